// A web page as a light tree: one pass of a streaming tokenizer, no recursion, every dimension capped.
import { Tokenizer } from 'htmlparser2';
import { PermanentError } from '../../schemas/errors.ts';

export type HtmlElement = {
  readonly tag: string;
  /** Only the attributes that reading needs. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
  /** Position in `HtmlPage.elements`, which is document order: parents come before their children. */
  readonly index: number;
};

export type HtmlPage = { readonly root: HtmlElement; readonly elements: readonly HtmlElement[] };

const maxCharacters = 24_000_000;
const maxElements = 300_000;
/** Elements nested deeper become children of the last one that fits: the cost of nesting stays linear. */
const maxDepth = 160;
/** Pages of careless hands have some hundreds that nobody closed; more were opened to exhaust whoever reads them. */
const maxFlattened = 20_000;
const maxAttribute = 4_000;
const maxAttributes = 10_000;

const keptAttributes = new Set(
  'class id role hidden style aria-hidden aria-label href datetime content property name itemprop itemtype rel colspan rowspan lang type http-equiv title pubdate data-testid data-component data-ts data-time data-timestamp data-date data-published'.split(
    ' ',
  ),
);
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their text is never shown; of scripts only JSON-LD is kept. */
const silentTags = new Set('script style noscript template iframe noembed noframes object svg math canvas'.split(' '));
const closesParagraph = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** An opening tag on the left ends open elements on the right, up to the nearest container of that kind. */
const impliedEnds: Readonly<
  Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>
> = {
  li: { ends: new Set(['li']), within: new Set(['ul', 'ol', 'menu']) },
  dt: { ends: new Set(['dt', 'dd']), within: new Set(['dl']) },
  dd: { ends: new Set(['dt', 'dd']), within: new Set(['dl']) },
  td: { ends: new Set(['td', 'th']), within: new Set(['tr', 'table']) },
  th: { ends: new Set(['td', 'th']), within: new Set(['tr', 'table']) },
  tr: { ends: new Set(['tr']), within: new Set(['table']) },
  tbody: { ends: new Set(['tbody', 'thead', 'tfoot']), within: new Set(['table']) },
  tfoot: { ends: new Set(['tbody', 'thead', 'tfoot']), within: new Set(['table']) },
  option: { ends: new Set(['option']), within: new Set(['select']) },
};
const headTags = new Set('title meta link script style base noscript template'.split(' '));
const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** End tags of lines of text never close these. */
const holders = new Set([...closesParagraph, 'li', 'dt', 'dd', 'td', 'th', 'body', 'html', 'button']);
const barriers = new Set(['table', 'td', 'th', 'body', 'html']);
const tableTags = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'body', 'html']);

/** Parses a page; PermanentError DOCUMENT_UNREADABLE where it is larger than any page a person wrote. */
export function parseHtml(html: string): HtmlPage {
  if (html.length > maxCharacters) throw unreadable(`the page has ${html.length} characters`);
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, elements: builder.elements };
}

