// The cited figures through the whole pipeline: every row a claim or named, the forecast on facts, the marts that read them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawl } from '../../../commands/crawl.ts';
import { type Pipeline, startPipeline } from '../../../commands/pipeline.ts';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { listDefinitions } from '../../../forecast/format-definitions.ts';
import { collectShares } from '../../../forecast/store/collect-shares.ts';
import { loadFigures } from '../../../forecast/store/load-figures.ts';
import { seedDefinitions } from '../../../forecast/store/seed-definitions.ts';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';

const citedMarts = [
  'capex',
  'capex_guidance',
  'lease_edges',
  'forecast_ledger',
  'contradictions',
  'contradiction_figures',
  'share_gaps',
  'shares_not_computed',
];

let context: TestContext;
let pipeline: Pipeline;
const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await context.database.pool.query<Record<string, unknown>>(sql, values)).rows;
const byId = (a: { figureId: string }, b: { figureId: string }): number => (a.figureId < b.figureId ? -1 : 1);

beforeAll(async () => {
  context = await createTestContext();
  await seedDefinitions(context.database);
  pipeline = await startPipeline(context);
});
afterAll(async () => {
  await pipeline.close();
  await context.close();
});

describe('before anything is crawled', () => {
  test('the shipped figures stand in, and the ledger has at least fifty forecasts', async () => {
    expect(await loadFigures(context.database)).toEqual(baselineFigures);
    const [row] = await query(
      `select count(*)::int as n, count(fact_id)::int as facts, count(distinct publisher)::int as publishers from mart.forecast_ledger`,
    );
    expect(row).toMatchObject({ facts: 0 });
    expect(Number(row?.['n'])).toBeGreaterThanOrEqual(50);
    expect(Number(row?.['publishers'])).toBeGreaterThanOrEqual(15);
  });

  test('capital spending and leases are there, cited', async () => {
    const [amazon] = await query(
      `select amount_usd, previous_amount_usd, is_latest_vintage, period_from::text, period_to::text, basis from mart.capex
       where company = 'Amazon' and fiscal_year = 2026 and time_kind = 'guidance' and is_latest_vintage`,
    );
    expect(amazon).toEqual({
      amount_usd: '220000000000.0000',
      previous_amount_usd: '200000000000.0000',
      is_latest_vintage: true,
      period_from: '2026-01-01',
      period_to: '2026-12-31',
      basis: 'not_stated',
    });
    expect(
      await query(
        `select landlord, operator, end_user, mw, counts_once from mart.lease_edges where project_id is null and end_user = 'Anthropic'`,
      ),
    ).toEqual([{ landlord: 'Hut 8', operator: 'Fluidstack', end_user: 'Anthropic', mw: 245, counts_once: true }]);
  });
});

