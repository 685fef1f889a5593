// Deals: wide candidates per sentence, scored, then merged into the events of the document.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type {
  DateMention,
  MeasureMention,
  MoneyMention,
  OrganizationMention,
  PowerMention,
  Sentence,
  Span,
  TermMention,
} from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { type Draft, type FieldSpan, moneyQuantity, spanOf } from './claim-draft.ts';
import { type Amount, amountKindOf, amountsOf, contractTypes, digitsOf, isRounded } from './deal-amounts.ts';
import { dealFrames, dealStatus, type DealType, type Frame } from './deal-frames.ts';
import { opensDeal } from './deal-triggers.ts';
import { type ExtractionContext, gap, has, isPointer, nameKey, nearest, termsIn } from './extraction-context.ts';
import { guaranteeOfLease } from './guarantee-sides.ts';
import { loadBasisNear } from './load-basis.ts';
import { assignRoles, type Party, partyCandidates } from './party-roles.ts';
import weights from './weights.json' with { type: 'json' };

const typeWeights: Readonly<Record<string, number>> = weights.deal.type;

/** One deal as one sentence tells it; events of the document are merged from these. */
type DealEvent = {
  dealType: DealType;
  trigger: TermMention;
  parties: Party[];
  amounts: Amount[];
  status: Deal['status'];
  statusCue: TermMention;
  score: number;
  sentence: Sentence;
  power: PowerMention | null;
  powerSentence: Sentence;
  years: MeasureMention | null;
  stake: MeasureMention | null;
  gpus: MeasureMention | null;
  date: DateMention | null;
  denied: boolean;
  /** Whether the words name the type, rather than leave it to the parties. */
  explicit: boolean;
  votes: number;
};

/** The deals that the document reports. */
export function extractDeals(context: ExtractionContext): Draft<'deal'>[] {
  const { annotated } = context;
  const events: DealEvent[] = [];
  for (const sentence of annotated.sentences) {
    if (isPointer(sentence)) continue;
    const found = bestPerSentence(candidatesOf(sentence, annotated));
    for (const event of found) merge(events, event);
    if (found.length === 0) addDetail(events.at(-1), sentence);
  }
  for (const event of events) {
    const parties = event.dealType === 'credit_support' ? guaranteeOfLease(event, events) : null;
    if (parties === null) continue;
    // Alone, a guarantor was taken for half a deal.
    if (event.parties.length < 2) event.score += weights.deal.twoParties - weights.deal.oneParty + 0.7;
    event.parties = parties;
  }
  return events.filter((each) => each.score >= weights.deal.threshold).map((each) => toDraft(each, context));
}

function candidatesOf(sentence: Sentence, annotated: AnnotatedText): DealEvent[] {
  const frames = dealFrames(sentence);
  if (frames.length === 0) return [];
  const candidates = partyCandidates(sentence, annotated);
  return frames.flatMap((frame) => {
    // "guarantees all payments if the tenant defaults": the condition is the guarantee's own.
    const conditional = has(sentence, 'condition') && frame.dealType !== 'credit_support';
    if (conditional && !has(sentence, 'rumour', 'agreement', 'announced')) return [];
    if (!opensDeal(frame.trigger, annotated.folded)) return [];
    const event = buildEvent(sentence, frame, candidates, annotated);
    return event === null ? [] : [event];
  });
}

