// EDGAR's limits: ten requests a second over all processes of a database, a contact, ten minutes of quiet after a refusal.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { edgarDelayMs } from '../../../ingest/protocols/edgar/edgar-declaration.ts';
import { edgarScope } from '../../../ingest/protocols/edgar/edgar-scope.ts';
import { requireContact, splitByContact } from '../../../ingest/protocols/edgar/require-contact.ts';
import { createClient } from '../../../ingest/fetch/client.ts';
import type { IngestReport } from '../../../ingest/ingest-report.ts';
import { createHostSlots } from '../../../ingest/host-slot.ts';
import { hostOf } from '../../../ingest/frontier.ts';
import { testLog } from '../../support/database.ts';
import { guardFor } from '../../unit/ingest/test-client.ts';
import type { LoopbackEdgarOptions } from '../../support/loopback-edgar.ts';
import { type EdgarSetup, filing, now, onlyCoreweave, setUpEdgar } from './edgar-setup.ts';

const opened: EdgarSetup[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function setUp(options: LoopbackEdgarOptions): Promise<EdgarSetup> {
  const made = await setUpEdgar(options);
  opened.push(made);
  return made;
}

type Crawling = {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ready: Promise<unknown>;
  readonly output: Promise<string>;
};

function startChild({ ingest, edgar }: EdgarSetup): Crawling {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'edgar-child.ts'), ingest.url, edgar.origin]);
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
  const ready = once(child.stdout, 'data');
  return { child, ready, output: once(child, 'close').then(() => said.join('')) };
}

/** Runs two crawlers that begin at the same time. */
async function crawlInTwoProcesses(setup: EdgarSetup): Promise<IngestReport[]> {
  const crawlers = [startChild(setup), startChild(setup)];
  await Promise.all(crawlers.map(({ ready }) => ready));
  for (const { child } of crawlers) child.stdin.end('begin\n');
  const outputs = await Promise.all(crawlers.map(({ output }) => output));
  return outputs.map((output) => JSON.parse(output.trim().split('\n').at(-1) ?? '') as IngestReport);
}

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => filing(n + 1, { form: '8-K', filedOn: '2026-02-06' }));

describe('ten requests a second', () => {
  it('are never passed by two processes together, by the clock of the server', async () => {
    const setup = await setUp({ filings: many(22), limit: 10 });
    const reports = await crawlInTwoProcesses(setup);
    expect(reports).toMatchObject([{ closedHosts: [] }, { closedHosts: [] }]);
    expect(await setup.published()).toHaveLength(22);
    expect(setup.edgar.mostInASecond()).toBeLessThanOrEqual(10);
    expect(setup.edgar.asked.filter(({ status }) => status === 429)).toEqual([]);
    // Each filing was asked for once, and both processes asked for some.
    const texts = setup.edgar.paths().filter((path) => path.startsWith('/Archives/'));
    expect(texts).toHaveLength(new Set(texts).size);
    const fetched = reports.map(({ sources }) => sources.reduce((sum, source) => sum + source.fetched, 0));
    expect(Math.min(...fetched)).toBeGreaterThan(0);
    expect(fetched.reduce((sum, each) => sum + each, 0)).toBe(22);
  }, 60_000);

  it('count for all hosts of the SEC together', () => {
    expect(hostOf('https://www.sec.gov/Archives/')).toBe('sec.gov');
    expect(hostOf('https://data.sec.gov/submissions/')).toBe('sec.gov');
    expect(hostOf('https://efts.sec.gov/LATEST/search-index')).toBe('sec.gov');
    expect(hostOf('https://notsec.gov/')).toBe('notsec.gov');
    expect(edgarDelayMs).toBeGreaterThanOrEqual(100);
  });
});

