// Elements that no reader knows, kept as a table of the text: what a form says in a new way is seen and not lost.
import { type Grid, gridOf } from '../text-lines.ts';
import type { UnknownElement } from './filing-xml.ts';

/** Name of the table. */
export const unknownTable = 'unknown elements';

/** The elements with how often each stands and what the first one says. */
export function unknownGrid(unknown: readonly UnknownElement[]): Grid {
  return gridOf(unknownTable, [
    ['element', 'count', 'text'],
    ...unknown.map(({ path, count, text }) => [path, String(count), text]),
  ]);
}
