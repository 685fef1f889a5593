// The collected figures: all accounted for, tags as the pages state them, contradictions kept, forecasts in a ledger.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BaselineFigure, baselineFigures, figure } from '../../../forecast/baseline/baseline-figures.ts';
import { contradictions } from '../../../forecast/baseline/contradictions.ts';
import { forecastLedger, lastDay } from '../../../forecast/ledger.ts';
import citedCapacity from '../../../ingest/sources/cited-capacity.ts';
import citedIndicators from '../../../ingest/sources/cited-indicators.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { claimIds } from '../../../schemas/ids.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import type { Extraction } from '../../../transform/extractor.ts';
import { readDocument } from '../../../transform/read-document.ts';

const sources = [citedCapacity, citedIndicators] as const;
const fileOf = (source: (typeof sources)[number]): string =>
  readFileSync(
    new URL(`../../../${source.urls[0]?.slice('folder:'.length) ?? ''}/figures.csv`, import.meta.url),
    'utf8',
  );

async function extract(source: (typeof sources)[number], csv = fileOf(source)): Promise<Extraction> {
  const document = await readDocument(
    {
      documentId: 'doc_cited',
      form: 'dataset',
      finalUrl: 'folder:cited/figures.csv',
      contentType: 'text/csv',
      httpCharset: null,
      dataset: source.dataset ?? null,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: 'en',
    },
    Buffer.from(csv),
  );
  return datasetExtractor.extract(document, loadRegistry());
}
const claimsOf = (extraction: Extraction): readonly Claim[] =>
  extraction.outcome === 'claims' ? extraction.claims : [];

/** Worked out for the shares and not among the collected ones. */
const own = [
  'synergy-2024-owned-part',
  'synergy-2025-owned-part',
  'compute-atlas-construction-started-n',
  'compute-atlas-construction-started-years',
  'compute-atlas-construction-finished-n',
  'compute-atlas-construction-finished-years',
  'compute-atlas-cancelled-n',
];
const collected = baselineFigures.filter(({ figureId }) => !own.includes(figureId));
const byId = (id: string): BaselineFigure => figure(baselineFigures, id);

describe('the figures as a dataset', () => {
  test('416 are accounted for: each a claim of its own, none in quarantine', async () => {
    expect(collected).toHaveLength(416);
    expect(new Set(collected.map(({ url }) => url)).size).toBe(146);
    const extractions = await Promise.all(sources.map((source) => extract(source)));
    const claims = extractions.flatMap(claimsOf);
    const quarantined = extractions.flatMap((each) => (each.outcome === 'gated' ? [] : each.quarantine));
    expect(claims.length + quarantined.length).toBe(baselineFigures.length);
    expect(quarantined).toEqual([]);
    expect(new Set(claims.map(({ citation }) => citation?.id))).toEqual(
      new Set(baselineFigures.map(({ figureId }) => figureId)),
    );
    for (const each of extractions) {
      const list = claimsOf(each);
      expect(new Set(claimIds('doc_cited', list)).size).toBe(list.length);
    }
  });

  test.each([
    [
      'a unit that the source does not declare',
      (row: string) => row.replace(',GW,', ',horsepower,'),
      /mw \(value\): "68"/,
    ],
    ['a phase that is none', (row: string) => row.replace('pipeline_unspecified', 'soon'), /phase/],
    ['a negative load', (row: string) => row.replace(',68,', ',-68,'), /mw/],
    ['no page', (row: string) => row.replace(/https:[^,]*/, ''), /citation/],
  ])('a row with %s is quarantined by number, and the others are read', async (_what, spoil, reason) => {
    const lines = fileOf(citedCapacity).trim().split('\n');
    const spoiled = lines.map((line, index) => (index === 1 ? spoil(line) : line));
    expect(spoiled).not.toEqual(lines);
    const extraction = await extract(citedCapacity, spoiled.join('\n'));
    if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
    expect(extraction.quarantine).toEqual([
      expect.objectContaining({ row: 2, reason: expect.stringMatching(reason) as string }),
    ]);
    expect(extraction.claims.length + extraction.quarantine.length).toBe(lines.length - 1);
  });

  test('gigawatts and megawatts of one column become megawatts', async () => {
    const claims = claimsOf(await extract(citedCapacity));
    const mw = (id: string) =>
      claims.flatMap((each) => (each.kind === 'capacity' && each.citation?.id === id ? [each.mw] : []));
    expect(mw('dcbyte-2025-big4')).toEqual([68_000]);
    expect(mw('dcbyte-2026-world-all-phases-2022')).toEqual([87_000]);
  });
});

