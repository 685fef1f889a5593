// `megawatch sources`: checking and finding sources for real, on loopback sites, and what the list says of their health.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CheckRow, checkSources } from '../../../commands/sources/check-sources.ts';
import { loadSourceFile } from '../../../ingest/catalog.ts';
import { driftOf, type SourceShape } from '../../../ingest/check-source.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { findFeed } from '../../../ingest/find-feed.ts';
import { guessCadence } from '../../../ingest/guess-cadence.ts';
import { emptyReport } from '../../../ingest/ingest-report.ts';
import { noteBegin, noteEnd } from '../../../ingest/source-health.ts';
import { sourceFileText } from '../../../ingest/source-file.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { type Ended, runMegawatch } from '../../support/run-megawatch.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { rss, testSource } from './setup.ts';

let opened: TestDatabase;
let folder: string;
let site: LoopbackSite;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(async () => await opened.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'megawatch-sources-'));
  site = await startSite();
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const sources = (
  parameters: readonly string[],
  hosts: readonly string[] = [`127.0.0.1:${site.port}`],
): Promise<Ended> =>
  runMegawatch(['sources', ...parameters], {
    DATABASE_URL: opened.url,
    ALLOWED_LOOPBACK_HOSTS: hosts.join(','),
    LOG_LEVEL: 'silent',
  });

/** A declaration on disk, which `check` takes by its path. */
function declare(id: string, urls: readonly string[], more: object = {}): string {
  const path = join(folder, `${id}.ts`);
  writeFileSync(path, `export default ${JSON.stringify({ ...testSource({ urls: [...urls] }), id, ...more })};`);
  return path;
}

