// Who says a figure about the market: a research house, a bank, whoever forecasts; and whose own spending it is.
import type { OrganizationMention, Sentence } from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, nameKey, termsIn } from './extraction-context.ts';

/** The one research house that a text names as a source: a headline's figure is its too. */
export function onlyPublisher({ annotated }: ExtractionContext): OrganizationMention | null {
  const named = annotated.sentences.flatMap((each) => publisherOf(each) ?? []);
  return new Set(named.map(nameKey)).size === 1 ? (named[0] ?? null) : null;
}

/** "Meta expects capital expenditure of …": the company that the spending is of. */
export function spenderOf(sentence: Sentence): OrganizationMention | null {
  const companies = sentence.organizations.filter((each) => each.source === 'known' && !isPublisher(each));
  return companies.length === 1 ? (companies[0] ?? null) : null;
}

/** Whether a company's trade is to say how the market is. */
export const isPublisher = (each: OrganizationMention): boolean =>
  each.categories.some((category) => category === 'research' || category === 'media' || category === 'bank');

/** Who says what the sentence tells; null where nobody is named. */
export function publisherOf(sentence: Sentence): OrganizationMention | null {
  if (!has(sentence, 'publisher_cue', 'quoted_via', 'forecast')) return null;
  const candidates = sentence.organizations.filter((each) => isPublisher(each));
  return candidates.find((each) => each.categories.includes('research')) ?? candidates[0] ?? forecaster(sentence);
}

/** "according to X", "X projects that …": whoever says it, when it speaks of the market's demand and not of its own sites. */
function forecaster(sentence: Sentence): OrganizationMention | null {
  if (!has(sentence, 'g_data_centers', 'g_ai') || !has(sentence, 'm_energy', 'm_capacity', 'market_noun')) return null;
  const spoken = (each: OrganizationMention) =>
    each.source !== 'coreference' &&
    termsIn(sentence, 'publisher_cue', 'forecast').some(
      (cue) => gap(cue, each) <= 5 && (cue.term === 'publisher_cue' || cue.start >= each.end),
    );
  return sentence.organizations.find(spoken) ?? null;
}

/** The paper that quotes the publisher. */
export function quotedVia(sentence: Sentence, publisher: OrganizationMention): OrganizationMention | null {
  return (
    sentence.organizations.find(
      (each) => each.companyId !== publisher.companyId && each.categories.includes('media'),
    ) ?? null
  );
}
