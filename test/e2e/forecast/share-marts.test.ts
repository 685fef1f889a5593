// Definitions, shares, runs and findings in Postgres: written once, read by an analyst, commented to the last column.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baselineFigures } from '../../../forecast/baseline/baseline-figures.ts';
import { shareDefinitions } from '../../../forecast/definitions/share-definitions.ts';
import { formatDefinitions, listDefinitions } from '../../../forecast/format-definitions.ts';
import { runForecast } from '../../../forecast/model/run-forecast.ts';
import { scenarioNamed } from '../../../forecast/model/scenarios.ts';
import { shareSummary } from '../../../forecast/share-summary.ts';
import { runAudit } from '../../../forecast/run-audit.ts';
import { seedDefinitions } from '../../../forecast/store/seed-definitions.ts';
import { writeForecast } from '../../../forecast/store/write-forecast.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let test_: TestDatabase;
const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test_.database.pool.query<Record<string, unknown>>(sql, values)).rows;
const projection = (seed: string) =>
  runForecast({
    facts: baselineFigures,
    definitions: shareDefinitions,
    scenario: scenarioNamed('central'),
    seed,
    paths: 200,
    detail: 'shares',
  });

beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(async () => {
  await test_.close();
});

describe('the shipped baseline', () => {
  test('is written once; a second time changes nothing', async () => {
    const first = await seedDefinitions(test_.database);
    expect(first.changed).toBeGreaterThan(first.values);
    expect((await seedDefinitions(test_.database)).changed).toBe(0);
    expect(await query('select count(*)::int as n from fact.baseline_figure')).toEqual([{ n: baselineFigures.length }]);
    expect(await query('select count(*)::int as n from mart.dim_definition')).toEqual([{ n: shareDefinitions.length }]);
  });

  test('a row that was changed by hand is put right', async () => {
    await query(`update fact.share_value set share_pct = 81 where share_pct = 48`);
    expect((await seedDefinitions(test_.database)).changed).toBe(1);
  });

  test('big_tech_share has 17.99 reconstructed and 48 reported', async () => {
    const rows = await query(
      `select definition_id, value_kind, share_pct, rounding_low_pct, rounding_high_pct, as_of, grade
       from mart.big_tech_share where share_pct in (17.99, 48) order by share_pct`,
    );
    expect(rows).toEqual([
      {
        definition_id: 'big4-all-phases-owned',
        value_kind: 'reconstructed',
        share_pct: '17.99',
        rounding_low_pct: '17.81',
        rounding_high_pct: '18.17',
        as_of: '2032',
        grade: 'D',
      },
      {
        definition_id: 'hyperscale19-live-operated-with-on-premise',
        value_kind: 'reported',
        share_pct: '48.00',
        rounding_low_pct: null,
        rounding_high_pct: null,
        as_of: '2025-Q4',
        grade: 'B',
      },
    ]);
  });

  test('no share is without definition, kind, as-of and grade', async () => {
    const [row] = await query(
      `select count(*)::int as n from mart.big_tech_share
       where num_nulls(definition_id, value_kind, as_of, as_of_date, grade, is_latest, is_deleted) > 0`,
    );
    expect(row).toEqual({ n: 0 });
  });

  test('of two editions on one year the later is latest', async () => {
    const rows = await query(
      `select share_pct, is_latest from mart.big_tech_share
       where value_kind = 'reported' and year = 2024 and definition_id like 'hyperscale19%' order by share_pct`,
    );
    expect(rows).toEqual([
      { share_pct: '41.00', is_latest: false },
      { share_pct: '44.00', is_latest: true },
    ]);
  });
});

describe('a run', () => {
  test('before any, the summary says so', async () => {
    const summary = await shareSummary(test_.database);
    expect(summary.projected).toBe('not yet');
    expect(summary.reported).toMatchObject({ sharePct: 48, asOf: '2025-Q4' });
    expect(summary.reconstructed?.sentence).toMatch(/^≈ 18% \(17.8–18.2\) 2032 — /);
  });

  test('is written once and read as projected rows with their bands', async () => {
    const result = projection('1');
    // The run, its shares, what grades each of them, and the steps of the bridge.
    const rows = 1 + 2 * result.values.length + result.bridge.length;
    expect((await writeForecast(test_.database, result)).changed).toBe(rows);
    expect((await writeForecast(test_.database, result)).changed).toBe(0);
    const [row] = await query(
      `select share_pct, p10, p90, headline, inputs_hash, is_latest, n_facts from mart.big_tech_share
       where value_kind = 'projected' and definition_id = 'big4-live-owned-commercial' and year = 2032`,
    );
    expect(row).toMatchObject({
      headline: 'illustrative',
      inputs_hash: result.inputsHash,
      is_latest: true,
      n_facts: result.nFacts,
    });
    expect(Number(row?.['p10'])).toBeLessThan(Number(row?.['share_pct']));
    const summary = await shareSummary(test_.database);
    expect(summary.projected).toHaveLength(4);
  });

  test('a later run takes its place as the latest, and the earlier one stays', async () => {
    const later = projection('2');
    await writeForecast(test_.database, later, new Date(Date.now() + 1000));
    const rows = await query(
      `select run_id, is_latest from mart.big_tech_share
       where value_kind = 'projected' and definition_id = 'big4-live-owned-commercial' and year = 2030 order by is_latest`,
    );
    expect(rows).toEqual([
      { run_id: projection('1').runId, is_latest: false },
      { run_id: later.runId, is_latest: true },
    ]);
  });

  test('a projected value without a run is refused', async () => {
    await expect(query(`update fact.share_value set run_id = null where value_kind = 'projected'`)).rejects.toThrow(
      /share_value/,
    );
  });
});

