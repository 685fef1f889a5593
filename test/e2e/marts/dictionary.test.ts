// The dictionary: nothing without a meaning, no number without a unit, nothing that is null without a word on when.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { describeMarts, martDescriptions } from '../../../resolve/describe-marts.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let home: TestDatabase;

beforeAll(async () => {
  home = await createTestDatabase();
  await ensureRoles(home.database);
  await describeMarts(home.database);
});
afterAll(async () => {
  await home.close();
});

async function names(where: string): Promise<string[]> {
  const { rows } = await home.database.pool.query<{ name: string }>(
    `select c.relname || coalesce('.' || a.attname, '') as name
     from pg_class c
     left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     left join mart.dictionary d on d.table_name = c.relname and d.column_name = a.attname
     where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm', 'r', 'p') and (${where}) order by 1`,
  );
  return rows.map(({ name }) => name);
}

test('every column has a meaning, as a row and as a comment', async () => {
  expect(await names(`coalesce(d.meaning, '') = ''`)).toEqual([]);
  expect(await names(`coalesce(col_description(c.oid, a.attnum), '') = ''`)).toEqual([]);
  expect(await names(`position(d.meaning in col_description(c.oid, a.attnum)) <> 1`)).toEqual([]);
});

test('every mart says what one row of it is', async () => {
  const { rows } = await home.database.pool.query(
    `select c.relname from pg_class c left join mart.dictionary d on d.table_name = c.relname and d.column_name = ''
     where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm', 'r', 'p')
       and (coalesce(d.meaning, '') = '' or obj_description(c.oid, 'pg_class') is distinct from d.meaning)`,
  );
  expect(rows).toEqual([]);
});

test('every number has a unit', async () => {
  expect(
    await names(
      `format_type(a.atttypid, null) in ('integer', 'bigint', 'numeric', 'double precision') and d.unit is null`,
    ),
  ).toEqual([]);
});

test('every column says when it is null, if only that it never is', async () => {
  expect(await names('d.when_null is null')).toEqual([]);
});

test('a column whose unit is dollars, megawatts or percent is named so', async () => {
  // Of shares the quantiles are called by their names alone.
  expect(await names(`d.unit = 'USD' and a.attname !~ 'usd'`)).toEqual([]);
  expect(await names(`d.unit = 'MW' and a.attname !~ '(^|_)mw(_|$)'`)).toEqual([]);
  expect(await names(`d.unit = '%' and a.attname !~ '(^|_)pct(_|$)|^p(025|10|25|75|90|975)$'`)).toEqual([]);
});

test('the dictionary has no row of a column that is not there', async () => {
  const { rows } = await home.database.pool.query(
    `select d.table_name, d.column_name from mart.dictionary d where not exists (
       select from information_schema.columns c where c.table_schema = 'mart' and c.table_name = d.table_name
         and d.column_name in ('', c.column_name))`,
  );
  expect(rows).toEqual([]);
});

test('a comment says all of it: meaning, unit, when null, warning', async () => {
  const { deals } = martDescriptions();
  const said = deals?.columns['contract_value_max_usd'];
  expect(said?.warning).toBeDefined();
  const { rows } = await home.database.pool.query<{ comment: string }>(
    `select col_description('mart.deals'::regclass, attnum) as comment from pg_attribute
     where attrelid = 'mart.deals'::regclass and attname = 'contract_value_max_usd'`,
  );
  expect(rows[0]?.comment).toBe(
    `${said?.meaning ?? ''} Unit: ${said?.unit ?? ''}. Null: ${said?.whenNull ?? ''}. ${said?.warning ?? ''}`,
  );
});
