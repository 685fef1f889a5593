// Which tellings of a document are one deal: within a sentence the best stays, across sentences they fill each other.
import type { MeasureMention, MoneyMention, PowerMention, Sentence } from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { amountKindOf, amountsOf, contractTypes, digitsOf, isRounded } from './deal-amounts.ts';
import type { DealEvent } from './deal-event.ts';
import type { DealType, Frame } from './deal-frames.ts';
import { gap, has, nameKey } from './extraction-context.ts';
import weights from './weights.json' with { type: 'json' };

/** Frames of one sentence that tell of the same parties are one; the best score stays. */
export function bestPerSentence(candidates: DealEvent[]): DealEvent[] {
  const kept: DealEvent[] = [];
  for (const each of candidates.toSorted((a, b) => b.score - a.score)) {
    if (each.score < weights.deal.threshold - 1.4) continue;
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

const partyKeys = (event: DealEvent): Set<string> => new Set(event.parties.map((each) => nameKey(each.mention)));

function sharedParties(a: DealEvent, b: DealEvent): number {
  const keys = partyKeys(b);
  return [...partyKeys(a)].filter((key) => keys.has(key)).length;
}

const headlineOf = (event: DealEvent): MoneyMention | null =>
  event.amounts.find((each) => each.headline)?.money ?? null;

function sameEvent(a: DealEvent, b: DealEvent): boolean {
  if (familyOf(a.dealType) !== familyOf(b.dealType)) return false;
  const shared = sharedParties(a, b);
  if (shared === 0) return complements(a, b);
  const [x, y] = [headlineOf(a), headlineOf(b)];
  if (x !== null && y !== null && isRounded(x, y)) return true;
  const pairs = partyKeys(a).size >= 2 && partyKeys(b).size >= 2;
  if (pairs && shared < 2) return false;
  if (x !== null && y !== null) return false;
  return true;
}

/** "X bought the land." "Y sold it for …": neighbours that fill each other's empty roles. */
function complements(a: DealEvent, b: DealEvent): boolean {
  if (Math.abs(a.sentence.index - b.sentence.index) > 1 || a.parties.length + b.parties.length > 3) return false;
  if (headlineOf(a) !== null && headlineOf(b) !== null) return false;
  return !a.parties.some((each) => b.parties.some((other) => other.role === each.role));
}

/** Adds what a sentence tells to the deals of the document: to the one it is about, or as a new one. */
export function mergeDeal(events: DealEvent[], event: DealEvent): void {
  const known = events.find((each) => sameEvent(each, event));
  if (known === undefined) {
    events.push(event);
    return;
  }
  const [before, after] = [partyKeys(known).size, partyKeys(event).size];
  if (sharedParties(known, event) === 0) {
    known.parties = [...known.parties, ...event.parties];
  } else if (after > before || (after === before && event.score > known.score)) {
    known.parties = event.parties;
    takeType(known, event);
  } else if (event.explicit && !known.explicit) takeType(known, event);
  const [x, y] = [headlineOf(known), headlineOf(event)];
  if (x === null) known.amounts = [...known.amounts, ...event.amounts];
  // A headline rounds: "$10B" above "$9.8 billion".
  else if (y !== null && digitsOf(y) > digitsOf(x) && isRounded(x, y)) known.amounts = event.amounts;
  if (
    event.status !== known.status &&
    ['terminated', 'closed', 'amended'].includes(event.status) &&
    known.status !== 'terminated'
  ) {
    known.status = event.status;
    known.statusCue = event.statusCue;
  }
  if (known.power === null) [known.power, known.powerSentence] = [event.power, event.powerSentence];
  known.years ??= event.years;
  known.stake ??= event.stake;
  known.gpus ??= event.gpus;
  known.date ??= event.date;
  known.votes += 1;
  known.score = Math.max(known.score, event.score) + 0.3;
}

function takeType(known: DealEvent, event: DealEvent): void {
  if (!event.explicit && known.explicit) return;
  known.dealType = event.dealType;
  known.trigger = event.trigger;
  known.explicit = event.explicit;
}

/** "The agreement was announced on …"; of a deal that failed, the day it failed. */
function datesTheDeal(sentence: Sentence, status: Deal['status']): boolean {
  if (!has(sentence, 'agreement', 'acquisition', 'loan', 'lease', 'merge')) return false;
  return status === 'terminated' ? has(sentence, 'terminated') : has(sentence, 'announced', 'agree', 'closed');
}

/** "The contract is worth …": a sentence without parties of its own completes the event before it. */
export function addDetail(event: DealEvent | undefined, sentence: Sentence): void {
  if (event === undefined || sentence.index - event.sentence.index > 2) return;
  if (!has(sentence, 'agreement', 'acquisition', 'loan', 'lease', 'merge', 'valuation', 'agree', 'provide')) return;
  if (datesTheDeal(sentence, event.status)) event.date ??= sentence.dates.find((each) => each.kind === 'at') ?? null;
  if (sentence.organizations.some((each) => each.source === 'known' && !partyKeys(event).has(nameKey(each)))) return;
  const frame: Frame = {
    dealType: event.dealType,
    roles: 'partners',
    trigger: sentence.terms[0] ?? event.trigger,
    fit: 0,
    amountKind: event.amounts.find((each) => each.headline)?.kind ?? amountKindOf(event.dealType),
    status: event.status,
  };
  if (headlineOf(event) === null) event.amounts = [...event.amounts, ...amountsOf(sentence, frame)];
  if (contractTypes.has(event.dealType)) {
    const power = sentence.quantities.find((each): each is PowerMention => each.type === 'power') ?? null;
    if (event.power === null && power !== null) [event.power, event.powerSentence] = [power, sentence];
  }
  event.years ??= sentence.quantities.find((each): each is MeasureMention => each.type === 'years') ?? null;
}
