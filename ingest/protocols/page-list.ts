// Protocol `page-list`: a page whose links, picked by a selector, are the documents.
import { load } from 'cheerio';
import { decodeBytes } from '../../platform/charset/decode.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import type { SourceDefinition } from '../define-source.ts';
import { type Entry, type SeedContent, cleanHint } from '../entry.ts';
import type { SeedBody } from '../read-seed.ts';
import { nextPage } from './next-page.ts';

/** A page of links is never so long; more would be an attack or a mistake in the selector. */
const maxLinks = 5_000;

/** The links of a page, in order and each once, and the page that follows it; `number` says which page it is. */
export function readPageList(
  { body, httpCharset, finalUrl }: SeedBody,
  { linkSelector = 'a[href]', pagination }: Pick<SourceDefinition, 'linkSelector' | 'pagination'>,
  number = 1,
): SeedContent {
  const $ = load(decodeBytes(body, { httpCharset, kind: 'html' }).text);
  const base = URL.parse($('base[href]').first().attr('href') ?? '', finalUrl)?.href ?? finalUrl;
  const entries = new Map<string, Entry>();
  for (const element of $(linkSelector).toArray().slice(0, maxLinks)) {
    const link = $(element).is('[href]') ? $(element) : $(element).find('[href]').first();
    const href = link.attr('href')?.trim() ?? '';
    const url = href === '' ? null : normalizeUrl(href, base);
    if (url === null || entries.has(url)) continue;
    entries.set(url, {
      url,
      title: cleanHint(link.text()),
      published: null,
      language: cleanHint($('html').attr('lang'), 20),
    });
  }
  const place = { url: finalUrl, base, number, hasEntries: entries.size > 0 };
  const next = pagination === undefined ? null : nextPage($, pagination, place);
  return { entries: [...entries.values()], seeds: [], next };
}
