// The pipeline of each owner group at the start, what becomes of it, and the operators that are named.
import { rounded } from './bands.ts';
import { typeOf } from './conversion.ts';
import { partOf } from './drivers.ts';
import type { Prepared } from './forecast-input.ts';
import type { FunnelGroup, OperatorRow } from './forecast-result.ts';
import { groupOf, type Holder, holders, type OwnerGroup, ownerGroups } from './holders.ts';
import { middleStocks, type Operator } from './operators.ts';
import { movesOut } from './rates.ts';
import { emptyTrace, simulateMiddle, type Trace } from './simulate.ts';

const labels: Readonly<Record<OwnerGroup, string>> = {
  big4: 'Amazon, Microsoft, Alphabet, Meta',
  newcomers: 'newcomers',
  financial: 'financial firms',
  industry: 'existing operators, other hyperscalers among them',
};

/** The middle path with what each operator delivers and each region does. */
export function traceOf({ planned }: Prepared): Trace {
  const trace = emptyTrace(planned.plan);
  simulateMiddle(planned.plan, null, trace);
  return trace;
}

function realised({ planned }: Prepared, holder: Holder, phase: 'early' | 'committed' | 'construction'): number {
  const { plan } = planned;
  if (plan.allBuilt) return 1;
  const driver = (name: string): number => plan.drivers.find((each) => each.name === name)?.middle ?? 0;
  const names = { early: 'finishEarly', committed: 'finishCommitted', construction: 'finishConstruction' } as const;
  const gap = driver('gap');
  const group = groupOf(holder);
  const shift = group === 'big4' ? gap / 2 : plan.logThird - (group === 'newcomers' ? gap / 2 : 0);
  const part = driver(names[phase]);
  return partOf(Math.log(part / (1 - part)) + shift - (phase === 'construction' ? 0 : plan.opposed.logOdds));
}

/** Gigawatts by group and phase with the rates that move them and how many moves those rest on. */
export function funnelOf(prepared: Prepared): FunnelGroup[] {
  const { world, planned, hazards } = prepared;
  const stocks = middleStocks(world);
  return ownerGroups.map((group) => {
    const members = holders.filter((holder) => groupOf(holder) === group);
    const mine = planned.operators.filter((each) => groupOf(each.holder) === group && each.entersIn < 0);
    const ids = new Set(mine.map(({ operatorId }) => operatorId));
    const named = new Set(mine.filter((each) => each.named).map(({ operatorId }) => operatorId));
    const sum = (of: (each: Operator) => number): number => rounded(mine.reduce((total, each) => total + of(each), 0));
    const [leader] = members;
    const type = typeOf(group === 'industry' ? 'industry' : (leader ?? 'industry'));
    const holder: Holder = group === 'industry' ? 'industry' : (leader ?? 'industry');
    const { early, committed, construction } = planned.conversion;
    const nFacts = (phase: string): number =>
      prepared.operatorFacts.filter((each) => each.phase === phase && groupOf(each.holder) === group).length;
    const figures = world.starts[`${group}Total`].figures.length;
    const live = rounded(members.reduce((total, each) => total + stocks[each].live, 0));
    const ownConstruction =
      group === 'big4' ? world.starts.constructionOwn.figures.length + world.starts.constructionNa.figures.length : 0;
    return {
      group,
      label: labels[group],
      operators: ids.size,
      named: named.size,
      phases: [
        {
          phase: 'early_stage',
          gw: sum((each) => each.early),
          restsOn: figures > 0 ? 'pooled' : 'judgement',
          nFacts: figures + nFacts('early_stage'),
          realisedPart: rounded(realised(prepared, holder, 'early')),
          movesOnPerYear: rounded(early[type].perYear),
          nMoves: movesOut(hazards, 'early', type),
          rateRestsOn: early[type].restsOn,
        },
        {
          phase: 'committed',
          gw: sum((each) => each.committed),
          restsOn: nFacts('committed') > 0 ? 'pooled' : 'judgement',
          nFacts: nFacts('committed'),
          realisedPart: rounded(realised(prepared, holder, 'committed')),
          movesOnPerYear: rounded(committed.perYear),
          nMoves: 0,
          rateRestsOn: committed.restsOn,
        },
        {
          phase: 'under_construction',
          gw: sum((each) => each.construction),
          restsOn: ownConstruction + nFacts('under_construction') > 0 ? 'pooled' : 'judgement',
          nFacts: ownConstruction + nFacts('under_construction'),
          realisedPart: rounded(realised(prepared, holder, 'construction')),
          movesOnPerYear: rounded(construction[type].perYear),
          nMoves: movesOut(hazards, 'construction', type),
          rateRestsOn: construction[type].restsOn,
        },
        {
          phase: 'live',
          gw: live,
          restsOn: group === 'big4' ? 'facts' : group === 'industry' ? 'pooled' : 'judgement',
          nFacts:
            group === 'big4' || group === 'industry'
              ? world.starts.live.figures.length + nFacts('live')
              : nFacts('live'),
          realisedPart: null,
          movesOnPerYear: null,
          nMoves: 0,
          rateRestsOn: 'facts',
        },
      ],
    };
  });
}

/** Named operators on the middle path, largest at the end first. */
export function operatorRows({ planned }: Prepared, trace: Trace): OperatorRow[] {
  const rows = new Map<string, OperatorRow>();
  planned.operators.forEach((each, index) => {
    if (!each.named) return;
    const before = rows.get(each.operatorId);
    const live = each.live;
    const pipeline = each.construction + each.committed + each.early;
    const last = live + (trace.delivered[index] ?? 0);
    rows.set(each.operatorId, {
      operatorId: each.operatorId,
      name: each.name,
      group: groupOf(each.holder),
      region: before && before.region !== each.region ? 'several' : each.region,
      liveGw: rounded((before?.liveGw ?? 0) + live),
      pipelineGw: rounded((before?.pipelineGw ?? 0) + pipeline),
      liveLastYearGw: rounded((before?.liveLastYearGw ?? 0) + last),
      // A firm that is a class of its own has its part of cited totals; others an assumed size unless facts name it.
      restsOn: each.nFacts + (before?.nFacts ?? 0) > 0 ? 'facts' : 'judgement',
      nFacts: each.nFacts + (before?.nFacts ?? 0),
    });
  });
  // The size of a firm that has a record and no megawatts in any fact is assumed, and not told as its own.
  const told = new Set(holders.map(String));
  const shown = [...rows.values()].filter((each) => each.nFacts > 0 || told.has(each.operatorId));
  return shown.sort((a, b) => b.liveLastYearGw - a.liveLastYearGw || (a.operatorId < b.operatorId ? -1 : 1));
}
