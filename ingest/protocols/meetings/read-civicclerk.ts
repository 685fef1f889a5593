// CivicClerk's portal API (OData): the events of a month, an event with its published files, the items of its agenda.
import { z } from 'zod';
import type { AgendaItem } from '../../../schemas/meeting-document.ts';
import { normalizeUrl } from '../../../schemas/url.ts';
import { cleanHint, type Entry, type EntryHints, noHints } from '../../entry.ts';
import { type FoundMeeting, isAbout, type MeetingContent, nothingFound, publishedOf } from './found-meetings.ts';
import type { MeetingsDeclaration } from './meetings-declaration.ts';
import { windowOf } from './meeting-seeds.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);
const file = z.object({ fileId: z.int(), name: text, type: text });
const event = z.object({
  id: z.int(),
  eventName: text,
  categoryName: text,
  eventDescription: text,
  /** The wall clock of the place, whatever the Z at its end says. */
  startDateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  agendaId: z.int().nullish(),
  publishedFiles: z.array(z.unknown()).nullish(),
  eventLocation: z.object({ address1: text, city: text, state: text }).nullish(),
});
const vote = z.object({ yesVotes: z.array(z.unknown()).nullish(), noVotes: z.array(z.unknown()).nullish() });
const item = z.object({
  id: z.int(),
  agendaObjectItemName: text,
  agendaObjectItemOutlineNumber: text,
  agendaObjectItemDescription: text,
  minutesItemVotes: z.array(vote).nullish().catch(null),
  attachmentsList: z
    .array(z.object({ fileName: text }))
    .nullish()
    .catch(null),
  childItems: z.array(z.unknown()).nullish(),
});
const list = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });
const agenda = z.object({
  id: z.int(),
  items: z.array(z.unknown()),
  publishedFiles: z.array(z.unknown()).nullish(),
});

type Place = { readonly url: string; readonly base: string; readonly now: Date; readonly hints: EntryHints };
/** An agenda is a tree of a few levels. */
const deepest = 8;
const mostItems = 5_000;

/** Reads a list of events, one event or an agenda, whichever `answer` is. */
export function readCivicClerk(answer: unknown, declaration: MeetingsDeclaration, place: Place): MeetingContent {
  const events = list.safeParse(answer);
  if (events.success) return readList(events.data, declaration, place);
  const meeting = agenda.safeParse(answer);
  return meeting.success ? readAgenda(meeting.data, declaration, place) : readEvent(answer, declaration, place);
}

function readList(
  answer: z.infer<typeof list>,
  declaration: MeetingsDeclaration,
  { url, base, now }: Place,
): MeetingContent {
  const { from, to } = windowOf(declaration, now);
  const events = answer.value.map((each) => event.safeParse(each));
  const seeds = events.flatMap(({ data }) => {
    const isWanted = data && data.startDateTime >= from && data.startDateTime.slice(0, 10) <= to;
    return isWanted ? [{ ...noHints, url: new URL(`Events/${data.id}`, base).href }] : [];
  });
  const malformed = events.filter(({ success }) => !success).length;
  return {
    ...nothingFound,
    seeds: [...seeds, ...nextPage(answer['@odata.nextLink'], url)],
    skipped: malformed > 0 ? { malformed } : {},
  };
}

/** The next page is one of the same service, and not this one. */
function nextPage(link: string | undefined, url: string): Entry[] {
  const next = link === undefined ? null : normalizeUrl(link, url);
  if (next === null || next === url || URL.parse(next)?.origin !== URL.parse(url)?.origin) return [];
  return [{ ...noHints, url: next }];
}

