// Days on the command line, judged before anything is started.
import { InvalidArgumentError } from 'commander';

/** A parser for an option that takes a day, `2026-02-06`. */
export function dayOption(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('It takes a day like 2026-02-06.');
}
