// How the columns of a table become fields of claims; a source declares it, the document carries it.
import { z } from 'zod';
import { claimKinds } from './claim.ts';

/**
 * `columns`: field path of the claim → header of its column, or several of which the first that holds a value counts; keys
 * of JSON are joined by dots, a GeoJSON feature has `geometry.lat` and `geometry.lon` (its point, else the middle of its
 * shape) beside its properties. `constants`: field path → value of every row.
 * `units`: field path → factor to the field's unit (1000 turns a GW column into mw), or the column that names the unit of
 * each row with the factor of every unit it may name. Rows whose `requires` columns are
 * empty are skipped and counted; any other row that breaks the schema goes to quarantine with its number.
 */
export const datasetMapping = z.strictObject({
  kind: z.enum(claimKinds as [string, ...string[]]),
  format: z.enum(['csv', 'tsv', 'xlsx', 'pdf', 'html', 'json', 'jsonl', 'geojson']),
  sheet: z.string().optional(),
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  units: z.record(
    z.string(),
    z.union([z.number(), z.strictObject({ column: z.string(), factors: z.record(z.string(), z.number()) })]),
  ),
  values: z.record(z.string(), z.record(z.string(), z.string())),
  requires: z.array(z.string()),
});
export type DatasetMapping = z.infer<typeof datasetMapping>;

/** The columns that a table must have for this mapping: all that are required, and one of each field's. */
export function hasMappedColumns({ columns, requires }: DatasetMapping, isThere: (header: string) => boolean): boolean {
  return (
    requires.every(isThere) &&
    Object.values(columns).every((named) => (typeof named === 'string' ? isThere(named) : named.some(isThere)))
  );
}
