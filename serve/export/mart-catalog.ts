// The marts that a role may read, with their columns, definitions and where the licence of a row stands.
import type { Snapshot } from './snapshot.ts';

export type ColumnKind = 'text' | 'integer' | 'bigint' | 'decimal' | 'double' | 'boolean' | 'date' | 'timestamp';

export type ExportColumn = {
  readonly name: string;
  /** As Postgres writes it: `numeric(28,4)`. */
  readonly type: string;
  readonly kind: ColumnKind;
  /** Of decimals; 0 where the type gives none, so that any number of digits may stand on either side of the point. */
  readonly precision: number;
  readonly scale: number;
};

export type ExportMart = {
  readonly name: string;
  readonly about: string | null;
  readonly columns: readonly ExportColumn[];
  /** Which functions `mart.<name>_as_of` there are. */
  readonly asOf: { readonly byTime: boolean; readonly byOffset: boolean };
};

/** Every mart, by name; their columns in the order of the mart. */
export async function readMarts(snapshot: Snapshot): Promise<ExportMart[]> {
  const rows = await snapshot.rows(`
    select c.relname, obj_description(c.oid, 'pg_class'), a.attname, format_type(a.atttypid, a.atttypmod),
      exists (select from pg_proc p where p.pronamespace = c.relnamespace and p.proname = c.relname || '_as_of'
        and p.pronargs = 1 and p.proargtypes[0] = 'timestamptz'::regtype),
      exists (select from pg_proc p where p.pronamespace = c.relnamespace and p.proname = c.relname || '_as_of'
        and p.pronargs = 1 and p.proargtypes[0] = 'bigint'::regtype)
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'mart'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('v', 'm', 'r', 'p') and has_table_privilege(c.oid, 'select')
    order by c.relname, a.attnum`);
  const marts = new Map<string, ExportMart & { columns: ExportColumn[] }>();
  for (const [name, about, column, type, byTime, byOffset] of rows) {
    if (name == null || column == null || type == null) continue;
    let mart = marts.get(name);
    if (!mart) {
      mart = { name, about: about ?? null, columns: [], asOf: { byTime: byTime === 't', byOffset: byOffset === 't' } };
      marts.set(name, mart);
    }
    mart.columns.push(columnOf(column, type));
  }
  return [...marts.values()];
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  smallint: 'integer',
  integer: 'integer',
  bigint: 'bigint',
  numeric: 'decimal',
  real: 'double',
  'double precision': 'double',
  boolean: 'boolean',
  date: 'date',
  'timestamp with time zone': 'timestamp',
};

/** A column by its name and type; what no kind fits is text. */
export function columnOf(name: string, type: string): ExportColumn {
  const [, base, precision, scale] = /^([a-z ]+?)(?:\((\d+)(?:,(\d+))?\))?$/.exec(type) ?? [];
  const kind = kinds[base ?? ''] ?? 'text';
  return {
    name,
    type,
    kind,
    precision: Number(precision ?? 0),
    scale: Number(scale ?? 0),
  };
}

/** Rows without a licence of their own fall under that of the row that they belong to: by key, in another mart. */
const parents: readonly { readonly key: string; readonly mart: string }[] = [
  { key: 'deal_id', mart: 'deals' },
  { key: 'opposition_id', mart: 'opposition_events' },
  { key: 'total_id', mart: 'share_sale_totals' },
  { key: 'document_id', mart: 'documents' },
  { key: 'capacity_id', mart: 'capacity' },
];

/** Marts of our own making: registries, definitions, states of this database. Nobody else's licence bears on them. */
const ours =
  /^(?:dim_.*|dictionary|changes|conversion_assumptions|coverage|source_health|share_group_members|share_gaps|shares_not_computed|entrants_by_year|capacity_by_quarter|opposition_totals|review_.*|judgements?)$/;
export const ownLicence = 'CC0-1.0';

/** Marts of figures that were read elsewhere and are told with their page. */
const cited = /^(?:baseline_figures|contradictions|contradiction_figures|capex_guidance)$/;
const citedLicence = 'figures cited, see best_url';

/**
 * An expression for the licence of the rows of `mart`, read as `x`; where nothing tells it, null, so that no row leaves.
 * `relationOf` says what a mart is read from.
 */
export function licenceOf(
  mart: ExportMart,
  marts: readonly ExportMart[],
  relationOf: (mart: ExportMart) => string = ({ name }) => `mart.${name}`,
): string {
  const has = (of: ExportMart, column: string): boolean => of.columns.some(({ name }) => name === column);
  if (has(mart, 'licence')) return 'x.licence';
  // A history or a public edition is told by what it is an edition of.
  const edition = mart.name.replace(/_(?:history|public)$/, '');
  const base = marts.find(({ name }) => name === edition);
  for (const { key, mart: parent } of parents) {
    const other = marts.find(({ name }) => name === parent);
    if (other && other !== mart && base !== other && has(mart, key) && has(other, key) && has(other, 'licence'))
      return `(select p.licence from ${relationOf(other)} p where p.${key} = x.${key} limit 1)`;
  }
  if (cited.test(edition)) return `'${citedLicence}'`;
  const documents = marts.find(({ name }) => name === 'documents');
  const address = documents && ['url', 'final_url'].find((name) => has(documents, name));
  if (has(mart, 'url') && address !== undefined)
    return `(select p.licence from mart.documents p where p.${address} = x.url order by p.licence limit 1)`;
  return ours.test(edition) ? `'${ownLicence}'` : 'null::text';
}
