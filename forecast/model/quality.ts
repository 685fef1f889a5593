// What grades a projected share: how much of it rests on few facts, on one source, on other hands, on judgement.
import { rounded } from './bands.ts';
import type { Prepared } from './forecast-input.ts';
import type { FactWeight, ShareGrade, ShareQuality } from './forecast-result.ts';
import { regions } from './holders.ts';

/** Above this part of judgement a projected share is a D and its headline reads "illustrative". */
export const mostJudgement = 50;

const regionOfFigure: Readonly<Record<string, readonly string[]>> = {
  north_america: ['us'],
  US: ['us'],
  CN: ['china'],
  china: ['china'],
  europe: ['europe'],
  emea: ['europe'],
  apac: ['asia_pacific'],
};

/** A projection is a D where most of it rests on judgement and a C at best: it is arithmetic on facts, never a quote. */
export function gradeOf(pctJudgement: number): ShareGrade {
  return pctJudgement > mostJudgement ? 'D' : 'C';
}

/** Percentages count the weight of facts on this definition, where there is any. */
export function qualityOf(prepared: Prepared, pctJudgement: number, weights: readonly FactWeight[]): ShareQuality {
  const { world, input, operatorFacts } = prepared;
  const { figures } = world;
  const heavy = weights.reduce((sum, each) => sum + Math.abs(each.shiftPct), 0);
  const weightOf = (id: string): number => Math.abs(weights.find(({ factId }) => factId === id)?.shiftPct ?? 0);
  // Without weights every figure counts alike.
  const part = (keep: (each: (typeof figures)[number]) => boolean): number => {
    const some = figures.filter(keep);
    return heavy > 0
      ? rounded((100 * some.reduce((sum, each) => sum + weightOf(each.figureId), 0)) / heavy)
      : rounded((100 * some.length) / Math.max(1, figures.length));
  };
  const classified = input.facts
    .filter(({ figureId }) => figureId.startsWith('dcbyte-2025-classified'))
    .map(({ value }) => Number(value));
  const named = new Set([
    ...figures.flatMap(({ region }) => regionOfFigure[region] ?? []),
    ...operatorFacts.map(({ region }) => region),
  ]);
  const judgedAlone = new Set(
    Object.values(world.starts)
      .filter(({ otherwise }) => otherwise.startsWith('a judgement'))
      .flatMap((each) => each.figures.map(({ figureId }) => figureId)),
  );
  const dates = figures.map(({ asOf }) => asOf).sort();
  return {
    grade: gradeOf(pctJudgement),
    topTenFactsPct:
      weights.length > 10
        ? rounded((100 * weights.slice(0, 10).reduce((sum, each) => sum + Math.abs(each.shiftPct), 0)) / heavy)
        : 100,
    oldestInput: dates[0] ?? '',
    singleSourcePct: part(({ figureId }) => judgedAlone.has(figureId)),
    secondHandPct: part(({ quotedVia }) => quotedVia !== null),
    unspecifiedBasisPct: part(({ loadBasis }) => loadBasis === 'unspecified'),
    unclassifiedPct: classified.length > 0 ? rounded(100 - Math.min(...classified)) : 0,
    judgementPct: rounded(pctJudgement),
    missingRegions: regions.filter((region) => !named.has(region)),
    disputedMw: operatorFacts.filter(({ isDisputed }) => isDisputed).reduce((sum, { mw }) => sum + mw, 0),
    lastChange: newestOf(prepared),
  };
}

/** When the newest figure that was read was published. */
export function newestOf({ world }: Pick<Prepared, 'world'>): string {
  return world.figures.reduce((newest, { published }) => (published > newest ? published : newest), '');
}
