// The dbt project of examples/dbt on a database that holds the demo: dbt from PyPI, in a virtual environment that is kept.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type DemoSite, startDemoSite } from '../../demo/demo-site.ts';
import { contentHash } from '../../schemas/ids.ts';
import { crawlCalmly } from '../e2e/faults/stages.ts';
import { onServer } from '../support/database.ts';
import { createTestContext, type TestContext } from '../support/test-context.ts';
import { noteFigure } from './note-figure.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '../../examples/dbt');
const results = z.object({ results: z.array(z.object({ unique_id: z.string(), status: z.string() })) });
const user = `dbt_${randomBytes(5).toString('hex')}`;

let context: TestContext;
let site: DemoSite;
let folder: string;
let dbt: string;

/** Installed once for these pins; the hashes are those of the files for one platform. */
async function installDbt(): Promise<string> {
  const pins = readFileSync(join(project, 'requirements.txt'));
  const python = process.env['PYTHON'] ?? 'python3';
  const venv = join(import.meta.dirname, '../../.cache', `dbt-${contentHash(pins).slice(0, 12)}`);
  const whole = join(venv, 'installed');
  if (existsSync(whole)) return join(venv, 'bin/dbt');
  const { stdout } = await run(python, [
    '-c',
    'import sys, platform; print(sys.implementation.name, *sys.version_info[:2], sys.platform, platform.machine())',
  ]);
  const isLocked = stdout.trim() === 'cpython 3 11 linux x86_64';
  await run(python, ['-m', 'venv', '--clear', venv]);
  const parameters = isLocked ? ['--require-hashes', '-r', 'requirements.lock'] : ['-r', 'requirements.txt'];
  await run(
    join(venv, 'bin/pip'),
    ['install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', ...parameters],
    {
      cwd: project,
    },
  );
  writeFileSync(whole, '');
  return join(venv, 'bin/dbt');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'megawatch-dbt-'));
  const installing = installDbt();
  [context, site] = await Promise.all([createTestContext(), startDemoSite({ run: 1 })]);
  await crawlCalmly(context, site);
  await onServer(context.url, `create role ${user} login password '${user}' in role megawatch_bi`);
  await onServer(context.url, `create schema analytics authorization ${user}`);
  dbt = await installing;
}, 400_000);
afterAll(async () => {
  await site.close();
  const { url } = context;
  await context.close();
  await onServer(url.replace(/\/[^/]*$/, '/postgres'), `drop role if exists ${user}`);
  rmSync(folder, { recursive: true });
});

/** Runs dbt; what it found is in the file of results, whether it liked it or not. */
async function runDbt(command: readonly string[], file: string): Promise<{ name: string; status: string }[]> {
  const { hostname, port, pathname } = new URL(context.url);
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    MEGAWATCH_DBT_HOST: hostname,
    MEGAWATCH_DBT_PORT: port,
    MEGAWATCH_DBT_DATABASE: pathname.slice(1),
    MEGAWATCH_DBT_USER: user,
    MEGAWATCH_DBT_PASSWORD: user,
    DBT_TARGET_PATH: join(folder, 'target'),
    DBT_LOG_PATH: join(folder, 'logs'),
    DBT_SEND_ANONYMOUS_USAGE_STATS: 'false',
  };
  const told = await run(dbt, [...command, '--profiles-dir', project, '--project-dir', project], {
    cwd: folder,
    env: environment,
  }).catch((error: unknown) => error as { stdout: string; stderr: string });
  const path = join(folder, 'target', file);
  if (!existsSync(path)) throw new Error(`dbt ${command.join(' ')}: ${told.stdout} ${told.stderr}`);
  return results
    .parse(JSON.parse(readFileSync(path, 'utf8')))
    .results.map(({ unique_id: name, status }) => ({ name, status }));
}

test('models are built and every test holds', { timeout: 300_000 }, async () => {
  const built = await runDbt(['build'], 'run_results.json');
  expect(built.filter(({ status }) => status !== 'success' && status !== 'pass')).toEqual([]);
  const tests = built.filter(({ name }) => name.startsWith('test.'));
  for (const kind of ['unique', 'not_null', 'relationships', 'accepted_values']) {
    expect(
      tests.filter(({ name }) => name.includes(`.${kind}_`) || name.includes(`.source_${kind}_`)).length,
      kind,
    ).toBeGreaterThan(0);
  }
  const { rows } = await context.database.pool.query('select from analytics.deal_value_by_quarter');
  expect(rows.length).toBeGreaterThan(3);
  noteFigure(
    'dbt from PyPI on the marts of the demo',
    `${built.length - tests.length} models built, ${tests.length} tests passed`,
  );
});

test('sources are fresh', { timeout: 120_000 }, async () => {
  const fresh = await runDbt(['source', 'freshness'], 'sources.json');
  expect(fresh.length).toBeGreaterThan(2);
  expect(fresh.filter(({ status }) => status !== 'pass')).toEqual([]);
});

test('a state that is on no list makes its test fail', { timeout: 120_000 }, async () => {
  await context.database.pool.query(
    `update fact.deals_now set status = 'unheard' where deal_id = (select min(deal_id) from fact.deals_now)`,
  );
  const built = await runDbt(['test', '--select', 'source:mart.deals'], 'run_results.json');
  expect(built.filter(({ status }) => status === 'fail').map(({ name }) => name)).toEqual([
    expect.stringContaining('accepted_values_mart_deals_status'),
  ]);
});
