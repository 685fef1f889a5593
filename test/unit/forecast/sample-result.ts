// A complete result of made-up figures near the prototype's, for pages that are looked at.
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import type {
  Band,
  DefinitionForecast,
  FactWeight,
  ForecastResult,
  FunnelGroup,
  ShareQuality,
} from '../../../forecast/model/forecast-result.ts';
import { PermanentError } from '../../../schemas/errors.ts';

export const owned = 'big4-live-owned-commercial';
const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032];

const band = (median: number, spread: number): Band => ({
  median,
  p025: median - 2 * spread,
  p10: median - 1.28 * spread,
  p25: median - 0.67 * spread,
  p75: median + 0.67 * spread,
  p90: median + 1.28 * spread,
  p975: median + 2 * spread,
});

const quality: ShareQuality = {
  grade: 'D',
  topTenFactsPct: 81,
  oldestInput: '2022',
  singleSourcePct: 64,
  secondHandPct: 72,
  unspecifiedBasisPct: 55,
  unclassifiedPct: 27,
  judgementPct: 67,
  missingRegions: ['Africa', 'South America'],
  disputedMw: 1400,
  lastChange: '2026-08-22',
};

const middles: Readonly<Record<string, readonly number[]>> = {
  'big4-live-owned-commercial': [34, 35.2, 35.9, 35.1, 34.2, 33.2, 32.4],
  'big4-live-owned-with-on-premise': [23.5, 24.6, 25.6, 26.2, 26.6, 27, 27.3],
  'big4-live-operated-with-on-premise': [40, 43, 46, 48.5, 50.5, 52.1, 53.5],
  'big4-live-operated-commercial': [56, 57.5, 59, 60.4, 61.6, 62.5, 63.3],
  'hyperscale19-live-operated-with-on-premise': [51, 55, 59, 62, 65, 67.7, 69],
};

function definitionForecast(definitionId: string): DefinitionForecast {
  const definition = shareDefinitions.find((each) => each.definitionId === definitionId);
  if (!definition) throw new PermanentError('FORECAST_INPUT', `no definition ${definitionId}`);
  return {
    definition,
    grade: 'D',
    quality,
    note: null,
    years: years.map((year, index) => ({
      definitionId,
      valueKind: 'projected',
      year,
      asOf: String(year),
      grade: 'D',
      headline: 'illustrative',
      sharePct: band(middles[definitionId]?.[index] ?? 18, 0.9 + index * 0.4),
      numeratorGw: band(54, 6),
      denominatorGw: band(166, 25),
    })),
    tail: { definitionId, year: 2032, belowPct: 18, words: '< 1% under these assumptions' },
  };
}

const fact = (figureId: string, shift: number): FactWeight => {
  const found = baselineFigures.find((each) => each.figureId === figureId);
  if (!found) throw new PermanentError('FORECAST_INPUT', `no figure ${figureId}`);
  const { subject, metric, value, unit, asOf, published, publisher, quotedVia, url, confirmed } = found;
  return {
    factId: figureId,
    subject,
    metric,
    value,
    unit,
    asOf,
    published,
    publisher,
    quotedVia,
    url,
    confirmed,
    medianPct: 32.4,
    withoutPct: 32.4 + shift,
    shiftPct: shift,
    withoutP10: 27.5 + shift,
    withoutP90: 37.5 + shift,
    insteadOf: 'the prior of its kind',
  };
};

const group = (
  id: string,
  label: string,
  gw: readonly number[],
  parts: readonly number[],
  operators: number,
): FunnelGroup => ({
  group: id,
  label,
  operators,
  named: Math.round(operators / 3),
  phases: (['early_stage', 'committed', 'under_construction', 'live'] as const).map((phase, index) => ({
    phase,
    gw: gw[index] ?? 0,
    restsOn: index === 1 ? 'judgement' : 'facts',
    nFacts: index === 1 ? 0 : 12 + index,
    realisedPart: phase === 'live' ? null : (parts[index] ?? 0),
    movesOnPerYear: phase === 'live' ? null : 0.4 + index / 4,
    nMoves: index === 1 ? 0 : 75 - index * 25,
    rateRestsOn: index === 1 ? 'judgement' : 'pooled',
  })),
});

