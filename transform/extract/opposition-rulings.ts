// Suits and appeals: how they stand, and whom a ruling helps.
import type { Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { type Act, act } from './act.ts';
import { firstTerm, gap, has, near, nearest, termsIn } from './extraction-context.ts';
import { verdictOnPlaintiff } from './plaintiffs.ts';
import { isFine } from './story.ts';

/** How a suit or an appeal stands; a ruling counts for whoever it helps, not for whoever filed. */
export function legal(
  action: 'lawsuit' | 'appeal',
  sentence: Sentence,
  trigger: TermMention,
  score: number,
  around: readonly Sentence[],
): Act {
  const intent = firstTerm(sentence, 'intent_legal');
  if (intent !== null && gap(intent, trigger) <= 40) return act(action, 'proposed', trigger, intent, score);
  const verdict = verdictOnPlaintiff(sentence, trigger);
  if (verdict !== null) return act(action, verdict.outcome, trigger, { ...verdict.cue, term: 'court' }, score + 0.2);
  // "Residents filed suit, seeking to void the annexation": what they ask for is no ruling.
  const sued = termsIn(sentence, 'sue')[0];
  const plaintiff = sued !== undefined && termsIn(sentence, 'opponents').some((each) => each.end <= sued.start);
  const cue = (name: TermName) =>
    nearest(
      termsIn(sentence, name).filter((each) => !plaintiff || each.start < sued.start),
      trigger,
    );
  if (has(sentence, 'court')) {
    const sided = sideTaken(sentence, plaintiff ? sued : null);
    if (sided !== null) return act(action, sided.outcome, trigger, sided.cue, score + 0.3);
    const [good, bad] = [cue('ruling_for'), cue('ruling_against')];
    // "annulled the refusals": who overturns a refusal helps the developer.
    const refusal =
      good !== null &&
      termsIn(sentence, 'reject').some((each) => each.start >= good.end && each.start - good.end <= 16);
    if (good !== null && refusal) return act(action, 'ruled_against_opponents', trigger, good, score + 0.2);
    if (good !== null && (bad === null || gap(good, trigger) < gap(bad, trigger)))
      return act(action, 'ruled_for_opponents', trigger, good, score + 0.2);
    // "appealed a judge's decision denying the ballot": the denial is the lower court's.
    const lower =
      action === 'appeal' &&
      bad !== null &&
      bad.start > trigger.end &&
      termsIn(sentence, 'court', 'reject').some((each) => each.start >= trigger.end && each.end <= bad.start);
    if (lower) return act(action, 'filed', trigger, null, score);
    if (bad !== null) return lost(action, sentence, trigger, bad, score + 0.2, around);
  }
  const dismissed = termsIn(sentence, 'ruling_against').find((each) => gap(each, trigger) <= 90);
  if (dismissed !== undefined) return lost(action, sentence, trigger, dismissed, score, around);
  // "The Court of Appeals has ruled … The decision favored the residents."
  const next = around.find((each) => each.index === sentence.index + 1);
  if (sued === undefined && has(sentence, 'court') && next !== undefined && has(next, 'court')) {
    const sided = sideTaken(next, null);
    if (sided !== null) return act(action, sided.outcome, trigger, sided.cue, score + 0.2);
  }
  return act(action, 'filed', trigger, null, score);
}

const sides = new Set<TermName>(['opponents', 'group_noun', 'authority', 'company_coref']);

/** Who is named behind `cue`: those who oppose, or a county, a town, a company. */
function sideBehind(sentence: Sentence, cue: Span): 'opponents' | 'others' | null {
  const isBehind = (each: Span, reach: number) => each.start >= cue.end && each.start - cue.end <= reach;
  const side = sentence.terms.find((each) => sides.has(each.term) && isBehind(each, 40));
  const named = [...sentence.places.filter(isFine), ...sentence.organizations].find((each) => isBehind(each, 8));
  if (side === undefined || (named !== undefined && named.end < side.start))
    return named === undefined ? null : 'others';
  return side.term === 'opponents' || side.term === 'group_noun' ? 'opponents' : 'others';
}

/** "sided with residents", "in favor of the county": the side stands behind the words. */
function sideTaken(
  sentence: Sentence,
  before: TermMention | null,
): { readonly outcome: Act['outcome']; readonly cue: TermMention } | null {
  for (const cue of termsIn(sentence, 'side_with')) {
    if (before !== null && cue.start > before.start) continue;
    const side = sideBehind(sentence, cue);
    if (side !== null)
      return { outcome: side === 'opponents' ? 'ruled_for_opponents' : 'ruled_against_opponents', cue };
  }
  return null;
}

/** A dismissal: against the opponents, unless it was the developer who went to the court or the board. */
function lost(
  action: 'lawsuit' | 'appeal',
  sentence: Sentence,
  trigger: TermMention,
  cue: TermMention,
  score: number,
  around: readonly Sentence[],
): Act {
  const byDeveloper =
    !has(sentence, 'opponents', 'group_noun') &&
    (near(sentence, trigger, 30, 'company_coref') ||
      (action === 'appeal' && around.some((each) => each !== sentence && has(each, 'reject') && has(each, 'permit'))));
  // "ruled against the county": who loses stands behind.
  const isAgainst = termsIn(sentence, 'oppose', 'vote_against').some(
    (each) => each.start >= cue.start && each.end <= cue.end,
  );
  if (isAgainst && sideBehind(sentence, cue) === 'others')
    return act(action, 'ruled_for_opponents', trigger, cue, score);
  return act(action, byDeveloper ? 'ruled_for_opponents' : 'ruled_against_opponents', trigger, cue, score);
}