describe('a refusal', () => {
  it.each([403, 429])('with %i closes the host, says so, and the run goes on afterwards', async (status) => {
    const setup = await setUp({ filings: many(3) });
    const blocked = `/Archives/edgar/data/1769628/${filing(2, { form: '8-K', filedOn: '2026-02-06' }).accession}.txt`;
    setup.edgar.instead.set(blocked, { status });
    const closeMs = 700;
    const seen: string[] = [];
    const slots = createHostSlots(setup.ingest.database);
    const scope = edgarScope({ ...onlyCoreweave, closeMs });
    const sources = [await setup.source('sec-filings', 20)];
    const running = setup.ingest.run(setup.client(), sources, { edgar: scope, clock: () => now, patienceMs: 5_000 });
    const state = { isOver: false };
    const over = running.finally(() => (state.isOver = true));
    while (!state.isOver) {
      const [closed] = await slots.closed([setup.edgar.host]);
      if (closed) {
        seen.push(closed.reason);
        setup.edgar.instead.clear();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await over).toMatchObject({ outcome: 'complete', sources: [{ new: 3, retried: 1, failed: {} }] });
    expect(new Set(seen)).toEqual(new Set([`status ${status}`]));
    const times = setup.edgar.asked.map(({ at, status: answered }) => ({ at, answered }));
    const refused = times.findIndex(({ answered }) => answered === status);
    // What was on its way when the answer came may still arrive; then nothing does until the host is open again.
    const later = times.slice(refused + 1).map(({ at }) => at - (times[refused]?.at ?? 0));
    expect(later.filter((ms) => ms > 150 && ms < closeMs - 50)).toEqual([]);
    expect(later.some((ms) => ms >= closeMs - 50)).toBe(true);
  });

  it('lasts ten minutes where nothing else is said, is left to the next run, and stands in the report', async () => {
    const setup = await setUp({ filings: many(2), limit: 3, blockMs: 60_000 });
    const report = await setup.run(['sec-filings'], { delayMs: 5 });
    expect(report.outcome).toBe('partial');
    const [closed] = report.closedHosts;
    expect(closed).toMatchObject({ host: setup.edgar.host, reason: 'status 429' });
    const minutes = (Date.parse(closed?.until ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThanOrEqual(10);
    // What was leased before the refusal is not held through the ten minutes, and no attempt is counted for it.
    const slots = createHostSlots(setup.ingest.database);
    await expect(slots.wait(setup.edgar.host, 5)).rejects.toThrow('is left alone for another');
    const rows = await setup.ingest.rows<{ attempts: number }>(
      `select attempts from ops.frontier where state = 'due' and lease_owner is null and coalesce(last_status, 0) <> 429`,
    );
    expect(rows.every(({ attempts }) => attempts === 0)).toBe(true);
    const before = setup.edgar.asked.length;
    expect(await setup.run(['sec-filings'], { delayMs: 5 })).toMatchObject({ outcome: 'partial' });
    expect(setup.edgar.asked).toHaveLength(before);
  });
});

describe('a contact', () => {
  it('is required before anything is asked', async () => {
    const setup = await setUp({});
    const source = await setup.source('sec-filings');
    expect(() => requireContact([source], undefined)).toThrow('set MEGAWATCH_CONTACT');
    expect(() => requireContact([source], 'ops@example.org')).not.toThrow();
    const feed = { ...source, protocol: 'feed' } as const;
    expect(() => requireContact([feed], undefined)).not.toThrow();
    expect(splitByContact([feed, source])).toEqual([[source], [feed]]);
  });

  it('is missed by the server, and stands in the user agent where there is one', async () => {
    const setup = await setUp({ filings: many(1) });
    const client = createClient({ contact: 'nobody', guard: guardFor([setup.edgar.host]), log: testLog });
    const get = { robotsAgent: null };
    expect(await client.get(`${setup.edgar.origin}/robots.txt`, get)).toMatchObject({ kind: 'failed', status: 403 });
    await client.close();
    await setup.run(['sec-filings']);
    expect(setup.edgar.asked.at(-1)?.userAgent).toMatch(/^MegawatchBot\/\S+ \(\+https:\/\/example\.org\/bot\)$/);
    expect(await setup.published()).toHaveLength(1);
  });
});
