// What a sentence without a deal of its own says of the deal before it: its sum, its term, its size, its day, its state.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { MeasureMention, PowerMention, Sentence } from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { amountKindOf, amountsOf, contractTypes } from './deal-amounts.ts';
import type { DealEvent } from './deal-event.ts';
import type { DealType, Frame } from './deal-frames.ts';
import { headlineOf, partyKeys } from './deal-merge.ts';
import { partyCandidates } from './party-candidates.ts';
import weights from './weights.json' with { type: 'json' };
import { firstTerm, gap, has, nameKey, nearest, termsIn } from './extraction-context.ts';

/** "The agreement was announced on …"; of a deal that failed, the day it failed. */
function datesTheDeal(sentence: Sentence, status: Deal['status']): boolean {
  if (!has(sentence, 'agreement', 'acquisition', 'loan', 'lease', 'merge')) return false;
  return status === 'terminated' ? has(sentence, 'terminated') : has(sentence, 'announced', 'agree', 'closed');
}

const dealNouns = ['agreement', 'acquisition', 'loan', 'lease', 'merge', 'venture', 'round', 'raise'] as const;
/** Deals that have one price, which may be told alone: "It paid $45 million." */
const priced = new Set<DealType>([
  'acquisition',
  'land_purchase',
  'lease',
  'hosting',
  'cloud_contract',
  'joint_venture',
]);

/** What partners will spend together is the size of what they agreed on. */
const joint = new Set<DealType>(['joint_venture', 'other']);

/** The event that a sentence without parties speaks of: the lease, the loan, the takeover that it names, else the last that was surely told. */
export function detailedEvent(
  events: readonly DealEvent[],
  sentence: Sentence,
  last: DealEvent | undefined,
): DealEvent | undefined {
  if (last === undefined) return undefined;
  for (const [term, types] of told) {
    if (!has(sentence, term) || types.includes(last.dealType)) continue;
    const named = events.findLast((each) => types.includes(each.dealType));
    if (named !== undefined && sentence.index - named.sentence.index <= 4) return named;
  }
  return last;
}
const told: readonly (readonly ['lease' | 'loan' | 'acquisition', readonly DealType[]])[] = [
  ['lease', ['lease', 'hosting']],
  ['loan', ['debt_financing']],
  ['acquisition', ['acquisition', 'merger']],
];

/** "The contract is worth …": a sentence without parties of its own completes the event before it. */
export function addDetail(event: DealEvent | undefined, sentence: Sentence, annotated: AnnotatedText): void {
  // A sentence that names the lease or the loan may come after a heading or an aside.
  const reach = has(sentence, 'lease', 'loan') ? 4 : 3;
  if (event === undefined || sentence.index - event.sentence.index > reach) return;
  addInvestors(event, sentence, annotated);
  addLenders(event, sentence, annotated);
  addSide(event, sentence, annotated.folded);
  const speaks = has(sentence, ...dealNouns, 'valuation', 'agree', 'provide');
  const prices =
    (has(sentence, 'price') && priced.has(event.dealType)) ||
    (joint.has(event.dealType) && has(sentence, 'capex', 'invest', 'equity', 'stake'));
  if (!speaks && !prices) return;
  if (datesTheDeal(sentence, event.status)) event.date ??= sentence.dates.find((each) => each.kind === 'at') ?? null;
  if (sentence.organizations.some((each) => each.source === 'known' && !partyKeys(event).has(nameKey(each)))) return;
  hearRumour(event, sentence);
  if (headlineOf(event) === null) addAmounts(event, sentence, annotated.folded);
  if (!speaks) return;
  if (contractTypes.has(event.dealType)) {
    const power = sentence.quantities.find((each): each is PowerMention => each.type === 'power') ?? null;
    if (event.power === null && power !== null) [event.power, event.powerSentence] = [power, sentence];
  }
  event.years ??= sentence.quantities.find((each): each is MeasureMention => each.type === 'years') ?? null;
}

