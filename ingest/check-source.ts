// One look at a source, for real: does it answer, may it be read, what does it offer? Nothing is published.
import { decodeBytes } from '../platform/charset/decode.ts';
import { errorMessage, PermanentError } from '../schemas/errors.ts';
import { normalizeUrl } from '../schemas/url.ts';
import type { SourceDefinition } from './define-source.ts';
import type { Entry } from './entry.ts';
import type { Client } from './fetch/client.ts';
import type { FetchedBody } from './fetch/fetch-result.ts';
import { robotsAgent } from './fetch/user-agent.ts';
import { readSeed } from './read-seed.ts';

/** What a source offered when it was looked at; the golden that the next look is held against. */
export type SourceShape = {
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly charset: string | null;
  readonly entries: number;
  readonly newestPublishedAt: Date | null;
  /** Entries with a date, with a title. */
  readonly dated: number;
  readonly titled: number;
  /** Hosts that the entries lead to. */
  readonly hosts: readonly string[];
};

export type SourceLook =
  | { readonly kind: 'answered'; readonly shape: SourceShape }
  | { readonly kind: 'forbidden'; readonly url: string }
  /** `unreachable`: the way there failed, which says little of the source. */
  | { readonly kind: 'failed' | 'unreachable'; readonly url: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

export type LookPorts = {
  readonly client: Client;
  readonly beforeRequest?: (url: URL, crawlDelayMs: number | null) => Promise<void>;
  readonly signal?: AbortSignal;
};

const mostHosts = 20;
const unreachableCodes: ReadonlySet<string> = new Set(['NETWORK', 'DEADLINE_EXCEEDED']);

/** Looks at every address that a source declares; the first that does not answer ends it. */
export async function lookAtSource(ports: LookPorts, source: SourceDefinition): Promise<SourceLook> {
  if (source.protocol === 'folder') return { kind: 'skipped', reason: 'a folder is read, not fetched' };
  if (source.protocol === 'edgar') return { kind: 'skipped', reason: 'indexes of EDGAR are checked by every run' };
  const bodies: FetchedBody[] = [];
  for (const url of source.urls) {
    const result = await ports.client.get(url, {
      robotsAgent,
      ...(ports.signal === undefined ? {} : { signal: ports.signal }),
      ...(ports.beforeRequest === undefined ? {} : { beforeRequest: ports.beforeRequest }),
    });
    if (result.kind === 'fetched') bodies.push(result);
    else if (result.kind === 'forbidden') return { kind: 'forbidden', url };
    else if (result.kind === 'gone') return { kind: 'failed', url, reason: `status ${result.status}` };
    else if (result.kind === 'notModified') return { kind: 'failed', url, reason: 'status 304 to a plain request' };
    else {
      const isAway = unreachableCodes.has(result.code) && result.status === undefined;
      return { kind: isAway ? 'unreachable' : 'failed', url, reason: `${result.code}: ${result.message}` };
    }
  }
  return shapeOf(source, bodies);
}

function shapeOf(source: SourceDefinition, bodies: readonly FetchedBody[]): SourceLook {
  const [first] = bodies;
  if (first === undefined) return { kind: 'skipped', reason: 'no address' };
  const entries: Entry[] = [];
  let isIndex = false;
  try {
    for (const body of bodies) {
      const { entries: found, seeds } = readSeed(source, body);
      entries.push(...found);
      isIndex ||= seeds.length > 0;
    }
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { kind: 'failed', url: first.finalUrl, reason: `${error.code}: ${errorMessage(error)}` };
  }
  const isDocument = source.protocol === 'pages';
  const times = entries.map(({ published }) => Date.parse(published ?? '')).filter((time) => !Number.isNaN(time));
  const now = Date.now() + 86_400_000;
  const known = times.filter((time) => time <= now);
  const kind = /xml|rss|atom/i.test(first.contentType ?? '') ? 'xml' : 'html';
  return {
    kind: 'answered',
    shape: {
      url: source.urls[0] ?? first.finalUrl,
      finalUrl: normalizeUrl(first.finalUrl) ?? first.finalUrl,
      status: first.status,
      contentType: first.contentType?.split(';')[0]?.trim().toLowerCase() ?? null,
      charset: decodeBytes(first.body.subarray(0, 200_000), { httpCharset: first.httpCharset, kind }).charset,
      // An index of sitemaps has its pages one step further down.
      entries: isDocument ? bodies.length : isIndex && entries.length === 0 ? -1 : entries.length,
      newestPublishedAt: known.length === 0 ? null : new Date(known.reduce((a, b) => Math.max(a, b))),
      dated: times.length,
      titled: entries.filter(({ title }) => title !== null).length,
      hosts: [...new Set(entries.map(({ url }) => new URL(url).host))].toSorted().slice(0, mostHosts),
    },
  };
}

/** Twice or half, or gone: what is worth a person's look. */
const factor = 2;

/** What differs from the last look, in words. */
export function driftOf(before: SourceShape, now: SourceShape): string[] {
  const drift: string[] = [];
  const differs = (what: string, one: string | null, other: string | null): void => {
    if (one !== other) drift.push(`${what} was ${one ?? 'unknown'}, is ${other ?? 'unknown'}`);
  };
  differs('the address it ends at', before.finalUrl, now.finalUrl);
  differs('the content type', before.contentType, now.contentType);
  // A body without a letter beyond ASCII fits every charset.
  differs('the charset', asciiless(before.charset), asciiless(now.charset));
  if (now.entries * factor < before.entries || now.entries > before.entries * factor) {
    drift.push(`it offered ${before.entries} entries, now ${now.entries}`);
  }
  if (share(now.dated, now) * factor < share(before.dated, before)) drift.push('its entries have lost their dates');
  if (share(now.titled, now) * factor < share(before.titled, before)) drift.push('its entries have lost their titles');
  const kept = now.hosts.filter((host) => before.hosts.includes(host));
  if (before.hosts.length > 0 && now.hosts.length > 0 && kept.length === 0) {
    drift.push(`its entries led to ${before.hosts[0]}, now to ${now.hosts[0]}`);
  }
  const [older, newer] = [before.newestPublishedAt, now.newestPublishedAt];
  if (older !== null && newer !== null && newer < older) drift.push('its newest entry is older than before');
  return drift;
}

function asciiless(charset: string | null): string | null {
  return charset === 'windows-1252' || charset === 'US-ASCII' ? 'UTF-8' : charset;
}

function share(count: number, { entries }: SourceShape): number {
  return entries <= 0 ? 0 : count / entries;
}