function readEvent(answer: unknown, { jurisdiction }: MeetingsDeclaration, { base, now }: Place): MeetingContent {
  const parsed = event.safeParse(answer);
  if (!parsed.success) return { ...nothingFound, skipped: { malformed: 1 } };
  const { id, startDateTime, eventName, categoryName, eventDescription, eventLocation, agendaId } = parsed.data;
  const date = startDateTime.slice(0, 10);
  const body = categoryName ?? eventName ?? 'Meeting';
  const place = [eventLocation?.address1, eventLocation?.city, eventLocation?.state].filter(Boolean).join(', ');
  const document = {
    jurisdiction,
    body,
    date,
    time: /T(\d\d:\d\d)/.exec(startDateTime)?.[1] ?? null,
    location: place === '' ? null : place,
    comment: eventDescription,
    item: null,
    agenda: eventName === null ? [] : [eventName],
  };
  const url = new URL(`Events/${id}`, base).href;
  // The agenda's own answer says nothing of its meeting: the body and the day travel with its address.
  const agendas =
    agendaId === null || agendaId === undefined || agendaId <= 0
      ? []
      : [{ ...noHints, url: new URL(`Meetings/${agendaId}`, base).href, title: body, published: date }];
  return {
    ...nothingFound,
    documents: [{ url, title: `${body}, ${date}`, published: publishedOf(date, null, now), document }],
    seeds: agendas,
  };
}

function readAgenda(
  { id, items: tree, publishedFiles }: z.infer<typeof agenda>,
  { jurisdiction, attachments, topics }: MeetingsDeclaration,
  { base, now, hints }: Place,
): MeetingContent {
  const skipped = { malformed: 0 };
  const items = flatten(tree, skipped);
  const date = hints.published ?? now.toISOString().slice(0, 10);
  const published = publishedOf(date, null, now);
  const head = {
    jurisdiction,
    body: hints.title ?? 'Meeting',
    date,
    time: null,
    location: null,
    comment: null,
    agenda: [],
  };
  const documents = items.flatMap((each): FoundMeeting[] => {
    const agendaItem = itemOf(each);
    if (agendaItem === null) return [];
    // A fragment of its meeting's address: the service has none for an item.
    const url = `${new URL(`Meetings/${id}`, base).href}#item-${each.id}`;
    return [
      {
        url,
        title: cleanHint(agendaItem.title.replace(/<[^>]{0,500}>/g, ' ')) ?? '',
        published,
        document: { ...head, item: agendaItem },
      },
    ];
  });
  const isRelevant = items.some((each) =>
    isAbout([each.agendaObjectItemName, each.agendaObjectItemDescription, ...filesOf(each)], topics),
  );
  const wanted = attachments === 'all' || (attachments === 'relevant' && isRelevant) ? (publishedFiles ?? []) : [];
  const files = wanted.flatMap((each): Entry[] => {
    const { data } = file.safeParse(each);
    if (!data) return [];
    const url = normalizeUrl(`Meetings/GetMeetingFileStream(fileId=${data.fileId},plainText=false)`, base);
    return url === null ? [] : [{ ...noHints, url, title: cleanHint(data.name ?? data.type), published }];
  });
  return { documents, files, seeds: [], skipped: skipped.malformed > 0 ? skipped : {} };
}

function flatten(tree: readonly unknown[], skipped: { malformed: number }): z.infer<typeof item>[] {
  const found: z.infer<typeof item>[] = [];
  const pending: [unknown, number][] = tree.map((each): [unknown, number] => [each, 0]).toReversed();
  for (let next = pending.pop(); next && found.length < mostItems; next = pending.pop()) {
    const [each, depth] = next;
    const { data } = item.safeParse(each);
    if (!data) {
      skipped.malformed += 1;
      continue;
    }
    found.push(data);
    if (depth < deepest)
      pending.push(...(data.childItems ?? []).map((child): [unknown, number] => [child, depth + 1]).toReversed());
  }
  return found;
}

function filesOf(each: z.infer<typeof item>): string[] {
  return (each.attachmentsList ?? []).flatMap(({ fileName }) => fileName ?? []);
}

function itemOf(each: z.infer<typeof item>): AgendaItem | null {
  const title = each.agendaObjectItemName;
  if (title === null) return null;
  const votes = (each.minutesItemVotes ?? []).map(
    ({ yesVotes, noVotes }) => `${yesVotes?.length ?? 0}:${noVotes?.length ?? 0}`,
  );
  return {
    number: each.agendaObjectItemOutlineNumber,
    title,
    notes: each.agendaObjectItemDescription === null ? [] : [each.agendaObjectItemDescription],
    file: null,
    type: null,
    status: null,
    action: null,
    result: null,
    vote: votes.at(-1) ?? null,
    mover: null,
    seconder: null,
    attachments: filesOf(each),
  };
}
