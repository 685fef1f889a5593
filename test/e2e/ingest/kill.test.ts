import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentHash } from '../../../schemas/ids.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { waitFor } from '../../support/wait-for.ts';
import { type IngestSetup, rss, setUpIngest } from './setup.ts';

const pages = Array.from({ length: 40 }, (_, n) => `/p${n}`);
const kills = 3;
let setup: IngestSetup;
let site: LoopbackSite;

beforeAll(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
  site.routes.set('/feed', { body: rss(pages) });
  for (const page of pages) {
    site.routes.set(page, (_request, response) => {
      setTimeout(() => response.end(`page ${page}`), 8);
      return undefined;
    });
  }
});
afterAll(() => Promise.all([setup.close(), site.close()]));

function startCrawler(): ChildProcess {
  const script = fileURLToPath(new URL('./crawl-child.ts', import.meta.url));
  return spawn(process.execPath, [script, setup.url, site.url('/feed')], { stdio: ['ignore', 'pipe', 'inherit'] });
}

it('loses nothing when crawlers are killed at any point', async () => {
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = site.asked.length;
    const child = startCrawler();
    // Killed in mid crawl, each time a little further on.
    await waitFor(() => site.asked.length >= before + 3 + kill * 5 || child.exitCode !== null);
    child.kill('SIGKILL');
    await once(child, 'exit').catch(() => undefined);
  }
  const last = startCrawler();
  let output = '';
  last.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(last, 'exit');
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toMatchObject({ outcome: 'complete' });

  const messages = await setup.messages();
  expect(new Set(messages.map(({ finalUrl }) => new URL(finalUrl).pathname))).toEqual(new Set(pages));
  expect(new Set(messages.map(({ revision }) => revision))).toEqual(new Set([1]));
  for (const { finalUrl, bodyHash } of messages)
    expect(bodyHash).toBe(contentHash(`page ${new URL(finalUrl).pathname}`));
  expect(await setup.rows('select 1 from ops.document_state where published_revision <> revision')).toEqual([]);
  expect(await setup.rows(`select 1 from ops.frontier where state <> 'done' or lease_owner is not null`)).toEqual([]);
  expect(await setup.rows('select count(*)::int as n from raw.document')).toEqual([{ n: pages.length }]);
}, 60_000);
