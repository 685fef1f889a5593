// A look at a page as it came: does it say when, by whom, and at what length? Much less than transform reads, and at once.
import { Parser } from 'htmlparser2';
import { decodeBytes } from '../platform/charset/decode.ts';

export type PageTraits = {
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
  /** Characters in paragraphs; a menu, a wall or an empty frame has next to none. */
  readonly bodyCharacters: number;
};

/** With fewer characters in its paragraphs a page has no body. */
export const leastBodyCharacters = 300;

/** What stands behind so many bytes changes nothing. */
const maxBytes = 2_000_000;

const dateNames =
  /^(?:article:published_time|og:published_time|date|pubdate|publishdate|dc\.date(?:\.issued)?|datepublished|parsely-pub-date|sailthru\.date)$/i;
const authorNames = /^(?:author|article:author|dc\.creator|parsely-author|sailthru\.author)$/i;
const silent = new Set(['script', 'style', 'noscript', 'template', 'nav', 'footer', 'aside', 'form']);

/** Looks at a page; null where it is no HTML, of which nothing is asked. */
export function surveyPage(
  body: Uint8Array,
  { contentType, httpCharset }: { readonly contentType: string | null; readonly httpCharset: string | null },
): PageTraits | null {
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(contentType ?? 'text/html')) return null;
  const { text } = decodeBytes(body.subarray(0, maxBytes), { httpCharset, kind: 'html' });
  let hasDate = false;
  let hasAuthor = false;
  let bodyCharacters = 0;
  let paragraphs = 0;
  let muted = 0;
  let isData = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'p') paragraphs += 1;
      if (silent.has(name)) muted += 1;
      if (name === 'script') isData = /ld\+json/i.test(attributes['type'] ?? '');
      const key = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
      const says = (attributes['content'] ?? attributes['datetime'] ?? '').trim() !== '';
      if (name === 'time' ? says : says && dateNames.test(key)) hasDate = true;
      if ((name === 'meta' && says && authorNames.test(key)) || attributes['rel'] === 'author') hasAuthor = true;
      if (/\b(?:byline|author)\b/i.test(attributes['class'] ?? '') || key === 'author') hasAuthor = true;
    },
    ontext(part) {
      if (isData) {
        if (/"datePublished"\s*:\s*"[^"]/.test(part)) hasDate = true;
        if (/"author"\s*:\s*[[{"]/.test(part)) hasAuthor = true;
      }
      if (paragraphs > 0 && muted === 0) bodyCharacters += part.replace(/\s+/g, ' ').length;
    },
    onclosetag(name) {
      if (name === 'p' && paragraphs > 0) paragraphs -= 1;
      if (silent.has(name) && muted > 0) muted -= 1;
      if (name === 'script') isData = false;
    },
  });
  parser.end(text);
  return { hasDate, hasAuthor, bodyCharacters };
}
