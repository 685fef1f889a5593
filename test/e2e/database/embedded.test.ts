// The launcher of the embedded Postgres, against processes that die, race and lie.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseDataFolder } from '../../../platform/database/embedded/choose-data-folder.ts';
import { locatePostgres } from '../../../platform/database/embedded/postgres-binaries.ts';
import { chooseServerUser } from '../../../platform/database/embedded/run-program.ts';
import { runnableBinaries } from '../../../platform/database/embedded/runnable-binaries.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../platform/database/embedded/start-embedded-postgres.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

const isRoot = process.getuid?.() === 0;
const holderScript = join(import.meta.dirname, '../../support/hold-postgres.ts');
const settings = { fsync: 'off' };

const folders: string[] = [];
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  // Whatever a failed test left running is attached to and stopped.
  for (const folder of folders) {
    for (const name of ['data', 'postgres-18']) {
      if (existsSync(join(folder, name, 'postmaster.pid'))) {
        const left = await startEmbeddedPostgres({ dataFolder: join(folder, name), log: testLog }).catch(() => null);
        await left?.stop();
      }
    }
    rmSync(folder, { recursive: true, force: true });
  }
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-embedded-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

type Holder = { child: ChildProcess; next: () => Promise<Record<string, unknown>> };

function hold(dataFolder: string, environment: NodeJS.ProcessEnv = process.env): Holder {
  const child = spawn(process.execPath, [holderScript, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment,
  });
  children.push(child);
  const lines: Interface = createInterface({ input: child.stdout });
  const iterator = lines[Symbol.asyncIterator]();
  return {
    child,
    next: async () => {
      const { value, done } = await iterator.next();
      if (done) throw new Error('the holder ended without a word');
      return JSON.parse(value) as Record<string, unknown>;
    },
  };
}

async function stopHolder({ child, next }: Holder): Promise<unknown> {
  child.stdin?.write('stop\n');
  return (await next())['outcome'];
}

