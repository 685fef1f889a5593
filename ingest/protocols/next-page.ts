// Pages of a list after the first: by the link that a page has to the next, or by an address that counts.
import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { normalizeUrl } from '../../schemas/url.ts';

/**
 * `nextSelector`: the link to the next page. `pattern`: the address of page n, with `{n}` for its number. `limit`: pages of a
 * run at most, the first included. Pages lie on the host of the list, and each is read once, so that no list goes on for ever.
 */
export const pagination = z
  .strictObject({
    nextSelector: z.string().min(1).optional(),
    pattern: z.string().includes('{n}').optional(),
    limit: z.int().min(2).max(500),
  })
  .refine(({ nextSelector, pattern }) => (nextSelector === undefined) !== (pattern === undefined), {
    error: 'names either nextSelector or pattern',
  });
export type Pagination = z.infer<typeof pagination>;

/** The next page after the one that was read, or null. `number` counts the pages from 1; `hasEntries`: it offered some. */
export function nextPage(
  $: CheerioAPI,
  { nextSelector, pattern, limit }: Pagination,
  {
    url,
    base,
    number,
    hasEntries,
  }: { readonly url: string; readonly base: string; readonly number: number; readonly hasEntries: boolean },
): string | null {
  // A page without entries is behind the end of the list.
  if (number >= limit || !hasEntries) return null;
  const link = pattern === undefined ? linkOf($, nextSelector ?? '') : pattern.replaceAll('{n}', String(number + 1));
  const next = link === null ? null : normalizeUrl(link, base);
  const isSameHost = next !== null && URL.parse(next)?.host === URL.parse(url)?.host;
  return isSameHost && next !== normalizeUrl(url) ? next : null;
}

function linkOf($: CheerioAPI, selector: string): string | null {
  const found = $(selector).first();
  const link = found.is('[href]') ? found : found.find('[href]').first();
  return link.attr('href')?.trim() || null;
}
