// The newest value of every definition, each in its own row: the same question, different ratios.
import { html } from 'hono/html';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';
import type { HeadlineRule } from '../model/forecast-result.ts';
import type { Html } from './html.ts';
import { shareAttributes, valueWords } from './shown-share.ts';

/** Of one definition the newest value of each kind: the last one that is not in the future, else the last. */
function newest(values: readonly ShareValue[], definitionId: string, year: number): ShareValue[] {
  const own = values.filter((value) => value.definitionId === definitionId);
  return (['reported', 'reconstructed', 'computed', 'projected'] as const).flatMap((kind) => {
    const ofKind = own
      .filter((value) => value.valueKind === kind && (kind !== 'projected' || value.year === year))
      .sort((a, b) => a.vintage.localeCompare(b.vintage) || a.year - b.year);
    const said = ofKind.filter((value) => value.modality === 'asserted' || value.modality === null);
    const last = said.at(-1) ?? ofKind.at(-1);
    return last ? [last] : [];
  });
}

/** All definitions with the newest value of each kind. */
export function definitionsSection(
  definitions: readonly ShareDefinition[],
  values: readonly ShareValue[],
  year: number,
  rule: HeadlineRule,
): Html {
  return html`<ul class="definitions">${definitions.flatMap((definition) => {
    const shown = newest(values, definition.definitionId, year);
    if (shown.length === 0) return [];
    return html`<li><h3>${definition.label}</h3><p class="small quiet">${definition.sentence}</p>
<ul>${shown.map(
      (value) =>
        html`<li ${shareAttributes(value)}><b>${valueWords(value)}</b> <span class="provenance">${[value.valueKind === 'projected' ? `projected, ${rule}` : value.valueKind, value.asOf, `grade ${value.grade}`, value.publisher ?? 'our model'].join(' · ')}</span></li>`,
    )}</ul></li>`;
  })}</ul>`;
}
