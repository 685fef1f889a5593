// Parts of a page that are not the article however much text they hold: consent dialogs, other stories, offers, photos.
import { isOffer, namesConsent } from './boilerplate.ts';
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import { linkShare, type PageBlocks } from './page-blocks.ts';

const inlineTags = new Set(['span', 'i', 'b', 'em', 'strong', 'li', 'p', 'br', 'time', 'small']);
const images = new Set(['img', 'picture', 'amp-img']);
const photoHolders = new Set(['div', 'span', 'section', 'table', 'figure']);
const headingTag = /^h[1-6]$/;
/** What a box beside the text may weigh; an article is heavier, or has its headline inside. */
const maxBox = 520;
const maxPhoto = 200;
/** Of a box or a photo; more are a list, and looking at each again and again would not be linear. */
const maxChildren = 40;

/** Marks, by element index, the roots of parts that belong to somebody else's text. `ancestors` hold the headline. */
export function findForeignParts(
  { elements }: HtmlPage,
  blocks: PageBlocks,
  titleElement: HtmlElement | null,
  ancestors: ReadonlySet<number>,
): Uint8Array {
  const foreign = new Uint8Array(elements.length);
  const mark = (element: HtmlElement | null) => {
    if (element && !ancestors.has(element.index)) foreign[element.index] = 1;
  };
  const photos = new Uint8Array(elements.length);
  for (const element of elements) {
    const { index, parent, tag } = element;
    if (parent && foreign[parent.index] === 1) {
      foreign[index] = 1;
      continue;
    }
    if (inlineTags.has(tag)) continue;
    if (images.has(tag)) markPhoto(element, blocks, photos);
    else if (tag === 'input' || tag === 'button' || tag === 'a') mark(offerAround(element, blocks, ancestors));
    else if (headingTag.test(tag)) mark(offerUnder(element, blocks));
    else if (isComment(element) || isDialog(element, blocks)) mark(element);
  }
  for (let at = 0; at < photos.length; at++) if (photos[at] === 1 && !ancestors.has(at)) foreign[at] = 1;
  if (titleElement) for (const other of otherStories(elements, blocks, titleElement, ancestors)) mark(other);
  return foreign;
}

/** The box of a field for an address, or of a button, where it offers something. */
function offerAround(element: HtmlElement, blocks: PageBlocks, ancestors: ReadonlySet<number>): HtmlElement | null {
  const { tag, attributes } = element;
  if (tag === 'input') return attributes['type'] === 'email' ? boxAround(element, blocks, ancestors) : null;
  if (tag === 'a' && !/\b(?:btn|button)/i.test(attributes['class'] ?? '')) return null;
  const box = boxAround(element, blocks, ancestors);
  return box && isOffer(textOf(box, 800)) ? box : null;
}

const newsletterHeading = /newsletter|boletín|boletim|infolettre|nieuwsbrief|ニュースレター|简报|뉴스레터/iu;

/** The box that a heading opens, where heading and box offer something. */
function offerUnder(heading: HtmlElement, blocks: PageBlocks): HtmlElement | null {
  const { parent, index } = heading;
  const total = blocks.total[index] ?? 0;
  if (!parent || total === 0 || total >= 80 || linkShare(blocks, index) >= 0.5) return null;
  const text = textOf(heading, 200);
  if (!isOffer(text)) return null;
  const around = blocks.total[parent.index] ?? 0;
  if (around - total < 120 && newsletterHeading.test(text)) return parent;
  return around < maxBox && holdsOnlyOffers(parent, heading, blocks) ? parent : null;
}

/** Dialogs, and what is named after consent and speaks of it, where the page has other text. */
function isDialog(element: HtmlElement, { total }: PageBlocks): boolean {
  const own = total[element.index] ?? 0;
  if (own === 0 || (total[0] ?? 0) - own <= 200) return false;
  const role = element.attributes['role'];
  if (role === 'dialog' || role === 'alertdialog') return true;
  return namesConsent(element) && isOffer(textOf(element, 1_500));
}

