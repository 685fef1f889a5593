// When two claims tell of one deal at one stage, and what that event says.
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import { amountKinds, type Deal } from '../../schemas/facts/deal.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Election } from '../election.ts';
import { apart, conflict, type EventBody, type MergeRule } from '../merge-rule.ts';
import { gapDays } from '../time-span.ts';
import { type Agreement, sharedOf } from './compare-values.ts';
import { linkDeals } from './deal-chain.ts';
import { titleOfDeal } from './deal-title.ts';
import {
  changesAmount,
  compareAmounts,
  compareCapacities,
  type DealView,
  prepareDeal,
  rolesClash,
} from './deal-view.ts';

/** A party as an event names it. */
export type EventParty = { readonly name: string; readonly role: string; readonly companyId: string };

/** Reports of one act may lie this many days apart. */
const dealWindow = 45;
/** Within so few days even unequal amounts are taken for competing reports of one act. */
const sameNews = 3;

/** Who buys into a company, buys it or joins it in a venture is told by one another's words. */
const ownershipLike: ReadonlySet<string> = new Set(['equity', 'ownership', 'venture']);

function relateDeals(a: DealView, b: DealView): number {
  const sameFamily = a.family === b.family;
  const amounts = compareAmounts(a.deal, b.deal);
  if (!sameFamily && !mayBeOne(a, b, amounts)) return conflict;
  if (a.stage !== b.stage || rolesClash(a, b)) return conflict;
  const shared = sharedOf(a.parties, b.parties).length;
  const gap = gapDays(a.span, b.span);
  if (closesLater(a, b, gap) || disclosesLater(a, b, gap) || isAnotherStep(a, b, gap)) return conflict;
  // Who says that a sum was raised tells of the raise, and not once more of the sum that it was.
  if (amounts === 'differ' && (changesAmount(a.deal, b.deal) || changesAmount(b.deal, a.deal))) return conflict;
  const sizes = compareCapacities(a.deal, b.deal);
  const differ = amounts === 'differ' || (sizes === 'differ' && amounts === null);
  // Competing reports of the same days are one event with a dispute; a document that gives two sums means two deals.
  if (differ && (gap === null || gap > sameNews || a.current.documentId === b.current.documentId)) return conflict;
  if (gap !== null && gap > dealWindow) return apart;
  // What a page retells beside its news may be another deal of the same two: news joins news first.
  const retold = a.current.claim.salience === b.current.claim.salience ? 0 : 15;
  const distance = (gap ?? 30) + retold + (amounts === 'equal' ? 0 : 50) + (differ ? 200 : 0) + (sameFamily ? 0 : 100);
  if (shared >= 2) return sameFamily || amounts === 'equal' ? distance : apart;
  const alone = a.parties.size === 1 && b.parties.size === 1;
  if (shared === 1 && sameFamily && (amounts === 'equal' || (alone && amounts === 'slip'))) return distance + 20;
  return shared === 1 && alone && sameFamily && gap !== null && gap <= 10 && !differ ? distance + 40 : apart;
}

/** Types that outlets take for one another: `other` for any, and forms of ownership for the very same sum. */
function mayBeOne(a: DealView, b: DealView, amounts: Agreement | null): boolean {
  if (a.family === 'other' || b.family === 'other') return true;
  const alike = ownershipLike.has(a.family) && ownershipLike.has(b.family);
  return alike && amounts === 'equal' && a.current.documentId !== b.current.documentId;
}

/** How many chips a deal is about is often told later than the deal: such news is a later event of it, not one more report. */
function disclosesLater(a: DealView, b: DealView, gap: number | null): boolean {
  const isNews = a.current.claim.salience === 'main' && b.current.claim.salience === 'main';
  return isNews && (a.deal.gpus === null) !== (b.deal.gpus === null) && (gap === null || gap > sameNews);
}

function closesLater(a: DealView, b: DealView, gap: number | null): boolean {
  if ((a.deal.status === 'closed') === (b.deal.status === 'closed')) return false;
  return gap === null ? a.family === 'ownership' : gap > 14;
}

