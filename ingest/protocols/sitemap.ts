// Protocol `sitemap`: URL sets, news sitemaps and indexes, plain or gzipped, read as a stream.
import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { decodeBytes } from '../../platform/charset/decode.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { type Entry, type SeedContent, cleanHint } from '../entry.ts';
import { parseRobots } from '../fetch/robots-rules.ts';
import type { SeedBody } from '../read-seed.ts';
import { readDate } from './read-date.ts';

/** The protocol's own limits: 50 MB and 50,000 URLs. */
const maxBytes = 50 * 1024 * 1024;
const maxUrls = 50_000;
const maxNamed = 500;
const chunkLength = 65_536;

type Found = { readonly fields: Map<string, string>; readonly isIndex: boolean };

/** The pages of a sitemap as entries, the parts of an index (or what a robots.txt names) as seeds. A malformed file still gives what it has. */
export function readSitemap({ body, httpCharset, finalUrl }: SeedBody): SeedContent {
  const bytes = unzipped(body);
  const { text } = decodeBytes(bytes, { httpCharset, kind: 'xml' });
  if (URL.parse(finalUrl)?.pathname === '/robots.txt') return { entries: [], seeds: namedSitemaps(text, finalUrl) };
  const entries: Entry[] = [];
  const seeds: string[] = [];
  for (const { fields, isIndex } of text.trimStart().startsWith('<') ? readXml(text) : readLines(text)) {
    const url = normalizeUrl(fields.get('loc') ?? '', finalUrl);
    if (url === null || fields.get('loc') === '') continue;
    if (isIndex) seeds.push(url);
    else {
      entries.push({
        url,
        title: cleanHint(fields.get('title')),
        published: readDate(fields.get('publication_date') ?? ''),
        language: cleanHint(fields.get('language'), 20),
      });
    }
  }
  return { entries, seeds };
}

/** The sitemaps that a robots.txt names; they may lie on other hosts. */
function namedSitemaps(text: string, finalUrl: string): string[] {
  const named = parseRobots(text).sitemaps.slice(0, maxNamed);
  return [...new Set(named.flatMap((each) => normalizeUrl(each, finalUrl) ?? []))];
}

function unzipped(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes });
  } catch {
    return new Uint8Array();
  }
}

/** A text sitemap: one URL a line. */
function readLines(text: string): Found[] {
  const lines = text.split(/\r?\n/).slice(0, maxUrls);
  return lines.map((line) => ({ fields: new Map([['loc', line.trim()]]), isIndex: false }));
}

function readXml(text: string): Found[] {
  const found: Found[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let open: Map<string, string> | null = null;
  let field = '';
  const state = { failed: false };
  parser.on('error', () => {
    state.failed = true;
  });
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (local === 'url' || local === 'sitemap') open = new Map();
    field = local;
  });
  const add = (value: string) => {
    if (open !== null && !open.has(`${field}/`)) open.set(field, `${open.get(field) ?? ''}${value}`.slice(0, 4_096));
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    // The first value of a field holds: <image:loc> has the same local name as <loc>, and stands after it.
    open?.set(`${local}/`, '');
    field = '';
    if (!state.failed && open !== null && (local === 'url' || local === 'sitemap')) {
      found.push({ fields: open, isIndex: local === 'sitemap' });
      open = null;
    }
  });
  for (let at = 0; at < text.length && !state.failed && found.length < maxUrls; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (!state.failed && found.length < maxUrls) parser.close();
  return state.failed && found.length < maxUrls ? [...found, ...rescue(text, found.length)] : found;
}

/** What is left of a file that is no XML: the addresses that can be seen, after those already read. */
function rescue(text: string, skip: number): Found[] {
  const isIndex = /<sitemapindex[\s>]/i.test(text.slice(0, 4_096));
  return [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<>\]\s]{1,4096})/gi)].slice(skip, maxUrls).map((match) => ({
    fields: new Map([['loc', (match[1] ?? '').replaceAll('&amp;', '&')]]),
    isIndex,
  }));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
