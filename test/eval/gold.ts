// A folder of labelled documents: gold.jsonl with texts/<id>.txt, or pages.jsonl with the pages themselves.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Facts carry the keys of their kind; what the scorer does not know it leaves alone. */
const fact = z.looseObject({ type: z.string() });
const goldDocument = z.looseObject({
  id: z.string(),
  lang: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  file: z.string().nullish(),
  charset: z.string().nullish(),
  negative: z.boolean().nullish(),
  facts: z.array(fact).nullish(),
});
const clusters = z.array(z.looseObject({ ids: z.array(z.string()) }));
const aliasLists = z.record(z.string(), z.array(z.string()));

export type GoldDocument = {
  readonly id: string;
  readonly language: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly isNegative: boolean;
  readonly facts: readonly unknown[];
  /** A text as it is, or the bytes of a page that a reader has to open first. */
  readonly body: { readonly text: string } | { readonly page: Uint8Array; readonly charset: string | null };
  /** Documents of one event share it: they are no independent trials. */
  readonly cluster: string;
};

export type GoldSet = { readonly documents: readonly GoldDocument[]; readonly aliases: Record<string, string[]> };

/** Reads a folder; name variants may stand in aliases.json there or one folder up, groups of documents in clusters.json. */
export function readGold(folder: string): GoldSet {
  const list = ['gold.jsonl', 'pages.jsonl'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (list === undefined) throw new Error(`${folder} has neither gold.jsonl nor pages.jsonl`);
  const groups = new Map<string, string>();
  const grouped = clusters.parse(readJson(join(folder, 'clusters.json')) ?? []);
  for (const [at, { ids }] of grouped.entries()) for (const id of ids) groups.set(id, groups.get(id) ?? `group ${at}`);
  const documents = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldDocument.parse(JSON.parse(line)))
    .map(
      (each): GoldDocument => ({
        id: each.id,
        language: each.lang,
        title: each.title ?? null,
        published: each.published ?? null,
        url: each.url ?? null,
        isNegative: each.negative === true,
        facts: each.facts ?? [],
        body:
          each.file != null
            ? { page: readFileSync(join(folder, each.file)), charset: each.charset ?? null }
            : { text: readFileSync(join(folder, 'texts', `${each.id}.txt`), 'utf8') },
        cluster: groups.get(each.id) ?? each.id,
      }),
    );
  const variants = readJson(join(folder, 'aliases.json')) ?? readJson(join(dirname(folder), 'aliases.json')) ?? {};
  return { documents, aliases: aliasLists.parse(variants) };
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
