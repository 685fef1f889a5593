// The article of a page as lines: paragraphs, headings, list items and tables in reading order.
import type { ReadTable } from '../../schemas/read-document.ts';
import { isClosingHeading, isNoticeLine } from './boilerplate.ts';
import { readHtmlTable } from './html-table.ts';
import { foldSpace, type HtmlElement, type HtmlPage } from './html-tree.ts';
import { findMainText, type MainText } from './main-text.ts';
import { isDateline } from './page-byline.ts';
import { type Grid, TextLines } from './text-lines.ts';

type Line =
  | { readonly kind: 'text' | 'item'; readonly text: string; readonly linked: number; readonly block: HtmlElement }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number; readonly block: HtmlElement }
  | { readonly kind: 'table'; readonly grid: Grid; readonly block: HtmlElement };

/** Reads the article of a page: its text, and its tables with the place of each cell in that text. */
export function readPageText(
  page: HtmlPage,
  {
    titleElement,
    title,
    byline,
  }: { readonly titleElement: HtmlElement | null; readonly title: string | null; readonly byline: string | null },
): { text: string; tables: readonly ReadTable[] } {
  const main = findMainText(page, titleElement);
  const lines = collectLines(page, main, title);
  const out = new TextLines();
  for (const line of tidy(lines, main.body, byline)) {
    if (line.kind === 'table') out.table(line.grid);
    else out.line(line.text);
  }
  return { text: out.text(), tables: out.tables() };
}

/** Every data table of a page, inside the article or not: what a dataset page is read for. */
export function readPageTables(page: HtmlPage): { text: string; tables: readonly ReadTable[] } {
  const out = new TextLines();
  for (const element of page.elements) {
    const grid = element.tag === 'table' ? readHtmlTable(element) : null;
    if (grid) out.table(grid);
  }
  return { text: out.text(), tables: out.tables() };
}

function collectLines({ root }: HtmlPage, main: MainText, title: string | null): Line[] {
  const collector = new LineCollector(main, title);
  const pending: (HtmlElement | { text: string; parent: HtmlElement })[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('text' in node) {
      collector.text(node.text, node.parent);
      continue;
    }
    const { tag, index, children } = node;
    if (main.dropped[index] === 1 || tag === 'script' || tag === 'head') continue;
    if (tag === 'br') collector.break();
    if (tag === 'table' && main.included[index] === 1 && collector.table(node)) continue;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child === undefined) continue;
      pending.push(typeof child === 'string' ? { text: child, parent: node } : child);
    }
  }
  return collector.finish();
}

class LineCollector {
  private readonly main: MainText;
  private readonly title: string | null;
  private readonly lines: Line[] = [];
  private block: HtmlElement | null = null;
  /** Heading level of the block in hand, told once for all its lines; 0 for text. */
  private level = 0;
  private parts: string[] = [];

  constructor(main: MainText, title: string | null) {
    this.main = main;
    this.title = title;
  }

  text(text: string, parent: HtmlElement): void {
    const blockIndex = this.main.blocks.blockOf[parent.index] ?? -1;
    if (this.main.included[blockIndex] !== 1) return;
    if (this.block?.index !== blockIndex) {
      this.break();
      this.block = blockElement(parent, blockIndex);
      this.level = this.block ? headingLevel(this.block) : 0;
    }
    if (this.block?.tag !== 'pre') {
      this.parts.push(text);
      return;
    }
    const [first = '', ...others] = text.split('\n');
    this.parts.push(first);
    for (const line of others) {
      this.break();
      this.parts.push(line);
    }
  }

  /** Ends the line in hand. */
  break(): void {
    const text = foldSpace(this.parts.join(''));
    this.parts = [];
    if (text === '' || !this.block || text === this.title) return;
    const { tag, index } = this.block;
    const { level } = this;
    const own = this.main.blocks.own[index] ?? 0;
    const linked = own === 0 ? 0 : (this.main.blocks.ownLinks[index] ?? 0) / own;
    if (level > 0 && text.length < 200) this.lines.push({ kind: 'heading', text, level, block: this.block });
    else this.lines.push({ kind: tag === 'li' ? 'item' : 'text', text, linked, block: this.block });
  }

  table(element: HtmlElement): boolean {
    const grid = readHtmlTable(element);
    if (!grid) return false;
    this.break();
    this.block = null;
    this.lines.push({ kind: 'table', grid, block: element });
    return true;
  }

  finish(): Line[] {
    this.break();
    return this.lines;
  }
}

function blockElement(start: HtmlElement, index: number): HtmlElement | null {
  let up: HtmlElement | null = start;
  while (up && up.index !== index) up = up.parent;
  return up;
}

function headingLevel(block: HtmlElement): number {
  if (/^h[1-6]$/.test(block.tag)) return Number(block.tag[1]);
  return boldLine(block) ? 5 : 0;
}

/** A block that is nothing but one bold run: a subheading of a page without headings. */
function boldLine({ children }: HtmlElement): boolean {
  let only: HtmlElement | null = null;
  for (const child of children) {
    if (typeof child === 'string' ? child.trim() !== '' : only !== null) return false;
    if (typeof child !== 'string') only = child;
  }
  return only !== null && (only.tag === 'b' || only.tag === 'strong');
}

/** Leaves out notices, link-only lines, closing parts, and headings that nothing follows. */
function tidy(lines: readonly Line[], body: HtmlElement, byline: string | null): Line[] {
  const kept: Line[] = [];
  let headings: (Line & { kind: 'heading' })[] = [];
  let closing: { section: HtmlElement | null; level: number } | null = null;
  let plain = 0;
  for (const line of lines) {
    if (closing && !stillClosing(closing, line)) closing = null;
    if (closing) continue;
    if (line.kind !== 'table' && isDateline(line.text, byline)) continue;
    if (line.kind === 'heading') {
      if (isClosingHeading(line.text) && plain > 400)
        closing = { section: sectionOf(line.block, body), level: line.level };
      if (closing || isNoticeLine(line.text)) continue;
      headings = headings.filter((each) => each.level < line.level);
      headings.push(line);
      continue;
    }
    if (line.kind !== 'table') {
      if (line.linked > 0.75 && line.text.length < 240) continue;
      if (isNoticeLine(line.text)) continue;
      plain += line.text.length;
    }
    kept.push(...headings, line);
    headings = [];
  }
  return kept;
}

/** A closing part ends with the section that its heading opens, else with the next heading of its rank. */
function stillClosing({ section, level }: { section: HtmlElement | null; level: number }, line: Line): boolean {
  if (section) {
    for (let up: HtmlElement | null = line.block; up; up = up.parent) if (up === section) return true;
    return false;
  }
  return line.kind !== 'heading' || line.level > level;
}

/** The container that a heading begins, where it is smaller than the article. */
function sectionOf(heading: HtmlElement, body: HtmlElement): HtmlElement | null {
  const { parent } = heading;
  for (let up: HtmlElement | null = body; up; up = up.parent) if (up === parent) return null;
  return parent;
}
