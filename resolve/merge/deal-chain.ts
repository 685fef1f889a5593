// A deal is a chain of events: rumoured, announced, amended, closed or terminated. The newest of them carries the whole.
import type { Deal } from '../../schemas/facts/deal.ts';
import { publishedDay } from '../current-claim.ts';
import type { DraftEvent } from '../merge-rule.ts';
import { dayNumber, dayText, gapDays, spanOf, type TimeSpan } from '../time-span.ts';
import { sharedOf } from './compare-values.ts';
import { changesAmount, compareAmounts, compareCapacities, type DealView, rolesClash } from './deal-view.ts';

type DealEvent = DraftEvent<DealView>;

type Step = { readonly event: DealEvent; readonly span: TimeSpan | null };

/** A step of a deal further apart than this from the one before begins another deal. */
const chainWindow = 540;
/** A guarantee that is given so long after a lease or before it backs the lease. */
const supportWindow = 60;
const stageRank = { rumoured: 0, announced: 1, agreed: 2, closed: 3, amended: 4, terminated: 5 } as const;

/** What the newest event of a chain says of the whole deal. */
export type ChainSummary = {
  readonly announcedDate: string | null;
  readonly closedDate: string | null;
  readonly status: string;
  readonly statusDate: string | null;
  readonly states: readonly {
    readonly eventId: string;
    readonly status: string;
    readonly date: string | null;
    readonly amends: string | null;
  }[];
};

/** Gives each event its chain, and the newest of each chain the summary and the fields that later events left unsaid. */
export function linkDeals(events: readonly DealEvent[]): void {
  const ordered = events.map((event) => ({ event, span: spanOfEvent(event) })).sort(byTime);
  const chains: Step[][] = [];
  const byPair = new Map<string, (typeof chains)[number][]>();
  for (const step of ordered) {
    const pairs = pairsOf(step.event);
    const candidates = new Set(pairs.flatMap((pair) => byPair.get(pair) ?? []));
    let chain = [...candidates].find((each) => continues(each, step));
    if (chain) chain.push(step);
    else {
      chain = [step];
      chains.push(chain);
    }
    for (const pair of pairs) {
      const known = byPair.get(pair);
      if (!known) byPair.set(pair, [chain]);
      else if (!known.includes(chain)) known.unshift(chain);
    }
  }
  for (const chain of chains) summarize(chain.map(({ event }) => event));
}

/** Whether the step goes on with the chain: after the newest of its family, or as the guarantee of a lease in it. */
function continues(chain: readonly Step[], next: Step): boolean {
  const after = next.event.views[0];
  if (!after) return false;
  const family = (step: Step) => step.event.views[0]?.family;
  const before = chain.findLast((step) => family(step) === after.family);
  if (before) return follows(before, next);
  return chain.some((step) => {
    const other = step.event.views[0];
    if (!other || !isSupportOf(other, after) || rolesClash(other, after)) return false;
    const gap = gapDays(step.span, next.span);
    return sharedOf(other.parties, after.parties).length >= 2 && (gap === null || gap <= supportWindow);
  });
}

/** A third party's guarantee is a part of the lease that it backs where both parties of the lease stand in it, or one and the guarantor. */
function isSupportOf(a: DealView, b: DealView): boolean {
  const [support, lease] = a.deal.dealType === 'credit_support' ? [a, b] : [b, a];
  return support.deal.dealType === 'credit_support' && lease.family === 'capacity';
}

function follows(last: Step, next: Step): boolean {
  const before = last.event.views[0];
  const after = next.event.views[0];
  if (!before || !after || rolesClash(before, after)) return false;
  const shared = sharedOf(before.parties, after.parties).length;
  if (shared < 2) return false;
  const gap = gapDays(last.span, next.span);
  if (gap !== null && gap > chainWindow) return false;
  if (after.stage === 'amended' || after.stage === 'terminated') return true;
  if (compareAmounts(before.deal, after.deal) !== 'differ') return true;
  // A guarantor backs many leases of one tenant: another sum is the same guarantee only where the landlord is the same too.
  return changesAmount(after.deal, before.deal) || (isSupport(before) && isSupport(after) && shared >= 3);
}

