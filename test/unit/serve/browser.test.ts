// The web page in a real browser: on a phone, on a desk and on paper nothing sticks out and nothing complains.
import { mkdtempSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDefinitions } from '../../../forecast/store/seed-definitions.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { resolveAll } from '../../../resolve/run-resolve.ts';
import { type ServeStage, startServe } from '../../../serve/run-serve.ts';
import { launchChromium, openPage, overflowOf, takeScreenshot } from '../../support/chromium.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { tellEverything } from './tell-everything.ts';

const keep = process.env['MEGAWATCH_SCREENSHOTS'];
const folder = keep ?? mkdtempSync(join(tmpdir(), 'megawatch-pages-'));
let home: TestDatabase;
let stage: ServeStage;
let browser: Browser;
let evidencePath: string;

beforeAll(async () => {
  [home, browser] = await Promise.all([createTestDatabase(), launchChromium()]);
  await seedDefinitions(home.database);
  await tellEverything(home.database);
  await resolveAll({ database: home.database, registry: buildRegistry([], [], 'test'), log: testLog });
  stage = await startServe({ database: home.database, host: '127.0.0.1', port: 0, demo: true, log: testLog });
  const { rows } = await home.database.pool.query<{ id: string }>(
    `select deal_id as id from mart.deals where deal_type = 'lease' order by 1 limit 1`,
  );
  evidencePath = `/deals/${rows[0]?.id}`;
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
  await home?.close();
  if (!keep) await rm(folder, { recursive: true, force: true });
});

const pages = [
  ['home', () => '/'],
  ['list', () => '/capacity'],
  ['shares', () => '/big-tech-share'],
  ['evidence', () => evidencePath],
] as const;

describe.each([360, 1280])('%d pixels wide', (width) => {
  test.each(pages)('%s', async (name, path) => {
    const opened = await openPage(browser, { width, allowed: stage.url });
    const { page } = opened;
    const response = await page.goto(new URL(path(), stage.url).href);
    expect(response?.status()).toBe(200);
    expect(await overflowOf(page)).toEqual({ pixels: 0, widest: [] });
    expect(await page.getByRole('main').getByRole('heading', { level: 1 }).count()).toBe(1);
    // Every picture says in words what it shows.
    for (const picture of await page.locator('svg').all()) {
      expect((await picture.getAttribute('aria-label')) ?? '').not.toBe('');
    }
    const file = join(folder, `${name}-${width}.png`);
    await takeScreenshot(page, { path: file, fullPage: true });
    expect(statSync(file).size).toBeGreaterThan(5000);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.getByRole('main').isVisible()).toBe(true);
    expect([opened.complaints, opened.refused]).toEqual([[], []]);
    await opened.close();
  });
});

test('the words that a fact was read from are marked, and the keyboard reaches the content first', async () => {
  const opened = await openPage(browser, { width: 1280, allowed: stage.url });
  await opened.page.goto(new URL(evidencePath, stage.url).href);
  expect(await opened.page.locator('mark').first().isVisible()).toBe(true);
  await opened.page.keyboard.press('Tab');
  expect(await opened.page.evaluate('document.activeElement?.getAttribute("href")')).toBe('#content');
  await opened.close();
});
