// Schema mart as a BI tool learns of it: through pgjdbc's DatabaseMetaData, as a login in role megawatch_bi.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { describeMarts } from '../../../resolve/describe-marts.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { martMetadata } from '../../support/pgjdbc.ts';

let home: TestDatabase;
let lines: readonly string[][];
const user = `megawatch_test_jdbc_${process.pid}_${randomBytes(3).toString('hex')}`;

beforeAll(async () => {
  home = await createTestDatabase();
  await ensureRoles(home.database);
  await describeMarts(home.database);
  await home.database.pool.query(`create role ${user} login password 'secret' in role megawatch_bi`);
  // What a BI tool would be set up with; a role's own settings do not pass to its members.
  await home.database.pool.query(`alter role ${user} set search_path = mart`);
  lines = await martMetadata({ url: home.url, user, password: 'secret' });
}, 180_000);

afterAll(async () => {
  await home.database.pool.query(`drop owned by ${user}`).catch(() => undefined);
  await home.database.pool.query(`drop role if exists ${user}`);
  await home.close();
});

const of = (kind: string) => lines.filter(([first]) => first === kind).map(([, ...fields]) => fields);

/** As the driver calls the types that marts may have. */
const plain = new Set(['text', 'int4', 'int8', 'float8', 'numeric', 'bool', 'date', 'timestamptz']);

describe('what the driver says of schema mart', () => {
  test('every table is a table or a view with a comment', () => {
    const tables = of('table');
    expect(tables.length).toBeGreaterThan(50);
    expect(tables.filter(([, type, remarks]) => !['TABLE', 'VIEW'].includes(type ?? '') || !remarks)).toEqual([]);
  });

  test('every column is of an allowed type, numbers have at most 28 digits, and every one has a comment', () => {
    const columns = of('column');
    const wrong = columns.filter(([, , type, size, , remarks]) => {
      return !plain.has(type ?? '') || (type === 'numeric' && Number(size) > 28) || !remarks;
    });
    expect(wrong).toEqual([]);
  });

  test('keys of tables are known, and a member of the role gets answers', () => {
    expect(of('key')).toEqual(
      expect.arrayContaining([
        ['dim_date', 'date_id'],
        ['dictionary', 'table_name'],
        ['dictionary', 'column_name'],
      ]),
    );
    expect(of('answer')).toEqual([['0']]);
  });

  test('the inventory is the one that tools were set up with', async () => {
    const inventory = of('column')
      .map(([table, column, type, , nullable, remarks]) =>
        [table, column, type, nullable === 'NO' ? 'not null' : 'null', remarks ? 'described' : 'no comment'].join(
          ' | ',
        ),
      )
      .toSorted();
    // A column that is gone or renamed breaks somebody's report; update with `vitest run -u` only for columns that came.
    await expect(`${inventory.join('\n')}\n`).toMatchFileSnapshot('../../golden/marts/inventory.txt');
  });
});
