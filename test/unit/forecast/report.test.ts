// The report: no share without definition, kind, as-of and grade; nothing crawled runs; readable in a real browser without network.
import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fanChart } from '../../../forecast/report/fan-chart.ts';
import { type ReportInput, reportPage } from '../../../forecast/report/report-page.ts';
import { endOfPeriod, niceTicks, spreadLabels, wrapText } from '../../../forecast/report/scale.ts';
import { launchChromium, openPage, overflowOf, takeScreenshot } from '../../support/chromium.ts';
import { sampleInput } from './report-fixture.ts';
import { owned, sampleResult } from './sample-result.ts';
import { unexplainedShares as unexplained } from './unexplained-shares.ts';

const hostile = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;
const charts = ['fan', 'bridge', 'tornado', 'funnel', 'coverage'];

/** The sample with crawled text wherever text can be. */
function hostileInput(): ReportInput {
  const result = sampleResult();
  const [top] = result.topFacts;
  const [first] = top?.facts ?? [];
  if (!top || !first) throw new Error('the sample has no facts');
  const fact = {
    ...first,
    subject: hostile,
    publisher: hostile,
    quotedVia: hostile,
    insteadOf: hostile,
    url: 'javascript:alert(3)',
  };
  const [funnel] = result.funnel;
  return sampleInput({
    result: {
      ...result,
      scenarioSentence: hostile,
      topFacts: [{ ...top, facts: [fact] }],
      funnel: funnel ? [{ ...funnel, label: hostile }] : [],
      flags: [{ factId: hostile, reason: 'outlier', message: hostile, mw: 1, url: 'data:text/html,x' }],
    },
    evidence: [{ factId: first.factId, quote: hostile, url: 'javascript:alert(4)' }],
  });
}

