// Three answers to one question side by side, each with what it is a share of.
import { html } from 'hono/html';
import { columnText, type ReadRow } from '../reader.ts';
import type { Html } from './layout.ts';
import { shareWords } from './share-table.ts';
import { rowPath } from './table.ts';

/** Definition and kind of each card: the two figures that are quoted against one another, and our own. */
const cards = [
  { definition: 'big4-all-phases-owned', kind: 'reconstructed' },
  { definition: 'hyperscale19-live-operated-with-on-premise', kind: 'reported' },
  { definition: 'big4-live-owned-commercial', kind: 'projected' },
] as const;

/** Nothing where none of the three is there. */
export function headlineShares(shares: readonly ReadRow[]): Html {
  const found = cards.flatMap(({ definition, kind }) =>
    shares
      .filter((row) => row['definition_id'] === definition && row['value_kind'] === kind)
      .filter((row) => kind !== 'reported' || row['modality'] === 'asserted')
      .slice(0, 1),
  );
  if (found.length === 0) return html``;
  return html`<p>Different ratios, each right about what it counts:</p>
<ul class="cards">${found.map((row) => {
    const illustrative = row['headline'] === 'illustrative' ? ', illustrative' : '';
    return html`<li><a href="${rowPath('big_tech_share', columnText(row['share_id']))}"><b>${shareWords(row)}</b>
<span>${columnText(row['definition_label'])}</span>
<span class="small quiet">${columnText(row['as_of'])} · ${columnText(row['value_kind'])}${illustrative} · grade ${columnText(row['grade'])}</span></a></li>`;
  })}</ul>`;
}
