// The demo site, served on loopback while it is crawled.
import { type DemoSite, demoPort, startDemoSite } from '../../demo/demo-site.ts';
import { demoSources } from '../../demo/demo-sources.ts';
import type { IngestReport } from '../../ingest/ingest-report.ts';
import { errorCodeOf } from '../../platform/database/database-error.ts';
import { ConfigurationError } from '../../schemas/errors.ts';
import type { Context } from '../context.ts';
import { crawl, type CrawlOptions } from '../crawl.ts';
import { readSetting, writeSetting } from '../purpose.ts';

export type DemoCrawl = {
  readonly crawl: (hooks: {
    readonly onProgress?: NonNullable<CrawlOptions['onProgress']>;
    readonly signal?: AbortSignal;
  }) => Promise<IngestReport>;
  readonly close: () => Promise<void>;
};

/**
 * Serves the demo site until `close`, so that the links of facts lead somewhere. The port of the first run is kept in
 * the database, since the ids of documents are made of their URLs. Throws PORT_TAKEN where something else listens there.
 */
export async function serveDemo(context: Context, run: 1 | 2, wanted: number = demoPort): Promise<DemoCrawl> {
  const known = await readSetting(context.database, 'demo_port');
  const site = await listen(run, { known: known === null ? null : Number(known), wanted });
  const { host, port } = new URL(site.origin);
  await writeSetting(context.database, 'demo_port', port);
  return {
    crawl: async (hooks) =>
      await crawl(context, { sources: demoSources(site.origin), loopbackHosts: [host], revisitAfterMs: 0, ...hooks }),
    close: async () => await site.close(),
  };
}

/** The known port, or else the wanted one, or else any. */
async function listen(
  run: 1 | 2,
  { known, wanted }: { readonly known: number | null; readonly wanted: number },
): Promise<DemoSite> {
  try {
    return await startDemoSite({ run, port: known ?? wanted });
  } catch (error) {
    if (errorCodeOf(error) !== 'EADDRINUSE') throw error;
    if (known === null) return await startDemoSite({ run });
    throw new ConfigurationError(
      'PORT_TAKEN',
      `Port ${known}, on which the demo site was first crawled, is taken by another program: end that program, or begin anew by deleting the data folder.`,
      { cause: error },
    );
  }
}

/** Serves, crawls once, and stops serving. */
export async function crawlDemo(
  context: Context,
  hooks: { readonly onProgress?: NonNullable<CrawlOptions['onProgress']>; readonly signal?: AbortSignal },
): Promise<IngestReport> {
  const demo = await serveDemo(context, 1);
  try {
    return await demo.crawl(hooks);
  } finally {
    await demo.close();
  }
}