describe('what it says', () => {
  test('every share has its definition, kind, as-of and grade', async () => {
    const page = await reportPage(sampleInput());
    expect(unexplained(page)).toEqual([]);
    expect((page.match(/data-definition=/g) ?? []).length).toBeGreaterThan(60);
    expect(unexplained('<p>18%</p>')).toEqual(['18%']);
    expect(
      unexplained('<p data-definition="hope" data-kind="reported" data-as-of="2025" data-grade="A">18%</p>'),
    ).toEqual(['18%']);
    expect(
      unexplained('<p data-definition="big4-live-owned-commercial" data-kind="reported" data-grade="A">18%</p>'),
    ).toEqual(['18%']);
  });

  test('the words beside a large share name kind, as-of and grade', async () => {
    const $ = load(await reportPage(sampleInput()));
    const cards = $('.card')
      .toArray()
      .map((card) => $(card).find('.provenance').text());
    expect(cards).toEqual([
      'projected, illustrative · 2032 · grade D · our model, 80% of its paths',
      'reconstructed · 2032 · grade D · DC Byte',
      'reported · 2025-Q4 · grade B · Synergy Research Group',
    ]);
  });

  test('an illustrative run says so first, and no headline holds a tail probability', async () => {
    const $ = load(await reportPage(sampleInput()));
    expect($('.masthead .rule').text()).toMatch(/^Illustrative: 67%/);
    for (const heading of $('h1, h2, .masthead').toArray()) {
      expect($(heading).text()).not.toMatch(/under these assumptions|probab|chance|odds/i);
    }
    expect($('#fan-heading').parent().text()).toContain('< 1% under these assumptions');
  });

  test('values of two definitions never share a line', () => {
    const { result, baseline } = sampleInput();
    const [forecast] = result.definitions;
    if (!forecast) throw new Error('the sample has no definition');
    const draw = () => fanChart({ forecast, matching: baseline, ghosts: [], labelOf: (id) => id });
    expect(draw).toThrow(expect.objectContaining({ code: 'DEFINITIONS_MIXED' }));
    const strangers = baseline.filter((value) => value.definitionId === 'big4-all-phases-owned');
    expect(() => fanChart({ forecast, matching: strangers, ghosts: [], labelOf: (id) => id })).toThrow(
      expect.objectContaining({ code: 'DEFINITIONS_MIXED' }),
    );
  });

  test('third parties of another definition are ghosts, named with theirs', async () => {
    const $ = load(await reportPage(sampleInput()));
    const svg = $('#fan svg.wide');
    expect(svg.find('circle.third').length).toBe(1);
    for (const circle of svg.find('circle.third').toArray()) {
      expect($(circle).parent().attr('data-definition')).toBe(owned);
    }
    expect(svg.find('circle.ghost').length).toBeGreaterThan(8);
    for (const circle of svg.find('circle.ghost').toArray()) {
      expect($(circle).parent().attr('data-definition')).not.toBe(owned);
    }
    expect($('.ghostkey').text()).toContain('About 19 hyperscalers');
  });

  test('a definition that the run cannot project is refused with the reason', async () => {
    await expect(reportPage(sampleInput({ definitionId: 'big4-oracle-owned-ai-compute' }))).rejects.toThrow(
      /big4-oracle-owned-ai-compute: chips are not modelled; there are big4-/,
    );
  });

  test('the same input gives the same bytes', async () => {
    expect(await reportPage(sampleInput())).toBe(await reportPage(sampleInput()));
  });

  test('what was crawled is escaped and links lead to http and https only', async () => {
    const page = await reportPage(hostileInput());
    expect(page).toContain('&lt;script&gt;alert(1)');
    const $ = load(page);
    expect($('script, iframe, object, embed, img, form').length).toBe(0);
    expect(
      $('*')
        .toArray()
        .flatMap((node) => Object.keys('attribs' in node ? node.attribs : {}))
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    for (const link of $('a').toArray()) expect($(link).attr('href')).toMatch(/^https?:\/\//);
    expect(page).not.toMatch(/url\(|@import|<link[^>]+href="(?!data:)/);
  });
});

describe('in a browser without network', () => {
  const keep = process.env['MEGAWATCH_SCREENSHOTS'];
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'megawatch-report-'));
  const file = join(folder, 'report.html');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    writeFileSync(file, await reportPage(hostileInput()));
    writeFileSync(join(folder, 'sample.html'), await reportPage(sampleInput()));
  });
  afterAll(async () => {
    await browser?.close();
    if (!keep) await rm(folder, { recursive: true, force: true });
  });

  test.each([
    [360, 'narrow', 'sample.html'],
    [360, 'narrow', 'report.html'],
    [1280, 'wide', 'sample.html'],
  ])('%d pixels: the %s drawings, nothing sticks out (%s)', async (width, drawing, name) => {
    const opened = await openPage(browser, { width, allowed: 'file:' });
    const { page } = opened;
    await page.goto(pathToFileURL(join(folder, name)).href);
    expect(await overflowOf(page)).toEqual({ pixels: 0, widest: [] });
    for (const id of charts) {
      const visible = page.locator(`#${id} svg:visible`);
      expect([id, await visible.count(), await visible.getAttribute('class')]).toEqual([id, 1, drawing]);
      const accessible = page.locator(`#${id}`).getByRole('img');
      expect(await accessible.count()).toBe(1);
      const title = (await page.locator(`#${id} svg.${drawing} > title`).textContent()) ?? '';
      expect(title.length).toBeGreaterThan(10);
      expect(await page.getByRole('img', { name: title, exact: true }).count()).toBe(1);
      expect(await page.locator(`#${id} svg.${drawing} > desc`).textContent()).toMatch(/\d/);
      expect(await page.locator(`#${id} details table tbody tr`).count()).toBeGreaterThan(1);
    }
    const shot = join(folder, `${name}-${width}.png`);
    await takeScreenshot(page, { path: shot, clip: { x: 0, y: 0, width, height: 3000 }, fullPage: true });
    expect(statSync(shot).size).toBeGreaterThan(20_000);
    expect([opened.complaints, opened.refused]).toEqual([[], []]);
    await opened.close();
  });

  test('on paper the tables are open and the wide drawings are taken', async () => {
    const opened = await openPage(browser, { width: 794, allowed: 'file:' });
    const { page } = opened;
    await page.goto(pathToFileURL(join(folder, 'sample.html')).href);
    await page.emulateMedia({ media: 'print' });
    for (const id of charts) {
      expect(await page.locator(`#${id} svg.wide`).isVisible()).toBe(true);
      expect(await page.locator(`#${id} details table`).isVisible()).toBe(true);
    }
    expect(await overflowOf(page)).toEqual({ pixels: 0, widest: [] });
    const paper = join(folder, 'report.pdf');
    await page.pdf({ path: paper, format: 'A4' });
    expect(existsSync(paper) && statSync(paper).size > 30_000).toBe(true);
    await opened.close();
  });
});

describe('parts', () => {
  test('ticks are round and cover what they are asked to', () => {
    expect(niceTicks(0, 67, 5)).toEqual([0, 20, 40, 60, 80]);
    expect(niceTicks(30.6, 34.6, 4)).toEqual([30, 31, 32, 33, 34, 35]);
  });
  test('labels keep their distance and their order', () => {
    const moved = spreadLabels([10, 11, 12, 100], 16, 0, 200);
    expect(moved).toEqual([10, 26, 42, 100]);
    expect(spreadLabels([195, 198], 16, 0, 200)).toEqual([184, 200]);
  });
  test('lines are broken at blanks', () => {
    expect(wrapText('four firms and Oracle', 11)).toEqual(['four firms', 'and Oracle']);
    expect(wrapText('unbreakable', 5)).toEqual(['unbr…']);
    expect(wrapText('one two three four', 5, 2)).toEqual(['one', 'two …']);
  });
  test('a period stands at its end', () => {
    expect([endOfPeriod('2025'), endOfPeriod('2025-Q4'), endOfPeriod('2024-H1'), endOfPeriod('2026-08')]).toEqual([
      2025,
      2025,
      2023.5,
      2025 + 8 / 12,
    ]);
  });
});
