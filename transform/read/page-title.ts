// The headline that readers see: the heading where it is one, else what the head says, without the site's name.
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import type { PageHead } from './page-head.ts';

/** Finds the headline and the element that shows it. */
export function findTitle(page: HtmlPage, head: PageHead): { title: string | null; titleElement: HtmlElement | null } {
  const site = head.metas.get('og:site_name') ?? null;
  const declared = [head.article?.headline, head.metas.get('og:title'), head.metas.get('twitter:title')]
    .map((each) => (each ? foldSpace(each) : ''))
    .filter((each) => each !== '');
  const known = [...declared, head.documentTitle ?? ''].filter((each) => each !== '');
  const shown = head.headings
    .map((element) => ({ element, text: foldSpace(textOf(element)) }))
    .filter(({ text }) => text !== '' && text !== site);
  const agreeing = shown.find(({ text }) => known.some((each) => similar(text, each)));
  const part = partOfDocumentTitle(page, head, declared, agreeing?.text ?? null);
  if (part) return part;
  // Where nothing is declared, the first heading of several is the headline.
  const isOnly = (shown.length === 1 || known.length === 0) && (shown[0]?.text.length ?? 0) >= 12;
  const heading = agreeing ?? (isOnly ? shown[0] : undefined);
  if (heading) return { title: withoutKicker(heading.element, heading.text, declared), titleElement: heading.element };
  const labelled = findLabelled(page, declared);
  if (labelled) return labelled;
  const title = declared[0] ?? (head.documentTitle ? withoutSite(head.documentTitle, site) : null);
  return { title: title ?? shown[0]?.text ?? null, titleElement: null };
}

/** Headlines that open with a section's name in an element of its own are declared without it. */
function withoutKicker(element: HtmlElement, text: string, declared: readonly string[]): string {
  const bare = declared.find((each) => each.length >= 12 && each.length < text.length && text.endsWith(each));
  if (bare === undefined) return text;
  const kicker = text.slice(0, text.length - bare.length).trim();
  const isElement = element.children.some((child) => typeof child !== 'string' && foldSpace(textOf(child)) === kicker);
  return isElement ? bare : text;
}

const maxTitle = 1_000;
const partSeparator = /\s+[|–—»·-]\s+|\s*[｜|]\s*|(?<=\S):\s+/u;

/**
 * Where the first heading is the site's name, or there is none: the longest part of the document title that stands on
 * the page as a line of its own.
 */
function partOfDocumentTitle(
  { elements }: HtmlPage,
  { documentTitle }: PageHead,
  declared: readonly string[],
  heading: string | null,
): { title: string; titleElement: HtmlElement } | null {
  if (documentTitle === null || documentTitle.length > maxTitle || declared.length > 0) return null;
  const parts = new Set(documentTitle.split(partSeparator).map(foldSpace));
  // A title that holds a separator itself.
  for (const separator of documentTitle.matchAll(new RegExp(partSeparator, 'gu')))
    parts
      .add(foldSpace(documentTitle.slice(separator.index + separator[0].length)))
      .add(foldSpace(documentTitle.slice(0, separator.index)));
  if (heading !== null && !parts.has(heading)) return null;
  const longest = heading === null ? 9 : heading.length;
  let found: { title: string; titleElement: HtmlElement } | null = null;
  for (const element of elements) {
    if (element.tag === 'title' || element.tag === 'a') continue;
    const [only] = element.children;
    if (element.children.length !== 1 || typeof only !== 'string' || only.length > maxTitle) continue;
    const text = foldSpace(only);
    if (text.length > (found?.title.length ?? longest) && parts.has(text))
      found = { title: text, titleElement: element };
  }
  return found;
}

/** Pages without headings: a short line just before the author, else the line that repeats the declared title. */
function findLabelled(
  page: HtmlPage,
  declared: readonly string[],
): { title: string; titleElement: HtmlElement } | null {
  const same =
    declared.length === 0
      ? undefined
      : page.elements.find((element) => declared.some((each) => ownText(element) === each));
  if (same && same.tag !== 'title' && same.tag !== 'a') return { title: ownText(same), titleElement: same };
  const author = page.elements.find(({ attributes }) => /\bauthor\b/i.test(attributes['rel'] ?? ''));
  for (let up = author?.parent ?? null, levels = 0; up && levels < 3; up = up.parent, levels++) {
    const siblings = up.parent?.children ?? [];
    for (let at = siblings.indexOf(up) - 1; at >= 0; at--) {
      const sibling = siblings[at];
      if (sibling === undefined || typeof sibling === 'string') continue;
      const text = foldSpace(textOf(sibling));
      if (text.length >= 20 && text.length <= 200 && !/[.。]$/.test(text))
        return { title: text, titleElement: sibling };
    }
  }
  return null;
}

/** Text of an element that has nothing but text. */
function ownText({ children }: HtmlElement): string {
  return children.length === 1 && typeof children[0] === 'string' ? foldSpace(children[0]) : '';
}

/** Cuts ` | Site`, ` - Site` off a document title: by its name where known, else the shorter end part. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—»·:-]\s+|\s*｜\s*/u);
  if (parts.length < 2) return title;
  if (site !== null && foldSpace(parts.at(-1) ?? '') === site) return withoutEnd(title, parts.at(-1) ?? '');
  const first = parts[0] ?? title;
  const last = parts.at(-1) ?? '';
  const bar = /[|｜»]\s*$/u.test(title.slice(0, title.lastIndexOf(last)));
  const isSite = last.length < first.length * (bar ? 1 : 0.5) && last.split(' ').length <= 5;
  return first.length >= 20 && isSite ? withoutEnd(title, last) : title;
}

function withoutEnd(title: string, end: string): string {
  return title.slice(0, title.lastIndexOf(end)).replace(/[\s|–—»·:｜-]+$/u, '');
}

/** Whether two headlines share most of their words, or one holds the other. */
function similar(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.length >= 12 && b.length >= 12 && (a.includes(b) || b.includes(a))) return true;
  const words = new Set(a.match(/[\p{L}\p{N}]+/gu));
  const others = new Set(b.match(/[\p{L}\p{N}]+/gu));
  const common = [...words].filter((word) => others.has(word)).length;
  return common >= 3 && common / Math.min(words.size, others.size) >= 0.5;
}
