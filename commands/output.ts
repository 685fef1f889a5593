// How results are printed: tables for people, CSV and JSON for machines, colours only on a terminal.
import { styleText } from 'node:util';
import Table from 'cli-table3';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, unknown>>;

export const outputFormats = ['table', 'csv', 'json'] as const;
export type OutputFormat = (typeof outputFormats)[number];

type Style = Parameters<typeof styleText>[0];

/** Colours `text` where stdout is a terminal and NO_COLOR is not set. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** A value as plain text: JSON for objects, ISO for times, nothing for null. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}

/** Control characters would let a crawled title move the cursor; they are shown as blanks. */
export function printable(value: unknown): string {
  return textOf(value).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/** Rows as text in the wanted format; `columns` keeps the order of the query. */
export function formatRows(rows: readonly Row[], columns: readonly string[], format: OutputFormat): string {
  if (format === 'json') return JSON.stringify(rows, jsonValue, 2);
  if (format === 'csv') {
    // A cell that begins like a formula gets an apostrophe, since crawled text must not run in a spreadsheet.
    return Papa.unparse(
      { fields: [...columns], data: rows.map((row) => columns.map((column) => textOf(row[column]))) },
      { escapeFormulae: true, newline: '\n' },
    );
  }
  const table = new Table({ head: columns.map((column) => paint('bold', column)), style: { head: [], border: [] } });
  for (const row of rows) table.push(columns.map((column) => shorten(printable(row[column]))));
  return `${table.toString()}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
}

function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

/** A table stays readable: long cells end in an ellipsis. */
function shorten(text: string): string {
  const width = 60;
  const points = [...text];
  return points.length > width ? `${points.slice(0, width - 1).join('')}…` : text;
}
