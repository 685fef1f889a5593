// What moved the medians since an earlier run, and which fact or lever did it: each change undone alone, on the middle path.
import type { BaselineFigure } from '../baseline/baseline-figures.ts';
import { rounded } from './bands.ts';
import { type ForecastInput, modelVersion, prepare } from './forecast-input.ts';
import type { ForecastResult, Moved, ShareChange } from './forecast-result.ts';
import { middleShares, type Shares, tryMiddle } from './middle-shares.ts';
import type { OperatorFact } from './operator-facts.ts';
import { type Levers, leverNames } from './scenarios.ts';

/** What an earlier run read and said, as it was written. */
export type PreviousRun = {
  readonly runId: string;
  readonly runAt: string;
  readonly modelVersion: string;
  readonly scenario: string;
  readonly seed: string;
  readonly levers: Readonly<Record<string, number | boolean>>;
  readonly figures: readonly BaselineFigure[];
  readonly operatorFacts: readonly OperatorFact[];
  readonly medians: Readonly<Record<string, number>>;
};

/** The figures that a run reads of all that it is given; they are kept with it. */
export function figuresRead(input: ForecastInput): readonly BaselineFigure[] {
  return prepare(input).world.figures;
}

type Cause = ShareChange['causes'][number];
type Undone = { readonly cause: Omit<Cause, 'deltaPct'>; readonly input: ForecastInput | null };

function figureCauses(input: ForecastInput, read: readonly BaselineFigure[], previous: PreviousRun): Undone[] {
  const now = new Map(read.map((each) => [each.figureId, each]));
  const before = new Map(previous.figures.map((each) => [each.figureId, each]));
  const told = (each: BaselineFigure | undefined): string | null => (each ? `${each.value} ${each.unit}` : null);
  return [...new Set([...now.keys(), ...before.keys()])].sort().flatMap((factId): Undone[] => {
    const [present, past] = [now.get(factId), before.get(factId)];
    if (present && past && present.value === past.value && present.unit === past.unit) return [];
    const others = input.facts.filter(({ figureId }) => figureId !== factId);
    const kind = !past ? 'fact_added' : !present ? 'fact_removed' : 'fact_changed';
    const label = (present ?? past)?.subject ?? factId;
    return [
      {
        cause: { kind, factId, label: `${factId}, ${label}`, before: told(past), after: told(present) },
        input: { ...input, facts: past ? [...others, past] : others },
      },
    ];
  });
}

function operatorCauses(input: ForecastInput, previous: PreviousRun): Undone[] {
  const facts = input.operatorFacts ?? [];
  const now = new Map(facts.map((each) => [each.factId, each]));
  const before = new Map(previous.operatorFacts.map((each) => [each.factId, each]));
  const told = (each: OperatorFact | undefined): string | null => (each ? `${each.mw} MW ${each.phase}` : null);
  return [...new Set([...now.keys(), ...before.keys()])].sort().flatMap((factId): Undone[] => {
    const [present, past] = [now.get(factId), before.get(factId)];
    if (told(present) === told(past)) return [];
    const others = facts.filter((each) => each.factId !== factId);
    const kind = !past ? 'fact_added' : !present ? 'fact_removed' : 'fact_changed';
    return [
      {
        cause: { kind, factId, label: (present ?? past)?.name ?? factId, before: told(past), after: told(present) },
        input: { ...input, operatorFacts: past ? [...others, past] : others },
      },
    ];
  });
}

function leverCauses(input: ForecastInput, previous: PreviousRun): Undone[] {
  const { scenario } = input;
  return leverNames.flatMap((name): Undone[] => {
    const [now, past] = [scenario.levers[name], previous.levers[name]];
    if (past === undefined || now === past) return [];
    const levers: Levers = { ...scenario.levers, [name]: past };
    return [
      {
        cause: { kind: 'lever', factId: null, label: name, before: String(past), after: String(now) },
        input: { ...input, scenario: { ...scenario, levers } },
      },
    ];
  });
}

/** The change of every definition's last year since `previous`; null where nothing that both runs have has moved. */
export function whatMoved(input: ForecastInput, result: ForecastResult, previous: PreviousRun): Moved | null {
  if (previous.runId === result.runId) return null;
  const { planned, world } = prepare(input);
  const middle = middleShares(planned.plan);
  const plain: Undone[] = [
    ...(previous.modelVersion === modelVersion
      ? []
      : [
          {
            cause: {
              kind: 'model' as const,
              factId: null,
              label: 'the model itself',
              before: previous.modelVersion,
              after: modelVersion,
            },
            input: null,
          },
        ]),
    ...(previous.seed === result.seed
      ? []
      : [
          {
            cause: {
              kind: 'seed' as const,
              factId: null,
              label: 'the seed',
              before: previous.seed,
              after: result.seed,
            },
            input: null,
          },
        ]),
  ];
  const undone = [
    ...figureCauses(input, world.figures, previous),
    ...operatorCauses(input, previous),
    ...leverCauses(input, previous),
  ].map((each) => ({ ...each, shares: sharesOf(each.input) }));
  const changes = result.definitions.flatMap(({ definition, years }): ShareChange[] => {
    const { definitionId } = definition;
    const before = previous.medians[definitionId];
    const last = years.at(-1);
    if (before === undefined || !last) return [];
    const after = last.sharePct.median;
    const causes = undone
      .map(
        ({ cause, shares }): Cause => ({
          ...cause,
          deltaPct: shares ? rounded((middle.get(definitionId) ?? 0) - (shares.get(definitionId) ?? 0)) : 0,
        }),
      )
      .filter((cause) => Math.abs(cause.deltaPct) >= 0.001)
      .sort((a, b) => Math.abs(b.deltaPct) - Math.abs(a.deltaPct) || (a.label < b.label ? -1 : 1));
    const explained = causes.reduce((sum, each) => sum + each.deltaPct, 0);
    const told = [...causes, ...plain.map(({ cause }): Cause => ({ ...cause, deltaPct: 0 }))];
    return [
      {
        definitionId,
        year: last.year,
        beforePct: before,
        afterPct: after,
        deltaPct: rounded(after - before),
        causes: told,
        togetherPct: rounded(after - before - explained),
      },
    ];
  });
  return changes.length > 0 ? { sinceRunId: previous.runId, sinceRunAt: previous.runAt, changes } : null;
}

function sharesOf(input: ForecastInput | null): Shares | null {
  if (!input) return null;
  const tried = tryMiddle(input);
  return 'why' in tried ? null : tried.shares;
}
