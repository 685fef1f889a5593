// A record of a web archive as the page that it holds, or why it holds none.
import { cleanHeader } from '../../fetch/clean-header.ts';
import { AsyncIterReader, WARCParser } from 'warcio';
import { normalizeUrl } from '../../../schemas/url.ts';
import type { FetchLimits } from '../../fetch/fetch-limits.ts';
import { readBody } from '../../fetch/read-body.ts';

export type ArchivedPage = {
  readonly url: string;
  /** When the archive fetched it, ISO 8601 in UTC. */
  readonly fetchedAt: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly httpCharset: string | null;
  readonly body: Uint8Array;
};

/** Why a record is no document; counted by these names. */
export type SkippedRecord =
  | 'other_type'
  | 'revisit'
  | 'other_status'
  | 'not_html'
  | 'other_host'
  | 'too_large'
  | 'broken';

const pageTypes = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Reads a record; `isWanted` decides by its address. Never throws for what the record holds. */
export async function readRecord(
  bytes: Uint8Array,
  limits: Pick<FetchLimits, 'maxBytes' | 'maxRatio'>,
  isWanted: (url: string) => boolean,
): Promise<ArchivedPage | SkippedRecord> {
  try {
    return await parseRecord(bytes, limits, isWanted);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'BODY_TOO_LARGE' ? 'too_large' : 'broken';
  }
}

async function parseRecord(
  bytes: Uint8Array,
  limits: Pick<FetchLimits, 'maxBytes' | 'maxRatio'>,
  isWanted: (url: string) => boolean,
): Promise<ArchivedPage | SkippedRecord> {
  const record = await WARCParser.parse([bytes]);
  if (!record) return 'broken';
  // As a list of records in their own words: `response` is what a server said, the rest is about it.
  const type: string = record.warcType;
  if (type === 'revisit') return 'revisit';
  if (type !== 'response') return 'other_type';
  const url = normalizeUrl(record.warcTargetURI ?? '');
  const time = Date.parse(record.warcDate ?? '');
  const answer = record.getResponseInfo();
  if (url === null || Number.isNaN(time) || !answer) return 'broken';
  if (!isWanted(url)) return 'other_host';
  if (answer.status !== 200) return 'other_status';
  const headers = Object.fromEntries(
    [...answer.headers].map(([name, value]) => [name.toLowerCase(), cleanHeader(value)]),
  );
  const contentType = headers['content-type'] ?? null;
  if (!pageTypes.test(contentType ?? '')) return 'not_html';
  const isChunked = /\bchunked\b/i.test(headers['transfer-encoding'] ?? '');
  const payload = await collect(new AsyncIterReader(record.reader, null, isChunked), limits.maxBytes);
  const body = await readBody(only(payload), codingOf(payload, headers['content-encoding']), limits);
  return {
    url,
    fetchedAt: new Date(time).toISOString(),
    status: 200,
    headers,
    contentType,
    httpCharset: /;\s*charset\s*=\s*"?([^\s";,]+)/i.exec(contentType ?? '')?.[1] ?? null,
    body,
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  return await readBody(chunks, undefined, { maxBytes: most, maxRatio: 1 });
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** Some crawlers keep the header of a coding that they took off before they wrote the body. */
function codingOf(payload: Uint8Array, coding: string | undefined): string | undefined {
  if (coding === undefined) return undefined;
  const isMarkup = /^\s*</.test(Buffer.from(payload.subarray(0, 64)).toString('latin1'));
  return isMarkup ? undefined : coding;
}
