// How honest the model was when it was last measured: figures of a full test run, stored with their date.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const percent = z.number().min(0).max(100);

export const calibration = z.strictObject({
  /** Day of the measurement. */
  measuredOn: z.iso.date(),
  modelVersion: z.string().min(1),
  /** Synthetic worlds whose truth is known, and what share of truths the intervals held. */
  coverage: z.array(
    z.strictObject({
      world: z.enum(['well_specified', 'mis_specified']),
      /** What a world is, in a few words. */
      label: z.string().min(1),
      nominalPct: percent,
      coveredPct: percent,
      worlds: z.int().positive(),
      /** Where the test stops; null where the figure is only reported. */
      gate: z.strictObject({ low: percent, high: percent }).nullable(),
    }),
  ),
  /** Past vintages forecast from what was known before them. Skill is 1 − error / error of the reference. */
  skill: z.array(
    z.strictObject({
      series: z.string().min(1),
      reference: z.string().min(1),
      method: z.string().min(1),
      targets: z.int().nonnegative(),
      meanError: z.number().nonnegative(),
      referenceError: z.number().nonnegative(),
      skill: z.number(),
    }),
  ),
  /** Other properties that the run proved, with what it counted. */
  proved: z.array(z.strictObject({ property: z.string().min(1), figure: z.string().min(1) })),
});
export type Calibration = z.infer<typeof calibration>;

/** Where the full run writes and the report reads. */
export const calibrationFile = new URL('./calibration.json', import.meta.url);

/** The stored figures. */
export function readCalibration(): Calibration {
  return calibration.parse(JSON.parse(readFileSync(calibrationFile, 'utf8')));
}
