// The live catalog of a database and the table definitions of the code, in one shape, so that they can be compared.
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';

export type TableShape = {
  /** Column → type and whether null is allowed. */
  readonly columns: Readonly<Record<string, string>>;
  readonly primaryKey: readonly string[];
};

/** What a definition says. */
export function definedShape(table: PgTable): TableShape {
  const { columns, primaryKeys } = getTableConfig(table);
  const types: Readonly<Record<string, string>> = { serial: 'integer', bigserial: 'bigint' };
  return {
    columns: Object.fromEntries(
      columns.map((column) => {
        const type = types[column.getSQLType()] ?? column.getSQLType();
        return [column.name, `${type}${column.notNull ? ' not null' : ''}`];
      }),
    ),
    primaryKey:
      primaryKeys[0]?.columns.map(({ name }) => name) ??
      columns.filter(({ primary }) => primary).map(({ name }) => name),
  };
}

/** What the database has. */
export async function liveShape(pool: Pool, qualifiedName: string): Promise<TableShape> {
  const columns = await pool.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end as type
     from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
    [qualifiedName],
  );
  const key = await pool.query<{ name: string }>(
    `select a.attname as name
     from pg_index i, unnest(i.indkey) with ordinality k(attnum, ord), pg_attribute a
     where i.indrelid = to_regclass($1) and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.attnum order by ord`,
    [qualifiedName],
  );
  return {
    columns: Object.fromEntries(columns.rows.map(({ name, type }) => [name, type])),
    primaryKey: key.rows.map(({ name }) => name),
  };
}