/** A feed in Portuguese and in Latin-1, an entry every two hours. */
function latinFeed(): Buffer {
  const items = Array.from({ length: 12 }, (_, index) => {
    const time = new Date(Date.UTC(2026, 10, 20, 22 - index * 2)).toUTCString();
    return `<item><title>Centro de dados não é só energia, é água também, n.º ${index}</title><link>/noticia-${index}</link><pubDate>${time}</pubDate></item>`;
  });
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Notícias da Rede</title>${items.join('')}</channel></rss>`;
  return Buffer.from(text, 'latin1');
}

describe('sources new', () => {
  test('finds the feed that the page names, and writes what it knows; never over a file', {
    timeout: 60_000,
  }, async () => {
    site.routes.set('/', {
      body: '<html><head><title>x</title><meta property="og:site_name" content="Rede &amp; Dados"><link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/noticias.xml"></head></html>',
    });
    site.routes.set('/comments/feed/', { body: rss(['/comment']) });
    site.routes.set('/noticias.xml', { headers: { 'content-type': 'text/xml' }, body: latinFeed() });
    const written = await sources(['new', site.url('/'), '--folder', folder]);
    expect([written.code, written.stderr]).toEqual([0, '']);
    expect(readdirSync(folder)).toEqual(['noticias-da-rede.ts']);
    const path = join(folder, 'noticias-da-rede.ts');
    const source = await loadSourceFile(path);
    expect(source).toMatchObject({
      title: 'Notícias da Rede',
      publisher: 'Rede & Dados',
      protocol: 'feed',
      urls: [site.url('/noticias.xml')],
      language: 'pt',
      cadence: '*/30 * * * *',
      expect: { min: 1, max: 50 },
      lastVerified: new Date().toISOString().slice(0, 10),
    });
    expect(source.notes).toMatch(
      /the page names it\. 12 entries, the newest of 2026-11-20, windows-1252; an entry every 2 h/,
    );
    expect(source.notes).toContain('TO DO, for a person: licence and terms');
    expect(site.paths()).not.toContain('/comments/feed/');

    const text = readFileSync(path, 'utf8');
    const again = await sources(['new', site.url('/'), '--folder', folder]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('exists and is not overwritten');
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('knows what it reads already', async () => {
    const known = await sources(['new', 'https://teletime.com.br/feed/', '--folder', folder]);
    expect([known.code, known.stderr]).toEqual([
      2,
      'megawatch: https://teletime.com.br/feed/ is read already, by the source teletime\n',
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  describe('findFeed', () => {
    const find = async (path: string, hosts = [`127.0.0.1:${site.port}`]) => {
      const client = testClient(hosts);
      try {
        return await findFeed({ client }, site.url(path));
      } finally {
        await client.close();
      }
    };

    test('the address itself, a usual place, a sitemap', async () => {
      site.routes.set('/itself', { headers: { 'content-type': 'text/xml' }, body: rss(['/a']) });
      expect(await find('/itself')).toMatchObject({ by: 'the address itself is the feed', url: site.url('/itself') });
      site.routes.set('/', { body: '<html lang="de-DE"><title>Netz &amp; Strom</title><p>Hallo</p>' });
      site.routes.set('/sitemap.xml', { body: `<urlset><url><loc>${site.url('/a')}</loc></url></urlset>` });
      expect(await find('/')).toMatchObject({ protocol: 'sitemap', title: 'Netz & Strom', language: 'de-DE' });
      // An empty feed is none.
      site.routes.set('/feed/', { headers: { 'content-type': 'text/xml' }, body: rss([]) });
      site.routes.set('/rss.xml', { headers: { 'content-type': 'text/xml' }, body: rss(['/a', '/b']) });
      expect(await find('/')).toMatchObject({
        protocol: 'feed',
        by: 'it stands at a usual place',
        url: site.url('/rss.xml'),
      });
    });

    test('says why there is none', async () => {
      site.routes.set('/', { body: '<p>nothing' });
      await expect(find('/')).rejects.toMatchObject({
        code: 'DOCUMENT_UNREADABLE',
        message: expect.stringContaining('names no feed, and none is at /feed/, /rss.xml'),
      });
      await expect(find('/missing')).rejects.toMatchObject({
        code: 'HTTP_STATUS',
        message: expect.stringContaining('404'),
      });
      site.routes.set('/robots.txt', { body: 'User-agent: MegawatchBot\nDisallow: /' });
      await expect(find('/')).rejects.toMatchObject({ code: 'ROBOTS_FORBIDDEN' });
      await expect(find('/', ['127.0.0.1:1'])).rejects.toMatchObject({
        code: expect.stringMatching(/STATUS|FORBIDDEN/),
      });
    });
  });

  test('a cadence is half a pause, whatever the order of the entries and however many have no date', () => {
    const entries = (...hours: (number | null)[]) =>
      hours.map((hour) => ({
        url: 'https://example.org/',
        title: null,
        language: null,
        published: hour === null ? null : new Date(Date.UTC(2026, 0, 10) + hour * 3_600_000).toISOString(),
      }));
    expect(guessCadence(entries(0, 0.2, 0.4, 0.6)).cron).toBe('*/15 * * * *');
    expect(guessCadence(entries(4, null, 0, 2)).cron).toBe('*/30 * * * *');
    expect(guessCadence(entries(0, 8, 16, 24)).cron).toBe('0 * * * *');
    expect(guessCadence(entries(0, 24, 48)).cron).toBe('0 */6 * * *');
    expect(guessCadence(entries(0, 200, 400))).toMatchObject({
      cron: '0 6 * * *',
      words: expect.stringContaining('8 days'),
    });
    expect(guessCadence(entries(null, 1, 2)).words).toContain('too few');
  });

  test('what was crawled stays a string in the file, which is as the formatter would have it', async () => {
    const title = 'It\'s `${process.exit(9)}` \\ "quoted" */ // end';
    const source = {
      ...testSource({ urls: ['https://example.org/feed'] }),
      id: 'hostile',
      title,
      notes: `${'long '.repeat(30)}end`,
    };
    const text = sourceFileText(source, join(import.meta.dirname, '../../../ingest/define-source.ts'));
    writeFileSync(join(folder, 'hostile.ts'), text);
    expect(await loadSourceFile(join(folder, 'hostile.ts'))).toEqual(source);
    const root = join(import.meta.dirname, '../../..');
    const near = sourceFileText(
      { ...source, title: 'A title', notes: `${'long '.repeat(30)}end` },
      '../define-source.ts',
    );
    const formatted = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--stdin-file-path=ingest/sources/hostile.ts'],
      { cwd: root, input: near, encoding: 'utf8' },
    );
    expect(formatted.stdout).toBe(near);
  });
});

describe('sources check', () => {
  /** Checks declarations in this process, which takes a tenth of the time. */
  async function check(declared: readonly SourceDefinition[], hosts = [`127.0.0.1:${site.port}`]): Promise<CheckRow[]> {
    const client = testClient(hosts);
    try {
      return await checkSources(opened, { client }, declared);
    } finally {
      await client.close();
    }
  }

  test('a declaration by its path: what it is told, exit code 3 where it needs a person', {
    timeout: 60_000,
  }, async () => {
    site.routes.set('/feed', { headers: { 'content-type': 'text/xml' }, body: rss(['/a', '/b']) });
    const path = declare('declared', [site.url('/feed')], { expect: { min: 3, max: 9 } });
    const ended = await sources(['check', path, 'cited-capacity', '--json']);
    expect([ended.code, ended.stderr]).toEqual([3, '']);
    expect(JSON.parse(ended.stdout)).toMatchObject([
      { id: 'declared', verdict: 'drifted', reason: 'it offers 2 documents, fewer than the 3 it declares' },
      { id: 'cited-capacity', verdict: 'skipped' },
    ]);
  });

  test('new, as before, drifted: status, entries, newest item and what differs', async () => {
    const source = { ...testSource({ urls: [site.url('/feed')] }), id: 'example-news' };
    const type = 'application/rss+xml; charset=utf-8';
    site.routes.set('/feed', { headers: { 'content-type': type }, body: rss(['/a', '/b', '/c', '/d']) });
    const seen = {
      id: 'example-news',
      status: 200,
      robots: 'allowed',
      entries: 4,
      newest: '2026-02-06T08:00:00.000Z',
      charset: 'UTF-8',
    };
    expect(await check([source])).toEqual([{ ...seen, verdict: 'new', reason: null }]);
    expect(await check([source])).toEqual([{ ...seen, verdict: 'ok', reason: null }]);
    const bare = rss(['/a']).replace(/<pubDate>.*?<\/pubDate>/g, '');
    site.routes.set('/feed', { headers: { 'content-type': 'text/html' }, body: bare });
    expect(await check([source])).toMatchObject([
      {
        verdict: 'drifted',
        entries: 1,
        newest: null,
        reason:
          'the content type was application/rss+xml, is text/html; it offered 4 entries, now 1; its entries have lost their dates',
      },
    ]);
  });

  test('what forbids, fails or is no feed is told apart', async () => {
    const shut = await startSite({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' } });
    site.routes.set('/page', { body: '<html><p>no feed</p></html>' });
    const declared = [
      { ...testSource({ urls: [shut.url('/feed')] }), id: 'shut-out' },
      { ...testSource({ urls: [site.url('/missing')] }), id: 'gone-away' },
      { ...testSource({ urls: [site.url('/page')] }), id: 'no-feed' },
    ];
    expect(await check(declared, [`127.0.0.1:${site.port}`, `127.0.0.1:${shut.port}`])).toMatchObject([
      { id: 'shut-out', verdict: 'forbidden', robots: 'forbidden' },
      { id: 'gone-away', verdict: 'failed', reason: expect.stringContaining('status 404') },
      { id: 'no-feed', verdict: 'failed', reason: expect.stringContaining('DOCUMENT_UNREADABLE') },
    ]);
    expect(shut.paths()).toEqual(['/robots.txt']);
    await shut.close();
  });

  test('without a network: one sentence, exit code 75', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const paths = ['one', 'two'].map((id) => declare(id, [`http://127.0.0.1:${port}/${id}`]));
    const ended = await sources(['check', ...paths], [`127.0.0.1:${port}`]);
    expect(ended.code).toBe(75);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toMatch(
      /^megawatch: none of the sources could be reached, try again later \(.*ECONNREFUSED.*\)\n$/,
    );
  });

  test('drift is what a person should see, not what every day brings', () => {
    const before: SourceShape = {
      url: 'https://example.org/feed',
      finalUrl: 'https://example.org/feed',
      status: 200,
      contentType: 'text/xml',
      charset: 'UTF-8',
      entries: 20,
      newestPublishedAt: new Date('2026-11-01'),
      dated: 20,
      titled: 20,
      hosts: ['example.org'],
    };
    expect(
      driftOf(before, { ...before, entries: 30, newestPublishedAt: new Date('2026-11-02'), charset: 'windows-1252' }),
    ).toEqual([]);
    expect(driftOf(before, { ...before, entries: 41, dated: 41, titled: 41 })).toEqual([
      'it offered 20 entries, now 41',
    ]);
    expect(driftOf(before, { ...before, hosts: ['ads.example'] })).toEqual([
      'its entries led to example.org, now to ads.example',
    ]);
    expect(driftOf(before, { ...before, titled: 3, newestPublishedAt: new Date('2025-11-01') })).toEqual([
      'its entries have lost their titles',
      'its newest entry is older than before',
    ]);
    expect(driftOf(before, { ...before, finalUrl: 'https://example.org/moved' })).toHaveLength(1);
  });
});

test('sources list and show say which source is red, and why', { timeout: 60_000 }, async () => {
  const { database } = opened;
  const one = { ...emptyReport(testSource({ urls: ['https://example.org/feed'] })), sourceId: 'teletime' };
  await noteBegin(database, 'run_1', ['teletime']);
  await noteEnd(database, {
    runId: 'run_1',
    outcome: 'complete',
    startedAt: '',
    endedAt: '',
    republished: 0,
    closedHosts: [],
    sources: [{ ...one, seedsRefused: 1, failed: { NETWORK: 1 } }],
  });
  const red = await sources(['list', '--red', '--json']);
  expect([red.code, red.stderr]).toEqual([0, '']);
  expect(JSON.parse(red.stdout)).toMatchObject([
    { id: 'teletime', health: 'red', reason: 'none of its addresses answered (NETWORK 1)', failed: { NETWORK: 1 } },
  ]);
  const shown = await sources(['show', 'teletime']);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    id: 'teletime',
    health: { health: 'red' },
    lastRuns: [{ run_id: 'run_1', causes: ['unanswered'] }],
  });
});
