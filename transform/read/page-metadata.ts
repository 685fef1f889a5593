// What a page says of itself: title, author, date, language hints, canonical address; the best candidate of each.
import { getDomain } from 'tldts';
import type { DateSource } from '../../schemas/read-document.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
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
  return { title, titleElement, byline: bylineOf(page, head, titleElement), ...date, languageHint, canonical };
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

const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const bylinePrefix = /^(?:by|written by|por|texto de|von|par|di|a cura di|door|av|文=|文／|取材・文)[:：\s]\s*/iu;

function bylineOf({ elements }: HtmlPage, head: PageHead, titleElement: HtmlElement | null): string | null {
  if (head.article && head.article.authors.length > 0) return head.article.authors.join(', ');
  for (const name of authorMetas) {
    const value = cleanName(head.metas.get(name) ?? '');
    if (value) return value;
  }
  const from = titleElement?.index ?? 0;
  let best: string | null = null;
  for (const element of elements) {
    if (element.tag === 'meta' || !isAuthorElement(element)) continue;
    const value = cleanName(textOf(element, 400));
    if (value === null) continue;
    if (element.index >= from) return value;
    best ??= value;
  }
  return best;
}

function isAuthorElement({ attributes }: HtmlElement): boolean {
  if (attributes['rel'] !== undefined && /\bauthor\b/i.test(attributes['rel'])) return true;
  if (attributes['itemprop'] !== undefined && /\bauthor\b/i.test(attributes['itemprop'])) return true;
  const names = attributes['class'];
  return (
    names !== undefined &&
    /(?:^|[\s_-])(?:byline|author|autor|auteur|autore|firma)(?:[-_]?names?)?(?:$|\s)/i.test(names)
  );
}

function cleanName(text: string): string | null {
  const name = foldSpace(text)
    .replace(bylinePrefix, '')
    .replace(/\s*[|·•].*$/, '')
    .replace(/[,;\s]+$/, '');
  return name === '' || name.length > 90 || /^https?:/i.test(name) || /\d{4}/.test(name) ? null : name;
}

function firstOf(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value.trim() !== '')?.trim() ?? null;
}
