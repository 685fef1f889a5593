// The lines of a table as a grid: columns by where cells stand, headers over them, wrapped lines joined to their rows.
import type { Grid } from '../text-lines.ts';
import type { Cell, Line } from './page-lines.ts';
import { isValue, isYear, overlap } from './table-runs.ts';

export type Column = { left: number; right: number };
/** More is no table that a person reads, and laying it out would cost more than it is worth. */
const maxColumns = 60;

/** A grid with where its columns stand, so that the next page can go on with it. */
export type PlacedGrid = Grid & { readonly places: readonly Column[] };

/** Lays a table out; null where its cells do not stand in columns. `before` is the table that the page before ended with. */
export function layOut(lines: readonly Line[], name: string, before: PlacedGrid | null): PlacedGrid | null {
  const headLines = countHead(lines);
  const columns = findColumns(lines, headLines);
  if (columns.length < 2 || columns.length > maxColumns) return null;
  const isContinued = headLines === 0 && before !== null && sameColumns(before.places, columns);
  const headCount = isContinued ? 0 : Math.max(1, headLines);
  const head = lines.slice(0, headCount);
  const data = joinWrapped(lines.slice(headCount), columns);
  const placedHead = head.map((line, index) => placeHead(line, head.slice(index + 1), columns));
  const written = head.map((line) => textsOf(line, columns));
  return {
    name,
    places: columns,
    columns: isContinued
      ? before.columns
      : columns.map((_, at) => {
          const words = placedHead.map((row) => row[at] ?? '').filter((text) => text !== '');
          return words.filter((text, index) => words.indexOf(text) === index).join(' ');
        }),
    head: written,
    rows: data.map((row, index) => ({
      number: headCount + 1 + index,
      cells: row.map((value) => ({ value, origin: null })),
    })),
  };
}

/**
 * Columns are where cells of the rows and of the last header line overlap; a cell over two cells of another line is a
 * merged one, and what stands above the last header line may be.
 */
function findColumns(lines: readonly Line[], headLines: number): Column[] {
  const own = lines.slice(Math.max(0, headLines - 1));
  const full = own.filter(({ cells }) => cells.length > 1);
  const heads = new Set(headLines > 0 ? own[0]?.cells : []);
  const plain = own.flatMap((line) => line.cells.filter((cell) => !bridges(cell, line, full)));
  const columns: (Column & { values: number; heads: number })[] = [];
  for (const cell of plain.toSorted((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last && overlap(last, cell) > 0.5) {
      last.right = Math.max(last.right, cell.right);
      last[heads.has(cell) ? 'heads' : 'values'] += 1;
    } else {
      const counts = heads.has(cell) ? { heads: 1, values: 0 } : { heads: 0, values: 1 };
      columns.push({ left: cell.left, right: cell.right, ...counts });
    }
  }
  return joinHeaders(columns);
}

/** Whether a cell stands over two cells of another line; those of a line lie side by side, in order. */
function bridges(cell: Cell, own: Line, lines: readonly Line[]): boolean {
  return lines.some(({ cells }) => {
    if (cells === own.cells) return false;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle]?.right ?? 0) - cell.left > 0.5) high = middle;
      else low = middle + 1;
    }
    const second = cells[low + 1];
    return second !== undefined && cell.right - second.left > 0.5;
  });
}

/** A header that stands beside its values, not over them, belongs to the nearest column that has none. */
function joinHeaders(columns: (Column & { values: number; heads: number })[]): Column[] {
  const joined: (Column & { values: number; heads: number })[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const isPair =
      last !== undefined &&
      ((last.values === 0 && column.heads === 0) || (last.heads === 0 && column.values === 0)) &&
      column.left - last.right < 60;
    if (last && isPair) {
      last.right = Math.max(last.right, column.right);
      last.values += column.values;
      last.heads += column.heads;
    } else joined.push({ ...column });
  }
  return joined.map(({ left, right }) => ({ left, right }));
}

function sameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  return (
    one.length === other.length && one.every((column, at) => overlap(column, other[at] ?? { left: 0, right: 0 }) > 0)
  );
}

/** How many of the first lines are headers: no values but years in them, while there are values below. */
function countHead(lines: readonly Line[]): number {
  const hasValues = lines.some(({ cells }) => cells.slice(1).some(({ text }) => isValue(text) && !isYear(text)));
  if (!hasValues) return 1;
  const edge = Math.min(...lines.map(({ cells }) => cells[0]?.left ?? Number.POSITIVE_INFINITY));
  let count = 0;
  for (const line of lines) {
    const previous = lines[count - 1];
    if (line.cells.some(({ text }) => isValue(text) && !isYear(text))) break;
    const [first] = line.cells;
    const isAtEdge = first !== undefined && first.left - edge < line.size;
    const isApart = previous !== undefined && line.y - previous.y > line.size * 1.5;
    // The name of a group of rows, or rows that each begin with a year.
    if (isAtEdge && isApart && line.cells.length === 1) break;
    if (isAtEdge && previous !== undefined && line.cells.length > 1 && isYear(first.text)) break;
    count += 1;
  }
  return count === lines.length ? 1 : count;
}

/** What a header line says of each column; a merged header says it of all the columns it was set over. */
function placeHead(line: Line, below: readonly Line[], columns: readonly Column[]): string[] {
  const [next] = below;
  const last = below.at(-1);
  const named = textsOf(line, columns);
  if (!next || !last || line.cells.length >= columns.length) return named;
  const isTight = next.y - line.y <= line.size * 1.5;
  if (isTight && !line.cells.some((cell) => covered(cell, columns).length !== 1)) return named;
  // A column with nothing in the last line has a header of its own, which spans lines and not columns.
  const isOpen = textsOf(last, columns).map((text) => text !== '');
  const ranges = spread(line.cells, columns, { isOpen, bare: isTight ? 2 : 14 });
  return columns.map((_, at) => ranges.find(({ from, to }) => at >= from && at <= to)?.text ?? '');
}

