// What a number of megawatts measures, by the words beside it; `unspecified` where they do not say.
import type { PowerMention, Sentence } from '../annotate/mention.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import { near } from './extraction-context.ts';

/** The load basis that the words within a few characters of `power` state. */
export function loadBasisNear(sentence: Sentence, power: PowerMention): Capacity['loadBasis'] {
  if (near(sentence, power, 22, 'b_it')) return 'it';
  if (near(sentence, power, 18, 'b_generator')) return 'generator_nameplate';
  if (near(sentence, power, 22, 'b_grid')) return 'grid_connection';
  if (near(sentence, power, 14, 'b_facility')) return 'facility';
  return 'unspecified';
}
