// The demo site through the whole pipeline, against the golden table: claims, events, marts, and a second and third run.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawl, crawlTotals } from '../../../commands/crawl.ts';
import { type Pipeline, startPipeline } from '../../../commands/pipeline.ts';
import { audit, project } from '../../../commands/start/project.ts';
import { readSummary } from '../../../commands/start/read-summary.ts';
import { compareDocument, type ComparedClaim } from '../../../demo/compare-golden.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { changedInRun2, forbiddenPaths, goneInRun2, redirects } from '../../../demo/golden/crawl.ts';
import { goldenEvents, separateEvents } from '../../../demo/golden/events.ts';
import { auditFinding, type MartRow, martRows, reconciliation } from '../../../demo/golden/marts.ts';
import { goldenDocuments, goldenOfRun } from '../../../demo/golden.ts';
import type { IngestReport } from '../../../ingest/ingest-report.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';

let context: TestContext;
let site: DemoSite;
let pipeline: Pipeline;
let firstRun: IngestReport;

type ClaimRow = {
  claim_id: string;
  path: string;
  kind: string;
  fields: Record<string, unknown>;
  event_id: string | null;
};

async function crawlDemo(): Promise<IngestReport> {
  const report = await crawl(context, {
    sources: demoSources(site.origin),
    loopbackHosts: [new URL(site.origin).host],
    revisitAfterMs: 0,
  });
  await pipeline.drained();
  return report;
}

async function claimRows(): Promise<ClaimRow[]> {
  const { rows } = await context.database.pool.query<ClaimRow>(
    `select c.claim_id, replace(c.final_url, $1, '') as path, c.kind, e.event_id,
       c.fields || jsonb_build_object('polarity', c.polarity, 'modality', c.modality, 'salience', c.salience) as fields
     from fact.current_claim c left join fact.event_claim e using (claim_id) order by c.document_id, c.ordinal`,
    [site.origin],
  );
  return rows;
}

function compared(row: ClaimRow): ComparedClaim {
  return { ...row.fields, kind: row.kind };
}

beforeAll(async () => {
  context = await createTestContext();
  site = await startDemoSite({ run: 1 });
  pipeline = await startPipeline(context);
  firstRun = await crawlDemo();
  await project(context, { seed: '7', paths: 500, scenario: 'central' });
  await audit(context);
}, 120_000);

afterAll(async () => {
  await pipeline.close();
  await site.close();
  await context.close();
});

describe('the crawl', () => {
  test('offers no fewer documents than the golden table has, and asks for nothing that robots.txt closes', () => {
    const asked = new Set(site.requests.map((each) => each.path));
    expect(forbiddenPaths.filter((path) => asked.has(path))).toEqual([]);
    expect(crawlTotals(firstRun)).toMatchObject({
      fetched: goldenOfRun(1).length,
      forbidden: forbiddenPaths.length,
      failed: 0,
    });
  });

  test('a document of its own for every golden path, under its final address', async () => {
    const { rows } = await context.database.pool.query<{ path: string }>(
      `select replace(final_url, $1, '') as path from raw.document where outcome = 'fetched'`,
      [site.origin],
    );
    const paths = rows.map((each) => each.path);
    expect(paths.toSorted()).toEqual(
      goldenOfRun(1)
        .map((each) => each.path)
        .toSorted(),
    );
    for (const { from, to } of redirects) {
      expect(paths).not.toContain(from);
      expect(paths).toContain(to);
    }
  });

  test('one extraction of every active extractor for each document, and no dead letter', async () => {
    const { rows } = await context.database.pool.query<{ extractors: number }>(
      'select count(*)::int as extractors from fact.current_extraction group by document_id',
    );
    expect(new Set(rows.map((each) => each.extractors))).toEqual(new Set([3]));
    expect((await readSummary(context)).deadLetters).toBe(0);
  });
});

describe('the golden table, row by row', () => {
  test.each(goldenOfRun(1).map((each) => [each.path, each] as const))('%s', async (path, golden) => {
    const claims = (await claimRows()).filter((row) => row.path === path).map(compared);
    const { missing, extra } = compareDocument(golden, claims);
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });
});

describe('events', () => {
  /** Golden fact → the event that its claim resolved to. */
  async function eventOfFact(): Promise<Map<string, string>> {
    const rows = await claimRows();
    const found = new Map<string, string>();
    for (const golden of goldenOfRun(1)) {
      const own = rows.filter((row) => row.path === golden.path);
      for (const fact of golden.facts.filter((each) => each.event !== null)) {
        const row = own.find(
          (each) =>
            compareDocument({ ...golden, facts: [{ ...fact, optional: false }] }, [compared(each)]).found.length === 1,
        );
        if (row?.event_id) found.set(fact.id, row.event_id);
      }
    }
    return found;
  }

  test('claims of one event meet, across outlets and languages', async () => {
    const events = await eventOfFact();
    const scattered = goldenEvents()
      .map((each) => ({ event: each.event, found: new Set(each.facts.flatMap((fact) => events.get(fact) ?? [])).size }))
      .filter((each) => each.found > 1);
    expect(scattered).toEqual([]);
  });

  test('events that are close stay apart', async () => {
    const events = await eventOfFact();
    const idOf = (name: string): string | null => {
      const fact = goldenEvents()
        .find((each) => each.event === name)
        ?.facts.find((id) => events.has(id));
      return fact === undefined ? null : (events.get(fact) ?? null);
    };
    const merged = separateEvents.filter(([one, other]) => idOf(one) !== null && idOf(one) === idOf(other));
    expect(merged).toEqual([]);
  });
});

