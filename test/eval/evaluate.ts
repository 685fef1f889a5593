// A gold folder from its files to its figures.
import { createHash } from 'node:crypto';
import type { Registry } from '../../registry/registry.ts';
import type { Claim } from '../../schemas/claim.ts';
import { readGold, type GoldDocument } from './gold.ts';
import { nameComparer } from './names.ts';
import { predict } from './predict.ts';
import { scoreDocument, type DocumentScore } from './score.ts';
import { matcher } from './similarity.ts';
import { summarize, type Summary } from './summary.ts';

export type Evaluation = {
  readonly folder: string;
  /** Of what is labelled and how: figures over another set are not comparable. */
  readonly goldHash: string;
  readonly summary: Summary;
  readonly scores: readonly DocumentScore[];
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
};

/** Reads, extracts and scores the documents that `keep` keeps. */
export async function evaluate(
  folder: string,
  registry: Registry,
  keep: (document: GoldDocument) => boolean = () => true,
): Promise<Evaluation> {
  const { documents, aliases } = readGold(folder);
  const rules = matcher(nameComparer(aliases, registry));
  const hash = createHash('sha256');
  const scores: DocumentScore[] = [];
  const claims = new Map<string, readonly Claim[]>();
  for (const document of documents.filter(keep)) {
    hash.update(JSON.stringify([document.id, document.title, document.published, document.isNegative, document.facts]));
    hash.update('page' in document.body ? document.body.page : document.body.text);
    const said = await predict(document, registry);
    claims.set(document.id, said);
    scores.push(scoreDocument(document, said, rules));
  }
  return { folder, goldHash: hash.digest('hex').slice(0, 16), summary: summarize(scores), scores, claims };
}
