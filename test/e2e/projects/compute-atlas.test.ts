// Compute Atlas by the dataset protocol: every row a claim or a named quarantine, a reload that writes nothing, operators resolved.
import { afterEach, beforeEach, expect, test } from 'vitest';
import computeAtlas from '../../../ingest/sources/compute-atlas.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { documentId } from '../../../schemas/ids.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import { readDocument } from '../../../transform/read-document.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { databaseDigest } from '../../support/digest.ts';

const registry = loadRegistry();
let home: TestDatabase;

beforeEach(async () => {
  home = await createTestDatabase();
  await home.database.pool.query(`insert into ops.extractor values ('dataset', 1)`);
  await adoptRegistry({ database: home.database, registry });
});

afterEach(async () => {
  await home.close();
});

type Invented = { name: string; operator: string; status: string; mw?: object; county?: string; type?: string };

/** A record of the shape that the Atlas has, about a place that is real and a facility that is not. */
function record({ name, operator, status, mw, county = 'Taylor', type = 'data_center' }: Invented): object {
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    operator,
    status,
    confidence: 'reported',
    location: { lat: 32.4, lon: -99.7, city: 'Abilene', county, state: 'TX', precision: 'approximate' },
    ...(mw === undefined ? {} : { capacityMw: mw }),
    statusHistory: [{ status, date: '2026-01', note: 'invented', sourceIndex: 0 }],
    sources: [{ url: 'https://example.org/a', label: 'invented', publisher: 'Example', retrievedAt: '2026-08-01' }],
    lastUpdated: '2026-08-16',
    facilityType: type,
  };
}

const facilities = [
  record({ name: 'Redwood Campus', operator: 'Crusoe', status: 'operational', mw: { operational: 100, planned: 300 } }),
  record({
    name: 'Cedar Works (Project Falcon)',
    operator: 'Hut 8 Corp (formerly Invented)',
    status: 'under_construction',
    mw: { planned: 50 },
  }),
  record({ name: 'Elm Hall', operator: 'Undisclosed (NDA)', status: 'proposed', mw: { planned: 20.5 } }),
  record({
    name: 'Oak Station',
    operator: 'Vistra',
    status: 'operational',
    mw: { operational: 1200 },
    type: 'power_generation',
  }),
  record({ name: 'Silent Site', operator: 'Google', status: 'operational' }),
  record({ name: 'Odd Site', operator: 'Google', status: 'dreamt_of', mw: { planned: 10 } }),
];

async function extracted(records: readonly object[]): Promise<ExtractionMessage> {
  const { dataset, urls, publisher, tier, licence, id, language } = computeAtlas;
  const finalUrl = urls[0] ?? '';
  const document = await readDocument(
    {
      documentId: documentId(finalUrl),
      form: 'dataset',
      finalUrl,
      contentType: 'application/json',
      httpCharset: null,
      dataset: dataset ?? null,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: language,
    },
    Buffer.from(JSON.stringify(records)),
  );
  const extraction = datasetExtractor.extract(document, registry);
  if (extraction.outcome !== 'claims') throw new Error(extraction.outcome);
  return {
    documentId: documentId(finalUrl),
    revision: 1,
    extractor: 'dataset',
    generation: 1,
    textHash: await createPostgresArchive(home.database).put(Buffer.from(document.text)),
    outcome: 'claims',
    reason: null,
    title: computeAtlas.title,
    byline: null,
    language,
    published: null,
    sourceId: id,
    finalUrl,
    publisher,
    tier,
    licence,
    claims: [...extraction.claims],
    quarantine: [...(extraction.quarantine ?? [])],
  };
}

const sink = (message: ExtractionMessage) => home.database.transaction((client) => writeExtractions(client, [message]));

async function query<Row extends object>(text: string): Promise<Row[]> {
  return (await home.database.pool.query<Row>(text)).rows;
}

test('every row is a claim or a quarantine with its reason', async () => {
  const { claims, quarantine } = await extracted(facilities);
  expect(
    claims.map((claim) =>
      claim.kind === 'capacity' ? [claim.project, claim.phase, claim.mw, claim.roles.operator, claim.loadBasis] : [],
    ),
  ).toEqual([
    ['Redwood Campus', 'live', 100, 'Crusoe', 'unspecified'],
    ['Redwood Campus', 'pipeline_unspecified', 300, 'Crusoe', 'unspecified'],
    ['Cedar Works (Project Falcon)', 'under_construction', 50, 'Hut 8 Corp', 'unspecified'],
    ['Elm Hall', 'early_stage', 20.5, null, 'unspecified'],
    ['Oak Station', 'live', 1200, 'Vistra', 'generator_nameplate'],
  ]);
  expect(quarantine.map(({ row, reason }) => [row, reason])).toEqual([
    [6, 'none of capacityMw.operational or capacityMw.planned is stated'],
    [7, 'phase (status): "dreamt_of" is no value of this field'],
  ]);
});

test('rows become projects with places and known operators; the same file again writes nothing', async () => {
  const message = await extracted(facilities);
  await sink(message);
  await resolveWaiting({ database: home.database, registry, log: testLog });
  expect(
    await query(
      'select project, county_fips, operator_company_id, mw_live, mw_early_stage, mw_under_construction from mart.projects order by 1',
    ),
  ).toEqual([
    {
      project: 'Cedar Works',
      county_fips: '48441',
      operator_company_id: 'hut-8',
      mw_live: 0,
      mw_early_stage: 0,
      mw_under_construction: 50,
    },
    {
      project: 'Elm Hall',
      county_fips: '48441',
      operator_company_id: null,
      mw_live: 0,
      mw_early_stage: 20.5,
      mw_under_construction: 0,
    },
    {
      project: 'Oak Station',
      county_fips: '48441',
      operator_company_id: 'vistra',
      mw_live: 1200,
      mw_early_stage: 0,
      mw_under_construction: 0,
    },
    {
      project: 'Redwood Campus',
      county_fips: '48441',
      operator_company_id: 'crusoe',
      mw_live: 100,
      mw_early_stage: 200,
      mw_under_construction: 0,
    },
  ]);
  expect(await query(`select name from mart.dim_project_name where name_kind = 'codename'`)).toEqual([
    { name: 'Project Falcon' },
  ]);
  const before = await databaseDigest(home.database);
  await sink({ ...message, revision: 2 });
  expect(await query('select count(*)::int as waiting from ops.resolve_queue')).toEqual([{ waiting: 0 }]);
  await resolveWaiting({ database: home.database, registry, log: testLog });
  const after = await databaseDigest(home.database);
  for (const table of ['fact.claim', 'fact.event', 'fact.project', 'fact.project_status', 'fact.capacity_now'])
    expect(after.tables[table], table).toBe(before.tables[table]);
  expect(await query('select count(*)::int as claims from fact.claim')).toEqual([{ claims: 5 }]);
});
