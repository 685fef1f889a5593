// Legistar's Web API: the events of a month, and each event with the items of its agenda and their attachments.
import { z } from 'zod';
import { normalizeUrl } from '../../../schemas/url.ts';
import type { AgendaItem } from '../../../schemas/meeting-document.ts';
import { cleanHint, type Entry, noHints } from '../../entry.ts';
import { type FoundMeeting, isAbout, type MeetingContent, nothingFound, publishedOf } from './found-meetings.ts';
import type { MeetingsDeclaration } from './meetings-declaration.ts';
import { pageSize, windowOf } from './meeting-seeds.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);
const attachment = z.object({ MatterAttachmentName: text, MatterAttachmentHyperlink: text });
const item = z.object({
  EventItemId: z.int(),
  EventItemAgendaNumber: text,
  EventItemTitle: text,
  EventItemAgendaNote: text,
  EventItemMinutesNote: text,
  EventItemActionName: text,
  EventItemActionText: text,
  EventItemPassedFlagName: text,
  EventItemTally: text,
  EventItemMover: text,
  EventItemSeconder: text,
  EventItemMatterFile: text,
  EventItemMatterName: text,
  EventItemMatterType: text,
  EventItemMatterStatus: text,
  EventItemMatterAttachments: z.array(attachment).nullish(),
});
const event = z.object({
  EventId: z.int(),
  EventBodyName: text,
  EventDate: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
  EventTime: text,
  EventLocation: text,
  EventComment: text,
  EventAgendaFile: text,
  EventMinutesFile: text,
  EventAgendaLastPublishedUTC: text,
  EventItems: z.array(z.unknown()).nullish(),
});

/** Reads a list of events or one event, whichever `answer` is. */
export function readLegistar(
  answer: unknown,
  declaration: MeetingsDeclaration,
  { url, base, now }: { readonly url: string; readonly base: string; readonly now: Date },
): MeetingContent {
  return Array.isArray(answer)
    ? readList(answer, declaration, { url, base, now })
    : readEvent(answer, declaration, { base, now });
}

function readList(
  answer: readonly unknown[],
  declaration: MeetingsDeclaration,
  { url, base, now }: { readonly url: string; readonly base: string; readonly now: Date },
): MeetingContent {
  const { from, to } = windowOf(declaration, now);
  const events = answer.map((each) => event.safeParse(each));
  const wanted = events.flatMap(({ data }) =>
    data && data.EventDate >= from && data.EventDate.slice(0, 10) <= to ? [data] : [],
  );
  const seeds = wanted.flatMap(({ EventId }) => {
    const detail = `events/${EventId}?EventItems=1&AgendaNote=1&MinutesNote=1&EventItemAttachments=1`;
    const seed = normalizeUrl(detail, base);
    return seed === null ? [] : [{ ...noHints, url: seed }];
  });
  const malformed = events.filter(({ success }) => !success).length;
  return {
    ...nothingFound,
    seeds: [...seeds, ...nextPage(url, answer.length)],
    skipped: malformed > 0 ? { malformed } : {},
  };
}

/** A full page is followed by another. */
function nextPage(url: string, count: number): Entry[] {
  const next = URL.parse(url);
  if (count < pageSize || next === null) return [];
  const skip = Number(next.searchParams.get('$skip') ?? 0) + pageSize;
  // More meetings in a month has no public body.
  if (skip >= 10 * pageSize) return [];
  const address = normalizeUrl(`${url.replace(/&\$skip=\d+/, '')}&$skip=${skip}`);
  return address === null ? [] : [{ ...noHints, url: address }];
}

function readEvent(
  answer: unknown,
  { jurisdiction, attachments, topics }: MeetingsDeclaration,
  { base, now }: { readonly base: string; readonly now: Date },
): MeetingContent {
  const parsed = event.safeParse(answer);
  if (!parsed.success) return { ...nothingFound, skipped: { malformed: 1 } };
  const meeting = parsed.data;
  const found = (meeting.EventItems ?? []).map((each) => item.safeParse(each));
  const items = found.flatMap(({ data }) => (data ? [data] : []));
  const date = meeting.EventDate.slice(0, 10);
  const published = publishedOf(date, inUtc(meeting.EventAgendaLastPublishedUTC), now);
  const head = {
    jurisdiction,
    body: meeting.EventBodyName ?? 'Meeting',
    date,
    time: meeting.EventTime,
    location: meeting.EventLocation,
    comment: meeting.EventComment,
  };
  const address = new URL(`events/${meeting.EventId}`, base).href;
  const documents: FoundMeeting[] = [
    {
      url: address,
      title: `${head.body}, ${date}`,
      published,
      document: { ...head, item: null, agenda: items.flatMap(({ EventItemTitle: title }) => title ?? []) },
    },
    ...items
      .filter((each) => each.EventItemTitle !== null || each.EventItemMatterName !== null)
      .map((each) => {
        const agendaItem = itemOf(each);
        const document = { ...head, item: agendaItem, agenda: [] };
        return { url: `${address}/eventitems/${each.EventItemId}`, title: agendaItem.title, published, document };
      }),
  ];
  const relevant = items.filter(
    (each) => attachments === 'all' || (attachments === 'relevant' && isAbout(textsOf(each), topics)),
  );
  const links = relevant.flatMap((each) =>
    (each.EventItemMatterAttachments ?? []).map(
      (file) => [file.MatterAttachmentHyperlink, file.MatterAttachmentName] as const,
    ),
  );
  if (relevant.length > 0) links.push([meeting.EventAgendaFile, 'Agenda'], [meeting.EventMinutesFile, 'Minutes']);
  const files = links.flatMap(([link, name]): Entry[] => {
    const url = link === null ? null : normalizeUrl(link, base);
    return url === null ? [] : [{ ...noHints, url, title: cleanHint(name), published }];
  });
  const malformed = found.filter(({ success }) => !success).length;
  return { documents, files, seeds: [], skipped: malformed > 0 ? { malformed } : {} };
}

function textsOf(each: z.infer<typeof item>): (string | null)[] {
  const names = (each.EventItemMatterAttachments ?? []).map(({ MatterAttachmentName: name }) => name);
  return [each.EventItemTitle, each.EventItemMatterName, each.EventItemAgendaNote, each.EventItemMinutesNote, ...names];
}

function itemOf(each: z.infer<typeof item>): AgendaItem {
  const title = each.EventItemTitle ?? each.EventItemMatterName ?? '';
  const notes = [
    each.EventItemMatterName,
    each.EventItemAgendaNote,
    each.EventItemMinutesNote,
    each.EventItemActionText,
  ];
  return {
    number: each.EventItemAgendaNumber,
    title,
    notes: notes.flatMap((note) => (note === null || note === title ? [] : [note])),
    file: each.EventItemMatterFile,
    type: each.EventItemMatterType,
    status: each.EventItemMatterStatus,
    action: each.EventItemActionName,
    result: each.EventItemPassedFlagName,
    vote: each.EventItemTally,
    mover: each.EventItemMover,
    seconder: each.EventItemSeconder,
    attachments: (each.EventItemMatterAttachments ?? []).flatMap(({ MatterAttachmentName: name }) => name ?? []),
  };
}

/** The field says UTC in its name and has no sign of it in its value. */
function inUtc(value: string | null): string | null {
  const time = value === null ? Number.NaN : Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
