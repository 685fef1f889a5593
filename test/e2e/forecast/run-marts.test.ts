// What a run leaves in the marts: quality of every share, the bridge, what moved; and capacity by quarter and at risk.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../../../commands/start/project.ts';
import type { ForecastResult } from '../../../forecast/model/forecast-result.ts';
import { selectDefinition } from '../../../forecast/select-definition.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let test_: TestDatabase;
let first: ForecastResult;
const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test_.database.pool.query<Record<string, unknown>>(sql, values)).rows;
const options = { seed: '7', paths: 100, scenario: 'central', detail: 'shares' } as const;
const owned = 'big4-live-owned-commercial';

beforeAll(async () => {
  test_ = await createTestDatabase();
  first = await project(test_, { ...options, detail: 'full' });
});
afterAll(async () => {
  await test_.close();
});

const site = async (id: string, fields: Record<string, unknown>, kind = 'capacity'): Promise<void> => {
  await query(
    `insert into fact.event (event_id, kind, chain_id, fields, alternatives, title, is_disputed, review_status, source_count,
       best_tier, licence, confidence, evidence_count, best_claim_id, best_quote, best_url, first_reported, is_deleted,
       content_hash, known_from, updated_at)
     values ($1, $3, $1, $2, '{}', $1, false, 'unreviewed', 1, 3, 'quote', 0.8, 1, 'clm', 'q', 'https://a.example/', '2026-02-03',
       false, $1, now(), now())`,
    [id, fields, kind],
  );
  await query(`select fact.refresh_mart(mart, true) from fact.mart_table where kind = $1`, [kind]);
};
const capacity = (company: string, mw: number, more: Record<string, unknown> = {}) => ({
  project: `Project ${company}`,
  place: { country: 'US' },
  mw,
  qualifier: 'exact',
  phase: 'under_construction',
  commitment: 'contracted',
  measure: 'cumulative',
  loadBasis: 'it',
  scope: 'campus',
  roles: { owner: company },
  roleIds: { owner: company },
  isAdditive: true,
  mwAdditive: mw,
  asOf: '2025-11',
  ...more,
});

describe('a run', () => {
  test('grades every share, and no share stands without definition, kind, as-of and grade', async () => {
    const [row] = await query(
      `select count(*)::int as n, (select count(*)::int from mart.big_tech_share) as shares,
         count(*) filter (where num_nulls(definition_id, definition_label, value_kind, as_of, grade) > 0)::int as bare
       from mart.share_quality`,
    );
    expect(row?.['n']).toBe(row?.['shares']);
    expect(row?.['bare']).toBe(0);
    const [quality] = await query(
      `select grade, judgement_pct::float8 as judged, second_hand_pct::float8 as hearsay, missing_regions, oldest_input_date
       from mart.share_quality where value_kind = 'projected' and definition_id = $1 and year = 2032`,
      [owned],
    );
    expect(quality?.['grade']).toBe('D');
    expect(quality?.['judged']).toBeCloseTo(first.headline.pctJudgement, 1);
    expect(quality?.['missing_regions']).toContain('china');
  });

  test('the bridge is a chain of single switches on the shares of the run', async () => {
    const rows = await query(
      `select b.*, f.share_pct as from_share, t.share_pct as to_share from mart.big_tech_share_bridge b
       join mart.big_tech_share f on f.run_id = b.run_id and f.definition_id = b.from_definition_id and f.year = b.year
       join mart.big_tech_share t on t.run_id = b.run_id and t.definition_id = b.to_definition_id and t.year = b.year
       where b.is_latest order by b.position`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) {
      expect([row['from_pct'], row['to_pct']]).toEqual([row['from_share'], row['to_share']]);
      expect(row['grade']).toBe('D');
      expect(row['headline']).toBe('illustrative');
      expect(String(row['switched'])).toMatch(/^[A-Za-z]+: \S+ → \S+$/);
    }
  });

  test('the same run again changes nothing and says that nothing moved', async () => {
    const again = await project(test_, options);
    expect(again.runId).toBe(first.runId);
    expect(again.moved).toBeNull();
    expect(await query('select count(*)::int as n from mart.share_changes')).toEqual([{ n: 0 }]);
  });

  test('facts of operators move a later run, and the fact that did it is named', async () => {
    await site('evt_amazon', capacity('amazon', 24_000, { scope: 'campus', qualifier: 'exact', phase: 'early_stage' }));
    await site('evt_neo', capacity('coreweave', 400));
    const later = await project(test_, options);
    expect(later.runId).not.toBe(first.runId);
    const rows = await query(
      `select cause_kind, fact_id, value_after, cause_delta_pct::float8 as moved, before_pct, since_run_id from mart.share_changes
       where is_latest and definition_id = $1 and fact_id is not null order by abs(cause_delta_pct) desc`,
      [owned],
    );
    expect(rows[0]).toMatchObject({ cause_kind: 'fact_added', fact_id: 'evt_amazon', since_run_id: first.runId });
    expect(Number(rows[0]?.['moved'])).toBeGreaterThan(0);
    expect(later.operators.find(({ operatorId }) => operatorId === 'coreweave')).toMatchObject({ nFacts: 1 });
  });

  test('a planted row of 10 GW is held out and named', async () => {
    const before = await project(test_, options);
    await site('evt_planted', capacity('amazon', 10_000, { phase: 'live', project: 'Project Planted' }));
    const after = await project(test_, options);
    expect(after.flags.map(({ factId, reason }) => [factId, reason])).toEqual([['evt_planted', 'outlier']]);
    expect(after.values.map(({ sharePct }) => sharePct)).toEqual(before.values.map(({ sharePct }) => sharePct));
  });

  test('a definition without rows says why', () => {
    expect(() => selectDefinition(first, 'big4-oracle-owned-ai-compute')).toThrow(
      expect.objectContaining({ code: 'DEFINITION_EMPTY' }),
    );
    expect(selectDefinition(first, owned).values).toHaveLength(7);
  });
});

