// Which acts of opposition a sentence tells, and how each came out.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { Sentence, Span, TermMention } from '../annotate/mention.ts';
import { type Act, act } from './act.ts';
import { firstTerm, gap, has, near, negated as negatedBefore, nearest, termsIn } from './extraction-context.ts';
import { isFine } from './story.ts';
import { legal } from './opposition-rulings.ts';

/** What a reader knows beside the sentence: its neighbours, and whether the text tells of objections at all. */
type Surroundings = {
  readonly around: readonly Sentence[];
  readonly contested: boolean;
  readonly annotated: AnnotatedText;
};
type Reader = (sentence: Sentence, surroundings: Surroundings) => Act | null;

/** The acts of the sentence; a more specific act hides the vaguer ones that share its words. */
export function actsOf(
  sentence: Sentence,
  around: readonly Sentence[],
  contested: boolean,
  annotated: AnnotatedText,
): Act[] {
  if (has(sentence, 'condition') && !has(sentence, 'adopt', 'sue', 'reject', 'approve', 'intent_legal')) return [];
  const found: Act[] = [];
  for (const read of readers) {
    const one = read(sentence, { around, contested, annotated });
    if (one === null || isUnreal(sentence, one)) continue;
    if (
      found.some((each) => sharesWords(each, one) || (hides(each.action, one.action) && !isApart(each, one, sentence)))
    )
      continue;
    found.push(isDecidedBy(sentence, one) ? { ...one, score: one.score + 0.2 } : one);
  }
  return found;
}

const sharesWords = ({ trigger, outcomeCue }: Act, other: Act): boolean =>
  trigger.start === other.trigger.start || outcomeCue?.start === other.trigger.start;

/** "denied a data center and are considering a moratorium": a refusal with an object of its own beside a measure. */
const isApart = (measure: Act, other: Act, sentence: Sentence): boolean =>
  measure.action === 'moratorium' &&
  other.action === 'zoning_denial' &&
  gap(measure.trigger, other.trigger) > 35 &&
  near(sentence, other.trigger, 24, 'project_noun', 'permit');

/** Whether the sentence tells of objection; "Einwände gab es keine", "there were no objections" tells of none. */
export function isContested(sentence: Sentence): boolean {
  if (has(sentence, 'opponents', 'protest', 'petition', 'sue')) return true;
  const denials = termsIn(sentence, 'negation');
  return termsIn(sentence, 'oppose').some((each) => !denials.some((denial) => gap(denial, each) <= 9));
}

/** "Commissioners tabled", "the council has voted to deny": the authority as the subject of the act. */
function isDecidedBy(sentence: Sentence, { outcome, trigger, outcomeCue }: Act): boolean {
  if (outcome === null || outcome === 'proposed' || outcome === 'pending') return false;
  const cue = outcomeCue ?? trigger;
  return termsIn(sentence, 'authority', 'vote').some((each) => each.end <= cue.start && cue.start - each.end <= 30);
}

/** "could deny it", "whether to approve", "urged them to reject": what may come, or what somebody asks for, has not happened. */
function isUnreal(sentence: Sentence, { outcome, trigger, outcomeCue }: Act): boolean {
  if (outcome === null || outcome === 'proposed' || outcome === 'pending' || outcome === 'filed') return false;
  const cue = outcomeCue ?? trigger;
  const before = sentence.terms.filter((each) => each.end <= cue.start);
  const last = (reach: number, ...names: readonly TermMention['term'][]) =>
    before.some((each) => names.includes(each.term) && cue.start - each.end <= reach);
  if (last(12, 'could', 'condition')) return true;
  // "Sie fordern, die Offenlage zu verschieben": somebody's demand, unless an authority decides behind it.
  if (outcome.startsWith('ruled')) return false;
  const demand = before.findLast((each) => each.term === 'demand' && cue.start - each.end <= 90);
  if (
    demand !== undefined &&
    !before.some((each) => each.start >= demand.end && ['vote', 'authority'].includes(each.term))
  )
    return true;
  return last(1, 'to') && last(60, 'demand', 'propose', 'condition') && !last(24, 'vote', 'agree');
}

