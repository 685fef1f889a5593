import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../transform/read/read-pdf.ts';
import { reports } from './report-tables/reports.ts';
import { scoreTables } from './report-tables/score-tables.ts';

const folder = path.join(import.meta.dirname, 'report-tables', 'pdf');
const expected: unknown = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
const total = { right: 0, all: 0 };

describe('tables in PDF', () => {
  test.each(reports)('$name: $traits', async ({ name, tables, traits }) => {
    expect(expected).toMatchObject({ [name]: { traits, tables } });
    const bytes = readFileSync(path.join(folder, `${name}.pdf`));
    expect(bytes.length).toBeLessThanOrEqual(60_000);
    const read = await readPdf(bytes);
    for (const { rows } of read.tables) {
      for (const { cells } of rows) {
        for (const { start, end, value } of cells) expect(read.text.slice(start, end)).toBe(value);
      }
    }
    const { right, all, missed } = scoreTables(tables, read.tables);
    total.right += right;
    total.all += all;
    console.log(`${name}: ${right} of ${all} values (${((100 * right) / all).toFixed(1)}%)`);
    expect(right / all, missed.join('\n')).toBeGreaterThanOrEqual(0.75);
    expect(read.tables[0]?.name).toBe('page 1');
  });

  afterAll(() => {
    console.log(
      `all reports: ${total.right} of ${total.all} values (${((100 * total.right) / total.all).toFixed(1)}%)`,
    );
    expect(total.right / total.all).toBeGreaterThanOrEqual(0.9);
  });
});
