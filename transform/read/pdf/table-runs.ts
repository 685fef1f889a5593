// Where the tables of a page begin and end: lines of several cells, with the short lines that belong to them.
import type { Cell, Line } from './page-lines.ts';

export type Found = { readonly table: readonly Line[] } | { readonly line: Line };

/** Tables and the lines between them, from top to bottom. */
export function findRuns(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const start = at;
    // A header that stands over some of the columns only comes before the first line of several cells.
    if (line.cells.length === 1 && !isSpanOver(line, lines[at + 1])) {
      found.push({ line });
      at += 1;
      continue;
    }
    const run = trimEnd(runFrom(lines, start));
    if (run.filter(({ cells }) => cells.length > 1).length >= 2) {
      found.push({ table: run });
      at += run.length;
    } else {
      found.push({ line });
      at += 1;
    }
  }
  return found;
}

function isSpanOver(line: Line, next: Line | undefined): boolean {
  const [cell] = line.cells;
  const [first] = next?.cells ?? [];
  if (!cell || !next || !first || next.cells.length < 2) return false;
  return next.y - line.y < line.size * 2.6 && cell.left > first.right && cell.left > first.left + line.size * 2;
}

function runFrom(lines: readonly Line[], start: number): Line[] {
  const run: Line[] = [];
  let pitch = Number.POSITIVE_INFINITY;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    const previous = run.at(-1);
    if (!line) break;
    if (previous) {
      const gap = line.y - previous.y;
      const em = Math.max(previous.size, line.size);
      if (gap > em * 4 || (run.length > 3 && gap > Math.max(pitch * 2.2, em * 2))) break;
      if (line.cells.length < 2 && !belongs(line, gap, run, lines[at + 1])) break;
      if (isOtherTable(line, gap, pitch, run)) break;
      if (line.cells.length > 1 && previous.cells.length > 1) pitch = Math.min(pitch, gap);
    }
    run.push(line);
  }
  return run;
}

/** A line of one cell inside a table: a label that goes on, or the name of a group of rows. */
function belongs(line: Line, gap: number, run: readonly Line[], next: Line | undefined): boolean {
  const [cell] = line.cells;
  const sizes = run.map(({ size }) => size).toSorted((one, other) => one - other);
  const usual = sizes[sizes.length >> 1] ?? line.size;
  if (!cell || Math.abs(cell.size - usual) > usual * 0.1) return false;
  if (gap <= line.size * 1.5) return true;
  const goesOn = next !== undefined && next.cells.length > 1 && next.y - line.y < line.size * 3;
  return goesOn && cell.text.length < 60 && !/^(?:source|note|table|figure|quelle|fonte|fuente)\b/i.test(cell.text);
}

/** A header in the middle: words only, set apart from what is above, with values below it in a table that has some. */
function isOtherTable(line: Line, gap: number, pitch: number, run: readonly Line[]): boolean {
  if (line.cells.length < 2 || run.length < 3 || !Number.isFinite(pitch)) return false;
  return gap > pitch * 1.6 && !line.cells.some(({ text }) => isValue(text));
}

/** Notes below a table are no rows of it. */
function trimEnd(run: readonly Line[]): Line[] {
  let end = run.length;
  while (end > 0) {
    const line = run[end - 1];
    const before = run[end - 2];
    if (!line || line.cells.length > 1) break;
    const isTight = before !== undefined && line.y - before.y <= line.size * 1.5;
    if (isTight && (line.cells[0]?.text.length ?? 0) < 60 && line.cells[0]?.left === before?.cells[0]?.left) break;
    end -= 1;
  }
  return run.slice(0, end);
}

/** A number in any dress, a year, or a sign that there is none. */
export function isValue(text: string): boolean {
  return /^(?:[-–—(+~<>≈]?\s?(?:US|R|A|C)?[$€£¥]?\s?\d[\d.,\s'’]*\s?(?:%|[A-Za-z]{1,3})?\)?[*†‡]*|[-–—]+|n\/?a|tb[ad])$/iu.test(
    text.trim(),
  );
}

export function isYear(text: string): boolean {
  return /^(?:FY|[QH][1-4]\s?)?(?:19|20)\d\d(?:[A-Za-z]|\s?[QH][1-4])?$/.test(text.trim());
}

export function overlap(one: Pick<Cell, 'left' | 'right'>, other: Pick<Cell, 'left' | 'right'>): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}
