// A site of a few pages that tests write themselves, taken through the whole pipeline.
import { crawl } from '../../../commands/crawl.ts';
import { startPipeline } from '../../../commands/pipeline.ts';
import type { IngestReport } from '../../../ingest/ingest-report.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { TestContext } from '../../support/test-context.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { rss, testSource } from '../ingest/setup.ts';

export type SmallSite = LoopbackSite & {
  /** Crawls its feed with the real client, and with `drain` takes what came through all stages. */
  crawlInto(context: TestContext, options?: { readonly drain?: boolean }): Promise<IngestReport>;
};

/** A site whose feed lists these paths. */
export async function startSmallSite(paths: readonly string[]): Promise<SmallSite> {
  const site = await startSite({ '/feed': { headers: { 'content-type': 'application/rss+xml' }, body: rss(paths) } });
  const source = testSource({ urls: [site.url('/feed')] });
  return {
    ...site,
    crawlInto: async (context, { drain: isDrained = true } = {}) => {
      const report = await crawl(context, {
        sources: [source],
        loopbackHosts: [`127.0.0.1:${site.port}`],
        revisitAfterMs: 0,
      });
      if (isDrained) await drain(context);
      return report;
    },
  };
}

/** Runs the stages until nothing is left to do. */
export async function drain(context: TestContext): Promise<void> {
  const pipeline = await startPipeline(context);
  try {
    await pipeline.drained();
  } finally {
    await pipeline.close();
  }
}

/** A page that tells of one deal. */
export function dealPage(amount: string, { title = `Nvidia invests ${amount} in CoreWeave` } = {}): string {
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
<p>Nvidia agreed to invest ${amount} in CoreWeave in return for common stock, the companies said on Monday, January 26, 2026.</p>
<p>The data center operator will use the money to build campuses.</p></article></body></html>`;
}

/** Rows of one query. */
export async function rowsOf<Row extends object>({ pool }: Database, query: string): Promise<Row[]> {
  return (await pool.query<Row>(query)).rows;
}
