// The mission in one test, on real Kafka and real Postgres: the story that it began with becomes facts that a BI tool can ask for;
// without its page exactly those facts go that rested on it alone, and the next projection says what that changed.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Pipeline, startPipeline } from '../../../commands/pipeline.ts';
import { project } from '../../../commands/start/project.ts';
import type { ForecastResult } from '../../../forecast/model/forecast-result.ts';
import { type FoundDocument, publishDocument } from '../../../ingest/publish-document.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import { databaseUrl } from '../../../platform/database/database-url.ts';
import { contentHash, documentId } from '../../../schemas/ids.ts';
import { folderTarget } from '../../../serve/export/export-target.ts';
import { runExport } from '../../../serve/export/run-export.ts';
import { onServer, testLog } from '../../support/database.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { campusReport, leaseAndGuarantee, secondReport, seedStory, type StoryPage } from './story.ts';

let kafka: TestKafka;
let bus: Bus;
let context: TestContext;
let pipeline: Pipeline;
let bi: Client;
let first: ForecastResult;
let before: Rows;
const login = `mission_${randomBytes(5).toString('hex')}`;

type Row = Record<string, unknown>;
type Rows = Readonly<Record<string, readonly Row[]>>;

const ask = async (sql: string, values: unknown[] = []): Promise<Row[]> => (await bi.query<Row>(sql, values)).rows;

/** As ingest publishes it; without a body: the page answers 410. */
async function publish({ url, publisher, tier, html }: StoryPage, isGone = false): Promise<void> {
  const body = isGone ? null : Buffer.from(html);
  const found: FoundDocument = {
    documentId: documentId(url),
    sourceId: 'mission',
    url,
    finalUrl: url,
    outcome: isGone ? 'gone' : 'fetched',
    status: isGone ? 410 : 200,
    contentType: isGone ? null : 'text/html',
    httpCharset: null,
    fetchedAt: new Date().toISOString(),
    form: 'page',
    dataset: null,
    feedTitle: null,
    feedPublished: null,
    feedLanguage: null,
    tier,
    licence: 'all rights reserved is assumed; facts and short quotes only',
    publisher,
    body,
    headers: isGone ? null : { 'content-type': 'text/html' },
  };
  const known = isGone ? { revision: 1, bodyHash: contentHash(Buffer.from(html)) } : { revision: 0, bodyHash: null };
  const outcome = await publishDocument({ ...context, bus }, found, known, { etag: null, lastModified: null });
  expect(outcome).toBe(isGone ? 'gone' : 'new');
}

const run = async (): Promise<ForecastResult> =>
  await project(context, { seed: '7', paths: 200, scenario: 'central', detail: 'shares' });

/** Every fact that rests on claims, as role bi sees it, by its key. */
async function facts(): Promise<Rows> {
  return {
    deals: await ask('select deal_id as id, * from deals'),
    share_sale_totals: await ask('select total_id as id, * from share_sale_totals'),
    opposition_events: await ask('select opposition_id as id, * from opposition_events'),
    market_entries: await ask('select market_entry_id as id, * from market_entries'),
    indicators: await ask(
      `select indicator_id as id, * from indicators where evidence_count > 0 and best_url like '%.example/%'`,
    ),
    capacity: await ask('select capacity_id as id, * from capacity'),
  };
}

beforeAll(async () => {
  const starting = startTestKafka();
  context = await createTestContext();
  kafka = await starting;
  bus = await createKafkaBus({
    brokers: kafka.brokers,
    clientId: 'mission',
    topicPrefix: `m${randomBytes(4).toString('hex')}-`,
    log: testLog,
  });
  pipeline = await startPipeline({ ...context, bus });
  await onServer(context.url, `create role ${login} login password '${login}' in role megawatch_bi`);
  const url = new URL(context.url);
  bi = new Client({
    connectionString: databaseUrl(context.url, url.pathname.slice(1), { user: login, password: login }),
    options: '-c search_path=mart',
  });
  await bi.connect();
  for (const each of [seedStory, secondReport, campusReport]) await publish(each);
  await pipeline.drained();
  first = await run();
  before = await facts();
}, 120_000);

afterAll(async () => {
  await bi?.end();
  await pipeline?.close();
  await bus?.close();
  await kafka?.stop();
  if (context) {
    const { url } = context;
    await context.close();
    await onServer(url.replace(/\/[^/]*$/, '/postgres'), `drop role if exists ${login}`);
  }
});

