// The web page over hostile and ordinary rows: escaped, sourced, paged, read-only.
import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDefinitions } from '../../../forecast/store/seed-definitions.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import { createReader } from '../../../serve/reader.ts';
import { type ServeStage, startServe } from '../../../serve/run-serve.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';

const text = 'Grüße 🙂. A Nvidia investiu US$ 2 bilhões na CoreWeave, disse a empresa <b>ontem</b>. Fim.';
const quote = 'US$ 2 bilhões';
const start = Array.from(text.slice(0, text.indexOf(quote))).length;
const hostile = `<script>alert(1)</script>"'&`;

let home: TestDatabase;
let stage: ServeStage;
const get = (path: string) => fetch(new URL(path, stage.url), { redirect: 'manual' });
const page = async (path: string) => await (await get(path)).text();

/** Stand-ins with the columns of the contract, so that the page is tested whatever resolve makes of them. */
async function makeMarts(): Promise<void> {
  const pool = home.database.pool;
  for (const mart of ['deals', 'evidence', 'documents', 'disagreements']) {
    const { rows } = await pool.query<{ kind: string }>(
      `select case relkind when 'v' then 'view' else 'table' end as kind from pg_class where oid = to_regclass($1)`,
      [`mart.${mart}`],
    );
    if (rows[0]) await pool.query(`drop ${rows[0].kind} mart.${mart} cascade`);
  }
  await pool.query(`
    create table mart.deals (deal_id text, title text, deal_type text, status text, announced_date date,
      equity_invested_usd numeric(20, 2), best_url text, is_deleted boolean, surprise_column text);
    comment on column mart.deals.title is 'What it is about, in <words>';
    create table mart.documents (document_id text, title text, publisher text, url text, language text);
    create table mart.evidence (fact_id text, field text, document_id text, url text, quote text, span_start integer,
      span_end integer, fetched_at timestamptz, tier integer, publisher text, language text, claim_id text);
    create table mart.disagreements (fact_id text, field text, value text, is_winner boolean, is_superseded boolean, claim_id text, publisher text);
    insert into mart.deals select 'deal_' || lpad(n::text, 3, '0'), 'Deal ' || n, case when n % 2 = 0 then 'lease' else 'supply' end,
      'agreed', null, null, null, false, null from generate_series(1, 120) n;
  `);
  await pool.query(
    `insert into mart.deals values ('deal_x', $1, 'equity_investment', 'agreed', '2026-02-06', 2000000000, 'javascript:alert(1)', false, 'new here'),
       ('deal_gone', 'Withdrawn', 'lease', 'agreed', '2026-02-06', 1, null, true, null)`,
    [hostile],
  );
  await pool.query(`insert into mart.documents values ('doc_1', $1, 'Example', 'https://pt.example/a?b=1&c=2', 'pt')`, [
    hostile,
  ]);
}

async function makeEvidence(): Promise<void> {
  const pool = home.database.pool;
  const archive = openArchive(null, home.database);
  const hash = await archive.put(new TextEncoder().encode(text));
  const evidence = [{ field: 'amount', start, end: start + Array.from(quote).length, quote }];
  await pool.query(`insert into ops.extractor values ('rules', 1)`);
  await pool.query(
    `insert into fact.extraction (document_id, extractor, generation, revision, outcome, source_id, final_url, publisher, tier, licence, claims, quarantined, recorded_at, language)
     values ('doc_1', 'rules', 1, 1, 'claims', 'demo', 'https://pt.example/a', 'Example', 4, 'quote', 1, 0, now(), 'pt')`,
  );
  await pool.query(
    `insert into fact.claim (claim_id, extractor, generation, revision, document_id, ordinal, kind, fields, evidence, confidence, polarity, modality, salience, rule, text_hash, content_hash, recorded_at)
     values ('clm_1', 'rules', 1, 1, 'doc_1', 0, 'deal', '{}', $1, 0.8, 'affirmed', 'asserted', 'main', 'rules/x', $2, 'c', now())`,
    [JSON.stringify(evidence), hash],
  );
  await pool.query(
    `insert into mart.evidence values
       ('deal_x', 'amount', 'doc_1', 'https://pt.example/a', $1, $2, $3, '2026-02-07T10:00:00Z', 4, 'Example', 'pt', 'clm_1'),
       ('deal_x', 'parties.0.name', 'doc_2', 'javascript:alert(2)', $4, 0, 5, null, 5, null, null, 'clm_9')`,
    [quote, start, start + Array.from(quote).length, hostile],
  );
  await pool.query(
    `insert into mart.disagreements values
       ('deal_x', 'amount', 'US$ 2 billion', true, false, 'clm_1', 'Example'), ('deal_x', 'amount', 'US$ 2 billion', true, false, 'clm_2', 'Other'),
       ('deal_x', 'amount', $1, false, false, 'clm_3', 'Third'), ('deal_x', 'amount', '3', false, true, 'clm_4', 'Example')`,
    [hostile],
  );
}