function isComment({ attributes }: HtmlElement): boolean {
  return attributes['itemprop'] === 'comment' || /schema\.org\/(?:User)?Comments?$/i.test(attributes['itemtype'] ?? '');
}

/** The largest box around a form field or a button that holds no headline and no run of paragraphs. */
function boxAround(start: HtmlElement, blocks: PageBlocks, ancestors: ReadonlySet<number>): HtmlElement | null {
  let box: HtmlElement | null = null;
  for (let up = start.parent; up; up = up.parent) {
    const { tag, index } = up;
    if (tag === 'article' || tag === 'main' || tag === 'body' || tag === '#root' || ancestors.has(index)) break;
    if ((blocks.total[index] ?? 0) > maxBox || !holdsOnlyOffers(up, box ?? start, blocks)) break;
    box = up;
  }
  return box;
}

/** Whether beside `inner` there are only short lines and sentences that offer something: no paragraph of a story. */
function holdsOnlyOffers(box: HtmlElement, inner: HtmlElement, { own, total, marks }: PageBlocks): boolean {
  let lines = 0;
  if (box.children.length > maxChildren) return false;
  for (const child of box.children) {
    if (typeof child === 'string' || child === inner || (total[child.index] ?? 0) === 0) continue;
    if (++lines > 6) return false;
    const isLong = (total[child.index] ?? 0) >= 60 && ((own[child.index] ?? 0) === 0 || (marks[child.index] ?? 0) > 0);
    if (isLong && !isOffer(textOf(child, 800))) return false;
  }
  return true;
}

/** A picture and the short line under it; two lines where one names who took it. */
function markPhoto(image: HtmlElement, blocks: PageBlocks, photos: Uint8Array): void {
  for (let up = image.parent, level = 0; up && level < 4; up = up.parent, level++) {
    const total = blocks.total[up.index] ?? 0;
    if (total > maxPhoto || photos[up.index] === 1) return;
    if (total === 0 || !photoHolders.has(up.tag)) continue;
    const lines = { count: 0 };
    if (isOnlyLines(up, blocks, lines)) photos[up.index] = 1;
    return;
  }
}

function isOnlyLines(element: HtmlElement, blocks: PageBlocks, lines: { count: number }): boolean {
  if ((blocks.own[element.index] ?? 0) > 0) lines.count++;
  if (headingTag.test(element.tag) || element.tag === 'li' || lines.count > 2) return false;
  if (element.children.length > maxChildren) return false;
  return element.children.every((child) => typeof child === 'string' || isOnlyLines(child, blocks, lines));
}

/** Pages that go on with the next story repeat the container of the first: same element and class, a headline within. */
function otherStories(
  elements: readonly HtmlElement[],
  blocks: PageBlocks,
  titleElement: HtmlElement,
  ancestors: ReadonlySet<number>,
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const title = foldSpace(textOf(titleElement, 300));
  const path = new Map<HtmlElement, HtmlElement>();
  for (let up = titleElement; up.parent; up = up.parent) path.set(up.parent, up);
  for (const heading of elements.slice(titleElement.index + 1)) {
    if (heading.tag !== 'h1' && heading.tag !== 'h2') continue;
    let branch: HtmlElement = heading;
    while (branch.parent && !ancestors.has(branch.parent.index)) branch = branch.parent;
    const own = branch.parent ? path.get(branch.parent) : undefined;
    if (own === undefined || headingTag.test(branch.tag)) continue;
    const alike = own.tag === branch.tag && own.attributes['class'] === branch.attributes['class'];
    const isStory = alike && (branch.tag === 'article' || (heading.tag === 'h1' && title !== textOf(heading, 300)));
    if (isStory && (blocks.total[own.index] ?? 0) > title.length + 250) found.push(branch);
  }
  return found;
}
