// What a page says of itself: title, author, date, language hints, canonical address; the best candidate of each.
import { getDomain } from 'tldts';
import type { DateSource } from '../../schemas/read-document.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import type { HtmlElement, HtmlPage } from './html-tree.ts';
import { findByline } from './page-byline.ts';
import { findPageDate } from './page-date.ts';
import { collectHead, type PageHead } from './page-head.ts';
import { findTitle } from './page-title.ts';

export type PageMetadata = {
  readonly title: string | null;
  /** The element that shows the title; it is no part of the text. */
  readonly titleElement: HtmlElement | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly dateSource: DateSource | null;
  readonly languageHint: string | null;
  readonly canonical: string | null;
  /** The text of the article as JSON-LD has it. */
  readonly declaredText: string | null;
};

/** Reads the metadata of a page; `url` is where it was fetched, null where nobody knows. */
export function readPageMetadata(page: HtmlPage, url: string | null): PageMetadata {
  const head = collectHead(page);
  const { title, titleElement } = findTitle(page, head);
  const canonical = canonicalOf(head, url);
  const languageHint = firstOf(
    head.htmlLanguage,
    head.article?.language,
    head.metas.get('og:locale'),
    head.metas.get('content-language'),
    head.metas.get('dc.language'),
  );
  const date = findPageDate(page, head, {
    url: url ?? canonical ?? head.metas.get('og:url') ?? null,
    titleElement,
    languageHint,
  });
  const byline = findByline(page, head, titleElement);
  return { title, titleElement, byline, ...date, languageHint, canonical, declaredText: head.article?.body ?? null };
}

/** The canonical address counts only on the page's own registrable domain: elsewhere it points to another's copy. */
function canonicalOf({ canonicalLink }: PageHead, url: string | null): string | null {
  if (canonicalLink === null || canonicalLink.trim() === '') return null;
  const canonical = normalizeUrl(canonicalLink, url ?? undefined);
  if (canonical === null || url === null) return canonical;
  return site(canonical) === site(url) ? canonical : null;
}

function site(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? URL.parse(url)?.host ?? url;
}

function firstOf(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value.trim() !== '')?.trim() ?? null;
}
