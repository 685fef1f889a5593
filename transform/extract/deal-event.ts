// One deal as one sentence tells it: what the frames of the sentence come to with its parties, money and terms.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type {
  DateMention,
  MeasureMention,
  OrganizationMention,
  PowerMention,
  Sentence,
  Span,
  TermMention,
} from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { type Amount, amountsOf, contractTypes } from './deal-amounts.ts';
import { dealFrames, type DealType, type Frame } from './deal-frames.ts';
import { dealStatus } from './deal-status.ts';
import { opensDeal } from './deal-triggers.ts';
import { gap, has, nameKey, nearest, termsIn } from './extraction-context.ts';
import { partyCandidates } from './party-candidates.ts';
import { openSide, type Topic } from './deal-topic.ts';
import { assignRoles, type Party } from './party-roles.ts';
import weights from './weights.json' with { type: 'json' };

const typeWeights: Readonly<Record<string, number>> = weights.deal.type;

/** One deal as one sentence tells it; events of the document are merged from these. */
export type DealEvent = {
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
  /** Whether its sentence dates it two years or more before the document: a deal of the past, never the news. */
  isOld: boolean;
  /** Whether the words name the type, rather than leave it to the parties. */
  explicit: boolean;
  votes: number;
};

/** Every deal that the words of a sentence could tell, each with its score. */
export function dealCandidates(sentence: Sentence, annotated: AnnotatedText, topic: Topic): DealEvent[] {
  const frames = dealFrames(sentence);
  if (frames.length === 0) return [];
  const candidates = partyCandidates(sentence, annotated);
  return frames.flatMap((frame) => {
    // "guarantees all payments if the tenant defaults": the condition is the guarantee's own.
    const conditional = has(sentence, 'condition') && frame.dealType !== 'credit_support';
    if (conditional && !has(sentence, 'rumour', 'agreement', 'announced')) return [];
    if (!opensDeal(frame.trigger, annotated.folded)) return [];
    if (isNegated(sentence, frame.trigger, annotated)) return [];
    const event = buildEvent(sentence, frame, candidates, annotated, topic);
    return event === null ? [] : [event];
  });
}

function buildEvent(
  sentence: Sentence,
  frame: Frame,
  candidates: readonly OrganizationMention[],
  annotated: AnnotatedText,
  topic: Topic,
): DealEvent | null {
  const parties = assignRoles(frame.roles, sentence, frame.trigger, candidates, annotated);
  const open = openSide(parties, frame, sentence, candidates, topic, annotated);
  if (open !== null) parties.push(open);
  if (frame.roles === 'sale') castBuyer(parties, sentence);
  const amounts = amountsOf(sentence, frame, annotated.folded);
  const { status, cue } = dealStatus(sentence, frame, annotated.folded);
  const w = weights.deal;
  const distinct = new Set(parties.map((each) => nameKey(each.mention))).size;
  let score = (typeWeights[frame.dealType] ?? 0) + frame.fit;
  score += distinct >= 2 ? w.twoParties : distinct === 1 ? w.oneParty : w.noParty;
  // "beteiligt sich mit 14 Prozent": a percentage is a stake, whether or not it is called one.
  const staked = has(sentence, 'stake') || sentence.quantities.some((each) => each.type === 'percent');
  const bare = frame.dealType === 'equity_investment' && status !== 'rumoured' && !staked;
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
  if (contractAlone) score += w.twoParties - w.oneParty - 0.3 + (has(sentence, 'unnamed') ? 0.4 : 0);
  // The size of a contract may be told in megawatts alone.
  if (contractTypes.has(frame.dealType) && sentence.quantities.some((each) => each.type === 'power')) score += 0.3;
  if (open !== null) score -= weights.deal.filled;
  // Who goes public, raises or borrows may be the only one named.
  const alone = parties.length === 1 && ['issuer', 'borrower'].includes(parties[0]?.role ?? '');
  if (alone && amounts.some((each) => each.headline)) score += 0.6;
  // An undisclosed seller or buyer is a party all the same when the thing that changes hands is named.
  const asset = frame.dealType === 'acquisition' && distinct === 1 && hasAsset(sentence, frame.trigger, annotated);
  if (asset) score += parties.some((each) => isDirect(each.mention, frame.trigger)) ? 1.5 : 0.7;
  else if (isSold(frame, parties, amounts, sentence)) score += 0.7;
  else if (distinct < 2 && !soloAllowed && !contractAlone) score -= 0.7;
  // A sale that is only sought has no buyer yet.
  if (frame.roles === 'sale' && status === 'rumoured' && parties.some((each) => each.role === 'seller')) score += 0.4;
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
      ['equity_investment', 'acquisition', 'joint_venture'].includes(frame.dealType) && staked ? of('percent') : null,
    gpus: frame.dealType === 'supply' || frame.dealType === 'cloud_contract' ? of('gpus') : null,
    date: nearest(
      sentence.dates.filter((each) => each.kind === 'at'),
      frame.trigger,
    ),
    denied: has(sentence, 'deny') && status !== 'terminated',
    isOld: isOld(sentence, annotated.published),
    explicit: frame.fit >= 0.2 || frame.trigger.term === 'lease' || frame.trigger.term === 'hosting',
    votes: 1,
  };
}

