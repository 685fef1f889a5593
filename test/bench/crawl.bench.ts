// Ten thousand pages of two hundred hosts, crawled politely from loopback into archive and bus: how fast, and in what memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { crawl } from '../../commands/crawl.ts';
import { readFeedEntries } from '../../ingest/protocols/feed.ts';
import type { BenchServer } from './bench-database.ts';
import { benchContext } from './bench-pipeline.ts';
import { type Measured, median, secondsOf } from './measure.ts';
import { pageSource } from './page-source.ts';

const pages = 10_000;
const hosts = 200;
const sampleMs = 250;
/** Until then caches, compiled code and buffers fill. */
const settledAfter = 0.4;

/** Pages a second and the slope of memory; entries of feeds a second. */
export async function benchCrawl(server: BenchServer): Promise<Measured[]> {
  const site = spawn(process.execPath, [join(import.meta.dirname, 'many-hosts-child.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [first] = (await once(site.stdout, 'data')) as [Buffer];
  const port = first.toString().trim();
  const context = await benchContext(server, 'bench_crawl');
  const names = Array.from({ length: hosts }, (_, host) => `h${host}.localhost:${port}`);
  const urls = Array.from({ length: pages }, (_, page) => `http://${names[page % hosts] ?? ''}/page/${page}`);
  const samples: { readonly done: number; readonly megabytes: number }[] = [];
  let done = 0;
  const sampling = setInterval(() => {
    samples.push({ done, megabytes: process.memoryUsage.rss() / 1e6 });
  }, sampleMs);
  try {
    const seconds = await secondsOf(async () => {
      // What one host is spared beside two hundred others costs the crawl nothing.
      const report = await crawl(context, {
        sources: [pageSource(urls, { delayMs: 200, concurrency: 1 })],
        loopbackHosts: names,
        onProgress: (counts) => (done = counts['fetched'] ?? 0),
      });
      const fetched = report.sources[0]?.new ?? 0;
      if (fetched !== pages) throw new Error(`${fetched} of ${pages} pages came`);
    });
    const settled = samples.filter((sample) => sample.done > pages * settledAfter);
    return [
      {
        name: `${pages} pages of ${hosts} hosts, to the bus`,
        value: pages / seconds,
        unit: 'pages/s',
        limit: null,
        better: 'higher',
      },
      {
        name: '… memory per 1,000 pages, once warm',
        value: slope(settled) * 1_000,
        unit: 'MB',
        limit: 2,
        better: 'lower',
      },
      {
        name: '… memory at its most',
        value: Math.max(...samples.map(({ megabytes }) => megabytes)),
        unit: 'MB',
        limit: null,
        better: 'lower',
      },
      { name: 'entries of feeds', value: entriesPerSecond(), unit: 'entries/s', limit: null, better: 'higher' },
    ];
  } finally {
    clearInterval(sampling);
    await context.close();
    site.stdin.end();
  }
}

/** Megabytes per page, by least squares. */
function slope(samples: readonly { readonly done: number; readonly megabytes: number }[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / of.length;
  const [x, y] = [mean(samples.map(({ done }) => done)), mean(samples.map(({ megabytes }) => megabytes))];
  const spread = samples.reduce((sum, { done }) => sum + (done - x) ** 2, 0);
  return samples.reduce((sum, { done, megabytes }) => sum + (done - x) * (megabytes - y), 0) / spread;
}

function entriesPerSecond(): number {
  const items = Array.from(
    { length: 100 },
    (_, at) =>
      `<item><title>A data center of ${at} MW</title><link>https://example.org/${at}</link><guid>${at}</guid><pubDate>Mon, 26 Jan 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;${'The county board will vote on it. '.repeat(20)}&lt;/p&gt;</description></item>`,
  );
  const body = Buffer.from(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title>${items.join('')}</channel></rss>`,
  );
  const rates: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    const started = performance.now();
    let entries = 0;
    while (performance.now() - started < 250)
      entries += readFeedEntries({ body, httpCharset: null, finalUrl: 'https://example.org/feed' }).length;
    rates.push((entries * 1_000) / (performance.now() - started));
  }
  return median(rates.slice(2));
}
