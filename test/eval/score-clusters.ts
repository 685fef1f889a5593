// Which documents report one event: pairs of clusters.json against the events that resolve makes of the same documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Registry } from '../../registry/registry.ts';
import type { CurrentClaim } from '../../resolve/current-claim.ts';
import { resolveComponent, type ResolvedEvent } from '../../resolve/resolve-component.ts';
import type { Claim } from '../../schemas/claim.ts';
import { claimIds, documentId } from '../../schemas/ids.ts';
import { goldClaims } from './gold-claims.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { predict } from './predict.ts';

const clusterFile = z.array(
  z.looseObject({
    id: z.string().nullish(),
    event: z.string(),
    ids: z.array(z.string()),
    related_other_stage: z.array(z.string()).nullish(),
  }),
);

export type PairScore = {
  readonly claims: 'gold' | 'extracted';
  readonly documents: number;
  readonly pairs: number;
  readonly found: number;
  readonly predicted: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly forbidden: number;
  /** Pairs with the title of the event, for those who mend the rules: never of documents that must stay unread. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly merged: readonly string[];
};

type Said = {
  readonly document: GoldDocument;
  readonly claims: readonly Claim[];
  readonly counted: ReadonlySet<Claim>;
};

/** Both scores of a folder that has clusters.json. */
export async function scoreClusters(
  folder: string,
  registry: Registry,
  unread: ReadonlySet<string>,
): Promise<PairScore[]> {
  const { documents } = readGold(folder);
  const counted = new Map(documents.map((each) => [each.id, goldClaims(each, registry)]));
  // Documents without a counted fact are left out.
  const kept = documents.filter(({ id }) => counted.get(id)?.some(({ counts }) => counts));
  const gold = kept.map((document): Said => {
    const claims = counted.get(document.id) ?? [];
    return {
      document,
      claims: claims.map(({ claim }) => claim),
      counted: new Set(claims.filter(({ counts }) => counts).map(({ claim }) => claim)),
    };
  });
  const extracted: Said[] = [];
  for (const document of kept) {
    const claims = await predict(document, registry);
    extracted.push({
      document,
      claims,
      counted: new Set(claims.filter(({ salience }) => salience === 'main')),
    });
  }
  const clusters = clusterFile.parse(JSON.parse(readFileSync(join(folder, 'clusters.json'), 'utf8')));
  return [score('gold', gold, clusters, registry, unread), score('extracted', extracted, clusters, registry, unread)];
}

function score(
  name: PairScore['claims'],
  said: readonly Said[],
  clusters: z.infer<typeof clusterFile>,
  registry: Registry,
  unread: ReadonlySet<string>,
): PairScore {
  const known = new Set(said.map(({ document }) => document.id));
  const { claims, documentOf, isCounted } = currentClaims(said);
  const events = resolveComponent(claims, registry).map((event) => ({
    event,
    // A page may tell of an event twice; of a pair it is one document.
    ids: new Set(event.claimIds.flatMap((id) => documentOf.get(id) ?? [])),
    counted: new Set(event.claimIds.flatMap((id) => (isCounted.has(id) ? (documentOf.get(id) ?? []) : []))),
  }));
  const wanted = new Map<string, string>();
  for (const { ids, event } of clusters) {
    for (const pair of pairsOf(ids.filter((id) => known.has(id)))) wanted.set(pair, event);
  }
  const joined = new Map<string, ResolvedEvent>();
  const joinedByNews = new Map<string, ResolvedEvent>();
  for (const { event, ids, counted } of events) {
    for (const pair of pairsOf([...ids])) joined.set(pair, event);
    for (const pair of pairsOf([...counted])) joinedByNews.set(pair, event);
  }
  const found = [...wanted.keys()].filter((pair) => joined.has(pair));
  const right = [...joinedByNews.keys()].filter((pair) => wanted.has(pair));
  const merged = clusters.flatMap(({ ids, related_other_stage: related, event }) => {
    const own = ids.filter((id) => known.has(id));
    const others = (related ?? []).filter((id) => known.has(id) && !own.includes(id));
    // The event that the cluster names: the ones that hold the most of its documents.
    const most = Math.max(0, ...events.map((each) => own.filter((id) => each.ids.has(id)).length));
    const isFound = most > 1 || own.length === 1;
    const named = events.filter((each) => isFound && own.filter((id) => each.ids.has(id)).length === most);
    const isNews = named.filter((each) => own.some((id) => each.counted.has(id)));
    return own.flatMap((id) =>
      others.flatMap((other) => {
        const both = isNews.find((each) => each.ids.has(id) && each.ids.has(other));
        return both ? [{ pair: pairName(id, other), event: both.event, cluster: event }] : [];
      }),
    );
  });
  const precision = joinedByNews.size === 0 ? 1 : right.length / joinedByNews.size;
  const recall = wanted.size === 0 ? 1 : found.length / wanted.size;
  const isShown = (pair: string): boolean => pair.split(' ').every((id) => !unread.has(id));
  return {
    claims: name,
    documents: said.length,
    pairs: wanted.size,
    found: found.length,
    predicted: joinedByNews.size,
    right: right.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    forbidden: merged.length,
    missed: [...wanted]
      .filter(([pair]) => !joined.has(pair) && isShown(pair))
      .map(([pair, event]) => `${pair}: ${event}`),
    wrong: [...joinedByNews]
      .filter(([pair]) => !wanted.has(pair) && isShown(pair))
      .map(([pair, event]) => `${pair}: ${event.kind}, ${event.title}`),
    merged: merged
      .filter(({ pair }) => isShown(pair))
      .map(({ pair, event, cluster }) => `${pair}: ${event.kind}, ${event.title} (${cluster})`),
  };
}

function currentClaims(said: readonly Said[]): {
  claims: CurrentClaim[];
  documentOf: ReadonlyMap<string, string>;
  isCounted: ReadonlySet<string>;
} {
  const claims: CurrentClaim[] = [];
  const documentOf = new Map<string, string>();
  const isCounted = new Set<string>();
  for (const { document, claims: list, counted } of said) {
    const url = document.url ?? `https://news.example/${document.id}`;
    const page = documentId(url);
    const ids = claimIds(page, list);
    for (const [at, claim] of list.entries()) {
      const claimId = ids[at] ?? '';
      documentOf.set(claimId, document.id);
      if (counted.has(claim)) isCounted.add(claimId);
      claims.push({
        claimId,
        documentId: page,
        textHash: document.id,
        claim,
        publisher: new URL(url).hostname,
        tier: 4,
        licence: 'unknown',
        url,
        published: document.published,
      });
    }
  }
  return { claims, documentOf, isCounted };
}

function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => pairName(one, other)));
}

const pairName = (one: string, other: string): string => [one, other].sort().join(' ');

/** One score in lines for people. */
export function formatPairScore(each: PairScore, details: number): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  const lines = [
    `${each.claims} claims: ${each.documents} documents, ${each.pairs} pairs of one event: found ${each.found} (recall ${percent(each.recall)}); joined ${each.predicted}, right ${each.right} (precision ${percent(each.precision)}); F1 ${percent(each.f1)}; forbidden pairs merged: ${each.forbidden}`,
  ];
  const listed = { missed: each.missed, wrong: each.wrong, forbidden: each.merged };
  for (const [label, list] of Object.entries(listed)) {
    for (const line of list.slice(0, details)) lines.push(`  ${label} ${line}`);
  }
  return lines.join('\n');
}
