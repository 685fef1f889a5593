// Who may do what, proven by trying: on the server of the test run and on Postgres 15.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bulkUpsert } from '../../../platform/database/bulk-upsert.ts';
import { analystLogin, openAnalyst } from '../../../platform/database/connect-analyst.ts';
import type { Database } from '../../../platform/database/database.ts';
import { databaseUrl } from '../../../platform/database/database-url.ts';
import { startEmbeddedPostgres } from '../../../platform/database/embedded/start-embedded-postgres.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { runTable } from '../../../schemas/tables/ops.ts';
import { allTables } from '../../support/all-tables.ts';
import { definedShape, liveShape } from '../../support/catalog.ts';
import { onServer, testLog } from '../../support/database.ts';

type Server = { readonly url: string; stop(): Promise<void> };

const servers: readonly [string, () => Promise<Server>][] = [
  ['the test server', async () => ({ url: inject('testServerUrl'), stop: async () => undefined })],
  ['Postgres 15', startFifteen],
];

async function startFifteen(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-fifteen-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(folder, 'data'),
    packageName: 'embedded-postgres-15',
    settings: { fsync: 'off' },
    log: testLog,
  });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

describe.each(servers)('roles on %s', async (_, start) => {
  const name = `megawatch_test_roles_${process.pid}`;
  const tables = await allTables();
  let server: Server;
  let url: string;
  let database: Database;

  beforeAll(async () => {
    server = await start();
    await onServer(server.url, `create database ${name} encoding 'UTF8' template template0`);
    url = databaseUrl(server.url, name);
    database = await openDatabase(url, { applicationName: 'test', log: testLog });
    expect((await migrate(database)).roles).toEqual({ created: true, sql: [] });
    await database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  });
  afterAll(async () => {
    await database.close();
    await onServer(server.url, `drop database if exists ${name} with (force)`);
    await server.stop();
  });

  /** A login of its own in one of the roles, used as a stranger would: with its own settings, in its own session. */
  async function asMember(role: string, work: (client: Client) => Promise<void>): Promise<void> {
    const user = `megawatch_test_${role}_${process.pid}`;
    await database.pool.query(`create role ${user} login password 'secret' in role megawatch_${role}`);
    const client = new Client({ connectionString: databaseUrl(server.url, name, { user, password: 'secret' }) });
    try {
      await client.connect();
      await work(client);
    } finally {
      await client.end();
      await database.pool.query(`drop owned by ${user}`);
      await database.pool.query(`drop role ${user}`);
    }
  }
  const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
    attempt.then(
      () => 'allowed',
      (error: unknown) => (error as { code?: string }).code,
    );

  it('has the columns, types, nullability and keys that the definitions say', async () => {
    expect(tables.length).toBeGreaterThan(15);
    for (const [table, definition] of tables) {
      expect({ [table]: await liveShape(database.pool, table) }).toEqual({ [table]: definedShape(definition) });
    }
  });

  it('takes a bulk upsert, JSON and null included', async () => {
    const rows = [1, 2, 3].map((number) => ({
      runId: `run ${number}`,
      command: number === 2 ? 'ingest "now" \\' : 'start',
      startedAt: '2026-02-06T00:00:00Z',
      endedAt: null,
      counts: { claims: number, reason: 'a "quoted" \\ one' },
    }));
    expect(await bulkUpsert(database.pool, runTable, rows)).toEqual({ written: 3 });
    expect(await bulkUpsert(database.pool, runTable, rows)).toEqual({ written: 0 });
    const found = await database.pool.query('select command, counts, ended_at from ops.run order by run_id');
    expect(found.rows).toEqual(rows.map(({ command, counts }) => ({ command, counts, ended_at: null })));
  });

  it('an analyst reads every table and view of fact and mart, those of later migrations included', async () => {
    await database.pool.query('create table mart.later (a integer)');
    const readable = await database.pool.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where nspname in ('fact', 'mart') and relkind in ('r', 'v', 'm', 'p')`,
    );
    expect(readable.rows.length).toBeGreaterThan(5);
    await asMember('analyst', async (client) => {
      for (const each of readable.rows) await client.query(`select * from ${each.name} limit 1`);
    });
    await database.pool.query('drop table mart.later');
  });

  it('an analyst reads nothing else and changes nothing, also after switching read-only off', async () => {
    await asMember('analyst', async (client) => {
      await client.query('set default_transaction_read_only = off');
      const denied = '42501';
      const attempts: Readonly<Record<string, string>> = {
        'select * from raw.archive': denied,
        'select * from raw.document': denied,
        'select * from ops.document_state': denied,
        'select * from ops.migration': denied,
        'insert into fact.event_claim values (1, 1)': denied,
        'update fact.claim set confidence = 1': denied,
        'delete from fact.claim': denied,
        'truncate fact.claim': denied,
        'do $$ begin lock table fact.claim in exclusive mode; end $$': denied,
        'create table fact.mine (a int)': denied,
        'create table mart.mine (a int)': denied,
        'create table public.mine (a int)': denied,
        'create temporary table mine (a int)': denied,
        'create schema mine': denied,
        'create function mart.f() returns int language sql as $$ select 1 $$': denied,
        'alter table fact.claim disable trigger all': denied,
        'drop view fact.current_claim': denied,
        'set role megawatch_writer': denied,
        'set role megawatch_owner': denied,
        'set session authorization postgres': denied,
        'create role mine': denied,
        'grant select on raw.archive to public': denied,
        "copy fact.claim to program 'true'": denied,
        "copy fact.claim to '/tmp/out'": denied,
        "select pg_read_file('/etc/passwd')": denied,
        'select pg_advisory_lock(1)': denied,
        'select pg_try_advisory_xact_lock(1, 2)': denied,
        'select lo_create(0)': denied,
        "select ops.bus_add_segments('documents', 1)": denied,
        'do $$ begin reset role; perform * from raw.archive; end $$': denied,
        "select set_config('role', 'megawatch_owner', false)": denied,
        "select query_to_xml('select * from raw.archive', true, true, '')": denied,
      };
      const found: Record<string, unknown> = {};
      for (const statement of Object.keys(attempts)) found[statement] = await codeOf(client.query(statement));
      expect(found).toEqual(attempts);
    });
  });

  it('bi reads mart and not even fact', async () => {
    await database.pool.query('create view mart.counted as select count(*) from fact.claim');
    await database.pool.query('grant select on mart.counted to megawatch_bi');
    await asMember('bi', async (client) => {
      expect((await client.query('select * from mart.counted')).rows).toEqual([{ count: '0' }]);
      expect(await codeOf(client.query('select * from fact.claim'))).toBe('42501');
      expect(await codeOf(client.query('select * from ops.run'))).toBe('42501');
    });
    await database.pool.query('drop view mart.counted');
  });

  it('a writer writes rows everywhere and makes, changes and drops no tables', async () => {
    await asMember('writer', async (client) => {
      for (const [table] of tables) await client.query(`delete from ${table} where false`);
      await client.query(`insert into ops.host_slot values ('example.org', now())`);
      await client.query(`select pg_advisory_xact_lock(1)`);
      for (const statement of [
        'create table ops.mine (a int)',
        'drop table ops.host_slot',
        'alter table ops.host_slot add column a int',
        'truncate ops.host_slot',
        `update ops.migration set hash = ''`,
        'create schema mine',
        'set role megawatch_owner',
      ]) {
        expect({ [statement]: await codeOf(client.query(statement)) }).toEqual({ [statement]: '42501' });
      }
    });
  });

  it('a login in the owner role migrates what another login made', async () => {
    await asMember('owner', async (client) => {
      await client.query('alter table ops.host_slot add column trial int');
      await client.query('alter table ops.host_slot drop column trial');
      await client.query('create table ops.made_by_owner (a int)');
      await client.query('drop table ops.made_by_owner');
    });
  });

  it('gives readers their limits as settings of the role', async () => {
    const { rows } = await database.pool.query<{ name: string; settings: string[] }>(
      `select rolname as name, rolconfig as settings from pg_roles where rolname in ('megawatch_analyst', 'megawatch_bi') order by 1`,
    );
    for (const { settings } of rows) {
      expect(settings).toEqual(expect.arrayContaining(['default_transaction_read_only=on', 'statement_timeout=60s']));
    }
    expect(rows.map(({ settings }) => settings.find((each) => each.startsWith('search_path')))).toEqual([
      'search_path=mart, fact',
      'search_path=mart',
    ]);
  });

  it('without CREATEROLE it goes on and hands back SQL that an administrator can run', async () => {
    // A server of its own would be needed to lack the roles; a login that may do nothing shows the same.
    const user = `megawatch_test_plain_${process.pid}`;
    const other = `${name}_plain`;
    await onServer(server.url, `create role ${user} login password 'secret'`);
    await onServer(server.url, `create database ${other} encoding 'UTF8' template template0 owner ${user}`);
    const plain = await openDatabase(databaseUrl(server.url, other, { user, password: 'secret' }), {
      applicationName: 'test',
      log: testLog,
    });
    const administrator = await openDatabase(databaseUrl(server.url, other), { applicationName: 'test', log: testLog });
    try {
      const { applied, roles } = await migrate(plain);
      expect(applied.length).toBeGreaterThan(1);
      expect(roles.sql.length).toBeGreaterThan(0);
      expect(roles.sql.every((statement) => statement.endsWith(';'))).toBe(true);
      for (const statement of roles.sql) await administrator.pool.query(statement);
      expect((await ensureRoles(plain)).sql).toEqual([]);
    } finally {
      await plain.close();
      await administrator.close();
      await onServer(server.url, `drop database ${other} with (force)`);
      await onServer(server.url, `drop role ${user}`);
    }
  });

  it('megawatch sql has a login of its own that is gone afterwards, takes one statement and leaves no setting behind', async () => {
    const login = await analystLogin({ database, embedded: null, url });
    const analyst = await openAnalyst(login.url, testLog);
    const twice = await analyst.query('select 1 as a, 2 as a, date $$2026-02-06$$ as day, count(*) from claim');
    expect(twice).toEqual({
      columns: ['a', 'a_2', 'day', 'count'],
      rows: [{ a: 1, a_2: 2, day: '2026-02-06', count: 0 }],
    });
    await expect(analyst.query('select 1; select 2')).rejects.toMatchObject({ code: '42601' });
    await expect(analyst.query('create temporary table mine (a int)')).rejects.toMatchObject({ code: '25006' });
    await expect(
      analyst.query(`select query_to_xml('select * from raw.archive', true, true, '')`),
    ).rejects.toMatchObject({
      code: '42501',
    });
    await expect(
      analyst.query(
        `select set_config('role', 'none', false), query_to_xml('select * from raw.archive', true, true, '')`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await analyst.query('set statement_timeout = 0');
    expect((await analyst.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '1min' }]);
    await analyst.close();
    await login.forget();
    const { rows } = await database.pool.query(`select 1 from pg_roles where rolname like 'megawatch_session_%'`);
    expect(rows).toEqual([]);
  });
});
