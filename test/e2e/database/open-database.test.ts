import { createServer, type Server, type Socket } from 'node:net';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '../../../platform/config/config.ts';
import { connectAnalyst } from '../../../platform/database/connect-analyst.ts';
import { connectDatabase } from '../../../platform/database/connect-database.ts';
import { databaseUrl } from '../../../platform/database/database-url.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { retryTransient } from '../../../platform/lifecycle/retry-transient.ts';
import { createTestDatabase, onServer, type TestDatabase, testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

const options = { applicationName: 'test', log: testLog };

describe('openDatabase', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.close());

  it('names an unreachable server and hides the password', async () => {
    const port = await closedPort();
    const opening = openDatabase(`postgres://me:hunter2@127.0.0.1:${port}/facts`, options);
    await expect(opening).rejects.toMatchObject({
      name: 'ConfigurationError',
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining(`postgres://me:***@127.0.0.1:${port}/facts`),
    });
    await opening.catch((error: unknown) => expect(JSON.stringify(error) + String(error)).not.toContain('hunter2'));
  });

  it('calls a wrong password, a missing database and a wrong URL by their names', async () => {
    const wrong = databaseUrl(test.url, new URL(test.url).pathname.slice(1), {
      user: 'megawatch_nobody',
      password: 'hunter2',
    });
    await expect(openDatabase(wrong, options)).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await expect(openDatabase(databaseUrl(test.url, 'not_there'), options)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
    });
    await expect(openDatabase('mysql://me:hunter2@localhost/x', options)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.not.stringContaining('hunter2'),
    });
  });

  it('refuses a database that cannot hold every language', async () => {
    const name = `${inject('testPrefix')}_ascii`;
    await onServer(test.url, `create database ${name} encoding 'SQL_ASCII' locale 'C' template template0`);
    await expect(openDatabase(databaseUrl(test.url, name), options)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining('SQL_ASCII'),
    });
    await onServer(test.url, `drop database ${name}`);
  });

  it('names itself with its pid, so that an operator knows whose session it is', async () => {
    const { rows } = await test.database.pool.query(`select current_setting('application_name') as name`);
    expect(rows).toEqual([{ name: `megawatch/test/${process.pid}` }]);
  });

  it('gives up the locks of a process that was frozen inside a transaction', async () => {
    const { pool } = test.database;
    const shown = await pool.query('show idle_in_transaction_session_timeout');
    expect(shown.rows).toEqual([{ idle_in_transaction_session_timeout: '2min' }]);
    const frozen = await pool.connect();
    try {
      await frozen.query(`set idle_in_transaction_session_timeout = '50ms'`); // the same, sooner
      await frozen.query('begin');
      await frozen.query(`insert into ops.host_slot values ('frozen', now())`);
      await pool.query(`insert into ops.host_slot values ('frozen', now())`); // waits for the lock, not for ever
    } finally {
      frozen.release(true);
      await pool.query(`delete from ops.host_slot where host = 'frozen'`);
    }
  });

  it('commits, rolls back, and gives no half-done transaction to the next user', async () => {
    const { database } = test;
    await database.transaction((client) => client.query(`insert into ops.host_slot values ('kept', now())`));
    const fault = new Error('ours');
    await expect(
      database.transaction(async (client) => {
        await client.query(`insert into ops.host_slot values ('gone', now())`);
        throw fault;
      }),
    ).rejects.toBe(fault);
    const { rows } = await database.pool.query('select host from ops.host_slot order by host');
    expect(rows).toEqual([{ host: 'kept' }]);
    await expect(database.pool.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
  });

  it('calls a connection that is cut in mid transaction lost, and a retry succeeds', async () => {
    const { database } = test;
    let attempts = 0;
    const answer = await retryTransient(
      () =>
        database.transaction(async (client) => {
          attempts += 1;
          await client.query(`insert into ops.host_slot values ('cut ${attempts}', now())`);
          // What a restarting server does to everyone who is connected.
          if (attempts === 1) await client.query('select pg_terminate_backend(pg_backend_pid())');
          return (await client.query<{ answer: number }>('select 7 as answer')).rows[0]?.answer;
        }),
      { log: testLog, firstWaitMs: 1 },
    );
    expect({ answer, attempts }).toEqual({ answer: 7, attempts: 2 });
    const { rows } = await database.pool.query(`select host from ops.host_slot where host like 'cut%'`);
    expect(rows).toEqual([{ host: 'cut 2' }]);
  });

  it('survives the loss of idle connections', async () => {
    const { database } = test;
    const names = await Promise.all(
      [1, 2, 3].map(() => database.pool.query<{ pid: number }>('select pg_backend_pid() as pid, pg_sleep(0.05)')),
    );
    const pids = names.map(({ rows }) => rows[0]?.pid);
    for (const pid of pids) await onServer(test.url, `select pg_terminate_backend(${pid})`);
    await waitFor(async () => (await database.pool.query('select 1')).rowCount === 1);
  });

  it('calls a deadlock lost, which is worth a retry', async () => {
    const { database } = test;
    await database.pool.query(`insert into ops.host_slot values ('a', now()), ('b', now())`);
    const touch = (
      first: string,
      second: string,
      mine: PromiseWithResolvers<void>,
      theirs: PromiseWithResolvers<void>,
    ) =>
      database.transaction(async (client) => {
        await client.query(`set local deadlock_timeout = '50ms'`);
        await client.query('update ops.host_slot set next_at = now() where host = $1', [first]);
        mine.resolve();
        await theirs.promise;
        await client.query('update ops.host_slot set next_at = now() where host = $1', [second]);
      });
    const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const outcomes = await Promise.allSettled([touch('a', 'b', one, two), touch('b', 'a', two, one)]);
    const rejected = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(rejected.map(({ reason }) => (reason as { code: string }).code)).toEqual(['DATABASE_LOST']);
  });

  it('refuses a server that is too old', async () => {
    const server = await oldServer('14.9', '140009');
    await expect(openDatabase(`postgres://me:hunter2@127.0.0.1:${server.port}/facts`, options)).rejects.toMatchObject({
      name: 'ConfigurationError',
      code: 'DATABASE_VERSION',
      message: expect.stringContaining('14.9'),
    });
    server.close();
  });
});

