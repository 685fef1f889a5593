// The shares that the shipped figures state or allow to be worked out, each under its definition.
import { shareValueId } from '../../schemas/ids.ts';
import type { ShareValue } from '../../schemas/share-definition.ts';
import { roundingFree } from '../definitions/unstated-value.ts';
import { type BaselineFigure, figure } from './baseline-figures.ts';
import { type Reconstruction, reconstructions } from './reconstructions.ts';

const unstated = {
  ...roundingFree,
  numeratorMw: null,
  denominatorMw: null,
  unclassifiedMw: null,
  lowerBoundPct: null,
  upperBoundPct: null,
  pctJudgement: '0',
  pctConverted: '0',
} as const;

const yearOf = (asOf: string): number => Number(asOf.slice(0, 4));

/** A share that a publisher states, as it states it. */
function reportedShare(source: BaselineFigure, definitionId: string): ShareValue {
  const { asOf, publisher, published, quotedVia } = source;
  return {
    ...unstated,
    shareId: shareValueId(['reported', definitionId, asOf, publisher, published]),
    definitionId,
    year: yearOf(asOf),
    asOf,
    valueKind: 'reported',
    sharePct: source.value,
    publisher,
    quotedVia,
    url: source.url,
    comparator: source.comparator,
    modality: source.modality,
    vintage: published,
    nFacts: 1,
    pctInferred: source.confirmed ? '0' : null,
    grade: quotedVia === null ? 'A' : source.confirmed ? 'B' : 'D',
    note: source.note,
  };
}

/** A share worked out from published parts, with what their rounding and their gaps leave open. */
function reconstructedShare(
  figures: readonly BaselineFigure[],
  { definitionId, parts, note, share, asOf, inferredPct, numeratorMw, denominatorMw, classifiedPct }: Reconstruction,
): ShareValue {
  const cited = parts.map((id) => figure(figures, id));
  const newest = cited.reduce((best, each) => (each.published > best.published ? each : best));
  const publishers = [...new Set(cited.map((each) => each.publisher))];
  const classified = classifiedPct === null ? null : share.value.times(classifiedPct).div(100);
  return {
    ...unstated,
    shareId: shareValueId(['reconstructed', definitionId, asOf, ...parts]),
    definitionId,
    year: yearOf(asOf),
    asOf,
    valueKind: 'reconstructed',
    sharePct: share.value.toFixed(8),
    numeratorMw: numeratorMw?.toFixed(0) ?? null,
    denominatorMw: denominatorMw?.toFixed(0) ?? null,
    roundingLowPct: share.low.toFixed(8),
    roundingHighPct: share.high.toFixed(8),
    lowerBoundPct: classified?.toFixed(8) ?? null,
    upperBoundPct: classified && classifiedPct ? classified.plus(100).minus(classifiedPct).toFixed(8) : null,
    publisher: publishers.join('; '),
    quotedVia: newest.quotedVia,
    url: newest.url,
    comparator: 'about',
    modality: newest.modality,
    vintage: newest.published,
    nFacts: cited.length,
    pctInferred: inferredPct.toFixed(4),
    grade: inferredPct.gt(0) ? 'D' : 'C',
    note,
  };
}

/** Every reported and reconstructed value, in the order of definition, year and vintage. */
export function baselineShares(figures: readonly BaselineFigure[]): ShareValue[] {
  const reported = figures.flatMap((each) =>
    each.definitionId === null ? [] : [reportedShare(each, each.definitionId)],
  );
  const worked = reconstructions(figures).map((each) => reconstructedShare(figures, each));
  return [...reported, ...worked].sort(
    (a, b) =>
      a.definitionId.localeCompare(b.definitionId, 'en') || a.year - b.year || a.vintage.localeCompare(b.vintage, 'en'),
  );
}
