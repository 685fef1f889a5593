// Who wrote a page: what it declares, else the author's element, else a line near the headline that says so.
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import type { PageHead } from './page-head.ts';

const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const bylinePrefix =
  /^(?:by|written by|por|texto de|von|par|di|a cura di|door|av|文=|文／|取材・文|(?:本报)?记者|作者|文)[:：\s]\s*/iu;
const namedPrefix =
  /^(?:by|written by|por|von|par|di|a cura di|door)\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|do|dos|di|del|della|von|van|der|den|la|le|du|zu|y|e|and|und|et)\s+)*\p{Lu}[\p{L}.'’-]*){1,4})/iu;
const ideographicPrefix =
  /^(?:(?:本报)?记者|作者|文[=／])[:：\s]\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}·]{2,12})/u;
const ideographicSuffix =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|\p{Script=Hangul}{2,5})\s?(?:記者|記$|기자)/u;
const reach = 40;
const maxCandidates = 200;

/** Finds the author or authors; a publisher only where nobody else is named. */
export function findByline(page: HtmlPage, head: PageHead, titleElement: HtmlElement | null): string | null {
  const { article, metas } = head;
  if (article && article.authors.length > 0) return article.authors.join(', ');
  let site: string | null = article?.organizations.join(', ') || null;
  for (const name of authorMetas) {
    const value = cleanName(metas.get(name) ?? '');
    if (value === null || isNobody(value)) continue;
    if (value !== metas.get('og:site_name') && value !== site) return value;
    site ??= value;
  }
  return shownAuthor(page, titleElement) ?? writtenByline(page, titleElement) ?? site;
}

function shownAuthor({ elements }: HtmlPage, titleElement: HtmlElement | null): string | null {
  const from = titleElement?.index ?? 0;
  let best: string | null = null;
  let candidates = 0;
  for (const element of elements) {
    if (element.tag === 'meta' || !isAuthorElement(element)) continue;
    if (++candidates > maxCandidates) break;
    const value = cleanName(textOf(element, 400));
    if (value === null || isNobody(value) || isAnothers(element)) continue;
    if (element.index >= from) return value;
    best ??= value;
  }
  return best;
}

/** Names that a content system fills in. */
function isNobody(name: string): boolean {
  return /^(?:admin(?:istrator)?|super ?user|webmaster|editor|root)$/i.test(name);
}

function isAuthorElement({ attributes }: HtmlElement): boolean {
  if (attributes['rel'] !== undefined && /\bauthor\b/i.test(attributes['rel'])) return true;
  if (attributes['itemprop'] !== undefined && /\bauthor\b/i.test(attributes['itemprop'])) return true;
  const names = attributes['class'];
  return (
    names !== undefined &&
    (/(?:^|[\s_-])(?:byline|author|autor|auteur|autore|firma|journalist|reporter)(?:[-_]?names?)?(?:$|\s)/i.test(
      names,
    ) ||
      /(?:contributor|author|journalist|reporter|writer)[-_]?name|field--name-uid\b|\busername\b/i.test(names))
  );
}

/** Under the story, those who comment are authors too. */
function isAnothers(element: HtmlElement): boolean {
  for (let up: HtmlElement | null = element; up; up = up.parent) {
    if (
      /(?:^|[\s_-])comment(?:s|list|ary)?(?:$|[\s_-])/i.test(
        `${up.attributes['class'] ?? ''} ${up.attributes['id'] ?? ''}`,
      )
    )
      return true;
    if (up.attributes['itemprop'] === 'comment') return true;
  }
  return false;
}

/** A short line after the headline that begins as bylines do in its language. */
function writtenByline({ elements }: HtmlPage, titleElement: HtmlElement | null): string | null {
  if (titleElement === null) return null;
  for (const element of elements.slice(titleElement.index + 1, titleElement.index + reach)) {
    for (const child of element.children) {
      if (typeof child !== 'string' || child.length > 120) continue;
      const line = foldSpace(child.replace(datePart, '·'));
      const named = namedPrefix.exec(line) ?? ideographicPrefix.exec(line) ?? ideographicSuffix.exec(line);
      if (named?.[1] !== undefined) return cleanName(named[1]);
    }
  }
  return null;
}

function cleanName(text: string): string | null {
  const name = foldSpace(text)
    .replace(bylinePrefix, '')
    .replace(/\s*[|·•].*$/, '')
    .replace(/[,;\s]+$/, '');
  return name === '' || name.length > 90 || /^https?:/i.test(name) || /\d{4}/.test(name) ? null : name;
}

const clock = /\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?/giu;
const datePart =
  /\d{1,4}\s?[年년./-]\s?\d{1,2}\s?[月월./-]\s?\d{1,4}\s?[日일.]?|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}/giu;
const labels =
  /\b(?:published|posted|updated|by|on|at|por|von|par|di|door|publicado|pubblicato|publié|veröffentlicht|gepubliceerd|am|il|le|el|em|op|uhr|a las|às|alle|à)\b|公開|更新|掲載|配信|記者|记者|기자|입력|수정|오전|오후|发布时间/giu;

/** Whether a line holds nothing but author, date and time. */
export function isDateline(line: string, byline: string | null): boolean {
  if (line.length > 120 || !/\d/.test(line))
    return byline !== null && line.length < byline.length + 8 && isName(line, byline);
  const bare = byline === null ? line : line.replaceAll(byline, ' ');
  const rest = bare.replace(datePart, ' ').replace(clock, ' ').replace(labels, ' ');
  return rest.length < bare.length && !/[\p{L}\p{N}]/u.test(rest);
}

/** The author's name alone, with or without its preposition, or in brackets under the text. */
function isName(line: string, byline: string): boolean {
  return line.includes(byline) && !/[\p{L}\p{N}]/u.test(line.replace(byline, ' ').replace(labels, ' '));
}
