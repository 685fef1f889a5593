// Every service of docker-compose.yml, run by its own command and environment: what comes out is what an undisturbed run
// in one process on the embedded bus leaves; and what they tell of themselves is what dashboard and alerts ask for.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crawl } from '../../../commands/crawl.ts';
import { startPipeline } from '../../../commands/pipeline.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { buildResources } from '../../../demo/resources.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { folderSource } from '../../../ingest/protocols/folder.ts';
import type { BusBatch, BusMessage } from '../../../platform/bus/bus.ts';
import { scrape } from '../../../platform/metrics/metrics.ts';
import { logFields } from '../../../platform/log/log-fields.ts';
import { allTables } from '../../support/all-tables.ts';
import { type MetricsServer, startMetricsServer } from '../../../platform/metrics/metrics-server.ts';
import { noteFigure } from '../../full/note-figure.ts';
import { type TestPrometheus, testPrometheus } from '../../full/prometheus.ts';
import { databaseDigest, type Digest } from '../../support/digest.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { createTestContext } from '../../support/test-context.ts';
import { waitFor } from '../../support/wait-for.ts';
import { readCompose } from './compose-file.ts';
import { type ComposeRun, createComposeRun } from './compose-run.ts';
import { grafanaFolder, panelQueries, ruleQueries, variableQueries } from './dashboard-queries.ts';
import { matches, parseScrape, type Series, selectorsOf } from './promql.ts';

const isFull = process.env['MEGAWATCH_TEST_FULL'] === '1';
const scale: Record<string, number> = isFull ? { transform: 2, sink: 2, resolve: 2 } : {};

let kafka: TestKafka;
let site: DemoSite;
let folder: string;
let run: ComposeRun;
let expected: Digest;

/** Sources that are crawled over HTTP; `npm test` takes two of them. */
function crawledSources(): SourceDefinition[] {
  return demoSources(site.origin).slice(0, isFull ? undefined : 2);
}

/** Settings of the broker that name no host, port or path. */
function brokerSettings(): Record<string, string> {
  const environment = readCompose().services['kafka']?.environment ?? {};
  return Object.fromEntries(
    Object.entries(environment)
      .filter(([name]) => name.startsWith('KAFKA_') && !/LISTENER|VOTERS|LOG_DIRS/.test(name))
      .map(([name, value]) => [name.slice('KAFKA_'.length).toLowerCase().replaceAll('_', '.'), value]),
  );
}

/** Some of the demo's pages as files, for the source that is named in the environment. */
function writePages(to: string): void {
  mkdirSync(to);
  const pages = [...buildResources('http://127.0.0.1', 1)].filter(([path]) => path.endsWith('.html')).slice(0, 12);
  for (const [path, resource] of pages) {
    if (resource.kind === 'body') writeFileSync(join(to, basename(path)), resource.body);
  }
}

async function digestOfCalmRun(pages: string): Promise<Digest> {
  const calm = await createTestContext();
  const pipeline = await startPipeline(calm);
  try {
    await crawl(calm, { sources: [folderSource(`folder:${pages}`)], loopbackHosts: [] });
    await crawl(calm, { sources: crawledSources(), loopbackHosts: [new URL(site.origin).host] });
    await pipeline.drained();
    return await databaseDigest(calm.database);
  } finally {
    await pipeline.close();
    await calm.close();
  }
}

/** The tables that the other run fills; it does without the forecast and what that writes. */
function factsOf({ tables }: Digest): Record<string, string> {
  return Object.fromEntries(Object.entries(tables).filter(([name]) => expected.tables[name] !== '0 '));
}

beforeAll(async () => {
  [kafka, site] = await Promise.all([startTestKafka({ settings: brokerSettings() }), startDemoSite({ run: 1 })]);
  folder = mkdtempSync(join(tmpdir(), 'megawatch-compose-'));
  const pages = join(folder, 'documents');
  writePages(pages);
  expected = await digestOfCalmRun(pages);
  run = await createComposeRun(kafka.brokers, { INGEST_SOURCES: `folder:${pages}`, LOG_LEVEL: 'debug' });
}, 180_000);
afterAll(async () => {
  await run?.close();
  await kafka?.stop();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true });
});