async function ask<T>(url: string, query: string): Promise<T | undefined> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: T }>(query);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const postmasterPid = (dataFolder: string): number =>
  Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('startEmbeddedPostgres', () => {
  it('makes a UTF-8 cluster with a password although no language is set, keeps its data and port over a restart', async () => {
    const dataFolder = join(newFolder(), 'deep', 'data');
    const { LANG: _, LC_ALL: __, LC_CTYPE: ___, ...bare } = process.env;
    const holder = hold(dataFolder, { ...bare, PGPORT: '1', PGDATA: '/nowhere', PGHOST: 'nowhere' });
    const { url, port } = (await holder.next()) as { url: string; port: number };
    expect(
      await ask(
        url,
        `select current_setting('server_encoding') || ' ' || datlocale as answer from pg_database where datname = 'template1'`,
      ),
    ).toBe('UTF8 C.UTF-8');
    await ask(url, `create table kept as select 'Nvidia ↔ 英伟达' as answer`);
    await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(ask(url.replace(/:[^:@]+@/, '@'), 'select 1')).rejects.toThrow(/password/);
    expect(await stopHolder(holder)).toBe('stopped');
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false);
    const [password] = [statSync(`${dataFolder}.password`)];
    expect(password.mode & 0o777).toBe(0o600);
    if (isRoot) expect(statSync(dataFolder).uid).not.toBe(0);

    const again = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    expect(again).toMatchObject({ port, attached: false });
    expect(await ask(again.url, 'select answer from kept')).toBe('Nvidia ↔ 英伟达');
    expect(await again.stop()).toBe('stopped');
  });

  it('attaches to the server of a killed parent, and the last one to leave stops it', async () => {
    const dataFolder = join(newFolder(), 'data');
    const parent = hold(dataFolder);
    const started = await parent.next();
    const pid = postmasterPid(dataFolder);
    parent.child.kill('SIGKILL');
    await waitFor(() => parent.child.signalCode === 'SIGKILL');

    const attached = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    expect(attached).toMatchObject({ attached: true, port: started['port'] });
    expect(postmasterPid(dataFolder)).toBe(pid);
    expect(await ask(attached.url, 'select 1 as answer')).toBe(1);
    expect(await attached.stop()).toBe('stopped');
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false);
  });

  it('lets two starters at once share one server, and stops it under neither', async () => {
    const dataFolder = join(newFolder(), 'data');
    const holders = [hold(dataFolder), hold(dataFolder), hold(dataFolder)] as const;
    const states = await Promise.all(holders.map(({ next }) => next()));
    expect(states.filter(({ attached }) => attached === false)).toHaveLength(1);
    expect(new Set(states.map(({ port }) => port)).size).toBe(1);
    const url = String(states[0]?.['url']);
    // The one that started it leaves first.
    const starter = holders[states.findIndex(({ attached }) => attached === false)] ?? holders[0];
    const others = holders.filter((each) => each !== starter);
    expect(await stopHolder(starter)).toBe('left running');
    expect(await ask(url, 'select 1 as answer')).toBe(1);
    const [first, last] = others;
    expect(first && (await stopHolder(first))).toBe('left running');
    expect(last && (await stopHolder(last))).toBe('stopped');
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(readdirSync(join(dataFolder, '..')).filter((name) => /lock|new-|takeover/.test(name))).toEqual([]);
  });

  it('counts handles of one process, stops once however often it is asked, and leaves the server on release', async () => {
    const dataFolder = join(newFolder(), 'data');
    const first = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    const second = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    expect(await first.stop()).toBe('left running');
    expect(await first.stop()).toBe('left running');
    await second.release();
    const third = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    expect(third.attached).toBe(true);
    expect(await Promise.all([third.stop(), third.stop()])).toEqual(['stopped', 'stopped']);
  });

  it('starts a server again that died under it, on the same port, and queries go on', async () => {
    const dataFolder = join(newFolder(), 'data');
    const postgres = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    const database = await openDatabase(postgres.url, { applicationName: 'test', log: testLog });
    await database.pool.query('create table kept as select 42 as answer');
    await database.pool.query('checkpoint');
    process.kill(postmasterPid(dataFolder), 'SIGKILL');
    const lost = await waitFor(() =>
      database.pool.query('select 1').then(
        () => null,
        (error: unknown) => error,
      ),
    );
    expect(lost).toMatchObject({ name: 'TransientError', code: 'DATABASE_LOST' });
    const kept = await waitFor(() =>
      database.pool.query<{ answer: number }>('select answer from kept').catch(() => null),
    );
    expect(kept.rows).toEqual([{ answer: 42 }]);
    await database.close();
    expect(await postgres.stop()).toBe('stopped');
  });

  it('is not misled by a pid file whose pid now belongs to another program, nor by a dead or foreign lock', async () => {
    const dataFolder = join(newFolder(), 'data');
    const postgres = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    const content = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8');
    await postgres.stop();
    writeFileSync(join(dataFolder, 'postmaster.pid'), content.replace(/^\d+/, String(process.pid)));
    writeFileSync(`${dataFolder}.lock`, `${process.pid}\n${(await import('node:os')).hostname()}\n1\n`); // our pid, another start time
    const again = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    expect(again.attached).toBe(false);
    expect(await again.stop()).toBe('stopped');
  });

  it('refuses a data folder of another major version and says what to run', async () => {
    const folder = newFolder();
    const dataFolder = join(folder, 'postgres-15');
    const fifteen = await startEmbeddedPostgres({
      dataFolder,
      packageName: 'embedded-postgres-15',
      settings,
      log: testLog,
    });
    expect(await ask(fifteen.url, `select split_part(current_setting('server_version'), '.', 1) as answer`)).toBe('15');
    await fifteen.stop();
    const refusal = {
      name: 'ConfigurationError',
      code: 'DATA_FOLDER_VERSION',
      message: expect.stringMatching(/written by Postgres 15.*pg_dumpall.*MEGAWATCH_DATA_FOLDER/s),
    };
    await expect(startEmbeddedPostgres({ dataFolder, log: testLog })).rejects.toMatchObject(refusal);
    // Nor does the next major version begin an empty folder beside it.
    await expect(chooseDataFolder(folder, 18, testLog)).rejects.toMatchObject(refusal);
    expect(await chooseDataFolder(folder, 15, testLog)).toBe(dataFolder);
  });

  it('refuses a folder that is not its own, and leaves it as it was', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'precious');
    await expect(startEmbeddedPostgres({ dataFolder: folder, log: testLog })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
    });
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
    rmSync(`${folder}.log`, { force: true });
  });

  it('says in one sentence that a port is taken, and leaves nothing running', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await waitFor(() => server.listening);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const dataFolder = join(newFolder(), 'data');
    await expect(startEmbeddedPostgres({ dataFolder, port, settings, log: testLog })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    server.close();
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false);
  });

  it('says what is missing when the password is gone', async () => {
    const dataFolder = join(newFolder(), 'data');
    const postgres: EmbeddedPostgres = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    await postgres.stop();
    rmSync(`${dataFolder}.password`);
    await expect(startEmbeddedPostgres({ dataFolder, settings, log: testLog })).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringContaining(`${dataFolder}.password`),
    });
    expect(existsSync(join(dataFolder, 'postmaster.pid'))).toBe(false);
  });
});

