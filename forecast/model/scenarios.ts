// The levers of the model and the named settings of them.
import { UsageError } from '../../schemas/errors.ts';

export type Levers = {
  /** Odds of cancellation, and delay, of projects that are not yet being built. 1 = as judged today. */
  readonly opposition: number;
  /** New projects of newcomers each year, against the central inflow. */
  readonly entrants: number;
  /** Odds that an early-stage project is built at last. */
  readonly earlyStage: number;
  /** Odds that a newcomer's or another third party's project of any phase is built. */
  readonly newcomerRealisation: number;
  /** Log-odds by which a project of the four firms is likelier to be built than a newcomer's. */
  readonly qualityGap: number;
  /** Gigawatts that grids can connect each year, against the central cap. */
  readonly grid: number;
  /** Odds that a third party's new megawatt is leased to the four firms. */
  readonly lease: number;
  /** Yearly growth of on-premise capacity. */
  readonly onPremiseGrowth: number;
  /** Part of new projects that the four firms start themselves. */
  readonly bigTechInflow: number;
  /** The four firms' pipeline as stated = 1; 0.7 says that it is overstated by 30%. */
  readonly bigTechPipeline: number;
  /** Width of every uncertainty; 0 gives one path without chance. */
  readonly uncertainty: number;
  /** Everything of the pipeline is built at once and nothing is added: the arithmetic behind 18%. */
  readonly allBuilt: boolean;
};

export type Scenario = { readonly name: string; readonly sentence: string; readonly levers: Levers };

const central: Levers = {
  opposition: 1,
  entrants: 1,
  earlyStage: 1,
  newcomerRealisation: 1,
  qualityGap: 1.6,
  grid: 1,
  lease: 1,
  onPremiseGrowth: 0.026,
  bigTechInflow: 0.16,
  bigTechPipeline: 1,
  uncertainty: 1,
  allBuilt: false,
};

const named = (name: string, sentence: string, changes: Partial<Levers>): Scenario => ({
  name,
  sentence,
  levers: { ...central, ...changes },
});

/** The settings that can be asked for by name. */
export const scenarios: readonly Scenario[] = [
  named('central', 'Every rate at its middle.', {}),
  named('tight-grid', 'Grids connect 30% less each year.', { grid: 0.7 }),
  named('open-grid', 'Grids connect twice as much each year.', { grid: 2 }),
  named('strong-opposition', 'The odds of cancellation before construction double, and decisions take longer.', {
    opposition: 2,
  }),
  named('entrant-boom', 'Newcomers start twice as many projects and build them as surely as anyone.', {
    entrants: 2,
    qualityGap: 0,
  }),
  named('more-leasing', 'The odds that a new megawatt is leased to the four firms double.', { lease: 2 }),
  named('all-built', 'Everything that is planned is built and nothing is added.', { allBuilt: true, uncertainty: 0 }),
  named('believe-18', 'What one would have to believe for 18% of what runs: all of it together.', {
    qualityGap: 0,
    earlyStage: 5.2,
    grid: 100,
    bigTechInflow: 0.09,
    bigTechPipeline: 0.7,
  }),
];

/**
 * The scenario of this name, with levers changed where asked.
 * @throws UsageError when there is none.
 */
export function scenarioNamed(name: string, changes: Partial<Levers> = {}): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) {
    throw new UsageError(`there is no scenario ${name}; there are ${scenarios.map((each) => each.name).join(', ')}`);
  }
  return { ...found, levers: { ...found.levers, ...changes } };
}
