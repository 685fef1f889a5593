// Projects, moratoria and totals on a real database: written with the events, read as role bi, the same in every order of arrival.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { ensureRoles, roles } from '../../../platform/database/ensure-roles.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { resolveAll, resolveWaiting } from '../../../resolve/run-resolve.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { databaseDigest } from '../../support/digest.ts';
import { seeded, shuffled } from '../../unit/resolve/fixtures.ts';
import { actOf, at, capacityOf, nobody } from '../../unit/resolve/project-fixtures.ts';

const registry = loadRegistry();
const byAurora = { ...nobody, developer: 'Aurora Works' };
const abilene = at('Abilene', null, 'Texas');

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  ({ home, archive } = await createFactDatabase(registry));
  await ensureRoles(home.database);
});

afterEach(async () => {
  await home.close();
});

/** A page whose claims quote its whole text: what they say is made up, the places in the text are not. */
async function page(name: string, published: string, claims: readonly Claim[], more = {}): Promise<ExtractionMessage> {
  const text = `Page ${name}.`;
  const evidence = [{ field: 'place', start: 0, end: text.length, quote: text }];
  return await extraction(archive, {
    page: name,
    publisher: `Outlet ${name}`,
    published,
    text,
    claims: claims.map((claim) => ({ ...claim, evidence })),
    ...more,
  });
}

async function sink(...messages: ExtractionMessage[]): Promise<void> {
  await home.database.transaction((client) => writeExtractions(client, messages));
}

const resolve = () => resolveWaiting({ database: home.database, registry, log: testLog });

async function read<Row extends object>(text: string): Promise<Row[]> {
  return await home.database.transaction(async (client) => {
    await client.query(`set local role ${roles.bi}`);
    return (await client.query<Row>(text)).rows;
  });
}

const sixDocuments = async () => [
  await page('one', '2024-01-10', [capacityOf('Redwood', 100, 'early_stage', { place: abilene, roles: byAurora })]),
  await page('two', '2024-01-12', [
    capacityOf('Campus Redwood', 100, 'early_stage', { place: abilene, roles: byAurora }),
  ]),
  await page('three', '2024-09-02', [
    capacityOf('Redwood campus', 300, 'early_stage', { place: at(null, 'Taylor County', 'Texas'), roles: byAurora }),
  ]),
  await page('four', '2025-03-01', [capacityOf('Redwood', 300, 'under_construction', { place: abilene })]),
  await page('five', '2026-05-20', [
    capacityOf('Redwood Data Center', 300, 'live', { place: abilene, roles: byAurora }),
  ]),
  await page('six', '2026-05-21', [capacityOf('Campus Redwood', 300, 'live', { place: abilene, roles: byAurora })]),
];

describe('projects', () => {
  test('six documents tell of one project with its history, in any order of arrival', async () => {
    const messages = await sixDocuments();
    await sink(...messages);
    await resolve();
    expect(
      await read(
        `select project_id, project, level, status, status_date::text, mw, mw_live, market, county_fips, source_count, developer_company from mart.projects`,
      ),
    ).toEqual([
      {
        project_id: 'prj:redwood.us-tx',
        project: 'Redwood',
        level: 'campus',
        status: 'live',
        status_date: '2026-05-20',
        mw: 300,
        mw_live: 300,
        market: 'West Texas',
        county_fips: '48441',
        source_count: 6,
        developer_company: 'Aurora Works',
      },
    ]);
    expect(
      await read(
        'select status, status_date::text, mw, previous_mw, is_current from mart.project_status_history order by position',
      ),
    ).toEqual([
      { status: 'early_stage', status_date: '2024-01-10', mw: 100, previous_mw: null, is_current: false },
      { status: 'early_stage', status_date: '2024-09-02', mw: 300, previous_mw: 100, is_current: false },
      { status: 'under_construction', status_date: '2025-03-01', mw: 300, previous_mw: 300, is_current: false },
      { status: 'live', status_date: '2026-05-20', mw: 300, previous_mw: 300, is_current: true },
    ]);
    expect(await read('select sum(mw) as mw from mart.capacity where is_additive')).toEqual([{ mw: 300 }]);
    const wanted = await databaseDigest(home.database);
    for (let seed = 1; seed <= 3; seed += 1) {
      await home.database.pool.query(
        `truncate fact.claim, fact.extraction, fact.claim_block, fact.event, fact.event_claim, fact.event_alias, fact.project,
           fact.project_alias, fact.project_status, fact.project_claim, fact.project_former_id, fact.capacity_now, ops.change, ops.resolve_queue`,
      );
      for (const message of shuffled(messages, seeded(seed))) {
        await sink(message);
        await resolve();
      }
      expect((await databaseDigest(home.database)).tables, `order ${seed}`).toEqual(wanted.tables);
    }
    await resolveAll({ database: home.database, registry, log: testLog });
    expect((await databaseDigest(home.database)).tables).toEqual(wanted.tables);
  });

  test('an id that changes leads to the new one, and a retraction takes its project along', async () => {
    const tucson = at('Tucson', null, 'Arizona');
    await sink(await page('rumour', '2025-06-01', [capacityOf('Project Blue', 290, 'early_stage', { place: tucson })]));
    await resolve();
    expect(await read('select project_id from mart.dim_project')).toEqual([{ project_id: 'prj:blue.us-az' }]);
    const named = capacityOf('Desert Sky', 290, 'under_construction', {
      place: tucson,
      projectAliases: ['Project Blue'],
    });
    await sink(await page('named', '2025-09-01', [named]));
    await resolve();
    expect(await read('select project_id, codename from mart.dim_project')).toEqual([
      { project_id: 'prj:desert-sky.us-az', codename: 'Project Blue' },
    ]);
    expect(await read(`select project_id, name from mart.dim_project_name where name_kind = 'former_id'`)).toEqual([
      { project_id: 'prj:desert-sky.us-az', name: 'prj:blue.us-az' },
    ]);
    await sink(
      await page('named', '2025-09-01', [], { revision: 2, outcome: 'gone' }),
      await page('rumour', '2025-06-01', [], { revision: 2, outcome: 'gone' }),
    );
    await resolve();
    expect(await read('select project_id from mart.projects')).toEqual([]);
    expect((await home.database.pool.query('select project_id, is_deleted from fact.project order by 1')).rows).toEqual(
      [
        { project_id: 'prj:blue.us-az', is_deleted: true },
        { project_id: 'prj:desert-sky.us-az', is_deleted: true },
      ],
    );
  });
});