describe('tags', () => {
  test('a basis that no page states is unspecified; chips are chips', () => {
    expect(byId('jll-2025').loadBasis).toBe('unspecified');
    expect(byId('epoch-2026-ai-compute').loadBasis).toBe('chips');
    expect(new Set(collected.map(({ loadBasis }) => loadBasis))).toEqual(
      new Set(['unspecified', 'it', 'grid_connection', 'utility_request', 'generator_nameplate', 'chips']),
    );
    for (const each of collected.filter(({ unit }) => ['USD', 'TWh', 'count'].includes(unit))) {
      expect([each.figureId, each.loadBasis]).toEqual([each.figureId, 'unspecified']);
    }
  });

  test('a substation is no IT load', () => {
    expect(byId('iren-2026-iren-sweetwater-1-live-2026-05').loadBasis).toBe('grid_connection');
  });

  test('44% is of the end of 2024, whatever date its digests carry', () => {
    expect(byId('synergy-2025-hyperscale')).toMatchObject({ value: '44', asOf: '2024-Q4' });
  });

  test('invented figures were not taken', () => {
    const amazon = collected.filter(
      ({ about, asOf, unit }) => about === 'Amazon' && asOf === '2026-Q1' && unit === 'USD',
    );
    expect(amazon.map(({ value }) => value)).toEqual(['44200000000']);
    expect(collected.some(({ value }) => value === '28700000000')).toBe(false);
  });

  test('the figure that was read in is marked, and so is what it is called elsewhere', () => {
    expect(byId('dcbyte-2025-industry')).toMatchObject({ confirmed: false, value: '145' });
    expect(byId('dcbyte-2025-industry').note).toMatch(/calls 145 GW the world total/);
  });
});

describe('contradictions', () => {
  const found = contradictions(baselineFigures);
  const of = (id: string) => found.find((each) => each.contradictionId === id);

  test.each([
    ['dcbyte-world-total', 'total_below_parts', '145000', '233000'],
    ['microsoft-meta-leases', 'totals_differ', '700000000000', '380000000000'],
    ['cushman-emea-2024', 'parts_miss_total', '9582', '9217'],
    ['iren-sweetwater', 'other_basis', '1400', '200'],
    ['us-pipelines-2026', 'other_scope', '241000', '190000'],
  ])('%s is kept and listed', (id, kind, left, right) => {
    expect(of(id)).toMatchObject({ kind, left, right });
    for (const figureId of of(id)?.figures ?? []) expect(byId(figureId)).toBeDefined();
  });

  test('regions whose parts add up are none', () => {
    for (const region of ['americas', 'apac']) {
      const [all, colocation, hyperscale] = ['', '-colocation', '-hyperscale'].map((part) =>
        Number(byId(`cw-2025-${region}${part}-live-2024-12`).value),
      );
      expect((colocation ?? 0) + (hyperscale ?? 0)).toBe(all);
    }
  });

  test('one that is settled is listed no more', () => {
    const settled = baselineFigures.map((each) =>
      each.figureId === 'cw-2025-emea-live-2024-12' ? { ...each, value: '9217' } : each,
    );
    expect(contradictions(settled).some(({ contradictionId }) => contradictionId === 'cushman-emea-2024')).toBe(false);
    expect(contradictions([])).toEqual([]);
  });
});

