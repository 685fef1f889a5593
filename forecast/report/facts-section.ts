// The facts behind the number: what each moves, where it stands, and the words that it was read from.
import { html } from 'hono/html';
import type { FactFlag, FactWeight, SourceWeight, YearShare } from '../model/forecast-result.ts';
import type { Html } from './html.ts';
import { bandWords, shareAttributes, signed, tenths } from './shown-share.ts';

/** The sentence that a fact was read from. */
export type FactEvidence = { readonly factId: string; readonly quote: string; readonly url: string | null };

/** An address of the outside world, or the words alone where it is none. */
export function outsideLink(url: string | null, words: string): Html {
  const parsed = url === null ? null : URL.parse(url);
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:')
    ? html`<a href="${parsed.href}" rel="noreferrer noopener nofollow external">${words}</a>`
    : html`${words}`;
}

function factItem(fact: FactWeight, year: YearShare, evidence: readonly FactEvidence[]): Html {
  const { subject, metric, value, unit, asOf, publisher, quotedVia, url, published, confirmed } = fact;
  const unitWords = unit === 'percent' ? '%' : ` ${unit}`;
  const quotes = evidence.filter((each) => each.factId === fact.factId);
  return html`<li ${shareAttributes(year)}>
<p class="fact"><b>${subject}</b>, ${metric.replaceAll('_', ' ')}: <b>${value}${unitWords}</b> <span class="quiet">${asOf}</span></p>
${quotes.map(({ quote, url: where }) => html`<blockquote>${quote}<footer class="small">${outsideLink(where ?? url, 'where it stands')}</footer></blockquote>`)}
<p class="small">${outsideLink(url, publisher)}${quotedVia === null ? '' : html`, by way of ${quotedVia}`}, ${published}${confirmed ? '' : html` · <strong>not confirmed at the source</strong>`}</p>
<p class="small quiet">Without it: ${bandWords(fact.withoutPct, fact.withoutP10, fact.withoutP90)}, ${signed(fact.withoutPct - fact.medianPct)} points. Instead: ${fact.insteadOf}.</p></li>`;
}

/** The facts that weigh most, heaviest first, with the result without each. */
export function factsSection(facts: readonly FactWeight[], year: YearShare, evidence: readonly FactEvidence[]): Html {
  if (facts.length === 0) return html`<p class="quiet">No fact could be weighed.</p>`;
  const heaviest = [...facts].sort((a, b) => Math.abs(b.shiftPct) - Math.abs(a.shiftPct));
  return html`<ol class="factlist">${heaviest.map((fact) => factItem(fact, year, evidence))}</ol>`;
}

/** What the share becomes when everything of one publisher is withheld. */
export function sourcesTable(sources: readonly SourceWeight[], year: YearShare): Html {
  if (sources.length === 0) return html``;
  const rows = [...sources].sort((a, b) => Math.abs(b.shiftPct ?? 1000) - Math.abs(a.shiftPct ?? 1000));
  return html`<h3>Each source withheld in turn</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Each source withheld"><table><thead><tr><th scope="col">Without</th><th scope="col">Its facts</th><th scope="col">Median</th><th scope="col">Shift, points</th><th scope="col">What stands in</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr ${shareAttributes(year)}><th scope="row">${row.publisher}</th><td>${row.nFacts}</td><td class="short">${row.withoutPct === null ? 'no result' : `${tenths(row.withoutPct)}%`}</td><td>${row.shiftPct === null ? '' : signed(row.shiftPct)}</td><td class="long">${row.why}</td></tr>`,
  )}</tbody></table></div>`;
}

/** Facts that were left out or look wrong. */
export function flagsList(flags: readonly FactFlag[]): Html {
  if (flags.length === 0) return html``;
  return html`<h3>Facts that look wrong</h3><ul class="flags">${flags.map(
    (flag) =>
      html`<li data-not-a-share=""><span class="tag">${flag.reason}</span> ${flag.message} (${outsideLink(flag.url, flag.factId)})</li>`,
  )}</ul>`;
}
