// What a page, a title, a feed or a body may hold, taken through the whole pipeline: it costs itself at most.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { dealPage, rowsOf, type SmallSite, startSmallSite } from './small-site.ts';

const timeout = 60_000;
const paths = ['/plain', '/nul', '/surrogates', '/utf-16', '/query?a=%00&b=%ED%A0%80', '/huge', '/bomb', '/last'];
const megabyte = 1_000_000;

let context: TestContext;
let site: SmallSite;
let sent = 0;

beforeAll(async () => {
  context = await createTestContext();
  site = await startSmallSite(paths);
  const company = (name: string) => dealPage('$2 billion').replaceAll('CoreWeave', name);
  site.routes.set('/plain', { body: company('CoreWeave') });
  site.routes.set('/nul', {
    body: company('Nebius').replaceAll('Nvidia invests', 'Nvidia\0 invests').replace('common stock', 'common\0 stock'),
  });
  site.routes.set('/surrogates', {
    // As entities, as escapes in what the page says of itself, and as the bytes that CESU-8 writes.
    body: Buffer.concat([
      Buffer.from(company('Crusoe').replace('common stock', 'common &#xD83D; stock &#0; \\ud800')),
      Buffer.from([0xed, 0xa0, 0xbd]),
      Buffer.from('<script type="application/ld+json">{"headline": "\\ud800 Nvidia \\u0000"}</script>'),
    ]),
  });
  site.routes.set('/utf-16', {
    headers: { 'content-type': 'text/html; charset=utf-16le' },
    // A half of a pair stands in the middle of the bytes.
    body: Buffer.concat([
      Buffer.from('<p>half: ', 'utf16le'),
      Buffer.from([0x00, 0xd8]),
      Buffer.from(company('IREN'), 'utf16le'),
    ]),
  });
  site.routes.set('/query?a=%00&b=%ED%A0%80', { body: company('Lambda') });
  site.routes.set('/huge', (_request, response) => {
    const chunk = Buffer.alloc(100_000, '<p>megawatts</p> ');
    response.writeHead(200, { 'content-type': 'text/html' });
    const write = (): void => {
      while (sent < 50 * megabyte && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('drain', write);
    write();
    return undefined;
  });
  site.routes.set('/bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50 * megabyte)) });
  site.routes.set('/last', { body: company('Firmus') });
  const feed = site.routes.get('/feed');
  if (typeof feed !== 'object' || typeof feed.body !== 'string') throw new Error('no feed');
  site.routes.set('/feed', {
    ...feed,
    body: feed.body.replace('<title>/nul</title>', '<title>NUL \0 &#xD800; and &#0; half</title>'),
  });
}, timeout);
afterAll(async () => {
  await site.close();
  await context.close();
});

test('NUL, halves of pairs and bodies of 50 MB cost themselves at most; the rest goes on, in bounded memory', {
  timeout,
}, async () => {
  const before = process.memoryUsage.rss();
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const report = await site.crawlInto(context).finally(() => clearInterval(sampling));

  expect(report.sources[0]).toMatchObject({ new: paths.length - 2, failed: { BODY_TOO_LARGE: 2 } });
  expect(sent).toBeLessThan(25 * megabyte);
  expect(peak - before).toBeLessThan(400 * megabyte);
  const refused = await rowsOf<{ url: string; error: string }>(
    context.database,
    `select url, last_error as error from ops.frontier where state = 'failed' order by url`,
  );
  expect(refused.map(({ url }) => new URL(url).pathname)).toEqual(['/bomb', '/huge']);
  for (const { error } of refused) expect(error).toContain('BODY_TOO_LARGE');
});

test('every other page is a row with its facts, and no dead letter', async () => {
  const documents = await rowsOf<{ path: string; outcome: string }>(
    context.database,
    `select regexp_replace(d.final_url, '^http://[^/]*', '') as path, e.outcome from raw.document d
     join fact.current_extraction e using (document_id) where e.extractor = 'rules' order by 1`,
  );
  expect(documents).toEqual(
    paths
      .filter((path) => path !== '/huge' && path !== '/bomb')
      .toSorted()
      .map((path) => ({ path, outcome: 'claims' })),
  );
  const targets = await rowsOf<{ name: string }>(
    context.database,
    `select distinct p->>'name' as name from fact.current_claim, jsonb_array_elements(fields->'parties') p
     where kind = 'deal' and p->>'role' = 'target' order by 1`,
  );
  expect(targets.map(({ name }) => name)).toEqual(['CoreWeave', 'Crusoe', 'Firmus', 'IREN', 'Lambda', 'Nebius']);
  expect(await rowsOf(context.database, 'select code, reason from ops.dead_letter')).toEqual([]);
});

test('no NUL and no half of a pair is in any text that an analyst reads', async () => {
  const ended = await runMegawatch(['sql', '--json', 'select * from documents'], { DATABASE_URL: context.url });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout.isWellFormed()).toBe(true);
  expect(ended.stdout).not.toMatch(/\\u0000|\0|\\ud[89a-f]/i);
});
