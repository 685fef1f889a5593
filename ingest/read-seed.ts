// What a seed offers, by the protocol of its source: bytes in, entries out.
import type { SourceDefinition } from './define-source.ts';
import type { SeedContent } from './entry.ts';
import type { FetchedBody } from './fetch/fetch-result.ts';
import { readFeedEntries } from './protocols/feed.ts';
import { readPageList } from './protocols/page-list.ts';
import { readSitemap } from './protocols/sitemap.ts';

export type SeedBody = Pick<FetchedBody, 'body' | 'httpCharset' | 'finalUrl'>;

/** Reads a seed. A seed that cannot be read at all offers nothing, which the source's `expect` makes visible. */
export function readSeed(source: SourceDefinition, seed: SeedBody): SeedContent {
  switch (source.protocol) {
    case 'feed':
      return { entries: readFeedEntries(seed), seeds: [] };
    case 'sitemap':
      return readSitemap(seed);
    case 'page-list':
      return { entries: readPageList(seed, source.linkSelector ?? 'a[href]'), seeds: [] };
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
