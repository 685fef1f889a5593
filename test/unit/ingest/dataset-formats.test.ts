import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { DatasetMapping } from '../../../schemas/dataset-mapping.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import { placeOf } from '../../../transform/read/geometry.ts';
import { readDocument } from '../../../transform/read-document.ts';
import { readingOf } from '../../../ingest/reading-of.ts';

const registry = buildRegistry([], [], 'none');
const mapping: DatasetMapping = {
  kind: 'capacity',
  format: 'csv',
  columns: { project: 'Site', mw: ['Live', 'Planned'], phase: 'State' },
  constants: {
    qualifier: 'exact',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'campus',
  },
  units: {},
  values: { phase: { built: 'live', proposed: 'early_stage' } },
  requires: [],
};

async function extract(body: string | Uint8Array, dataset: DatasetMapping, language = 'en') {
  const document = await readDocument(
    {
      documentId: 'doc_1',
      form: 'dataset',
      finalUrl: 'https://example.org/d',
      contentType: null,
      httpCharset: null,
      dataset,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: language,
    },
    Buffer.from(body),
  );
  const extraction = datasetExtractor.extract(document, registry);
  if (extraction.outcome === 'gated') throw new Error(extraction.reason);
  const claims = extraction.outcome === 'claims' ? extraction.claims : [];
  return {
    document,
    extraction,
    figures: claims.map((each) => (each.kind === 'capacity' ? [each.project, each.mw, each.phase] : [])),
  };
}

const rows = [
  { Site: 'North', Live: '12.5', Planned: '', State: 'built' },
  { Site: 'South', Live: '', Planned: '300', State: 'proposed' },
];
const wanted = [
  ['North', 12.5, 'live'],
  ['South', 300, 'early_stage'],
];
const delimited = (mark: string) =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((row) => row.join(mark)).join('\n');
const feature = (properties: object, geometry: unknown) => ({ type: 'Feature', properties, geometry });

describe('a dataset in every format', () => {
  test.each<[DatasetMapping['format'], string]>([
    ['csv', delimited(',')],
    ['csv', delimited(';')],
    ['tsv', delimited('\t')],
    ['json', JSON.stringify({ data: rows })],
    ['jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
    ['geojson', JSON.stringify({ type: 'FeatureCollection', features: rows.map((row) => feature(row, null)) })],
    [
      'html',
      `<table><tr><th rowspan="2">Site</th><th colspan="2">MW</th><th rowspan="2">State</th></tr><tr><th>Live</th><th>Planned</th></tr>${rows
        .map((row) => `<tr><td>${Object.values(row).join('</td><td>')}</td></tr>`)
        .join('')}</table>`,
    ],
  ])('%s', async (format, body) => {
    const columns = format === 'html' ? { ...mapping.columns, mw: ['MW Live', 'MW Planned'] } : mapping.columns;
    expect((await extract(body, { ...mapping, format, columns })).figures).toEqual(wanted);
  });

  test('pdf: each claim rests on a cell, and the text names its page', async () => {
    const file = path.join(import.meta.dirname, 'report-tables', 'pdf', 'grid-operator-list.pdf');
    const { document, extraction } = await extract(readFileSync(file), {
      ...mapping,
      format: 'pdf',
      columns: { project: 'Project', mw: 'Load (MW)', phase: 'Status', readyForService: 'In service' },
      values: {
        phase: {
          'Approved to energise': 'under_construction',
          'Under review': 'early_stage',
          'Planning studies approved': 'early_stage',
          'No studies submitted': 'early_stage',
        },
      },
    });
    if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
    expect(extraction.quarantine).toEqual([]);
    expect(extraction.claims).toHaveLength(84);
    expect(new Set(document.tables.map(({ name }) => name))).toEqual(new Set(['page 1', 'page 2', 'page 3']));
    const last = extraction.claims.at(-1);
    expect(last).toMatchObject({ project: 'LL-1582', mw: 3646 + 0, readyForService: '2029-Q4' });
    const quote = last?.evidence.find(({ field }) => field === 'mw');
    expect(quote?.quote).toBe('3,646');
    const before = Array.from(document.text).slice(0, quote?.start).join('');
    expect(before.lastIndexOf('page 3')).toBeGreaterThan(before.lastIndexOf('page 2'));
  });

  test('the place of a feature is a column like any other', async () => {
    const square = [
      [10, 50],
      [12, 50],
      [12, 52],
      [10, 52],
      [10, 50],
    ];
    const { document } = await extract(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(
            { Site: 'A', Live: 1, Planned: '', State: 'built' },
            { type: 'Point', coordinates: [-77.5, 39.04, 90] },
          ),
          {
            id: 7,
            ...feature({ Site: 'B', Live: 2, Planned: '', State: 'built' }, { type: 'Polygon', coordinates: [square] }),
          },
        ],
      }),
      { ...mapping, format: 'geojson' },
    );
    const cells = document.tables[0]?.rows.map(({ cells }) =>
      Object.fromEntries(cells.map(({ column, value }) => [column, value])),
    );
    expect(cells).toMatchObject([
      { Site: 'A', 'geometry.type': 'Point', 'geometry.lat': '39.04', 'geometry.lon': '-77.5', id: '' },
      { Site: 'B', 'geometry.type': 'Polygon', 'geometry.lat': '51', 'geometry.lon': '11', id: '7' },
    ]);
  });
});