beforeAll(async () => {
  home = await createTestDatabase();
  await seedDefinitions(home.database);
  await makeMarts();
  await makeEvidence();
  stage = await startServe({ database: home.database, host: '127.0.0.1', port: 0, demo: true, log: testLog });
});
afterAll(async () => {
  await stage?.close();
  await home?.close();
});

describe('every page', () => {
  test.each(['/', '/deals', '/deals/deal_x', '/documents/doc_1', '/big-tech-share', '/findings', '/nothing-here'])(
    '%s is escaped, without script, under a policy that allows none, with the banner',
    async (path) => {
      const response = await get(path);
      const body = await response.text();
      expect(body).not.toMatch(/<script/i);
      expect(body).not.toMatch(/(href|src|action)="(?!\/|#|data:|https?:\/\/)/i);
      expect(body).not.toMatch(/\son[a-z]+=|\sstyle="/i);
      expect(body).not.toMatch(/<(link|img|iframe|object)[^>]*(href|src)="https?:/i);
      expect(body).toContain('Demo data');
      expect(body.match(/<h1>/g)).toHaveLength(1);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'; style-src 'sha256-/);
      expect(policy).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test('the hash of the policy is that of the style on the page', async () => {
    const response = await get('/');
    const style = /<style>([\s\S]*?)<\/style>/.exec(await response.text())?.[1] ?? '';
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString(
      'base64',
    );
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${digest}'`);
  });
});

describe('a fact', () => {
  test('shows its fields, its comments, and a column that the page has never heard of', async () => {
    const body = await page('/deals/deal_x');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('$2B');
    expect(body).toContain('new here');
    expect(await page('/deals')).toContain('title="What it is about, in &lt;words&gt;"');
  });

  test('marks the words in their sentence, in their language, and links to the page they stand on', async () => {
    const body = await page('/deals/deal_x');
    expect(body).toContain(`<mark title="amount">${quote}</mark>`);
    expect(body).toContain('A Nvidia investiu ');
    expect(body).toContain('disse a empresa &lt;b&gt;ontem&lt;/b&gt;');
    expect(body).toContain('<blockquote lang="pt">');
    expect(body).toContain('<a href="https://pt.example/a" rel="noreferrer noopener nofollow external">Example</a>');
    expect(body).toContain('tier 4, general press');
    expect(body).toContain('fetched 2026-02-07 10:00 UTC');
  });

  test('never links to anything but http and https', async () => {
    const body = await page('/deals/deal_x');
    expect(body).toContain('javascript:alert(1)');
    expect(body).not.toContain('href="javascript');
  });

  test('shows competing values with their standing', async () => {
    const body = await page('/deals/deal_x');
    expect(body).toMatch(/US\$ 2 billion<\/td>\s*<td class="number">2<\/td>\s*<td>Example, Other<\/td>\s*<td>\s*shown/);
    expect(body).toMatch(/<td>Third<\/td>\s*<td>\s*also claimed/);
    expect(body).toMatch(/<td>Example<\/td>\s*<td>\s*corrected since/);
  });

  test('an unknown id, mart or method is refused', async () => {
    expect((await get('/deals/nobody')).status).toBe(404);
    expect((await get('/pg-class')).status).toBe(404);
    expect((await get(`/deals/${encodeURIComponent("x' or 1=1 --\0")}`)).status).toBe(404);
    expect((await fetch(new URL('/deals', stage.url), { method: 'POST' })).status).toBe(404);
  });
});

describe('a list', () => {
  test('leaves out what was withdrawn, filters and pages', async () => {
    const all = (await (await get('/api/deals.json?limit=1000')).json()) as {
      total: number;
      rows: Record<string, unknown>[];
    };
    expect([all.total, all.rows.length]).toEqual([121, 121]);
    // A day is the day that Postgres holds, in whatever time zone this process runs.
    expect(all.rows.find((row) => row['deal_id'] === 'deal_x')?.['announced_date']).toBe('2026-02-06');
    const leases = (await (await get('/api/deals.json?deal_type=lease&limit=50&offset=50')).json()) as typeof all;
    expect([leases.total, leases.rows.length]).toEqual([60, 10]);
    expect(await page('/deals?title=Deal+11&deal_type=lease')).toMatch(/Deals: 1–5 of 5/);
    expect(await page('/deals?title=%25')).toContain('Nothing matches.');
    const second = await page('/deals?deal_type=lease&offset=50');
    expect(second).toMatch(/Deals: 51–60 of 60/);
    expect(second).toContain('href="/deals?deal_type=lease"');
  });

  test('a filter or position that makes no sense is no error', async () => {
    expect((await get(`/deals?limit=-1&offset=x&title=${encodeURIComponent(hostile)}&deal_type=%00`)).status).toBe(200);
    expect((await get('/api/deals.json?limit=0&offset=99999999999')).status).toBe(200);
  });

  test('choices are the values that there are', async () => {
    expect(await page('/deals')).toMatch(/<option>lease<\/option>\s*<option>supply<\/option>/);
  });

  test('JSON for a mart that there is not says so', async () => {
    const response = await get('/api/pg_class.json');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
  });
});

describe('the first page', () => {
  test('has the counts, and the shares under their definitions with kind, as-of and grade', async () => {
    const body = await page('/');
    expect(body).toMatch(/<b>121<\/b>deals/);
    expect(body).toContain('≈ 18% (17.8–18.2)');
    expect(body).toMatch(/2025-Q4[\s\S]{0,200}reported[\s\S]{0,200}48%/);
    expect(body).toContain('&lt; 18%');
    expect(body).toContain('aria-label="≈ 18% (17.8–18.2)"');
  });
});

describe('the stage', () => {
  test('answers the probes and counts', async () => {
    expect(await page('/livez')).toBe('ok\n');
    expect(await page('/readyz')).toBe('ready\n');
    expect(await page('/metrics')).toContain('megawatch_duration_seconds');
    const before = stage.counts()['pages'] ?? 0;
    await page('/');
    expect(stage.counts()['pages']).toBe(before + 1);
  });

  test('reads only, as analyst: nothing of raw or ops, and no write', async () => {
    const reader = await createReader(home.database);
    await expect(reader.query('select * from raw.archive')).rejects.toThrow(/permission denied/);
    await expect(reader.query(`delete from mart.deals`)).rejects.toThrow(/permission denied|read-only/);
    expect(await reader.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('on loopback, a name that a stranger pointed at us gets nothing', async () => {
    const status = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(stage.url, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('evil.example')).toBe(421);
    expect(await status('127.0.0.1.evil.example')).toBe(421);
    expect(await status('localhost:1234')).toBe(200);
    expect(await status('[::1]:80')).toBe(200);
  });

  test('a port that is taken is said in one sentence, and close lets go of it', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const options = { database: home.database, host: '127.0.0.1', port: taken, demo: false, log: testLog };
    await expect(startServe(options)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(`Port ${taken}`),
    });
    await new Promise((resolve) => other.close(resolve));
    const second = await startServe(options);
    expect(await (await fetch(second.url)).text()).not.toContain('Demo data');
    await second.close();
    await second.done;
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
