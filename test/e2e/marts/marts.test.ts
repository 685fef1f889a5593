// The marts as their readers meet them: every column readable by the analyst, described, of an allowed type, and right.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { describeMarts, martDescriptions } from '../../../resolve/describe-marts.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { type Claim, factKinds } from '../../../schemas/claim.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { dealExtraction, extraction, registry } from '../../contract/sink/fixtures.ts';

let home: TestDatabase;
const examples: Claim[] = Object.values(factKinds).flatMap((kind) => [...kind.examples] as Claim[]);

async function read(text: string): Promise<Record<string, unknown>[]> {
  const client = await home.database.pool.connect();
  try {
    await client.query('begin; set local role megawatch_analyst');
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

beforeAll(async () => {
  home = await createTestDatabase();
  const { database } = home;
  await ensureRoles(database);
  await describeMarts(database);
  await database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  const archive = createPostgresArchive(database);
  const messages: ExtractionMessage[] = [
    await extraction(archive, { page: 'all', claims: examples, publisher: 'Example Wire', published: '2026-01-20' }),
    await extraction(archive, {
      page: 'todos',
      claims: examples,
      publisher: 'Diário',
      published: '2026-01-22T08:00:00-03:00',
      text: 'pt',
    }),
    await dealExtraction(archive, { page: 'other', publisher: 'Other Wire', published: '2026-01-21' }, [
      'Nvidia',
      'CoreWeave',
      '2600000000',
    ]),
    await extraction(archive, { page: 'sales', text: 'sales', publisher: 'SEC', tier: 1, claims: filedSales() }),
    await extraction(archive, { page: 'odd', text: 'odd', publisher: 'Odd', claims: oddClaims() }),
  ];
  await database.transaction((client) => writeExtractions(client, messages));
  await adoptRegistry({ database, registry });
  await resolveWaiting({ database, registry, log: testLog });
});

afterAll(async () => {
  await home.close();
});

/** A sale by an officer in the window of the press total, one by a director, and shares withheld for tax. */
function filedSales(): Claim[] {
  const [, base] = factKinds.share_sale.examples;
  return [
    { ...base, line: 1, period: { from: '2025-10-01', to: '2025-10-01' } },
    { ...base, line: 2, seller: 'B. Director', relation: 'director', period: { from: '2025-11-01', to: '2025-11-01' } },
    { ...base, line: 3, saleKind: 'tax_withholding', transactionCode: 'F' },
  ];
}

/** What no calendar has and no column could hold must not take a mart down. */
function oddClaims(): Claim[] {
  const [deal] = factKinds.deal.examples;
  const huge = { value: `${'9'.repeat(24)}.5`, unit: 'USD', qualifier: 'exact' as const, text: 'a lot' };
  return [
    {
      ...deal,
      parties: [
        { name: 'Odd One', role: 'investor' },
        { name: 'Odd Two', role: 'target' },
      ],
      date: '2025-02-31',
      amount: huge,
      amounts: [{ kind: 'equity', quantity: huge }],
    },
  ];
}

const marts = Object.keys(martDescriptions());
/** What these claims fill; a projection, cited figures and the registry fill others. */
const told = new Set(
  `capacity capacity_statements changes deal_amounts deal_parties deal_states deals dictionary dim_company dim_company_name disagreements
   documents evidence findings indicators market_entries opposition_events share_sale_reconciliation share_sale_totals share_sales`.split(
    /\s+/,
  ),
);

describe('the contract', () => {
  test.each(marts)('%s answers the analyst', async (mart) => {
    const rows = await read(`select * from mart.${mart}`);
    if (told.has(mart)) expect(rows.length).toBeGreaterThan(0);
  });

  test('every mart and every column is described, in comments and in the dictionary alike', async () => {
    const missing = await read(`
      select c.table_name, c.column_name from information_schema.columns c
      left join mart.dictionary d using (table_name, column_name)
      where c.table_schema = 'mart' and (coalesce(d.meaning, '') = ''
        or col_description((quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass, c.ordinal_position) is null)`);
    expect(missing).toEqual([]);
    expect(await read(`select table_name from mart.dictionary where column_name = '' and meaning = ''`)).toEqual([]);
    const unknown = marts.flatMap((mart) =>
      Object.keys(martDescriptions()[mart]?.columns ?? {}).map((column) => `${mart}.${column}`),
    );
    const real = await read(
      `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'mart'`,
    );
    const names = new Set(real.map(({ name }) => name));
    expect(unknown.filter((each) => !names.has(each))).toEqual([]);
  });

  test('only types that every tool shows', async () => {
    const wrong = await read(`
      select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm', 'r') and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, a.atttypmod) !~ '^(text|integer|bigint|double precision|boolean|date|timestamp with time zone|numeric\\((1?\\d|2[0-8]),\\d+\\))$'`);
    expect(wrong).toEqual([]);
  });

  test('describing again changes nothing', async () => {
    const before = await read('select xmin::text, ctid::text from mart.dictionary order by 2');
    await describeMarts(home.database);
    expect(await read('select xmin::text, ctid::text from mart.dictionary order by 2')).toEqual(before);
  });

  test('keys are unique and the analyst can neither write nor see what is raw', async () => {
    for (const [mart, key] of [
      ['deals', 'deal_id'],
      ['deal_parties', 'deal_party_id'],
      ['deal_amounts', 'deal_amount_id'],
      ['deal_states', 'deal_state_id'],
      ['evidence', 'evidence_id'],
      ['disagreements', 'disagreement_id'],
      ['documents', 'document_id'],
      ['share_sale_reconciliation', 'reconciliation_id'],
    ]) {
      const [row] = await read(`select count(*) = count(distinct ${key}) as unique from mart.${mart}`);
      expect(row, mart).toEqual({ unique: true });
    }
    await expect(read('select * from raw.archive')).rejects.toThrow(/permission denied/);
    await expect(read('select * from ops.resolve_queue')).rejects.toThrow(/permission denied/);
    await expect(read('delete from fact.claim')).rejects.toThrow(/permission denied/);
  });
});

describe('what they say', () => {
  test('one deal of three outlets in two languages, with its competing amount', async () => {
    const rows = await read(`
      select title, status, primary_company, counterparty_company, equity_invested_usd::text, source_count, is_disputed, deal_id
      from mart.deals where primary_company_id = 'nvidia'`);
    expect(rows).toEqual([
      {
        title: 'Nvidia invests USD 2.0bn in CoreWeave',
        status: 'agreed',
        primary_company: 'Nvidia',
        counterparty_company: 'CoreWeave',
        equity_invested_usd: '2000000000.0000',
        source_count: 3,
        is_disputed: true,
        deal_id: rows[0]?.deal_id,
      },
    ]);
    const values = await read(`
      select value, is_winner, count(*)::int as claims from mart.disagreements
      where fact_id = '${String(rows[0]?.deal_id)}' and field = 'amount' group by 1, 2 order by 1`);
    expect(values).toEqual([
      { value: '$2 billion', is_winner: true, claims: 2 },
      { value: '$2600000000', is_winner: false, claims: 1 },
    ]);
    const evidence = await read(
      `select distinct url from mart.evidence where fact_id = '${String(rows[0]?.deal_id)}' and field = 'amount' order by 1`,
    );
    expect(evidence.map(({ url }) => url)).toEqual([
      'https://example.org/all',
      'https://example.org/other',
      'https://example.org/todos',
    ]);
  });

  test('press total beside Form 4 sums under four seller sets', async () => {
    const rows = await read(`
      select seller_set, press_total_usd::text as press, form4_sum_usd::text as filed, form4_transactions as n, residual_usd::text as residual
      from mart.share_sale_reconciliation order by seller_set_order`);
    expect(rows).toEqual([
      { seller_set: 'officers', press: '1600000000.0000', filed: '2025000.0000', n: 2, residual: '1597975000.0000' },
      {
        seller_set: 'officers_and_directors',
        press: '1600000000.0000',
        filed: '3037500.0000',
        n: 3,
        residual: '1596962500.0000',
      },
      {
        seller_set: 'with_ten_percent_owners',
        press: '1600000000.0000',
        filed: '3037500.0000',
        n: 3,
        residual: '1596962500.0000',
      },
      {
        seller_set: 'with_affiliated_funds',
        press: '1600000000.0000',
        filed: '3037500.0000',
        n: 3,
        residual: '1596962500.0000',
      },
    ]);
  });

  test('a world total never stands beside projects, and capacity knows what may be summed', async () => {
    expect(await read('select project, mw, phase, is_additive from mart.capacity')).toEqual([
      { project: 'River Bend', mw: 245, phase: 'committed', is_additive: true },
    ]);
    expect(await read('select scope, mw, holder_group, publisher from mart.capacity_statements')).toEqual([
      { scope: 'world', mw: 68000, holder_group: 'big_tech', publisher: 'DC Byte' },
    ]);
  });

  test('a date that no calendar has becomes the last of its month, a number that no column holds is null', async () => {
    expect(
      await read(
        `select announced_date::text as day, equity_invested_usd as usd from mart.deals where primary_company = 'Odd One'`,
      ),
    ).toEqual([{ day: '2025-02-28', usd: null }]);
  });

  test('changes count on without a gap', async () => {
    const rows = await read('select cursor::int as cursor from mart.changes order by cursor');
    expect(rows.map(({ cursor }) => cursor)).toEqual(rows.map((_, index) => index + 1));
  });

  test('names that no registry knows are provisional companies with a claim that names them', async () => {
    const rows = await read(`select c.name, c.is_provisional, m.event_id is not null as told from fact.company c
      left join fact.event_claim m on m.claim_id = c.first_claim_id where c.company_id = '~odd-one'`);
    expect(rows).toEqual([{ name: 'Odd One', is_provisional: true, told: true }]);
  });
});
