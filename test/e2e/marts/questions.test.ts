// The twenty questions of analysts, as docs/questions asks them: short, without JSON, answered to role bi, with answers that are known.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawl } from '../../../commands/crawl.ts';
import { questionOf, questions } from '../../../commands/sql/questions.ts';
import { type Pipeline, startPipeline } from '../../../commands/pipeline.ts';
import { project } from '../../../commands/start/project.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { questionDocuments } from './question-documents.ts';

type Row = Readonly<Record<string, unknown>>;
let context: TestContext;
let site: DemoSite;
let pipeline: Pipeline;

const folder = new URL('../../../docs/questions/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const statementOf = (file: string) =>
  textOf(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('--'))
    .join('\n');

const options = { seed: '7', paths: 100, scenario: 'central', detail: 'shares' } as const;

beforeAll(async () => {
  context = await createTestContext();
  await ensureRoles(context.database);
  site = await startDemoSite({ run: 1 });
  pipeline = await startPipeline(context);
  await crawl(context, {
    sources: demoSources(site.origin),
    loopbackHosts: [new URL(site.origin).host],
    revisitAfterMs: 0,
  });
  await pipeline.drained();
  await project(context, { ...options, detail: 'full' });
  const messages: ExtractionMessage[] = [];
  for (const told of questionDocuments) {
    const message = await extraction(context.archive, {
      publisher: `Outlet of ${told.page}`,
      ...told,
      text: told.page,
    });
    messages.push({ ...message, licence: 'CC0-1.0' });
  }
  await context.database.transaction((client) => writeExtractions(client, messages));
  await resolveWaiting(context);
  await project(context, options);
}, 120_000);

afterAll(async () => {
  await pipeline.close();
  await site.close();
  await context.close();
});

/** Rows as role bi gets them; through JSON, so that numbers are numbers and days are text. */
async function answerOf(file: string): Promise<Row[]> {
  const client = await context.database.pool.connect();
  try {
    await client.query('begin read only; set local role megawatch_bi; set local search_path = mart');
    const statement = statementOf(file).replace(/;\s*$/, '');
    const { rows } = await client.query<{ row: Row }>(`select to_jsonb(q) as row from (${statement}) q`);
    return rows.map(({ row }) => row);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Question → rows that its answer has among others, and what it must never have. */
const answers: Readonly<Record<string, readonly Row[]>> = {
  '01': [
    {
      definition_label: 'Four firms, owned, everything live or planned, if all of it is built',
      told_pct_2032: 18,
      told_comparator: 'below',
    },
    { definition_label: 'About 19 hyperscalers, owned and leased, live, with on-premise (Synergy)', pct_2025: 48 },
  ],
  '02': [
    { position: 1, switched: 'phase: all_phases → live' },
    { position: 3, switched: 'attribution: owner → operator' },
  ],
  '03': [{ cause_kind: 'fact_changed', fact_id: 'dcbyte-2025-big4', value_before: '68 GW', value_after: '80 GW' }],
  '04': [
    { company: 'Amazon', load_basis: 'it', mw: 2200, mw_a_year_ago: null },
    { company: 'Aligned Data Centers', load_basis: 'it', mw: 180 },
    { company: 'Schwarz Group', load_basis: 'grid_connection', mw: 200, mw_a_year_ago: null },
  ],
  '05': [
    { owner_group: 'big_tech', ready_year: null, under_construction_mw: 2200 },
    { owner_group: 'developer', ready_year: 2027, load_basis: 'it', committed_mw: 400 },
  ],
  '06': [{ market: 'Greater Phoenix', phase: 'live', load_basis: 'it', mw: 180 }],
  '07': [{ big_tech: 'Microsoft', landlord: 'IREN', mw: 200, load_basis: 'it' }],
  '08': [
    { company: 'CoreWeave', quarter: '2025-Q1', contracted_mw: 1600, active_mw: 420, contracted_per_active: 3.81 },
    { company: 'CoreWeave', quarter: '2025-Q4', contracted_mw: 3100, active_mw: 850 },
  ],
  '09': [{ title: 'Nvidia invests USD 2.0bn in CoreWeave', largest_amount_usd: 2e9, equity_invested_usd: 2e9 }],
  '10': [{ quarter: '2025-Q4', deal_type: 'lease', median_usd_m_per_mw: 28.57 }],
  '11': [
    {
      investor: 'Nvidia',
      invested_in: 'CoreWeave',
      and_as: 'customer',
      other_as: 'provider',
      equity_invested_usd: 2e9,
      contract_value_base_usd: 6.3e9,
    },
  ],
  '12': [
    { what: 'deal terminated', title: 'CoreWeave acquires Core Scientific, USD 9.0bn (terminated)', day: '2025-10-30' },
    { what: 'deal amended', day: '2025-10-28' },
    { what: 'slip', ready_before: expect.stringContaining('2027'), ready_now: expect.stringContaining('2028') },
  ],
  '13': [
    {
      issuer: 'CoreWeave',
      seller_relation: 'officer',
      sale_kind: 'plan_10b5_1',
      counts_as_sale: true,
      transactions: 3,
      proceeds_usd: 2_110_000,
      press_total_usd: 1.6e9,
    },
    { seller_relation: 'officer', sale_kind: 'tax_withholding', counts_as_sale: false },
  ],
  '14': [{ issuer: 'CoreWeave', seller: 'Demo Director Three', status: 'terminated', days_after: -27 }],
  '15': [
    { region_code: 'US-IN', quarter: '2025-Q4', result: 'blocked', strict_acts: 1, strict_mw: 400, dcw_acts: 2 },
    { country_code: 'DE', quarter: '2026-Q1', dcw_acts: 1, dcw_mw: 174 },
  ],
  '16': [
    { county: 'Hendricks County', effective_from: '2025-10-19', effective_to: '2026-04-19', standing: 'expires' },
    { locality: 'St. Charles', effective_from: '2025-08-22', standing: 'in force' },
  ],
  '17': [{ owner_group: 'developer', risk: 'blocked_or_delayed', mw_at_risk: 350 }],
  '18': [{ year: 2019, origin: 'ethereum_mining', entrant_count: 1, entrants_with_mw: 1, mw_live: 470 }],
  '19': [
    {
      company: 'CoreWeave',
      fiscal_year: 2025,
      guided_usd: 13e9,
      actual_usd: 14.9e9,
      actual_basis: 'cash',
      is_same_basis: true,
      is_within_range: true,
    },
    { company: 'Amazon', fiscal_year: 2026, guided_usd: 220e9, revised_by_usd: 20e9 },
  ],
  '20': [
    {
      publisher: 'CoreWeave',
      target_year: 2025,
      value: 900,
      unit: 'MW',
      status: 'scored',
      actual_value: 850,
      error: 50,
    },
  ],
};

test('there are twenty, and each has an answer that is known', () => {
  expect(files.map((file) => file.slice(0, 2))).toEqual(Object.keys(answers).toSorted());
  expect(files).toHaveLength(20);
});

test('megawatch sql asks them by number', () => {
  expect(questions().map(({ statement }) => `${statement}\n`)).toEqual(files.map((file) => `${statementOf(file)}\n`));
  expect(questionOf('7')).toMatchObject({ number: 7, question: expect.stringMatching(/lease, and from whom\?$/) });
  expect(() => questionOf('21')).toThrow(/from 1 to 20/);
});

describe.each(files)('%s', (file) => {
  test('says what it answers and how to read it, in at most 15 lines without JSON', () => {
    const [question, reading] = textOf(file).split('\n');
    expect(question).toMatch(new RegExp(`^-- ${Number(file.slice(0, 2))}\\. .+\\?$`));
    expect(reading).toMatch(/^-- .{40,}/);
    expect(statementOf(file).split('\n').length).toBeLessThanOrEqual(15);
    expect(statementOf(file)).not.toMatch(/json|->|#>|@>|lateral|\bfact\./i);
  });

  test('has its answer', async () => {
    const rows = await answerOf(file);
    for (const expected of answers[file.slice(0, 2)] ?? []) {
      expect(rows).toContainEqual(expect.objectContaining(expected));
    }
  });
});

test('no column that is said to be never null is null', async () => {
  const { rows: columns } = await context.database.pool.query<{ mart: string; names: string[] }>(
    `select table_name as mart, array_agg(column_name) as names from mart.dictionary
     where when_null = 'never' and table_name !~ '_public$' group by 1 order by 1`,
  );
  const wrong: string[] = [];
  for (const { mart, names } of columns) {
    const { rows } = await context.database.pool.query<Record<string, boolean>>(
      `select ${names.map((name) => `bool_or("${name}" is null) as "${name}"`).join(', ')} from mart."${mart}"`,
    );
    wrong.push(...names.filter((name) => rows[0]?.[name] === true).map((name) => `${mart}.${name}`));
  }
  expect(wrong).toEqual([]);
});