describe('the ledger', () => {
  const ledger = forecastLedger(baselineFigures, '2026-11-23');
  const of = (figureId: string) => ledger.find((each) => each.figureId === figureId);

  test('has at least fifty third-party forecasts, each with vintage and definition', () => {
    expect(ledger.length).toBeGreaterThanOrEqual(50);
    for (const each of ledger) {
      expect(each.vintage).toMatch(/^\d{4}/);
      expect(each.definition.split('; ')).toHaveLength(4);
    }
    expect(ledger.filter(({ quotedVia }) => quotedVia !== null).length).toBeGreaterThan(20);
  });

  test('an edition supersedes the one before, and only the newest is latest', () => {
    const editions = ['2023', '2024', '2025', '2026'].map((year) => of(`synergy-${year}-forecast`));
    expect(editions.map((each) => each?.supersedes)).toEqual([
      null,
      ...editions.slice(0, 3).map((each) => each?.ledgerId),
    ]);
    expect(editions.map((each) => each?.supersededBy === null)).toEqual([false, false, false, true]);
  });

  test('a guidance that was missed is scored when the actual is known, not before', () => {
    const id = 'coreweave-2025-live-2025-q4';
    expect(of(id)).toMatchObject({ status: 'scored', error: '50', actualComparator: 'above', isWithinRange: false });
    const then = baselineFigures.filter(({ published }) => published < '2026');
    expect(forecastLedger(then, '2025-11-30').find(({ figureId }) => figureId === id)).toMatchObject({
      status: 'pending',
      error: null,
    });
    expect(forecastLedger(then, '2026-11-23').find(({ figureId }) => figureId === id)).toMatchObject({
      status: 'no_actual',
    });
  });

  test('a share for a later year is pending, and its straight line is set against what came', () => {
    // 37% in the first quarter of 2023 to 50% at the end of 2028: 2.75 of 5.75 years on, 43.2%.
    expect(of('synergy-2023-forecast')).toMatchObject({ status: 'pending', pathActualValue: '48' });
    expect(Number(of('synergy-2023-forecast')?.pathValue)).toBeCloseTo(43.2, 1);
    expect(of('synergy-2026-forecast')?.pathValue).toBeNull();
  });

  test('no straight line is held against the count of another house', () => {
    const publishers = new Map(baselineFigures.map(({ figureId, publisher }) => [figureId, publisher]));
    const paths = ledger.filter(({ pathActualFigureId }) => pathActualFigureId !== null);
    expect(paths.length).toBeGreaterThanOrEqual(6);
    for (const each of paths) expect(publishers.get(each.pathActualFigureId ?? '')).toBe(each.publisher);
  });

  test('a range holds what lies in it', () => {
    const actual: BaselineFigure = {
      ...byId('nebius-2026-live-2026-12'),
      figureId: 'later',
      timeKind: 'actual',
      published: '2027-02',
      low: null,
      high: null,
    };
    const scored = (value: string) =>
      forecastLedger([...baselineFigures, { ...actual, value }], '2027-03-01').find(
        ({ figureId }) => figureId === 'nebius-2026-live-2026-12',
      );
    expect(scored('810')).toMatchObject({ status: 'scored', isWithinRange: true, error: '90' });
    expect(scored('790')).toMatchObject({ isWithinRange: false });
  });

  test('a goal without a date is told apart', () => {
    expect(of('galaxy-2026-galaxy-helios-potential-early-stage-2026-01')).toMatchObject({
      status: 'no_target_date',
      targetPeriod: null,
    });
  });

  test('the order of the figures changes nothing', () => {
    expect(forecastLedger(baselineFigures.toReversed(), '2026-11-23')).toEqual(ledger);
  });

  test.each([
    ['2026', '2026-12-31'],
    ['2026-H1', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2028-02', '2028-02-29'],
    ['2026-03-14', '2026-03-14'],
  ])('the last day of %s is %s', (period, day) => {
    expect(lastDay(period)).toBe(day);
  });
});