function covered(cell: Cell, columns: readonly Column[]): Column[] {
  return columns.filter((column) => overlap(cell, column) > 0.5);
}

type Range = { readonly from: number; readonly to: number; readonly text: string };
type Spread = { readonly cost: number; readonly ranges: readonly Range[] };
type Setting = { readonly isOpen: readonly boolean[]; readonly bare: number };
const alignments = ['left', 'middle', 'right'] as const;

/** Gives each cell neighbouring columns so that all stand at their left, middle or right, and few columns stay bare. */
function spread(cells: readonly Cell[], columns: readonly Column[], setting: Setting): readonly Range[] {
  const tried = alignments.map((alignment) => spreadAs(alignment, cells, columns, setting));
  return tried.reduce((best, each) => (each.cost < best.cost ? each : best)).ranges;
}

function spreadAs(
  alignment: (typeof alignments)[number],
  cells: readonly Cell[],
  columns: readonly Column[],
  { isOpen, bare }: Setting,
): Spread {
  const nothing: Spread = { cost: Number.POSITIVE_INFINITY, ranges: [] };
  // best[k]: the cheapest way to set the cells so far over the first k columns.
  let best: Spread[] = Array.from({ length: columns.length + 1 }, (_, at) => ({ cost: at * bare, ranges: [] }));
  for (const cell of cells) {
    const next = best.map(() => nothing);
    for (const [from, state] of best.entries()) {
      for (let to = from; to < columns.length; to++) {
        const range = columns.slice(from, to + 1);
        const isBarred = range.some(
          (column, at) => !(isOpen[from + at] === true && from + at > 0) && overlap(cell, column) <= 0,
        );
        if (isBarred) continue;
        let cost = state.cost + misfit(cell, columns, from, to, alignment);
        for (let end = to + 1; end <= columns.length; end++) {
          const known = next[end];
          if (known && cost < known.cost) {
            next[end] = { cost, ranges: [...state.ranges, { from, to, text: cellText(cell) }] };
          }
          cost += bare;
        }
      }
    }
    best = next;
  }
  return best[columns.length] ?? nothing;
}

function misfit(
  cell: Cell,
  columns: readonly Column[],
  from: number,
  to: number,
  alignment: (typeof alignments)[number],
): number {
  const first = columns[from];
  const last = columns[to];
  if (!first || !last) return Number.POSITIVE_INFINITY;
  const before = columns[from - 1];
  const after = columns[to + 1];
  // The edges of the merged cell lie somewhere between the columns; half-way is a fair guess.
  const left = before ? (before.right + first.left) / 2 : first.left;
  const right = after ? (last.right + after.left) / 2 : last.right;
  if (overlap(cell, { left, right }) <= 0) return 1_000;
  const middle = (cell.left + cell.right) / 2;
  const offset = {
    left: Math.abs(cell.left - first.left),
    middle: Math.min(Math.abs(middle - (left + right) / 2), Math.abs(middle - (first.left + last.right) / 2)),
    right: Math.abs(cell.right - last.right),
  }[alignment];
  return offset + Math.max(0, left - cell.left) + Math.max(0, cell.right - right);
}

/** Rows of values, one string a column; lines that stand close and bring no second value are one row. */
function joinWrapped(lines: readonly Line[], columns: readonly Column[]): string[][] {
  const isFull = (line: Line) => line.cells.some((cell) => isValue(cell.text) && nearest(cell, columns) > 0);
  const full = lines.filter(isFull);
  const pitches = full.slice(1).map((line, at) => line.y - (full[at]?.y ?? line.y));
  const usual = pitches.toSorted((one, other) => one - other)[pitches.length >> 1] ?? Number.POSITIVE_INFINITY;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const gap = previous ? line.y - previous.y : Number.POSITIVE_INFINITY;
    const joins =
      group !== undefined &&
      gap <= Math.min(line.size * 1.5, usual * 0.85) &&
      (line.cells.length === 1 || group.every((each) => each.cells.length === 1) || full.length === 0) &&
      !(isFull(line) && group.some(isFull));
    if (group && joins) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const texts = group.map((line) => textsOf(line, columns));
    return columns.map((_, at) => texts.flatMap((row) => (row[at] ? [row[at]] : [])).join(' '));
  });
}

/** What a line has in each column. */
function textsOf({ cells }: Line, columns: readonly Column[]): string[] {
  const texts = columns.map(() => '');
  for (const cell of cells) {
    const at = nearest(cell, columns);
    texts[at] = texts[at] ? `${texts[at]} ${cellText(cell)}` : cellText(cell);
  }
  return texts;
}

function cellText({ text, mark }: Cell): string {
  // A raised 2 or 3 after a letter is a unit, as in m², and no note.
  return /\b(?:k?m|ft)$/.test(text) && /^[23]$/.test(mark) ? `${text}${mark}` : text;
}

/** The column that a cell overlaps most, or whose edge is nearest. */
function nearest(cell: Cell, columns: readonly Column[]): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [at, column] of columns.entries()) {
    const shared = overlap(cell, column);
    const edges = Math.min(Math.abs(cell.left - column.left), Math.abs(cell.right - column.right));
    const distance = shared > 0 ? -shared : edges;
    if (distance < bestDistance) [best, bestDistance] = [at, distance];
  }
  return best;
}
