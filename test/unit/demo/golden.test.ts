// The golden table is itself checked: complete, consistent, and true to the pages it speaks of.
import { describe, expect, test } from 'vitest';
import { goldenEvents, separateEvents } from '../../../demo/golden/events.ts';
import { auditFinding, martRows, reconciliation } from '../../../demo/golden/marts.ts';
import { goldenDocuments, goldenOfRun } from '../../../demo/golden.ts';
import { demoBanner } from '../../../demo/outlets.ts';
import { readPageFiles } from '../../../demo/page-file.ts';
import { renderPage } from '../../../demo/render-page.ts';
import { claimKinds } from '../../../schemas/claim.ts';

const facts = goldenDocuments.flatMap((document) => document.facts);

describe('coverage', () => {
  test('every page that is written down is in the table once for each run, and the table names no other', () => {
    const written = readPageFiles().map((page) => `${page.path} ${page.run ?? 'both'}`);
    const golden = goldenDocuments
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, run }) => `${path} ${path.includes('tracker') ? run : 'both'}`);
    expect(golden.sort()).toEqual(written.sort());
  });

  test('at least 44 documents, of which 6 Portuguese, 5 Spanish and 5 German', () => {
    const run = goldenOfRun(1);
    const count = (language: string) => run.filter((each) => each.language === language).length;
    expect(run.length).toBeGreaterThanOrEqual(44);
    expect(count('pt')).toBeGreaterThanOrEqual(6);
    expect(count('es')).toBeGreaterThanOrEqual(5);
    expect(count('de')).toBeGreaterThanOrEqual(5);
  });

  test('all kinds of facts, most types of deal, every place a date can stand', () => {
    expect([...new Set(facts.map(({ kind }) => kind))].sort()).toEqual([...claimKinds].sort());
    const places = new Set(goldenDocuments.map(({ dateSource }) => dateSource));
    for (const place of ['json-ld', 'meta', 'time', 'url', 'filing'] as const) expect(places).toContain(place);
  });

  test('fact ids are unique and required facts have quotes', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(facts.filter((each) => Object.keys(each.quotes).length === 0)).toEqual([]);
  });
});

describe('honesty', () => {
  test('every page carries the banner and names at least one report with publisher, date and address', () => {
    for (const page of readPageFiles()) {
      const markup = renderPage(page, 'http://127.0.0.1', []);
      expect(markup).toContain(demoBanner);
      for (const source of page.sources) {
        expect(URL.canParse(source.url)).toBe(true);
        expect(source.date).toMatch(/20\d\d/);
      }
      expect(markup).toContain(page.outlet.words.sources);
    }
  });
});

describe('events', () => {
  test('a story is told by three outlets in two languages', () => {
    const story = goldenEvents().find(({ event }) => event === 'nvidia-coreweave');
    expect(story?.paths).toHaveLength(3);
    const languages = goldenDocuments
      .filter(({ path }) => story?.paths.includes(path))
      .map(({ language }) => language ?? '');
    expect(languages.sort()).toEqual(['en', 'en', 'pt']);
  });

  test('no other deal is told by as many', () => {
    const deals = goldenEvents().filter(({ kind, event }) => kind === 'deal' && event !== 'nvidia-coreweave');
    expect(Math.max(...deals.map(({ paths }) => paths.length))).toBeLessThan(3);
  });

  test('facts of one event are of one kind, and what must stay apart is named', () => {
    const names = new Set(goldenEvents().map(({ event }) => event));
    for (const { event, kind, facts: ids } of goldenEvents()) {
      const kinds = new Set(facts.filter(({ id }) => ids.includes(id)).map((each) => each.kind));
      expect([event, ...kinds]).toEqual([event, kind]);
    }
    for (const pair of separateEvents) for (const event of pair) expect(names).toContain(event);
  });

  test('mart rows stand for golden events, with as many sources as outlets tell of them', () => {
    const events = new Map(goldenEvents().map((each) => [each.event, each]));
    for (const row of Object.values(martRows).flat()) {
      if (row['event'] === undefined) continue;
      const event = events.get(String(row['event']));
      expect(event, String(row['event'])).toBeDefined();
      if (row['source_count'] !== undefined)
        expect([row['event'], row['source_count']]).toEqual([row['event'], outletsOf(event?.paths ?? [])]);
    }
  });
});

/** Outlets, not pages: a correction in the same paper is no second source. */
function outletsOf(paths: readonly string[]): number {
  return new Set(paths.map((path) => goldenDocuments.find((each) => each.path === path)?.sourceId)).size;
}

describe('arithmetic', () => {
  test('the sums of the filings are those of the reconciliation', () => {
    const sales = (martRows['share_sales'] ?? []).filter((row) => row['counts_as_sale'] === true);
    const sum = (rows: typeof sales) => rows.reduce((total, row) => total + Number(row['proceeds_usd']), 0);
    const officers = sales.filter((row) => String(row['seller']).includes('Officer'));
    expect(String(sum(sales))).toBe(reconciliation.form4SumUsd.withDirectors);
    expect(String(sum(officers))).toBe(reconciliation.form4SumUsd.officers);
    expect(String(Number(reconciliation.pressTotalUsd) - sum(sales))).toBe(reconciliation.residualUsd.withDirectors);
    expect(String(Number(reconciliation.pressTotalUsd) - sum(officers))).toBe(reconciliation.residualUsd.officers);
  });

  test('the parts of the gold rush exceed its total, and the four groups give 17.99%', () => {
    expect(auditFinding.partsMw.reduce((sum, part) => sum + part, 0)).toBe(auditFinding.sumMw);
    expect(auditFinding.sumMw).toBeGreaterThan(auditFinding.totalMw);
    const groups = (martRows['capacity_statements'] ?? []).filter((row) => row['holder_group'] !== undefined);
    const total = groups.reduce((sum, row) => sum + Number(row['mw']), 0);
    expect(((68_000 / total) * 100).toFixed(2)).toBe('17.99');
  });
});
