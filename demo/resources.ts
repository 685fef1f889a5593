// Everything the demo site serves, as a table from path to answer; the server only looks things up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoBanner, outlets } from './outlets.ts';
import { type PageFile, readPageFiles } from './page-file.ts';
import { type ExtraEntry, renderAtom, renderList, renderRss } from './render-feed.ts';
import { escapeMarkup, renderPage } from './render-page.ts';
import { encodeWindows1252 } from './windows-1252.ts';

export type Run = 1 | 2;

export type Resource =
  | {
      readonly kind: 'body';
      readonly type: string;
      readonly body: Buffer;
      readonly modified: Date;
      readonly delayMs: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'gone' };

/** Linked from the wire's feed, forbidden by robots.txt: no client of ours may ever ask for it. */
export const forbiddenPath = '/wire/private/embargoed-deal.html';
/** Linked from the wire's feed, and not there. */
export const missingPath = '/wire/2025/10/deleted-story.html';

export const robots = `# ${demoBanner}
User-agent: *
Disallow: /wire/private/
Crawl-delay: 0.01
`;

const extraEntries: Readonly<Record<string, readonly ExtraEntry[]>> = {
  wire: [
    {
      path: forbiddenPath,
      title: 'Embargoed: Nvidia invests $9 billion in a rival',
      published: '2026-01-20T09:00:00+00:00',
    },
    { path: missingPath, title: 'A story that was taken down', published: '2025-10-02T09:00:00+00:00' },
  ],
};

const fileTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const filesFolder = join(import.meta.dirname, 'files');
const builtAt = new Date('2026-02-10T00:00:00Z');

function text(type: string, body: string, modified = builtAt, delayMs = 0): Resource {
  return { kind: 'body', type, body: Buffer.from(body), modified, delayMs };
}

/** The table of one run. `origin` is what feeds and canonical links name. */
export function buildResources(origin: string, run: Run): Map<string, Resource> {
  const table = new Map<string, Resource>();
  const pages = readPageFiles().filter((page) => page.run === undefined || page.run === run);
  table.set('/robots.txt', text('text/plain; charset=utf-8', robots));
  table.set('/', text('text/html; charset=utf-8', frontPage()));
  table.set(forbiddenPath, text('text/html; charset=utf-8', '<p>Nvidia invests $9 billion in a rival.</p>'));
  for (const outlet of outlets) {
    const own = pages.filter((page) => page.outlet.id === outlet.id);
    const extra = extraEntries[outlet.id] ?? [];
    table.set(
      outlet.entry,
      outlet.announcement === 'rss'
        ? text('application/rss+xml; charset=utf-8', renderRss(outlet, origin, own, extra))
        : outlet.announcement === 'atom'
          ? text('application/atom+xml', renderAtom(outlet, origin, own, extra))
          : text('text/html; charset=utf-8', renderList(outlet, own, extra)),
    );
    own.forEach((page, index) => {
      const related = [1, 2, 3]
        .flatMap((step) => own[(index + step) % own.length] ?? [])
        .filter((each) => each !== page);
      table.set(page.path, pageResource(page, origin, related, run));
      if (page.announcedAs) table.set(page.announcedAs, { kind: 'redirect', to: page.path });
    });
  }
  for (const [path, resource] of fileResources()) table.set(path, resource);
  return table;
}

function pageResource(page: PageFile, origin: string, related: readonly PageFile[], run: Run): Resource {
  if (page.goneInRun !== undefined && run >= page.goneInRun) return { kind: 'gone' };
  const markup = renderPage(page, origin, related);
  const modified = new Date(page.run === 2 ? '2026-02-11T00:00:00Z' : page.published);
  const legacy = page.charset === 'windows-1252';
  return {
    kind: 'body',
    // The header of the legacy page names no charset: only its meta element does.
    type: legacy ? 'text/html' : 'text/html; charset=utf-8',
    body: legacy ? encodeWindows1252(markup) : Buffer.from(markup),
    modified,
    delayMs: page.delayMs,
  };
}

/** `demo/files/filings/x.xml` is served at `/filings/x.xml`. */
function fileResources(): [string, Resource][] {
  return readdirSync(filesFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(csv|xml|pdf|xlsx)$/.test(name))
    .map((name) => {
      const type = fileTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      return [
        `/${name}`,
        { kind: 'body', type, body: readFileSync(join(filesFolder, name)), modified: builtAt, delayMs: 0 },
      ];
    });
}

function frontPage(): string {
  const items = outlets.map((each) => `<li><a href="${each.entry}">${escapeMarkup(each.name)}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Megawatch demo site</title></head><body><p>${demoBanner}</p><ul>${items}</ul></body></html>\n`;
}
