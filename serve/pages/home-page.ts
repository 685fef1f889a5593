// The first page.
import { html } from 'hono/html';
import type { Home } from '../read-home.ts';
import { columnText } from '../reader.ts';
import { headlineShares } from './headline-shares.ts';
import { type Frame, type Html, layout, martPath } from './layout.ts';
import { shareTable } from './share-table.ts';
import { martTable, outsideLink } from './table.ts';

export function homePage({ counts, shares, newest, findings }: Home, frame: Frame): Html {
  return layout(
    'Overview',
    '/',
    frame,
    html`<h1>Who holds the world's data-center capacity</h1>
<p class="lead">Facts from public pages, filings and capacity reports. Every number leads back to the sentence that it came from.</p>
<ul class="counts">${counts.map(
      ({ page, total }) =>
        html`<li><a href="${martPath(page.mart)}"><b>${total.toLocaleString('en-US')}</b>${page.title.toLowerCase()}</a></li>`,
    )}</ul>
<h2>Big Tech's share</h2>
${headlineShares(shares)}
${shareTable(shares)}
${
  findings.length > 0
    ? html`<h2>What the auditor found</h2>${findings.map(
        (finding) => html`<blockquote class="finding"><p>${columnText(finding['message'])}</p>
<footer class="small quiet">${columnText(finding['check_name'])} · ${outsideLink(finding['url'])}</footer></blockquote>`,
      )}`
    : ''
}
${newest.map(
  ({ page, list }) => html`<h2>${page.title}</h2>
${martTable(page, list.columns, list.rows, `Newest of ${list.total}`)}
<p class="small"><a href="${martPath(page.mart)}">All ${list.total} in ${page.title.toLowerCase()}</a></p>`,
)}`,
  );
}
