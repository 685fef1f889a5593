// Pages of 20 kB from the fetch to the committed claim, by the real client from a loopback site.
import { crawl } from '../../commands/crawl.ts';
import { startPipeline } from '../../commands/pipeline.ts';
import { benchContext } from './bench-pipeline.ts';
import type { BenchServer } from './bench-database.ts';
import { type Measured, median, secondsOf } from './measure.ts';
import { pageSource } from './page-source.ts';
import { startPageSite } from './page-site.ts';

const pages = 600;
const rounds = 3;

/** Pages per second, with workers warm and every claim in the table. */
export async function benchPages(server: BenchServer): Promise<Measured[]> {
  const site = await startPageSite();
  const context = await benchContext(server, 'bench_pages');
  const pipeline = await startPipeline(context);
  const crawlPages = async (first: number, count: number): Promise<void> => {
    const urls = Array.from({ length: count }, (_, index) => `${site.origin}/page/${first + index}`);
    await crawl(context, {
      sources: [pageSource(urls, { delayMs: 0, concurrency: 16 })],
      loopbackHosts: [new URL(site.origin).host],
    });
    await pipeline.drained();
  };
  try {
    await crawlPages(0, 60);
    const rates: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      rates.push(pages / (await secondsOf(async () => await crawlPages(round * 10_000, pages))));
    }
    const { rows } = await context.database.pool.query<{ documents: number }>(
      `select count(distinct document_id)::int as documents from fact.claim where kind = 'deal'`,
    );
    const told = rows[0]?.documents ?? 0;
    return [
      {
        name: 'pages of 20 kB, fetch to committed claim',
        value: median(rates),
        unit: 'pages/s',
        limit: 40,
        better: 'higher',
      },
      {
        name: '… of which brought their deal',
        value: told / (60 + pages * rounds),
        unit: 'part',
        limit: 1,
        better: 'higher',
      },
    ];
  } finally {
    await pipeline.close();
    await context.close();
    await site.close();
  }
}
