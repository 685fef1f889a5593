// Which columns the marts have at the moment: the page shows what is there and does not break when a column is added.
import { columnText, type Reader } from './reader.ts';

export type MartColumn = { readonly name: string; readonly type: string; readonly comment: string | null };

const keptForMs = 30_000;

/** Reads the catalog of schema mart, and remembers it for half a minute. */
export function createMartColumns(reader: Reader): (mart: string) => Promise<readonly MartColumn[]> {
  let known: { readonly at: number; readonly columns: ReadonlyMap<string, readonly MartColumn[]> } | null = null;
  return async (mart) => {
    if (!known || performance.now() - known.at > keptForMs) {
      known = { at: performance.now(), columns: await readColumns(reader) };
    }
    return known.columns.get(mart) ?? [];
  };
}

async function readColumns(reader: Reader): Promise<ReadonlyMap<string, readonly MartColumn[]>> {
  const rows = await reader.query(
    `select c.relname::text as mart, a.attname::text as name, format_type(a.atttypid, null) as type,
       col_description(c.oid, a.attnum) as comment
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'mart' and c.relkind in ('v', 'm', 'r') and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
  );
  const columns = new Map<string, MartColumn[]>();
  for (const row of rows) {
    const mart = columnText(row['mart']);
    const list = columns.get(mart) ?? [];
    list.push({
      name: columnText(row['name']),
      type: columnText(row['type']),
      comment: typeof row['comment'] === 'string' ? row['comment'] : null,
    });
    columns.set(mart, list);
  }
  return columns;
}
