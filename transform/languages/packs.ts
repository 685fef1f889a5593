// The languages we read: every file of this folder that is named after a language code.
import { readdirSync } from 'node:fs';
import type { LanguagePack } from './language-pack.ts';

const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));

/** Every language pack by its code, English first: where nothing tells languages apart, it is taken for the text's. */
export const languagePacks: Readonly<Record<string, LanguagePack>> = Object.fromEntries(
  (await Promise.all(files.map(loadPack)))
    .toSorted((a, b) => Number(b.code === 'en') - Number(a.code === 'en') || (a.code < b.code ? -1 : 1))
    .map((pack) => [pack.code, pack]),
);

async function loadPack(name: string): Promise<LanguagePack> {
  const code = name.slice(0, -'.ts'.length);
  const module = (await import(new URL(name, import.meta.url).href)) as Readonly<
    Record<string, LanguagePack | undefined>
  >;
  const pack = module[code];
  if (pack?.code !== code) throw new Error(`transform/languages/${name} exports no pack "${code}" of that code`);
  return pack;
}