describe.runIf(isRoot)('as root', () => {
  it('copies binaries that its user cannot reach, and makes the links that --ignore-scripts left out', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const installed = locatePostgres();
    const nativeFolder = join(closed, 'native');
    cpSync(installed.nativeFolder, nativeFolder, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\.so(?:\.\d+)?$/.test(path) || !path.includes('/lib/lib'),
    });
    expect(existsSync(join(nativeFolder, 'lib', 'libicuuc.so.60'))).toBe(false);
    const besideFolder = newFolder();
    const user = chooseServerUser();
    const umask = process.umask(0o077);
    const runnable = await runnableBinaries({ ...installed, nativeFolder }, { user, besideFolder, log: testLog });
    process.umask(umask);
    expect(runnable).toBe(join(besideFolder, `postgres-binaries-${installed.version}`));
    expect(existsSync(join(runnable, 'lib', 'libicuuc.so.60'))).toBe(true);
    expect(await runnableBinaries(installed, { user, besideFolder, log: testLog })).toBe(installed.nativeFolder);
  });

  it('takes another place for the default data folder in a closed one, and refuses a chosen one', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const folder = join(closed, '.megawatch');
    expect(await chooseDataFolder(folder, 18, testLog, folder)).toMatch(/^\/var\/lib\/megawatch\/.*\/postgres-18$/);
    expect(await chooseDataFolder(folder, 18, testLog)).toBe(join(folder, 'postgres-18'));
    mkdirSync(folder);
    await expect(
      startEmbeddedPostgres({ dataFolder: join(folder, 'postgres-18'), log: testLog }),
    ).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      message: expect.stringMatching(/may not enter .*MEGAWATCH_DATA_FOLDER/),
    });
  });
});

/** A disk of its own that can be filled: needs root with the right to mount. */
const smallDisk = isRoot ? mountSmallDisk() : null;

function mountSmallDisk(): string | null {
  const folder = newFolder();
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=30m,mode=755', 'tmpfs', folder]).status === 0 ? folder : null;
}

describe.runIf(smallDisk !== null)('a full disk', () => {
  const disk = smallDisk ?? '';
  const resize = (size: string) => expect(spawnSync('mount', ['-o', `remount,size=${size}`, disk]).status).toBe(0);
  afterAll(() => {
    spawnSync('umount', ['-l', disk]);
  });

  it('is named, at start and in mid run; nothing half-made is left, and work resumes when there is space', async () => {
    const dataFolder = join(disk, 'data');
    const refusal = {
      name: 'ConfigurationError',
      code: 'DISK_FULL',
      message: expect.stringMatching(/is full: .*No space left/),
    };
    await expect(startEmbeddedPostgres({ dataFolder, settings, log: testLog })).rejects.toMatchObject(refusal);
    expect(readdirSync(disk)).toEqual([]);

    resize('100m');
    const postgres = await startEmbeddedPostgres({ dataFolder, settings, log: testLog });
    const database = await openDatabase(postgres.url, { applicationName: 'test', log: testLog });
    await database.pool.query('create table filled (part int, a text)');
    await database.pool.query('alter table filled alter a set storage external');
    const fill = (part: number) =>
      database.transaction((client) =>
        client.query(`insert into filled select $1, repeat(md5(i::text), 250) from generate_series(1, 500) i`, [part]),
      );
    let committed = 0;
    const full = await waitFor(
      () =>
        fill(committed).then(
          () => void (committed += 1),
          (error: unknown) => error,
        ),
      { timeoutMs: 20_000 },
    );
    expect(full).toMatchObject({ name: 'TransientError', code: expect.stringMatching(/DISK_FULL|DATABASE_LOST/) });

    resize('400m');
    await waitFor(() => fill(committed).then(() => true), { timeoutMs: 20_000, what: 'a write after space was made' });
    // Whole transactions only; one whose commit was cut off may have been written before it was tried again.
    const { rows } = await database.pool.query(
      'select count(distinct part)::int as parts, count(*)::int % 500 as torn from filled',
    );
    expect(rows).toEqual([{ parts: committed + 1, torn: 0 }]);
    await database.close();
    expect(await postgres.stop()).toBe('stopped');
  });
});
