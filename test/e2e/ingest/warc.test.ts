// Web archives read as a source: pages with their own day, everything else counted, whatever is broken in between.
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { archiveOf, warcSource } from '../../../ingest/protocols/warc/warc-source.ts';
import { gzipped, httpAnswer, warcPage, warcRecord } from '../../support/write-warc.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
let client: Client;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'megawatch-warc-'));
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
  client = testClient([`127.0.0.1:${site.port}`], { robots: createRobotsStore(setup.database) });
});
afterEach(async () => {
  await client.close();
  await Promise.all([setup.close(), site.close(), rm(folder, { recursive: true })]);
});

const chunked = (text: string) => {
  const body = gzipSync(text);
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
};
const records = (): Buffer[] => [
  warcRecord({ type: 'warcinfo', block: 'software: test\r\n' }),
  warcRecord({ type: 'request', url: 'https://news.example/a', block: 'GET /a HTTP/1.1\r\n\r\n' }),
  warcPage('https://news.example/a', '<p>A of March</p>', '2025-03-01T12:00:00Z'),
  warcRecord({
    type: 'response',
    url: '<https://news.example/b?utm_source=x>',
    date: '2025-03-02T08:30:00.123Z',
    block: httpAnswer(chunked('<p>B, packed and in pieces</p>'), {
      'Content-Encoding': 'gzip',
      'Transfer-Encoding': 'chunked',
      ETag: '"b"',
    }),
  }),
  warcRecord({
    type: 'response',
    url: 'https://news.example/logo.png',
    block: httpAnswer('png', { 'Content-Type': 'image/png' }),
  }),
  warcRecord({ type: 'response', url: 'https://news.example/old', block: httpAnswer('gone', { status: 404 }) }),
  warcRecord({ type: 'revisit', url: 'https://news.example/a', block: httpAnswer('') }),
  warcPage('https://other.example/c', '<p>C of another house</p>'),
  warcPage('https://news.example/a', '<p>A of April</p>', '2025-04-01T12:00:00Z'),
];
const published = async () =>
  (await setup.messages()).map(({ finalUrl, revision, fetchedAt }) => [finalUrl, revision, fetchedAt]);
const wanted = [
  ['https://news.example/a', 1, '2025-03-01T12:00:00.000Z'],
  ['https://news.example/a', 2, '2025-04-01T12:00:00.000Z'],
  ['https://news.example/b', 1, '2025-03-02T08:30:00.123Z'],
  ['https://other.example/c', 1, '2025-03-01T12:00:00.000Z'],
];

