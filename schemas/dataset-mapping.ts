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
  /** Fields whose cells explain what they name: read up to the first parenthesis, semicolon or spaced slash. */
  heads: z.array(z.string()).optional(),
  /** Field path → how its cells begin where they name nobody, such as `Undisclosed`. */
  blanks: z.record(z.string(), z.array(z.string().min(1))).optional(),
  /**
   * Further claims of the same row, each with what it says otherwise: megawatts in operation and megawatts planned stand in
   * columns of their own. A row that lacks the required cells of every claim is quarantined by name instead of skipped.
   */
  also: z
    .array(
      z.strictObject({
        columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
        constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        values: z.record(z.string(), z.record(z.string(), z.string())),
        requires: z.array(z.string()),
      }),
    )
    .optional(),
});
export type DatasetMapping = z.infer<typeof datasetMapping>;

/** The mappings of the claims that one row may yield: the first with everything in it, then each further one. */
export function claimMappings({ also = [], ...first }: DatasetMapping): DatasetMapping[] {
  return [
    first,
    ...also.map(({ columns, constants, values, requires }) => {
      // A field that the further claim has as a constant is no column any more, and the other way round.
      const without = <Value>(all: Readonly<Record<string, Value>>, others: object) =>
        Object.fromEntries(Object.entries(all).filter(([path]) => !(path in others)));
      return {
        ...first,
        columns: { ...without(first.columns, constants), ...columns },
        constants: { ...without(first.constants, columns), ...constants },
        values: { ...first.values, ...values },
        requires,
      };
    }),
  ];
}

/** The columns that a table must have for this mapping: all that are required, and one of each field's. */
export function hasMappedColumns({ columns, requires }: DatasetMapping, isThere: (header: string) => boolean): boolean {
  return (
    requires.every(isThere) &&
    Object.values(columns).every((named) => (typeof named === 'string' ? isThere(named) : named.some(isThere)))
  );
}