describe('what a BI tool reads', () => {
  test('the investment, from two outlets in two languages', async () => {
    const [deal, ...others] = await ask(
      `select d.title, d.deal_type, d.primary_company, d.counterparty_company, d.equity_invested_usd::float8 as usd, d.announced_date::text as day,
         d.source_count, d.best_source_tier, d.is_disputed from deals d where d.counterparty_company = 'CoreWeave'`,
    );
    expect(others).toEqual([]);
    expect(deal).toMatchObject({
      deal_type: 'equity_investment',
      primary_company: 'Nvidia',
      usd: 2_000_000_000,
      day: '2026-01-26',
      source_count: 2,
      best_source_tier: 3,
      is_disputed: false,
    });
  });

  test('what executives sold, as a total that no sale is added to', async () => {
    expect(
      await ask(
        `select issuer, total_usd::float8 as usd, total_qualifier, period_from::text as since from share_sale_totals`,
      ),
    ).toEqual([{ issuer: 'CoreWeave', usd: 1_600_000_000, total_qualifier: 'approx', since: '2025-03-01' }]);
    expect(await ask('select sale_id from share_sales')).toEqual([]);
  });

  test('opposition over power and land', async () => {
    expect(
      await ask(
        'select concern_power, concern_land_use, concern_water, best_quote is not null as quoted from opposition_events',
      ),
    ).toEqual([{ concern_power: true, concern_land_use: true, concern_water: false, quoted: true }]);
  });

  test('who turned to hosting AI', async () => {
    const rows = await ask(
      'select company, from_activity, to_activity, since::text from market_entries order by company',
    );
    expect(rows).toMatchObject([
      { company: 'CoreWeave', from_activity: 'ethereum_mining', to_activity: 'ai_cloud', since: '2019-01-01' },
      { company: expect.stringContaining('HIVE'), to_activity: 'ai_hosting' },
      { company: 'Hut 8', from_activity: 'bitcoin_mining' },
      { company: expect.stringContaining('MARA') },
      { company: 'TeraWulf' },
    ]);
  });

  test('both shares of Big Tech, each with its definition, and ours beside them', async () => {
    const reported = await ask(
      `select publisher, share_pct::float8 as pct, comparator, year, definition_label from big_tech_share
       where value_kind = 'reported' and publisher in ('DC Byte', 'Synergy Research Group') and year >= 2030`,
    );
    expect(reported).toContainEqual(
      expect.objectContaining({ publisher: 'DC Byte', pct: 18, comparator: 'below', year: 2032 }),
    );
    expect(new Set(reported.map(({ definition_label: label }) => label)).size).toBeGreaterThan(1);
    const projected = await ask(
      `select count(*)::int as n from big_tech_share where value_kind = 'projected' and is_latest and year = 2032 and run_id = $1`,
      [first.runId],
    );
    expect(projected[0]?.['n']).toBeGreaterThan(0);
    // The story's own figure is a fact with its sentence.
    const [figure] = before['indicators']?.filter(({ metric }) => metric === 'big_tech_share') ?? [];
    expect(figure).toMatchObject({ publisher: 'DC Byte', best_url: seedStory.url });
    const quotes = await ask(`select quote from evidence where fact_id = $1 and field = 'value'`, [figure?.['id']]);
    expect(quotes).toEqual([{ quote: '18%' }]);
  });

  test('and every one of them down to the sentence', async () => {
    const rows = await ask('select distinct e.kind from evidence e where e.url = $1 order by 1', [seedStory.url]);
    expect(rows.map(({ kind }) => kind)).toEqual(['deal', 'indicator', 'market_entry', 'opposition', 'share_sale']);
    const bare = await ask('select evidence_id from evidence where quote is null or span_start is null');
    expect(bare).toEqual([]);
  });
});

