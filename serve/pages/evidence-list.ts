// Sentences with the words marked that a field was read from.
import { html } from 'hono/html';
import type { ShownEvidence } from '../read-evidence.ts';
import type { Html } from './layout.ts';
import { outsideLink, rowPath } from './table.ts';

const tiers = ['', 'filing, permit or vote', 'company release', 'trade press', 'general press', 'aggregator'];

/** `withDocument` adds where each sentence stands; a document's own page leaves it out. */
export function evidenceList(
  evidence: readonly ShownEvidence[],
  { withDocument }: { readonly withDocument: boolean },
): Html {
  if (evidence.length === 0) return html`<p class="quiet">No archived sentence stands behind this.</p>`;
  return html`${evidence.map((each) => {
    const { before, marked, after } = each.excerpt;
    const tier = each.tier === null ? '' : `tier ${each.tier}, ${tiers[each.tier] ?? 'unknown'}`;
    return html`<blockquote${each.language ? html` lang="${each.language}"` : ''}>
<p>${before}<mark>${marked}</mark>${after}</p>
<footer class="small quiet" lang="en"><b>${each.field}</b>${
      withDocument
        ? html` · ${outsideLink(each.url, each.publisher ?? each.url)} · <a href="${rowPath('documents', each.documentId)}">document</a>`
        : ''
    }${tier ? html` · ${tier}` : ''}${each.fetchedAt ? html` · fetched ${each.fetchedAt.slice(0, 16).replace('T', ' ')} UTC` : ''}</footer>
</blockquote>`;
  })}`;
}
