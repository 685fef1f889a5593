// Tables of a page as grids: spans resolved, headers found, tables that only lay out a page told apart.
import { foldSpace, type HtmlElement, textOf } from './html-tree.ts';
import type { Grid, GridCell, GridRow } from './text-lines.ts';

const maxCells = 50_000;
const maxSpan = 60;
const longestCell = 600;

type Cell = { readonly value: string; readonly header: boolean; readonly columns: number; readonly rows: number };
type Row = { readonly cells: readonly Cell[]; readonly head: boolean };

/** Reads a data table; null where the element only lays out the page, or is too small to be a table. */
export function readHtmlTable(table: HtmlElement): Grid | null {
  const role = table.attributes['role'];
  if (role === 'presentation' || role === 'none') return null;
  const collected = collectRows(table);
  if (!collected) return null;
  const { rows, caption } = collected;
  const width = Math.max(0, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.columns, 0)));
  if (rows.length < 2 || width < 2 || width * rows.length > maxCells) return null;
  const grid = spread(rows, width);
  const headRows = countHead(rows);
  const head = grid.slice(0, headRows);
  return {
    name: caption,
    columns: Array.from({ length: width }, (_, column) => headerOf(head, column)),
    head: head.map(({ cells }) => cells.map((cell) => (cell.origin === null ? cell.value : ''))),
    rows: grid.slice(headRows),
  };
}

/** Rows in order; null where a nested table, a heading or a long cell shows that this is layout. */
function collectRows(table: HtmlElement): { rows: Row[]; caption: string | null } | null {
  const rows: Row[] = [];
  let caption: string | null = null;
  const pending: { element: HtmlElement; head: boolean }[] = [{ element: table, head: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, head } = next;
    if (element.tag === 'tr') {
      const cells = readCells(element);
      if (!cells) return null;
      if (cells.length > 0) rows.push({ cells, head });
      continue;
    }
    if (element.tag === 'caption') {
      caption = textOf(element) || null;
      continue;
    }
    if (element.tag === 'table' && element !== table) return null;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined && typeof child !== 'string') {
        pending.push({ element: child, head: head || element.tag === 'thead' });
      }
    }
  }
  return { rows, caption };
}

function readCells(row: HtmlElement): Cell[] | null {
  const cells: Cell[] = [];
  for (const child of row.children) {
    if (typeof child === 'string' || (child.tag !== 'td' && child.tag !== 'th')) continue;
    if (holdsLayout(child)) return null;
    const value = foldSpace(textOf(child));
    if (value.length > longestCell) return null;
    cells.push({
      value,
      header: child.tag === 'th',
      columns: span(child.attributes['colspan']),
      rows: span(child.attributes['rowspan']),
    });
  }
  return cells;
}

function holdsLayout(cell: HtmlElement): boolean {
  const pending = [cell];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const child of next.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'table' || child.tag === 'form' || /^h[1-4]$/.test(child.tag)) return true;
      pending.push(child);
    }
  }
  return false;
}

function span(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, maxSpan) : 1;
}

/** Lays cells into a grid; the continuation of a spanning cell repeats its value and points to where it stands. */
function spread(rows: readonly Row[], width: number): GridRow[] {
  const grid: (GridCell | undefined)[][] = rows.map(() => Array.from<GridCell | undefined>({ length: width }));
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (column < width && grid[rowIndex]?.[column] !== undefined) column++;
      if (column >= width) break;
      const origin = { row: rowIndex + 1, column };
      for (let down = 0; down < cell.rows && rowIndex + down < rows.length; down++) {
        for (let right = 0; right < cell.columns && column + right < width; right++) {
          const line = grid[rowIndex + down];
          if (line && line[column + right] === undefined) {
            line[column + right] = { value: cell.value, origin: down === 0 && right === 0 ? null : origin };
          }
        }
      }
      column += cell.columns;
    }
  }
  return grid.map((cells, index) => ({
    number: index + 1,
    cells: cells.map((cell) => cell ?? { value: '', origin: null }),
  }));
}

function countHead(rows: readonly Row[]): number {
  let count = 0;
  while (count < rows.length - 1 && (rows[count]?.head || rows[count]?.cells.every((cell) => cell.header))) count++;
  // Without marked headers the first row is one where it has words only.
  if (count === 0 && rows[0]?.cells.every((cell) => cell.value !== '' && !/^[\d\s.,%$€£+-]+$/.test(cell.value)))
    return 1;
  return count;
}

function headerOf(head: readonly GridRow[], column: number): string {
  const words = head.map(({ cells }) => cells[column]?.value ?? '').filter((value) => value !== '');
  return [...new Set(words)].join(' ');
}
