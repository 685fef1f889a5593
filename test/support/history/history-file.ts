// Lines of a history in a file of their process: each is written before the process goes on, so that a kill loses nothing
// but what had not begun.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryLine } from './record-bus.ts';

/** A writer for `recordBus`; the file is there from now on, so that others see that the process has come so far. */
export function historyFile(path: string): (lines: readonly HistoryLine[]) => void {
  appendFileSync(path, '');
  return (lines) => appendFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** The lines of every process. What a kill cut off was never sent nor handed out. */
export function readHistoryFolder(folder: string): HistoryLine[] {
  return readdirSync(folder).flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.slice(0, -1).map((line): HistoryLine => JSON.parse(line));
  });
}
