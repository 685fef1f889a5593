// Ingest that cannot keep what it fetches fetches no more, and one slow or large host leaves the others their turn.
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { noteFigure } from '../../full/note-figure.ts';
import { type Disk, putDiskUnder } from '../../support/full-disk.ts';
import { waitFor } from '../../support/wait-for.ts';
import { memoryOf, watchMemory } from '../../support/watch-memory.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, rss, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let sites: LoopbackSite[];
let client: Client;

beforeEach(async () => {
  setup = await setUpIngest();
  sites = await Promise.all([startSite(), startSite()]);
  client = testClient(
    sites.map(({ port }) => `127.0.0.1:${port}`),
    { robots: createRobotsStore(setup.database) },
  );
});
afterEach(async () => {
  await client.close();
  await Promise.all([setup.close(), ...sites.map((site) => site.close())]);
});

/** Pages of a site behind a feed; returns how many of them were asked for. */
function fillSite(site: LoopbackSite, count: number, page: Parameters<LoopbackSite['routes']['set']>[1]): () => number {
  const paths = Array.from({ length: count }, (_, n) => `/p${n}`);
  site.routes.set('/feed', { body: rss(paths) });
  for (const path of paths) site.routes.set(path, page);
  return () => site.paths().filter((path) => path.startsWith('/p')).length;
}

const politeness = { delayMs: 0, concurrency: 16 };

describe('a full disk', () => {
  const megabytes = 0.5;
  const pages = 80;

  /** How many pages are fetched while the disk is full, told by what the run says of it. */
  async function crawlOver(disk: Disk, concurrency: number): Promise<void> {
    const [site] = sites;
    if (!site) throw new Error('no site');
    const words = 'words of a page '.repeat(megabytes * 65_536);
    // Slow enough that the disk is full before the last page came.
    const asked = fillSite(site, pages, (request, response) => {
      // A body of its own: one that the archive holds already needs no room.
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${request.url} ${words}`), 150);
      return undefined;
    });
    const waits: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void waits.push(line) });
    let askedWhenFull = 0;
    const filled = Promise.withResolvers<undefined>();
    let isFilling = false;
    const source = testSource({ urls: [site.url('/feed')], expect: { min: 1, max: pages }, politeness });
    const before = await memoryOf(process.pid);
    const memory = watchMemory(process.pid);
    const running = setup.run(client, [source], {
      concurrency,
      log,
      leaseMs: 60_000,
      onProgress: ({ new: taken = 0 }) => {
        // The order waits for whoever writes at that moment; what counts is what is asked for once it was carried out.
        if (taken < 10 || isFilling) return;
        isFilling = true;
        void disk.fill().then(() => {
          askedWhenFull = asked();
          filled.resolve(undefined);
        }, filled.reject);
      },
    });
    const lasted = (line: string): number => Number(/"lasted_ms":(\d+)/.exec(line)?.[1] ?? 0);
    await waitFor(() => waits.some((line) => lasted(line) > 1_000), {
      timeoutMs: 60_000,
      what: 'the run to see one outage of a second',
    });
    await filled.promise;
    const fetched = asked() - askedWhenFull;
    await disk.free();
    const report = await running;
    const highest = await memory.stop();
    expect(report.outcome).toBe('complete');
    expect(highest - before).toBeLessThan(200);
    // What was in hand, and then one at a time.
    // Without the stop the same pages would be fetched over and over, hundreds of them in a second.
    expect(fetched).toBeLessThanOrEqual(concurrency + 12);
    // At least once: what was published and not noted as such is published again.
    const published = new Set((await setup.messages()).map(({ finalUrl, revision }) => `${revision} of ${finalUrl}`));
    expect(published.size).toBe(pages);
    expect([...published].every((each) => each.startsWith('1 of '))).toBe(true);
    const figure = `${fetched} pages of ${megabytes} MB fetched while it was full, ${Math.round(highest - before)} MB more memory`;
    console.log(`ingest, full disk, ${pages} pages due: ${figure}`);
    noteFigure('Ingest on a full disk', figure);
  }

  it('of everything stops the fetching, and what was dropped is fetched again', { timeout: 90_000 }, async () => {
    await crawlOver(await putDiskUnder(setup.database), 8);
  });

  it('of the archive alone stops it as well', { timeout: 90_000 }, async () => {
    await crawlOver(await putDiskUnder(setup.database, ['raw.archive']), 8);
  });
});

it('a hot host of many slow pages leaves another one its turn', { timeout: 90_000 }, async () => {
  const [hot, other] = sites;
  if (!hot || !other) throw new Error('no sites');
  const askedOfHot = fillSite(hot, 80, (_, response) => {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>slow'), 25);
    return undefined;
  });
  const askedOfOther = fillSite(other, 8, { body: '<p>quick' });
  let hotWhenOtherWasDone = 0;
  const sources = [
    testSource({ id: 'hot', urls: [hot.url('/feed')], expect: { min: 1, max: 80 }, politeness }),
    testSource({ id: 'other', urls: [other.url('/feed')], politeness }),
  ];
  const report = await setup.run(client, sources, {
    concurrency: 8,
    onProgress: () => {
      if (hotWhenOtherWasDone === 0 && askedOfOther() === 8) hotWhenOtherWasDone = askedOfHot();
    },
  });
  expect(report.outcome).toBe('complete');
  expect(askedOfHot()).toBe(80);
  expect(hotWhenOtherWasDone).toBeGreaterThan(0);
  expect(hotWhenOtherWasDone).toBeLessThan(50);
});
