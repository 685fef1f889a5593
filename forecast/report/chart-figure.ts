// The frame of every chart: drawn once for a desk and once for a phone, with a name, a description and its numbers as a table.
import { html } from 'hono/html';
import type { Html } from './html.ts';

export type Drawing = { readonly height: number; readonly body: Html };
/** The first cell of a row is its heading; numbers are cells after it. */
export type ChartRow = { readonly cells: readonly string[]; readonly attributes: Html };
export type ChartTable = { readonly head: readonly string[]; readonly rows: readonly ChartRow[] };
export type ChartFigure = {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words, for whoever does not see it. */
  readonly description: string;
  /** What a text with shares in it says of them. */
  readonly attributes: Html;
  readonly draw: (width: number) => Drawing;
  readonly legend?: Html;
  readonly table: ChartTable;
};

/** Text in a drawing is never scaled below what can be read: each width has a drawing of its own. */
export const chartWidths = { wide: 720, narrow: 328 } as const;
export const isNarrow = (width: number): boolean => width < 500;

export function chartTable(caption: string, { head, rows }: ChartTable): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ cells, attributes }) =>
      html`<tr ${attributes}>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`,
  )}</tbody></table></div>`;
}

/** A figure; only one of its two drawings is there for the eye and for a screen reader at a time. */
export function chartFigure({ id, title, description, attributes, draw, legend, table }: ChartFigure): Html {
  const drawings = Object.entries(chartWidths).map(([name, width]) => {
    const { height, body } = draw(width);
    const [titleId, descriptionId] = [`${id}-${name}-title`, `${id}-${name}-description`];
    return html`<svg class="${name}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId}" aria-describedby="${descriptionId}">
<title id="${titleId}">${title}</title><desc id="${descriptionId}" ${attributes}>${description}</desc>
${body}</svg>`;
  });
  return html`<figure class="chart" id="${id}">
${drawings}
${legend ?? ''}
<details><summary>The numbers of this chart</summary>
${chartTable(title, table)}</details>
</figure>`;
}