/** The result; `changes` replace parts of it. */
export function sampleResult(changes: Partial<ForecastResult> = {}): ForecastResult {
  const ids = Object.keys(middles);
  const chain = [
    'big4-live-owned-with-on-premise',
    owned,
    'big4-live-operated-commercial',
    'big4-live-operated-with-on-premise',
    'hyperscale19-live-operated-with-on-premise',
  ];
  const switches = [
    '',
    'denominator: with_on_premise → commercial',
    'attribution: owner → operator',
    'denominator: commercial → with_on_premise',
    'group: big4 → hyperscale19',
  ];
  const at = (id: string): number => middles[id]?.at(-1) ?? 0;
  const tornado = [
    ['Owners’ part of new announcements', 34.6, 30.6, 'judgement', 0],
    ['How much of the pipeline is classified', 30.7, 34.1, 'judgement', 0],
    ['How much surer the four firms build than newcomers', 30.8, 34.1, 'pooled', 93],
    ['Deliverable gigawatts a year', 33.9, 31.1, 'judgement', 0],
    ['Early-stage projects that get built', 33.8, 31.1, 'pooled', 75],
    ['Live capacity today', 31.3, 33.7, 'facts', 2],
    ['Odds that a third party leases', 32.1, 32.6, 'pooled', 2],
  ] as const;
  return {
    runId: 'run_5e1f0c77a3',
    inputsHash: '5e1f0c77a3b94d6c8a1e',
    modelVersion: '3',
    scenario: 'central',
    scenarioSentence: 'Every rate at its middle.',
    levers: { opposition: 1 },
    changedLevers: [],
    seed: '7',
    paths: 10_000,
    horizon: { from: 2025, to: 2032 },
    asOf: '2026-08-22',
    nFacts: 416,
    nOperators: 500,
    headline: {
      rule: 'illustrative',
      pctJudgement: 67,
      sentence: 'Illustrative: 67% of the live megawatts of 2032 rest on judgement.',
    },
    definitions: ids.map(definitionForecast),
    notProjected: [{ definitionId: 'big4-oracle-owned-ai-compute', why: 'chips are not modelled' }],
    totals: years.map((year, index) => ({
      year,
      commercialGw: band(62 + index * 17, 8 + index * 2),
      withOnPremiseGw: band(90 + index * 18, 9 + index * 2),
      regions: [],
    })),
    tornado: [
      {
        definitionId: owned,
        year: 2032,
        rows: tornado.map(([label, lowPct, highPct, restsOn, n], index) => ({
          driver: `driver${index}`,
          label,
          lowAt: 0.8,
          highAt: 1.3,
          unit: 'times',
          lowPct,
          highPct,
          swing: Math.abs(highPct - lowPct),
          restsOn,
          n,
        })),
      },
    ],
    bridge: chain.slice(1).map((id, index) => {
      const from = chain[index] ?? id;
      return {
        position: index + 1,
        fromDefinitionId: from,
        toDefinitionId: id,
        switched: switches[index + 1] ?? '',
        year: 2032,
        fromPct: at(from),
        toPct: at(id),
        deltaPct: at(id) - at(from),
      };
    }),
    believe: {
      definitionId: owned,
      year: 2032,
      targetPct: 18,
      reached: true,
      sharePct: band(18.3, 1.6),
      conditions: [
        {
          lever: 'qualityGap',
          label: 'Newcomers build as surely as the four firms',
          central: 1.6,
          needed: 0,
          alonePct: 29.1,
          cumulativePct: 29.1,
        },
        {
          lever: 'earlyStage',
          label: 'About half of what is announced gets built',
          central: 1,
          needed: 5.2,
          alonePct: 28.6,
          cumulativePct: 25.3,
        },
        {
          lever: 'grid',
          label: 'No limit of grids and turbines',
          central: 1,
          needed: 100,
          alonePct: 31.1,
          cumulativePct: 23,
        },
        {
          lever: 'bigTechInflow',
          label: 'The four firms begin 9 of 100 new projects',
          central: 0.16,
          needed: 0.09,
          alonePct: 29.8,
          cumulativePct: 20.4,
        },
        {
          lever: 'bigTechPipeline',
          label: 'Their pipeline is overstated by three tenths',
          central: 1,
          needed: 0.7,
          alonePct: 29.4,
          cumulativePct: 18.3,
        },
      ],
      sentence: 'All of this would have to hold at once.',
    },
    topFacts: [
      {
        definitionId: owned,
        year: 2032,
        facts: [
          fact('dcbyte-2025-big4', -2.3),
          fact('dcbyte-2025-industry', 1.9),
          fact('jll-2025-owner-occupied', -1.6),
          fact('structure-2022-top4', -1.4),
          fact('knight-frank-2026', 0.9),
          fact('synergy-2026-owned-part', 0.7),
        ],
      },
    ],
    sources: [
      {
        definitionId: owned,
        year: 2032,
        sources: [
          {
            publisher: 'DC Byte',
            nFacts: 6,
            withoutPct: null,
            shiftPct: null,
            why: 'no other source gives totals by owner group',
          },
          {
            publisher: 'JLL',
            nFacts: 5,
            withoutPct: 30.8,
            shiftPct: -1.6,
            why: 'the prior of owner-occupied construction',
          },
        ],
      },
    ],
    moved: {
      sinceRunId: 'run_0001',
      sinceRunAt: '2026-10-01T08:00:00Z',
      changes: [
        {
          definitionId: owned,
          year: 2032,
          beforePct: 31.9,
          afterPct: 32.4,
          deltaPct: 0.5,
          causes: [
            {
              kind: 'fact_changed',
              factId: 'jll-2025-owner-occupied',
              label: 'JLL: owner-occupied part of construction',
              before: '35',
              after: '40',
              deltaPct: 0.6,
            },
          ],
          togetherPct: -0.1,
        },
      ],
    },
    funnel: [
      group('big4', 'Amazon, Microsoft, Alphabet, Meta', [9, 12.5, 22, 18.2], [0.22, 0.75, 0.96], 4),
      group('newcomers', 'Newcomers', [82, 22, 13, 4], [0.09, 0.45, 0.9], 340),
      group('financial', 'Financial firms', [20, 9, 7, 8], [0.15, 0.6, 0.93], 60),
      group('industry', 'Existing operators', [86, 20.5, 13, 25], [0.15, 0.6, 0.93], 96),
    ],
    operators: [],
    rates: [
      {
        name: 'leaving early stage',
        value: 0.62,
        unit: 'per year',
        restsOn: 'pooled',
        n: 93,
        why: 'moves in Compute Atlas',
        url: 'https://example.org/atlas',
      },
      {
        name: 'new projects',
        value: 34,
        unit: 'GW a year',
        restsOn: 'judgement',
        n: 0,
        why: 'flattening, not an extrapolation',
        url: null,
      },
    ],
    opposition: {
      restsOn: 'judgement',
      resolvedContested: 12,
      cancelOdds: 2,
      delay: 1.4,
      label: 'association',
      why: 'Heatmap: 40% of sustained-opposition cases end in cancellation',
      url: 'https://example.org/heatmap',
      onShare: [{ definitionId: owned, deltaPct: 1.8 }],
    },
    flags: [
      {
        factId: 'fact_false',
        reason: 'outlier',
        message: 'one building of 10 GW, 9 times the largest known',
        mw: 10_000,
        url: 'https://example.org/false',
      },
    ],
    values: [],
    checks: { layerError: 0, flowError: 0, overCap: 0 },
    ...changes,
  };
}
