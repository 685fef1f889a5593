// What the words of a sentence say of the state of a deal: rumoured, announced, agreed, closed, amended, terminated.
import type { Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import type { DealType, Frame } from './deal-frames.ts';
import { firstTerm, gap, has, termsIn } from './extraction-context.ts';

type Told = { readonly status: Deal['status']; readonly cue: TermMention };

const mayClose = new Set<DealType>([
  'acquisition',
  'merger',
  'equity_investment',
  'ipo',
  'debt_financing',
  'land_purchase',
]);
const mayAmend = new Set<DealType>(['debt_financing', 'cloud_contract']);

/** What the words of the sentence say of the state of a deal. */
export function dealStatus(sentence: Sentence, frame: Frame, folded: string): Told {
  const cue = (status: Deal['status'], name: TermName): Told | null => {
    const term = firstTerm(sentence, name);
    return term === null ? null : { status, cue: term };
  };
  return (
    cue('terminated', 'terminated') ??
    (isSigned(sentence, frame.trigger) ? null : hearsay(sentence, frame.trigger, folded)) ??
    (mayAmend.has(frame.dealType) ? cue('amended', 'amended') : null) ??
    (frame.dealType === 'ipo' && has(sentence, 'planned', 'could', 'expected') ? cue('announced', 'planned') : null) ??
    (isIntended(frame, folded) ? { status: 'announced', cue: frame.trigger } : null) ??
    (isUnderWay(frame, folded) ? { status: 'announced', cue: frame.trigger } : null) ??
    (mayClose.has(frame.dealType) ? (closedCue(sentence) ?? doneCue(sentence, frame)) : null) ??
    // A purchase that is only signed is not closed.
    (frame.status === 'closed' && (frame.dealType === 'land_purchase' || frame.dealType === 'acquisition')
      ? cue('agreed', 'agree')
      : null) ??
    byDeed(sentence, frame, folded) ?? { status: frame.status, cue: frame.trigger }
  );
}

/** A word of hearsay, in the same part of the sentence: a dash or a semicolon begins another story. */
function hearsay(sentence: Sentence, trigger: Span, folded: string): Told | null {
  const cue = termsIn(sentence, 'rumour').find(
    (each) => !/ [—–-] |;/.test(folded.slice(Math.min(each.end, trigger.end), Math.max(each.start, trigger.start))),
  );
  return cue === undefined ? null : { status: 'rumoured', cue };
}

/** "agreed to buy X after months of talks": who has agreed is past talking. */
function isSigned(sentence: Sentence, trigger: Span): boolean {
  const signed = termsIn(sentence, 'agree').find((each) => each.end <= trigger.start + 1 && gap(each, trigger) <= 24);
  if (signed === undefined) return false;
  return !termsIn(sentence, 'rumour').some((each) => each.start <= signed.end || gap(each, trigger) <= 12);
}

/** "has closed an agreement to buy", "will be completed": a word for the end that speaks of the signature, or of a day to come. */
function closedCue(sentence: Sentence): Told | null {
  const cue = termsIn(sentence, 'closed').find(
    (each) =>
      !termsIn(sentence, 'agreement').some((other) => other.start >= each.start && other.start - each.end <= 14) &&
      !isToCome(sentence, each),
  );
  return cue === undefined ? null : { status: 'closed', cue };
}

/** "bought", "hat übernommen": the deed itself, told as past. */
function doneCue(sentence: Sentence, { trigger }: Frame): Told | null {
  const cue = termsIn(sentence, 'done').find((each) => gap(each, trigger) === 0 && !isToCome(sentence, each));
  return cue === undefined ? null : { status: 'closed', cue };
}

const isToCome = (sentence: Sentence, cue: Span): boolean =>
  termsIn(sentence, 'will', 'expected', 'could', 'planned').some(
    (other) =>
      (other.end <= cue.start && cue.start - other.end <= 12) ||
      // "完成后", "완료할 예정": the word itself says that it is to come.
      (other.start < cue.end && cue.start < other.end),
  ) || termsIn(sentence, 'agree').some((other) => other.end <= cue.start && cue.start - other.end <= 8);

/** "拟以现金收购", "打算发行股份取得": what a Chinese filing intends is announced, not agreed. */
const isIntended = ({ dealType, trigger }: Frame, folded: string): boolean =>
  ['acquisition', 'equity_investment', 'land_purchase'].includes(dealType) &&
  /(?:拟|打算)(?:以[^，。,]{0,20}|向[^，。,]{0,16}|通过[^，。,]{0,16}|发行股份(?:及支付现金)?(?:的方式)?)?$/u.test(
    folded.slice(Math.max(0, trigger.start - 28), trigger.start),
  );

/** "is raising $500 million": it has not been raised yet. */
const isUnderWay = ({ roles, trigger }: Frame, folded: string): boolean =>
  roles === 'raise' && /(?:\bis|\bare|'s|to) $/.test(folded.slice(Math.max(0, trigger.start - 4), trigger.start));

/** Money that was raised or lent is there; partners who have signed have agreed. */
function byDeed(sentence: Sentence, { dealType, roles, trigger }: Frame, folded: string): Told | null {
  if (dealType === 'equity_investment' && has(sentence, 'round')) return { status: 'closed', cue: trigger };
  if (dealType === 'joint_venture') {
    const cue = termsIn(sentence, 'agree').find((each) => gap(each, trigger) <= 60);
    return cue === undefined ? null : { status: 'agreed', cue };
  }
  if (roles !== 'debt') return null;
  // Notes that are priced or upsized have not been paid in yet.
  const raised = termsIn(sentence, 'raise').find(
    (each) =>
      gap(each, trigger) <= 60 &&
      !/^(?:pric|upsiz|launch|emit|emis|begeb|platzier|preci)/.test(folded.slice(each.start, each.end)),
  );
  return raised === undefined || has(sentence, 'planned', 'will') ? null : { status: 'closed', cue: raised };
}