function buildEvent(
  sentence: Sentence,
  frame: Frame,
  candidates: readonly OrganizationMention[],
  annotated: AnnotatedText,
): DealEvent | null {
  const parties = assignRoles(frame.roles, sentence, frame.trigger, candidates, annotated);
  const amounts = amountsOf(sentence, frame);
  const { status, cue } = dealStatus(sentence, frame);
  const w = weights.deal;
  const distinct = new Set(parties.map((each) => nameKey(each.mention))).size;
  let score = (typeWeights[frame.dealType] ?? 0) + frame.fit;
  score += distinct >= 2 ? w.twoParties : distinct === 1 ? w.oneParty : w.noParty;
  const bare = frame.dealType === 'equity_investment' && status !== 'rumoured' && !has(sentence, 'stake');
  score += amounts.some((each) => each.headline) ? w.money : bare ? w.noMoney * 3 : w.noMoney;
  score += Math.min(1.6, parties.reduce((sum, each) => sum + each.score, 0) / Math.max(1, parties.length)) * 0.5;
  if (parties.some((each) => each.mention.companyId !== null)) score += w.known;
  // Nobody invests where only those are named who are invested in, unless they raise the money.
  if (frame.roles === 'equity_investment' && !parties.some((each) => each.role === 'investor')) score -= 0.8;
  if (frame.roles === 'equity_investment' && !parties.some((each) => each.role === 'target'))
    score -= weights.deal.noTarget;
  if (has(sentence, 'could') && status !== 'rumoured') score += w.modal * 0.4;
  const soloAllowed = ['equity_investment', 'ipo', 'debt_financing', 'land_purchase', 'other', 'incentive'].includes(
    frame.dealType,
  );
  // An unnamed tenant or customer is a party all the same, when the contract itself is told.
  const contractAlone = distinct === 1 && contractTypes.has(frame.dealType) && tellsContract(sentence, amounts);
  if (contractAlone) score += w.twoParties - w.oneParty - 0.3;
  // Who goes public, raises or borrows may be the only one named.
  const alone = parties.length === 1 && ['issuer', 'borrower'].includes(parties[0]?.role ?? '');
  if (alone && amounts.some((each) => each.headline)) score += 0.6;
  // An undisclosed seller or buyer is a party all the same when the thing that changes hands is named.
  const asset = frame.dealType === 'acquisition' && distinct === 1 && hasAsset(sentence, frame.trigger, annotated);
  if (asset) score += parties.some((each) => isDirect(each.mention, frame.trigger)) ? 1.5 : 0.7;
  else if (distinct < 2 && !soloAllowed && !contractAlone) score -= 0.7;
  // "QTS has acquired 1,700 acres": the land is the object, a price is seldom told.
  if (frame.dealType === 'land_purchase' && !amounts.some((each) => each.headline)) score += 0.6;
  // Two names on one side of a two-sided frame: the words were read wrongly.
  if (distinct >= 2 && contractTypes.has(frame.dealType) && new Set(parties.map((each) => each.role)).size === 1)
    score -= 1.5;
  if (parties.length === 0) return null;
  const of = (type: MeasureMention['type']) =>
    nearest(
      sentence.quantities.filter((each): each is MeasureMention => each.type === type),
      frame.trigger,
    );
  const contract = contractTypes.has(frame.dealType);
  return {
    dealType: frame.dealType,
    trigger: frame.trigger,
    parties,
    amounts,
    status,
    statusCue: cue,
    score,
    sentence,
    power: contract
      ? nearest(
          sentence.quantities.filter((each): each is PowerMention => each.type === 'power'),
          frame.trigger,
        )
      : null,
    powerSentence: sentence,
    years: contract ? of('years') : null,
    stake:
      ['equity_investment', 'acquisition', 'joint_venture'].includes(frame.dealType) && has(sentence, 'stake')
        ? of('percent')
        : null,
    gpus: frame.dealType === 'supply' || frame.dealType === 'cloud_contract' ? of('gpus') : null,
    date: nearest(
      sentence.dates.filter((each) => each.kind === 'at'),
      frame.trigger,
    ),
    denied: has(sentence, 'deny') && status !== 'terminated',
    explicit: frame.fit >= 0.2 || frame.trigger.term === 'lease' || frame.trigger.term === 'hosting',
    votes: 1,
  };
}

/** A signed contract with its size or its term, or with a counterparty that is kept secret. */
function tellsContract(sentence: Sentence, amounts: readonly Amount[]): boolean {
  if (!has(sentence, 'agree', 'agreement', 'announced')) return false;
  const sized = amounts.some((each) => each.headline) || sentence.quantities.some((each) => each.type === 'power');
  const timed = sentence.quantities.some((each) => each.type === 'years');
  return Number(sized) + Number(timed) + Number(has(sentence, 'unnamed')) >= 2;
}

/** The subject stands right before its verb, but for an auxiliary. */
const isDirect = (mention: Span, trigger: Span): boolean =>
  mention.end <= trigger.start && trigger.start - mention.end <= 14;

