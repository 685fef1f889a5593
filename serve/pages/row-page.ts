// One fact: every field, values that compete, and the sentences behind it.
import { html } from 'hono/html';
import type { MartColumn } from '../mart-columns.ts';
import type { MartPage } from '../mart-pages.ts';
import type { Competition } from '../read-alternatives.ts';
import type { ShownEvidence } from '../read-evidence.ts';
import type { ShownFinding } from '../read-findings.ts';
import { columnText, type ReadRow } from '../reader.ts';
import { evidenceList } from './evidence-list.ts';
import { columnLabel } from './format-value.ts';
import { type Frame, type Html, layout, martPath } from './layout.ts';
import { outsideLink, valueHtml } from './table.ts';

export type ShownRow = {
  readonly columns: readonly MartColumn[];
  readonly row: ReadRow;
  readonly evidence: readonly ShownEvidence[];
  readonly competitions: readonly Competition[];
  readonly findings: readonly ShownFinding[];
};

/** What a row is called: its title, else the first words that it has. */
export function rowTitle(page: MartPage, row: ReadRow): string {
  for (const name of [
    'title',
    'definition_label',
    'message',
    'project',
    'company',
    'issuer',
    'subject',
    ...page.columns,
  ]) {
    const value = row[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return columnText(row[page.key]) || page.title;
}

/** Columns that say something of the record and not of the fact. */
const aboutRecord =
  /_id$|^(share_id|is_deleted|is_latest|known_from|updated_at|review_status|confidence|licence|source_count|evidence_count|best_source_tier|best_quote|first_reported_at|inputs_hash|fx_rate|fx_date|revision|extractor|source_id)$|_precision$/;

export function rowPage(
  page: MartPage,
  { columns, row, evidence, competitions, findings }: ShownRow,
  frame: Frame,
): Html {
  const title = rowTitle(page, row);
  const stated = columns.filter((column) => row[column.name] !== null && row[column.name] !== undefined);
  const silent = columns.filter((column) => !stated.includes(column) && !aboutRecord.test(column.name));
  const isDocument = page.mart === 'documents';
  return layout(
    title,
    '',
    frame,
    html`<p class="small"><a href="${martPath(page.mart)}">← ${page.title}</a></p>
<h1>${title}</h1>
${fieldList(
  stated.filter((column) => !aboutRecord.test(column.name) && row[column.name] !== title),
  row,
)}
${silent.length > 0 ? html`<p class="small quiet">Not stated: ${silent.map((column) => columnLabel(column.name)).join(', ')}.</p>` : ''}
<h2>${isDocument ? 'What was read in it' : 'Evidence'}</h2>
${evidenceList(evidence, { withDocument: !isDocument })}
${competitions.length > 0 ? competingValues(competitions) : ''}
${findings.length > 0 ? findingList(findings) : ''}
<details><summary>About this record</summary>
${fieldList(
  stated.filter((column) => aboutRecord.test(column.name)),
  row,
)}</details>`,
  );
}

function fieldList(columns: readonly MartColumn[], row: ReadRow): Html {
  return html`<dl class="fields">${columns.map(
    (column) =>
      html`<dt${column.comment ? html` title="${column.comment}"` : ''}>${columnLabel(column.name)}</dt><dd>${valueHtml(row, column)}</dd>`,
  )}</dl>`;
}

function findingList(findings: readonly ShownFinding[]): Html {
  return html`<h2>What the auditor found</h2>
${findings.map(
  ({ check, message, url }) => html`<blockquote class="finding"><p>${message}</p>
<footer class="small quiet">${check} · ${outsideLink(url)}</footer></blockquote>`,
)}`;
}

function competingValues(competitions: readonly Competition[]): Html {
  return html`<h2>Competing values</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Competing values"><table>
<thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col" class="number">Claims</th><th scope="col">Said by</th><th scope="col">Standing</th></tr></thead>
<tbody>${competitions.flatMap(({ field, values }) =>
    values.map(
      ({ value, claims, publishers, wins, superseded }) =>
        html`<tr><th scope="row">${field}</th><td>${value}</td><td class="number">${claims}</td><td>${publishers}</td><td>${
          wins ? 'shown' : superseded ? 'corrected since' : 'also claimed'
        }</td></tr>`,
    ),
  )}</tbody></table></div>`;
}
