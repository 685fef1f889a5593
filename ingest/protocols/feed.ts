// Protocol `feed`: bytes of any dialect of RSS, Atom, RDF, CDF or JSON Feed into entries.
import { decodeBytes } from '../../platform/charset/decode.ts';
import { PermanentError } from '../../schemas/errors.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { type Entry, cleanHint } from '../entry.ts';
import type { SeedBody } from '../read-seed.ts';
import type { FeedDocument } from './feed-document.ts';
import { readJsonFeed } from './json-feed.ts';
import { readXmlFeed } from './xml-feed.ts';
import { decodeEntities } from './xml-tree.ts';

/** Reads a feed; throws PermanentError DOCUMENT_UNREADABLE where the bytes are none. */
export function parseFeed(bytes: Uint8Array, httpCharset: string | null): FeedDocument {
  const { text } = decodeBytes(bytes, { httpCharset, kind: 'xml' });
  const feed = /^\s*\{/.test(text) ? readJsonFeed(text) : readXmlFeed(text);
  if (feed === null) throw new PermanentError('DOCUMENT_UNREADABLE', 'neither RSS, Atom, RDF nor JSON Feed');
  return feed;
}

/** The entries of a feed that have an address, each once. */
export function readFeedEntries({ body, httpCharset, finalUrl }: SeedBody): Entry[] {
  const { feed, items } = parseFeed(body, httpCharset);
  const entries = new Map<string, Entry>();
  for (const item of items) {
    const url = item.link === null ? null : normalizeUrl(item.link, finalUrl);
    if (url === null || entries.has(url)) continue;
    entries.set(url, {
      url,
      title: plainTitle(item.title),
      published: item.published ?? item.updated,
      language: cleanHint(item.language ?? feed.language, 20),
    });
  }
  return [...entries.values()];
}

/** A title without the markup that some feeds put into it. */
function plainTitle(title: string | null): string | null {
  return title === null ? null : cleanHint(decodeEntities(title.replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')));
}
