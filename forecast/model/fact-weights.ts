// What each fact does to a share: the result without it, and without each publisher.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { rounded } from './bands.ts';
import { type ForecastInput, type Prepared, prepare } from './forecast-input.ts';
import type { FactWeight, ForecastResult, SourceWeight } from './forecast-result.ts';
import { fewPaths, middleShares, type Shares, tryMiddle } from './middle-shares.ts';
import type { OperatorFact } from './operator-facts.ts';
import { insteadOf } from './start-world.ts';

/** So many facts of operators, largest first, are withheld one by one; smaller ones cannot be among the ten. */
const largest = 30;
const kept = 10;

type Fact = Omit<FactWeight, 'medianPct' | 'withoutPct' | 'shiftPct' | 'withoutP10' | 'withoutP90'>;
type Withheld = { readonly fact: Fact; readonly input: ForecastInput };

const figureFact = (prepared: Prepared, each: BaselineFigure): Fact => ({
  factId: each.figureId,
  subject: each.subject,
  metric: each.metric,
  value: each.value,
  unit: each.unit,
  asOf: each.asOf,
  published: each.published,
  publisher: each.publisher,
  quotedVia: each.quotedVia,
  url: each.url,
  confirmed: each.confirmed,
  insteadOf: insteadOf(prepared.world, each.figureId) ?? 'nothing',
});

const operatorFact = (each: OperatorFact): Fact => ({
  factId: each.factId,
  subject: each.name,
  metric: each.phase,
  value: String(each.mw),
  unit: 'MW',
  asOf: each.asOf,
  published: each.asOf,
  publisher: each.publisher,
  quotedVia: null,
  url: each.url ?? '',
  confirmed: true,
  insteadOf: 'the split of its group’s total',
});

function withheldOf(prepared: Prepared): Withheld[] {
  const { input, world, operatorFacts } = prepared;
  const figures = world.figures.map((each) => ({
    fact: figureFact(prepared, each),
    input: { ...input, facts: input.facts.filter(({ figureId }) => figureId !== each.figureId) },
  }));
  const heaviest = [...operatorFacts].sort((a, b) => b.mw - a.mw || (a.factId < b.factId ? -1 : 1)).slice(0, largest);
  const facts = heaviest.map((each) => ({
    fact: operatorFact(each),
    input: { ...input, operatorFacts: operatorFacts.filter(({ factId }) => factId !== each.factId) },
  }));
  return [...figures, ...facts];
}

/** The ten facts that weigh most on each definition's last year, each with the result without it. */
export function topFactsOf(
  prepared: Prepared,
  medians: Shares,
  paths: number,
  year: number,
): ForecastResult['topFacts'] {
  const { plan } = prepared.planned;
  const middle = middleShares(plan);
  const base = fewPaths(plan, paths);
  const results = withheldOf(prepared).flatMap(({ fact, input }) => {
    const tried = tryMiddle(input);
    return 'why' in tried ? [] : [{ fact, input, shares: tried.shares }];
  });
  const shiftOf = (shares: Shares, id: string): number => (shares.get(id) ?? 0) - (middle.get(id) ?? 0);
  const runs = new Map<string, ReturnType<typeof fewPaths>>();
  const runWithout = (factId: string, input: ForecastInput): ReturnType<typeof fewPaths> => {
    const run = runs.get(factId) ?? fewPaths(prepare(input).planned.plan, paths);
    runs.set(factId, run);
    return run;
  };
  return plan.shares.map(({ definitionId }) => {
    const ranked = results
      .map((each) => ({ ...each, shift: shiftOf(each.shares, definitionId) }))
      .filter(({ shift }) => Math.abs(shift) >= 0.005)
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift) || (a.fact.factId < b.fact.factId ? -1 : 1));
    const facts = ranked.slice(0, kept).map(({ fact, input }): FactWeight => {
      const without = runWithout(fact.factId, input).get(definitionId);
      const with_ = base.get(definitionId);
      const medianPct = medians.get(definitionId) ?? 0;
      // Few paths tell the difference on the same draws; it is set on the median of all of them.
      const off = medianPct - (with_?.median ?? 0);
      const shiftPct = (without?.median ?? 0) - (with_?.median ?? 0);
      return {
        ...fact,
        medianPct: rounded(medianPct),
        withoutPct: rounded(medianPct + shiftPct),
        shiftPct: rounded(shiftPct),
        withoutP10: rounded((without?.p10 ?? 0) + off),
        withoutP90: rounded((without?.p90 ?? 0) + off),
      };
    });
    return { definitionId, year, facts };
  });
}

/** Each publisher's facts withheld in turn, the estimates of Compute Atlas among them. */
export function sourcesOf(prepared: Prepared, medians: Shares, year: number): ForecastResult['sources'] {
  const { input, world, operatorFacts, hazards, planned } = prepared;
  const middle = middleShares(planned.plan);
  const names = [...world.figures, ...operatorFacts].map(({ publisher }) => publisher);
  const cited = [...new Set(names)].sort().map((publisher) => ({
    publisher,
    nFacts: names.filter((each) => each === publisher).length,
    input: {
      ...input,
      facts: input.facts.filter((each) => each.publisher !== publisher),
      operatorFacts: operatorFacts.filter((each) => each.publisher !== publisher),
    },
  }));
  const estimated = hazards
    ? [{ publisher: hazards.source, nFacts: hazards.stays, input: { ...input, hazards: null } }]
    : [];
  const tried = [...cited, ...estimated].map((each) => ({ ...each, result: tryMiddle(each.input) }));
  return planned.plan.shares.map(({ definitionId }) => ({
    definitionId,
    year,
    sources: tried.map(({ publisher, nFacts, result }): SourceWeight => {
      if ('why' in result) return { publisher, nFacts, withoutPct: null, shiftPct: null, why: result.why };
      const shiftPct = (result.shares.get(definitionId) ?? 0) - (middle.get(definitionId) ?? 0);
      return {
        publisher,
        nFacts,
        withoutPct: rounded((medians.get(definitionId) ?? 0) + shiftPct),
        shiftPct: rounded(shiftPct),
        why: 'the next best figures or judgements stand in',
      };
    }),
  }));
}