describe('the services of docker-compose.yml', () => {
  test('start in their order and become healthy', { timeout: 300_000 }, async () => {
    await run.up(scale);
    // A process each, so that `npm test` asks one of them; all were asked by HTTP.
    const asked = run.processes.filter(({ service }) => isFull || service === 'ingest');
    const checked = await Promise.all(asked.map(async (each) => await run.checkHealth(each)));
    expect(checked).toEqual(asked.map(() => ({ code: 0, stdout: 'ready\n', stderr: '' })));
  });

  test('leave what one process on the embedded bus leaves', { timeout: 180_000 }, async () => {
    const { database, bus } = run;
    const context = await createTestContext();
    try {
      // The site is crawled into the same installation, from here, as its sources are in no catalog.
      await crawl(
        { ...context, database, bus, archive: createPostgresArchive(database) },
        { sources: crawledSources(), loopbackHosts: [new URL(site.origin).host] },
      );
    } finally {
      await context.close();
    }
    await waitFor(
      async () => {
        const { rows } = await database.pool.query(
          `select from ops.source_health where source_id = 'folder-documents' and ended_at is not null`,
        );
        return rows.length > 0;
      },
      { timeoutMs: 60_000, what: 'ingest to have read its folder' },
    );
    await run.drained();
    expect(factsOf(await databaseDigest(database))).toEqual(factsOf(expected));
    expect(Object.keys(factsOf(expected))).toEqual(
      expect.arrayContaining(['fact.claim', 'fact.event', 'raw.document']),
    );
    await waitFor(async () => ((await database.pool.query('select from fact.projection_run')).rowCount ?? 0) > 0, {
      timeoutMs: 60_000,
      what: 'a run of the forecast',
    });
  });
});

test('one trace leads from a document to each of its extractions', { timeout: 60_000 }, async () => {
  const { bus } = run;
  const read = async (topic: 'documents' | 'extractions'): Promise<BusMessage[]> => {
    const taken: BusMessage[] = [];
    const onBatch = async ({ messages }: BusBatch): Promise<void> => void taken.push(...messages);
    const subscription = await bus.subscribe({ topic, group: `traces-${topic}`, maxBatch: 500, onBatch });
    const ends = async (): Promise<number> =>
      (await bus.lag(topic, `traces-${topic}`)).reduce((sum, { end }) => sum + Number(end), 0);
    const end = await ends();
    await waitFor(() => taken.length >= end, { timeoutMs: 30_000, what: `${end} messages of ${topic}` });
    await subscription.close();
    return taken;
  };
  const [documents, extractions] = await Promise.all([read('documents'), read('extractions')]);
  const traceOfId = new Map(documents.map(({ key, headers }) => [key ?? '', headers['traceparent']?.split('-')]));
  expect(extractions.length).toBe(documents.length * 3);
  for (const { key, headers, timestampMs } of extractions) {
    const [version, trace, span] = headers['traceparent']?.split('-') ?? [];
    const origin = traceOfId.get(key?.split(':')[0] ?? '');
    expect([version, trace]).toEqual(origin?.slice(0, 2));
    expect(trace).toMatch(/^[0-9a-f]{32}$/);
    expect(span).not.toBe(origin?.[2]);
    const waitedMs = timestampMs - Date.parse(headers['ce_origintime'] ?? '');
    expect(waitedMs).toBeGreaterThanOrEqual(0);
    expect(waitedMs).toBeLessThan(180_000);
  }
});

