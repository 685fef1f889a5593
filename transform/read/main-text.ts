// Which elements of a page are its article: local density of running text, then what belongs to it by place and style.
import { ancestorsOf, includeBlocks } from './belonging-blocks.ts';
import { chromeNames, isChromeByKind, isHidden, namesLockedText } from './boilerplate.ts';
import { findForeignParts } from './foreign-parts.ts';
import { type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import { isInline, linkShare, measureBlocks, type PageBlocks, paragraphWeight } from './page-blocks.ts';

export type MainText = {
  readonly blocks: PageBlocks;
  /** By element index: chrome, or below it. */
  readonly dropped: Uint8Array;
  /** By element index: 1 where a block's own text belongs to the article. */
  readonly included: Uint8Array;
  readonly body: HtmlElement;
};

const headingTag = /^h[1-6]$/;

/** Finds the article of a page; where there is none, the element with most text stands for it. */
export function findMainText(page: HtmlPage, titleElement: HtmlElement | null): MainText {
  const blocks = measureBlocks(page);
  const dropped = dropChrome(page, blocks, titleElement);
  const good = goodText(page, blocks, dropped);
  const body = widen(bestCandidate(page, blocks, dropped, good), good, blocks);
  const included = includeBlocks(page, { body, blocks, dropped, titleElement });
  return { blocks, dropped, included, body };
}

function dropChrome({ elements, root }: HtmlPage, blocks: PageBlocks, titleElement: HtmlElement | null): Uint8Array {
  const dropped = new Uint8Array(elements.length);
  const holdsTitle = ancestorsOf(titleElement);
  const foreign = findForeignParts({ elements, root }, blocks, titleElement, holdsTitle);
  const text = new Float64Array(elements.length);
  for (let at = elements.length - 1; at >= 0; at--) {
    text[at] = foreign[at] === 1 ? 0 : (text[at] ?? 0) + paragraphWeight(blocks, at);
    const parent = elements[at]?.parent?.index;
    if (parent !== undefined) text[parent] = (text[parent] ?? 0) + (text[at] ?? 0);
  }
  const all = text[0] ?? 0;
  const namesOf = elements.map(chromeNames);
  const textUnderNames = textByNames(namesOf, text);
  for (const element of elements) {
    const at = element.index;
    const parent = element.parent;
    if (foreign[at] === 1 || (parent && dropped[parent.index] === 1)) {
      dropped[at] = 1;
      continue;
    }
    const { tag } = element;
    if (tag === 'body' || tag === 'html' || tag === '#root' || tag === 'main') continue;
    const share = all === 0 ? 0 : (text[at] ?? 0) / all;
    // What holds the headline may be called a rail or a promo: its parts are judged one by one.
    const own = holdsTitle.has(at);
    const limit = tag === 'nav' || tag === 'footer' || tag === 'aside' ? 0.7 : 0.4;
    const names = isInline(element) && parent && isTextBlock(parent) ? null : (namesOf[at] ?? null);
    const byKind = isChromeByKind(element);
    if (byKind && share < (own ? Math.min(limit, 0.05) : limit)) {
      dropped[at] = 1;
      continue;
    }
    // A class that carries much of the page (a paywall's paragraphs) is no chrome, whatever it is called.
    const spread = names === null || all === 0 ? 1 : (textUnderNames.get(names) ?? 0) / all;
    const byNames = !byKind && names !== null && !own && Math.max(share, spread) < limit;
    // Text behind a notice to subscribe belongs to the story, hidden or not.
    if (byNames || (isHidden(element) && (text[at] ?? 0) < 600 && !own)) {
      if ((text[at] ?? 0) <= 150 || !namesLockedText(element)) dropped[at] = 1;
    } else if (tag === 'header' && !holdsTitle.has(at) && share < 0.1) dropped[at] = 1;
    else if (isLinkList(blocks, element) || (!holdsTitle.has(at) && isTeaser(blocks, element))) dropped[at] = 1;
  }
  return dropped;
}

function isTextBlock({ tag }: HtmlElement): boolean {
  return tag === 'p' || tag === 'li' || tag === 'blockquote' || headingTag.test(tag);
}

/** How much running text stands under each combination of names that looks like chrome. */
function textByNames(namesOf: readonly (string | null)[], text: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [at, names] of namesOf.entries()) {
    if (names !== null) sums.set(names, (sums.get(names) ?? 0) + (text[at] ?? 0));
  }
  return sums;
}

/** A container that is nearly all links: a menu, a list of stories. */
function isLinkList(blocks: PageBlocks, { index, tag }: HtmlElement): boolean {
  if (tag === 'p' || tag === 'a' || headingTag.test(tag)) return false;
  const links = blocks.links[index] ?? 0;
  return links >= 3 && linkShare(blocks, index) > 0.66 && (blocks.total[index] ?? 0) < links * 160;
}

/** A card that leads elsewhere: a short container whose link wraps a heading, an image, or most of its text. */
function isTeaser(blocks: PageBlocks, element: HtmlElement): boolean {
  const { index, tag } = element;
  const total = blocks.total[index] ?? 0;
  if (tag === 'p' || tag === 'a' || tag === 'td' || tag === 'th' || tag === 'tr' || total > 500 || total === 0)
    return false;
  if ((blocks.links[index] ?? 0) === 0 || (blocks.links[index] ?? 0) > 3) return false;
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.tag === 'a' && child.children.some((each) => typeof each !== 'string' && wrapsTitle(each, total)))
      return true;
    if (isLinkedLine(child, blocks, total)) return true;
    if (headingTag.test(child.tag) && child.tag !== 'h1' && linkShare(blocks, child.index) > 0.8) return true;
  }
  return false;
}

