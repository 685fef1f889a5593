// The web page on the marts that resolve makes of one claim of every kind: each list, each fact, each quote.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDefinitions } from '../../../forecast/store/seed-definitions.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { resolveAll } from '../../../resolve/run-resolve.ts';
import { martPages } from '../../../serve/mart-pages.ts';
import { martPath } from '../../../serve/pages/layout.ts';
import { type ServeStage, startServe } from '../../../serve/run-serve.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { documentId, tellEverything } from './tell-everything.ts';

let home: TestDatabase;
let stage: ServeStage;

beforeAll(async () => {
  home = await createTestDatabase();
  await seedDefinitions(home.database);
  await tellEverything(home.database);
  await resolveAll({ database: home.database, registry: buildRegistry([], [], 'test'), log: testLog });
  stage = await startServe({ database: home.database, host: '127.0.0.1', port: 0, demo: false, log: testLog });
});
afterAll(async () => {
  await stage?.close();
  await home?.close();
});

const get = (path: string) => fetch(new URL(path, stage.url));

describe('the marts have what their pages name', () => {
  test.each(martPages.map((page) => [page.mart, page] as const))('%s', async (mart, page) => {
    const { rows } = await home.database.pool.query<{ name: string }>(
      `select attname::text as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
      [`mart.${mart}`],
    );
    const present = rows.map((row) => row.name);
    const named = [page.key, ...page.columns, ...page.filters.map((filter) => filter.column)];
    expect(named.filter((name) => !present.includes(name))).toEqual([]);
  });
});

describe('every list and every fact', () => {
  test.each(martPages.map((page) => [page.mart, page] as const))('%s', async (mart, page) => {
    const response = await get(martPath(mart));
    const list = await response.text();
    expect([response.status, list.includes('Out of order')]).toEqual([200, false]);
    const { rows } = (await (await get(`/api/${mart}.json?limit=1000`)).json()) as { rows: Record<string, string>[] };
    for (const row of rows) {
      const fact = await get(`${martPath(mart)}/${encodeURIComponent(row[page.key] ?? '')}`);
      expect([mart, fact.status]).toEqual([mart, 200]);
    }
    const empty = ['findings', 'share_sale_intents'];
    expect(rows.length > 0 || empty.includes(mart)).toBe(true);
  });

  test('a deal shows its quotes in their sentences', async () => {
    const { rows } = (await (await get('/api/deals.json?deal_type=lease')).json()) as { rows: { deal_id: string }[] };
    const body = await (await get(`/deals/${rows[0]?.deal_id}`)).text();
    expect(body).toMatch(/<mark title="[^"]+">245 MW<\/mark>/);
    expect(body).toContain('Start. $2 billion. ');
    expect(body).toContain(`href="/documents/${documentId}"`);
  });

  test('what the auditor found stands beside the fact', async () => {
    const { rows } = await home.database.pool.query<{ deal_id: string }>(
      `insert into fact.finding select 'fnd_test', claim_id, document_id, 'usd_per_mw', 'Too <dear>.', 'less', 'more', null, url, now()
       from mart.evidence where kind = 'deal' order by claim_id limit 1 returning (
         select fact_id from mart.evidence e where e.claim_id = finding.claim_id limit 1) as deal_id`,
    );
    const body = await (await get(`/deals/${rows[0]?.deal_id}`)).text();
    expect(body).toContain('What the auditor found');
    expect(body).toContain('Too &lt;dear&gt;.');
    await home.database.pool.query(`delete from fact.finding`);
    expect(await (await get(`/deals/${rows[0]?.deal_id}`)).text()).not.toContain('What the auditor found');
  });

  test('the document shows all that was read in it, and its title as text', async () => {
    const body = await (await get(`/documents/${documentId}`)).text();
    expect(body).toContain('Everything &lt;b&gt;');
    expect(body.match(/<mark /g)?.length).toBeGreaterThan(10);
  });

  test('a share that a document states leads to the words that state it', async () => {
    const { rows } = await home.database.pool.query<{ share_id: string; fact_id: string; best_quote: string }>(
      `select share_id, fact_id, best_quote from mart.big_tech_share where value_kind = 'reported' and comparator = 'below'`,
    );
    expect(rows).toEqual([expect.objectContaining({ best_quote: '18%' })]);
    expect(await (await get(`/big-tech-share/${rows[0]?.share_id}`)).text()).toMatch(/<mark title="value">18%<\/mark>/);
  });

  test('the first page has the newest of each kind', async () => {
    const body = await (await get('/')).text();
    for (const title of ['Deals', 'Opposition', 'Share sales', 'Capacity', 'Indicators', 'Market entries']) {
      expect(body).toContain(`<h2>${title}</h2>`);
    }
    expect(body).not.toContain('Demo data');
  });
});
