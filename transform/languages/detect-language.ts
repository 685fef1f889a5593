// Which language pack reads a text: its stated language, else its script, else its most frequent small words.
import { foldText } from '../annotate/fold-text.ts';
import { phrases } from '../annotate/lexicon.ts';
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './packs.ts';

const sampleLength = 4000;

/** The packs that each of their small words speaks for. */
const codesByMark: ReadonlyMap<string, readonly string[]> = Object.values(languagePacks).reduce(
  (known, { code, marks }) => {
    for (const mark of new Set(phrases(marks).map(foldText))) known.set(mark, [...(known.get(mark) ?? []), code]);
    return known;
  },
  new Map<string, string[]>(),
);

const ownLetters: readonly (readonly [string, RegExp])[] = [
  ['tr', /[ığİ]/g],
  ['pl', /[łąęśżźćń]/g],
  ['vi', /[ươăđƯƠĂĐ\u1ea0-\u1ef9]/g],
];

/** The pack for a text; `stated` is the page's own word for its language, which is believed where a pack has it. */
export function packFor(text: string, stated: string | null): LanguagePack | null {
  const code = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  return languagePacks[code] ?? languagePacks[detectLanguage(text)] ?? languagePacks['en'] ?? null;
}

/** The code of the pack whose script or small words fit `text` best. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\uac00-\ud7a3]/g) > letters * 0.2) return 'ko';
  if (count(/[\u3040-\u30ff]/g) > letters * 0.1) return 'ja';
  if (count(/[\u3400-\u9fff]/g) > letters * 0.3) return 'zh';
  // Letters that only one of the languages has say more than small words in a short text.
  for (const [code, own] of ownLetters) if (count(own) > letters * 0.015) return code;
  const hits = new Map<string, number>();
  for (const word of foldText(sample).split(/[^\p{L}]+/u)) {
    for (const code of codesByMark.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  let best = 'en';
  for (const code of Object.keys(languagePacks)) if ((hits.get(code) ?? 0) > (hits.get(best) ?? 0)) best = code;
  return best;
}
