// What an answer of a meeting service comes to: documents, files to fetch, and further answers to ask for.
import type { MeetingDocument } from '../../../schemas/meeting-document.ts';
import type { Entry } from '../../entry.ts';

export type FoundMeeting = {
  /** The address of the meeting or item at its service. */
  readonly url: string;
  readonly document: MeetingDocument;
  readonly title: string;
  /** When it was said, as far as it can be told: the day of a meeting that was held, else when its agenda came out. */
  readonly published: string | null;
};

export type MeetingContent = {
  readonly documents: readonly FoundMeeting[];
  readonly files: readonly Entry[];
  readonly seeds: readonly Entry[];
  /** Records that are not what the service documents, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
};

export const nothingFound: MeetingContent = { documents: [], files: [], seeds: [], skipped: {} };

/** The day that a document of a meeting is of. */
export function publishedOf(date: string, agendaPublished: string | null, now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  if (date <= today) return date;
  return agendaPublished !== null && agendaPublished.slice(0, 10) <= today ? agendaPublished : null;
}

/** Whether an item is about one of the topics, however its words are set apart. */
export function isAbout(texts: readonly (string | null)[], topics: readonly string[]): boolean {
  const text = texts
    .join('\n')
    .toLowerCase()
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/[\s\u00a0\-‐–]+/g, ' ');
  return topics.some((topic) => text.includes(topic.toLowerCase()));
}
