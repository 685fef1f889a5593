// Which blocks belong to an article whose body is known: by place, by style, and what stray end tags cut off.
import { foldSpace, type HtmlElement, type HtmlPage, textOf } from './html-tree.ts';
import { linkShare, type PageBlocks, paragraphWeight } from './page-blocks.ts';

const headingTag = /^h[1-6]$/;

/** Indexes of an element and all that hold it. */
export function ancestorsOf(element: HtmlElement | null): Set<number> {
  const found = new Set<number>();
  for (let up = element; up; up = up.parent) found.add(up.index);
  return found;
}

type Selection = {
  readonly body: HtmlElement;
  readonly blocks: PageBlocks;
  readonly dropped: Uint8Array;
  readonly titleElement: HtmlElement | null;
};

/** Marks the blocks that belong: those of the body, and what place or style join to it. */
export function includeBlocks({ elements }: HtmlPage, { body, blocks, dropped, titleElement }: Selection): Uint8Array {
  const included = new Uint8Array(elements.length);
  const inBody = below(elements, body);
  const styles = stylesOf(elements, blocks, (at) => inBody[at] === 1 && dropped[at] === 0);
  const scope = commonAncestor(body, titleElement);
  const inScope = scope ? below(elements, scope) : null;
  const article = nearestArticle(body);
  for (const element of elements) {
    const at = element.index;
    const table = element.tag === 'table' && linkShare(blocks, at) < 0.5;
    if (dropped[at] === 1 || element === titleElement || ((blocks.own[at] ?? 0) === 0 && !table)) continue;
    if (inBody[at] === 1) {
      included[at] = 1;
      continue;
    }
    const lead = inScope?.[at] === 1 && titleElement !== null && at > titleElement.index && at < body.index;
    if (lead && isStandfirst(element, blocks)) {
      included[at] = 1;
    } else if (table || paragraphWeight(blocks, at) > 0) {
      const sibling = element.parent === body.parent && element.parent?.tag !== 'body';
      const sameStyle = styles.has(styleOf(element)) && sharesAncestor(element, body);
      const sameArticle = article !== null && nearestArticle(element) === article;
      if (lead || sibling || sameStyle || sameArticle) included[at] = 1;
    }
  }
  const flow = flowAfter(body, styles);
  if (flow.length > 0) {
    const inFlow = new Uint8Array(elements.length);
    for (const { index } of flow) inFlow[index] = 1;
    for (const { index, parent } of elements.slice(body.index)) {
      if (parent && inFlow[parent.index] === 1) inFlow[index] = 1;
      if (inFlow[index] === 1 && dropped[index] === 0 && (blocks.own[index] ?? 0) > 0) included[index] = 1;
    }
  }
  return included;
}

const flowTags = new Set('p h2 h3 h4 h5 h6 ul ol blockquote table pre figure'.split(' '));

/** Where a stray end tag closed the article too early, its text goes on right behind it, in the same style. */
function flowAfter(body: HtmlElement, styles: ReadonlySet<string>): HtmlElement[] {
  const flow: HtmlElement[] = [];
  const plainStyles = new Set([...styles].map((style) => style.split('<')[0]));
  for (let inner = body; inner.parent && inner.tag !== 'body'; inner = inner.parent) {
    const { children } = inner.parent;
    for (const next of children.slice(children.indexOf(inner) + 1)) {
      if (typeof next === 'string') continue;
      const isText = flowTags.has(next.tag);
      if (!isText)
        return flow.some(({ tag, attributes }) => plainStyles.has(`${tag}.${attributes['class'] ?? ''}`)) ? flow : [];
      flow.push(next);
    }
  }
  return flow.some(({ tag, attributes }) => plainStyles.has(`${tag}.${attributes['class'] ?? ''}`)) ? flow : [];
}

const standfirstNames =
  /(?:^|[\s_-])(?:lead|lede|leadin|dek|deck|standfirst|sub-?title|subhead(?:line|ing)?|intro(?:duction)?|excerpt|teaser-?text|summary|abstract|chapo|chapeau|catenaccio|occhiello|bajada|sumario|entradilla|vorspann|anons)(?:$|[\s_-])/i;

/** A short block between headline and text that sums the story up: by its names, or because it is a sentence. */
function isStandfirst(element: HtmlElement, blocks: PageBlocks): boolean {
  const { index, attributes, parent } = element;
  const own = blocks.own[index] ?? 0;
  if (own < 20 || own > 600 || (blocks.ownLinks[index] ?? 0) > own * 0.4) return false;
  const names = `${attributes['class'] ?? ''} ${parent?.attributes['class'] ?? ''}`;
  if (standfirstNames.test(names) || attributes['itemprop'] === 'description') return true;
  if (own < 30) return false;
  const text = foldSpace(textOf(element, 700));
  return /[.!?。！？][”"»」]?$/u.test(text) || (headingTag.test(element.tag) && element.tag !== 'h1');
}

function below(elements: readonly HtmlElement[], root: HtmlElement): Uint8Array {
  const found = new Uint8Array(elements.length);
  found[root.index] = 1;
  for (let at = root.index + 1; at < elements.length; at++) {
    const parent = elements[at]?.parent;
    if (parent && found[parent.index] === 1) found[at] = 1;
  }
  return found;
}

/** Styles (tag and class of a block and its parent) that carry a fifth of the body's running text. */
function stylesOf(elements: readonly HtmlElement[], blocks: PageBlocks, wanted: (at: number) => boolean): Set<string> {
  const weights = new Map<string, number>();
  let all = 0;
  for (const element of elements) {
    if (!wanted(element.index)) continue;
    const weight = paragraphWeight(blocks, element.index);
    if (weight === 0) continue;
    all += weight;
    const style = styleOf(element);
    weights.set(style, (weights.get(style) ?? 0) + weight);
  }
  return new Set([...weights].filter(([, weight]) => weight >= all / 5).map(([style]) => style));
}

function styleOf({ tag, attributes, parent }: HtmlElement): string {
  return `${tag}.${attributes['class'] ?? ''}<${parent?.tag ?? ''}.${parent?.attributes['class'] ?? ''}`;
}

/** Near relatives only: the same container or the one above it. */
function sharesAncestor(element: HtmlElement, body: HtmlElement): boolean {
  const near = new Set([body.parent, body.parent?.parent ?? null].filter((each) => each && each.tag !== 'body'));
  return near.has(element.parent) || near.has(element.parent?.parent ?? null);
}

function nearestArticle(element: HtmlElement): HtmlElement | null {
  for (let up: HtmlElement | null = element; up; up = up.parent) if (up.tag === 'article') return up;
  return null;
}

function commonAncestor(one: HtmlElement, other: HtmlElement | null): HtmlElement | null {
  const ancestors = ancestorsOf(one);
  for (let up = other; up; up = up.parent) if (ancestors.has(up.index)) return up;
  return null;
}