/** "The round was led by A.", "Other investors included B and C." */
function addInvestors(event: DealEvent, sentence: Sentence, annotated: AnnotatedText): void {
  if (event.dealType !== 'equity_investment') return;
  const joins = termsIn(sentence, 'joins_round');
  const led = has(sentence, 'round') ? termsIn(sentence, 'lead_investor') : [];
  const [cue] = [...joins, ...led];
  if (cue === undefined) return;
  const known = partyKeys(event);
  const mentions = partyCandidates(sentence, annotated).filter(
    (each) =>
      !known.has(nameKey(each)) &&
      each.source !== 'coreference' &&
      (each.source !== 'proper' || !sentence.persons.some((person) => gap(person, each) === 0)) &&
      !each.categories.some((category) => category === 'media' || category === 'research' || category === 'ai_lab') &&
      !/(?:ex-|former |fruheren? |anciens? |antiguo |ex )$/.test(
        annotated.folded.slice(Math.max(0, each.start - 10), each.start),
      ) &&
      (joins.length > 0 || each.start >= cue.end),
  );
  event.parties = [...event.parties, ...mentions.map((mention) => ({ role: 'investor' as const, mention, score: 1 }))];
}

/** "Supported by 14 banks, with A as agent": the banks of a loan that the sentence before told. */
function addLenders(event: DealEvent, sentence: Sentence, annotated: AnnotatedText): void {
  if (event.dealType !== 'debt_financing') return;
  const several = sentence.organizations.filter((each) => each.categories.includes('bank')).length > 1;
  if (!has(sentence, 'lend') && !(several && sentence.index - event.sentence.index === 1)) return;
  const known = partyKeys(event);
  const banks = partyCandidates(sentence, annotated).filter(
    (each) =>
      !known.has(nameKey(each)) &&
      (each.categories.includes('bank') ||
        /\b(?:securities|bank|capital markets|banco|banque|banca)\b/i.test(each.name)),
  );
  event.parties = [...event.parties, ...banks.map((mention) => ({ role: 'lender' as const, mention, score: 1 }))];
}

const ofWord = /^\p{L}+ (?:von|des|der|van|of|de|di|do|da|del|du) $/u;

/** "The buyer is A.", "Verkäufer ist B.": the side that the deal before left open. */
function addSide(event: DealEvent, sentence: Sentence, folded: string): void {
  if (event.dealType !== 'acquisition' && event.dealType !== 'land_purchase') return;
  for (const [name, role] of [
    ['buyer_noun', 'acquirer'],
    ['seller_noun', 'seller'],
  ] as const) {
    const cue = firstTerm(sentence, name);
    if (cue === null || event.parties.some((each) => each.role === role)) continue;
    const known = partyKeys(event);
    const named = sentence.organizations.filter((each) => each.source !== 'coreference' && !known.has(nameKey(each)));
    // "Käufer von X ist Y": behind the noun and its particle stands what is bought, and who buys it after that.
    const [bought, next] = named.filter((each) => each.start >= cue.end);
    const isOf = bought !== undefined && ofWord.test(folded.slice(cue.start, bought.start));
    if (isOf && next !== undefined && !event.parties.some((each) => each.role === 'target')) {
      // A seller alone was taken for half a deal; now every side has its name.
      if (event.parties.length < 2) event.score += weights.deal.twoParties - weights.deal.oneParty + 0.9;
      event.parties = [...event.parties, { role: 'target', mention: bought, score: 1.5 }];
    }
    const mention = isOf && next !== undefined ? next : nearest(named, cue);
    if (mention === null || gap(mention, cue) > 60) continue;
    event.parties = [...event.parties, { role, mention, score: 1.5 }];
    event.score += 0.6;
  }
}

function addAmounts(event: DealEvent, sentence: Sentence, folded: string): void {
  const frame: Frame = {
    dealType: event.dealType,
    roles: 'partners',
    trigger: firstTerm(sentence, 'price', 'capex', ...dealNouns) ?? sentence.terms[0] ?? event.trigger,
    fit: 0,
    amountKind: event.amounts.find((each) => each.headline)?.kind ?? amountKindOf(event.dealType),
    status: event.status,
  };
  event.amounts = [...event.amounts, ...amountsOf(sentence, frame, folded)];
}

/** "The talks may still fail, people familiar with the matter said": what was told as a fact is hearsay. */
function hearRumour(event: DealEvent, sentence: Sentence): void {
  const cue = firstTerm(sentence, 'rumour');
  if (cue === null || event.statusCue !== event.trigger || sentence.index - event.sentence.index > 1) return;
  if (has(event.sentence, 'announced', 'agree') || !has(sentence, 'agreement', 'acquisition', 'round')) return;
  event.status = 'rumoured';
  event.statusCue = cue;
}
