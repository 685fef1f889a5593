// What deals are compared by: parties under canonical ids, amounts, sizes, stages.
import { companyKey, dealFamilies } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { ClaimView } from '../merge-rule.ts';
import { spanOfClaim } from '../time-span.ts';
import { type Agreement, bestAgreement, compareNumbers, disjoint, sharedOf, similarNames } from './compare-values.ts';

export type DealView = ClaimView & {
  readonly deal: Deal;
  readonly family: string;
  readonly parties: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stage: DealStage;
};

export type DealStage = 'rumoured' | 'made' | 'amended' | 'terminated';

/** Announced, agreed and closed are stages of which outlets write one for another; closing later is its own event. */
export function stageOf(status: Deal['status']): DealStage {
  if (status === 'rumoured' || status === 'amended' || status === 'terminated') return status;
  return 'made';
}

/** A deal's claim with its parties under canonical ids. */
export function prepareDeal(current: CurrentClaim, registry: Registry): DealView {
  const deal = current.claim as Deal;
  const roles = new Map<string, Set<string>>();
  for (const { name, role } of deal.parties) {
    if (name === null) continue;
    const key = companyKey(name, registry);
    const known = roles.get(role);
    if (known) known.add(key);
    else roles.set(role, new Set([key]));
  }
  return {
    current,
    span: spanOfClaim(current, deal.date),
    deal,
    family: dealFamilies[deal.dealType],
    parties: new Set([...roles.values()].flatMap((each) => [...each])),
    roles,
    stage: stageOf(deal.status),
  };
}

/** How the amounts of two claims agree; null where one is silent or they are in different currencies. */
export function compareAmounts(a: Deal, b: Deal): Agreement | null {
  const left = quantitiesOf(a);
  const right = quantitiesOf(b);
  const pairs = left.flatMap((one) =>
    right.filter((other) => other.unit === one.unit).map((other) => [one, other] as const),
  );
  return bestAgreement(pairs.map(([one, other]) => compareNumbers(Number(one.value), Number(other.value))));
}

/** What the deal is said to be worth; what a page says that it was worth before is left out. */
function quantitiesOf(deal: Deal): Quantity[] {
  const former = new Set(formerAmounts(deal));
  const all = deal.amounts.map(({ quantity }) => quantity).filter((quantity) => !former.has(quantity));
  return deal.amount ? [deal.amount, ...all] : all;
}

/** Further sums of the kind that the first has: what a raised or lowered sum was before. */
function formerAmounts({ amounts }: Deal): Quantity[] {
  return amounts.flatMap(({ kind, quantity }, at) => {
    const first = amounts.findIndex((each) => each.kind === kind);
    return first < at && amounts[first]?.quantity.unit === quantity.unit ? [quantity] : [];
  });
}

/** True where the one says that its sum was the other's before. */
export function changesAmount(later: Deal, earlier: Deal): boolean {
  return formerAmounts(later).some((former) =>
    quantitiesOf(earlier).some(
      ({ unit, value }) =>
        unit === former.unit && compareNumbers(Number(value), Number(former.value), 0.05) === 'equal',
    ),
  );
}

/** How the megawatts of two claims agree, on bases that can be compared. */
export function compareCapacities(a: Deal, b: Deal): Agreement | null {
  return bestAgreement(
    a.capacities.flatMap((one) =>
      b.capacities
        .filter(({ loadBasis }) => loadBasis === one.loadBasis || [loadBasis, one.loadBasis].includes('unspecified'))
        .map((other) => compareNumbers(one.mw, other.mw)),
    ),
  );
}

/** In a merger either company may be called the buyer. */
const mergingRoles: ReadonlySet<string> = new Set(['acquirer', 'target', 'partner']);

/** True where for some role the two name different companies: the lessor of one deal is not that of another. */
export function rolesClash(a: DealView, b: DealView): boolean {
  const isMerger = [a.deal.dealType, b.deal.dealType].includes('merger') && sharedOf(a.parties, b.parties).length >= 2;
  for (const [role, names] of a.roles) {
    if (isMerger && mergingRoles.has(role)) continue;
    const others = b.roles.get(role);
    if (others && disjoint(names, others) && !alike(names, others)) return true;
  }
  return false;
}

/** Names that no registry knows may be longer and shorter forms of one another. */
function alike(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const unknown = (name: string) => name.startsWith('~');
  return [...names].some(
    (name) =>
      unknown(name) && [...others].some((other) => unknown(other) && similarNames(name.slice(1), other.slice(1))),
  );
}