describe('dashboard and alerts', () => {
  let series: Series[] = [];
  beforeAll(async () => {
    const page = run.processes.find(({ service }) => service === 'serve')?.environment['SERVE_PORT'];
    expect((await fetch(`http://127.0.0.1:${page}/`)).status).toBe(200);
    const scrapes = await Promise.all(run.processes.map(async (each) => await run.scrape(each)));
    // The crawl over HTTP was this process's.
    series = [...scrapes, await scrape()].flatMap((text) => parseScrape(text));
  });
  /** What Prometheus itself adds to every series, and its own series. */
  const added = new Set(['job', 'instance']);
  const own: Series[] = [{ name: 'up', labels: { job: 'megawatch-sink' } }];

  test.for([...panelQueries(), ...variableQueries(), ...ruleQueries()])('$title: $expression', ({ expression }) => {
    const { selectors, labels } = selectorsOf(expression);
    expect(selectors.length).toBeGreaterThan(0);
    const taken = selectors.map((selector) => [...series, ...own].filter((each) => matches(selector, each)));
    for (const [index, found] of taken.entries()) expect(found, selectors[index]?.text).not.toEqual([]);
    for (const label of labels.filter((each) => !added.has(each))) {
      expect(
        taken.flat().some((each) => label in each.labels),
        label,
      ).toBe(true);
    }
  });

  test('show a series for every metric of ours but those that Prometheus knows itself', () => {
    const asked = new Set(
      [...panelQueries(), ...ruleQueries()].flatMap(({ expression }) =>
        selectorsOf(expression).selectors.map(({ name }) => name),
      ),
    );
    const shown = new Set(
      series
        .map(({ name }) => name)
        .filter((name) => name.startsWith('megawatch_') && !/_(nodejs|process)_/.test(name)),
    );
    const family = (name: string): string => name.replace(/_(bucket|sum|count)$/, '');
    const families = new Set([...asked].map(family));
    expect([...shown].map(family).filter((name) => !families.has(name))).toEqual([]);
  });
});

/** In `test:full` alone. */
function askPrometheus(): void {
  let prometheus: TestPrometheus;
  beforeAll(async () => {
    prometheus = await testPrometheus();
    const jobs: Record<string, string[]> = {};
    for (const { service, metricsPort } of run.processes) {
      (jobs[`megawatch-${service}`] ??= []).push(`127.0.0.1:${metricsPort}`);
    }
    // The crawl over HTTP was this process's.
    own = await startMetricsServer(0);
    jobs['megawatch-crawl'] = [`127.0.0.1:${own.port}`];
    await prometheus.start(jobs);
    noteFigure('Prometheus that the dashboard was asked of', prometheus.version);
    await waitFor(async () => (await prometheus.query('count_over_time(megawatch_build_info[1m]) >= 3')) > 0, {
      timeoutMs: 60_000,
    });
  }, 180_000);
  afterAll(async () => {
    await prometheus?.stop();
    await own?.close();
  });
  let own: MetricsServer | null = null;

  test('takes the alert rules', async () => {
    const { stdout } = await promisify(execFile)(prometheus.promtool, [
      'check',
      'rules',
      join(grafanaFolder, 'alerts.yml'),
    ]);
    expect(stdout).toContain(`SUCCESS: ${ruleQueries().length} rules found`);
  });

  test('takes the configuration of docker-compose.yml', async () => {
    await promisify(execFile)(prometheus.promtool, ['check', 'config', join(grafanaFolder, 'prometheus.yml')]);
  });

  test('sees every process', async () => {
    expect(await prometheus.query('up == 1')).toBe(run.processes.length + 1);
  });

  test.for([...panelQueries(), ...variableQueries()])('answers $title: $expression', async ({ expression }) => {
    expect(await prometheus.query(expression)).toBeGreaterThan(0);
  });

  /** A condition is false in a run where all is well; what it compares is there. */
  test.for(ruleQueries())('knows no reason for $title', async ({ expression, title }) => {
    // The demo's items are of early 2026, and their source says so.
    const isStale = title === 'MegawatchSourceStale';
    expect((await prometheus.query(expression)) > 0, title).toBe(isStale);
    if (!/ (and|or|unless) /.test(expression)) {
      const compared = expression.replace(/ (==|>|<|>=|<=) [\d.* ]+$/, '');
      expect(await prometheus.query(compared), compared).toBeGreaterThan(0);
    }
  });
}

if (isFull) describe('a real Prometheus', askPrometheus);

test('every process ends well when it is told to, and its log has the names of the tables', {
  timeout: 60_000,
}, async () => {
  const lines = await run.stop();
  const tables = await allTables();
  const columns = new Set(tables.flatMap(([, table]) => getTableConfig(table).columns.map(({ name }) => name)));
  const fields = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
  expect([...fields].filter((name) => !columns.has(name) && !(name in logFields))).toEqual([]);
  expect([...fields]).toEqual(expect.arrayContaining(['level', 'time', 'command', 'msg', 'run_id', 'topic', 'group']));
});
