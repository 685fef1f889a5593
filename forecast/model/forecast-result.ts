// What a run of the forecast gives: everything that a terminal, a report or a mart shows, so that none of them computes
// a share again. Percentages and gigawatts are numbers of fixed decimals, so that equal runs are equal to the byte.
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';

/** The middle of the paths and the parts of them around it: 50% (p25–p75), 80% (p10–p90), 95% (p025–p975). */
export type Band = {
  readonly median: number;
  readonly p025: number;
  readonly p10: number;
  readonly p25: number;
  readonly p75: number;
  readonly p90: number;
  readonly p975: number;
};

/** What a rate rests on: enough facts of its own, facts of a wider pool, or a judgement. */
export type RestsOn = 'facts' | 'pooled' | 'judgement';

/** One input of the model. `n` counts the facts behind it; it is 0 exactly where `restsOn` is judgement. */
export type Rate = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly restsOn: RestsOn;
  readonly n: number;
  readonly why: string;
  /** Page of the source. Null: a judgement. */
  readonly url: string | null;
};

/** How a run may be spoken of. `illustrative`: over half of the megawatts of the last year rest on judgement. */
export type HeadlineRule = 'illustrative' | 'projection';

export type Headline = {
  readonly rule: HeadlineRule;
  /** Percent of the live megawatts of the last year that rest on judged rates or a judged split. */
  readonly pctJudgement: number;
  /** One sentence to print; it never holds a tail probability. */
  readonly sentence: string;
};

export type ShareGrade = ShareValue['grade'];

/** What grades a share; one row of mart.share_quality. */
export type ShareQuality = {
  readonly grade: ShareGrade;
  /** Of the megawatts that rest on facts, the part of the ten heaviest. */
  readonly topTenFactsPct: number;
  /** The oldest figure that was read. */
  readonly oldestInput: string;
  readonly singleSourcePct: number;
  readonly secondHandPct: number;
  readonly unspecifiedBasisPct: number;
  readonly unclassifiedPct: number;
  readonly judgementPct: number;
  readonly missingRegions: readonly string[];
  readonly disputedMw: number;
  /** When the newest figure was published. */
  readonly lastChange: string;
};

/** The share of one definition in one year. No share travels without its definition, kind, as-of and grade. */
export type YearShare = {
  readonly definitionId: string;
  readonly valueKind: 'projected';
  readonly year: number;
  readonly asOf: string;
  readonly grade: ShareGrade;
  readonly headline: HeadlineRule;
  readonly sharePct: Band;
  readonly numeratorGw: Band;
  readonly denominatorGw: Band;
};

/** A threshold and how many paths lie below it, in words that floor at "< 1%" and name the condition. Never a headline. */
export type Tail = {
  readonly definitionId: string;
  readonly year: number;
  readonly belowPct: number;
  readonly words: string;
};

export type DefinitionForecast = {
  readonly definition: ShareDefinition;
  readonly grade: ShareGrade;
  readonly quality: ShareQuality;
  readonly note: string | null;
  readonly years: readonly YearShare[];
  readonly tail: Tail;
};

/** Gigawatts by year: what is live, what wanted to be, what the grids delivered, what waits. */
export type YearTotal = {
  readonly year: number;
  readonly commercialGw: Band;
  readonly withOnPremiseGw: Band;
  readonly regions: readonly {
    readonly region: string;
    readonly liveGw: number;
    readonly wantedGw: number;
    readonly deliveredGw: number;
    readonly deferredGw: number;
    /** Deliverable gigawatts of that year. Null: the scenario has no cap. */
    readonly capGw: number | null;
  }[];
};

/** One driver moved from its 10th to its 90th percentile, everything else at its middle. Widest first. */
export type TornadoRow = {
  readonly driver: string;
  readonly label: string;
  readonly lowAt: number;
  readonly highAt: number;
  readonly unit: string;
  /** The share with the driver at its low and at its high end. */
  readonly lowPct: number;
  readonly highPct: number;
  readonly swing: number;
  readonly restsOn: RestsOn;
  readonly n: number;
};

/** One step from definition to definition. Neighbours differ in exactly one switch; both ends are medians of this run. */
export type BridgeStep = {
  readonly position: number;
  readonly fromDefinitionId: string;
  readonly toDefinitionId: string;
  /** Which switch is turned, e.g. `attribution: owner → operator`. */
  readonly switched: string;
  readonly year: number;
  readonly fromPct: number;
  readonly toPct: number;
  readonly deltaPct: number;
};

/** What one would have to believe for the target share, one condition after the other. */
export type Believe = {
  readonly definitionId: string;
  readonly year: number;
  readonly targetPct: number;
  /** Whether all conditions together bring the median to the target (within a point) or past it. */
  readonly reached: boolean;
  readonly sharePct: Band;
  readonly conditions: readonly {
    readonly lever: string;
    readonly label: string;
    readonly central: number;
    readonly needed: number;
    /** The share with this condition alone, and with it and all before it. */
    readonly alonePct: number;
    readonly cumulativePct: number;
  }[];
  readonly sentence: string;
};

/** A cited figure or fact that was read, and the result without it. */
export type FactWeight = {
  readonly factId: string;
  readonly subject: string;
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
  readonly published: string;
  readonly publisher: string;
  readonly quotedVia: string | null;
  readonly url: string;
  readonly confirmed: boolean;
  readonly medianPct: number;
  readonly withoutPct: number;
  readonly shiftPct: number;
  /** The 80% band without it. */
  readonly withoutP10: number;
  readonly withoutP90: number;
  /** What stands in its place. */
  readonly insteadOf: string;
};

