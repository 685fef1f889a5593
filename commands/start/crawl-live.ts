// The catalog's real sources; without a network it ends in one sentence instead of a hundred failures.
import { lookup } from 'node:dns/promises';
import { loadCatalog } from '../../ingest/catalog.ts';
import type { IngestReport } from '../../ingest/ingest-report.ts';
import { ConfigurationError, TransientError } from '../../schemas/errors.ts';
import type { Context } from '../context.ts';
import { crawl, type CrawlOptions } from '../crawl.ts';

/** Crawls the catalog once. Throws TransientError NETWORK where no host of it can be looked up. */
export async function crawlLive(
  context: Context,
  options: { readonly onProgress?: NonNullable<CrawlOptions['onProgress']>; readonly signal?: AbortSignal },
): Promise<IngestReport> {
  if (context.config.MEGAWATCH_CONTACT === undefined) {
    throw new ConfigurationError(
      'CONFIG_INVALID',
      'Real sources should know whom to write to: set MEGAWATCH_CONTACT to a mail or web address.',
    );
  }
  const sources = await loadCatalog();
  const remote = sources.filter(({ protocol }) => protocol !== 'folder');
  const hosts = [...new Set(remote.flatMap((source) => source.urls.map((url) => new URL(url).hostname)))].slice(0, 3);
  const answers = await Promise.allSettled(hosts.map(async (host) => await lookup(host)));
  if (answers.every((each) => each.status === 'rejected')) {
    throw new TransientError(
      'NETWORK',
      'There is no network: none of the hosts of the catalog can be looked up, so nothing was crawled. Try again online, or run "npm start" for the demo.',
    );
  }
  return await crawl(context, { sources, loopbackHosts: [], ...options });
}
