// Source health, by real runs against a site on loopback: what turns a source red, what it says, and what makes it green again.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { watchStage } from '../../../commands/watch-stage.ts';
import type { Client } from '../../../ingest/fetch/client.ts';
import { type JudgedRun, judgeSource } from '../../../ingest/judge-source.ts';
import { readSourceHealth, type SourceHealth } from '../../../ingest/source-health.ts';
import { scrape } from '../../../platform/metrics/metrics.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, rss, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
let client: Client;
beforeAll(async () => {
  setup = await setUpIngest();
});
afterAll(async () => await setup.close());
beforeEach(async () => {
  await setup.database.pool.query(
    'truncate ops.source_health, ops.source_run, ops.frontier, ops.host_slot, ops.document_state, raw.document',
  );
  site = await startSite();
  client = testClient([`127.0.0.1:${site.port}`]);
});
afterEach(async () => {
  await client.close();
  await site.close();
});

const paragraph = `<p>${'The county board voted on the data center campus and its megawatts. '.repeat(8)}</p>`;
const meta = '<meta name="author" content="A. Writer">';
const whole = `<html><head>${meta}</head><body><nav><a href="/">Home</a></nav>${paragraph}</body></html>`;
const wall = `<html><head>${meta}</head><body><nav><a href="/">Home</a></nav><p>Subscribe to read on.</p></body></html>`;

let number = 0;
/** An RSS feed of these links, published now. */
function feed(paths: readonly string[]): string {
  return rss(paths).replaceAll('Fri, 06 Feb 2026 08:00:00 GMT', new Date().toUTCString());
}

/** The feed offers so many new pages and nothing else. */
function publish(count: number, page: string): void {
  const paths = Array.from({ length: count }, () => `/page-${++number}`);
  for (const path of paths) site.routes.set(path, { body: page });
  site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: feed(paths) });
}

async function run(given: Parameters<typeof testSource>[0] | object = {}): Promise<SourceHealth> {
  await setup.run(client, [testSource({ urls: [site.url('/feed')], ...given })]);
  const [health] = await readSourceHealth(setup.database);
  if (!health) throw new Error('no health');
  return health;
}

/** Moves every run so far into the past. */
async function age(hours: number): Promise<void> {
  await setup.database.pool.query(`update ops.source_run set ended_at = ended_at - $1 * interval '1 hour'`, [hours]);
}

/** What Prometheus reads of the source's causes and pages. */
async function metricsOf(pattern: RegExp): Promise<string[]> {
  const watched = watchStage({ name: 'ingest' }, { database: setup.database, bus: setup.bus });
  try {
    return (await scrape()).split('\n').filter((line) => pattern.test(line) && line.includes('"test-source"'));
  } finally {
    watched.close();
  }
}

/** Six good days of as many new pages: one real run, and five like it before. */
async function goodDays(pages = 4): Promise<void> {
  publish(pages, whole);
  expect((await run()).causes).toEqual([]);
  await setup.database.pool.query(
    `insert into ops.source_run (source_id, run_id, ended_at, entries, is_listed, fresh, fetched, failed, measured, dated,
       authored, bodied, body_characters, causes)
     select source_id, run_id || day, ended_at - day * interval '24 hours', entries, is_listed, fresh, fetched, failed,
       measured, dated, authored, bodied, body_characters, causes
     from ops.source_run, generate_series(1, 5) day`,
  );
  await age(24);
}

