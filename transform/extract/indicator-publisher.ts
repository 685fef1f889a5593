// Who says a figure about the market: a research house, an agency, a bank, a ministry or its minister, whoever forecasts.
import type { OrganizationMention, PersonMention, Sentence, Span } from '../annotate/mention.ts';
import { type ExtractionContext, gap, has, nameKey, termsIn } from './extraction-context.ts';
import { denseVoice, voiceAt } from './indicator-voice.ts';

/** The one research house that a text names as a source: a headline's figure is its too. */
export function onlyPublisher(context: ExtractionContext): OrganizationMention | null {
  const named = context.annotated.sentences.flatMap((each) => publisherOf(each, context) ?? []);
  return new Set(named.map(nameKey)).size === 1 ? (named[0] ?? null) : null;
}

/** Whether a company's trade is to say how the market is. */
export const isPublisher = (each: OrganizationMention): boolean =>
  each.categories.some((category) => category === 'research' || category === 'media' || category === 'bank');
const isMedia = (each: OrganizationMention): boolean => each.categories.includes('media');

/** Who says what the sentence tells; null where nobody is named. A paper is the source only where it names no other. */
export function publisherOf(sentence: Sentence, context: ExtractionContext): OrganizationMention | null {
  if (!has(sentence, 'publisher_cue', 'quoted_via', 'forecast', 'official')) return null;
  const candidates = sentence.organizations.filter(isPublisher);
  const research = candidates.filter((each) => each.categories.includes('research'));
  return (
    spoken(research, sentence) ??
    research[0] ??
    candidates.find((each) => !isMedia(each)) ??
    official(sentence) ??
    forecaster(sentence, context) ??
    candidates[0] ??
    null
  );
}

/** The one that stands nearest to a word for saying. */
function spoken(candidates: readonly OrganizationMention[], sentence: Sentence): OrganizationMention | null {
  const cues = termsIn(sentence, 'publisher_cue', 'forecast');
  const distance = (each: Span) => Math.min(...cues.map((cue) => gap(cue, each)));
  return candidates.length < 2 ? null : (candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null);
}

/** "Energy Minister Per Holm said": the person whose office stands beside the name. */
function official(sentence: Sentence): OrganizationMention | null {
  const offices = termsIn(sentence, 'official');
  const person = sentence.persons.find((each) =>
    offices.some((office) => gap(office, each) <= 3 || isPart(office, each)),
  );
  return person === undefined ? null : mentionOf(withoutOffice(person, offices));
}
const isPart = (office: Span, person: Span): boolean => office.end > person.start && office.end < person.end;

function withoutOffice(person: PersonMention, offices: readonly Span[]): PersonMention {
  const office = offices.find((each) => isPart(each, person));
  if (office === undefined) return person;
  return { ...person, start: office.end + 1, name: person.name.slice(office.end + 1 - person.start) };
}

function mentionOf({ start, end, name }: Span & { readonly name: string }): OrganizationMention {
  return { start, end, name, source: 'shaped', companyId: null, categories: [], named: { start, end } };
}

/** "according to X", "X projects that …": whoever says it, when it speaks of the market's demand and not of its own sites. */
function forecaster(sentence: Sentence, context: ExtractionContext): OrganizationMention | null {
  const { text, pack } = context.annotated;
  // "owned by X": so short a word is none for saying.
  const cues = termsIn(sentence, 'publisher_cue').filter((each) => each.end - each.start > 2);
  const topics = has(sentence, 'm_energy', 'm_capacity', 'market_noun');
  const market = has(sentence, 'g_data_centers', 'g_ai') && topics;
  if (!topics && !has(sentence, 'g_data_centers', 'g_ai', 'm_capex', 'g_hyperscalers')) return null;
  const beside = (each: OrganizationMention) =>
    each.source !== 'coreference' &&
    termsIn(sentence, 'publisher_cue', 'forecast').some(
      (cue) => gap(cue, each) <= 5 && (cue.term === 'publisher_cue' || cue.start >= each.end),
    );
  const near = market ? sentence.organizations.find(beside) : undefined;
  if (['ja', 'zh', 'ko'].includes(pack.code)) {
    const voice = denseVoice(text.slice(sentence.start, sentence.end), pack.code);
    // "北岭能源研究院": a name that only begins the one which speaks.
    if (near !== undefined && (near.source === 'known' || voice?.name.includes(near.name) !== true)) return near;
    return voice === null ? null : mentionOf(shifted(voice, sentence.start));
  }
  if (near !== undefined) return near;
  for (const cue of cues) {
    const voice = voiceAt(text.slice(sentence.start, sentence.end), cue, sentence.start, pack);
    const known =
      voice === null
        ? undefined
        : sentence.organizations.find(
            (each) =>
              each.source !== 'proper' && gap(each, voice) === 0 && each.start < voice.end && voice.start < each.end,
          );
    if (known !== undefined && market) return known;
    if (
      voice === null ||
      known !== undefined ||
      sentence.places.some((each) => each.start <= voice.start && each.end >= voice.end)
    )
      continue;
    const person = sentence.persons.some((each) => each.start <= voice.start && each.end >= voice.end);
    if (!person || legal.test(voice.name)) return mentionOf(voice);
    // "explains Marie Roux, head of digital at The Shift Project": for whom the person speaks.
    const house = sentence.organizations.find((each) => each.start > voice.end && each.start - voice.end <= 90);
    if (house !== undefined) return house;
  }
  return null;
}

const legal =
  /\b(?:Project|Institute|Agency|Ministry|Ministério|Ministerio|Ministère|Ministero|Research|Association|Group)\b/u;

const shifted = ({ start, end, name }: Span & { readonly name: string }, by: number) => ({
  start: start + by,
  end: end + by,
  name,
});

/** The paper that quotes the publisher. */
export function quotedVia(sentence: Sentence, publisher: OrganizationMention): OrganizationMention | null {
  return (
    sentence.organizations.find(
      (each) => (each.companyId ?? each.name) !== (publisher.companyId ?? publisher.name) && isMedia(each),
    ) ?? null
  );
}
