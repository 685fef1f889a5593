// What a run is given, checked before anything is simulated.
import { PermanentError } from '../../schemas/errors.ts';
import { contentHash } from '../../schemas/ids.ts';
import type { ShareDefinition, ShareGroup } from '../../schemas/share-definition.ts';
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { shareGroups } from '../definitions/share-groups.ts';
import { type Hazards, shippedHazards } from './hazards.ts';
import { judged, whereabouts } from './judged.ts';
import { checkOperatorFacts, type OperatorFact } from './operator-facts.ts';
import type { FactFlag } from './forecast-result.ts';
import type { Scenario } from './scenarios.ts';
import { type StartWorld, startWorld } from './start-world.ts';
import { type Planned, planWorld } from './world-plan.ts';

/** Raised with every change of the arithmetic, so that runs of two models never share an id. */
export const modelVersion = '3';

/** Last year of facts that the model starts from, and the year it runs to. */
export const horizon = { from: 2025, to: 2032 } as const;
const lastYear = 2045;

export type ForecastInput = {
  readonly facts: readonly BaselineFigure[];
  readonly definitions: readonly ShareDefinition[];
  readonly scenario: Scenario;
  readonly seed: string;
  readonly paths: number;
  /** Shipped unless given. */
  readonly groups?: readonly ShareGroup[];
  /** Estimated rates; null leaves their priors. Shipped unless given. */
  readonly hazards?: Hazards | null;
  /** Megawatts of named operators. */
  readonly operatorFacts?: readonly OperatorFact[];
  /** Last year. 2032 unless given. */
  readonly to?: number;
  /** `shares` leaves out what takes many runs: tornado, weights of facts and sources, what one would have to believe. */
  readonly detail?: 'full' | 'shares';
};

/** A run laid out: its start, its plan, what was held out. */
export type Prepared = {
  readonly input: ForecastInput;
  readonly world: StartWorld;
  readonly hazards: Hazards | null;
  readonly operatorFacts: readonly OperatorFact[];
  readonly flags: readonly FactFlag[];
  readonly planned: Planned;
  readonly to: number;
};

function requireInput({ paths, definitions, to = horizon.to }: ForecastInput): void {
  const refuse = (message: string): never => {
    throw new PermanentError('FORECAST_INPUT', message);
  };
  if (!Number.isInteger(paths) || paths < 1 || paths > 1_000_000) {
    refuse(`paths is ${paths}; it takes a whole number from 1 to 1000000`);
  }
  if (definitions.length === 0) refuse('no definition was given that can be projected');
  if (!Number.isInteger(to) || to <= horizon.from) {
    refuse(
      `the horizon ${to} lies before the first year that can be projected, ${horizon.from + 1}: the data end in ${horizon.from}`,
    );
  }
  if (to > lastYear) refuse(`the horizon ${to} is too far: the model runs to ${lastYear} at most`);
}

/**
 * Checks the input and lays the run out.
 * @throws PermanentError FORECAST_INPUT that says what is missing or absurd.
 */
export function prepare(input: ForecastInput): Prepared {
  requireInput(input);
  const { kept, flags } = checkOperatorFacts(input.operatorFacts ?? []);
  const to = input.to ?? horizon.to;
  const hazards = input.hazards === undefined ? shippedHazards : input.hazards;
  const world = startWorld(input.facts);
  const planned = planWorld({
    world,
    hazards,
    operatorFacts: kept,
    definitions: input.definitions,
    groups: input.groups ?? shareGroups,
    scenario: input.scenario,
    seed: input.seed,
    years: to - horizon.from,
  });
  if (planned.plan.shares.length === 0) {
    const why = planned.notProjected.map((each) => `${each.definitionId}: ${each.why}`).join('; ');
    throw new PermanentError('FORECAST_INPUT', `none of these definitions can be projected (${why})`);
  }
  return { input, world, hazards, operatorFacts: kept, flags, planned, to };
}

/** Hash of everything that the result depends on, in an order of its own. */
export function hashInputs({ input, world, hazards, operatorFacts, to }: Prepared): string {
  const { scenario, seed, paths, definitions, groups = shareGroups } = input;
  const byId = [...definitions].sort((a, b) => (a.definitionId < b.definitionId ? -1 : 1));
  return contentHash(
    JSON.stringify({
      modelVersion,
      from: horizon.from,
      to,
      figures: world.figures,
      judged,
      whereabouts,
      hazards,
      operatorFacts,
      definitions: byId,
      groups,
      scenario: scenario.name,
      levers: scenario.levers,
      seed,
      paths,
    }),
  );
}