function unreadable(what: string): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read: ${what}.`);
}

class TreeBuilder {
  readonly root: HtmlElement;
  readonly elements: HtmlElement[] = [];
  private readonly html: string;
  private readonly stack: HtmlElement[];
  /** Opened beyond `maxDepth`, so that their end tags are not taken for others'. */
  private flattened = 0;
  /** The silent element that is open, and whether its text is wanted all the same. */
  private silent: string | null = null;
  private silentNesting = 0;
  private wanted: HtmlElement | null = null;
  private tag = '';
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attributeName = '';
  private attributeValue = '';

  constructor(html: string) {
    this.html = html;
    this.root = this.create('#root', {}, null);
    this.stack = [this.root];
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    if (++this.attributeCount > maxAttributes) throw unreadable(`an element has more than ${maxAttributes} attributes`);
    this.attributeName = end - start > 24 ? '' : this.html.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (!keptAttributes.has(this.attributeName)) return;
    if (this.attributeValue.length < maxAttribute) {
      this.attributeValue += this.html.slice(start, Math.min(end, start + maxAttribute));
    }
  }

  onattribentity(codepoint: number): void {
    if (this.attributeValue.length < maxAttribute) this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (keptAttributes.has(this.attributeName)) this.attributes[this.attributeName] ??= this.attributeValue;
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    this.close(this.html.slice(start, Math.min(end, start + 64)).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.text(String.fromCodePoint(codepoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
  isInForeignContext(): boolean {
    return this.silent === 'svg' || this.silent === 'math';
  }

  private text(text: string): void {
    const parent = this.silent === null ? this.stack.at(-1) : this.wanted;
    if (!parent) return;
    const last = parent.children.length - 1;
    const previous = parent.children[last];
    if (typeof previous === 'string') parent.children[last] = previous + text;
    else parent.children.push(text);
  }

  private open(selfClosing: boolean): void {
    const { tag } = this;
    if (this.silent !== null) {
      if (tag === this.silent && !selfClosing) this.silentNesting++;
      return;
    }
    // A head that nobody closed ends where the body begins.
    if (this.stack.at(-1)?.tag === 'head' && !headTags.has(tag)) this.stack.length--;
    if (closesParagraph.has(tag)) this.endParagraph();
    if (headingTags.has(tag) && headingTags.has(this.stack.at(-1)?.tag ?? '')) this.stack.length--;
    if (tag === 'a') this.endLink();
    const implied = impliedEnds[tag];
    if (implied) this.endImplied(implied);
    const parent = this.stack.at(-1) ?? this.root;
    const element = this.create(tag, this.attributes, parent);
    parent.children.push(element);
    if (silentTags.has(tag)) {
      // Tokenizers read scripts to their end tag also where the tag seems to close itself; svg may really do so.
      if (selfClosing && tag !== 'script' && tag !== 'style') return;
      this.silent = tag;
      this.silentNesting = 0;
      this.wanted = tag === 'script' && /ld\+json/i.test(element.attributes['type'] ?? '') ? element : null;
      return;
    }
    if (voidTags.has(tag)) return;
    if (this.stack.length < maxDepth) this.stack.push(element);
    else if (++this.flattened > maxFlattened) throw unreadable(`its elements are nested deeper than ${maxFlattened}`);
  }

  private close(tag: string): void {
    if (this.silent !== null) {
      if (tag !== this.silent) return;
      if (this.silentNesting > 0) this.silentNesting--;
      else this.silent = null;
      return;
    }
    if (this.flattened > 0) {
      this.flattened--;
      return;
    }
    for (let at = this.stack.length - 1; at > 0; at--) {
      const open = this.stack[at]?.tag ?? '';
      // As in browsers, the end of one heading ends another, and no end tag of a line ends the block around it.
      if (open === tag || (headingTags.has(tag) && headingTags.has(open))) {
        this.stack.length = at;
        return;
      }
      if (barriers.has(open) && !tableTags.has(tag)) return;
      if (holders.has(open) && !holders.has(tag)) return;
    }
  }

  /** A link inside a link ends the outer one, which nobody closed. */
  private endLink(): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const open = this.stack[at]?.tag ?? '';
      if (open === 'a') this.stack.length = at;
      if (open === 'a' || holders.has(open)) return;
    }
  }

  private endParagraph(): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const open = this.stack[at]?.tag ?? '';
      if (open === 'p') {
        this.stack.length = at;
        return;
      }
      if (closesParagraph.has(open) || barriers.has(open) || open === 'button' || open === 'li') return;
    }
  }

  private endImplied({ ends, within }: { ends: ReadonlySet<string>; within: ReadonlySet<string> }): void {
    for (let at = this.stack.length - 1; at > 0; at--) {
      const open = this.stack[at]?.tag ?? '';
      if (within.has(open)) return;
      if (ends.has(open)) {
        this.stack.length = at;
        return;
      }
    }
  }

  private create(tag: string, attributes: Record<string, string>, parent: HtmlElement | null): HtmlElement {
    if (this.elements.length >= maxElements) throw unreadable(`the page has more than ${maxElements} elements`);
    const element: HtmlElement = { tag, attributes, parent, children: [], index: this.elements.length };
    this.elements.push(element);
    return element;
  }
}

/** The text below an element, white space folded and cut at `limit`; iterative, so depth does not matter. */
export function textOf(element: HtmlElement, limit = 20_000): string {
  const parts: string[] = [];
  let length = 0;
  const pending: (HtmlElement | string)[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') {
      parts.push(node);
      length += node.length;
      if (length > limit) break;
    } else {
      if (node.tag === 'br') parts.push(' ');
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child !== undefined) pending.push(child);
      }
    }
  }
  return foldSpace(parts.join('').slice(0, limit));
}

/** One line: white space folded, invisible characters dropped, a no-break space kept only between digits. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?<=\d)[\u00a0\u202f](?=\d)/g, '\u0000')
    .replace(/[\s\u0085]+/g, ' ')
    .replaceAll('\u0000', '\u00a0')
    .trim();
}