/** "has not bought", "kocht geen grond": where the negation stands behind its verb, right behind it. */
function isNegated(sentence: Sentence, trigger: TermMention, { pack }: AnnotatedText): boolean {
  if (!has(sentence, 'negation') || has(sentence, 'terminated', 'deny')) return false;
  const behind = ['de', 'nl', 'no'].includes(pack.code) ? 14 : 0;
  return termsIn(sentence, 'negation').some(
    (each) =>
      (each.end <= trigger.start && trigger.start - each.end <= 6) ||
      (each.start >= trigger.end && each.start - trigger.end < behind),
  );
}

/** "picked X as the preferred bidder": a word for the buyer right beside a name goes before the place of the name. */
function castBuyer(parties: Party[], sentence: Sentence): void {
  const cues = termsIn(sentence, 'buyer_noun');
  const at = parties.findIndex((each) => each.role !== 'seller' && cues.some((cue) => gap(cue, each.mention) <= 6));
  const buyer = parties[at];
  if (buyer !== undefined && !parties.some((each) => each.role === 'acquirer'))
    parties[at] = { ...buyer, role: 'acquirer' };
}

function isOld(sentence: Sentence, published: string | null): boolean {
  const years = sentence.dates.filter((each) => each.kind === 'at').map((each) => Number(each.value.slice(0, 4)));
  return published !== null && years.length > 0 && years.every((each) => each <= Number(published.slice(0, 4)) - 2);
}

/** A signed contract with its size or its term, or with a counterparty that is kept secret. */
function tellsContract(sentence: Sentence, amounts: readonly Amount[]): boolean {
  if (!has(sentence, 'agree', 'agreement', 'announced')) return false;
  const sized = amounts.some((each) => each.headline) || sentence.quantities.some((each) => each.type === 'power');
  const timed = sentence.quantities.some((each) => each.type === 'years');
  return Number(sized) + Number(timed) + Number(has(sentence, 'unnamed')) >= 2;
}

/** "X was sold for 900 million": the price makes a sale of it, whoever bought. */
const isSold = (
  { roles, trigger }: Frame,
  parties: readonly Party[],
  amounts: readonly Amount[],
  sentence: Sentence,
): boolean =>
  roles === 'sale' &&
  parties.length === 1 &&
  parties[0]?.role === 'target' &&
  (parties[0].mention.end <= trigger.start
    ? has(sentence, 'done')
    : has(sentence, 'agree', 'announced', 'closed', 'rumour', 'done')) &&
  parties[0].mention.source !== 'proper' &&
  amounts.some((each) => each.headline);

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
