import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { createWellKnownStore } from '../../../ingest/fetch/well-known-store.ts';
import { folderSource } from '../../../ingest/protocols/folder.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { onServer } from '../../support/database.ts';
import { type IngestSetup, rss, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
const clients: Client[] = [];

beforeEach(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  await Promise.all([setup.close(), site.close()]);
});

function client(options: Parameters<typeof testClient>[1] = {}, hosts: readonly string[] = []): Client {
  const robots = createRobotsStore(setup.database);
  const made = testClient([`127.0.0.1:${site.port}`, ...hosts], { robots, robotsUnreachableMs: 100, ...options });
  clients.push(made);
  return made;
}
const feedSource = (given: Parameters<typeof testSource>[0] | object = {}) =>
  testSource({ urls: [site.url('/feed')], ...given });
const html = (text: string, etag?: string) => ({ body: text, ...(etag === undefined ? {} : { headers: { etag } }) });
const states = () =>
  setup.rows<{ path: string; state: string }>(
    `select regexp_replace(url, '^https?://[^/]+', '') as path, state from ops.frontier where role = 'document' order by 1`,
  );

describe('a run', () => {
  it('takes a whole site, and tells every fate apart', async () => {
    const paths = ['/a', '/b', '/moved', '/missing', '/private/x', '/slow', '/broken', '/picture', '/latin'];
    site.routes.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private/' });
    site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: rss(paths) });
    site.routes.set('/a', html('A', '"a"'));
    site.routes.set('/b', html('B'));
    site.routes.set('/moved', { status: 301, headers: { location: '/b' } });
    site.routes.set('/private/x', html('secret'));
    site.routes.set('/slow', () => undefined);
    site.routes.set('/broken', { status: 500 });
    site.routes.set('/picture', { headers: { 'content-type': 'image/png' }, body: 'png' });
    site.routes.set('/latin', {
      headers: { 'content-type': 'text/html; charset=windows-1252' },
      body: Buffer.from([0x93]),
    });
    const progress: Record<string, number>[] = [];
    const report = await setup.run(client({ limits: { totalMs: 300 } }), [feedSource()], {
      onProgress: (counts) => progress.push(counts),
    });

    expect(report.outcome).toBe('complete');
    expect(report.sources[0]).toMatchObject({
      seeds: 1,
      entries: 9,
      new: 3,
      unchanged: 1,
      gone: 1,
      forbidden: 1,
      failed: { DEADLINE_EXCEEDED: 1, HTTP_STATUS: 1, DOCUMENT_UNREADABLE: 1 },
      due: 0,
      breach: null,
    });
    expect(site.paths()).not.toContain('/private/x');
    expect(site.paths().filter((each) => each === '/robots.txt')).toHaveLength(1);
    expect(site.paths().filter((each) => each === '/broken')).toHaveLength(3);
    const messages = await setup.messages();
    expect(messages.map(({ finalUrl }) => new URL(finalUrl).pathname)).toEqual(['/a', '/b', '/latin']);
    expect(messages[0]).toMatchObject({
      revision: 1,
      sourceId: 'test-source',
      feedTitle: '/a',
      feedPublished: '2026-02-06T08:00:00Z',
      feedLanguage: 'en',
      tier: 3,
      outcome: 'fetched',
    });
    expect(messages[2]).toMatchObject({ httpCharset: 'windows-1252', bodyBytes: 1 });
    expect([...(await setup.archive.get(messages[2]?.bodyHash ?? ''))]).toEqual([0x93]);
    expect(await setup.rows('select outcome, ended_at is not null as ended from ops.run')).toEqual([
      { outcome: 'complete', ended: true },
    ]);
    expect(progress.at(-1)).toMatchObject({ new: 3, failed: 3 });
  });

  it('asks an unchanged site only with conditions, and publishes nothing', async () => {
    const conditional = (tag: string, body: string) => (request: { headers: Record<string, unknown> }) =>
      request.headers['if-none-match'] === tag ? { status: 304 } : { headers: { etag: tag }, body };
    site.routes.set('/feed', conditional('"f"', rss(['/a', '/b'])));
    site.routes.set('/a', conditional('"a"', 'A'));
    site.routes.set('/b', conditional('"b"', 'B'));
    await setup.run(client(), [feedSource()]);
    site.asked.length = 0;
    const report = await setup.run(client(), [feedSource()]);
    expect(report.sources[0]).toMatchObject({ fetched: 2, unchanged: 2, new: 0, changed: 0 });
    expect(site.asked.map((asked) => `${asked.status()} ${asked.path}`).toSorted()).toEqual([
      '304 /a',
      '304 /b',
      '304 /feed',
    ]);
    expect(await setup.messages()).toHaveLength(2);
    expect(await setup.run(client(), [feedSource()], { revisitAfterMs: 3_600_000 })).toMatchObject({
      sources: [{ fetched: 0, seeds: 1, seedsUnchanged: 1, breach: null }],
    });
  });

  it('sees what changed, what is gone and what came back', async () => {
    site.routes.set('/feed', { body: rss(['/a', '/b']) });
    site.routes.set('/a', html('A'));
    site.routes.set('/b', html('B'));
    await setup.run(client(), [feedSource()]);
    site.routes.set('/a', html('A2'));
    site.routes.set('/b', { status: 410 });
    expect((await setup.run(client(), [feedSource()])).sources[0]).toMatchObject({ changed: 1, gone: 1 });
    expect(await states()).toEqual([
      { path: '/a', state: 'done' },
      { path: '/b', state: 'gone' },
    ]);
    expect((await setup.run(client(), [feedSource()])).sources[0]).toMatchObject({ unchanged: 1, absent: 1, gone: 0 });
    site.routes.set('/a', html('A'));
    site.routes.set('/b', html('B'));
    expect((await setup.run(client(), [feedSource()])).sources[0]).toMatchObject({ changed: 2 });
    const messages = await setup.messages();
    expect(messages.map(({ finalUrl, revision, outcome }) => [new URL(finalUrl).pathname, revision, outcome])).toEqual([
      ['/a', 1, 'fetched'],
      ['/a', 2, 'fetched'],
      ['/a', 3, 'fetched'],
      ['/b', 1, 'fetched'],
      ['/b', 2, 'gone'],
      ['/b', 3, 'fetched'],
    ]);
  });

  it('does as Retry-After says: soon is waited for, late is left to the next run', async () => {
    site.routes.set('/feed', { body: rss(['/busy']) });
    let times = 0;
    site.routes.set('/busy', () => {
      times += 1;
      return times === 1 ? { status: 429, headers: { 'retry-after': '1' } } : html('now');
    });
    const began = performance.now();
    expect((await setup.run(client(), [feedSource()])).sources[0]).toMatchObject({ new: 1, retried: 1 });
    expect(performance.now() - began).toBeGreaterThanOrEqual(1_000);
    site.routes.set('/busy', { status: 503, headers: { 'retry-after': '3600' } });
    const late = await setup.run(client(), [feedSource()]);
    expect(late).toMatchObject({ outcome: 'partial', sources: [{ due: 1, retried: 1 }] });
  });

  it('publishes what an earlier run recorded and did not publish', async () => {
    site.routes.set('/feed', { body: rss(['/a']) });
    site.routes.set('/a', html('A'));
    const bus = { ...setup.bus, publish: () => Promise.reject(new Error('killed')) };
    await expect(setup.run(client(), [feedSource()], { bus })).rejects.toThrow('killed');
    expect(await setup.messages()).toEqual([]);
    expect(await setup.run(client(), [feedSource()])).toMatchObject({ republished: 0, outcome: 'complete' });
    expect(await setup.messages()).toHaveLength(1);
    // A crash long ago, with the page no longer due: the start of a run takes care of it.
    await setup.database.pool.query(
      `update ops.document_state set published_revision = 0, updated_at = updated_at - interval '1 hour'`,
    );
    expect(await setup.run(client(), [feedSource()], { revisitAfterMs: 3_600_000 })).toMatchObject({ republished: 1 });
    expect((await setup.messages()).map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('goes on when the database was away for a moment', async () => {
    const pages = Array.from({ length: 30 }, (_, n) => `/p${n}`);
    site.routes.set('/feed', { body: rss(pages) });
    for (const page of pages) site.routes.set(page, html(page));
    const source = feedSource({ politeness: { delayMs: 0, concurrency: 16 } });
    let hits = 0;
    const onProgress = (): void => {
      hits += 1;
      if (hits === 5 || hits === 15) {
        // Every connection of the crawler and its bus; the ones that say so have no name.
        void onServer(
          setup.url,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like '%test%'`,
        );
      }
    };
    const report = await setup.run(client(), [source], { onProgress, leaseMs: 60_000 });
    expect(report.outcome).toBe('complete');
    const published = await setup.messages();
    expect(new Set(published.map(({ finalUrl }) => finalUrl)).size).toBe(30);
    expect(new Set(published.map(({ revision }) => revision))).toEqual(new Set([1]));
  });

  it('asks a host again whose robots.txt failed for a moment', async () => {
    let times = 0;
    site.routes.set('/robots.txt', () => {
      times += 1;
      return times === 1 ? { status: 502 } : { body: 'User-agent: *\nAllow: /' };
    });
    site.routes.set('/feed', { body: rss(['/a']) });
    site.routes.set('/a', html('A'));
    const report = await setup.run(client(), [feedSource()]);
    expect(report).toMatchObject({ outcome: 'complete', sources: [{ new: 1, retried: 1 }] });
  });

  it('waits as long as robots.txt asks', async () => {
    site.routes.set('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 0.2' });
    site.routes.set('/feed', { body: rss(['/a', '/b']) });
    for (const page of ['/a', '/b']) site.routes.set(page, html(page));
    await setup.run(client(), [feedSource()]);
    const times = site.asked.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(390);
  });

  it('stops where it is told to, and the next run takes the rest', async () => {
    site.routes.set('/feed', { body: rss(Array.from({ length: 12 }, (_, n) => `/p${n}`)) });
    for (let n = 0; n < 12; n += 1) site.routes.set(`/p${n}`, html(`page ${n}`));
    const first = await setup.run(client(), [feedSource()], { maxDocuments: 5 });
    expect(first).toMatchObject({ outcome: 'partial', sources: [{ new: 5, due: 7 }] });
    const stop = new AbortController();
    const onProgress = ({ fetched = 0 }: Record<string, number>) => fetched >= 2 && stop.abort();
    const stopped = await setup.run(client(), [feedSource()], { signal: stop.signal, onProgress, concurrency: 2 });
    expect(stopped.outcome).toBe('stopped');
    expect(await setup.rows('select 1 from ops.frontier where lease_owner is not null')).toEqual([]);
    expect(await setup.run(client(), [feedSource()])).toMatchObject({ outcome: 'complete' });
    expect(await setup.messages()).toHaveLength(12);
  });

  it('reads sitemaps by their index, link lists and given pages', async () => {
    site.routes.set('/index.xml', { body: '<sitemapindex><sitemap><loc>/part.xml</loc></sitemap></sitemapindex>' });
    site.routes.set('/part.xml', { body: `<urlset><url><loc>${site.url('/a')}</loc></url></urlset>` });
    site.routes.set('/list', html('<ul><li><a href="/b">B</a></li></ul><a href="/nav">nav</a>'));
    for (const page of ['a', 'b', 'c']) site.routes.set(`/${page}`, html(page));
    const report = await setup.run(client(), [
      testSource({ id: 'map', protocol: 'sitemap', urls: [site.url('/index.xml')] }),
      testSource({ id: 'list', protocol: 'page-list', urls: [site.url('/list')], linkSelector: 'li a' }),
      testSource({ id: 'given', protocol: 'pages', urls: [site.url('/c')], form: 'form4' }),
    ]);
    expect(report.sources.map(({ sourceId, new: fresh }) => [sourceId, fresh])).toEqual([
      ['map', 1],
      ['list', 1],
      ['given', 1],
    ]);
    expect((await setup.messages()).map(({ form }) => form)).toEqual(['page', 'page', 'form4']);
  });

  it('counts a feed that is none, and too few documents, as what they are', async () => {
    site.routes.set('/feed', html('<html><body>We moved'));
    const report = await setup.run(client(), [feedSource()]);
    expect(report.sources[0]).toMatchObject({ failed: { DOCUMENT_UNREADABLE: 1 }, breach: 'below' });
  });
});

describe('a host that is down', () => {
  it('is left alone after five failures, with its pages still due, and tried with one request when its time has come', async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `/${index}`);
    site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: rss(paths) });
    for (const path of paths) site.routes.set(path, { status: 503 });
    const source = feedSource({ politeness: { delayMs: 1, concurrency: 1 } });
    const report = await setup.run(client(), [source], { patienceMs: 100 });
    expect(report.outcome).toBe('partial');
    const asked = () => site.paths().filter((path) => paths.includes(path)).length;
    expect(asked()).toBe(5);
    expect(await setup.rows('select state, count(*)::int as urls from ops.frontier group by 1 order by 1')).toEqual([
      { state: 'done', urls: 1 },
      { state: 'due', urls: 30 },
    ]);

    const open = 'update ops.host_slot set next_at = clock_timestamp(), closed_until = clock_timestamp()';
    await setup.rows(open);
    site.routes.set('/feed', { status: 503 });
    await setup.run(client(), [source], { patienceMs: 100 });
    expect(site.paths().filter((path) => path === '/feed')).toHaveLength(2);
    expect(asked()).toBe(5);

    site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: rss(paths) });
    for (const path of paths) site.routes.set(path, html(`Page ${path}`));
    await setup.rows(open);
    await setup.rows('update ops.frontier set due_at = clock_timestamp()');
    expect((await setup.run(client(), [source])).outcome).toBe('complete');
    expect(await setup.rows('select failures from ops.host_slot')).toEqual([{ failures: 0 }]);
    expect(asked()).toBe(35);
  });
});

it('notes why a page was left out that its site reserves from text and data mining', async () => {
  site.routes.set('/feed', { headers: { 'content-type': 'application/rss+xml' }, body: rss(['/free', '/kept']) });
  site.routes.set('/free', html('free'));
  site.routes.set('/kept', { headers: { 'tdm-reservation': '1' }, body: 'kept' });
  const tdm = createWellKnownStore(setup.database, 'tdm_policy');
  await setup.run(client({ tdm }), [feedSource()]);
  expect(await setup.rows(`select state, last_error from ops.frontier where url like '%/kept'`)).toEqual([
    { state: 'forbidden', last_error: 'tdm-reservation' },
  ]);
  expect((await setup.messages()).map(({ finalUrl }) => finalUrl)).toEqual([site.url('/free')]);
  expect(await setup.rows('select verdict from ops.tdm_policy')).toEqual([{ verdict: 'absent' }]);
});

describe('two crawlers on one database', () => {
  it('never exceed the rate of a host together, and visit every page once', async () => {
    const pages = Array.from({ length: 8 }, (_, n) => `/p${n}`);
    site.routes.set('/feed', { body: rss(pages) });
    for (const page of pages) site.routes.set(page, html(page));
    const source = feedSource({ politeness: { delayMs: 60, concurrency: 2 } });
    const began = performance.now();
    const [one, two] = await Promise.all([setup.run(client(), [source]), setup.run(client(), [source])]);
    expect((one.sources[0]?.new ?? 0) + (two.sources[0]?.new ?? 0)).toBe(8);
    // The second to come may make the first one's pages due again; none gets a second revision for it.
    const published = await setup.messages();
    expect(published.map(({ revision }) => revision)).toEqual(Array.from({ length: 8 }, () => 1));
    const times = site.asked.map(({ at }) => at).toSorted((a, b) => a - b);
    for (const [n, time] of times.entries()) expect(time - began).toBeGreaterThanOrEqual(n * 60 - 10);
  });
});

describe('a folder', () => {
  it('is taken whole, bad files and NUL bytes included, and again only where it changed', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'texts-'));
    try {
      await writeFile(path.join(root, 'a.txt'), 'text\0with NUL \ud800');
      await writeFile(path.join(root, 'b.html'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
      await writeFile(path.join(root, 'empty.txt'), '');
      const source = folderSource(`folder:${root}`);
      const report = await setup.run(client(), [source]);
      expect(report.sources[0]).toMatchObject({ new: 3, failed: {} });
      const name = path.basename(root);
      expect((await setup.messages()).map(({ finalUrl }) => finalUrl)).toEqual([
        `folder:${name}/a.txt`,
        `folder:${name}/b.html`,
        `folder:${name}/empty.txt`,
      ]);
      await writeFile(path.join(root, 'a.txt'), 'other');
      await rm(path.join(root, 'b.html'));
      expect((await setup.run(client(), [source])).sources[0]).toMatchObject({ changed: 1, gone: 1, unchanged: 1 });
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