describe('a source goes quiet', () => {
  test('its feed is empty: red in this very run, green with the next item', async () => {
    await goodDays();
    site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: rss([]) });
    const quiet = await run();
    expect(quiet).toMatchObject({ causes: ['few'], reason: 'it offered 0 documents, fewer than the 1 it declares' });
    expect(quiet.redSince).toBeInstanceOf(Date);
    expect(await metricsOf(/^megawatch_source_red\{.* 1$/)).toEqual([
      'megawatch_source_red{source_id="test-source",cause="few"} 1',
    ]);
    publish(3, whole);
    expect(await run()).toMatchObject({ causes: [], reason: null, redSince: null });
    expect(await metricsOf(/^megawatch_source_red\{.* 1$/)).toEqual([]);
  });

  test('its feed answers and stands still: red when it is late by four of its pauses', async () => {
    await goodDays();
    await age(24);
    expect((await run()).causes).toEqual([]);
    await age(60);
    expect(await run()).toMatchObject({
      causes: ['quiet'],
      reason: 'nothing new for 5 days, where it used to bring something every 24 h',
    });
    expect(await metricsOf(/cause="quiet"\} 1$/)).toHaveLength(1);
    publish(1, whole);
    expect((await run()).causes).toEqual([]);
  });

  test('it does not answer: red with the code, and since when', async () => {
    await goodDays();
    site.routes.set('/feed', { status: 500 });
    const down = await run();
    expect(down).toMatchObject({ causes: ['unanswered'], failed: { HTTP_STATUS: 1 } });
    expect(down.reason).toBe('none of its addresses answered (HTTP_STATUS 1)');
    expect(await metricsOf(/^megawatch_source_run_failures.* [1-9]/)).toEqual([
      'megawatch_source_run_failures{source_id="test-source",code="HTTP_STATUS"} 1',
    ]);
    const still = await run();
    expect(still.redSince).toEqual(down.redSince);
    publish(2, whole);
    expect((await run()).causes).toEqual([]);
    expect(await metricsOf(/^megawatch_source_run_failures.* [1-9]/)).toEqual([]);
  });

  test('robots.txt shuts it out: red, and it says so', async () => {
    await goodDays();
    const other = await startSite({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' } });
    await client.close();
    client = testClient([`127.0.0.1:${other.port}`]);
    expect(await run({ urls: [other.url('/feed')] })).toMatchObject({ causes: expect.arrayContaining(['forbidden']) });
    await other.close();
  });
});

describe('a source loses its bodies', () => {
  test('pages turn into walls: red in this very run, green when the text is back', async () => {
    await goodDays();
    publish(4, wall);
    const lost = await run();
    expect(lost).toMatchObject({ measured: 4, bodied: 0, authored: 4, dated: 4, causes: ['bodies'] });
    expect(lost.reason).toBe('0% of its last 4 pages have a body, where 100% had one');
    expect(await metricsOf(/cause="bodies"\} 1$/)).toHaveLength(1);
    expect(await metricsOf(/run_pages\{.*trait="body"/)).toEqual([
      'megawatch_source_run_pages{source_id="test-source",trait="body"} 0',
    ]);
    // However long it lasts, what is bad never becomes what is usual.
    for (let more = 0; more < 3; more++) {
      await age(24);
      publish(4, wall);
      expect((await run()).causes).toEqual(['bodies']);
    }
    publish(4, whole);
    expect(await run()).toMatchObject({ causes: [], measured: 4, bodied: 4 });
  });

  test('bodies are cut to their first lines: red by their length', async () => {
    await goodDays();
    const long = whole.replace(paragraph, paragraph.repeat(12));
    await setup.database.pool.query('update ops.source_run set body_characters = body_characters * 12');
    publish(4, long);
    expect((await run()).causes).toEqual([]);
    publish(4, whole);
    const cut = await run();
    expect(cut).toMatchObject({ causes: ['bodies'], bodied: 4 });
    expect(cut.reason).toMatch(/^its bodies have \d+ characters, where they had \d+$/);
  });

  test('a source that brings a page at a time is judged by its last three', async () => {
    await goodDays(1);
    for (const expected of [[], ['bodies'], ['bodies']]) {
      publish(1, wall);
      expect((await run()).causes).toEqual(expected);
      await age(24);
    }
  });
});

test('a source doubles its volume: red in this very run, green when it is as before', async () => {
  await goodDays(5);
  publish(12, whole);
  const flood = await run();
  expect(flood.causes).toEqual(['volume']);
  expect(flood.reason).toBe('it offered 12 documents, where 5 are usual');
  expect(await metricsOf(/cause="volume"\} 1$/)).toHaveLength(1);
  await age(24);
  publish(5, whole);
  expect((await run()).causes).toEqual([]);
});

test('an index of constant length that brings twice as much as ever is red as well', () => {
  const nothing = {
    failed: {},
    newestPublishedAt: null,
    measured: 0,
    dated: 0,
    authored: 0,
    bodied: 0,
    bodyCharacters: 0,
  };
  const of = (fresh: number): JudgedRun => ({
    endedAt: new Date(),
    entries: 50,
    isListed: true,
    fresh,
    fetched: fresh,
    causes: [],
    ...nothing,
  });
  const facts = { hasAnswered: true, isForbidden: false, breach: null, expect: { min: 1, max: 100 } };
  // The first run of a source brings all that it has, and counts for nothing.
  const history = { runs: [3, 6, 5, 4, 6, 50].map(of), freshAt: [] };
  expect(judgeSource(of(11), facts, history)).toEqual({ causes: [], reason: null });
  expect(judgeSource(of(12), facts, history)).toEqual({
    causes: ['volume'],
    reason: 'it brought 12 new documents, where 6 were the most',
  });
});

test('more than it declares is red at once, without any history', async () => {
  publish(3, whole);
  expect(await run({ expect: { min: 1, max: 2 } })).toMatchObject({
    causes: ['many'],
    reason: 'it offered 3 documents, more than the 2 it declares',
  });
});

test('a run that was cut short before the source was asked leaves its verdict alone', async () => {
  site.routes.set('/feed', { status: 500 });
  expect((await run()).causes).toEqual(['unanswered']);
  const stopped = new AbortController();
  stopped.abort();
  await setup.run(client, [testSource({ urls: [site.url('/feed')] })], { signal: stopped.signal });
  const [health] = await readSourceHealth(setup.database);
  expect(health?.causes).toEqual(['unanswered']);
});
