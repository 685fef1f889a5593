// Which tellings of a document are one deal: within a sentence the best stays, across sentences they fill each other.
import type { MoneyMention } from '../annotate/mention.ts';
import { digitsOf, isRounded } from './deal-amounts.ts';
import type { DealEvent } from './deal-event.ts';
import type { DealType } from './deal-frames.ts';
import { castAs, joinParties } from './deal-sides.ts';
import { gap, has, nameKey } from './extraction-context.ts';
import weights from './weights.json' with { type: 'json' };

/** Frames of one sentence that tell of the same parties are one; the best score stays. */
export function bestPerSentence(candidates: DealEvent[]): DealEvent[] {
  const kept: DealEvent[] = [];
  for (const each of candidates.toSorted((a, b) => b.score - a.score)) {
    if (each.score < weights.deal.threshold - weights.deal.hope) continue;
    const rival = kept.some((other) => {
      if (isGuaranteeBeside(each, other) || isGuaranteeBeside(other, each)) return false;
      const shared = sharedParties(each, other);
      const sameMoney = each.amounts.some(
        (a) => a.headline && other.amounts.some((b) => b.headline && b.money === a.money),
      );
      return (
        shared >= 2 ||
        sameMoney ||
        (shared >= 1 && (each.parties.length === 1 || gap(each.trigger, other.trigger) < 40))
      );
    });
    if (!rival) kept.push(each);
  }
  return kept;
}

/** "signed a lease with B, with a backstop by C": the guarantee is a deal of its own, and the sum is the lease's. */
function isGuaranteeBeside(guarantee: DealEvent, lease: DealEvent): boolean {
  if (guarantee.dealType !== 'credit_support' || (lease.dealType !== 'lease' && lease.dealType !== 'hosting'))
    return false;
  const sides = partyKeys(lease);
  const isApart = guarantee.parties.some((each) => each.role === 'guarantor' && !sides.has(nameKey(each.mention)));
  if (!isApart || sides.size < 2) return false;
  const told = new Set(lease.amounts.map((each) => each.money));
  guarantee.amounts = guarantee.amounts.filter((each) => !told.has(each.money));
  return true;
}

const families: readonly (readonly DealType[])[] = [
  ['equity_investment'],
  ['ipo'],
  ['acquisition', 'merger', 'asset_sale'],
  ['joint_venture', 'other'],
  ['lease', 'hosting', 'cloud_contract'],
  ['debt_financing'],
  ['credit_support'],
  ['supply'],
  ['construction'],
  ['land_purchase'],
  ['power_purchase'],
  ['incentive'],
];
const familyOf = (type: DealType): number => families.findIndex((each) => each.includes(type));

/** Who takes part in a deal, by folded name. */
export const partyKeys = (event: Pick<DealEvent, 'parties'>): Set<string> =>
  new Set(event.parties.map((each) => nameKey(each.mention)));

function sharedParties(a: DealEvent, b: DealEvent): number {
  const keys = partyKeys(b);
  return [...partyKeys(a)].filter((key) => keys.has(key)).length;
}

/** The sum that stands for the deal. */
export const headlineOf = (event: DealEvent): MoneyMention | null =>
  event.amounts.find((each) => each.headline)?.money ?? null;

function sameEvent(a: DealEvent, b: DealEvent): boolean {
  if (a.isOld !== b.isOld) return false;
  if (familyOf(a.dealType) !== familyOf(b.dealType)) return speaksOf(b, a) || isItsShares(b, a);
  const shared = sharedParties(a, b);
  if (shared === 0) return complements(a, b);
  const [x, y] = [headlineOf(a), headlineOf(b)];
  if (x !== null && y !== null && isRounded(x, y)) return true;
  const pairs = partyKeys(a).size >= 2 && partyKeys(b).size >= 2;
  if (pairs && shared < 2) return false;
  if (x !== null && y !== null) return false;
  return true;
}

const undertaking = new Set<DealType>(['power_purchase', 'supply', 'construction', 'acquisition', 'merger']);

