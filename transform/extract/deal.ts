// Deals: wide candidates per sentence, scored, then merged into the events of the document.
import type { Draft } from './claim-draft.ts';
import { draftDeal } from './deal-claim.ts';
import { dealCandidates, type DealEvent } from './deal-event.ts';
import { addDetail, detailedEvent } from './deal-details.ts';
import { bestPerSentence, mergeDeal } from './deal-merge.ts';
import { sidesOfStory, topicOf, type Topic } from './deal-topic.ts';
import { mainOrganization } from './focus.ts';
import { type ExtractionContext, has, isPointer, nameKey } from './extraction-context.ts';
import { guaranteeOfLease } from './guarantee-sides.ts';
import weights from './weights.json' with { type: 'json' };

/** The deals that the document reports. */
export function extractDeals(context: ExtractionContext): Draft<'deal'>[] {
  const { annotated } = context;
  const isOfTrade = tellsOfTrade(context);
  const events: DealEvent[] = [];
  let topic: Topic = null;
  let current: DealEvent | undefined;
  for (const sentence of annotated.sentences) {
    if (isPointer(sentence)) continue;
    const found = bestPerSentence(dealCandidates(sentence, annotated, topic ?? mainOrganization(context)));
    topic = topicOf(sentence, topic);
    const told = found
      .map((event) => mergeDeal(events, event))
      .filter((each) => each.score >= weights.deal.threshold - 0.4);
    current = told.toSorted((a, b) => b.score - a.score)[0] ?? current;
    if (told.length === 0) addDetail(detailedEvent(events, sentence, current), sentence, annotated);
  }
  for (const event of events) {
    const parties = event.dealType === 'credit_support' ? guaranteeOfLease(event, events) : null;
    if (parties === null) continue;
    // Alone, a guarantor was taken for half a deal.
    if (event.parties.length < 2) event.score += weights.deal.twoParties - weights.deal.oneParty + 0.7;
    event.parties = parties;
  }
  const guarantors = new Set(
    events.flatMap(({ parties }) =>
      parties.filter((each) => each.role === 'guarantor').map((each) => nameKey(each.mention)),
    ),
  );
  for (const event of events) {
    const sides = sidesOfStory(event, context, guarantors);
    if (sides === null) continue;
    event.parties = sides;
    event.score += weights.deal.filled;
  }
  return events
    .filter((each) => each.score >= weights.deal.threshold && (isOfTrade || hasTrader(each)))
    .map((each) => draftDeal(each, context));
}

const traders = new Set([
  'big_tech',
  'hyperscaler_other',
  'neocloud',
  'colocation',
  'miner',
  'miner_turned_ai',
  'ai_lab',
  'chip_vendor',
  'reit',
]);

/** Whether a party lives from computing. */
const hasTrader = (event: DealEvent): boolean =>
  event.parties.some(({ mention }) => mention.categories.some((each) => traders.has(each)));

/** Whether the document speaks of computing at all, or at least of nothing else: a solar park that changes hands is none of ours. */
const tellsOfTrade = ({ annotated, title }: ExtractionContext): boolean => {
  const sentences = [...(title?.sentences ?? []), ...annotated.sentences];
  const speaks = sentences.some((each) => has(each, 'project_noun', 'compute', 'ai_activity', 'mining'));
  return speaks || !sentences.some((each) => has(each, 'ppa', 'not_load', 'other_object'));
};
