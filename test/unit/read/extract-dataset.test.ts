import { describe, expect, test } from 'vitest';
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { DatasetMapping } from '../../../schemas/dataset-mapping.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import { readDocument } from '../../../transform/read-document.ts';

const registry = buildRegistry([], [], 'none');
const capacity: DatasetMapping = {
  kind: 'capacity',
  format: 'csv',
  columns: { project: 'Campus', 'place.county': 'County', mw: 'GW', phase: 'State', asOf: 'Seen' },
  constants: {
    qualifier: 'exact',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'it',
    scope: 'campus',
    'place.country': null,
  },
  units: { mw: 1000 },
  values: { phase: { built: 'live' } },
  requires: ['GW'],
};

async function extract(csv: string, dataset: DatasetMapping = capacity, language = 'en') {
  const document = await readDocument(
    {
      documentId: 'doc_1',
      form: 'dataset',
      finalUrl: 'https://example.org/d.csv',
      contentType: 'text/csv',
      httpCharset: null,
      dataset,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: language,
    },
    Buffer.from(csv),
  );
  return { document, extraction: datasetExtractor.extract(document, registry) };
}

describe('datasetExtractor', () => {
  test('a row is a claim; each field rests on its cell, a constant on the label of its row', async () => {
    const { document, extraction } = await extract(
      'Campus,County,GW,State,Seen\n🏭 North,Ridge County,"0.25",Built,2026-03\nSouth,—,1.5,live,n/a\n',
    );
    if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
    const [north, south] = extraction.claims;
    expect(north).toMatchObject({
      project: '🏭 North',
      place: { locality: null, county: 'Ridge County', region: null, country: null },
      mw: 250,
      phase: 'live',
      asOf: '2026-03',
      roles: { owner: null },
      rule: 'dataset/capacity',
    });
    expect(south).toMatchObject({ project: 'South', place: null, mw: 1500, asOf: null });
    const points = Array.from(document.text);
    for (const each of extraction.claims) {
      for (const { start, end, quote } of each.evidence) expect(points.slice(start, end).join('')).toBe(quote);
    }
    const quotes = new Map(north?.evidence.map(({ field, quote }) => [field, quote]));
    expect([quotes.get('mw'), quotes.get('place.county'), quotes.get('scope')]).toEqual([
      '0.25',
      'Ridge County',
      '🏭 North',
    ]);
  });

  test('the same claims to the byte, whatever the order of the mapping: a database hands it back in another', async () => {
    const csv = 'Campus,County,GW,State,Seen\nNorth,Ridge County,0.25,Built,2026-03\n';
    const backwards = <Value>(fields: Readonly<Record<string, Value>>) =>
      Object.fromEntries(Object.entries(fields).toReversed());
    const turned = { ...capacity, columns: backwards(capacity.columns), constants: backwards(capacity.constants) };
    const [one, other] = [await extract(csv), await extract(csv, turned)];
    expect(JSON.stringify(other.extraction)).toBe(JSON.stringify(one.extraction));
  });

  test('rows without the required figure are skipped, others that break the schema are named by number', async () => {
    const { extraction } = await extract(
      'Campus,County,GW,State,Seen\nA,,—,live,\nB,,some,live,\nC,,-1,live,\nD,,1,asleep,\nE,,1,live,\n',
    );
    if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
    expect(extraction.claims.map((each) => each.kind === 'capacity' && each.project)).toEqual(['E']);
    expect(extraction.quarantine.map(({ row, reason }) => [row, reason.split(' ')[0]])).toEqual([
      [3, 'mw'],
      [4, 'mw'],
      [5, 'phase'],
    ]);
  });

  test('numbers follow the language of the document', async () => {
    const dataset: DatasetMapping = {
      ...capacity,
      columns: { project: 'Campus', mw: 'MW' },
      constants: { ...capacity.constants, phase: 'live' },
      units: {},
      requires: ['MW'],
    };
    const mwOf = async (language: string) => {
      const { extraction } = await extract('Campus;MW\nA;1.600\n', dataset, language);
      return extraction.outcome === 'claims' && extraction.claims[0]?.kind === 'capacity'
        ? extraction.claims[0].mw
        : null;
    };
    expect([await mwOf('de'), await mwOf('en')]).toEqual([1600, 1.6]);
  });

  test('a quantity keeps the words of its cell', async () => {
    const deals: DatasetMapping = {
      kind: 'deal',
      format: 'csv',
      columns: { 'parties.0.name': 'Buyer', 'amount.value': 'Price' },
      constants: {
        dealType: 'acquisition',
        'parties.0.role': 'acquirer',
        'amount.unit': 'USD',
        'amount.qualifier': 'exact',
        status: 'announced',
      },
      units: { 'amount.value': 1_000_000 },
      values: {},
      requires: [],
    };
    const { extraction } = await extract('Buyer,Price\nRidge Power,"1,250"\n', deals);
    if (extraction.outcome !== 'claims') throw new Error(JSON.stringify(extraction));
    expect(extraction.claims[0]).toMatchObject({
      amount: { value: '1250000000', unit: 'USD', text: '1,250' },
      parties: [{ name: 'Ridge Power', role: 'acquirer' }],
    });
  });

  test('a table without the mapped columns is a signal', async () => {
    const { extraction } = await extract('Campus,Megawatts\nA,1\n');
    expect(extraction).toMatchObject({
      outcome: 'empty',
      quarantine: [{ row: 1, reason: expect.stringContaining('GW') as string }],
    });
  });

  test('more than 10,000 records are refused with the reason', async () => {
    await expect(extract(`Campus,County,GW,State,Seen\n${'A,,1,live,\n'.repeat(10_001)}`)).rejects.toThrow(
      /10001 records/,
    );
  });

  test('a page is not its business', async () => {
    const { document } = await extract('a,b\n1,2\n');
    expect(datasetExtractor.extract({ ...document, form: 'page' }, registry)).toMatchObject({ outcome: 'gated' });
  });
});