/** "The deal with B is worth …": a contract of no stated kind, right behind a deal with one of its parties, is that deal. */
function speaksOf(generic: DealEvent, told: DealEvent): boolean {
  if (generic.dealType !== 'cloud_contract' || generic.explicit || !undertaking.has(told.dealType)) return false;
  const near = generic.sentence.index - told.sentence.index;
  if (near < 0 || near > 2) return false;
  const shared = sharedParties(generic, told);
  return shared > 0 && shared >= Math.min(partyKeys(generic).size, partyKeys(told).size);
}

/** "agreed to invest $2 billion. It buys new class A shares": the shares that an investment buys are no purchase of the company. */
function isItsShares(purchase: DealEvent, told: DealEvent): boolean {
  return (
    purchase.dealType === 'acquisition' &&
    told.dealType === 'equity_investment' &&
    headlineOf(purchase) === null &&
    purchase.sentence.index - told.sentence.index <= 2 &&
    sharedParties(purchase, told) >= 2 &&
    has(purchase.sentence, 'shares', 'equity')
  );
}

/** "X bought the land. "Y sold it for …": neighbours that fill each other's empty roles. */
function complements(a: DealEvent, b: DealEvent): boolean {
  if (Math.abs(a.sentence.index - b.sentence.index) > 1 || a.parties.length + b.parties.length > 3) return false;
  if (headlineOf(a) !== null && headlineOf(b) !== null) return false;
  return !a.parties.some((each) => b.parties.some((other) => other.role === each.role));
}

/** Adds what a sentence tells to the deals of the document: to the one it is about, or as a new one. */
export function mergeDeal(events: DealEvent[], event: DealEvent): DealEvent {
  const known = events.find((each) => sameEvent(each, event));
  if (known === undefined) {
    events.push(event);
    return event;
  }
  if (isItsShares(event, known)) {
    known.score += 0.3;
    known.votes += 1;
    return known;
  }
  const isSameKind = familyOf(known.dealType) === familyOf(event.dealType);
  const shared = sharedParties(known, event);
  const joined = joinParties(known, event);
  if (isSameKind && (event.explicit || !known.explicit) && (joined.isLed || (event.explicit && !known.explicit)))
    takeType(known, event);
  known.parties = castAs(joined.parties, known.dealType);
  mergeAmounts(known, event);
  if (isSameKind) mergeStatus(known, event, shared);
  if (known.power === null) [known.power, known.powerSentence] = [event.power, event.powerSentence];
  known.years ??= event.years;
  known.stake ??= event.stake;
  known.gpus ??= event.gpus;
  known.date ??= event.date;
  known.votes += 1;
  known.score = Math.max(known.score, event.score) + 0.3;
  return known;
}

function mergeAmounts(known: DealEvent, event: DealEvent): void {
  const [x, y] = [headlineOf(known), headlineOf(event)];
  if (x === null) known.amounts = [...known.amounts, ...event.amounts];
  // A headline rounds: "$10B" above "$9.8 billion".
  else if (y !== null && digitsOf(y) > digitsOf(x) && isRounded(x, y)) known.amounts = event.amounts;
}

/** The later state goes before the earlier one, where both tellings surely speak of one deal. */
function mergeStatus(known: DealEvent, event: DealEvent, shared: number): void {
  if (event.status === known.status || known.status === 'terminated') return;
  const isDefault = known.statusCue === known.trigger;
  const isSure = shared >= 2 || (shared >= 1 && event.sentence.index - known.sentence.index <= 2);
  const isLater = event.status === 'closed' ? event.statusCue !== event.trigger && isSure : isSure;
  const wins =
    (['terminated', 'closed', 'amended'].includes(event.status) && isLater) ||
    (event.status === 'rumoured' && isDefault && isSure);
  if (!wins) return;
  known.status = event.status;
  known.statusCue = event.statusCue;
}

function takeType(known: DealEvent, event: DealEvent): void {
  if (known.statusCue === known.trigger) known.statusCue = event.trigger;
  known.dealType = event.dealType;
  known.trigger = event.trigger;
  known.explicit = event.explicit;
}
