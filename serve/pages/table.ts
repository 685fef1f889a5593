// A table of rows of a mart, wide ones scrolling in their own frame.
import { html } from 'hono/html';
import type { MartColumn } from '../mart-columns.ts';
import type { MartPage } from '../mart-pages.ts';
import { columnText, type ReadRow } from '../reader.ts';
import { columnLabel, formatValue, isNumeric, safeLink } from './format-value.ts';
import { type Html, martPath } from './layout.ts';

/** The address of one row. */
export const rowPath = (mart: string, id: string): string => `${martPath(mart)}/${encodeURIComponent(id)}`;

/** A link to the outside, opened without telling where it was followed; plain text where the address is none. */
export function outsideLink(address: unknown, label?: string): Html {
  const href = safeLink(address);
  const shown = label ?? columnText(address);
  return href === null
    ? html`${shown}`
    : html`<a href="${href}" rel="noreferrer noopener nofollow external">${shown}</a>`;
}

/** One value: a link where it is an address, else text. */
export function valueHtml(row: ReadRow, column: MartColumn): Html {
  const value = row[column.name];
  if (value === null || value === undefined || value === '')
    return html`<span class="quiet" title="not stated">—</span>`;
  if (/(^|_)url$/.test(column.name)) return outsideLink(value);
  if (column.name === 'document_id')
    return html`<a href="${rowPath('documents', columnText(value))}">${columnText(value)}</a>`;
  return html`${formatValue(value, column, row)}`;
}

const cellClass = (column: MartColumn): string =>
  isNumeric(column) ? 'number' : /^(date|timestamp)/.test(column.type) || column.name === 'as_of' ? 'date' : '';

/** The columns of the list that the mart has; the first of them becomes the link to the row. */
export function listColumns(
  page: MartPage,
  columns: readonly MartColumn[],
  rows: readonly ReadRow[],
): readonly MartColumn[] {
  const wanted = page.columns.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  // A column that no row on the page has a value in would only push the others off the screen.
  const stated = wanted.filter((column) =>
    rows.some((row) => row[column.name] !== null && row[column.name] !== undefined),
  );
  return stated.length > 0 ? stated : columns.slice(0, 8);
}

/** The table with its caption, for people and for screen readers. */
export function martTable(
  page: MartPage,
  columns: readonly MartColumn[],
  rows: readonly ReadRow[],
  caption: string,
): Html {
  const shown = listColumns(page, columns, rows);
  if (rows.length === 0) return html`<p class="quiet">Nothing matches.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${shown.map(
    (column) =>
      html`<th scope="col" class="${cellClass(column)}"${column.comment ? html` title="${column.comment}"` : ''}>${columnLabel(column.name)}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => tableRow(page, shown, row))}</tbody>
</table></div>`;
}

function tableRow(page: MartPage, shown: readonly MartColumn[], row: ReadRow): Html {
  const id = row[page.key];
  return html`<tr>${shown.map((column, index) => {
    const value = valueHtml(row, column);
    if (index > 0 || id === null || id === undefined) {
      const isLong = columnText(row[column.name]).length > 60;
      return html`<td class="${isLong ? 'long' : cellClass(column)}">${value}</td>`;
    }
    const shownText = columnText(row[column.name]) === '' ? '(untitled)' : formatValue(row[column.name], column, row);
    return html`<th scope="row"><a href="${rowPath(page.mart, columnText(id))}">${shownText}</a></th>`;
  })}</tr>`;
}
