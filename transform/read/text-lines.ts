// Text assembled line by line, with tables whose cells know where they stand in it.
import type { ReadTable } from '../../schemas/read-document.ts';

/** A table before it has a place in the text; every row has one value a column, '' where empty. */
export type Grid = {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  /** Header rows as they stand, to be written before the others; `columns` may join several of them. */
  readonly head: readonly (readonly string[])[];
};

/**
 * `number` counts rows of the source from 1, header included. `shown` false where a cell is the continuation of one that
 * spans several; then `origin` gives the row (its number) and column where the value is written.
 */
export type GridRow = { readonly number: number; readonly cells: readonly GridCell[] };
export type GridCell = {
  readonly value: string;
  readonly origin: { readonly row: number; readonly column: number } | null;
};

type Span = { readonly start: number; readonly end: number };

/** Collects lines and tables; offsets count UTF-16 units, as `ReadCell` does. */
export class TextLines {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly collected: ReadTable[] = [];

  /** Appends a line and returns the offset where it begins; line breaks inside it become spaces. */
  line(text: string): number {
    const clean = text.replace(/[\n\r]+/g, ' ');
    if (this.parts.length > 0) this.length += 1;
    const start = this.length;
    this.parts.push(clean);
    this.length += clean.length;
    return start;
  }

  /** Appends a table as lines of cells between tabs. */
  table(grid: Grid): void {
    if (grid.name !== null) this.line(grid.name);
    const places = new Map<number, Span[]>();
    for (const [index, head] of grid.head.entries()) places.set(index + 1, this.cells(head.map(oneCell)));
    const rows = grid.rows.map(({ number, cells }) => {
      const values = cells.map((cell) => (cell.origin === null ? oneCell(cell.value) : ''));
      const spans = this.cells(values);
      const end = spans.at(-1)?.end ?? this.length;
      places.set(number, spans);
      return {
        number,
        cells: cells.map((cell, index) => {
          const origin = cell.origin ?? { row: number, column: index };
          const span = places.get(origin.row)?.[origin.column] ?? { start: end, end };
          return { column: grid.columns[index] ?? '', value: oneCell(cell.value), ...span };
        }),
      };
    });
    this.collected.push({ name: grid.name, columns: grid.columns, rows });
  }

  private cells(values: readonly string[]): Span[] {
    let at = this.line(values.join('\t'));
    return values.map((value) => {
      const span = { start: at, end: at + value.length };
      at += value.length + 1;
      return span;
    });
  }

  text(): string {
    return this.parts.join('\n');
  }

  tables(): readonly ReadTable[] {
    return this.collected;
  }
}

/** A cell's value on one line without tabs. */
function oneCell(value: string): string {
  // Most cells are clean already, and a test costs less than a copy.
  return /[^\S ]|\s\s|^\s|\s$/.test(value) ? value.replace(/\s+/g, ' ').trim() : value;
}

/** Turns plain rows into a grid whose first row is the header; short rows are filled up. */
export function gridOf(name: string | null, rows: readonly (readonly string[])[], firstNumber = 1): Grid {
  const [head = [], ...data] = rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fill = (row: readonly string[]) =>
    row.length === width ? row : Array.from({ length: width }, (_, index) => row[index] ?? '');
  return {
    name,
    columns: fill(head).map(oneCell),
    head: [fill(head)],
    rows: data.map((row, index) => ({
      number: firstNumber + 1 + index,
      cells: fill(row).map((value) => ({ value, origin: null })),
    })),
  };
}
