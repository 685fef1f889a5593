// Which words of a sentence open which type of deal; order and weights decide between types, not this file.
import type { Sentence, TermMention } from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { termsIn } from './extraction-context.ts';
import { frameRules } from './frame-rules.ts';
import type { RoleFrame } from './role-score.ts';

export type DealType = Deal['dealType'];
export type AmountKind = Deal['amounts'][number]['kind'];

export type Frame = {
  readonly dealType: DealType;
  readonly roles: RoleFrame;
  readonly trigger: TermMention;
  /** Added to the type's own weight: how well the words around the trigger fit. */
  readonly fit: number;
  readonly amountKind: AmountKind;
  readonly status: Deal['status'];
};

/** Every frame that the words of the sentence could open, best trigger per rule. */
export function dealFrames(sentence: Sentence): Frame[] {
  return frameRules.flatMap((rule) => {
    let best: Frame | null = null;
    for (const trigger of termsIn(sentence, ...rule.triggers)) {
      if (isInName(trigger, sentence) || isDebtIncluded(trigger, sentence)) continue;
      const fit = rule.fit(sentence, trigger);
      if (fit <= -9 || (best !== null && best.fit >= fit)) continue;
      best = {
        dealType: rule.dealType,
        roles: rule.roles,
        trigger,
        fit,
        amountKind: rule.amountKind,
        status: rule.status,
      };
    }
    return best === null ? [] : [best];
  });
}

/** "$15 billion, debt included": the debt of what is bought is no loan. */
const isDebtIncluded = (trigger: TermMention, sentence: Sentence): boolean =>
  termsIn(sentence, 'debt_included').some((each) => each.start <= trigger.start && trigger.end <= each.end);

/** "AI Infrastructure Partnership", "Founders Fund": a part of a name is no word of the sentence. */
const isInName = (trigger: TermMention, sentence: Sentence): boolean =>
  sentence.organizations.some(
    (each) =>
      each.source !== 'proper' &&
      each.source !== 'coreference' &&
      each.start <= trigger.start &&
      trigger.end <= each.end,
  );
