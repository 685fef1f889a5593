// Protocol `meetings`: an answer of a service becomes documents, files in the frontier and further answers to ask for.
import { errorMessage, PermanentError } from '../../../schemas/errors.ts';
import { meetingType } from '../../../schemas/meeting-document.ts';
import type { SourceDefinition } from '../../define-source.ts';
import type { Validators } from '../../fetch/client.ts';
import type { FetchedBody } from '../../fetch/fetch-result.ts';
import type { Frontier } from '../../frontier.ts';
import type { LeasedRow } from '../../lease-urls.ts';
import type { PublishPorts } from '../../publish-document.ts';
import { type FoundOutcome, publishFound } from '../../publish-found.ts';
import type { MeetingContent } from './found-meetings.ts';
import { meetingsOf } from './meeting-seeds.ts';
import { readCivicClerk } from './read-civicclerk.ts';
import { readLegistar } from './read-legistar.ts';

export type TakenMeetings = {
  readonly entries: number;
  readonly discovered: number;
  readonly newestPublished: string | null;
  readonly documents: Readonly<Record<FoundOutcome, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  /** Those of an answer that leads on are not kept: what it lists may change without it. */
  readonly validators: Validators;
};

/** Takes one answer in; throws PermanentError DOCUMENT_UNREADABLE where it is no JSON. */
export async function takeMeetings(
  ports: PublishPorts & { readonly frontier: Frontier; readonly clock: () => Date },
  source: SourceDefinition,
  { url, hints }: LeasedRow,
  { body, etag, lastModified }: FetchedBody,
): Promise<TakenMeetings> {
  const now = ports.clock();
  const base = baseOf(source, url);
  const declaration = meetingsOf(source);
  const answer = parseAnswer(body);
  const content: MeetingContent =
    declaration.system === 'legistar'
      ? readLegistar(answer, declaration, { url, base, now })
      : readCivicClerk(answer, declaration, { url, base, now, hints });
  await ports.frontier.offer(source.id, 'seed', content.seeds);
  // A meeting is asked for as often as it is listed: its agenda grows, and its results come when it is over.
  await ports.frontier.reopenOnce(
    source.id,
    content.seeds.map((seed) => seed.url),
  );
  const discovered = await ports.frontier.offer(source.id, 'document', content.files);
  const documents: Record<FoundOutcome, number> = { new: 0, changed: 0, unchanged: 0, older: 0 };
  for (const found of content.documents) {
    const outcome = await publishFound(ports, source, {
      url: found.url,
      status: 200,
      contentType: meetingType,
      httpCharset: 'utf-8',
      headers: null,
      body: Buffer.from(JSON.stringify(found.document)),
      fetchedAt: now.toISOString(),
      title: found.title.slice(0, 1_000).toWellFormed().replaceAll('\0', ''),
      published: found.published,
      language: null,
    });
    documents[outcome] += 1;
  }
  const days = content.documents.flatMap(({ published }) => published?.slice(0, 10) ?? []).toSorted();
  const newest = days.at(-1);
  return {
    entries: content.documents.length + content.files.length,
    discovered: discovered + documents.new,
    newestPublished: newest === undefined ? null : new Date(newest).toISOString(),
    documents,
    skipped: content.skipped,
    validators: content.seeds.length > 0 ? { etag: null, lastModified: null } : { etag, lastModified },
  };
}

/** The service of the source that an address belongs to. */
function baseOf(source: SourceDefinition, url: string): string {
  const bases = source.urls.map((each) => (each.endsWith('/') ? each : `${each}/`));
  return bases.find((base) => url.startsWith(base)) ?? bases[0] ?? url;
}

function parseAnswer(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch (cause) {
    throw new PermanentError('DOCUMENT_UNREADABLE', `no answer of a meeting service: ${errorMessage(cause)}`, {
      cause,
    });
  }
}