describe('after the two sources were read', () => {
  beforeAll(async () => {
    const sources = (await loadCatalog()).filter(({ id }) => id.startsWith('cited-'));
    expect(sources.map(({ id }) => id)).toEqual(['cited-capacity', 'cited-indicators']);
    await crawl(context, { sources, loopbackHosts: [] });
    await pipeline.drained();
  }, 60_000);

  test('every row is a claim or a named row in quarantine', async () => {
    const [row] = await query(
      `select (select count(*) from fact.current_claim where source_id like 'cited-%')::int as claims,
         (select count(*) from ops.quarantine)::int as quarantined, (select count(*) from ops.dead_letter)::int as buried`,
    );
    expect(row).toEqual({ claims: baselineFigures.length, quarantined: 0, buried: 0 });
  });

  test('the facts give the very figures that are shipped, so that a forecast on either is the same', async () => {
    expect([...(await loadFigures(context.database))].sort(byId)).toEqual([...baselineFigures].sort(byId));
    expect((await seedDefinitions(context.database)).figures).toBe(baselineFigures.length);
    expect((await seedDefinitions(context.database)).changed).toBe(0);
  });

  test('a fact rests on the page that is cited, not on our table', async () => {
    const rows = await query(
      `select count(*)::int as n, count(*) filter (where best_url ~ '^https?://')::int as cited,
         count(*) filter (where best_quote ~ '^https?://')::int as addresses from fact.event where not is_deleted`,
    );
    expect(rows[0]).toMatchObject({ addresses: 0 });
    expect(rows[0]?.['cited']).toBe(rows[0]?.['n']);
    const [row] = await query(
      `select best_url, first_reported_at::date::text as day from mart.capacity_statements where publisher = 'DC Byte' and mw = 360000`,
    );
    expect(row).toEqual({
      best_url: 'https://www.dcbyte.com/news-blogs/execution-not-demand-defines-data-center-growth/',
      day: '2026-01-27',
    });
  });

  test('marts show each figure once: as a fact where it is one', async () => {
    const [row] = await query(
      `select count(*)::int as n, count(distinct figure_id)::int as figures, count(*) filter (where fact_id is null)::int as cited
       from mart.capex`,
    );
    const expected = baselineFigures.filter(
      ({ claimMetric, unit }) => claimMetric === 'capex' && unit === 'USD',
    ).length;
    expect(row).toEqual({ n: expected, figures: expected, cited: 0 });
    const edges = await query(
      `select landlord, operator, end_user, mw, fact_kind, counts_once from mart.lease_edges where landlord = 'Hut 8'`,
    );
    expect(edges).toEqual([
      {
        landlord: 'Hut 8',
        operator: 'Fluidstack',
        end_user: 'Anthropic',
        mw: 245,
        fact_kind: 'capacity',
        counts_once: true,
      },
    ]);
    const core = await query(
      `select mw, counts_once from mart.lease_edges where landlord = 'Core Scientific' and operator = 'CoreWeave' order by mw`,
    );
    expect(core).toEqual([
      { mw: 270, counts_once: false },
      { mw: 500, counts_once: false },
      { mw: 590, counts_once: true },
    ]);
  });

  test('a forecast whose time has come is scored, and a withdrawn one keeps its error', async () => {
    const [row] = await query(
      `select value, actual_value, error, is_within_range, status, fact_id is not null as is_fact from mart.forecast_ledger
       where about = 'CoreWeave' and target_period = '2025-Q4'`,
    );
    expect(row).toEqual({
      value: '900.000000',
      actual_value: '850.000000',
      error: '50.000000',
      is_within_range: false,
      status: 'scored',
      is_fact: true,
    });
    const editions = await query(
      `select value, is_latest_vintage, supersedes_id is null as is_first, path_actual_value, path_error from mart.forecast_ledger
       where definition_id = 'hyperscale19-live-operated-with-on-premise' order by vintage`,
    );
    expect(editions.map((each) => [Number(each['value']), each['is_latest_vintage'], each['is_first']])).toEqual([
      [50, false, true],
      [60, false, false],
      [61, false, false],
      [67, true, false],
    ]);
    // Each straight line of an earlier edition lies below what came: third parties forecast too little.
    expect(
      editions.slice(0, 3).every((each) => Number(each['path_error']) < 0 && Number(each['path_actual_value']) === 48),
    ).toBe(true);
  });

  test('computed shares, and the gap beside the quoted ones', async () => {
    const { gaps, missing, values } = await collectShares(context.database);
    const computed = values.filter(({ valueKind }) => valueKind === 'computed');
    expect(computed.length).toBeGreaterThanOrEqual(1);
    for (const each of computed) expect(each.note).toMatch(/a sample, not the world/);
    const listed = listDefinitions(null, await collectShares(context.database));
    const synergy = listed.find(({ definition_id: id }) => id === 'hyperscale19-live-operated-with-on-premise');
    expect(synergy?.not_computed).toMatch(/server rooms/);
    expect(synergy?.values[0]?.nearest_computed).toMatchObject({ gap_points: expect.any(Number) });
    const own = new Set(computed.map(({ definitionId }) => definitionId));
    for (const gap of gaps) expect(gap.differsIn.length === 0).toBe(own.has(gap.definitionId));
    expect(gaps.some(({ definitionId }) => definitionId.endsWith('ai-compute'))).toBe(false);
    expect(missing.length + computed.length).toBe(listed.length);
    const rows = await query(`select reported_pct, computed_pct, gap_points from mart.share_gaps`);
    expect(rows).toHaveLength(gaps.length);
    for (const row of rows) {
      expect(Number(row['computed_pct']) - Number(row['reported_pct'])).toBeCloseTo(Number(row['gap_points']), 1);
    }
  });

  test('a claim that is taken back leaves the figures, and the share that needs it says so', async () => {
    const before = (await loadFigures(context.database)).length;
    await query(
      `update fact.claim set superseded_at = now() where fields->'citation'->>'id' = 'goldman-2025-world-demand-live-2027'`,
    );
    expect((await loadFigures(context.database)).length).toBe(before - 1);
    await seedDefinitions(context.database);
    expect(
      await query(
        `select count(*)::int as n from mart.baseline_figures where figure_id = 'goldman-2025-world-demand-live-2027'`,
      ),
    ).toEqual([{ n: 0 }]);
  });
});

