// `node test/eval/fit-confidence.ts FOLDER[=IDS]…`: what a claim's score and its evidence are worth, fitted to labelled documents and
// checked by cross-validation. Documents of FOLDER/unread.txt are what the curve is printed of.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry } from '../../registry/load-registry.ts';
import type { Claim } from '../../schemas/claim.ts';
import { confidenceBasis, type ConfidenceWeights, worthOf } from '../../transform/extract/claim-confidence.ts';
import weights from '../../transform/extract/weights.json' with { type: 'json' };
import { evaluate } from './evaluate.ts';
import { readGold } from './gold.ts';
import { nameComparer } from './names.ts';
import { scoreDocument } from './score.ts';
import { matcher } from './similarity.ts';

type Kind = Claim['kind'];
type Point = {
  readonly kind: Kind;
  readonly type: string;
  readonly fields: number;
  readonly score: number;
  readonly cluster: string;
  readonly isUnread: boolean;
  readonly isRight: boolean;
};

const folds = 6;
const kinds = Object.keys(weights.confidence) as Kind[];
const known: ConfidenceWeights = weights.confidence;

async function readPoints(argument: string): Promise<Point[]> {
  const [folder = '', ids] = argument.split('=');
  const registry = loadRegistry();
  const read = (path: string | undefined): Set<string> | null =>
    path !== undefined && existsSync(path) ? new Set(readFileSync(path, 'utf8').split(/\s+/)) : null;
  const [listed, unread] = [read(ids), read(join(folder, 'unread.txt'))];
  const keep = ({ id }: { readonly id: string }): boolean => listed?.has(id) ?? true;
  const evaluation = await evaluate(folder, registry, keep);
  const { documents, aliases } = readGold(folder);
  const rules = matcher(nameComparer(aliases, registry));
  return documents.filter(keep).flatMap((document) =>
    kinds.flatMap((kind) =>
      judgedClaims(evaluation.claims.get(document.id) ?? [], kind).flatMap((claim, at, claims): Point[] => {
        // One kind at a time, so that each judgement belongs to its claim.
        const { judged } = scoreDocument(document, claims, rules);
        const verdict = judged[at];
        if (verdict === undefined || judged.length !== claims.length) return [];
        const basis = confidenceBasis(claim);
        const own = Math.min(0.995, Math.max(0.005, claim.confidence));
        return [
          {
            ...basis,
            kind,
            score: Math.log(own / (1 - own)),
            cluster: `${folder} ${document.cluster}`,
            isUnread: unread?.has(document.id) ?? false,
            isRight: verdict.isRight,
          },
        ];
      }),
    ),
  );
}

const judgedClaims = (claims: readonly Claim[], kind: Kind): Claim[] =>
  claims.filter(
    (each) =>
      each.kind === kind &&
      each.polarity !== 'denied' &&
      (each.kind !== 'indicator' || ['forecast', 'target', 'guidance'].includes(each.timeKind)),
  );

type Mutable = { base: number; slope: number; field: number; types: Record<string, number> };

/** Penalized logistic regression by gradient descent: what few claims say of a type is drawn towards its kind. */
function fit(points: readonly Point[]): Record<Kind, Mutable> {
  const model = Object.fromEntries(
    kinds.map((kind): [Kind, Mutable] => [kind, { base: 1.2, slope: 0.5, field: 0.2, types: {} }]),
  ) as Record<Kind, Mutable>;
  for (const kind of kinds) {
    const own = points.filter((each) => each.kind === kind);
    const fitted = model[kind];
    for (let step = 0; step < 3000; step += 1) {
      let [base, slope, field] = [(fitted.base - 1.2) * 1, (fitted.slope - 0.5) * 2, (fitted.field - 0.2) * 6];
      const types: Record<string, number> = {};
      for (const each of own) {
        const error = worthOf(fitted, each) - Number(each.isRight);
        base += error;
        slope += error * each.score;
        field += error * each.fields;
        types[each.type] = (types[each.type] ?? 0) + error;
      }
      const rate = 0.1 / Math.max(4, own.length);
      fitted.base -= rate * base;
      fitted.slope = Math.max(0.1, fitted.slope - rate * slope);
      fitted.field = Math.max(0, fitted.field - rate * field * 0.3);
      for (const [type, error] of Object.entries(types))
        fitted.types[type] = (fitted.types[type] ?? 0) - rate * 3 * (error + (fitted.types[type] ?? 0) * 1.5);
    }
  }
  return model;
}

function printCurve(title: string, judged: readonly (readonly [confidence: number, isRight: boolean])[]): void {
  console.log(
    `\n${title}: ${judged.length} claims\n\n| confidence | claims | mean | right |\n| --- | --- | --- | --- |`,
  );
  const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  edges.slice(0, -1).forEach((from, at) => {
    const to = edges[at + 1] ?? 1;
    const within = judged.filter(([each]) => each >= from && each < to);
    if (within.length === 0) return;
    const mean = within.reduce((sum, [each]) => sum + each, 0) / within.length;
    const right = within.filter(([, isRight]) => isRight).length / within.length;
    console.log(`| ${from}–${Math.min(1, to)} | ${within.length} | ${mean.toFixed(3)} | ${right.toFixed(3)} |`);
  });
}

const points = (await Promise.all(process.argv.slice(2).map(readPoints))).flat().map((each): Point => {
  // Back from the printed confidence to the score: whatever weights are in force, the fit is of the score.
  const { base, slope, field, types } = known[each.kind];
  return { ...each, score: (each.score - base - field * each.fields - (types[each.type] ?? 0)) / slope };
});
const clusters = [...new Set(points.map((each) => each.cluster))].toSorted();
const foldOf = new Map(clusters.map((each, at) => [each, at % folds]));
const held = Array.from({ length: folds }, (_, fold) => {
  const fitted = fit(points.filter((each) => foldOf.get(each.cluster) !== fold));
  return points
    .filter((each) => foldOf.get(each.cluster) === fold)
    .map((each) => ({ each, confidence: worthOf(fitted[each.kind], each) }));
}).flat();
const shift = shiftToUnread();
const shifted = held.map(({ each, confidence }) => ({ each, confidence: lessSure(confidence, shift) }));
printCurve(
  'Unread documents, each fold by the others',
  shifted.filter(({ each }) => each.isUnread).map(({ each, confidence }) => [confidence, each.isRight]),
);
printCurve(
  'All documents, each fold by the others',
  shifted.map(({ each, confidence }) => [confidence, each.isRight]),
);

function lessSure(confidence: number, by: number): number {
  return 1 / (1 + Math.exp(-(Math.log(confidence / (1 - confidence)) - by)));
}

/** Rules do better on texts that their writers read: how much less sure to be of the others. */
function shiftToUnread(): number {
  const unread = held.filter(({ each }) => each.isUnread);
  const right = unread.filter(({ each }) => each.isRight).length;
  for (let by = 0; by < 2; by += 0.01) {
    if (unread.reduce((sum, { confidence }) => sum + lessSure(confidence, by), 0) <= right) return by;
  }
  return 0;
}

const rounded = (value: number): number => Number(value.toFixed(2));
console.log(
  `\n${JSON.stringify(
    Object.fromEntries(
      Object.entries(fit(points)).map(([kind, { base, slope, field, types }]) => [
        kind,
        {
          base: rounded(base - shift),
          slope: rounded(slope),
          field: rounded(field),
          types: Object.fromEntries(Object.entries(types).map(([type, value]) => [type, rounded(value)])),
        },
      ]),
    ),
    null,
    2,
  )}`,
);
