// Deals: wide candidates per sentence, scored, then merged into the events of the document.
import type { Draft } from './claim-draft.ts';
import { draftDeal } from './deal-claim.ts';
import { dealCandidates, type DealEvent } from './deal-event.ts';
import { addDetail, bestPerSentence, mergeDeal } from './deal-merge.ts';
import { type ExtractionContext, isPointer } from './extraction-context.ts';
import { guaranteeOfLease } from './guarantee-sides.ts';
import weights from './weights.json' with { type: 'json' };

/** The deals that the document reports. */
export function extractDeals(context: ExtractionContext): Draft<'deal'>[] {
  const { annotated } = context;
  const events: DealEvent[] = [];
  for (const sentence of annotated.sentences) {
    if (isPointer(sentence)) continue;
    const found = bestPerSentence(dealCandidates(sentence, annotated));
    for (const event of found) mergeDeal(events, event);
    if (found.length === 0) addDetail(events.at(-1), sentence);
  }
  for (const event of events) {
    const parties = event.dealType === 'credit_support' ? guaranteeOfLease(event, events) : null;
    if (parties === null) continue;
    // Alone, a guarantor was taken for half a deal.
    if (event.parties.length < 2) event.score += weights.deal.twoParties - weights.deal.oneParty + 0.7;
    event.parties = parties;
  }
  return events.filter((each) => each.score >= weights.deal.threshold).map((each) => draftDeal(each, context));
}
