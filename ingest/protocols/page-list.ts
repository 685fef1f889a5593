// Protocol `page-list`: a page whose links, picked by a selector, are the documents.
import { load } from 'cheerio';
import { decodeBytes } from '../../platform/charset/decode.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { type Entry, cleanHint } from '../entry.ts';
import type { SeedBody } from '../read-seed.ts';

/** A page of links is never so long; more would be an attack or a mistake in the selector. */
const maxLinks = 5_000;

/** The links of a page, in order and each once. */
export function readPageList({ body, httpCharset, finalUrl }: SeedBody, linkSelector: string): Entry[] {
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
  return [...entries.values()];
}