const hidden: Partial<Record<Act['action'], readonly Act['action'][]>> = {
  moratorium: ['zoning_denial', 'approval_over_objection', 'ordinance', 'delay', 'other', 'legislation', 'protest'],
  ordinance: ['zoning_denial', 'approval_over_objection', 'other'],
  lawsuit: [
    'zoning_denial',
    'approval_over_objection',
    'ordinance',
    'legislation',
    'other',
    'delay',
    'regulatory_challenge',
    'protest',
  ],
  appeal: [
    'lawsuit',
    'zoning_denial',
    'approval_over_objection',
    'ordinance',
    'other',
    'delay',
    'regulatory_challenge',
  ],
  recall: ['zoning_denial', 'petition', 'other', 'protest', 'referendum'],
  referendum: ['petition', 'other', 'approval_over_objection'],
  withdrawal: ['zoning_denial', 'delay', 'other', 'petition', 'protest'],
  delay: ['zoning_denial', 'approval_over_objection', 'other'],
  zoning_denial: ['approval_over_objection', 'ordinance', 'other', 'protest'],
  approval_over_objection: ['other', 'protest', 'petition', 'regulatory_challenge'],
  petition: ['other', 'protest'],
  protest: ['other'],
  regulatory_challenge: ['other', 'approval_over_objection'],
};
/** Whether an act of one kind makes a vaguer one beside it superfluous. */
export const hides = (strong: Act['action'], weak: Act['action']): boolean => hidden[strong]?.includes(weak) ?? false;