const isSupport = ({ deal }: DealView): boolean => deal.dealType === 'credit_support';

function pairsOf({ views }: DealEvent): string[] {
  const names = [...new Set(views.flatMap(({ parties }) => [...parties]))].sort().slice(0, 8);
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one}+${other}`));
}

function spanOfEvent({ views, fields }: DealEvent): TimeSpan | null {
  if (typeof fields.date === 'string') return spanOf(fields.date);
  const days = views
    .map(({ current }) => publishedDay(current))
    .filter((day) => day !== null)
    .sort();
  const first = days[0];
  return first === undefined ? null : { from: dayNumber(first), to: dayNumber(first) };
}

function byTime(a: Step, b: Step): number {
  const from = (a.span?.from ?? Number.MAX_SAFE_INTEGER) - (b.span?.from ?? Number.MAX_SAFE_INTEGER);
  if (from !== 0) return from;
  const rank = rankOf(a.event) - rankOf(b.event);
  return rank === 0 ? (a.event.eventId < b.event.eventId ? -1 : 1) : rank;
}

const rankOf = ({ fields }: DealEvent) => stageRank[fields.status as Deal['status']];

/** Fields that the whole deal takes from the newest event that has them. */
const carried = ['amount', 'termYears', 'optionsYears', 'stakePct', 'gpus'] as const;

function summarize(chain: readonly DealEvent[]): void {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return;
  for (const event of chain) event.chainId = first.eventId;
  const states = chain.map((event, index) => ({
    eventId: event.eventId,
    status: isAmendment(chain, index) ? 'amended' : String(event.fields.status),
    date: dateOf(event),
    amends: index === 0 ? null : (chain[index - 1]?.eventId ?? null),
  }));
  const told = states.find(({ status }) => status !== 'rumoured') ?? states[0];
  const summary: ChainSummary = {
    announcedDate: told?.date ?? null,
    closedDate: states.findLast(({ status }) => status === 'closed')?.date ?? null,
    status: states.at(-1)?.status ?? '',
    statusDate: dateOf(last),
    states,
  };
  const whole: Record<string, unknown> = { ...summary };
  // What a lease is worth is not what its guarantor stands for.
  const isBacked = chain.some((event) => event.fields.dealType !== 'credit_support');
  const principal = isBacked ? chain.filter(({ fields }) => fields.dealType !== 'credit_support') : chain;
  for (const field of carried) {
    const stating = (events: readonly DealEvent[]) => events.findLast((event) => event.fields[field] !== null);
    whole[field] = (stating(principal) ?? stating(chain))?.fields[field] ?? null;
  }
  whole.amounts = mergeLists(chain, 'amounts', 'kind');
  whole.capacities = mergeLists(chain, 'capacities', 'loadBasis');
  whole.parties = mergeLists(chain, 'parties', 'companyId');
  (principal.at(-1) ?? last).fields.deal = whole;
}

/** A later event of a deal that is made already, with another sum or size, changes the deal, whatever the pages call it. */
function isAmendment(chain: readonly DealEvent[], index: number): boolean {
  const view = chain[index]?.views[0];
  if (view?.stage !== 'made' || view.deal.status === 'closed') return false;
  const before = chain
    .slice(0, index)
    .map(({ views }) => views[0])
    .findLast((each) => each?.family === view.family && each.stage !== 'rumoured');
  if (!before) return false;
  return compareAmounts(before.deal, view.deal) === 'differ' || compareCapacities(before.deal, view.deal) === 'differ';
}

/** Union of a list over the chain; of items with the same key the newest stands. */
function mergeLists(chain: readonly DealEvent[], field: string, key: string): Record<string, unknown>[] {
  const merged = new Map<string, Record<string, unknown>>();
  for (const event of chain) {
    for (const item of event.fields[field] as Record<string, unknown>[]) merged.set(String(item[key]), item);
  }
  return [...merged.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** The date that the claims state, else the day of the first report. */
function dateOf(event: DealEvent): string | null {
  if (typeof event.fields.date === 'string') return event.fields.date;
  const span = spanOfEvent(event);
  return span ? dayText(span.from) : null;
}
