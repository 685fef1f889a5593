// Everything that the paths of one run share, as plain numbers and typed arrays, so that it can be handed to a thread.
import type { ShareDefinition, ShareGroup } from '../../schemas/share-definition.ts';
import { textBits } from './counter-random.ts';
import { type Conversion, conversionOf, oppositionEffect, typeOf } from './conversion.ts';
import { type Driver, driversOf } from './drivers.ts';
import type { Hazards } from './hazards.ts';
import { groupOf, holderIndex, holders, landlords, ownerGroups, regions } from './holders.ts';
import { judged, whereabouts } from './judged.ts';
import type { OperatorFact } from './operator-facts.ts';
import { buildOperators, type Operator, partOfPipeline } from './operators.ts';
import type { Scenario } from './scenarios.ts';
import { type SharePlan, sharePlan } from './share-plan.ts';
import type { StartWorld } from './start-world.ts';

/** Operators of one class in one region: a run of neighbouring rows. */
export type Block = {
  readonly from: number;
  readonly to: number;
  readonly holder: number;
  readonly region: number;
  readonly landlord: number;
  readonly entersIn: number;
};

export type WorldPlan = {
  readonly years: number;
  readonly drivers: readonly Driver[];
  readonly blocks: readonly Block[];
  /** Rows: gigawatts, part of the class's inflow, year of entry, key of the draw. */
  readonly construction: Float64Array;
  readonly committed: Float64Array;
  readonly early: Float64Array;
  readonly inflow: Float64Array;
  readonly entersIn: Int8Array;
  /** exp(−log-odds) by which an operator's record differs from its type's, and the spread that is left. */
  readonly against: Float64Array;
  readonly spread: Float64Array;
  readonly key: Int32Array;
  /** By class: yearly part that leaves a phase, type of owner group, part of the group's inflow, offset of log-odds. */
  readonly exitEarly: Float64Array;
  readonly exitConstruction: Float64Array;
  readonly exitCommitted: number;
  readonly group: Int8Array;
  readonly partOfGroup: Float64Array;
  /** Live gigawatts by class that facts name beyond what the split gives, and where a class's live capacity lies. */
  readonly liveParts: Float64Array;
  readonly liveExtra: Float64Array;
  /** By owner group: everything live and planned that its figure states, and what of it is not early stage. */
  readonly totals: Float64Array;
  readonly begun: Float64Array;
  readonly world: Pick<StartWorld, 'live' | 'hyperscale' | 'colocation' | 'onPremise' | 'leasingHyperscale'>;
  readonly opposed: { readonly logOdds: number; readonly speed: number };
  readonly pause: { readonly start: number; readonly resume: number; readonly cancel: number };
  readonly logThird: number;
  readonly allBuilt: boolean;
  readonly uncertainty: number;
  readonly capParts: Float64Array;
  readonly shares: readonly SharePlan[];
  readonly seed: number;
};

export type PlanInput = {
  readonly world: StartWorld;
  readonly hazards: Hazards | null;
  readonly operatorFacts: readonly OperatorFact[];
  readonly definitions: readonly ShareDefinition[];
  readonly groups: readonly ShareGroup[];
  readonly scenario: Scenario;
  readonly seed: string;
  readonly years: number;
};
export type Planned = {
  readonly plan: WorldPlan;
  readonly operators: readonly Operator[];
  readonly conversion: Conversion;
  readonly notProjected: readonly { readonly definitionId: string; readonly why: string }[];
};

function blocksOf(operators: readonly Operator[]): Block[] {
  const blocks: Block[] = [];
  operators.forEach(({ holder, region, entersIn }, row) => {
    const last = blocks.at(-1);
    const [h, r] = [holderIndex(holder), regions.indexOf(region)];
    if (last && last.holder === h && last.region === r && last.entersIn === entersIn)
      blocks[blocks.length - 1] = { ...last, to: row + 1 };
    else blocks.push({ from: row, to: row + 1, holder: h, region: r, landlord: landlords.indexOf(holder), entersIn });
  });
  return blocks;
}

const perHolder = (of: (holder: (typeof holders)[number]) => number): Float64Array => Float64Array.from(holders, of);

/** Lays a run out. The order of facts and definitions does not matter. */
export function planWorld({
  world,
  hazards,
  operatorFacts,
  definitions,
  groups,
  scenario,
  seed,
  years,
}: PlanInput): Planned {
  const { levers } = scenario;
  const conversion = conversionOf(hazards);
  const operators = buildOperators(world, hazards, operatorFacts);
  const column = (of: (each: Operator) => number): Float64Array => Float64Array.from(operators, of);
  const plans = [...definitions]
    .sort((a, b) => (a.definitionId < b.definitionId ? -1 : 1))
    .map((each) => ({ definitionId: each.definitionId, found: sharePlan(each, groups) }));
  const sumBy = (group: string, of: (each: Operator) => number): number =>
    operators.reduce((sum, each) => sum + (groupOf(each.holder) === group ? of(each) : 0), 0);
  const extra = new Float64Array(holders.length * regions.length);
  for (const each of operatorFacts) {
    if (each.phase === 'live') {
      const at = holderIndex(each.holder) * regions.length + regions.indexOf(each.region);
      extra[at] = (extra[at] ?? 0) + each.mw / 1000;
    }
  }
  const leaving = (perYear: number, speed: number): number => -perYear * speed;
  const opposed = oppositionEffect(conversion, levers.opposition);
  const plan: WorldPlan = {
    years,
    drivers: driversOf(world, conversion, levers),
    blocks: blocksOf(operators),
    construction: column((each) => each.construction),
    committed: column((each) => each.committed),
    early: column((each) => each.early),
    inflow: column((each) => each.inflow),
    entersIn: Int8Array.from(operators, (each) => each.entersIn),
    against: column((each) => Math.exp(-each.offset)),
    spread: column((each) => each.spread),
    key: Int32Array.from(operators, (each) => each.key),
    exitEarly: perHolder((holder) => leaving(conversion.early[typeOf(holder)].perYear, opposed.speed)),
    exitConstruction: perHolder((holder) => leaving(conversion.construction[typeOf(holder)].perYear, 1)),
    exitCommitted: leaving(conversion.committed.perYear, opposed.speed),
    group: Int8Array.from(holders, (holder) => ownerGroups.indexOf(groupOf(holder))),
    partOfGroup: perHolder(partOfPipeline),
    liveParts: Float64Array.from(holders.flatMap((holder) => regions.map((region) => whereabouts[holder][region]))),
    liveExtra: extra,
    totals: Float64Array.from(ownerGroups, (group) => world.totals[group]),
    begun: Float64Array.from(ownerGroups, (group) => sumBy(group, (each) => each.construction + each.committed)),
    world: {
      live: world.live,
      hyperscale: world.hyperscale,
      colocation: world.colocation,
      onPremise: world.onPremise,
      leasingHyperscale: world.leasingHyperscale,
    },
    opposed,
    pause: judged.pause,
    logThird: Math.log(levers.newcomerRealisation),
    allBuilt: levers.allBuilt,
    uncertainty: levers.uncertainty,
    capParts: Float64Array.from(regions, (region) => judged.grid.regions[region]),
    shares: plans.flatMap(({ found }) => ('why' in found ? [] : [found])),
    seed: textBits(`seed ${seed}`),
  };
  return {
    plan,
    operators,
    conversion,
    notProjected: plans.flatMap(({ definitionId, found }) =>
      'why' in found ? [{ definitionId, why: found.why }] : [],
    ),
  };
}
