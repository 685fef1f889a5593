// Which shares can be worked out from the cited figures, from which parts, and what has to be assumed for it.
import { Big } from 'big.js';
import { type BaselineFigure, figure } from './baseline-figures.ts';
import { type Bounded, boundedFigure, percentOf, percentOfPercent } from './bounded.ts';

export type Reconstruction = {
  readonly definitionId: string;
  readonly parts: readonly string[];
  readonly asOf: string;
  readonly share: Bounded;
  readonly numeratorMw: Big | null;
  readonly denominatorMw: Big | null;
  /** Percent of the denominator (or of the whole, where a part carries over from elsewhere) that no source states. */
  readonly inferredPct: Big;
  /** Percent of the world that the data set could give an owner group; null where it does not say. */
  readonly classifiedPct: Big | null;
  readonly note: string;
};

const nothing = new Big(0);
const everything = new Big(100);

/** Bloomberg's arithmetic on DC Byte's groups: 68 of 121 + 68 + 44 + 145 GW. */
function dcByte(figures: readonly BaselineFigure[]): Reconstruction {
  const parts = ['big4', 'newcomers', 'financial', 'industry'].map((group) => figure(figures, `dcbyte-2025-${group}`));
  const [own, ...rest] = parts.map(boundedFigure);
  const total = parts.reduce((sum, part) => sum.plus(part.value), nothing);
  const inferred = parts.filter((part) => !part.confirmed).reduce((sum, part) => sum.plus(part.value), nothing);
  const existing = figure(figures, 'dcbyte-2025-classified-existing');
  const planned = figure(figures, 'dcbyte-2025-classified-planned');
  const megawatts = (gigawatts: Big) => gigawatts.times(1000);
  const bigTech = own ?? boundedFigure(figure(figures, 'dcbyte-2025-big4'));
  return {
    definitionId: 'big4-all-phases-owned',
    parts: parts.map((part) => part.figureId),
    asOf: '2032',
    share: percentOf(bigTech, rest),
    numeratorMw: megawatts(bigTech.value),
    denominatorMw: megawatts(total),
    inferredPct: inferred.times(100).div(total),
    classifiedPct: new Big(existing.value),
    note:
      `68 / (121 + 68 + 44 + 145) GW. One group inferred (145 GW, which a digest calls the world total), not confirmed at ` +
      `the source. ${existing.value}–${planned.value}% of capacity classified: the outer bounds give none or all of the rest to Big Tech. ` +
      'Counts everything planned as if it were built.',
  };
}

/** What an edition of Synergy implies once on-premise is left out, or leased capacity, or both. */
function synergyEdition(figures: readonly BaselineFigure[], edition: string): Reconstruction[] {
  const ids = ['hyperscale', 'colocation', 'on-premise', 'owned-part'].map((row) => `synergy-${edition}-${row}`);
  const [hyperscaleId = '', colocationId = '', , ownedId = ''] = ids;
  const hyperscale = boundedFigure(figure(figures, hyperscaleId));
  const colocation = boundedFigure(figure(figures, colocationId));
  const ownedFigure = figure(figures, ownedId);
  const owned = percentOfPercent(hyperscale, boundedFigure(ownedFigure));
  const commercial = percentOf(hyperscale, [colocation]);
  const shared = {
    asOf: ownedFigure.asOf,
    numeratorMw: null,
    denominatorMw: null,
    inferredPct: nothing,
    classifiedPct: null,
  };
  const words = `Synergy writes "${ownedFigure.note ?? ownedFigure.value}" of the owned part, taken as ${ownedFigure.value}% ± ${ownedFigure.rounding}.`;
  return [
    {
      ...shared,
      definitionId: 'hyperscale19-live-owned-with-on-premise',
      parts: [hyperscaleId, ownedId],
      share: owned,
      note: words,
    },
    {
      ...shared,
      definitionId: 'hyperscale19-live-operated-commercial',
      parts: [hyperscaleId, colocationId],
      share: commercial,
      note: 'Hyperscale of hyperscale and colocation: the on-premise row left out.',
    },
    {
      ...shared,
      definitionId: 'hyperscale19-live-owned-commercial',
      parts: [hyperscaleId, colocationId, ownedId],
      share: percentOfPercent(commercial, boundedFigure(ownedFigure)),
      note: words,
    },
  ];
}

/** The newest Synergy edition scaled to four firms by their part of hyperscale self-build: where the model starts. */
function fourFirms(figures: readonly BaselineFigure[]): Reconstruction[] {
  const [hyperscaleId, colocationId, ownedId, topId] = [
    'synergy-2026-hyperscale',
    'synergy-2026-colocation',
    'synergy-2026-owned-part',
    'structure-2022-top4',
  ] as const;
  const top = boundedFigure(figure(figures, topId));
  const owned = boundedFigure(figure(figures, ownedId));
  const all = boundedFigure(figure(figures, hyperscaleId));
  const commercial = percentOf(all, [boundedFigure(figure(figures, colocationId))]);
  const shared = {
    asOf: figure(figures, hyperscaleId).asOf,
    numeratorMw: null,
    denominatorMw: null,
    inferredPct: everything,
    classifiedPct: null,
    note: 'Assumes that the four firms have the same part of owned and leased hyperscale capacity as of self-build in 2022 (78%).',
  };
  return [
    {
      definitionId: 'big4-live-operated-with-on-premise',
      share: percentOfPercent(all, top),
      parts: [hyperscaleId, topId],
    },
    {
      definitionId: 'big4-live-owned-with-on-premise',
      share: percentOfPercent(percentOfPercent(all, owned), top),
      parts: [hyperscaleId, ownedId, topId],
    },
    {
      definitionId: 'big4-live-operated-commercial',
      share: percentOfPercent(commercial, top),
      parts: [hyperscaleId, colocationId, topId],
    },
    {
      definitionId: 'big4-live-owned-commercial',
      share: percentOfPercent(percentOfPercent(commercial, owned), top),
      parts: [hyperscaleId, colocationId, ownedId, topId],
    },
  ].map((each) => ({ ...shared, ...each }));
}

/** Two phases of the American pipeline as Compute Atlas lists them. */
function computeAtlas(figures: readonly BaselineFigure[]): Reconstruction[] {
  return (['construction', 'early'] as const).map((phase) => {
    const own = figure(figures, `compute-atlas-${phase}-big4`);
    const all = figure(figures, `compute-atlas-${phase}-all`);
    const part = boundedFigure(own);
    const whole = boundedFigure(all);
    const rest: Bounded = {
      value: whole.value.minus(part.value),
      low: whole.low.minus(part.low),
      high: whole.high.minus(part.high),
    };
    return {
      definitionId: `big4-${phase}-owned-us`,
      parts: [own.figureId, all.figureId],
      asOf: own.asOf,
      share: percentOf(part, [rest]),
      numeratorMw: part.value,
      denominatorMw: whole.value,
      inferredPct: nothing,
      classifiedPct: null,
      note: own.note ?? '',
    };
  });
}

/** Every share that can be worked out from `figures`. */
export function reconstructions(figures: readonly BaselineFigure[]): Reconstruction[] {
  return [
    dcByte(figures),
    ...['2023', '2024', '2025', '2026'].flatMap((edition) => synergyEdition(figures, edition)),
    ...fourFirms(figures),
    ...computeAtlas(figures),
  ];
}
