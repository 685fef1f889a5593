// Capacity facts of named operators, checked before a model reads them: what cannot be or looks wrong is held out of every
// sum and flagged.
import type { FactFlag } from './forecast-result.ts';
import type { Holder, Region } from './holders.ts';

/** One operator's megawatts in one phase, as one fact states them. */
export type OperatorFact = {
  readonly factId: string;
  readonly operatorId: string;
  readonly name: string;
  readonly holder: Holder;
  readonly region: Region;
  readonly phase: 'live' | 'under_construction' | 'committed' | 'early_stage';
  readonly mw: number;
  readonly asOf: string;
  readonly publisher: string;
  readonly url: string | null;
  /** Another fact of the same project contradicts it. */
  readonly isDisputed: boolean;
};

/** No single fact of an operator can be above this: it would be more than the largest estimate of all that runs today. */
const mostMw = 120_000;
/** So many facts are needed to tell what is usual, and so many median deviations of logs are unusual. */
const enough = 8;
const unusual = 4;
/** No site of this size runs or is being built; only plans are as large. */
const largestSite = 5000;

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
};

function reasonOf(fact: OperatorFact, logs: readonly number[]): Pick<FactFlag, 'reason' | 'message'> | null {
  if (fact.isDisputed && fact.mw > largestSite) {
    return {
      reason: 'contradiction',
      message: `${fact.name}: ${fact.mw} MW is contradicted by another fact of the same project`,
    };
  }
  if (fact.mw > largestSite && fact.phase !== 'early_stage') {
    return {
      reason: 'outlier',
      message: `${fact.name}: ${fact.mw} MW in one place; no site above ${largestSite} MW runs or is being built`,
    };
  }
  if (logs.length < enough) return null;
  const center = middle(logs);
  const deviation = Math.max(0.5, 1.4826 * middle(logs.map((each) => Math.abs(each - center))));
  const away = (Math.log(fact.mw) - center) / deviation;
  return away > unusual || (fact.mw > largestSite && away > 2)
    ? {
        reason: 'outlier',
        message: `${fact.name}: ${fact.mw} MW is far above the other ${logs.length} facts, which center on ${Math.round(Math.exp(center))} MW`,
      }
    : null;
}

/** What cannot be counted whatever stands beside it. */
function impossible({ name, mw }: OperatorFact): Pick<FactFlag, 'reason' | 'message'> | null {
  if (!(mw > 0)) return { reason: 'negative', message: `${name}: ${mw} MW, which must be above 0` };
  if (mw > mostMw) {
    return {
      reason: 'absurd',
      message: `${name}: ${mw} MW is more than all data centers that run; was it written in kW?`,
    };
  }
  return null;
}

/** Facts that can be counted, and flags for those that are held out of every sum: one bad row must not stop a forecast, nor move it. */
export function checkOperatorFacts(facts: readonly OperatorFact[]): {
  readonly kept: readonly OperatorFact[];
  readonly flags: readonly FactFlag[];
} {
  const ordered = [...facts].sort((a, b) => (a.factId < b.factId ? -1 : 1));
  const logs = ordered.filter((each) => !impossible(each)).map((each) => Math.log(each.mw));
  const flags = ordered.flatMap((fact): FactFlag[] => {
    const found = impossible(fact) ?? reasonOf(fact, logs);
    return found ? [{ factId: fact.factId, ...found, mw: fact.mw, url: fact.url }] : [];
  });
  const out = new Set(flags.map(({ factId }) => factId));
  return { kept: ordered.filter(({ factId }) => !out.has(factId)), flags };
}
