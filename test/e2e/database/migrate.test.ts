import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrationsFolder, readMigrations, verifyMigrated } from '../../../platform/database/migrate.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';

describe('migrate', () => {
  let test: TestDatabase;
  const folders: string[] = [];
  // As the files are now: whoever adds one meanwhile changes nothing here.
  const snapshot = changedFolder(() => undefined);
  const files = readMigrations(snapshot).map(({ name }) => name);

  beforeAll(async () => {
    test = await createTestDatabase({ migrated: false });
  });
  afterAll(async () => {
    await test.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** A copy of the real folder that a test may change. */
  function changedFolder(change: (folder: string) => void): string {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    folders.push(folder);
    cpSync(folders.length === 1 ? migrationsFolder : snapshot, folder, { recursive: true });
    change(folder);
    return folder;
  }

  it('refuses stages on a database that was never migrated', async () => {
    await expect(verifyMigrated(test.database, snapshot)).rejects.toMatchObject({ code: 'MIGRATION_DRIFT' });
  });

  it('applies each file once when four processes migrate at once', async () => {
    const pools = await Promise.all(
      [1, 2, 3, 4].map(() => openDatabase(test.url, { applicationName: 'migrator', log: testLog })),
    );
    const outcomes = await Promise.all(pools.map((pool) => migrate(pool, snapshot)));
    await Promise.all(pools.map((pool) => pool.close()));
    expect(outcomes.flatMap(({ applied }) => applied).sort()).toEqual(files);
    expect(outcomes.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    for (const { roles } of outcomes) expect(roles).toEqual({ created: true, sql: [] });
    await verifyMigrated(test.database, snapshot);
  });

  it('applies nothing the second time', async () => {
    expect(await migrate(test.database, snapshot)).toMatchObject({ applied: [], present: files.length });
  });

  it('refuses a file that was changed after it had been applied', async () => {
    const folder = changedFolder((path) => writeFileSync(join(path, '0001_core.sql'), 'select 1;'));
    const refusal = { code: 'MIGRATION_DRIFT', message: expect.stringMatching(/0001_core.sql was changed/) };
    await expect(migrate(test.database, folder)).rejects.toMatchObject(refusal);
    await expect(verifyMigrated(test.database, folder)).rejects.toMatchObject(refusal);
  });

  it('takes other line ends for the same file', async () => {
    const folder = changedFolder((path) => {
      const [first] = readMigrations(path);
      if (first) writeFileSync(join(path, first.name), first.sql.replaceAll('\n', '\r\n'));
    });
    expect(await migrate(test.database, folder)).toMatchObject({ applied: [] });
  });

  it('refuses a file that is gone, and one that came late with a lower number', async () => {
    const gone = changedFolder((path) => rmSync(join(path, '0002_roles.sql')));
    await expect(migrate(test.database, gone)).rejects.toThrow(/0002_roles.sql was applied and its file is gone/);
    const late = changedFolder((path) => writeFileSync(join(path, '0000_late.sql'), 'select 1;'));
    await expect(migrate(test.database, late)).rejects.toThrow(/0000_late.sql was never applied/);
  });

  it('refuses two files of one number and a name that is no migration', () => {
    expect(() => readMigrations(changedFolder((path) => writeFileSync(join(path, '0001_twin.sql'), '')))).toThrow(
      /same number/,
    );
    expect(() => readMigrations(changedFolder((path) => writeFileSync(join(path, 'notes.sql'), '')))).toThrow(
      /not named/,
    );
  });

  it('rolls a failing file back, keeps those before it, and goes on when it is mended', async () => {
    const name = '9998_broken.sql';
    const folder = changedFolder((path) => {
      writeFileSync(join(path, '9997_fine.sql'), 'create table ops.fine (a int);');
      writeFileSync(join(path, name), 'create table ops.half (a int); select 1/0;');
    });
    await expect(migrate(test.database, folder)).rejects.toThrow(/9998_broken.sql failed and was rolled back/);
    const { rows } = await test.database.pool.query(
      `select to_regclass('ops.fine') is not null as fine, to_regclass('ops.half') is null as none`,
    );
    expect(rows).toEqual([{ fine: true, none: true }]);
    writeFileSync(join(folder, name), 'create table ops.half (a int);');
    expect((await migrate(test.database, folder)).applied).toEqual([name]);
  });

  it('lets stages run on a newer database, and refuses to migrate it', async () => {
    await verifyMigrated(test.database, snapshot);
    await expect(migrate(test.database, snapshot)).rejects.toThrow(/9998_broken.sql was applied by a newer version/);
  });
});
