// The command's own file, from the shipped figures: every share explained, readable in a browser without network.
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runReport } from '../../../commands/forecast/run-report.ts';
import { readCalibration } from '../../../forecast/report/calibration.ts';
import { readFactEvidence } from '../../../forecast/store/read-fact-evidence.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { resolveAll } from '../../../resolve/run-resolve.ts';
import { launchChromium, openPage, overflowOf } from '../../support/chromium.ts';
import { createTestDatabase, testLog } from '../../support/database.ts';
import { tellEverything } from '../serve/tell-everything.ts';
import { unexplainedShares } from './unexplained-shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-report-run-'));
const file = join(folder, 'report.html');
const printed: string[] = [];

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', undefined);
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  await runReport({ out: file, paths: '300' });
  write.mockRestore();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('forecast report', () => {
  test('says what it wrote, and how far to trust it', () => {
    expect(printed.join('')).toMatch(
      /^(Illustrative|A projection): .+ rest on judgement\.\nWritten to .+report\.html \(\d+ kB\)\.\n$/,
    );
  });

  test('every share of the real run is explained; every chart and section is there', () => {
    const page = readFileSync(file, 'utf8');
    expect(unexplainedShares(page)).toEqual([]);
    const $ = load(page);
    expect($('section h2').length).toBe(10);
    for (const id of ['fan', 'bridge', 'tornado', 'funnel', 'coverage']) expect($(`#${id} svg`).length).toBe(2);
    expect($('.factlist > li').length).toBe(10);
    for (const item of $('.factlist > li').toArray()) expect($(item).find('a[href^="http"]').length).toBeGreaterThan(0);
    expect($('#calibration-heading').parent().text()).toContain('CoreWeave');
    expect($('#calibration-heading').parent().text()).toMatch(/\d+ of the \d+ forecasts in the ledger/);
  });

  test('in a browser without network, 360 pixels wide', async () => {
    const browser = await launchChromium();
    try {
      const opened = await openPage(browser, { width: 360, allowed: 'file:' });
      await opened.page.goto(pathToFileURL(file).href);
      expect(await overflowOf(opened.page)).toEqual({ pixels: 0, widest: [] });
      expect([opened.complaints, opened.refused]).toEqual([[], []]);
    } finally {
      await browser.close();
    }
  });

  test('levers that are set beside the scenario are those of the report', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    await runReport({ out: join(folder, 'contested.html'), paths: '300', set: ['opposition=2'] });
    write.mockRestore();
    expect(readFileSync(join(folder, 'contested.html'), 'utf8')).toContain('central with opposition=2');
  });

  test('an unknown definition and a file that cannot be written are refused', async () => {
    await expect(runReport({ definition: 'hope' })).rejects.toThrow(/no definition "hope"/);
    await expect(runReport({ out: join(folder, 'no', 'such', 'report.html'), paths: '10' })).rejects.toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });

  test('the shipped calibration has both intervals, a mis-specified world and its date', () => {
    const { coverage, measuredOn, skill } = readCalibration();
    expect(measuredOn).toMatch(/^2\d{3}-\d{2}-\d{2}$/);
    const own = coverage.filter((row) => row.world === 'well_specified');
    expect(new Set(own.map((row) => row.nominalPct))).toEqual(new Set([80, 95]));
    for (const row of own) {
      expect(row.worlds).toBeGreaterThanOrEqual(400);
      expect(row.coveredPct).toBeGreaterThanOrEqual(row.gate?.low ?? 100);
      expect(row.coveredPct).toBeLessThanOrEqual(row.gate?.high ?? 0);
    }
    expect(coverage.some((row) => row.world === 'mis_specified')).toBe(true);
    expect(skill.length).toBeGreaterThan(0);
  });
});

test('the words behind facts come from the database', async () => {
  const opened = await createTestDatabase();
  try {
    const { database } = opened;
    await tellEverything(database);
    await resolveAll({ database, registry: buildRegistry([], [], 'test'), log: testLog });
    await database.pool.query(`update fact.claim set fields = fields || '{"citation":{"id":"fig-1","url":"https://example.org/"}}'
      where claim_id = (select claim_id from fact.claim where exists (select from jsonb_array_elements(evidence) e where length(e->>'quote') > 3) order by 1 limit 1)`);
    const found = await readFactEvidence(database, ['fig-1', 'none']);
    expect(found).toEqual([{ factId: 'fig-1', quote: expect.stringMatching(/.{4}/), url: 'https://example.org/' }]);
    expect(await readFactEvidence(database, [])).toEqual([]);
  } finally {
    await opened.close();
  }
});