describe('an archive on disk', () => {
  it.each([
    ['plain', 'crawl.warc', Buffer.concat(records())],
    ['gzipped', 'crawl.warc.gz', gzipped(records())],
  ])('%s: pages become documents of their own day, the rest is counted', async (_, name, bytes) => {
    await writeFile(path.join(folder, name), bytes);
    await writeFile(path.join(folder, 'readme.txt'), 'no archive');
    const report = await setup.run(client, [warcSource([folder])]);
    expect(report.sources[0]).toMatchObject({
      seeds: 1,
      entries: 4,
      new: 3,
      changed: 1,
      skipped: { other_type: 2, not_html: 1, other_status: 1, revisit: 1 },
      failed: {},
    });
    expect(await published()).toEqual(wanted);
    const b = (await setup.messages()).find(({ finalUrl }) => finalUrl.endsWith('/b'));
    expect(Buffer.from(await setup.archive.get(b?.bodyHash ?? '')).toString()).toBe('<p>B, packed and in pieces</p>');
    expect(JSON.parse(Buffer.from(await setup.archive.get(b?.headersHash ?? '')).toString())).toMatchObject({
      etag: '"b"',
    });
    expect(b).toMatchObject({ contentType: 'text/html; charset=utf-8', httpCharset: 'utf-8', tier: 5 });

    // The file is as it was: it is not read again; one that changed is, and says nothing new.
    expect((await setup.run(client, [warcSource([folder])])).sources[0]).toMatchObject({
      seedsUnchanged: 1,
      fetched: 0,
    });
    await utimes(path.join(folder, name), new Date(), new Date(Date.now() - 60_000));
    // What is known of page A was fetched in April: March says nothing new any more.
    expect((await setup.run(client, [warcSource([folder])])).sources[0]).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 3,
      skipped: { older: 1 },
    });
    expect(await published()).toEqual(wanted);
  });

  it('a damaged record costs one record', async () => {
    const all = records();
    const wrong = (at: number, change: (bytes: Buffer) => Buffer) =>
      all.map((each, index) => (index === at ? change(each) : each));
    const cases: [string, Buffer][] = [
      [
        'short.warc',
        Buffer.concat(
          wrong(3, (bytes) =>
            Buffer.from(bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 7'), 'latin1'),
          ),
        ),
      ],
      [
        'long.warc',
        Buffer.concat(
          wrong(3, (bytes) =>
            Buffer.from(bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 500'), 'latin1'),
          ),
        ),
      ],
      [
        'huge.warc',
        Buffer.concat(
          wrong(3, (bytes) =>
            Buffer.from(
              bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 99999999999'),
              'latin1',
            ),
          ),
        ),
      ],
      ['nothing.warc', Buffer.concat(wrong(3, () => Buffer.from('this is no record at all\r\n\r\n')))],
      [
        'bits.warc.gz',
        Buffer.concat(
          all.map((each, index) => {
            const zipped = gzipSync(each);
            if (index === 3) zipped.fill(0x5a, 20, 60);
            return zipped;
          }),
        ),
      ],
      [
        'missing.warc.gz',
        Buffer.concat(all.map((each, index) => (index === 3 ? gzipSync(each).subarray(0, 50) : gzipSync(each)))),
      ],
      ['cut.warc', Buffer.concat([...all.slice(0, 3), ...all.slice(4), (all[3] ?? Buffer.alloc(0)).subarray(0, 300)])],
    ];
    for (const [name, bytes] of cases) {
      await writeFile(path.join(folder, name), bytes);
      const source = { ...warcSource([path.join(folder, name)]), id: `archive-${name.replaceAll('.', '-')}` };
      const { sources } = await setup.run(client, [source]);
      const lost = (sources[0]?.skipped['broken'] ?? 0) + (sources[0]?.skipped['too_large'] ?? 0);
      expect([name, sources[0]?.entries, lost]).toEqual([name, 3, 1]);
    }
    expect((await published()).filter(([url]) => String(url).endsWith('/b'))).toEqual([]);
  });

  it('limits hold for what a record unpacks to', async () => {
    const page = 'https://news.example/bomb';
    const bomb = warcRecord({
      type: 'response',
      url: page,
      block: httpAnswer(gzipSync(Buffer.alloc(40_000_000)), { 'Content-Encoding': 'gzip' }),
    });
    const outer = warcRecord({ type: 'response', url: page, block: Buffer.alloc(40_000_000, 0x20) });
    await writeFile(
      path.join(folder, 'bomb.warc.gz'),
      gzipped([bomb, outer, warcPage('https://news.example/z', '<p>Z</p>')]),
    );
    expect((await setup.run(client, [warcSource([folder])])).sources[0]).toMatchObject({
      new: 1,
      skipped: { too_large: 2 },
    });
  });

  it('holds for the source that the command line names: its terms, and its own pages only', async () => {
    await writeFile(path.join(folder, 'crawl.warc'), Buffer.concat(records()));
    const source = archiveOf(testSource({ id: 'example-news', urls: ['https://news.example/feed'], tier: 3 }), [
      folder,
    ]);
    expect((await setup.run(client, [source])).sources[0]).toMatchObject({
      new: 2,
      changed: 1,
      skipped: { other_host: 1 },
    });
    const messages = await setup.messages();
    expect(new Set(messages.map(({ sourceId, tier, licence }) => `${sourceId} ${tier} ${licence}`))).toEqual(
      new Set(['example-news-archive 3 CC0']),
    );
  });
});

it('an archive behind an address is streamed, politely, and only when it changed', async () => {
  const bytes = gzipped(records());
  site.routes.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private/' });
  site.routes.set('/crawl.warc.gz', (request) =>
    request.headers['if-none-match'] === '"w"'
      ? { status: 304 }
      : { headers: { etag: '"w"', 'content-type': 'application/gzip' }, body: bytes },
  );
  site.routes.set('/private/crawl.warc.gz', { body: bytes });
  const source = {
    ...warcSource([site.url('/crawl.warc.gz'), site.url('/private/crawl.warc.gz')]),
    politeness: { delayMs: 0, concurrency: 2 },
  };
  expect((await setup.run(client, [source])).sources[0]).toMatchObject({ new: 3, changed: 1, forbidden: 1 });
  expect((await setup.run(client, [source])).sources[0]).toMatchObject({ seedsUnchanged: 1, fetched: 0 });
  expect(await published()).toEqual(wanted);
});
