// How often a source is worth asking, by the dates of its entries.
import type { Entry } from './entry.ts';

export type Cadence = { readonly cron: string; readonly words: string };

const hourMs = 3_600_000;
/** With fewer dates nobody can tell. */
const leastDates = 3;
const steps: readonly (readonly [upToHours: number, cron: string])[] = [
  [0.5, '*/15 * * * *'],
  [3, '*/30 * * * *'],
  [12, '0 * * * *'],
  [72, '0 */6 * * *'],
];
const daily = '0 6 * * *';
/** For what gives no dates. */
const unknown = '0 */6 * * *';

/** A cadence of about half the usual pause between entries. */
export function guessCadence(entries: readonly Entry[]): Cadence {
  const times = entries
    .map(({ published }) => Date.parse(published ?? ''))
    .filter((time) => !Number.isNaN(time))
    .toSorted((a, b) => b - a);
  if (times.length < leastDates)
    return { cron: unknown, words: 'too few of its entries have dates to tell how often it speaks' };
  const pauses = times.slice(1).map((time, index) => (times[index] ?? time) - time);
  const pauseMs = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0;
  const hours = pauseMs / hourMs;
  const shown =
    hours < 1
      ? `${Math.max(1, Math.round(hours * 60))} min`
      : hours < 48
        ? `${Math.round(hours)} h`
        : `${Math.round(hours / 24)} days`;
  return {
    cron: steps.find(([upTo]) => hours <= upTo)?.[1] ?? daily,
    words: `an entry every ${shown} by the middle of their pauses`,
  };
}