describe('without the page', () => {
  let cursor: string;
  let after: Rows;

  beforeAll(async () => {
    cursor = String((await ask('select max(cursor) as cursor from changes'))[0]?.['cursor']);
    await publish(seedStory, true);
    await pipeline.drained();
    after = await facts();
  });

  test('exactly the facts go that rested on it alone', () => {
    const rests = (row: Row) => row['best_url'] === seedStory.url;
    for (const [mart, rows] of Object.entries(before)) {
      const gone = rows.filter((row) => !after[mart]?.some(({ id }) => id === row['id']));
      expect(gone.map(({ id }) => id)).toEqual(rows.filter(rests).map(({ id }) => id));
      // Whatever else there is stands as it stood; of the deal one source is left.
      const others = rows.filter((row) => !rests(row) && mart !== 'deals');
      expect(after[mart]?.filter(() => mart !== 'deals')).toEqual(others);
    }
    expect(after['deals']).toMatchObject([
      { id: before['deals']?.[0]?.['id'], source_count: 1, equity_invested_usd: '2000000000.0000' },
    ]);
    expect(before['market_entries']?.length).toBe(5);
    expect(after['market_entries']).toEqual([]);
  });

  test('no evidence of it is left, and the changes say what went', async () => {
    expect(await ask('select evidence_id from evidence where url = $1', [seedStory.url])).toEqual([]);
    const changes = await ask(
      'select kind, is_deleted, count(*)::int as n from changes where cursor > $1 group by 1, 2 order by 1, 2',
      [cursor],
    );
    const gone = ['indicators', 'share_sale_totals', 'opposition_events', 'market_entries'].map(
      (mart) => before[mart]?.length ?? 0,
    );
    expect(changes).toEqual([
      { kind: 'deal', is_deleted: false, n: 1 },
      { kind: 'indicator', is_deleted: true, n: gone[0] },
      { kind: 'market_entry', is_deleted: true, n: gone[3] },
      { kind: 'opposition', is_deleted: true, n: gone[2] },
      { kind: 'share_sale', is_deleted: true, n: gone[1] },
    ]);
  });

  test('what was known before can still be exported', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'megawatch-mission-'));
    try {
      const asked = {
        format: 'jsonl',
        public: false,
        target: folderTarget(folder),
        manifestName: 'manifest.json',
      } as const;
      const asOf = { kind: 'offset', value: cursor } as const;
      const { manifest } = await runExport(context.database, { ...asked, marts: ['deals', 'opposition_events'], asOf });
      expect(manifest.marts.map(({ rows }) => rows)).toEqual([1, 1]);
      expect(JSON.parse(readFileSync(join(folder, 'deals.jsonl'), 'utf8'))).toMatchObject({ source_count: 2 });
      const beyond = { kind: 'offset', value: '999999999' } as const;
      await expect(runExport(context.database, { ...asked, marts: ['deals'], asOf: beyond })).rejects.toThrow(
        /^--as-of 999999999: /,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the next projection says what a fact that went has changed', async () => {
    // The story moves no megawatt: no share moves by it.
    expect((await run()).runId).toBe(first.runId);
    await publish(campusReport, true);
    await pipeline.drained();
    const next = await run();
    expect(next.runId).not.toBe(first.runId);
    const moved = await ask(
      `select distinct cause_kind, cause, fact_id, value_before, value_after, since_run_id, sign(cause_delta_pct)::int as direction
       from share_changes where is_latest and run_id = $1 and definition_id = 'big4-live-owned-commercial' and fact_id is not null`,
      [next.runId],
    );
    expect(moved).toEqual([
      {
        cause_kind: 'fact_removed',
        cause: 'Meta',
        fact_id: before['capacity']?.[0]?.['id'],
        value_before: '4900 MW live',
        value_after: null,
        since_run_id: first.runId,
        direction: -1,
      },
    ]);
  });
});

test('a lease and its guarantee are one deal: the newest backstop stands, the older is history', async () => {
  for (const each of leaseAndGuarantee) await publish(each);
  await pipeline.drained();
  const deals = await ask(
    `select d.deal_id, d.deal_type, d.status, d.announced_date::text as announced, d.status_date::text as changed, d.term_years,
       d.contract_value_base_usd::float8 as contract, d.backstop_usd::float8 as backstop
     from deals d where exists (select from deal_parties p where p.deal_id = d.deal_id and p.company = 'TeraWulf')`,
  );
  expect(deals).toMatchObject([
    {
      deal_type: 'lease',
      status: 'amended',
      announced: '2025-08-14',
      changed: '2025-08-18',
      term_years: 10,
      contract: 3_700_000_000,
      backstop: 3_200_000_000,
    },
  ]);
  const states = await ask(
    'select status, state_date::text as day from deal_states where deal_id = $1 order by state_date, status',
    [deals[0]?.['deal_id']],
  );
  expect(states).toEqual([
    { status: 'agreed', day: '2025-08-14' },
    { status: 'agreed', day: '2025-08-14' },
    { status: 'amended', day: '2025-08-18' },
    { status: 'amended', day: '2025-08-18' },
  ]);
  // What it was before is not forgotten: the event of that day has it.
  const [earlier] = leaseAndGuarantee;
  const quotes = await ask(`select quote from evidence where url = $1 and quote like '%1.8%'`, [earlier?.url]);
  expect(quotes.length).toBeGreaterThan(0);
});