describe('the middle of a geometry', () => {
  const ring = (size: number, turn: 1 | -1) => {
    const corners = [
      [0, 0],
      [size, 0],
      [size, size],
      [0, size],
      [0, 0],
    ];
    return turn === 1 ? corners : corners.toReversed();
  };
  test.each<[string, unknown, [number, number] | null]>([
    [
      'a line',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0, 10],
          [0, 20],
        ],
      },
      [10, 0],
    ],
    [
      'points',
      {
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [10, 20],
        ],
      },
      [10, 5],
    ],
    ['an area with a hole', { type: 'Polygon', coordinates: [ring(4, 1), ring(2, -1)] }, [2.333333, 2.333333]],
    ['several areas', { type: 'MultiPolygon', coordinates: [[ring(4, 1)], [ring(4, 1)]] }, [2, 2]],
    [
      'a collection, of which the area counts',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [90, 9] },
          { type: 'Polygon', coordinates: [ring(4, 1)] },
        ],
      },
      [2, 2],
    ],
    [
      'an area without extent',
      {
        type: 'Polygon',
        coordinates: [
          [
            [3, 4],
            [3, 4],
            [3, 4],
          ],
        ],
      },
      [4, 3],
    ],
    ['metres for degrees', { type: 'Point', coordinates: [445_000, 5_120_000] }, null],
    ['nothing', null, null],
    ['no numbers', { type: 'Point', coordinates: ['a', null] }, null],
    ['a geometry that holds itself often', nested(50), null],
  ])('%s', (_, geometry, expected) => {
    const place = placeOf(geometry);
    expect(place === null ? null : [place.lat, place.lon]).toEqual(expected);
  });
});

function nested(depth: number): unknown {
  return depth === 0
    ? { type: 'Point', coordinates: [1, 1] }
    : { type: 'GeometryCollection', geometries: [nested(depth - 1)] };
}

describe('rows without a figure', () => {
  const csv = 'Site,Live,Planned,State\nA,,,built\nB,1,,built\nC,,x,built\n';
  test('are named, or counted where the mapping requires the figure', async () => {
    const named = await extract(csv, mapping);
    expect(named.extraction).toMatchObject({
      quarantine: [
        { row: 2, reason: 'mw (Live or Planned): the cell is empty' },
        { row: 4, reason: 'mw (Planned): "x" is no value of this field', value: 'C\t\tx\tbuilt' },
      ],
      skipped: 0,
    });
    const counted = await extract(csv, { ...mapping, columns: { ...mapping.columns, mw: 'Live' }, requires: ['Live'] });
    expect(counted.extraction).toMatchObject({ quarantine: [], skipped: 2 });
  });

  test('of several tables are named with their table', async () => {
    const table = (name: string, mw: string) =>
      `<table><caption>${name}</caption><tr><th>Site</th><th>Live</th></tr><tr><td>A</td><td>${mw}</td></tr></table>`;
    const dataset = { ...mapping, format: 'html' as const, columns: { project: 'Site', mw: 'Live' }, values: {} };
    const { extraction } = await extract(table('One', '5') + table('Two', 'many'), {
      ...dataset,
      constants: { ...mapping.constants, phase: 'live' },
    });
    expect(extraction).toMatchObject({
      quarantine: [{ row: 2, reason: expect.stringContaining('Two: mw (Live)') as string }],
    });
  });
});

test('a large table becomes a claim or a named row for each of its 1,095 facilities', async () => {
  const facilities = Array.from({ length: 1_095 }, (_, index) => ({
    name: `Hall ${index}`,
    capacityMw: index % 2 === 0 ? { operational: index + 1 } : index % 3 === 0 ? { planned: index } : {},
    status: index % 2 === 0 ? 'built' : 'proposed',
  }));
  const { extraction, figures } = await extract(JSON.stringify(facilities), {
    ...mapping,
    format: 'json',
    columns: { project: 'name', mw: ['capacityMw.operational', 'capacityMw.planned'], phase: 'status' },
  });
  if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
  expect(figures.length + extraction.quarantine.length).toBe(1_095);
  expect(new Set(extraction.quarantine.map(({ reason }) => reason))).toEqual(
    new Set(['mw (capacityMw.operational or capacityMw.planned): the cell is empty']),
  );
});

test('a mapping has one hash, whatever the order of its keys, and another for every change', () => {
  const turned: DatasetMapping = {
    ...mapping,
    columns: Object.fromEntries(Object.entries(mapping.columns).toReversed()),
  };
  expect(readingOf(turned)).toBe(readingOf(mapping));
  expect(readingOf({ ...mapping, requires: ['Live'] })).not.toBe(readingOf(mapping));
  expect(readingOf(null)).toBeNull();
});
