// One act of opposition as a sentence tells it.
import type { TermMention } from '../annotate/mention.ts';
import type { Opposition } from '../../schemas/facts/opposition.ts';

export type Act = {
  readonly action: Opposition['action'];
  readonly outcome: Opposition['outcome'];
  readonly trigger: TermMention;
  readonly outcomeCue: TermMention | null;
  readonly score: number;
};

/** An act; without a cue of its own its outcome rests on the trigger. */
export const act = (
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
