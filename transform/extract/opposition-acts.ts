// Which acts of opposition a sentence tells, and how each came out.
import type { Sentence, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import { firstTerm, gap, has, near, negated, nearest, termsIn } from './extraction-context.ts';
import { verdictOnPlaintiff } from './plaintiffs.ts';

export type Act = {
  readonly action: Opposition['action'];
  readonly outcome: Opposition['outcome'];
  readonly trigger: TermMention;
  readonly outcomeCue: TermMention | null;
  readonly score: number;
};

type Reader = (sentence: Sentence, around: readonly Sentence[], contested: boolean) => Act | null;

const act = (
  action: Act['action'],
  outcome: Act['outcome'],
  trigger: TermMention,
  cue: TermMention | null,
  score: number,
): Act => ({
  action,
  outcome,
  trigger,
  outcomeCue: cue ?? trigger,
  score,
});

/** The acts of the sentence; a more specific act hides the vaguer ones that share its words. */
export function actsOf(sentence: Sentence, around: readonly Sentence[], contested: boolean): Act[] {
  if (has(sentence, 'condition') && !has(sentence, 'adopt', 'sue', 'reject', 'approve', 'intent_legal')) return [];
  const found: Act[] = [];
  for (const read of readers) {
    const one = read(sentence, around, contested);
    if (one === null) continue;
    if (found.some((each) => hides(each.action, one.action) || each.trigger.start === one.trigger.start)) continue;
    found.push(one);
  }
  return found;
}

const hidden: Partial<Record<Act['action'], readonly Act['action'][]>> = {
  moratorium: ['zoning_denial', 'approval_over_objection', 'ordinance', 'delay', 'other', 'legislation', 'protest'],
  ordinance: ['zoning_denial', 'approval_over_objection', 'other'],
  lawsuit: ['zoning_denial', 'approval_over_objection', 'other', 'delay', 'regulatory_challenge', 'protest'],
  appeal: ['lawsuit', 'zoning_denial', 'approval_over_objection', 'other', 'delay', 'regulatory_challenge'],
  recall: ['zoning_denial', 'petition', 'other', 'protest'],
  referendum: ['petition', 'other', 'approval_over_objection'],
  withdrawal: ['zoning_denial', 'delay', 'other', 'petition'],
  delay: ['zoning_denial', 'approval_over_objection', 'other'],
  zoning_denial: ['approval_over_objection', 'other', 'protest'],
  approval_over_objection: ['other', 'protest', 'petition'],
  petition: ['other', 'protest'],
  protest: ['other'],
  regulatory_challenge: ['other', 'approval_over_objection'],
};
/** Whether an act of one kind makes a vaguer one beside it superfluous. */
export const hides = (strong: Act['action'], weak: Act['action']): boolean => hidden[strong]?.includes(weak) ?? false;

const readers: readonly Reader[] = [
  function recall(sentence) {
    const trigger = firstTerm(sentence, 'recall');
    if (trigger === null || !has(sentence, 'authority', 'petition', 'signature', 'vote', 'project_noun')) return null;
    const refused = termsIn(sentence, 'reject').find((each) => gap(each, trigger) <= 20);
    if (refused !== undefined) return act('recall', 'rejected', trigger, refused, 1);
    const carried = nearest(termsIn(sentence, 'adopt'), trigger);
    if (carried !== null && has(sentence, 'vote') && !has(sentence, 'petition', 'signature'))
      return act('recall', 'adopted', trigger, carried, 1);
    const certified = firstTerm(sentence, 'handed_in');
    if (certified !== null && has(sentence, 'signature')) return act('recall', 'pending', trigger, certified, 1);
    return act('recall', 'proposed', trigger, null, 1);
  },
  function referendum(sentence) {
    const trigger = firstTerm(sentence, 'referendum');
    if (trigger === null) return null;
    const adopted = nearest(termsIn(sentence, 'adopt'), trigger);
    return act('referendum', adopted === null ? 'proposed' : 'adopted', trigger, adopted, 0.8);
  },
  function moratorium(sentence) {
    const trigger = firstTerm(sentence, 'moratorium');
    if (trigger === null) return null;
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
    const open = termsIn(sentence, 'propose', 'advisory', 'could', 'planned').find(
      (each) => gap(each, trigger) <= 50 && each.term !== 'planned',
    );
    const wins =
      adopted !== undefined &&
      (open === undefined || gap(adopted, trigger) <= gap(open, trigger) + 4) &&
      !has(sentence, 'advisory');
    if (wins) return act('moratorium', 'adopted', trigger, adopted, 1.2);
    // A bare mention ("the current moratorium") proposes nothing.
    return act('moratorium', 'proposed', trigger, open ?? null, open === undefined ? 0.5 : 1);
  },
  function appeal(sentence) {
    const trigger = firstTerm(sentence, 'appeal');
    if (trigger === null || !has(sentence, 'court', 'opponents', 'sue', 'intent_legal', 'authority', 'permit'))
      return null;
    return legal('appeal', sentence, trigger, 0.7);
  },
  function lawsuit(sentence) {
    const trigger =
      firstTerm(sentence, 'sue', 'lawsuit') ??
      (has(sentence, 'court') &&
      has(sentence, 'ruling_for', 'ruling_against') &&
      has(sentence, 'permit', 'opponents', 'project_noun')
        ? firstTerm(sentence, 'court')
        : null);
    if (trigger === null) return null;
    return legal('lawsuit', sentence, trigger, trigger.term === 'court' ? 0.4 : 0.9);
  },
  function withdrawal(sentence) {
    const trigger = termsIn(sentence, 'withdraw').find((each) =>
      near(sentence, each, 70, 'project_noun', 'permit', 'site'),
    );
    if (trigger === undefined || negated(sentence, trigger) || isDemanded(sentence, trigger)) return null;
    if (countsProjects(sentence) || isParcel(sentence, trigger)) return null;
    if (near(sentence, trigger, 24, 'appeal')) return act('appeal', 'withdrawn', trigger, trigger, 0.8);
    return act('withdrawal', 'withdrawn', trigger, trigger, 0.8);
  },
  function delay(sentence) {
    const trigger = termsIn(sentence, 'delay').find((each) => near(sentence, each, 90, 'authority', 'vote', 'permit'));
    if (
      trigger === undefined ||
      !has(sentence, 'authority', 'vote') ||
      (has(sentence, 'opponents') && has(sentence, 'propose'))
    )
      return null;
    return act('delay', 'delayed', trigger, trigger, 0.5);
  },
  function denial(sentence) {
    const trigger = termsIn(sentence, 'reject').find((each) =>
      near(sentence, each, 80, 'permit', 'project_noun', 'site'),
    );
    if (trigger === undefined || !has(sentence, 'authority', 'vote')) return null;
    if (has(sentence, 'opponents') && isDemanded(sentence, trigger)) return null;
    const approved = nearest(termsIn(sentence, 'approve'), trigger);
    if (approved !== null && approved.start < trigger.start && gap(approved, trigger) > 60) return null;
    return act('zoning_denial', 'rejected', trigger, trigger, 0.8);
  },
  function ordinance(sentence) {
    const ban = termsIn(sentence, 'ban').find((each) => near(sentence, each, 60, 'project_noun'));
    const rule = termsIn(sentence, 'ordinance').find((each) => near(sentence, each, 80, 'project_noun')) ?? null;
    const bill =
      termsIn(sentence, 'legislation').find((each) => near(sentence, each, 60, 'project_noun', 'moratorium', 'ban')) ??
      null;
    const trigger = ban ?? rule ?? bill;
    if (trigger === null || (has(sentence, 'opponents') && isDemanded(sentence, trigger))) return null;
    const adopted = termsIn(sentence, 'adopt').find((each) => gap(each, trigger) <= 60);
    const rejected = termsIn(sentence, 'reject').find((each) => gap(each, trigger) <= 40);
    const action = ban === undefined && rule === null ? 'legislation' : 'ordinance';
    if (rejected !== undefined) return act(action, 'rejected', trigger, rejected, 0.4);
    return adopted === undefined || has(sentence, 'advisory')
      ? act(action, 'proposed', trigger, null, 0.2)
      : act(action, 'adopted', trigger, adopted, 0.6);
  },
  function approval(sentence, around, contested) {
    const trigger = termsIn(sentence, 'approve').find((each) =>
      near(sentence, each, 80, 'permit', 'project_noun', 'site'),
    );
    if (trigger === undefined || negated(sentence, trigger) || !contested || !has(sentence, 'authority', 'vote'))
      return null;
    // "취소를 촉구": a permit that residents want withdrawn is not given now.
    if (has(sentence, 'opponents') && isDemanded(sentence, trigger)) return null;
    // "confirmed the withdrawal", "approved a moratorium": yes to the end of a project is no approval of it.
    const ended = termsIn(sentence, 'withdraw', 'moratorium', 'delay').some(
      (each) => each.start >= trigger.end && each.start - trigger.end <= 24,
    );
    if (ended) return null;
    const objected = around.some((each) => has(each, 'oppose', 'opponents', 'protest', 'petition'));
    if (has(sentence, 'advisory') && !has(sentence, 'adopt'))
      return act('approval_over_objection', 'proposed', trigger, null, objected ? 0.2 : -0.4);
    return act('approval_over_objection', 'approved', trigger, trigger, objected ? 0.8 : 0.1);
  },
  function petition(sentence) {
    const trigger = firstTerm(sentence, 'petition');
    if (trigger === null || !has(sentence, 'project_noun', 'opponents', 'oppose', 'signature', 'authority'))
      return null;
    // A developer's petition for a rezoning, or its withdrawal, collects no signatures.
    if (near(sentence, trigger, 14, 'permit', 'withdraw') && !has(sentence, 'signature')) return null;
    if (has(sentence, 'permit') && !has(sentence, 'opponents', 'signature', 'oppose')) return null;
    const handed = nearest(termsIn(sentence, 'handed_in'), trigger);
    return act('petition', handed === null ? 'pending' : 'filed', trigger, handed, 0.6);
  },
  function challenge(sentence) {
    const trigger = firstTerm(sentence, 'challenge');
    if (trigger === null || !has(sentence, 'opponents', 'group_noun', 'oppose')) return null;
    return act('regulatory_challenge', 'filed', trigger, null, 0.4);
  },
  function protest(sentence) {
    const trigger = termsIn(sentence, 'protest').find((each) =>
      near(sentence, each, 120, 'project_noun', 'opponents', 'site', 'authority'),
    );
    return trigger === undefined ? null : act('protest', null, trigger, null, 0.6);
  },
];

/** "At least 25 data center projects were cancelled last year": a count over many is no act. */
const countsProjects = (sentence: Sentence): boolean =>
  sentence.quantities.some((each) => each.type === 'sites' && Number(each.value) >= 5);

/** "has given up those plots": one parcel less is no end of a project. */
const isParcel = (sentence: Sentence, trigger: TermMention): boolean =>
  termsIn(sentence, 'land').some((each) => each.start >= trigger.end && each.start - trigger.end <= 12) &&
  !near(sentence, trigger, 16, 'project_noun', 'permit');

/** "Residents demand the withdrawal": what somebody asks for has not happened. */
const isDemanded = (sentence: Sentence, trigger: TermMention): boolean =>
  near(sentence, trigger, 9, 'demand') || (has(sentence, 'opponents') && near(sentence, trigger, 9, 'propose'));

/** How a suit or an appeal stands; a ruling counts for whoever it helps, not for whoever filed. */
function legal(action: 'lawsuit' | 'appeal', sentence: Sentence, trigger: TermMention, score: number): Act {
  const intent = firstTerm(sentence, 'intent_legal');
  if (intent !== null && gap(intent, trigger) <= 40) return act(action, 'proposed', trigger, intent, score);
  // "Residents filed suit, seeking to void the annexation": what they ask for is no ruling.
  const verdict = verdictOnPlaintiff(sentence, trigger);
  if (verdict !== null) return act(action, verdict.outcome, trigger, { ...verdict.cue, term: 'court' }, score + 0.2);
  const sued = termsIn(sentence, 'sue')[0];
  const plaintiff = sued !== undefined && termsIn(sentence, 'opponents').some((each) => each.end <= sued.start);
  if (has(sentence, 'court')) {
    const cue = (name: TermName) =>
      nearest(
        termsIn(sentence, name).filter((each) => !plaintiff || each.start < sued.start),
        trigger,
      );
    const [good, bad] = [cue('ruling_for'), cue('ruling_against')];
    // "annulled the refusals": who overturns a refusal helps the developer.
    const refusal =
      good !== null &&
      termsIn(sentence, 'reject').some((each) => each.start >= good.end && each.start - good.end <= 16);
    if (good !== null && refusal) return act(action, 'ruled_against_opponents', trigger, good, score + 0.2);
    if (good !== null && (bad === null || gap(good, trigger) < gap(bad, trigger)))
      return act(action, 'ruled_for_opponents', trigger, good, score + 0.2);
    if (bad !== null) return act(action, 'ruled_against_opponents', trigger, bad, score + 0.2);
  }
  const dismissed = termsIn(sentence, 'ruling_against').find((each) => gap(each, trigger) <= 90);
  return dismissed === undefined
    ? act(action, 'filed', trigger, null, score)
    : act(action, 'ruled_against_opponents', trigger, dismissed, score);
}