describe('opposition', () => {
  const county = at(null, 'Chatham County', 'North Carolina');
  const moratorium = (outcome: 'proposed' | 'adopted' | 'withdrawn', date: string, more = {}) =>
    actOf('moratorium', outcome, { place: county, date, ...more });

  test('a moratorium from its proposal to its end is one dispute with a term', async () => {
    await sink(
      await page('p', '2025-11-02', [moratorium('proposed', '2025-11-01')]),
      await page('a', '2025-12-16', [moratorium('adopted', '2025-12-15', { duration: { count: 6, unit: 'month' } })]),
      await page('e', '2026-06-10', [
        moratorium('adopted', '2026-06-09', { step: 'extended', duration: { count: 90, unit: 'day' } }),
      ]),
    );
    await resolve();
    const shown = `select status, proposed_date::text as proposed, adopted_date::text as adopted, effective_from::text as begins,
      effective_to::text as ends, extension_count, event_count, place_id, is_in_force from mart.moratoria`;
    expect(await read(shown)).toEqual([
      {
        status: 'extended',
        proposed: '2025-11-01',
        adopted: '2025-12-15',
        begins: '2025-12-15',
        ends: '2026-09-13',
        extension_count: 1,
        event_count: 3,
        place_id: 'us-37037',
        is_in_force: false,
      },
    ]);
    const inForce = (day: string) =>
      read(
        `select 1 as one from mart.moratoria where effective_from <= '${day}' and (effective_to is null or effective_to > '${day}')`,
      );
    expect(await inForce('2025-12-01')).toHaveLength(0);
    expect(await inForce('2026-08-01')).toHaveLength(1);
    expect(await inForce('2026-09-13')).toHaveLength(0);
    expect(
      await read(
        `select count(distinct dispute_id)::int as disputes, count(*)::int as acts from mart.opposition_events`,
      ),
    ).toEqual([{ disputes: 1, acts: 3 }]);
    await sink(await page('x', '2026-08-02', [moratorium('withdrawn', '2026-08-01', { step: 'lifted' })]));
    await resolve();
    expect(await read(shown)).toMatchObject([{ status: 'lifted', ends: '2026-08-01', event_count: 4 }]);
  });

  test('totals exist twice: a project that was filed again nearby counts once in the strict one', async () => {
    const maricopa = at(null, 'Maricopa County', 'Arizona');
    const tract = { developer: 'Tract', place: maricopa, mw: 300, attribution: 'primary' as const };
    await sink(
      await page('out', '2024-05-02', [
        actOf('withdrawal', 'withdrawn', { ...tract, project: 'Project Cosmo', date: '2024-05-01' }),
      ]),
      await page('again', '2025-02-11', [
        actOf('delay', 'delayed', { ...tract, project: 'Hassayampa Ranch', date: '2025-02-10' }),
      ]),
      await page('pima', '2025-02-12', [
        actOf('zoning_denial', 'rejected', {
          ...tract,
          place: at(null, 'Pima County', 'Arizona'),
          project: 'Copper Gate',
          date: '2025-02-11',
        }),
      ]),
    );
    await resolve();
    const total = `select manner, sum(project_count)::int as projects, sum(mw_at_stake) as mw from mart.opposition_totals group by 1 order by 1`;
    expect(await read(total)).toEqual([
      { manner: 'data_center_watch', projects: 3, mw: 900 },
      { manner: 'strict', projects: 2, mw: 600 },
    ]);
    expect(
      await read(
        `select result, region_code, quarter, project_count from mart.opposition_totals where manner = 'strict' order by 1`,
      ),
    ).toEqual([
      { result: 'blocked', region_code: 'US-AZ', quarter: '2025-Q1', project_count: 1 },
      { result: 'delayed', region_code: 'US-AZ', quarter: '2025-Q1', project_count: 1 },
    ]);
  });
});

test('load bases are converted by stated assumptions alone, and marked', async () => {
  await sink(
    await page('facility', '2025-01-01', [capacityOf('One', 140, 'live', { loadBasis: 'facility' })]),
    await page('unknown', '2025-01-01', [capacityOf('Two', 140, 'live', { loadBasis: 'unspecified' })]),
  );
  await resolve();
  expect(
    await read(`select c.project, c.mw_it_est, c.mw_is_converted, round((c.mw * a.mid)::numeric, 2)::float8 as by_assumption
      from mart.capacity c left join mart.conversion_assumptions a on a.from_basis = c.load_basis and a.to_basis = 'it' order by 1`),
  ).toEqual([
    { project: 'One', mw_it_est: 99.96, mw_is_converted: true, by_assumption: 99.96 },
    { project: 'Two', mw_it_est: null, mw_is_converted: false, by_assumption: null },
  ]);
  const sources = await read<{ source: string }>('select source from mart.conversion_assumptions');
  expect(sources.length).toBeGreaterThanOrEqual(4);
  expect(sources.every(({ source }) => source.length > 20)).toBe(true);
});
