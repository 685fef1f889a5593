// The work of `megawatch forecast hazards`.
import { readFile } from 'node:fs/promises';
import type { Window } from '../../forecast/model/atlas-stays.ts';
import { hazardFile } from '../../forecast/model/hazard-file.ts';
import { UsageError } from '../../schemas/errors.ts';

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Estimates the rates from a file and prints them as the file that is shipped. */
export async function printHazards(file: string, window: Window): Promise<void> {
  if (!month.test(window.from) || !month.test(window.to) || window.from >= window.to) {
    throw new UsageError(`the window runs from ${window.from} to ${window.to}; it takes two months, YYYY-MM, in order`);
  }
  process.stdout.write(hazardFile(await readFile(file, 'utf8'), window));
}
