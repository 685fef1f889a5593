// The shipped estimates of how projects move between phases: numbers with their n, source and licence, no rows of the source.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const count = z.number().nonnegative();
const cell = z.object({ events: count, years: count, perYear: count, logError: count });
const types = z.enum(['big4', 'established', 'newcomer']);
const early = z.object({ begun: count, cancelled: count, years: count });

const hazardFile = z.object({
  source: z.string(),
  url: z.url(),
  licence: z.string(),
  attribution: z.string(),
  method: z.string(),
  window: z.object({ from: z.string(), to: z.string() }),
  facilities: z.int(),
  stays: z.int(),
  hazards: z
    .array(
      z.object({
        from: z.enum(['early', 'construction']),
        to: z.enum(['begun', 'finished', 'cancelled']),
        world: cell,
        types: z.array(cell.extend({ type: types, operators: z.int(), pooledPerYear: count })).readonly(),
        typeWeight: z.number().positive(),
        operatorWeight: z.number().positive(),
        windows: z.array(z.object({ from: z.string(), perYear: count, events: count })).readonly(),
        uncorrectedPerYear: count,
      }),
    )
    .readonly(),
  operators: z
    .array(
      z.object({
        operator: z.string(),
        type: types,
        begun: count,
        cancelled: count,
        earlyYears: count,
        finished: count,
        constructionYears: count,
      }),
    )
    .readonly(),
  contested: z.object({
    resolved: z.int(),
    contested: early,
    others: early,
    cancelRatio: count,
    beginRatio: count,
  }),
  operatorSizes: z.object({ n: z.int(), logSd: count }),
});
export type Hazards = Readonly<z.infer<typeof hazardFile>>;

/** Reads estimates from the text of a file. */
export function parseHazards(text: string): Hazards {
  const data: unknown = JSON.parse(text);
  return hazardFile.parse(data);
}

/** The estimates that are shipped; `megawatch forecast hazards <file>` makes them anew. */
export const shippedHazards: Hazards = parseHazards(readFileSync(new URL('./hazards.json', import.meta.url), 'utf8'));

/** One move's estimate. */
export function hazardOf(hazards: Hazards, from: 'early' | 'construction', to: string): Hazards['hazards'][number] {
  const found = hazards.hazards.find((each) => each.from === from && each.to === to);
  if (!found) throw new Error(`the estimates lack ${from} to ${to}`);
  return found;
}