const readers: readonly Reader[] = [
  function recall(sentence, { around }) {
    const trigger = firstTerm(sentence, 'recall');
    if (trigger === null || !has(sentence, 'authority', 'petition', 'signature', 'vote', 'project_noun')) return null;
    const refused = termsIn(sentence, 'reject').find((each) => gap(each, trigger) <= 20);
    if (refused !== undefined) return act('recall', 'rejected', trigger, refused, 1);
    const carried = nearest(termsIn(sentence, 'adopt'), trigger);
    if (carried !== null && has(sentence, 'vote') && !has(sentence, 'petition', 'signature'))
      return act('recall', 'adopted', trigger, carried, 1);
    const certified = around.find((each) => has(each, 'signature', 'petition') && has(each, 'handed_in'));
    if (certified !== undefined)
      return act('recall', 'pending', trigger, certified === sentence ? firstTerm(sentence, 'handed_in') : null, 1);
    return act('recall', 'proposed', trigger, null, 1);
  },
  function election(sentence) {
    const trigger = firstTerm(sentence, 'voted_out');
    return trigger === null || !has(sentence, 'authority', 'vote') ? null : act('other', null, trigger, null, 1);
  },
  function referendum(sentence) {
    const trigger = firstTerm(sentence, 'referendum');
    if (trigger === null || isNone(sentence, trigger)) return null;
    const adopted = nearest(termsIn(sentence, 'adopt'), trigger);
    return act('referendum', adopted === null ? 'proposed' : 'adopted', trigger, adopted, 0.8);
  },
  function moratorium(sentence, { annotated }) {
    const trigger = firstTerm(sentence, 'moratorium');
    if (trigger === null || isNone(sentence, trigger)) return null;
    const lifted = termsIn(sentence, 'lift').find((each) => gap(each, trigger) <= 30);
    if (lifted !== undefined && !near(sentence, lifted, 12, 'could', 'condition', 'demand'))
      return act('moratorium', 'withdrawn', trigger, lifted, 1);
    const rejected = termsIn(sentence, 'reject').find((each) => gap(each, trigger) <= 45);
    const demanded = has(sentence, 'opponents') && has(sentence, 'propose') && !has(sentence, 'authority');
    if (demanded)
      return has(sentence, 'petition')
        ? act('petition', 'pending', trigger, null, 0.6)
        : act('other', null, trigger, null, 0.2);
    if (rejected !== undefined && !has(sentence, 'advisory'))
      return act('moratorium', 'rejected', trigger, rejected, 1.2);
    const extended = termsIn(sentence, 'extend').find((each) => gap(each, trigger) <= 50);
    const adopted = extended ?? termsIn(sentence, 'adopt').find((each) => gap(each, trigger) <= 60);
    // "adopted a moratorium, and asked the staff to study a ban": the next clause weighs something else.
    const clause = (each: Span) =>
      adopted !== undefined &&
      adopted.end <= trigger.start &&
      each.start >= trigger.end &&
      /[,，、;；]/u.test(annotated.text.slice(trigger.end, each.start));
    const open = termsIn(sentence, 'propose', 'advisory', 'could').find(
      (each) => gap(each, trigger) <= 50 && !clause(each),
    );
    const wins =
      adopted !== undefined &&
      (open === undefined || gap(adopted, trigger) <= gap(open, trigger) + 4) &&
      !has(sentence, 'advisory') &&
      !negated(sentence, adopted, annotated);
    if (wins) return act('moratorium', 'adopted', trigger, adopted, 1.2);
    // "is suing the city over its moratorium": the suit is the act.
    if (has(sentence, 'sue') && !has(sentence, 'opponents')) return null;
    // A bare mention ("the current moratorium") proposes nothing.
    const bare = has(sentence, 'authority', 'vote') ? 0.5 : 0.3;
    return act('moratorium', 'proposed', trigger, open ?? null, open === undefined ? bare : 1);
  },
  function appeal(sentence, { around }) {
    const trigger = firstTerm(sentence, 'appeal');
    if (trigger !== null && near(sentence, trigger, 24, 'withdraw')) return null;
    if (trigger === null || !has(sentence, 'court', 'opponents', 'sue', 'intent_legal', 'authority', 'permit'))
      return null;
    // "an appeal process before the council": where nobody goes to it, an appeal is a rule.
    const someone = has(
      sentence,
      'court',
      'opponents',
      'group_noun',
      'sue',
      'intent_legal',
      'company_coref',
      'ruling_against',
    );
    if (!someone && sentence.organizations.length === 0 && sentence.persons.length === 0) return null;
    return legal('appeal', sentence, trigger, 0.7, around);
  },
  function lawsuit(sentence, { around }) {
    const trigger =
      firstTerm(sentence, 'sue', 'lawsuit') ??
      (has(sentence, 'court') &&
      has(sentence, 'ruling_for', 'ruling_against', 'side_with', 'plaintiff_won', 'plaintiff_lost') &&
      (has(sentence, 'permit', 'opponents', 'group_noun', 'project_noun') ||
        around.some((each) => has(each, 'lawsuit', 'sue')))
        ? firstTerm(sentence, 'court')
        : null);
    if (trigger === null) return null;
    const found = legal('lawsuit', sentence, trigger, trigger.term === 'court' ? 0.4 : 0.9, around);
    return trigger.term === 'court' && found.outcome === 'filed' ? null : found;
  },
  function withdrawal(sentence, { contested, annotated }) {
    const trigger = termsIn(sentence, 'withdraw').find((each) =>
      near(sentence, each, 110, 'project_noun', 'permit', 'site'),
    );
    if (trigger === undefined || negated(sentence, trigger, annotated) || isDemanded(sentence, trigger)) return null;
    if (countsProjects(sentence, annotated) || isParcel(sentence, trigger)) return null;
    if (near(sentence, trigger, 24, 'appeal')) return act('appeal', 'withdrawn', trigger, trigger, 0.8);
    // Without a word of objection anywhere, and without a site, a plan was given up for reasons of business.
    const isSited = sentence.places.some(isFine) || annotated.weakPlaces.some((each) => isWithin(each, sentence));
    if (!contested && !isSited && !near(sentence, trigger, 30, 'permit')) return null;
    return act('withdrawal', 'withdrawn', trigger, trigger, 0.8);
  },
  function delay(sentence, { annotated }) {
    const trigger = termsIn(sentence, 'delay').find((each) => near(sentence, each, 90, 'authority', 'vote', 'permit'));
    if (
      trigger === undefined ||
      !has(sentence, 'authority', 'vote') ||
      (has(sentence, 'opponents') && has(sentence, 'propose'))
    )
      return null;
    if (negated(sentence, trigger, annotated)) return null;
    // "城规会决定押后两个月": who decides stands right before it.
    return act('delay', 'delayed', trigger, trigger, near(sentence, trigger, 12, 'adopt', 'authority') ? 0.8 : 0.7);
  },
  function denial(sentence, { annotated }) {
    const trigger = termsIn(sentence, 'reject').find((each) =>
      near(sentence, each, 80, 'permit', 'project_noun', 'site'),
    );
    if (trigger === undefined || negated(sentence, trigger, annotated) || !isDecided(sentence, trigger)) return null;
    if (has(sentence, 'opponents') && (isDemanded(sentence, trigger) || isObjection(sentence, trigger))) return null;
    const approved = nearest(termsIn(sentence, 'approve'), trigger);
    if (approved !== null && approved.start < trigger.start && gap(approved, trigger) > 60) return null;
    return act('zoning_denial', 'rejected', trigger, trigger, 0.8);
  },
  function ordinance(sentence, { around }) {
    // "council passed the ban with six votes": in a vote the object may have been named before.
    const isVoted = has(sentence, 'vote') && has(sentence, 'authority', 'adopt');
    const ban = termsIn(sentence, 'ban').find(
      (each) =>
        near(sentence, each, 60, 'project_noun') ||
        (isVoted && around.some((other) => has(other, 'project_noun')) && near(sentence, each, 24, 'adopt')),
    );
    const rule = termsIn(sentence, 'ordinance').find((each) => near(sentence, each, 80, 'project_noun')) ?? null;
    const bill =
      termsIn(sentence, 'legislation').find((each) => near(sentence, each, 60, 'project_noun', 'moratorium', 'ban')) ??
      null;
    const trigger = ban ?? rule ?? bill;
    if (trigger === null || isNone(sentence, trigger)) return null;
    if (has(sentence, 'opponents') && isDemanded(sentence, trigger)) return null;
    // "voted Monday to prohibit": the vote makes the rule.
    const voted = termsIn(sentence, 'vote').find(
      (each) => ban !== undefined && each.end <= ban.start && ban.start - each.end <= 14,
    );
    const adopted = termsIn(sentence, 'adopt').find((each) => gap(each, trigger) <= 60) ?? voted;
    const rejected = termsIn(sentence, 'reject').find((each) => gap(each, trigger) <= 40);
    const action = ban === undefined && rule === null ? 'legislation' : 'ordinance';
    if (rejected !== undefined) return act(action, 'rejected', trigger, rejected, 0.4);
    const drafted = termsIn(sentence, 'propose').some((each) => gap(each, trigger) <= 40);
    return adopted === undefined || has(sentence, 'advisory')
      ? act(action, 'proposed', trigger, null, drafted ? 0.4 : 0.2)
      : act(action, 'adopted', trigger, adopted, 0.6);
  },
  function approval(sentence, { around, contested, annotated }) {
    const trigger = termsIn(sentence, 'approve').find((each) =>
      near(sentence, each, 80, 'permit', 'project_noun', 'site'),
    );
    if (trigger === undefined || negated(sentence, trigger, annotated) || !contested || !isDecided(sentence, trigger))
      return null;
    // "취소를 촉구": a permit that residents want withdrawn is not given now.
    if (has(sentence, 'opponents') && isDemanded(sentence, trigger)) return null;
    // "confirmed the withdrawal", "approved a moratorium": yes to the end of a project is no approval of it.
    const ended = termsIn(sentence, 'withdraw', 'moratorium', 'delay', 'challenge', 'lawsuit', 'sue').some(
      (each) => each.start >= trigger.end && each.start - trigger.end <= 24,
    );
    if (ended) return null;
    const objected = around.some(isContested);
    if (has(sentence, 'advisory') && !has(sentence, 'adopt'))
      return act('approval_over_objection', 'proposed', trigger, null, objected ? 0.2 : -0.4);
    return act('approval_over_objection', 'approved', trigger, trigger, objected ? 0.8 : 0.1);
  },
  function petition(sentence, { annotated }) {
    const trigger = firstTerm(sentence, 'petition');
    if (trigger === null || !has(sentence, 'project_noun', 'opponents', 'oppose', 'signature', 'authority'))
      return null;
    // A developer's petition for a rezoning, or its withdrawal, collects no signatures.
    const close = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
      annotated.text.slice(trigger.start, trigger.start + 1),
    )
      ? 3
      : 14;
    if (near(sentence, trigger, close, 'permit', 'withdraw') && !has(sentence, 'signature')) return null;
    if (has(sentence, 'permit') && !has(sentence, 'opponents', 'signature', 'oppose')) return null;
    // "übergeben wollen sie ihn im März": still to come.
    const handed = nearest(
      termsIn(sentence, 'handed_in').filter((each) => !near(sentence, each, 8, 'will', 'planned')),
      trigger,
    );
    return act('petition', handed === null ? 'pending' : 'filed', trigger, handed, 0.6);
  },
  function challenge(sentence) {
    const trigger = firstTerm(sentence, 'challenge');
    if (trigger === null || !has(sentence, 'opponents', 'group_noun', 'oppose', 'handed_in')) return null;
    const lodged = near(sentence, trigger, 30, 'handed_in');
    return act('regulatory_challenge', 'filed', trigger, null, lodged ? 0.7 : 0.4);
  },
  function letter(sentence) {
    const trigger = firstTerm(sentence, 'open_letter');
    return trigger === null || !has(sentence, 'opponents', 'group_noun', 'oppose', 'demand')
      ? null
      : act('other', null, trigger, null, 0.8);
  },
  function protest(sentence, { annotated }) {
    const trigger = termsIn(sentence, 'protest').find(
      (each) =>
        near(sentence, each, 120, 'project_noun', 'opponents', 'site', 'authority') &&
        // "on March 9" marches nowhere.
        !/^M[aä]r(?:ch|ci|ço|zo|z)/.test(annotated.text.slice(each.start, each.end)),
    );
    // "planned protests": still to come.
    if (trigger !== undefined && near(sentence, trigger, 2, 'planned') && !has(sentence, 'opponents')) return null;
    return trigger === undefined ? null : act('protest', null, trigger, null, 0.55);
  },
];

