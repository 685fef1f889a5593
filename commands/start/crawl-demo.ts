// The demo site, served on loopback while it is crawled.
import { startDemoSite } from '../../demo/demo-site.ts';
import { demoSources } from '../../demo/demo-sources.ts';
import type { IngestReport } from '../../ingest/ingest-report.ts';
import type { Context } from '../context.ts';
import { crawl, type CrawlOptions } from '../crawl.ts';
import { readSetting, writeSetting } from '../purpose.ts';

/**
 * Serves the demo site and crawls it once. The port of the first run is kept in the database, since the ids of
 * documents are made of their URLs. Throws ConfigurationError PORT_TAKEN where something else listens there.
 */
export async function crawlDemo(
  context: Context,
  options: {
    readonly run: 1 | 2;
    readonly onProgress?: NonNullable<CrawlOptions['onProgress']>;
    readonly signal?: AbortSignal;
  },
): Promise<IngestReport> {
  const known = await readSetting(context.database, 'demo_port');
  const site = await startDemoSite({ run: options.run, ...(known === null ? {} : { port: Number(known) }) });
  try {
    const host = new URL(site.origin).host;
    await writeSetting(context.database, 'demo_port', new URL(site.origin).port);
    return await crawl(context, {
      sources: demoSources(site.origin),
      loopbackHosts: [host],
      revisitAfterMs: 0,
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } finally {
    await site.close();
  }
}
