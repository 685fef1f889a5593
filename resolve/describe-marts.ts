// Describes every mart and column, as comments of the database and as rows of mart.dictionary, from one file of texts for each mart.
import { escapeIdentifier, escapeLiteral } from 'pg';
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Database } from '../platform/database/database.ts';
import { historyDescription, martsWithHistory } from './describe-history.ts';
import { publicDescription } from './describe-public.ts';

const column = z.strictObject({
  meaning: z.string().min(1),
  unit: z.string().optional(),
  whenNull: z.string().optional(),
  example: z.string().optional(),
  warning: z.string().optional(),
});
const description = z.strictObject({ about: z.string().min(1), columns: z.record(z.string(), column) });
export type MartDescription = z.infer<typeof description>;
export type MartDescriptions = Readonly<Record<string, MartDescription>>;

/**
 * The texts of the marts of resolve, one file each: mart → what it is, and what each of its columns means. A history says of
 * its columns what its mart says of them.
 */
export function martDescriptions(): MartDescriptions {
  const folder = new URL('./data/marts/', import.meta.url);
  const texts: MartDescriptions = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        description.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
      ]),
  );
  const histories = Object.entries(texts).flatMap(([mart, text]) =>
    martsWithHistory.has(mart) ? [[`${mart}_history`, historyDescription(mart, text)] as const] : [],
  );
  return { ...texts, ...Object.fromEntries(histories) };
}

type Row = { table: string; column: string; type: string | null; comment: string | null; relation: string };

/**
 * Comments every mart that the texts name, then writes the dictionary: of other marts it takes the comments that their
 * migrations gave them. Running it again changes nothing.
 */
export async function describeMarts(database: Database): Promise<void> {
  const own = martDescriptions();
  const editions = Object.entries(own).map(
    ([mart, text]) => [`${mart}_public`, publicDescription(mart, text)] as const,
  );
  const texts = { ...own, ...Object.fromEntries(editions) };
  await database.transaction(async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtextextended('megawatch describe marts', 0))");
    const { rows } = await client.query<Row>(catalog);
    const wanted = rows.flatMap((row) => {
      const text = textOf(texts, row);
      return text !== null && text !== row.comment ? [{ ...row, text }] : [];
    });
    const statements = wanted.map(({ table, column: name, relation, text }) =>
      name === ''
        ? `comment on ${relation} mart.${escapeIdentifier(table)} is ${escapeLiteral(text)};`
        : `comment on column mart.${escapeIdentifier(table)}.${escapeIdentifier(name)} is ${escapeLiteral(text)};`,
    );
    if (statements.length > 0) await client.query(statements.join('\n'));
    const entries = rows.map(({ table, column: name, type, comment }) => {
      const known = name === '' ? undefined : texts[table]?.columns[name];
      const { meaning, ...rest } = known ?? { meaning: (name === '' ? texts[table]?.about : null) ?? comment ?? '' };
      // What is not said to be empty never is; a test holds it against rows.
      const whenNull = known ? { whenNull: 'never' } : {};
      return { table_name: table, column_name: name, data_type: type, meaning, ...whenNull, ...rest };
    });
    await client.query(dictionary, [JSON.stringify(entries)]);
  });
}

/** What the comment says: meaning, unit, when null, warning. */
function textOf(texts: MartDescriptions, { table, column: name }: Row): string | null {
  const mart = texts[table];
  if (name === '') return mart?.about ?? null;
  const known = mart?.columns[name];
  if (!known) return null;
  const { meaning, unit, whenNull, warning } = known;
  return [meaning, unit && `Unit: ${unit}.`, whenNull && `Null: ${whenNull}.`, warning]
    .filter((part) => part)
    .join(' ');
}

const catalog = `
  select c.relname as table, coalesce(a.attname, '') as column, format_type(a.atttypid, a.atttypmod) as type,
    case when a.attnum is null then obj_description(c.oid, 'pg_class') else col_description(c.oid, a.attnum) end as comment,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as relation
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'mart'
  cross join lateral (
    select null::name as attname, null::smallint as attnum, null::oid as atttypid, null::integer as atttypmod
    union all select x.attname, x.attnum, x.atttypid, x.atttypmod from pg_attribute x
    where x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped
  ) a
  where c.relkind in ('v', 'm', 'r', 'p') order by 1, a.attnum nulls first`;

const dictionary = `
  with wanted as (
    select * from json_to_recordset($1) w(table_name text, column_name text, data_type text, meaning text, unit text, "whenNull" text,
      example text, warning text)
  ), gone as (
    delete from mart.dictionary d where not exists (
      select from wanted w where w.table_name = d.table_name and w.column_name = d.column_name)
  )
  insert into mart.dictionary as d (table_name, column_name, data_type, meaning, unit, when_null, example, warning)
  select table_name, column_name, data_type, meaning, unit, "whenNull", example, warning from wanted
  on conflict (table_name, column_name) do update set data_type = excluded.data_type, meaning = excluded.meaning, unit = excluded.unit,
    when_null = excluded.when_null, example = excluded.example, warning = excluded.warning
  where (d.data_type, d.meaning, d.unit, d.when_null, d.example, d.warning) is distinct from
    (excluded.data_type, excluded.meaning, excluded.unit, excluded.when_null, excluded.example, excluded.warning)`;