describe('marts', () => {
  function agrees(row: Readonly<Record<string, unknown>>, expected: MartRow): boolean {
    return Object.entries(expected).every(([column, value]) => {
      if (column === 'event') return true;
      const actual = row[column];
      if (typeof value === 'number')
        return actual !== null && Math.abs(Number(actual) - value) <= Math.abs(value) * 1e-9;
      const text = actual instanceof Date ? actual.toISOString().slice(0, 10) : actual;
      return text === value;
    });
  }

  test.each(Object.entries(martRows).flatMap(([mart, rows]) => rows.map((row) => [mart, row] as const)))(
    '%s has %o',
    async (mart, expected) => {
      const { rows } = await context.database.pool.query<Record<string, unknown>>(`select * from mart.${mart}`);
      const hit = rows.filter((row) => row['is_deleted'] !== true).some((row) => agrees(row, expected));
      expect(hit ? expected : { expected, rows: nearestRows(rows, expected) }).toEqual(expected);
    },
  );

  /** Rows that agree in some column, for the message of a failure. */
  function nearestRows(rows: readonly Record<string, unknown>[], expected: MartRow): unknown[] {
    const columns = Object.keys(expected).filter((column) => column !== 'event');
    const score = (row: Record<string, unknown>): number =>
      columns.filter((column) => agrees(row, { [column]: expected[column] ?? null })).length;
    return rows
      .toSorted((a, b) => score(b) - score(a))
      .slice(0, 2)
      .map((row) => Object.fromEntries(['title', ...columns].map((column) => [column, row[column]])));
  }

  test('the press total against the filings leaves the residual', async () => {
    const { rows } = await context.database.pool.query<{ press: string; form4: string; residual: string }>(
      `select press_total_usd::numeric::text as press, form4_sum_usd::numeric::text as form4, residual_usd::numeric::text as residual from mart.share_sale_reconciliation`,
    );
    const residuals = rows.map((each) => Number(each.residual));
    expect(residuals).toContain(Number(reconciliation.residualUsd.officers));
    expect(rows.every((each) => Number(each.press) - Number(each.form4) === Number(each.residual))).toBe(true);
  });

  test('the auditor finds that the parts exceed the total', async () => {
    const { rows } = await context.database.pool.query<{ message: string; path: string }>(
      `select f.message, replace(d.final_url, $1, '') as path from mart.findings f join mart.documents d using (document_id)`,
      [site.origin],
    );
    const caught = rows.find((each) => each.path === auditFinding.path);
    expect(caught?.message).toContain('145');
    expect(caught?.message).toContain('233');
  });
});

// These change what the ones before have read, so they come last and in this order.
describe('later runs', () => {
  test('a second run asks conditionally, publishes nothing and changes nothing', async () => {
    const before = await claimRows();
    const report = await crawlDemo();
    expect(crawlTotals(report)).toMatchObject({ new: 0, changed: 0, unchanged: goldenOfRun(1).length });
    expect(await claimRows()).toEqual(before);
  });

  test('a changed page gets its second revision, a page that went retracts its facts', async () => {
    site.setRun(2);
    const report = await crawlDemo();
    expect(crawlTotals(report)).toMatchObject({ new: 0, changed: changedInRun2.length });
    const { rows } = await context.database.pool.query<{ path: string; revision: number; outcome: string }>(
      `select replace(final_url, $1, '') as path, revision, outcome from raw.document where revision > 1 order by 1`,
      [site.origin],
    );
    expect(rows).toEqual(
      [
        ...changedInRun2.map((path) => ({ path, revision: 2, outcome: 'fetched' })),
        ...goneInRun2.map((path) => ({ path, revision: 2, outcome: 'gone' })),
      ].toSorted((a, b) => a.path.localeCompare(b.path)),
    );
    const claims = await claimRows();
    expect(claims.filter((row) => goneInRun2.includes(row.path))).toEqual([]);
    for (const golden of goldenDocuments.filter((each) => each.run === 2)) {
      const { missing, extra } = compareDocument(
        golden,
        claims.filter((row) => row.path === golden.path).map(compared),
      );
      expect({ missing, extra }).toEqual({ missing: [], extra: [] });
    }
  });

  test('what the gone page said is closed, not deleted', async () => {
    const { rows } = await context.database.pool.query<{ open: number; closed: number }>(
      `select count(*) filter (where superseded_at is null)::int as open, count(*) filter (where superseded_at is not null)::int as closed
       from fact.claim c join raw.document d using (document_id) where d.revision = 1 and d.final_url = any($1)`,
      [goneInRun2.map((path) => `${site.origin}${path}`)],
    );
    expect(rows[0]?.open).toBe(0);
    expect(rows[0]?.closed).toBeGreaterThan(0);
  });
});
