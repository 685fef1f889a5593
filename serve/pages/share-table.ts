// Shares under their definitions, each as a number with its kind and as a mark on a line from 0 to 100.
import { html } from 'hono/html';
import type { ReadRow } from '../reader.ts';
import { safeLink } from './format-value.ts';
import type { Html } from './layout.ts';
import { outsideLink, rowPath } from './table.ts';

const signs: Readonly<Record<string, string>> = { below: '< ', above: '> ', about: '' };
const number = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const short = (value: number): string => String(Number(value.toFixed(1)));

/** The band of a value: what rounding allows, or what 80% of the paths allow. */
function bandOf(row: ReadRow): readonly [number, number] | null {
  const low = number(row['rounding_low_pct'] ?? row['p10']);
  const high = number(row['rounding_high_pct'] ?? row['p90']);
  return low === null || high === null || short(low) === short(high) ? null : [low, high];
}

/** Drawn with attributes only: the policy of the page allows no style on elements. */
function range(share: number, band: readonly [number, number] | null, text: string): Html {
  return html`<svg class="range" viewBox="0 0 200 20" preserveAspectRatio="none" role="img" aria-label="${text}">
<line class="axis" x1="0" y1="10" x2="200" y2="10" stroke-width="1"/>${
    band
      ? html`<rect class="band" x="${band[0] * 2}" y="5" width="${Math.max(1, (band[1] - band[0]) * 2)}" height="10" rx="2"/>`
      : ''
  }<rect class="dot" x="${share * 2 - 1.5}" y="3" width="3" height="14" rx="1"/></svg>`;
}

/** One value in words: `≈ 18% (17.8–18.2)`, `< 18%`, `48%`. */
export function shareWords(row: ReadRow): string {
  const share = number(row['share_pct']) ?? 0;
  const band = bandOf(row);
  const isReported = row['value_kind'] === 'reported';
  const sign = isReported ? (signs[words(row['comparator'])] ?? '') : '≈ ';
  // A simulated median has no decimals worth showing; arithmetic has one, unless rounding leaves it open.
  const shown = row['value_kind'] === 'projected' || band !== null ? String(Math.round(share)) : short(share);
  return `${sign}${shown}%${band ? ` (${short(band[0])}–${short(band[1])})` : ''}`;
}

export function shareTable(rows: readonly ReadRow[]): Html {
  if (rows.length === 0) return html`<p class="quiet">No definitions have been loaded yet.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Shares under named definitions"><table>
<caption>The same question under different definitions. Compare values within one definition only.</caption>
<thead><tr><th scope="col">Definition</th><th scope="col">As of</th><th scope="col">Kind</th><th scope="col" class="number">Share</th><th scope="col">0 to 100%</th><th scope="col">Grade</th><th scope="col">Source</th></tr></thead>
<tbody>${rows.map((row, index) => {
    const share = number(row['share_pct']) ?? 0;
    const text = shareWords(row);
    const kind = words(row['value_kind']);
    const isRepeated = rows[index - 1]?.['definition_id'] === row['definition_id'];
    const headline = row['headline'] === 'illustrative' ? ', illustrative' : '';
    return html`<tr><th scope="row"><a href="${rowPath('big_tech_share', words(row['share_id']))}">${words(row['definition_label'])}</a>${
      isRepeated ? '' : html`<br><span class="small quiet">${words(row['definition_sentence'])}</span>`
    }</th><td class="date">${words(row['as_of'])}</td><td><span class="tag ${kind}">${kind}${headline}</span></td><td class="number">${text}</td><td>${range(
      share,
      bandOf(row),
      text,
    )}</td><td><span class="tag ${words(row['grade'])}">${words(row['grade'])}</span></td><td>${source(row)}</td></tr>`;
  })}</tbody></table></div>
<p class="small quiet">A quoted from its publisher; B quoted by way of another; C arithmetic or count; D rests on inference or judgement. Bands: what rounding allows, or 80% of simulated paths under stated assumptions.</p>`;
}

function source(row: ReadRow): Html {
  const publisher = words(row['publisher']);
  if (publisher === '') return html`<span class="quiet">our model</span>`;
  return safeLink(row['best_url']) === null ? html`${publisher}` : outsideLink(row['best_url'], publisher);
}
