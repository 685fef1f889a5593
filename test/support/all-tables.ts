// Every table definition of schemas/tables, whichever file it is in.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';

const folder = join(import.meta.dirname, '../../schemas/tables');

/** Name (`fact.claim`) and definition, in order of the names. */
export async function allTables(): Promise<[string, PgTable][]> {
  const tables: [string, PgTable][] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const module = (await import(join(folder, file))) as Record<string, unknown>;
    for (const exported of Object.values(module)) {
      if (!is(exported, PgTable)) continue;
      const { schema, name } = getTableConfig(exported);
      tables.push([`${schema}.${name}`, exported]);
    }
  }
  return tables.sort(([a], [b]) => (a < b ? -1 : 1));
}
