// The daily index: a listing of a quarter's files, and one file for each business day with every filing of that day.
import { z } from 'zod';
import { decodeBytes } from '../../../platform/charset/decode.ts';
import { PermanentError } from '../../../schemas/errors.ts';
import { checkRows } from './check-row.ts';
import { type IndexContent, nothingListed } from './index-content.ts';
import type { ListedFiling } from './listed-filing.ts';
import { parseKnown } from './parse-known.ts';

const listing = z.strictObject({
  directory: z.strictObject({
    name: z.string(),
    'parent-dir': z.unknown().optional(),
    item: z.array(
      z.strictObject({
        name: z.string(),
        type: z.unknown().optional(),
        href: z.unknown().optional(),
        size: z.unknown().optional(),
        'last-modified': z.unknown().optional(),
      }),
    ),
  }),
});

/** The listing of a quarter: the files of the days in the window. A day without filings has none, and is not asked for. */
export function readQuarterListing(
  body: Uint8Array,
  { url, since, until }: { readonly url: string; readonly since: string; readonly until: string },
): IndexContent {
  const { value, signals } = parseKnown(listing, body, 'daily index');
  const parts = value.directory.item.flatMap(({ name }) => {
    const day = /^master\.(\d{4})(\d{2})(\d{2})\.idx$/.exec(name);
    const on = day === null ? '' : `${day[1]}-${day[2]}-${day[3]}`;
    return on !== '' && on >= since && on <= until ? [{ url: new URL(name, url).href, once: true }] : [];
  });
  return { ...nothingListed, parts, signals };
}

const headLine = 'CIK|Company Name|Form Type|Date Filed|File Name';

/** The master file of a day: `CIK|Company Name|Form Type|Date Filed|File Name`, one line for each company of a filing. */
export function readMasterIndex(
  body: Uint8Array,
  { now, isFollowed }: { readonly now: Date; readonly isFollowed: (cik: number) => boolean },
): IndexContent {
  const lines = decodeBytes(body, { httpCharset: null, kind: 'text' }).text.split(/\r?\n/);
  const head = lines.findIndex((line) => line.trim() === headLine);
  if (head < 0) throw new PermanentError('DOCUMENT_UNREADABLE', `daily index: there is no line "${headLine}"`);
  const rows: ListedFiling[] = [];
  const unread: { row: string; reason: string }[] = [];
  for (const line of lines.slice(head + 1)) {
    if (line.trim() === '' || /^-+$/.test(line.trim())) continue;
    const [cik = '', name = '', form = '', filed = '', file = '', ...more] = line.split('|');
    const accession = /(\d{10}-\d{2}-\d{6})\.txt\s*$/.exec(file)?.[1];
    if (!/^\d{1,10}$/.test(cik) || accession === undefined || more.length > 0) {
      unread.push({ row: line.slice(0, 500), reason: 'the line has not five fields, or no accession number' });
      continue;
    }
    if (!isFollowed(Number(cik))) continue;
    const filedOn = filed.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    const companies = [{ cik: Number(cik), name: name.trim() || null, role: null }];
    rows.push({ ...unknownRest, accession, form: form.trim(), filedOn, companies });
  }
  const { filings, rejected } = checkRows(rows, now);
  return { ...nothingListed, filings, rejected: [...unread, ...rejected] };
}

const unknownRest = { acceptedAt: null, period: null, items: null, primaryDocument: null, bytes: null } as const;