/** A publisher whose facts are all withheld, and what that moves. */
export type SourceWeight = {
  readonly publisher: string;
  readonly nFacts: number;
  /** Null: without this publisher there is no result; `why` says what is missing. */
  readonly withoutPct: number | null;
  readonly shiftPct: number | null;
  readonly why: string;
};

/** What one definition's median did since an earlier run, and which facts or levers did it. */
export type ShareChange = {
  readonly definitionId: string;
  readonly year: number;
  readonly beforePct: number;
  readonly afterPct: number;
  readonly deltaPct: number;
  readonly causes: readonly {
    readonly kind: 'fact_added' | 'fact_changed' | 'fact_removed' | 'lever' | 'scenario' | 'seed' | 'model';
    readonly factId: string | null;
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
    /** Effect on the share when this alone is changed. */
    readonly deltaPct: number;
  }[];
  /** What the causes one by one do not add up to. */
  readonly togetherPct: number;
};

export type Moved = {
  readonly sinceRunId: string;
  readonly sinceRunAt: string;
  readonly changes: readonly ShareChange[];
};

/** The pipeline of one owner group at the start, and what becomes of it. */
export type FunnelGroup = {
  readonly group: string;
  readonly label: string;
  /** How many operators the group has in the model, and how many of them are named by facts. */
  readonly operators: number;
  readonly named: number;
  readonly phases: readonly {
    readonly phase: 'early_stage' | 'committed' | 'under_construction' | 'live';
    readonly gw: number;
    readonly restsOn: RestsOn;
    /** Facts behind the gigawatts. */
    readonly nFacts: number;
    /** Part of the phase that is live by the last year or later, on the middle path. Null: it is live. */
    readonly realisedPart: number | null;
    /** Yearly rate of moving on, and the moves that it was estimated from. Null: it is live. */
    readonly movesOnPerYear: number | null;
    readonly nMoves: number;
    readonly rateRestsOn: RestsOn;
  }[];
};

/** What contested projects do, as found: an association, never a cause. */
export type OppositionEffect = {
  readonly restsOn: RestsOn;
  /** Contested projects of the facts that are resolved: begun or cancelled. A prior stands in until there are 30. */
  readonly resolvedContested: number;
  /** Odds of cancellation of a contested project against another, and the delay of a decision. */
  readonly cancelOdds: number;
  readonly delay: number;
  readonly label: 'association';
  readonly why: string;
  readonly url: string | null;
  /** What doubling it does to each share: in points, whichever way it goes. */
  readonly onShare: readonly { readonly definitionId: string; readonly deltaPct: number }[];
};

/** A fact that was left out or looks wrong. */
export type FactFlag = {
  readonly factId: string;
  readonly reason: 'outlier' | 'contradiction' | 'negative' | 'absurd';
  readonly message: string;
  readonly mw: number;
  readonly url: string | null;
};

/** One named operator's middle path. */
export type OperatorRow = {
  readonly operatorId: string;
  readonly name: string;
  readonly group: string;
  readonly region: string;
  readonly liveGw: number;
  readonly pipelineGw: number;
  readonly liveLastYearGw: number;
  readonly restsOn: RestsOn;
  readonly nFacts: number;
};

export type ForecastResult = {
  readonly runId: string;
  /** Hash of everything that the run read: equal hashes mean equal bytes. */
  readonly inputsHash: string;
  readonly modelVersion: string;
  /** Name of the scenario; `scenarioSentence` and `levers` say what it is, `changedLevers` what `--set` changed. */
  readonly scenario: string;
  readonly scenarioSentence: string;
  readonly levers: Readonly<Record<string, number | boolean>>;
  readonly changedLevers: readonly string[];
  readonly seed: string;
  readonly paths: number;
  readonly horizon: { readonly from: number; readonly to: number };
  /** When the newest fact that was read was published. */
  readonly asOf: string;
  readonly nFacts: number;
  readonly nOperators: number;
  readonly headline: Headline;
  /** One entry for each definition that the model can answer, by id. */
  readonly definitions: readonly DefinitionForecast[];
  /** Definitions that were asked for and cannot be projected, with the reason. */
  readonly notProjected: readonly { readonly definitionId: string; readonly why: string }[];
  readonly totals: readonly YearTotal[];
  readonly tornado: readonly {
    readonly definitionId: string;
    readonly year: number;
    readonly rows: readonly TornadoRow[];
  }[];
  readonly bridge: readonly BridgeStep[];
  readonly believe: Believe;
  /** The ten facts that weigh most, for each definition. */
  readonly topFacts: readonly {
    readonly definitionId: string;
    readonly year: number;
    readonly facts: readonly FactWeight[];
  }[];
  readonly sources: readonly {
    readonly definitionId: string;
    readonly year: number;
    readonly sources: readonly SourceWeight[];
  }[];
  /** Null: there is no earlier run, or none was given. */
  readonly moved: Moved | null;
  readonly funnel: readonly FunnelGroup[];
  readonly operators: readonly OperatorRow[];
  readonly rates: readonly Rate[];
  readonly opposition: OppositionEffect;
  readonly flags: readonly FactFlag[];
  /** Rows for fact.share_value. */
  readonly values: readonly ShareValue[];
  /** Largest errors of what must hold whatever is drawn; all of them are below 1e-9. */
  readonly checks: { readonly layerError: number; readonly flowError: number; readonly overCap: number };
};