/** "buys 11 data centers": what is bought stands right behind the verb or noun. */
function hasAsset(sentence: Sentence, trigger: TermMention, { pack, folded }: AnnotatedText): boolean {
  // Where the verb ends the sentence, the object stands before it, with its particle.
  const isVerbLast = pack.code === 'ja' || pack.code === 'ko';
  const near = (each: Span) =>
    isVerbLast
      ? each.end <= trigger.start &&
        trigger.start - each.end <= 40 &&
        /^\S{0,6}?[をを을를]/.test(folded.slice(each.end - 1, each.end + 8))
      : each.start >= trigger.end && each.start - trigger.end <= 40;
  return (
    termsIn(sentence, 'project_noun').some(near) ||
    sentence.quantities.some((each) => each.type === 'sites' && near(each))
  );
}

/** Frames of one sentence that tell of the same parties are one; the best score stays. */
function bestPerSentence(candidates: DealEvent[]): DealEvent[] {
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

function merge(events: DealEvent[], event: DealEvent): void {
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
function addDetail(event: DealEvent | undefined, sentence: Sentence): void {
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

function toDraft(event: DealEvent, { annotated, title }: ExtractionContext): Draft<'deal'> {
  const { text } = annotated;
  const byHeadline = event.amounts.toSorted((a, b) => Number(b.headline) - Number(a.headline));
  const amounts = byHeadline.filter(
    (each, at) =>
      byHeadline.findIndex((other) => other.kind === each.kind && other.money.value === each.money.value) === at,
  );
  const headline = amounts.find((each) => each.headline) ?? null;
  const { date } = event;
  const status =
    event.status === 'agreed' && has(event.sentence, 'planned') && event.dealType === 'equity_investment'
      ? 'announced'
      : event.status;
  const spans: FieldSpan[] = [
    ...spanOf('dealType', event.trigger),
    ...event.parties.flatMap((each, at) => spanOf(`parties.${at}.name`, each.mention.named)),
    ...spanOf('amount', headline?.money),
    ...amounts.flatMap((each, at) => spanOf(`amounts.${at}.quantity`, each.money)),
    ...spanOf('capacities.0.mw', event.power),
    ...spanOf('termYears', event.years),
    ...spanOf('stakePct', event.stake),
    ...spanOf('gpus', event.gpus),
    ...spanOf('status', event.statusCue),
    ...spanOf('date', date),
  ];
  const lead = [
    ...(title?.organizations ?? []),
    ...annotated.sentences.slice(0, 3).flatMap((each) => each.organizations),
  ];
  const isLead = event.parties.some((each) => lead.some((other) => nameKey(other) === nameKey(each.mention)));
  const power = event.power;
  const years = Number(event.years?.value ?? 0);
  return {
    claim: {
      kind: 'deal',
      dealType: event.dealType,
      parties: event.parties.map((each) => ({ name: each.mention.name, role: each.role })),
      amount: headline === null ? null : moneyQuantity(headline.money, text),
      amounts: amounts.map((each) => ({ kind: each.kind, quantity: moneyQuantity(each.money, text) })),
      capacities:
        power === null
          ? []
          : [
              {
                mw: power.mw,
                ...(power.low === null ? {} : { low: Number(power.low) }),
                ...(power.high === null ? {} : { high: Number(power.high) }),
                qualifier: power.qualifier,
                loadBasis: loadBasisNear(event.powerSentence, power),
              },
            ],
      termYears: years > 0 && years <= 60 ? years : null,
      optionsYears: null,
      stakePct: event.stake === null ? null : Number(event.stake.value),
      gpus: event.gpus === null ? null : Math.round(Number(event.gpus.value)),
      status,
      date: date?.value ?? null,
      polarity: event.denied ? 'denied' : 'affirmed',
      modality: status === 'rumoured' ? 'could' : 'asserted',
      salience: isLead ? 'main' : 'background',
      rule: `rules/deal.${event.dealType}`,
    },
    spans: years > 0 && years <= 60 ? spans : spans.filter((each) => each.field !== 'termYears'),
    score: event.score,
  };
}