/** Announced on one day and agreed on another, where both pages give the day of what they tell. */
function isAnotherStep(a: DealView, b: DealView, gap: number | null): boolean {
  const areDated = a.deal.date?.length === 10 && b.deal.date?.length === 10;
  return a.deal.status !== b.deal.status && areDated && gap !== null && gap > 14;
}

const tally = (quantity: Quantity) => `${quantity.unit} ${Number(quantity.value).toPrecision(2)}`;
const quantityKey = (quantity: Quantity) => `${quantity.unit} ${Number(quantity.value)}`;

function composeDeal(views: readonly DealView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: DealView) => Value | null) => election.elect(field, views, read);
  const dealType: Deal['dealType'] =
    voted('dealType', ({ deal }) => (deal.dealType === 'other' ? null : deal.dealType)) ?? 'other';
  const status: Deal['status'] = voted('status', ({ deal }) => deal.status) ?? 'announced';
  const amounts = amountKinds.flatMap((kind) => {
    const read = ({ deal }: DealView) => deal.amounts.find((each) => each.kind === kind)?.quantity ?? null;
    const quantity = election.elect(`amounts.${kind}`, views, read, { key: quantityKey, dispute: tally });
    return quantity ? [{ kind, quantity }] : [];
  });
  const bases = [...new Set(views.flatMap(({ deal }) => deal.capacities.map(({ loadBasis }) => loadBasis)))].sort();
  const capacities = bases.flatMap((basis) => {
    const read = ({ deal }: DealView) => deal.capacities.find(({ loadBasis }) => loadBasis === basis) ?? null;
    const options = {
      key: ({ mw }: { mw: number }) => String(mw),
      dispute: ({ mw }: { mw: number }) => mw.toPrecision(2),
    };
    const found = election.elect(`capacities.${basis}`, views, read, options);
    return found ? [found] : [];
  });
  const fields = {
    dealType,
    parties: electParties(views, election, registry),
    amount: election.elect('amount', views, ({ deal }) => deal.amount, { key: quantityKey, dispute: tally }),
    amounts,
    capacities,
    termYears: voted('termYears', ({ deal }) => deal.termYears),
    optionsYears: voted('optionsYears', ({ deal }) => deal.optionsYears),
    stakePct: voted('stakePct', ({ deal }) => deal.stakePct),
    gpus: voted('gpus', ({ deal }) => deal.gpus),
    status,
    date: voted('date', ({ deal }) => deal.date),
  };
  return { fields, title: titleOfDeal(fields) };
}

/** Every company that a claim names, with the role that wins, in order of role and id. */
function electParties(views: readonly DealView[], election: Election, registry: Registry): EventParty[] {
  const named = views.flatMap((view) =>
    view.deal.parties.flatMap(({ name }) => (name === null ? [] : [{ name, key: companyKey(name, registry) }])),
  );
  const keys = [...new Set(named.map(({ key }) => key))].sort();
  return keys
    .flatMap((key) => {
      const partyOf = ({ deal }: DealView) =>
        deal.parties.find(({ name }) => name !== null && companyKey(name, registry) === key) ?? null;
      const role = election.elect(`parties.${key}.role`, views, (view) => partyOf(view)?.role ?? null);
      if (role === null) return [];
      const known = registry.companyById(key);
      const name = known?.name ?? election.elect(`parties.${key}.name`, views, (view) => partyOf(view)?.name ?? null);
      return [{ name: name ?? key, role, companyId: key }];
    })
    .sort((a, b) => a.role.localeCompare(b.role, 'en') || (a.companyId < b.companyId ? -1 : 1));
}

export const dealRule: MergeRule<DealView> = {
  prepare: prepareDeal,
  specificity: ({ deal, parties }) =>
    Math.min(parties.size, 3) * 2 + (deal.amount ? 3 : 0) + (deal.dealType === 'other' ? 0 : 1),
  relate: relateDeals,
  compose: composeDeal,
  link: linkDeals,
};
