// What a seed offers, by the protocol of its source: bytes in, entries out.
import type { SourceDefinition } from './define-source.ts';
import { type EntryHints, noHints, type SeedContent } from './entry.ts';
import type { FetchedBody } from './fetch/fetch-result.ts';
import { readFeedEntries } from './protocols/feed.ts';
import { readPageList } from './protocols/page-list.ts';
import { readSitemap } from './protocols/sitemap.ts';

export type SeedBody = Pick<FetchedBody, 'body' | 'httpCharset' | 'finalUrl'>;

/** A robots.txt names an index, which names sitemaps; what goes deeper leads nowhere. */
const deepestIndex = 3;

/** Reads a seed. A seed that cannot be read at all offers nothing, which the source's `expect` makes visible. */
export function readSeed(source: SourceDefinition, seed: SeedBody, hints: EntryHints = noHints): SeedContent {
  const content = readByProtocol(source, seed, hints);
  if (source.urlPattern === undefined) return content;
  const wanted = new RegExp(source.urlPattern);
  return { ...content, entries: content.entries.filter(({ url }) => wanted.test(url)) };
}

function readByProtocol(source: SourceDefinition, seed: SeedBody, { page, depth = 0 }: EntryHints): SeedContent {
  switch (source.protocol) {
    case 'feed':
      return { entries: readFeedEntries(seed), seeds: [] };
    case 'sitemap':
      return depth < deepestIndex ? readSitemap(seed) : { ...readSitemap(seed), seeds: [] };
    case 'page-list':
      return readPageList(seed, source, page);
    case 'pages':
    case 'folder':
    // Theirs are not entries but documents, which are published as they are read.
    case 'warc':
    case 'meetings':
    // Its seeds are read against the database, by takeIndex.
    case 'edgar':
      return { entries: [], seeds: [] };
  }
}