describe('connectDatabase', () => {
  it('with DATABASE_URL makes the missing neighbour for the demo, also when two do so at once', async () => {
    const test = await createTestDatabase();
    const config = loadConfig({ DATABASE_URL: test.url });
    const main = await connectDatabase(config, { database: 'megawatch', log: testLog });
    expect(main).toMatchObject({ embedded: null, url: test.url });
    await main.close();
    // The names are fixed, so the neighbours are only asked for where they are not somebody's own.
    const { rows } = await test.database.pool.query(`select 1 from pg_database where datname = 'megawatch_live'`);
    if (rows.length === 0) {
      const twice = await Promise.all(
        [1, 2].map(() => connectDatabase(config, { database: 'megawatch_live', log: testLog })),
      );
      for (const connection of twice) {
        expect((await connection.database.pool.query('select current_database() as name')).rows).toEqual([
          { name: 'megawatch_live' },
        ]);
        await connection.close();
      }
      await test.database.pool.query('drop database megawatch_live with (force)');
    }
    await test.close();
  });

  it('without it starts the embedded server, makes the database, lets an analyst in with a kept password, and stops', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'megawatch-embedded-'));
    chmodSync(folder, 0o755);
    const config = loadConfig({ MEGAWATCH_DATA_FOLDER: folder }, folder);
    const connection = await connectDatabase(config, {
      database: 'megawatch_demo',
      applicationName: 'start',
      log: testLog,
    });
    await expect(connectAnalyst(config, { database: 'megawatch_demo', log: testLog })).rejects.toThrow(
      /nothing for analysts yet/,
    );
    await migrate(connection.database);
    const analyst = await connectAnalyst(config, { database: 'megawatch_demo', log: testLog });
    expect(new URL(analyst.url).username).toBe('megawatch_analyst');
    expect(analyst.shownUrl).not.toContain(new URL(analyst.url).password);
    expect((await analyst.query('select current_user as who, current_database() as place')).rows).toEqual([
      { who: 'megawatch_analyst', place: 'megawatch_demo' },
    ]);
    await expect(analyst.query('select * from raw.document')).rejects.toMatchObject({ code: '42501' });
    const again = await connectAnalyst(config, { database: 'megawatch_demo', log: testLog });
    expect(again.url).toBe(analyst.url);
    await again.close();
    // Nor does it get into the other databases of the server.
    const elsewhere = connectAnalyst(
      { ...config, DATABASE_ANALYST_URL: databaseUrl(analyst.url, 'postgres') },
      { database: 'megawatch', log: testLog },
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await analyst.close();
    const url = connection.url;
    await connection.close();
    await expect(openDatabase(url, options)).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    rmSync(folder, { recursive: true });
  });
});

async function closedPort(): Promise<number> {
  const { port, close } = await listen(() => undefined);
  close();
  return port;
}

async function listen(onConnection: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
  const server: Server = createServer(onConnection).listen(0, '127.0.0.1');
  await waitFor(() => server.listening);
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() };
}

/** Speaks just enough of the protocol to say how old it is: no binary of Postgres 14 is installed. */
async function oldServer(shown: string, number: string): Promise<{ port: number; close: () => void }> {
  const message = (type: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
  const int32 = (value: number): Buffer =>
    Buffer.from([value >> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
  const ready = message('Z', Buffer.from('I'));
  const column = (name: string, oid: number): Buffer =>
    Buffer.concat([Buffer.from(`${name}\0`), int32(0), int16(0), int32(oid), int16(-1), int32(-1), int16(0)]);
  const value = (text: string): Buffer => Buffer.concat([int32(text.length), Buffer.from(text)]);
  return await listen((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (data) => {
        if (data[0] !== 'Q'.charCodeAt(0)) return;
        const columns = Buffer.concat([int16(3), column('version', 23), column('shown', 25), column('encoding', 25)]);
        const row = Buffer.concat([int16(3), value(number), value(shown), value('UTF8')]);
        socket.write(
          Buffer.concat([message('T', columns), message('D', row), message('C', Buffer.from('SELECT 1\0')), ready]),
        );
      });
    });
  });
}
