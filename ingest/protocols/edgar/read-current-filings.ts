// The Atom feed of current filings: the newest of all filers, a hundred to a page.
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { decodeBytes } from '../../../platform/charset/decode.ts';
import { PermanentError } from '../../../schemas/errors.ts';
import { checkRows } from './check-row.ts';
import type { IndexContent } from './index-content.ts';
import type { ListedFiling } from './listed-filing.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === 'entry',
});

const text = z.union([z.string(), z.object({ '#text': z.string() }).transform((node) => node['#text'])]);
const entry = z.looseObject({
  title: text,
  summary: text.optional(),
  updated: text.optional(),
  category: z.looseObject({ '@term': z.string() }),
  id: text,
});
const feed = z.looseObject({
  feed: z.union([z.looseObject({ entry: z.array(z.unknown()).optional() }), z.literal('')]),
});

/** A page that is full has another behind it; nobody needs more than these to catch up. */
const pageLength = 100;
const longestStart = 1_000;

/** Reads one page; `isFollowed` says whose filings matter. The next page is offered while a page is full. */
export function readCurrentFilings(
  body: Uint8Array,
  { url, now, isFollowed }: { readonly url: string; readonly now: Date; readonly isFollowed: (cik: number) => boolean },
): IndexContent {
  const entries = parse(body);
  const rows: ListedFiling[] = [];
  const unread: { row: string; reason: string }[] = [];
  for (const each of entries) {
    const row = readEntry(each);
    if (row === null) unread.push({ row: JSON.stringify(each).slice(0, 500), reason: 'the entry cannot be read' });
    else rows.push(row);
  }
  const { filings, rejected } = checkRows(
    rows.filter(({ companies }) => companies.some(({ cik }) => isFollowed(cik))),
    now,
  );
  const next = entries.length >= pageLength ? nextPage(url) : null;
  return {
    filings,
    parts: next === null ? [] : [{ url: next, once: false }],
    tickers: [],
    rejected: [...unread, ...rejected],
    signals: [],
  };
}

function parse(body: Uint8Array): readonly unknown[] {
  const { text: xml } = decodeBytes(body, { httpCharset: null, kind: 'xml' });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw unreadable('it declares a DTD or entities');
  if (!/<\/feed>\s*$|<feed[^>]*\/>\s*$/.test(xml)) throw unreadable('it is cut off, or no feed');
  try {
    const parsed = feed.parse(parser.parse(xml));
    return parsed.feed === '' ? [] : (parsed.feed.entry ?? []);
  } catch (cause) {
    throw unreadable('the XML is no Atom feed', cause);
  }
}

function unreadable(why: string, cause?: unknown): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `current filings: ${why}`, { cause });
}

/** `4 - CoreWeave, Inc. (0001769628) (Issuer)`: the form is the category's, the name may hold brackets itself. */
function readEntry(value: unknown): ListedFiling | null {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return null;
  const { title, summary = '', updated = '', category, id } = parsed.data;
  const who = /^.*? - (.+) \((\d{10})\)(?: \(([^()]+)\))?\s*$/.exec(decode(title));
  const accession = /accession-number=([\d-]+)/.exec(id)?.[1];
  const filedOn = /Filed:\s*(?:<\/b>)?\s*(\d{4}-\d{2}-\d{2})/i.exec(decode(summary))?.[1] ?? updated.slice(0, 10);
  if (who === null || accession === undefined) return null;
  const at = z.iso.datetime({ offset: true }).safeParse(updated);
  return {
    accession,
    form: category['@term'],
    filedOn,
    acceptedAt: at.success ? at.data : null,
    period: null,
    items: null,
    primaryDocument: null,
    bytes: null,
    companies: [{ cik: Number(who[2]), name: who[1]?.trim() || null, role: who[3]?.toLowerCase() ?? null }],
  };
}

function decode(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => named[name] ?? all)
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}

function nextPage(url: string): string | null {
  const next = new URL(url);
  const start = Number(next.searchParams.get('start') ?? 0) + pageLength;
  if (!(start < longestStart)) return null;
  next.searchParams.set('start', String(start));
  return next.href;
}
