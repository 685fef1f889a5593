// Passages with the words marked that fields were read from, each document with where and when it was read.
import { html } from 'hono/html';
import type { Passage } from '../passages.ts';
import type { ShownEvidence } from '../read-evidence.ts';
import type { Html } from './layout.ts';
import { outsideLink, rowPath } from './table.ts';

const tiers = ['', 'filing, permit or vote', 'company release', 'trade press', 'general press', 'aggregator'];

/** `withDocument` adds where each passage stands; a document's own page leaves it out. */
export function evidenceList(
  evidence: readonly ShownEvidence[],
  { withDocument }: { readonly withDocument: boolean },
): Html {
  if (evidence.length === 0) return html`<p class="quiet">No archived sentence stands behind this.</p>`;
  return html`${evidence.map((each) => {
    const tier = each.tier === null ? '' : `tier ${each.tier}, ${tiers[each.tier] ?? 'unknown'}`;
    const facts = [tier, each.fetchedAt === null ? '' : `fetched ${each.fetchedAt.slice(0, 16).replace('T', ' ')} UTC`];
    return html`<blockquote${each.language ? html` lang="${each.language}"` : ''}>
${each.passages.map(passageHtml)}
<footer class="small quiet" lang="en">${
      withDocument
        ? html`${outsideLink(each.url, each.publisher ?? each.url)} · <a href="${rowPath('documents', each.documentId)}">document</a> · `
        : ''
    }${facts.filter((fact) => fact !== '').join(' · ')}</footer>
</blockquote>`;
  })}`;
}

/** Pointing at a mark names the fields; below the passage they are named for everyone else. */
function passageHtml(passage: Passage): Html {
  const fields = [...new Set(passage.flatMap((piece) => piece.fields))];
  return html`<p>${passage.map(({ text, fields: read }) =>
    read.length > 0 ? html`<mark title="${read.join(', ')}">${text}</mark>` : text,
  )}</p><p class="small quiet" lang="en">read from it: ${fields.join(', ')}</p>`;
}