describe('capacity', () => {
  test('by quarter: sites add up, of statements the newest holds, contracted stands beside', async () => {
    await site('evt_neo2', capacity('coreweave', 100, { project: 'Project Other', asOf: '2026-02' }));
    const rows = await query(
      `select quarter, status, mw, mw_stated from mart.capacity_by_quarter
       where company = 'coreweave' and source_kind = 'sites' order by status, quarter`,
    );
    expect(rows).toEqual([
      { quarter: '2025-Q4', status: 'contracted', mw: 400, mw_stated: 400 },
      { quarter: '2026-Q1', status: 'contracted', mw: 500, mw_stated: 100 },
      { quarter: '2025-Q4', status: 'under_construction', mw: 400, mw_stated: 400 },
      { quarter: '2026-Q1', status: 'under_construction', mw: 500, mw_stated: 100 },
    ]);
    const [row] = await query(
      'select count(*)::int as n, count(distinct capacity_quarter_id)::int as keys from mart.capacity_by_quarter',
    );
    expect(row?.['keys']).toBe(row?.['n']);
  });

  test('at risk: one row a project, the dispute’s megawatts before the project’s, what was approved is out', async () => {
    const dispute = (more: Record<string, unknown>) => ({
      action: 'protest',
      outcome: 'pending',
      place: { country: 'US' },
      groups: [],
      concerns: [],
      ...more,
    });
    await site('opp_1', dispute({ project: 'Project coreweave', date: '2026-01-05' }), 'opposition');
    await site(
      'opp_2',
      dispute({
        project: 'Project coreweave',
        date: '2026-03-05',
        action: 'zoning_denial',
        outcome: 'rejected',
        mw: 250,
        mwBasis: 'facility',
      }),
      'opposition',
    );
    await site('opp_3', dispute({ project: 'Project amazon', outcome: 'approved' }), 'opposition');
    await site('opp_4', dispute({ project: 'Project Other' }), 'opposition');
    const rows = await query(
      'select opposition_id, mw_at_risk, load_basis, mw_is_of_project, risk from mart.capacity_at_risk order by 1',
    );
    expect(rows).toEqual([
      {
        opposition_id: 'opp_2',
        mw_at_risk: 250,
        load_basis: 'facility',
        mw_is_of_project: false,
        risk: 'blocked_or_delayed',
      },
      { opposition_id: 'opp_4', mw_at_risk: 100, load_basis: 'it', mw_is_of_project: true, risk: 'contested' },
    ]);
  });
});
