// Where reading meetings begins: the list of a month, for every month that the source looks back and ahead to.
import { ConfigurationError } from '../../../schemas/errors.ts';
import { normalizeUrl } from '../../../schemas/url.ts';
import type { SourceDefinition } from '../../define-source.ts';
import { noHints } from '../../entry.ts';
import type { Frontier } from '../../frontier.ts';
import type { MeetingsDeclaration } from './meetings-declaration.ts';

const dayMs = 86_400_000;
/** The most that Legistar gives at once. */
export const pageSize = 1_000;

/** What a source of this protocol declares; ConfigurationError where it declares nothing. */
export function meetingsOf(source: SourceDefinition): MeetingsDeclaration {
  if (source.meetings) return source.meetings;
  throw new ConfigurationError('SOURCE_INVALID', `source ${source.id}: its protocol needs a declaration meetings`);
}

/** The first and the last day that a run reads, and no further. */
export function windowOf(
  { lookbackDays, lookaheadDays }: MeetingsDeclaration,
  now: Date,
): { from: string; to: string } {
  const day = (offset: number): string => new Date(now.getTime() + offset * dayMs).toISOString().slice(0, 10);
  return { from: day(-lookbackDays), to: day(lookaheadDays) };
}

/** The addresses of the lists; the same in every run of a month, so that a list that did not change is not sent again. */
export function meetingSeeds(source: SourceDefinition, now: Date): string[] {
  const declaration = meetingsOf(source);
  const { from, to } = windowOf(declaration, now);
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return source.urls.flatMap((base) =>
    months.map((month) => {
      const url = listUrl(declaration, base, month);
      if (url === null) throw new ConfigurationError('SOURCE_INVALID', `source ${source.id}: ${base} is no URL`);
      return url;
    }),
  );
}

function listUrl({ system }: MeetingsDeclaration, base: string, month: string): string | null {
  const [first, last] = [`${month}-01`, `${nextMonth(month)}-01`];
  const query =
    system === 'legistar'
      ? `events?$filter=EventDate+ge+datetime'${first}'+and+EventDate+lt+datetime'${last}'&$orderby=EventDate,EventId&$top=${pageSize}`
      : `Events?$filter=startDateTime+ge+${first}+and+startDateTime+lt+${last}&$orderby=startDateTime,id`;
  return normalizeUrl(query, base.endsWith('/') ? base : `${base}/`);
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** Offers the lists of a run and makes them due; those of months long past are left in peace. */
export async function offerMeetingSeeds(frontier: Frontier, source: SourceDefinition, now: Date): Promise<void> {
  const urls = meetingSeeds(source, now);
  await frontier.offer(
    source.id,
    'seed',
    urls.map((url) => ({ ...noHints, url })),
  );
  await frontier.reopen(source.id, urls);
}
