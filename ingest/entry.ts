// What a feed, a sitemap, a list or a folder offers: the address of a document and what is said of it.

export type EntryHints = {
  readonly title: string | null;
  /** ISO 8601 as precisely as the feed has it; null where it cannot be read, never now. */
  readonly published: string | null;
  readonly language: string | null;
  /** Never changes once it was read: a filing, the index of a day that is over. */
  readonly once?: boolean;
  /** Of a list that has several: which page it is, counted from 1. */
  readonly page?: number;
  /** Of a sitemap: how many others led to it. */
  readonly depth?: number;
};

export type Entry = EntryHints & { readonly url: string };

/** What reading a seed yields: documents, and further seeds (the parts of a sitemap index). */
export type SeedContent = {
  readonly entries: readonly Entry[];
  readonly seeds: readonly string[];
  /** The next page of a list, which is read in the same run. */
  readonly next?: string | null;
};

export const noHints: EntryHints = { title: null, published: null, language: null };

/** A hint that Postgres takes: no NUL, no lone surrogate, no more than a line's worth. */
export function cleanHint(value: string | null | undefined, maxLength = 1_000): string | null {
  if (value === null || value === undefined) return null;
  const text = value.replaceAll('\0', '').toWellFormed().replace(/\s+/g, ' ').trim();
  return text === '' ? null : text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
}
