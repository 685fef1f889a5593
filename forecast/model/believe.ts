// What one would have to believe for a target share: how far a named set of beliefs must be taken, all of it together.
import { bandFrom, rounded } from './bands.ts';
import { type ForecastInput, prepare } from './forecast-input.ts';
import type { Believe } from './forecast-result.ts';
import { middleShares } from './middle-shares.ts';
import { believeLevers, centralLevers, leverLabels, type Levers } from './scenarios.ts';
import { simulatePaths } from './simulate.ts';

export const target = { definitionId: 'big4-live-owned-commercial', pct: 18 } as const;

type Name = keyof typeof believeLevers;
const names = Object.keys(believeLevers) as readonly Name[];
/** On these scales a belief is taken further by the same step. */
const onLogs: ReadonlySet<Name> = new Set(['earlyStage', 'grid', 'bigTechInflow', 'bigTechPipeline']);

/** A lever `way` of the distance from its central value to the belief; 1 is the belief itself. */
function leverAt(name: Name, way: number): number {
  const [central, believed] = [centralLevers[name], believeLevers[name]];
  const value = onLogs.has(name) ? central * (believed / central) ** way : central + (believed - central) * way;
  const { least, most } = leverLabels[name];
  return Math.min(most, Math.max(least, value));
}

const leversAt = (way: number, some: readonly Name[] = names): Partial<Levers> =>
  Object.fromEntries(some.map((name) => [name, rounded(leverAt(name, way))]));

/** A value as it is told: two digits; more grid than can ever bind is no limit. */
const words = (lever: Name, value: number): string =>
  lever === 'grid' && value > 50 ? 'no limit' : String(Number(value.toPrecision(2)));

/** Finds how far the beliefs must be taken and tells each one's part. Null where the definition is not projected. */
export function believeOf(input: ForecastInput, paths: number, year: number): Believe | null {
  const scenario = (levers: Partial<Levers>): ForecastInput => ({
    ...input,
    scenario: {
      name: 'believe',
      sentence: '',
      levers: { ...centralLevers, uncertainty: input.scenario.levers.uncertainty, ...levers },
    },
  });
  const shareWith = (levers: Partial<Levers>): number =>
    middleShares(prepare(scenario(levers)).planned.plan).get(target.definitionId) ?? Number.NaN;
  if (Number.isNaN(shareWith({}))) return null;
  const furthest = 2;
  let [low, high] = [0, furthest];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (shareWith(leversAt(middle)) > target.pct) low = middle;
    else high = middle;
  }
  const reached = shareWith(leversAt(high)) <= target.pct + 0.05;
  const needed = leversAt(high);
  const { plan } = prepare(scenario(needed)).planned;
  const simulated = simulatePaths(plan, 0, paths);
  const at =
    (plan.shares.findIndex(({ definitionId }) => definitionId === target.definitionId) * plan.years + plan.years - 1) *
    paths;
  const conditions = names.map((lever, index) => ({
    lever,
    label: leverLabels[lever].label,
    central: centralLevers[lever],
    needed: Number(needed[lever]),
    alonePct: rounded(shareWith(leversAt(high, [lever]))),
    cumulativePct: rounded(shareWith(leversAt(high, names.slice(0, index + 1)))),
  }));
  const told = conditions.map((each) => `${each.label} ${each.central} → ${words(each.lever, each.needed)}`).join('; ');
  return {
    definitionId: target.definitionId,
    year,
    targetPct: target.pct,
    reached,
    sharePct: bandFrom(
      paths,
      (path) => (100 * (simulated.numerator[at + path] ?? 0)) / (simulated.denominator[at + path] ?? 1),
    ),
    conditions,
    sentence: reached
      ? `For ${target.pct}% of what runs in ${year} one would have to believe all of this together: ${told}.`
      : `Even all of this together does not bring it to ${target.pct}% in ${year}: ${told}.`,
  };
}