/** "no plans to place a moratorium", "no moratorium was discussed": what is not, or not yet. */
const isNone = (sentence: Sentence, trigger: TermMention): boolean =>
  sentence.terms.some(
    (each) =>
      each.term === 'negation' &&
      each.end <= trigger.start &&
      trigger.start - each.end <= 40 &&
      // "says no to a moratorium" is a refusal, and told as one; what is adopted outside the denial stands.
      !termsIn(sentence, 'reject').some((no) => no.start <= each.start && each.end <= no.end) &&
      !termsIn(sentence, 'adopt').some((yes) => yes.end <= each.start || yes.start >= trigger.end),
  );

/** Whether what `trigger` says is denied: before it, or behind it where verbs carry their negation at the end (認めない, 않았다). */
function negated(sentence: Sentence, trigger: TermMention, { text }: AnnotatedText): boolean {
  const isPostposed = /^[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text.slice(trigger.end, trigger.end + 1));
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.slice(sentence.start, sentence.end)))
    return (
      isPostposed &&
      sentence.terms.some(
        (each) => each.term === 'negation' && each.start >= trigger.end && each.start - trigger.end <= 4,
      )
    );
  return negatedBefore(sentence, trigger);
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** An authority, a vote, or a town that stands for its council: "Tarboro, North Carolina, turned away the developer". */
/** "warga menolak pembangunan": one word says that authorities refuse and that residents object; nobody voted. */
const isObjection = (sentence: Sentence, trigger: TermMention): boolean =>
  !has(sentence, 'vote') &&
  termsIn(sentence, 'oppose').some((each) => each.start === trigger.start) &&
  has(sentence, 'protest', 'petition', 'demand');