describe('facts of the pipeline', () => {
  const indicator = async (id: string, fields: Record<string, unknown>): Promise<void> => {
    await query(
      `insert into fact.event (event_id, kind, chain_id, fields, alternatives, title, is_disputed, review_status, source_count, best_tier, licence,
         confidence, evidence_count, best_claim_id, best_quote, best_url, first_reported, is_deleted, content_hash, known_from, updated_at)
       values ($1, 'indicator', $1, $2, '{}', $1, false, 'unreviewed', 1, 3, 'quote', 0.8, 1, 'clm_x', 'quote', 'https://news.example/a',
         '2027-04-10T00:00:00Z', false, 'h', now(), now())`,
      [id, fields],
    );
    await query(`select fact.refresh_mart('indicators', true)`);
  };
  const share = {
    subject: 'market',
    subjectId: '~market',
    metric: 'group_share',
    unit: 'percent',
    value: '50',
    period: { from: null, to: '2026-Q4' },
    timeKind: 'actual',
    comparator: 'about',
    modality: 'asserted',
    publisher: 'Synergy Research Group',
    group: 'hyperscalers',
  };

  test('a share that a document states enters under its publisher’s definition, once', async () => {
    await indicator('evt_new_edition', share);
    await indicator('evt_known_edition', { ...share, value: '48', period: { from: null, to: '2025' } });
    await indicator('evt_nobody', { ...share, value: '51', publisher: 'Example Analysts' });
    await seedDefinitions(context.database);
    const rows = await query(
      `select definition_id, share_pct, as_of, grade, best_url, fact_id from mart.big_tech_share where value_kind = 'reported' and best_url like '%news.example%'`,
    );
    expect(rows).toEqual([
      {
        definition_id: 'hyperscale19-live-operated-with-on-premise',
        share_pct: '50.00',
        as_of: '2026-Q4',
        grade: 'B',
        best_url: 'https://news.example/a',
        fact_id: 'evt_new_edition',
      },
    ]);
  });

  test('a guidance that a document states enters the ledger and the capital spending beside the cited ones', async () => {
    const guidance = {
      ...share,
      subject: 'Meta',
      subjectId: 'meta',
      metric: 'capex',
      unit: 'USD',
      group: null,
      publisher: null,
      timeKind: 'guidance',
      period: { from: null, to: '2026' },
    };
    await indicator('evt_guidance', { ...guidance, value: '150000000000', low: '145000000000', high: '155000000000' });
    await indicator('evt_guidance_again', { ...guidance, value: '137500000000' });
    await seedDefinitions(context.database);
    const rows = await query(
      `select ledger_id like 'ldg_%' as keyed, value, figure_id, fact_id from mart.forecast_ledger where fact_id like 'evt_guidance%'`,
    );
    expect(rows).toEqual([{ keyed: true, value: '150000000000.000000', figure_id: null, fact_id: 'evt_guidance' }]);
    const [latest] = await query(
      `select amount_usd, previous_amount_usd, amount_low_usd from mart.capex where company_id = 'meta' and fiscal_year = 2026 and is_latest_vintage`,
    );
    expect(latest).toMatchObject({ previous_amount_usd: expect.any(String) });
  });

  test('a lease that is told as a deal counts where no capacity tells of it, until its term ends', async () => {
    await query(
      `insert into fact.event (event_id, kind, chain_id, fields, alternatives, title, is_disputed, review_status, source_count, best_tier, licence,
         confidence, evidence_count, best_claim_id, best_quote, best_url, first_reported, is_deleted, content_hash, known_from, updated_at)
       select id, 'deal', id, jsonb_build_object('dealType', 'lease', 'deal', jsonb_build_object('status', 'agreed', 'announcedDate', '2026-05-01',
           'termYears', 15, 'amounts', '[]'::jsonb, 'states', '[]'::jsonb,
           'parties', jsonb_build_array(jsonb_build_object('companyId', landlord, 'name', landlord, 'role', 'lessor'),
             jsonb_build_object('companyId', tenant, 'name', tenant, 'role', 'lessee'),
             jsonb_build_object('companyId', 'alphabet', 'name', 'Alphabet', 'role', 'guarantor')),
           'capacities', jsonb_build_array(jsonb_build_object('mw', mw, 'loadBasis', 'it', 'qualifier', 'exact')))),
         '{}', 'Lease', false, 'unreviewed', 1, 3, 'quote', 0.8, 1, 'clm_x', 'quote', 'https://news.example/b', '2026-05-01T00:00:00Z', false, 'h', now(), now()
       from (values ('evt_lease_new', 'terawulf', 'anthropic', 120), ('evt_lease_told', 'hut-8', 'fluidstack', 245)) v(id, landlord, tenant, mw)`,
    );
    await query(`select fact.refresh_mart(mart, true) from fact.mart_table where kind = 'deal'`);
    const rows = await query(
      `select landlord_company_id, guarantor_company_id, mw, valid_from::text, valid_to::text, counts_once from mart.lease_edges
       where fact_kind = 'deal' order by landlord_company_id`,
    );
    expect(rows).toEqual([
      {
        landlord_company_id: 'hut-8',
        guarantor_company_id: 'alphabet',
        mw: 245,
        valid_from: '2026-05-01',
        valid_to: '2041-05-01',
        counts_once: false,
      },
      {
        landlord_company_id: 'terawulf',
        guarantor_company_id: 'alphabet',
        mw: 120,
        valid_from: '2026-05-01',
        valid_to: '2041-05-01',
        counts_once: true,
      },
    ]);
  });
});

