// One page of one mart: filtered, counted, in a stated order.
import { escapeIdentifier } from 'pg';
import type { MartColumn } from './mart-columns.ts';
import type { Filter, MartPage } from './mart-pages.ts';
import { columnText, type Reader, type ReadRow } from './reader.ts';

export type ListQuery = {
  readonly filters: ReadonlyMap<string, string>;
  readonly limit: number;
  readonly offset: number;
};
export type List = {
  readonly columns: readonly MartColumn[];
  readonly rows: readonly ReadRow[];
  readonly total: number;
  readonly query: ListQuery;
};

const most = { limit: 1000, offset: 1_000_000 } as const;
const whole = (given: string | undefined, fallback: number, limit: number): number => {
  const number = Number(given);
  return given !== undefined && Number.isInteger(number) && number >= 0 ? Math.min(number, limit) : fallback;
};

/** Reads the filters and the position from a query string; what does not fit is ignored. */
export function parseListQuery(page: MartPage, parameters: Readonly<Record<string, string>>, limit = 50): ListQuery {
  const filters = page.filters.flatMap(({ column }) => {
    const value = parameters[column]?.slice(0, 200).replaceAll('\0', '');
    return value ? [[column, value] as const] : [];
  });
  return {
    filters: new Map(filters),
    limit: Math.max(1, whole(parameters['limit'], limit, most.limit)),
    offset: whole(parameters['offset'], 0, most.offset),
  };
}

/** Names come from the catalog and from mart-pages.ts; values are always parameters. */

function conditions(page: MartPage, columns: readonly MartColumn[], filters: ReadonlyMap<string, string>) {
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  const values: string[] = [];
  const parts = has('is_deleted') ? ['not is_deleted'] : [];
  for (const { column, choice } of page.filters) {
    const value = filters.get(column);
    if (value === undefined || !has(column)) continue;
    values.push(choice ? value : `%${value.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
    parts.push(`${escapeIdentifier(column)}::text ${choice ? '=' : 'ilike'} $${values.length}`);
  }
  return { where: parts.length > 0 ? `where ${parts.join(' and ')}` : '', values };
}

/** The stated order, as far as its columns exist; else the first column. */
function orderOf(page: MartPage, columns: readonly MartColumn[]): string {
  const known = page.order
    .split(', ')
    .filter((part) => columns.some((column) => column.name === part.split(' ', 1)[0]));
  return known.length > 0 ? known.join(', ') : '1';
}

/** Reads one page of the mart with all of its columns. */
export async function readList(
  reader: Reader,
  page: MartPage,
  columns: readonly MartColumn[],
  query: ListQuery,
): Promise<List> {
  const { where, values } = conditions(page, columns, query.filters);
  const from = `from mart.${escapeIdentifier(page.mart)} ${where}`;
  const rows = await reader.query(
    `select * ${from} order by ${orderOf(page, columns)} limit ${query.limit} offset ${query.offset}`,
    values,
  );
  const [counted] = await reader.query(`select count(*)::int as total ${from}`, values);
  return { columns, rows, total: Number(counted?.['total'] ?? 0), query };
}

/** The values that a filter offers, most frequent first. */
export async function readChoices(reader: Reader, page: MartPage, filter: Filter): Promise<readonly string[]> {
  const rows = await reader.query(
    `select ${escapeIdentifier(filter.column)}::text as value from mart.${escapeIdentifier(page.mart)}
     where ${escapeIdentifier(filter.column)} is not null group by 1 order by count(*) desc, 1 limit 60`,
  );
  return rows.map((row) => columnText(row['value']));
}

/** One row by its key, or null. */
export async function readRow(reader: Reader, page: MartPage, id: string): Promise<ReadRow | null> {
  const rows = await reader.query(
    `select * from mart.${escapeIdentifier(page.mart)} where ${escapeIdentifier(page.key)}::text = $1 limit 1`,
    [id.replaceAll('\0', '')],
  );
  return rows[0] ?? null;
}
