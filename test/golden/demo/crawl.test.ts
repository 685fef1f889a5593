// The demo site, crawled by the real client into a real database: every document once, no forbidden page ever, and a
// second run that finds exactly what changed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { changedInRun2, forbiddenPaths, goneInRun2, missingPaths, redirects } from '../../../demo/golden/crawl.ts';
import { goldenOfRun } from '../../../demo/golden.ts';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { type IngestSetup, setUpIngest } from '../../e2e/ingest/setup.ts';
import { testClient } from '../../unit/ingest/test-client.ts';

let setup: IngestSetup;
let site: DemoSite;
let client: Client;

beforeAll(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startDemoSite()]);
  client = testClient([new URL(site.origin).host], { robots: createRobotsStore(setup.database) });
});
afterAll(async () => {
  await client.close();
  await Promise.all([setup.close(), site.close()]);
});

const crawl = async () => await setup.run(client, demoSources(site.origin), { revisitAfterMs: 0 });
const pathsOf = (messages: Awaited<ReturnType<IngestSetup['messages']>>) =>
  messages.map(({ finalUrl }) => new URL(finalUrl).pathname);

test('run 1 publishes every golden document once, within fifteen seconds', async () => {
  const started = performance.now();
  const report = await crawl();
  expect(performance.now() - started).toBeLessThan(15_000);
  expect(report.outcome).toBe('complete');
  expect(report.sources.filter(({ breach }) => breach !== null)).toEqual([]);
  const messages = await setup.messages();
  expect(pathsOf(messages).sort()).toEqual(goldenOfRun(1).map(({ path }) => path).sort());
  expect(messages.every(({ revision, outcome, licence }) => revision === 1 && outcome === 'fetched' && licence === 'CC0-1.0')).toBe(true);
});

test('the redirect was followed, the missing page is no document, the forbidden one was never asked for', () => {
  const asked = new Set(site.requests.map(({ path }) => path.split('?')[0]));
  for (const { from, to } of redirects) expect([asked.has(from), asked.has(to)]).toEqual([true, true]);
  for (const path of missingPaths) expect(asked.has(path)).toBe(true);
  for (const path of forbiddenPaths) expect(asked.has(path)).toBe(false);
  expect(site.requests.every(({ agent }) => agent !== '')).toBe(true);
});

test('the same again publishes nothing and moves no body', async () => {
  const before = site.requests.length;
  await crawl();
  expect((await setup.messages()).length).toBe(goldenOfRun(1).length);
  const documents = new Set(goldenOfRun(1).map(({ path }) => path));
  const again = site.requests.slice(before).filter(({ path }) => documents.has(path));
  expect(again.length).toBeGreaterThanOrEqual(documents.size);
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set([304]));
});

test('run 2 publishes the changed page and the loss of the gone one, nothing else', async () => {
  site.setRun(2);
  await crawl();
  const later = (await setup.messages()).filter(({ revision }) => revision > 1);
  expect(later.map((each) => `${new URL(each.finalUrl).pathname} ${each.outcome} ${each.revision}`).sort()).toEqual(
    [...changedInRun2.map((path) => `${path} fetched 2`), ...goneInRun2.map((path) => `${path} gone 2`)].sort(),
  );
  expect(site.requests.some(({ path }) => forbiddenPaths.includes(path))).toBe(false);
});