describe('the marts of cited figures', () => {
  test.each(['megawatch_analyst', 'megawatch_bi'])('%s reads every row of them', async (role) => {
    await context.database.transaction(async (client) => {
      await client.query(`set local role ${role}`);
      for (const mart of citedMarts) await client.query(`select * from mart.${mart}`);
    });
  });

  test.each(['capex', 'lease_edges', 'forecast_ledger'])('%s has a unique key', async (mart) => {
    const key = { capex: 'capex_id', lease_edges: 'lease_edge_id', forecast_ledger: 'ledger_id' }[mart] ?? '';
    const [row] = await query(`select count(*)::int as n, count(distinct ${key})::int as keys from mart.${mart}`);
    expect(row?.['keys']).toBe(row?.['n']);
    expect(Number(row?.['n'])).toBeGreaterThan(0);
  });

  test('contradictions are listed with their figures', async () => {
    const rows = await query(`select contradiction_id, kind from mart.contradictions order by 1`);
    expect(rows.map((row) => row['contradiction_id'])).toEqual(
      expect.arrayContaining(['cushman-emea-2024', 'dcbyte-world-total', 'iren-sweetwater', 'microsoft-meta-leases']),
    );
    const [figures] = await query(
      `select count(*)::int as n from mart.contradiction_figures where url !~ '^https?://'`,
    );
    expect(figures).toEqual({ n: 0 });
  });
});
