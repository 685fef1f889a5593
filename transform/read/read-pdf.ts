// A PDF as lines and tables: words clustered by where they stand on the page.
import { getDocumentProxy } from 'unpdf';
import { errorMessage, PermanentError } from '../../schemas/errors.ts';
import type { ReadTables } from './read-sheets.ts';
import { gridOf, TextLines } from './text-lines.ts';

type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};
type Cell = { text: string; readonly left: number; right: number };
type Line = { readonly y: number; readonly size: number; readonly cells: readonly Cell[] };

const maxPages = 400;
const maxWords = 400_000;

/** Reads a PDF's text in reading order; runs of lines with several cells become tables named by their page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadTables> {
  const out = new TextLines();
  let words = 0;
  try {
    // The reader takes the bytes over, so it gets a copy.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number++) {
      const page = await document.getPage(number);
      const found = wordsOf((await page.getTextContent()).items);
      words += found.length;
      if (words > maxWords) throw new PermanentError('DOCUMENT_UNREADABLE', `it has more than ${maxWords} words`);
      writePage(out, linesOf(found), number);
      page.cleanup();
    }
    await document.cleanup();
  } catch (error) {
    throw new PermanentError('DOCUMENT_UNREADABLE', `Not read as a PDF: ${errorMessage(error)}`, { cause: error });
  }
  return { text: out.text(), tables: out.tables() };
}

function wordsOf(items: readonly unknown[]): Word[] {
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
    const { str, transform, width, height } = item as {
      str: unknown;
      transform: unknown;
      width?: unknown;
      height?: unknown;
    };
    if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return [];
    const [a, b, , d, x, y] = transform.map(Number);
    // Text that runs up the margin is no line of the page.
    if (x === undefined || y === undefined || (b ?? 0) > Math.abs(a ?? 1)) return [];
    const size = Number(height) || Math.abs(d ?? 10) || 10;
    return [{ text: str, left: x, right: x + (Number(width) || 0), y, size }];
  });
}

/** Words at about one height are a line; a gap wider than a letter or two parts its cells. */
function linesOf(words: readonly Word[]): Line[] {
  const sorted = words.toSorted((one, other) => other.y - one.y || one.left - other.left);
  const rows: Word[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - word.y) <= Math.min(first.size, word.size) * 0.45) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const cells: Cell[] = [];
    const size = Math.max(...row.map((word) => word.size));
    for (const word of row.toSorted((one, other) => one.left - other.left)) {
      const last = cells.at(-1);
      const gap = last ? word.left - last.right : Number.POSITIVE_INFINITY;
      if (last && gap < word.size * 0.9) {
        last.text += (gap > word.size * 0.15 && !last.text.endsWith(' ') ? ' ' : '') + word.text;
        last.right = word.right;
      } else {
        cells.push({ text: word.text, left: word.left, right: word.right });
      }
    }
    return { y: row[0]?.y ?? 0, size, cells };
  });
}

function writePage(out: TextLines, lines: readonly Line[], page: number): void {
  for (let at = 0; at < lines.length; ) {
    const run = tableRun(lines, at);
    if (run.length >= 2) {
      out.table(gridOf(`page ${page}`, alignColumns(run)));
      at += run.length;
    } else {
      out.line((lines[at]?.cells ?? []).map((cell) => cell.text.trim()).join('\t'));
      at += 1;
    }
  }
}

/** Lines from `start` on that stand close together and have several cells each. */
function tableRun(lines: readonly Line[], start: number): Line[] {
  const run: Line[] = [];
  for (const line of lines.slice(start)) {
    const previous = run.at(-1);
    if (line.cells.length < 2 || (previous && previous.y - line.y > Math.max(previous.size, line.size) * 4)) break;
    run.push(line);
  }
  return run;
}

/** Puts each cell under the column it overlaps, or whose edge or middle is nearest. */
function alignColumns(run: readonly Line[]): string[][] {
  const widest = run.reduce((most, line) => (line.cells.length > most.cells.length ? line : most));
  const columns = widest.cells.map(({ left, right }) => ({ left, right }));
  for (const { cells } of run.filter((line) => line.cells.length === columns.length)) {
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (!column) continue;
      column.left = Math.min(column.left, cell.left);
      column.right = Math.max(column.right, cell.right);
    }
  }
  return run.map(({ cells }) => {
    const row = columns.map(() => '');
    let from = 0;
    for (const cell of cells) {
      const index = nearestColumn(cell, columns, from);
      row[index] = [row[index], cell.text.trim()].filter((text) => text !== '').join(' ');
      from = Math.min(index + 1, columns.length - 1);
    }
    return row;
  });
}

function nearestColumn(cell: Cell, columns: readonly { left: number; right: number }[], from: number): number {
  let best = from;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let at = from; at < columns.length; at++) {
    const column = columns[at];
    if (!column) continue;
    const overlap = Math.min(cell.right, column.right) - Math.max(cell.left, column.left);
    const edges = Math.min(Math.abs(cell.left - column.left), Math.abs(cell.right - column.right));
    const distance = overlap > 0 ? -overlap : edges;
    if (distance < bestDistance) [best, bestDistance] = [at, distance];
  }
  return best;
}
