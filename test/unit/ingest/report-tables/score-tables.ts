// How much of a report's tables a reader got right: every expected value, found under its header in its row, as printed.
import type { ReadTable } from '../../../../schemas/read-document.ts';
import type { ExpectedTable } from './reports.ts';

export type TableScore = { readonly right: number; readonly all: number; readonly missed: readonly string[] };

/** Values right of all that are expected; a table that goes on over pages may have been read as several. */
export function scoreTables(expected: readonly ExpectedTable[], found: readonly ReadTable[]): TableScore {
  const scores = expected.map((table) => scoreTable(table, found));
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    all: scores.reduce((sum, { all }) => sum + all, 0),
    missed: scores.flatMap(({ missed }) => missed),
  };
}

function scoreTable({ columns, rows }: ExpectedTable, found: readonly ReadTable[]): TableScore {
  const [key = ''] = columns;
  const missed: string[] = [];
  let all = 0;
  const lines = found.flatMap((table) => table.rows);
  for (const row of rows) {
    // Rows are told apart by their label, and where two tables share one by how much of the row fits.
    const fits = lines
      .filter(({ cells }) => cells.some(({ column, value }) => column === key && value === row[0]))
      .map(({ cells }) => columns.map((column) => cells.find((cell) => cell.column === column)?.value ?? null))
      .toSorted((one, other) => hits(other, row) - hits(one, row));
    const best = fits[0] ?? [];
    for (const [index, value] of row.entries()) {
      all += 1;
      if (best[index] !== value)
        missed.push(`${row[0]} / ${columns[index]}: ${value}, read ${best[index] ?? 'nothing'}`);
    }
  }
  return { right: all - missed.length, all, missed };
}

function hits(found: readonly (string | null)[], wanted: readonly string[]): number {
  return wanted.filter((value, index) => found[index] === value).length;
}
