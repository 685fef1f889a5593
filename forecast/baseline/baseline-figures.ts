// The cited figures that shares are made of: one row each with its URL, date and scope, checked as they are read.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { decimal } from '../../schemas/decimal.ts';
import { PermanentError } from '../../schemas/errors.ts';
import { comparators, timeKinds } from '../../schemas/facts/indicator.ts';
import { modalities } from '../../schemas/facts/fact-kind.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import { phaseSets, shareLoadBases } from '../../schemas/share-definition.ts';

/** An empty cell of the file means that nothing is stated. */
const optional = z
  .string()
  .transform((cell) => (cell === '' ? null : cell))
  .nullable();

const row = z.strictObject({
  figure_id: z.string().regex(/^[a-z0-9_-]+$/),
  edition: z.string().min(1),
  subject: z.string().min(1),
  metric: z.string().min(1),
  definition_id: optional,
  group_id: optional,
  phase_set: z.enum(phaseSets),
  load_basis: z.enum(shareLoadBases),
  region: z.string().regex(/^(world|north_america|[A-Z]{2})$/),
  value: decimal,
  unit: z.enum(['percent', 'GW', 'MW', 'count', 'years']),
  rounding: decimal,
  comparator: z.enum(comparators),
  modality: z.enum(modalities),
  as_of: partialDate,
  time_kind: z.enum(timeKinds),
  publisher: z.string().min(1),
  quoted_via: optional,
  url: z.url({ protocol: /^https?$/ }),
  published: partialDate,
  confirmed: z.enum(['yes', 'no']),
  note: optional,
});

/** One cited figure. `rounding` is half of the last digit that its source gives; `confirmed` is false where we read it in. */
const baselineFigure = row.transform((cells) => ({
  figureId: cells.figure_id,
  edition: cells.edition,
  subject: cells.subject,
  metric: cells.metric,
  definitionId: cells.definition_id,
  groupId: cells.group_id,
  phaseSet: cells.phase_set,
  loadBasis: cells.load_basis,
  region: cells.region,
  value: cells.value,
  unit: cells.unit,
  rounding: cells.rounding,
  comparator: cells.comparator,
  modality: cells.modality,
  asOf: cells.as_of,
  timeKind: cells.time_kind,
  publisher: cells.publisher,
  quotedVia: cells.quoted_via,
  url: cells.url,
  published: cells.published,
  confirmed: cells.confirmed === 'yes',
  note: cells.note,
}));
export type BaselineFigure = Readonly<z.infer<typeof baselineFigure>>;

/** Reads figures from CSV text; a row that breaks the schema names its line. */
export function parseBaseline(csv: string): BaselineFigure[] {
  const { data, errors } = Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true });
  const [broken] = errors;
  if (broken) throw new PermanentError('ROW_INVALID', `baseline: ${broken.message} (row ${broken.row ?? 0})`);
  const figures = data.map((each, index) => {
    const parsed = baselineFigure.safeParse(each);
    if (!parsed.success) {
      throw new PermanentError('ROW_INVALID', `baseline, line ${index + 2}: ${z.prettifyError(parsed.error)}`);
    }
    return parsed.data;
  });
  const ids = new Set(figures.map((figure) => figure.figureId));
  if (ids.size !== figures.length) throw new PermanentError('ROW_INVALID', 'baseline: a figure_id stands twice');
  return figures;
}

/** The shipped figures. */
export const baselineFigures: readonly BaselineFigure[] = parseBaseline(
  readFileSync(new URL('./figures.csv', import.meta.url), 'utf8'),
);

/**
 * The figure with this id.
 * @throws PermanentError FORECAST_INPUT when it is not among them: a share without its parts is not guessed.
 */
export function figure(figures: readonly BaselineFigure[], id: string): BaselineFigure {
  const found = figures.find((each) => each.figureId === id);
  if (!found) throw new PermanentError('FORECAST_INPUT', `the figure ${id} is missing, so the share cannot be made`);
  return found;
}
