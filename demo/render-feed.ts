// The feeds and list pages by which the demo outlets announce their pages.
import { demoBanner, type Outlet } from './outlets.ts';
import type { PageFile } from './page-file.ts';
import { escapeMarkup } from './render-page.ts';

/** What a feed announces beside the written pages: addresses that fail or must not be fetched. */
export type ExtraEntry = { readonly path: string; readonly title: string; readonly published: string };

type Entry = ExtraEntry & { readonly summary: string };

function entriesOf(pages: readonly PageFile[], extra: readonly ExtraEntry[]): Entry[] {
  const written = pages.map((page) => ({
    path: page.announcedAs ?? page.path,
    title: page.title,
    published: page.published,
    summary: page.summary,
  }));
  const others = extra.map((each) => ({ ...each, summary: '' }));
  return [...written, ...others].sort((left, right) => Date.parse(right.published) - Date.parse(left.published));
}

/** RSS 2.0, newest first. The first link carries tracking parameters, as many feeds do. */
export function renderRss(
  outlet: Outlet,
  origin: string,
  pages: readonly PageFile[],
  extra: readonly ExtraEntry[],
): string {
  const items = entriesOf(pages, extra).map((entry, index) => {
    const link = `${origin}${entry.path}${index === 0 ? '?utm_source=rss&utm_medium=feed' : ''}`;
    return `<item><title>${escapeMarkup(entry.title)}</title><link>${escapeMarkup(link)}</link><guid isPermaLink="false">${outlet.id}:${entry.path}</guid><pubDate>${new Date(entry.published).toUTCString()}</pubDate><description>${escapeMarkup(entry.summary)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${demoBanner} -->
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(outlet.name)}</title>
<link>${origin}/${outlet.id}/</link>
<atom:link href="${origin}${outlet.entry}" rel="self" type="application/rss+xml"/>
<description>${escapeMarkup(demoBanner)}</description>
<language>${outlet.language}</language>
${items.join('\n')}
</channel>
</rss>
`;
}

/** Atom 1.0, newest first, with links relative to `xml:base`. */
export function renderAtom(
  outlet: Outlet,
  origin: string,
  pages: readonly PageFile[],
  extra: readonly ExtraEntry[],
): string {
  const entries = entriesOf(pages, extra);
  const items = entries.map((entry) => {
    const at = new Date(entry.published).toISOString();
    return `<entry><title type="text">${escapeMarkup(entry.title)}</title><link rel="alternate" type="text/html" href="${escapeMarkup(entry.path)}"/><id>tag:${outlet.id}.demo,2025:${entry.path}</id><published>${at}</published><updated>${at}</updated><summary>${escapeMarkup(entry.summary)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${demoBanner} -->
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}" xml:base="${origin}/">
<title>${escapeMarkup(outlet.name)}</title>
<subtitle>${escapeMarkup(demoBanner)}</subtitle>
<id>tag:${outlet.id}.demo,2025:feed</id>
<updated>${new Date(entries[0]?.published ?? 0).toISOString()}</updated>
<author><name>${escapeMarkup(outlet.name)}</name></author>
${items.join('\n')}
</feed>
`;
}

/** A plain page of links, for the outlets that have no feed; the stories stand in `main li.story`. */
export function renderList(outlet: Outlet, pages: readonly PageFile[], extra: readonly ExtraEntry[]): string {
  const items = entriesOf(pages, extra).map(
    (entry) => `<li class="story"><a href="${escapeMarkup(entry.path)}">${escapeMarkup(entry.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${outlet.language}"><head><meta charset="utf-8"><title>${escapeMarkup(outlet.name)}</title></head>
<body><p class="demo-banner">${demoBanner}</p>
<nav><ul><li><a href="/${outlet.id}/staff.html">Staff</a></li></ul></nav>
<main><ul>
${items.join('\n')}
</ul></main></body></html>
`;
}
