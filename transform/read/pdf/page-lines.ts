// Words of a page as lines of cells: what stands on one baseline, parted where the gap is wider than a space.
import type { Word } from './page-words.ts';

/** `mark` is what a small raised sign at its end said; it points to a note and is no part of the value. */
export type Cell = {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
  mark: string;
};
export type Line = { readonly y: number; readonly size: number; readonly cells: readonly Cell[] };

const valueLike = /^[-–—(]?[$€£¥]?\s?\d[\d.,\s]*\s?%?\)?$/u;

/** Cells of the page's baselines, from top to bottom, each with the marks that it carries. */
export function cellsOf(words: readonly Word[]): Cell[] {
  const cells: Cell[] = [];
  const marks: Word[] = [];
  const usual = usualSize(words);
  const plain = words.filter((word) => {
    const isSmall = word.size < usual * 0.82 && isMark(word.text.trim());
    if (isSmall) marks.push(word);
    return !isSmall;
  });
  for (const row of baselines(plain)) {
    const own: Cell[] = [];
    for (const word of row.toSorted((one, other) => one.left - other.left)) addWord(own, word);
    cells.push(...own);
  }
  const loose = marks.filter((mark) => !hang(mark, cells));
  for (const { text, ...place } of loose) cells.push({ ...place, text: text.trim(), mark: '' });
  return cells.toSorted((one, other) => one.y - other.y || one.left - other.left);
}

/** Cells at about one height are a line. */
export function linesOf(cells: readonly Cell[]): Line[] {
  const lines: Cell[][] = [];
  for (const cell of cells) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && cell.y - first.y <= Math.min(first.size, cell.size) * 0.35) line.push(cell);
    else lines.push([cell]);
  }
  return lines.map((line) => {
    const sorted = line.toSorted((one, other) => one.left - other.left);
    const biggest = sorted.reduce((most, cell) => (cell.size > most.size ? cell : most));
    return { y: biggest.y, size: biggest.size, cells: sorted };
  });
}

function usualSize(words: readonly Word[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 10;
}

function baselines(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of words.toSorted((one, other) => one.y - other.y || one.left - other.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && word.y - first.y <= Math.min(first.size, word.size) * 0.12) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function addWord(cells: Cell[], word: Word): void {
  const last = cells.at(-1);
  const text = word.text.trim();
  const gap = last ? word.left - last.right : Number.POSITIVE_INFINITY;
  if (!last || gap >= partingGap(last, word)) {
    cells.push({ text, left: word.left, right: word.right, y: word.y, size: word.size, mark: '' });
    return;
  }
  const spaced = gap > word.size * 0.15 || /^\s/.test(word.text);
  last.text += (spaced && !last.text.endsWith(' ') ? ' ' : '') + text;
  last.right = word.right;
}

/** Hangs a small sign on the cell that it stands at, a little above its line; where the value ends is where its column ends. */
function hang(mark: Word, cells: readonly Cell[]): boolean {
  // They come from top to bottom, so the search begins at the mark's own height.
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.y ?? 0) < mark.y) low = middle + 1;
    else high = middle;
  }
  let cell: Cell | undefined;
  for (let at = low; at < cells.length && cell === undefined; at++) {
    const each = cells[at];
    if (!each || each.y - mark.y > highestMark) break;
    if (carries(each, mark)) cell = each;
  }
  if (cell) cell.mark += mark.text.trim();
  return cell !== undefined;
}

function carries({ right, y, size }: Cell, mark: Word): boolean {
  return (
    mark.size < size * 0.9 &&
    y - mark.y > size * 0.05 &&
    y - mark.y < size * 0.8 &&
    Math.abs(mark.left - right) < size * 0.4
  );
}

/** In points: above the largest type that carries one. */
const highestMark = 40;

/** Two values that stand near each other are two columns; words of a sentence may be set apart as widely. */
function partingGap({ text, size }: Cell, word: Word): number {
  const em = Math.max(size, word.size);
  return valueLike.test(text) && valueLike.test(word.text.trim()) ? em * 0.55 : em * 0.7;
}

function isMark(text: string): boolean {
  return /^[([]?(?:\d{1,2}|[a-z]|[*†‡§¶#]+)(?:,\d{1,2})*[)\]]?$/iu.test(text);
}
