// The cited figures that shares are made of: one row each with its URL, date and scope, checked as they are read.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';
import { decimal } from '../../schemas/decimal.ts';
import { PermanentError } from '../../schemas/errors.ts';
import { comparators, metrics, timeKinds } from '../../schemas/facts/indicator.ts';
import { modalities } from '../../schemas/facts/fact-kind.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import { phaseSets, shareLoadBases } from '../../schemas/share-definition.ts';

/** An empty cell of the file, or a column that it does not have, means that nothing is stated. */
const optional = z
  .string()
  .optional()
  .transform((cell) => (cell === undefined || cell === '' ? null : cell))
  .nullable();

/** Beside the phases of definitions: what is promised to a tenant or paid for, and not begun; and what no source says. */
export const figurePhases = [...phaseSets, 'committed', 'unspecified'] as const;

export const figureUnits = ['percent', 'GW', 'MW', 'TWh', 'USD', 'count', 'years'] as const;

const row = z.object({
  figure_id: z.string().regex(/^[a-z0-9_-]+$/),
  edition: z.string().min(1),
  subject: z.string().min(1),
  /** What its claim is about: a company, a region, `market`; a row of capacity names its holders instead. */
  claim_subject: optional,
  metric: z.enum(metrics).optional(),
  /** What the figure is to the forecast, where that is more than its metric: `owned_part`, `row_share`. */
  part: optional,
  owner: optional,
  developer: optional,
  operator: optional,
  lessee: optional,
  end_user: optional,
  holder_group: optional,
  definition_id: optional,
  group_id: optional,
  phase_set: z.enum(figurePhases),
  load_basis: z.enum(shareLoadBases),
  region: z.string().regex(/^([a-z_]+|[A-Z]{2})$/),
  value: decimal,
  unit: z.enum(figureUnits),
  low: optional,
  high: optional,
  rounding: decimal,
  comparator: z.enum(comparators),
  modality: z.enum(modalities),
  period_from: optional,
  as_of: partialDate,
  time_kind: z.enum(timeKinds),
  publisher: z.string().min(1),
  quoted_via: optional,
  url: z.url({ protocol: /^https?$/ }),
  published: partialDate,
  confirmed: z.enum(['yes', 'no']),
  supersedes: optional,
  note: optional,
});

/** One cited figure. `rounding` is half of the last digit that its source gives; `confirmed` is false where we read it in. */
const baselineFigure = row.transform((cells) => ({
  figureId: cells.figure_id,
  edition: cells.edition,
  subject: cells.subject,
  /** Whose or which the figure is, for setting it beside others: a company, a group, a region. */
  about: cells.claim_subject ?? cells.operator ?? cells.owner ?? cells.developer ?? cells.holder_group ?? cells.subject,
  claimMetric: cells.metric ?? 'capacity_total',
  metric: cells.part ?? cells.metric ?? 'capacity_total',
  landlord: cells.lessee === null ? null : (cells.owner ?? cells.developer),
  lessee: cells.lessee,
  endUser: cells.end_user,
  holderGroup: cells.holder_group,
  definitionId: cells.definition_id,
  groupId: cells.group_id,
  phaseSet: cells.phase_set,
  loadBasis: cells.load_basis,
  region: cells.region,
  value: cells.value,
  unit: cells.unit,
  low: cells.low,
  high: cells.high,
  rounding: cells.rounding,
  comparator: cells.comparator,
  modality: cells.modality,
  /** First period of a figure that covers more than `asOf`; null where it covers just that. */
  periodFrom: cells.period_from === cells.as_of ? null : cells.period_from,
  asOf: cells.as_of,
  timeKind: cells.time_kind,
  publisher: cells.publisher,
  quotedVia: cells.quoted_via,
  url: cells.url,
  published: cells.published,
  confirmed: cells.confirmed === 'yes',
  supersedes: cells.supersedes,
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

/** The files of the sources cited-capacity and cited-indicators: the pipeline reads the same ones. */
const files = ['./cited-capacity/figures.csv', './cited-indicators/figures.csv'] as const;

/** The shipped figures; what the forecast starts from where the database does not hold them as facts. */
export const baselineFigures: readonly BaselineFigure[] = files.flatMap((file) =>
  parseBaseline(readFileSync(new URL(file, import.meta.url), 'utf8')),
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
