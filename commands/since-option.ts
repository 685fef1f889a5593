// A point in time on the command line: a day, a time, or how long ago.
import { InvalidArgumentError } from 'commander';

const unitMs: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** A parser for an option that takes `2026-02-06`, `2026-02-06T08:00:00Z`, or `36h` (m, h, d, w) before now. */
export function sinceOption(text: string): Date {
  const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return new Date(Date.now() - Number(count) * (unitMs[unit] ?? 0));
  const isTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const time = isTime ? Date.parse(text) : Number.NaN;
  // A day that no month has would be moved into the next.
  const isDay = text.length > 10 || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
  if (!Number.isNaN(time) && isDay) return new Date(time);
  throw new InvalidArgumentError(
    'It takes a day like 2026-02-06, a time like 2026-02-06T08:00:00Z, or how long ago: 36h, 7d.',
  );
}
