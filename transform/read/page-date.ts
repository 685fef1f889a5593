// When a page was published: what it declares, else what its own header shows; never a date of another story.
import type { DateSource } from '../../schemas/read-document.ts';
import { type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import type { PageHead } from './page-head.ts';
import { findUrlDate, findWrittenDate, readMachineDate } from './written-date.ts';

type Found = { readonly published: string | null; readonly dateSource: DateSource | null };
type Context = {
  readonly url: string | null;
  readonly titleElement: HtmlElement | null;
  readonly languageHint: string | null;
};

const dateMetas = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'published-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'article.published',
  'rnews:datepublished',
  'bt:pubdate',
  'ptime',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'date',
  'creation_date',
];
const updated = /updat|modif|actuali|atualiz|aktuali|mis à jour|aggiorn|bijgewerkt|更新|revised|edited/i;
const publishedWords = /publish|posted|publi[ck]|veröffentlicht|publié|pubblicat|gepubliceerd|公開|配信|掲載/i;
/** How far from the headline, in elements, a page still speaks of its own date. */
const reach = 40;

/** Finds the publication date and tells where it was found. */
export function findPageDate(page: HtmlPage, head: PageHead, context: Context): Found {
  const declared = head.article?.published ? readMachineDate(head.article.published) : null;
  if (declared) return { published: declared, dateSource: 'json-ld' };
  const language = context.languageHint;
  for (const name of dateMetas) {
    const value = head.metas.get(name);
    const date = value === undefined ? null : (readMachineDate(value) ?? findWrittenDate(value, language));
    if (date) return { published: date, dateSource: 'meta' };
  }
  const microdata = page.elements.find(({ attributes }) => /\bdatePublished\b/i.test(attributes['itemprop'] ?? ''));
  const stated = microdata ? dateOf(microdata, language) : null;
  if (stated) return { published: stated, dateSource: 'meta' };
  const timed = timeNearTitle(head, context);
  if (timed) return { published: timed, dateSource: 'time' };
  const fromUrl = context.url === null ? null : findUrlDate(context.url);
  if (fromUrl) return { published: fromUrl, dateSource: 'url' };
  const written = writtenNearTitle(page, context);
  if (written) return { published: written, dateSource: 'text' };
  return { published: null, dateSource: null };
}

function dateOf(element: HtmlElement, language: string | null): string | null {
  const { attributes } = element;
  for (const name of ['datetime', 'content', 'data-published', 'data-ts', 'data-timestamp', 'data-time', 'data-date']) {
    const value = attributes[name];
    const date = value === undefined ? null : readMachineDate(value);
    if (date) return date;
  }
  return findWrittenDate(textOf(element, 400), language);
}

/** The first time element after the headline that is not marked as an update and does not stand in another story. */
const maxTimes = 300;

function timeNearTitle({ times }: PageHead, { titleElement, languageHint }: Context): string | null {
  const from = titleElement?.index ?? 0;
  const near = times
    .slice(0, maxTimes)
    .filter(
      (element) =>
        (titleElement === null || Math.abs(element.index - from) <= reach) &&
        !inOtherStory(element, titleElement) &&
        !isUpdate(element),
    );
  const ordered = [...near.filter(({ index }) => index > from), ...near.filter(({ index }) => index <= from).reverse()];
  for (const element of ordered) {
    const date = dateOf(element, languageHint);
    if (date) return date;
  }
  return null;
}

function isUpdate(element: HtmlElement): boolean {
  const { attributes, parent } = element;
  if (updated.test(`${attributes['class'] ?? ''} ${attributes['itemprop'] ?? ''}`)) return true;
  const before = parent?.children
    .slice(0, parent.children.indexOf(element))
    .findLast((child) => typeof child !== 'string' || child.trim() !== '');
  const label = typeof before === 'string' ? before : '';
  return updated.test(label) && !publishedWords.test(label);
}

const otherNames = /(?:^|[\s_-])(?:comments?|related|popular|recommended|recirc)(?:$|[\s_-])/i;

/** Cards and links around a time element belong to other stories. */
function inOtherStory(element: HtmlElement, titleElement: HtmlElement | null): boolean {
  for (let up = element.parent; up; up = up.parent) {
    if (up.tag === 'a' || up.tag === 'aside' || up.tag === 'nav' || up.tag === 'li') return true;
    if (up.tag === 'footer' && !opensArticle(up)) return true;
    if (otherNames.test(`${up.attributes['class'] ?? ''} ${up.attributes['id'] ?? ''}`)) return true;
    if (up.tag === 'article')
      return titleElement !== null && !isInside(titleElement, up) && !followsTitle(up, titleElement);
  }
  return false;
}

/** Some content systems write author and date in a footer at the head of the article. */
function opensArticle(footer: HtmlElement): boolean {
  const { parent } = footer;
  return parent?.tag === 'article' && parent.children.find((child) => typeof child !== 'string') === footer;
}

/** An article whose headline stands before it, with none of its own: nothing lies between but wrappers. */
function followsTitle(article: HtmlElement, titleElement: HtmlElement): boolean {
  if (article.index < titleElement.index || article.index > titleElement.index + 12) return false;
  for (let up: HtmlElement | null = titleElement; up; up = up.parent) if (up.tag === 'article') return false;
  return !article.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.tag));
}

function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let up: HtmlElement | null = element; up; up = up.parent) if (up === container) return true;
  return false;
}

/** Short lines just after (then just before) the headline. */
function writtenNearTitle({ elements }: HtmlPage, { titleElement, languageHint }: Context): string | null {
  if (titleElement === null) return null;
  const after = elements.slice(titleElement.index + 1, titleElement.index + reach);
  const before = elements.slice(Math.max(0, titleElement.index - 15), titleElement.index).reverse();
  for (const element of [...after, ...before]) {
    if (element.tag === 'footer' ? !opensArticle(element) : inOtherStory(element, titleElement)) continue;
    const stamped = dateStamp(element);
    if (stamped) return stamped;
    for (const child of element.children) {
      if (typeof child !== 'string' || child.length > 160 || child.trim().length < 8) continue;
      if (/[©]|copyright/i.test(child) || (updated.test(child) && !publishedWords.test(child))) continue;
      const date = findWrittenDate(child, languageHint);
      // A sentence that names a date is no dateline.
      if (date && child.trim().length <= 80) return date;
    }
  }
  return null;
}

function dateStamp({ attributes }: HtmlElement): string | null {
  const value = attributes['data-published'] ?? attributes['data-date'];
  return value === undefined ? null : readMachineDate(value);
}
