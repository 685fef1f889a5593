// The levers of the model and the named settings of them.
import { UsageError } from '../../schemas/errors.ts';
import { closest } from './closest.ts';

export type Levers = {
  /** How many projects are contested, against today's part. Contested projects are decided later and given up more often. */
  readonly opposition: number;
  /** New projects of newcomers each year, against the central inflow. */
  readonly entrants: number;
  /** Odds that an early-stage project is built at last. */
  readonly earlyStage: number;
  /** Odds that a newcomer's or another third party's project of any phase is built. */
  readonly newcomerRealisation: number;
  /** Log-odds by which a project of the four firms is likelier to be built than a newcomer's, beside the estimated gap (0 keeps it). */
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
export type LeverName = keyof Levers;

export type Scenario = {
  readonly name: string;
  readonly sentence: string;
  readonly levers: Levers;
  /** What was changed beside the named setting. */
  readonly changed?: readonly string[];
};

export const centralLevers: Levers = {
  opposition: 1,
  entrants: 1,
  earlyStage: 1,
  newcomerRealisation: 1,
  qualityGap: 0,
  grid: 1,
  lease: 1,
  onPremiseGrowth: 0.026,
  bigTechInflow: 0.16,
  bigTechPipeline: 1,
  uncertainty: 1,
  allBuilt: false,
};

/** What each lever is, in words, and the values that make sense. */
export const leverLabels: Readonly<
  Record<LeverName, { readonly label: string; readonly least: number; readonly most: number }>
> = {
  opposition: { label: 'contested projects, against today', least: 0, most: 10 },
  entrants: { label: 'newcomers’ new projects, against the middle', least: 0, most: 20 },
  earlyStage: { label: 'odds that early-stage projects get built', least: 0.01, most: 100 },
  newcomerRealisation: { label: 'odds that third parties’ projects get built', least: 0.01, most: 100 },
  qualityGap: { label: 'change of the four firms’ lead in getting projects built (log-odds)', least: -6, most: 6 },
  grid: { label: 'gigawatts that grids connect, against the middle', least: 0.01, most: 1000 },
  lease: { label: 'odds that third parties’ new megawatts are leased to the four firms', least: 0.01, most: 100 },
  onPremiseGrowth: { label: 'yearly growth of on-premise capacity', least: -0.3, most: 0.5 },
  bigTechInflow: { label: 'the four firms’ part of new projects', least: 0.001, most: 0.99 },
  bigTechPipeline: { label: 'how much of the four firms’ stated pipeline is real', least: 0.05, most: 3 },
  uncertainty: { label: 'width of every uncertainty', least: 0, most: 3 },
  allBuilt: { label: 'everything planned is built at once and nothing is added', least: 0, most: 1 },
};
export const leverNames = Object.keys(centralLevers) as readonly LeverName[];

const named = (name: string, sentence: string, changes: Partial<Levers>): Scenario => ({
  name,
  sentence,
  levers: { ...centralLevers, ...changes },
});

/** What one would have to believe for 18% of what runs, in the order in which it is told. */
export const believeLevers = {
  qualityGap: -2.2,
  earlyStage: 8,
  grid: 100,
  bigTechInflow: 0.08,
  bigTechPipeline: 0.64,
} as const satisfies Partial<Levers>;

/** The settings that can be asked for by name. */
export const scenarios: readonly Scenario[] = [
  named('central', 'Every rate at its middle.', {}),
  named('tight-grid', 'Grids connect 30% less each year.', { grid: 0.7 }),
  named('open-grid', 'Grids connect twice as much each year.', { grid: 2 }),
  named('strong-opposition', 'Twice as many projects are contested.', { opposition: 2 }),
  named('entrant-boom', 'Newcomers start twice as many projects and build them as surely as anyone.', {
    entrants: 2,
    qualityGap: -1.9,
  }),
  named('more-leasing', 'The odds that a new megawatt is leased to the four firms double.', { lease: 2 }),
  named('all-built', 'Everything that is planned is built and nothing is added.', { allBuilt: true, uncertainty: 0 }),
  named('believe-18', 'What one would have to believe for 18% of what runs: all of it together.', believeLevers),
];

const didYouMean = (name: string, known: readonly string[]): string => {
  const near = closest(name, known);
  return near === null ? '' : ` Did you mean ${near}?`;
};

/**
 * The scenario of this name, with levers changed where asked.
 * @throws UsageError when there is none.
 */
export function scenarioNamed(name: string, changes: Partial<Levers> = {}): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) {
    const names = scenarios.map((each) => each.name);
    throw new UsageError(`there is no scenario ${name}; there are ${names.join(', ')}.${didYouMean(name, names)}`);
  }
  const changed = Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1));
  if (changed.length === 0) return found;
  // A run with changed levers is no run of the named setting, and must not be taken for its newest one.
  const told = changed.map(([lever, value]) => `${lever}=${String(value)}`).join(' ');
  return {
    ...found,
    name: `${found.name} with ${told}`,
    levers: { ...found.levers, ...changes },
    changed: changed.map(([lever]) => lever),
  };
}

/** The named setting that a scenario with changed levers began as. */
export function baseOf(scenario: string): string {
  return scenario.split(' with ')[0] ?? scenario;
}

/**
 * Reads `lever=value` as given on the command line.
 * @throws UsageError for an unknown lever or a value that it cannot take.
 */
export function parseLevers(settings: readonly string[]): Partial<Levers> {
  return Object.fromEntries(settings.map(parseLever));
}

function parseLever(setting: string): [LeverName, number | boolean] {
  const [name = '', text = ''] = setting.split('=', 2);
  const lever = leverNames.find((each) => each === name);
  if (!lever) {
    throw new UsageError(
      `there is no lever ${name}; there are ${leverNames.join(', ')}.${didYouMean(name, leverNames)}`,
    );
  }
  if (lever === 'allBuilt') {
    if (text !== 'true' && text !== 'false') throw new UsageError(`--set ${setting}: allBuilt takes true or false`);
    return [lever, text === 'true'];
  }
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const { least, most } = leverLabels[lever];
  if (!(value >= least && value <= most)) {
    throw new UsageError(`--set ${setting}: ${lever} takes a number from ${least} to ${most}`);
  }
  return [lever, value];
}
