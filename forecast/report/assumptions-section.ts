// What the run supposed: the rates with what they rest on, what one would have to believe, opposition, and what moved.
import { html } from 'hono/html';
import type { Believe, Moved, OppositionEffect, Rate, YearShare } from '../model/forecast-result.ts';
import { outsideLink } from './facts-section.ts';
import type { Html } from './html.ts';
import { bandWords, capitalized, notAShare, shareAttributes, signed, tenths } from './shown-share.ts';

const number = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');

/** What one would have to believe for the target share, one condition upon the other. */
export function believeSection(believe: Believe, grade: YearShare['grade']): Html {
  const attributes = shareAttributes({
    definitionId: believe.definitionId,
    valueKind: 'projected',
    asOf: String(believe.year),
    grade,
  });
  return html`<div ${attributes}><p>${believe.conditions.length === 0 ? believe.sentence : 'All of this at once; the share on the right is with each condition and those before it.'}</p>
<ol class="steps">${believe.conditions.map(
    (each) =>
      html`<li><b>${capitalized(each.label)}</b> <span class="quiet">${number(each.central)} → ${number(each.needed)}</span><span class="step">${tenths(each.cumulativePct)}%</span><span class="small quiet">alone ${tenths(each.alonePct)}%</span></li>`,
  )}</ol>
<p class="small quiet">${believe.reached ? 'All together' : 'Even all together'}: ${bandWords(believe.sharePct.median, believe.sharePct.p10, believe.sharePct.p90)} in ${believe.year}, projected, grade ${grade}.</p></div>`;
}

/** Every rate and what it rests on. */
export function ratesTable(rates: readonly Rate[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Rates of the model"><table><thead><tr><th scope="col">Rate</th><th scope="col">Value</th><th scope="col">Rests on</th><th scope="col">n</th><th scope="col">Why</th></tr></thead>
<tbody>${rates.map(
    (rate) =>
      html`<tr ${notAShare}><th scope="row">${outsideLink(rate.url, capitalized(rate.name))}</th><td>${number(rate.value)} ${rate.unit}</td><td><span class="tag ${rate.restsOn}">${rate.restsOn}</span></td><td>${rate.n}</td><td class="long">${rate.why}</td></tr>`,
  )}</tbody></table></div>`;
}

/** What opposition is associated with, and what doubling it does to this share. */
export function oppositionSection(effect: OppositionEffect, year: YearShare): Html {
  const own = effect.onShare.find((each) => each.definitionId === year.definitionId);
  return html`<p>A contested project has ${number(effect.cancelOdds)} times the odds of being cancelled, and its decision takes ${number(effect.delay)} times as long. <span class="tag ${effect.restsOn}">${effect.restsOn}</span> <span class="quiet">${effect.resolvedContested} resolved contested projects in the facts. An association, not a cause.</span></p>
${own ? html`<p ${shareAttributes(year)}>Doubled, it moves this share by ${signed(own.deltaPct)} points.</p>` : ''}<p class="small quiet" ${notAShare}>${outsideLink(effect.url, effect.why)}</p>`;
}

/** What moved the median since an earlier run. */
export function movedSection(moved: Moved | null, year: YearShare): Html {
  const change = moved?.changes.find((each) => each.definitionId === year.definitionId);
  if (!moved || !change) return html`<p class="quiet">No earlier run to compare with.</p>`;
  return html`<div ${shareAttributes(year)}><p>Since ${moved.sinceRunAt.slice(0, 10)}: ${tenths(change.beforePct)}% → ${tenths(change.afterPct)}%, ${signed(change.deltaPct)} points.</p>
<ul>${change.causes.map(
    (cause) =>
      html`<li>${signed(cause.deltaPct)} points by ${cause.label}${cause.before !== null || cause.after !== null ? html` <span class="quiet">(${cause.before ?? 'none'} → ${cause.after ?? 'none'})</span>` : ''} <span class="tag">${cause.kind.replaceAll('_', ' ')}</span></li>`,
  )}${Math.abs(change.togetherPct) >= 0.05 ? html`<li>${signed(change.togetherPct)} points by several of them at once</li>` : ''}</ul>
<p class="small quiet">Earlier run: <code>${moved.sinceRunId}</code></p></div>`;
}