const isDecided = (sentence: Sentence, trigger: TermMention): boolean =>
  has(sentence, 'authority', 'vote') ||
  sentence.places.some((each) => isFine(each) && each.end <= trigger.start && trigger.start - each.end <= 24);

const many = /(?<![\d.,$€£])(\d{1,3})(?: \p{L}+){0,3} $/u;

/** "At least 25 data center projects were cancelled last year": a count over many is no act. */
const countsProjects = (sentence: Sentence, { folded }: AnnotatedText): boolean =>
  sentence.quantities.some((each) => each.type === 'sites' && Number(each.value) >= 5) ||
  termsIn(sentence, 'project_noun', 'site').some((each) => {
    const count = many.exec(folded.slice(Math.max(sentence.start, each.start - 24), each.start));
    if (
      count === null ||
      sentence.quantities.some(
        (other) => other.type !== 'sites' && other.end <= each.start && each.start - other.end < 20,
      )
    )
      return false;
    return Number(count[1]) >= 5;
  });

/** "has given up those plots": one parcel less is no end of a project. */
const isParcel = (sentence: Sentence, trigger: TermMention): boolean =>
  termsIn(sentence, 'land').some((each) => each.start >= trigger.end && each.start - trigger.end <= 12) &&
  !near(sentence, trigger, 16, 'project_noun', 'permit');

/** "Residents demand the withdrawal": what somebody asks for has not happened. */
const isDemanded = (sentence: Sentence, trigger: TermMention): boolean =>
  near(sentence, trigger, 9, 'demand') || (has(sentence, 'opponents') && near(sentence, trigger, 9, 'propose'));
