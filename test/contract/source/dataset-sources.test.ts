// The open datasets of the catalog: their mappings on tables of the shape that public code says they have.
import { expect, it } from 'vitest';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import { readDocument } from '../../../transform/read-document.ts';

const catalog = await loadCatalog();
const registry = buildRegistry([], [], 'none');

async function extract(id: string, body: string, contentType: string) {
  const source = catalog.find((each) => each.id === id);
  if (source?.dataset === undefined) throw new Error(`${id} is no dataset`);
  const document = await readDocument(
    {
      documentId: 'doc_1',
      form: 'dataset',
      finalUrl: source.urls[0] ?? '',
      contentType,
      httpCharset: null,
      dataset: source.dataset,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: source.language,
    },
    Buffer.from(body),
  );
  const extraction = datasetExtractor.extract(document, registry);
  return {
    claims: extraction.outcome === 'claims' ? extraction.claims : [],
    quarantine: 'quarantine' in extraction ? (extraction.quarantine ?? []) : [],
  };
}

it('Epoch AI: current power is of the IT equipment, and a site without power yet is named', async () => {
  const { claims, quarantine } = await extract(
    'epoch-ai-data-centers',
    'Name,Owner,Users,Current power (MW),Country,Address\nNorth Campus,Acme #likely,Acme,240,United States,"Ridge, VA"\nSouth Campus,Acme,Acme,0,United States,\n',
    'text/csv',
  );
  expect(claims.length, JSON.stringify(quarantine)).toBe(1);
  expect(claims[0]).toMatchObject({
    project: 'North Campus',
    mw: 240,
    loadBasis: 'it',
    phase: 'live',
    confidence: 0.7,
  });
  expect(quarantine.map(({ row }) => row)).toEqual([3]);
});

it('Moratorium Nation: rows about data centers are moratoria, rows about solar alone are not', async () => {
  const { claims, quarantine } = await extract(
    'moratorium-nation',
    [
      'state,jurisdiction,date_enacted_iso,enacted_status,sectors',
      'Alabama,Rivertown,2026-03-03,active,"[""data_center""]"',
      'Arkansas,Hillside,2023-05-30,rescinded,"[""data_center"", ""cryptocurrency_mining""]"',
      'Kansas,Plain County,2025-01-02,active,"[""solar""]"',
    ].join('\n'),
    'text/csv',
  );
  expect(claims.map((claim) => ('place' in claim ? claim.place : null))).toMatchObject([
    { locality: 'Rivertown', region: 'Alabama', country: 'US' },
    { locality: 'Hillside' },
  ]);
  expect(claims).toMatchObject([
    { action: 'moratorium', outcome: 'adopted', date: '2026-03-03' },
    { action: 'moratorium', outcome: 'adopted', date: '2023-05-30' },
  ]);
  expect(quarantine.map(({ row }) => row)).toEqual([4]);
});

it('datacentertracker.org: acts that are ours become claims, others are named with their words', async () => {
  const { claims, quarantine } = await extract(
    'data-center-tracker',
    JSON.stringify([
      {
        jurisdiction: 'Rivertown',
        county: 'Ridge County',
        state: 'VA',
        date: '2026-04-16',
        action_type: ['moratorium'],
        company: 'Acme Data Centers',
        project_name: 'Project Oak',
        megawatts: 300,
        hyperscaler: 'Acme',
        acreage: 120,
        petition_signatures: 1500,
      },
      { jurisdiction: 'Hillside', state: 'GA', date: '2026-04-17', action_type: ['moratorium', 'zoning restriction'] },
    ]),
    'application/json',
  );
  expect(claims.length, JSON.stringify(quarantine)).toBe(1);
  expect(claims[0]).toMatchObject({
    action: 'moratorium',
    project: 'Project Oak',
    mw: 300,
    acres: 120,
    signatures: 1500,
  });
  expect(quarantine[0]?.reason).toContain('moratorium; zoning restriction');
});
