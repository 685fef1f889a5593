// `ingest --once` for schedulers of others: what each exit code means, one row of `ops.run` each.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { freePort } from '../../support/free-port.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, rss, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let folder: string;
beforeAll(async () => {
  setup = await setUpIngest();
  folder = mkdtempSync(join(tmpdir(), 'megawatch-once-'));
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.txt`), `Nothing about data centers in ${name}.`);
});
afterAll(async () => {
  await setup.close();
  rmSync(folder, { recursive: true });
});

const outcomes = async (): Promise<(string | null)[]> =>
  (await setup.rows<{ outcome: string | null }>('select outcome from ops.run order by started_at')).map(
    ({ outcome }) => outcome,
  );

describe('the exit code of `ingest --once`', () => {
  const ingest = (...options: string[]) =>
    runMegawatch(['ingest', '--once', '--json', ...options], { DATABASE_URL: setup.url, TRANSFORM_WORKERS: '1' });

  test('3: partly, run it again; then 0: complete; one row each', { timeout: 60_000 }, async () => {
    const first = await ingest('--source', `folder:${folder}`, '--max-documents', '1');
    expect([first.code, first.stderr]).toEqual([3, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({ report: { outcome: 'partial' } });
    const second = await ingest('--source', `folder:${folder}`, '--max-minutes', '5');
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(await outcomes()).toEqual(['partial', 'complete']);
  });

  test('75: nothing could be reached, try later; one row', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const file = join(folder, 'nobody-there.ts');
    writeFileSync(
      file,
      `export default ${JSON.stringify({ ...testSource({ urls: [`http://127.0.0.1:${port}/feed`] }), id: 'nobody-there' })};`,
    );
    const before = await outcomes();
    const ended = await runMegawatch(['ingest', '--once', '--source', file], {
      DATABASE_URL: setup.url,
      TRANSFORM_WORKERS: '1',
      ALLOWED_LOOPBACK_HOSTS: `127.0.0.1:${port}`,
      LOG_LEVEL: 'silent',
    });
    expect(ended.code).toBe(75);
    expect(ended.stdout).toContain('nothing could be reached');
    expect(await outcomes()).toEqual([...before, 'unreachable']);
  });

  test('2: options that do not go together; no row', async () => {
    const before = await outcomes();
    const ended = await runMegawatch(['ingest', '--schedule', '--max-minutes', '5'], { DATABASE_URL: setup.url });
    expect([ended.code, ended.stderr]).toEqual([
      2,
      'megawatch: --max-minutes goes with --once: a schedule has no end\n',
    ]);
    const wrong = await runMegawatch(['ingest', '--once', '--since', '2026-02-31'], { DATABASE_URL: setup.url });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('36h');
    expect(await outcomes()).toEqual(before);
  });
});

describe('limits of a run', () => {
  let site: LoopbackSite;
  let client: Client;
  const start = async (): Promise<void> => {
    site = await startSite();
    client = testClient([`127.0.0.1:${site.port}`]);
  };
  afterEach(async () => {
    await client.close();
    await site.close();
  });

  test('time that is up leaves the rest due, and the next run goes on', async () => {
    await start();
    const pages = Array.from({ length: 6 }, (_, index) => `/slow-${index}`);
    site.routes.set('/feed', { body: rss(pages) });
    for (const page of pages) {
      site.routes.set(page, (_request, response) => void setTimeout(() => response.end('slow'), 400));
    }
    const source = testSource({ urls: [site.url('/feed')], politeness: { delayMs: 100, concurrency: 1 } });
    const cut = await setup.run(client, [source], { maxMs: 900 });
    expect(cut.outcome).toBe('partial');
    expect(cut.sources[0]?.new).toBeLessThan(6);
    const rest = await setup.run(client, [source], { maxMs: 30_000 });
    expect(rest.outcome).toBe('complete');
    expect((cut.sources[0]?.new ?? 0) + (rest.sources[0]?.new ?? 0)).toBe(6);
    expect((await outcomes()).slice(-2)).toEqual(['partial', 'complete']);
  });

  test('what was published before --since is passed over, and is not lost to a later run', async () => {
    await start();
    const feed = rss(['/old', '/new']).replace('06 Feb 2026 08:00', '06 Jan 2026 08:00');
    site.routes.set('/feed', (request) =>
      request.headers['if-none-match'] === '"f"' ? { status: 304 } : { headers: { etag: '"f"' }, body: feed },
    );
    for (const page of ['/old', '/new']) site.routes.set(page, { body: `page ${page}` });
    const source = testSource({ urls: [site.url('/feed')] });
    const first = await setup.run(client, [source], { since: new Date('2026-02-01') });
    expect(first.sources[0]).toMatchObject({ entries: 2, new: 1 });
    expect(site.paths()).not.toContain('/old');
    const second = await setup.run(client, [source]);
    expect(second.sources[0]).toMatchObject({ entries: 2, new: 1 });
    expect(site.paths()).toContain('/old');
    const third = await setup.run(client, [source]);
    expect(third.sources[0]).toMatchObject({ entries: 0, seedsUnchanged: 1, new: 0 });
  });
});
