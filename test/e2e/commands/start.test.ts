// `npm start` as a user meets it, on a data folder of its own: the first run, a second, SQL, faults, Ctrl-C.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimPurpose } from '../../../commands/purpose.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runMegawatch, startMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-start-'));
const own = { MEGAWATCH_DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'error', SERVE_PORT: '0' };

const printed = z.looseObject({
  banner: z.string(),
  nothingChanged: z.boolean(),
  seconds: z.number(),
  summary: z.looseObject({
    facts: z.array(z.object({ name: z.string(), count: z.number() })),
    deadLetters: z.number(),
    story: z.looseObject({
      title: z.string(),
      toldBy: z.array(z.looseObject({ language: z.string().nullable() })),
      language: z.string(),
      sentence: z.object({ before: z.string(), marked: z.string(), after: z.string() }),
    }),
    shareSales: z.looseObject({ pressUsd: z.string(), form4Usd: z.string(), residualUsd: z.string() }),
    opposition: z.looseObject({ place: z.string(), mw: z.string() }),
    finding: z.looseObject({ message: z.string() }),
  }),
  shares: z.array(z.object({ value: z.string(), kind: z.string(), label: z.string(), note: z.string() })),
  commands: z.array(z.string()),
});

beforeAll(() => chmodSync(folder, 0o755));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('start --once', () => {
  test('shows what makes a reader want it, in under a minute', { timeout: 90_000 }, async () => {
    // A port of its own, which other tests that start the demo do not take between two runs.
    const ended = await runMegawatch(['start', '--once', '--json', '--demo-port', '21001'], own);
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
    const run = printed.parse(JSON.parse(ended.stdout));
    expect(run.banner).toMatch(/demo/i);
    expect(run.nothingChanged).toBe(false);
    expect(run.summary.facts.map((each) => each.name).toSorted()).toEqual([
      'capacity',
      'deal',
      'indicator',
      'market_entry',
      'opposition',
      'share_sale',
    ]);
    expect(run.summary.deadLetters).toBe(0);
    expect(run.summary.story.toldBy.length).toBeGreaterThanOrEqual(3);
    expect(new Set(run.summary.story.toldBy.map((each) => each.language))).toEqual(new Set(['en', 'pt']));
    expect(run.summary.story.sentence.marked).toBe('US$ 2 bilhões');
    expect(run.summary.story.sentence.before).toContain('Nvidia');
    expect(Number(run.summary.shareSales.pressUsd) - Number(run.summary.shareSales.form4Usd)).toBe(
      Number(run.summary.shareSales.residualUsd),
    );
    expect(Number(run.summary.opposition.mw)).toBeGreaterThan(0);
    expect(run.summary.finding.message).toMatch(/145.*233|233.*145/s);
    expect(run.shares).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: '≈ 18%', kind: 'reconstructed' }),
        expect.objectContaining({ value: '48%', kind: 'reported' }),
        expect.objectContaining({ kind: 'projected' }),
      ]),
    );
    for (const share of run.shares) expect(share.note).toMatch(/as of .*grade [A-F]/);
    expect(run.commands.filter((line) => line.startsWith('npx megawatch sql --demo'))).toHaveLength(3);
  });

  test('a second run says that nothing changed', { timeout: 60_000 }, async () => {
    const ended = await runMegawatch(['start', '--once'], own);
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stdout).toContain('Nothing changed since the last run.');
    expect(ended.stdout).not.toContain('\u001b[');
  });

  test('the lines to copy work, and the analyst gets no further', { timeout: 60_000 }, async () => {
    const json = await runMegawatch(['sql', '--demo', '--json', 'select deal_id, title from deals'], own);
    expect(
      z.array(z.object({ deal_id: z.string(), title: z.string() })).parse(JSON.parse(json.stdout)).length,
    ).toBeGreaterThan(5);
    const csv = await runMegawatch(['sql', '--demo', '--format', 'csv'], own, `select '=1+1' as formula, 'ü' as text`);
    expect(csv.stdout).toBe(`formula,text\n"'=1+1",ü\n`);
    const refused = await runMegawatch(['sql', '--demo', 'select * from raw.document'], own);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^megawatch: Postgres refuses the statement: permission denied for schema raw\n$/);
    const twice = await runMegawatch(['sql', '--demo', 'reset role; select * from raw.document'], own);
    expect(twice.code).toBe(1);
  });

  test('stays up with the web page, refuses a second start in one sentence, and ends with 0 on Ctrl-C', {
    timeout: 90_000,
  }, async () => {
    const running = startMegawatch(['start', '--json'], own);
    await waitFor(() => running.output().endsWith('\n'), { timeoutMs: 60_000 });
    const { web } = z.looseObject({ web: z.string() }).parse(JSON.parse(running.output()));
    const page = await fetch(web);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/demo/i);
    const second = await runMegawatch(['start', '--once'], own);
    expect(second.code).toBe(78);
    expect(second.stderr.trim().split('\n').at(-1)).toMatch(/^megawatch: Another "megawatch start" is running/);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 0, signal: null });
  });
});

describe('what goes wrong is said in a sentence', () => {
  test('a database that does not answer: exit 78, the URL without its password', async () => {
    const ended = await runMegawatch(['migrate'], {
      ...own,
      DATABASE_URL: `postgres://user:hunter2@127.0.0.1:${await closedPort()}/nowhere`,
    });
    expect(ended.code).toBe(78);
    expect(ended.stderr).toContain('nowhere');
    expect(ended.stderr).not.toContain('hunter2');
  });

  test('configuration: every mistake at once, by name', async () => {
    const ended = await runMegawatch(['migrate'], {
      ...own,
      DATABASE_URL: 'mysql://x',
      SERVE_PORT: 'many',
      LOG_LEVEL: 'loud',
    });
    expect(ended.code).toBe(78);
    for (const name of ['DATABASE_URL', 'SERVE_PORT', 'LOG_LEVEL']) expect(ended.stderr).toContain(name);
  });

  test('--live needs a contact before it asks anybody', { timeout: 30_000 }, async () => {
    const opened = await createTestDatabase();
    try {
      const ended = await runMegawatch(['start', '--once', '--live'], { ...own, DATABASE_URL: opened.url });
      expect(ended.code).toBe(78);
      expect(ended.stderr).toContain('MEGAWATCH_CONTACT');
    } finally {
      await opened.database.pool.query('drop database if exists megawatch_live with (force)');
      await opened.close();
    }
  });

  test('an unknown command or option: exit 2 and a hint', async () => {
    expect(await runMegawatch(['strat'], own)).toMatchObject({ code: 2, stderr: expect.stringContaining('start') });
    expect(await runMegawatch(['start', '--demo-run', '7'], own)).toMatchObject({ code: 2 });
  });

  test('real ingest refuses the demo database, and the demo a real one', async () => {
    const opened = await createTestDatabase();
    try {
      await claimPurpose(opened.database, 'demo');
      await expect(claimPurpose(opened.database, 'main')).rejects.toMatchObject({ code: 'DEMO_DATABASE' });
      const ended = await runMegawatch(['ingest', '--once', '--source', 'folder:.'], {
        ...own,
        DATABASE_URL: opened.url,
      });
      expect(ended.code).toBe(78);
      expect(ended.stderr).toContain('demo');
    } finally {
      await opened.close();
    }
  });
});

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
