// What the head of a page declares, and the headings and times of its body, collected in one pass.
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';

/** The parts of a head, collected in one pass. */
export type PageHead = {
  /** First content of each meta element, by lower-case name, property or itemprop. */
  readonly metas: ReadonlyMap<string, string>;
  readonly article: JsonLdArticle | null;
  readonly documentTitle: string | null;
  readonly headings: readonly HtmlElement[];
  readonly times: readonly HtmlElement[];
  readonly htmlLanguage: string | null;
  readonly canonicalLink: string | null;
};

/** Collects the declarations of a page. */
export function collectHead({ elements }: HtmlPage): PageHead {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  const headings: HtmlElement[] = [];
  const times: HtmlElement[] = [];
  let documentTitle: string | null = null;
  let htmlLanguage: string | null = null;
  let canonicalLink: string | null = null;
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'meta') {
      const content = attributes['content']?.trim();
      const name = attributes['name'] ?? attributes['property'] ?? attributes['itemprop'] ?? attributes['http-equiv'];
      if (content && name && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
    } else if (tag === 'title') {
      documentTitle ??= foldSpace(textOf(element)) || null;
    } else if (tag === 'html') {
      htmlLanguage ??= attributes['lang']?.trim() || null;
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) canonicalLink ??= attributes['href'] ?? null;
    } else if (tag === 'script') {
      if (element.children.length > 0)
        scripts.push(element.children.filter((child) => typeof child === 'string').join(''));
    } else if (tag === 'h1') {
      headings.push(element);
    } else if (tag === 'time' || attributes['data-ts'] || attributes['data-timestamp'] || attributes['data-time']) {
      times.push(element);
    }
  }
  return { metas, article: readJsonLd(scripts), documentTitle, headings, times, htmlLanguage, canonicalLink };
}
