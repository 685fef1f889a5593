// Measures of a page's blocks: how much running text stands where, and how much of it is links. Linear, iterative.
import type { HtmlElement, HtmlPage } from './html-tree.ts';

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture source'.split(
    ' ',
  ),
);

export type PageBlocks = {
  /** Index of the block that an element's direct text belongs to. */
  readonly blockOf: Int32Array;
  /** Weighted characters of a block's own text, and of those inside links. */
  readonly own: Float64Array;
  readonly ownLinks: Float64Array;
  /** Sentence marks in a block's own text. */
  readonly marks: Float64Array;
  readonly breaks: Float64Array;
  /** The same sums over whole subtrees. */
  readonly total: Float64Array;
  readonly totalLinks: Float64Array;
  readonly links: Float64Array;
};

/** Whether an element is part of a line of text. */
export function isInline(element: HtmlElement): boolean {
  return inlineTags.has(element.tag);
}

const goodBlock = 60;

/** Share of links in an element's text. */
export function linkShare(blocks: PageBlocks, at: number): number {
  const total = blocks.total[at] ?? 0;
  return total === 0 ? 0 : (blocks.totalLinks[at] ?? 0) / total;
}

/** Weight of a block's own text where it reads like a paragraph, else 0. */
export function paragraphWeight(blocks: PageBlocks, at: number): number {
  const own = blocks.own[at] ?? 0;
  if (own < goodBlock || (blocks.marks[at] ?? 0) === 0) return 0;
  // Lines between breaks, a third of them links: a list of stories in a cell of an old layout.
  const mostLinks = (blocks.breaks[at] ?? 0) >= 4 && (blocks.links[at] ?? 0) >= 3 ? 0.25 : 0.4;
  return (blocks.ownLinks[at] ?? 0) > own * mostLinks ? 0 : own;
}

/** Measures every block of a page in two passes. */
export function measureBlocks({ elements }: HtmlPage): PageBlocks {
  const count = elements.length;
  const numbers = () => new Float64Array(count);
  const blocks: PageBlocks = {
    blockOf: new Int32Array(count),
    own: numbers(),
    ownLinks: numbers(),
    marks: numbers(),
    breaks: numbers(),
    total: numbers(),
    totalLinks: numbers(),
    links: numbers(),
  };
  const inLink = new Uint8Array(count);
  for (const element of elements) {
    const at = element.index;
    const parent = element.parent?.index ?? -1;
    const block = isInline(element) && parent >= 0 ? (blocks.blockOf[parent] ?? 0) : at;
    blocks.blockOf[at] = block;
    const link = element.tag === 'a' && element.attributes['href'] !== undefined;
    inLink[at] = link || (parent >= 0 && inLink[parent] === 1) ? 1 : 0;
    if (link) add(blocks.links, at, 1);
    if (element.tag === 'br') add(blocks.breaks, block, 1);
    if (element.tag === 'script') continue;
    for (const child of element.children) {
      if (typeof child !== 'string') continue;
      const { weight, marks } = weigh(child);
      if (weight === 0) continue;
      add(blocks.own, block, weight);
      add(blocks.marks, block, marks);
      if (inLink[at] === 1) add(blocks.ownLinks, block, weight);
    }
  }
  sumUp(elements, blocks);
  return blocks;
}

function sumUp(elements: readonly HtmlElement[], blocks: PageBlocks): void {
  for (let at = elements.length - 1; at >= 0; at--) {
    add(blocks.total, at, blocks.own[at] ?? 0);
    add(blocks.totalLinks, at, blocks.ownLinks[at] ?? 0);
    const parent = elements[at]?.parent?.index;
    if (parent === undefined) continue;
    add(blocks.total, parent, blocks.total[at] ?? 0);
    add(blocks.totalLinks, parent, blocks.totalLinks[at] ?? 0);
    add(blocks.links, parent, blocks.links[at] ?? 0);
  }
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value;
}

/** Visible characters, an ideograph for two and a half letters, and sentence marks. */
function weigh(text: string): { weight: number; marks: number } {
  let weight = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) continue;
    if (code === 44 || code === 46 || code === 59 || code === 33 || code === 63) marks++;
    else if (code === 0x3001 || code === 0x3002 || code === 0xff0c || code === 0x060c) marks++;
    weight += code >= 0x2e80 && code < 0xfe00 ? 2.5 : 1;
  }
  return { weight, marks };
}
