// The file of estimates: what was estimated, from what, under which licence, and how.
import { parseAtlas, type Window } from './atlas-stays.ts';
import { estimateHazards } from './estimate-hazards.ts';

const about = {
  source: 'Compute Atlas',
  url: 'https://raw.githubusercontent.com/ek33450505/compute-atlas/main/data/facilities.json',
  licence: 'CC BY 4.0',
  attribution:
    'Estimated from Compute Atlas (github.com/ek33450505/compute-atlas), CC BY 4.0; no row of it is kept here.',
  method:
    'Events per year of exposure. Delayed entry at the start of the window (left truncation), months within a dated ' +
    'interval weighed by EM (interval censoring), open stays censored at the snapshot. Types are shrunk to the world and ' +
    'operators to their type by gamma-Poisson weights of largest marginal likelihood. Not corrected: cancellations ' +
    'that left no trace in 2026, so the rates of cancelling are too low.',
} as const;

/** Estimates from the text of a facilities file, as the text of the file that is shipped. Six digits, so that diffs stay small. */
export function hazardFile(facilities: string, window: Window = { from: '2024-01', to: '2026-08' }): string {
  const estimates = { ...about, ...estimateHazards(parseAtlas(facilities), window) };
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  return `${JSON.stringify(estimates, rounded, 2)}\n`;
}