/** The first line of a small box is a link to a story, and a line or two about that story follow. */
function isLinkedLine(child: HtmlElement, blocks: PageBlocks, total: number): boolean {
  if (child.tag !== 'a' || child.attributes['href'] === undefined || total > 400) return false;
  const next = child.parent?.children.filter((each) => typeof each !== 'string' || each.trim() !== '') ?? [];
  if (next[0] !== child || next.length < 2 || next.length > 4) return false;
  const rest = next.slice(1);
  const linked = textOf(child, 400).length;
  return linked >= 12 && rest.every((each) => typeof each !== 'string' && (blocks.own[each.index] ?? 0) > 0);
}

function wrapsTitle({ tag }: HtmlElement, total: number): boolean {
  return headingTag.test(tag) || tag === 'div' || (total < 160 && (tag === 'img' || tag === 'picture'));
}

/** Paragraph-like text below each element, chrome left out. */
function goodText({ elements }: HtmlPage, blocks: PageBlocks, dropped: Uint8Array): Float64Array {
  const good = new Float64Array(elements.length);
  for (let at = elements.length - 1; at >= 0; at--) {
    if (dropped[at] === 1) continue;
    good[at] = (good[at] ?? 0) + paragraphWeight(blocks, at);
    const parent = elements[at]?.parent?.index;
    if (parent !== undefined) good[parent] = (good[parent] ?? 0) + (good[at] ?? 0);
  }
  return good;
}

/** Every paragraph votes for its ancestors, the nearest most; the densest wins. */
function bestCandidate(
  { root, elements }: HtmlPage,
  blocks: PageBlocks,
  dropped: Uint8Array,
  good: Float64Array,
): HtmlElement {
  const score = new Float64Array(elements.length);
  for (const element of elements) {
    const at = element.index;
    const weight = dropped[at] === 1 ? 0 : paragraphWeight(blocks, at);
    if (weight === 0) continue;
    const linked = (blocks.ownLinks[at] ?? 0) / weight;
    const vote = (Math.min(weight, 800) / 100 + Math.min(blocks.marks[at] ?? 0, 8) / 2) * (1 - linked);
    const holdsLines = (blocks.breaks[at] ?? 0) >= 2 && weight > 300;
    let share = weight > 800 && holdsLines ? weight / 800 : 1;
    let up: HtmlElement | null = holdsLines ? element : element.parent;
    for (let level = 0; up && level < 4; up = up.parent) {
      // Page builders wrap each paragraph several times; what holds nothing else is no farther from it.
      const wraps = up !== element && (blocks.total[up.index] ?? 0) <= weight * 1.05;
      score[up.index] = (score[up.index] ?? 0) + vote * share * (wraps ? 1 : 0.98);
      if (wraps) continue;
      share *= level === 0 ? 0.5 : 0.6;
      level++;
    }
  }
  let best: HtmlElement | null = null;
  let bestScore = 0;
  for (const element of elements) {
    const value = (score[element.index] ?? 0) * (1 - linkShare(blocks, element.index) / 2) * tagBonus(element);
    if (value > bestScore) {
      best = element;
      bestScore = value;
    }
  }
  if (best && (good[best.index] ?? 0) >= (good[0] ?? 0) * 0.3) return best;
  return holderOfMost(root, good) ?? best ?? root;
}

function tagBonus({ tag, attributes }: HtmlElement): number {
  if (/articlebody/i.test(attributes['itemprop'] ?? '')) return 1.4;
  if (tag === 'article') return 1.2;
  if (tag === 'ul' || tag === 'ol' || tag === 'table' || tag === 'tr' || tag === 'blockquote' || tag === 'li')
    return 0.6;
  return tag === 'body' || tag === 'html' || tag === '#root' ? 0.7 : 1;
}

/** Where paragraphs share no near container (newsletters of nested tables): the lowest element with most of the text. */
function holderOfMost(root: HtmlElement, good: Float64Array): HtmlElement | null {
  let holder: HtmlElement | null = (good[0] ?? 0) > 0 ? root : null;
  while (holder) {
    const enough: number = (good[holder.index] ?? 0) * 0.75;
    const inner: HtmlElement | undefined = holder.children
      .filter((child) => typeof child !== 'string')
      .find((child) => (good[child.index] ?? 0) >= enough);
    if (!inner) break;
    holder = inner;
  }
  return holder;
}

/** Goes up while the surroundings add text of the same kind: an article whose body is cut into several parts. */
function widen(start: HtmlElement, good: Float64Array, blocks: PageBlocks): HtmlElement {
  let body = start;
  for (let up = body.parent; up && up.tag !== 'body' && up.tag !== 'html' && up.tag !== '#root'; up = up.parent) {
    const inside = good[body.index] ?? 0;
    if (isWhole(body, blocks, inside)) break;
    const around = good[up.index] ?? 0;
    const article = up.tag === 'article' || /articlebody/i.test(up.attributes['itemprop'] ?? '');
    const worth = article ? around > inside : around > inside * 1.5 && linkShare(blocks, up.index) < 0.2;
    if (worth && around < inside * 4) body = up;
    else if (around > inside * 1.2 && !article) break;
  }
  return body;
}

/** An element that is an article by its own word, or a cell that holds all paragraphs of an old page. */
function isWhole({ tag, attributes, index }: HtmlElement, blocks: PageBlocks, inside: number): boolean {
  if (inside < 250) return false;
  if (tag === 'article' || /articlebody/i.test(attributes['itemprop'] ?? '')) return true;
  return tag === 'td' && (blocks.breaks[index] ?? 0) >= 4 && (blocks.own[index] ?? 0) > 250;
}