describe('the marts', () => {
  test.each(['megawatch_analyst', 'megawatch_bi'])('%s reads them all and changes none', async (role) => {
    await test_.database.transaction(async (client) => {
      await client.query(`set local role ${role}`);
      for (const mart of ['big_tech_share', 'dim_definition', 'share_group_members', 'baseline_figures', 'findings'])
        await client.query(`select * from mart.${mart} limit 1`);
      await expect(client.query(`update fact.share_value set share_pct = 1`)).rejects.toThrow(
        /permission denied|read-only/,
      );
      await client.query('rollback');
    });
  });
});

describe('the auditor', () => {
  const claimOf = (group: string | null, mw: number) => ({
    project: null,
    place: null,
    mw,
    low: null,
    high: null,
    qualifier: 'exact',
    phase: 'pipeline_unspecified',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'world',
    roles: { owner: null, developer: null, operator: null, lessee: null, endUser: null },
    group,
    asOf: null,
    readyForService: null,
    publisher: 'DC Byte',
  });

  beforeAll(async () => {
    await query(`insert into ops.extractor values ('rules', 1)`);
    await query(
      `insert into fact.extraction (document_id, extractor, generation, revision, outcome, source_id, final_url, publisher, tier, licence, claims, quarantined, recorded_at)
       values ('doc_a', 'rules', 1, 1, 'claims', 'demo', 'https://digest.example/a', 'Digest', 5, 'quote', 4, 0, now())`,
    );
    const claims: [string | null, number][] = [
      ['big_tech', 68_000],
      ['new entrants', 121_000],
      ['financial firms', 44_000],
      [null, 145_000],
    ];
    for (const [index, [group, mw]] of claims.entries()) {
      await query(
        `insert into fact.claim (claim_id, extractor, generation, revision, document_id, ordinal, kind, fields, evidence, confidence, polarity, modality, salience, rule, text_hash, content_hash, recorded_at)
         values ($1, 'rules', 1, 1, 'doc_a', $2, 'capacity', $3, $4, 0.8, 'affirmed', 'asserted', 'main', 'rules/x', 'h', $1, now())`,
        [
          `clm_${index}`,
          index,
          claimOf(group, mw),
          JSON.stringify([{ field: 'mw', start: 0, end: 6, quote: `${mw / 1000} GW` }]),
        ],
      );
    }
  });

  test('finds the false total, once, and closes the finding when the claim is gone', async () => {
    expect(await runAudit(test_.database)).toMatchObject({ opened: 1, closed: 0 });
    expect(await runAudit(test_.database)).toMatchObject({ opened: 0, closed: 0 });
    expect(await query('select claim_id, found, expected, quote, url from mart.findings')).toEqual([
      {
        claim_id: 'clm_3',
        found: '145 GW',
        expected: 'at least 233 GW',
        quote: '145 GW',
        url: 'https://digest.example/a',
      },
    ]);
    await query(`update fact.claim set superseded_at = now() where claim_id = 'clm_3'`);
    expect(await runAudit(test_.database)).toMatchObject({ opened: 0, closed: 1 });
    expect(await query('select count(*)::int as n from mart.findings')).toEqual([{ n: 0 }]);
    expect(await query('select count(*)::int as n from fact.finding')).toEqual([{ n: 1 }]);
  });
});

describe('forecast definitions', () => {
  test('lists each definition with its newest values, rounded to two decimals, without a database', () => {
    const run = projection('1');
    const listed = listDefinitions();
    const pipeline = listed.find((each) => each.definition_id === 'big4-all-phases-owned');
    expect(pipeline?.values.map((value) => [value.value_kind, value.share_pct, value.comparator])).toEqual([
      ['reported', 18, 'below'],
      ['reconstructed', 17.99, 'about'],
    ]);
    const synergy = listed.find(
      (each) => each.definition_id.endsWith('operated-with-on-premise') && each.group_id === 'hyperscale19',
    );
    expect(synergy?.values.map((value) => [value.share_pct, value.year])).toEqual([
      [48, 2025],
      [67, 2031],
    ]);
    expect(formatDefinitions(listed)).toContain('≈ 17.99% (17.8–18.2)  2032  reconstructed, grade D');
    expect(
      listDefinitions({ values: run.values, headline: run.headline.rule }).flatMap((each) =>
        each.values.filter((value) => value.value_kind === 'projected'),
      ),
    ).toHaveLength(run.definitions.length);
  });
});
