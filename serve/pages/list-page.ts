// The list of one mart with its filters and pages.
import { html, raw } from 'hono/html';
import type { MartPage } from '../mart-pages.ts';
import type { List } from '../read-list.ts';
import { type Frame, type Html, layout, martPath } from './layout.ts';
import { martTable } from './table.ts';

/** The values that each filter offers, by column. */
export type Choices = ReadonlyMap<string, readonly string[]>;

export function listPage(
  page: MartPage,
  list: List,
  choices: Choices,
  frame: Frame,
  related: readonly MartPage[],
): Html {
  const { total, query, rows } = list;
  const first = rows.length === 0 ? 0 : query.offset + 1;
  const caption = `${page.title}: ${first}–${query.offset + rows.length} of ${total}`;
  return layout(
    page.title,
    martPath(page.mart),
    frame,
    html`<h1>${page.title}</h1>
<p class="lead">${page.lead}</p>
${filterForm(page, list, choices)}
${martTable(page, list.columns, rows, caption)}
${pager(page, list)}
<p class="small quiet">The same rows as <a href="/api/${page.mart}.json${parameters(query, query.offset)}">JSON</a>${related.map(
      (other) => html` · <a href="${martPath(other.mart)}">${other.title}</a>`,
    )}</p>`,
  );
}

function filterForm(page: MartPage, { columns, query }: List, choices: Choices): Html {
  const present = page.filters.filter((filter) => columns.some((column) => column.name === filter.column));
  if (present.length === 0) return html``;
  return html`<form class="filters" method="get" action="${martPath(page.mart)}">${present.map(
    ({ column, label, choice }) => {
      const current = query.filters.get(column) ?? '';
      return choice
        ? html`<label>${label}<select name="${column}"><option value="">all</option>${(choices.get(column) ?? []).map(
            (value) => html`<option${value === current ? raw(' selected') : ''}>${value}</option>`,
          )}</select></label>`
        : html`<label>${label}<input type="search" name="${column}" value="${current}" maxlength="200"></label>`;
    },
  )}<button type="submit">Filter</button></form>`;
}

/** The query string of another position, with the same filters. */
function parameters({ filters, limit }: List['query'], offset: number): string {
  const search = new URLSearchParams([...filters]);
  if (limit !== 50) search.set('limit', String(limit));
  if (offset > 0) search.set('offset', String(offset));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function pager(page: MartPage, { query, total }: List): Html {
  const path = martPath(page.mart);
  const before = Math.max(0, query.offset - query.limit);
  const after = query.offset + query.limit;
  if (query.offset === 0 && after >= total) return html``;
  return html`<nav class="pages" aria-label="Pages">${
    query.offset > 0 ? html`<a rel="prev" href="${path}${parameters(query, before)}">← Previous</a>` : ''
  }${after < total ? html`<a rel="next" href="${path}${parameters(query, after)}">Next →</a>` : ''}</nav>`;
}
