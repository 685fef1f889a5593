// Who wins a suit in languages that say "the plaintiff won": whom that helps depends on who sued.
import type { Sentence, Span } from '../annotate/mention.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';
import { firstTerm, gap, has, termsIn } from './extraction-context.ts';

/** How a ruling on the plaintiff's claim stands for those who oppose the project; null where the sentence tells none. */
export function verdictOnPlaintiff(
  sentence: Sentence,
  suit: Span,
): { readonly outcome: Opposition['outcome']; readonly cue: Span } | null {
  // "The city won": it was the plaintiff who lost, though the word for winning stands there too.
  const lost = firstTerm(sentence, 'plaintiff_lost');
  const cue = lost ?? firstTerm(sentence, 'plaintiff_won');
  if (cue === null || (!has(sentence, 'court') && gap(cue, suit) > 20)) return null;
  const helped = (lost === null) !== isDevelopers(sentence, suit);
  return { outcome: helped ? 'ruled_for_opponents' : 'ruled_against_opponents', cue };
}

/** A company sues, or the suit is over a refusal: no neighbour goes to court over that. */
function isDevelopers(sentence: Sentence, suit: Span): boolean {
  if (termsIn(sentence, 'opponents').some((each) => each.end <= suit.start)) return false;
  const sues = sentence.organizations.some((each) => each.source !== 'proper' && each.end <= suit.start);
  return sues || termsIn(sentence, 'reject').some((each) => each.end <= suit.start);
}
