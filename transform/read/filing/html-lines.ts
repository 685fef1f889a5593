// The text of a filing's part, line by line, whatever its size: HTML or plain text, decoded in pieces and never kept. Filings have
// no article to be found and no boilerplate to be dropped; their rows are what matters, so a row of a table is one line of cells.
import { isUtf8 } from 'node:buffer';
import { Tokenizer } from 'htmlparser2';

/** Takes a line; false: no more are wanted. */
export type TakeLine = (line: string) => boolean;

const chunkBytes = 256 * 1024;
/** A longer line is cut into several. */
const maxLine = 20_000;
const maxCells = 200;
const maxStyle = 400;

const blocks = new Set(
  'address article aside blockquote body br center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
);
/** What is in them is not shown: facts that XBRL hides, titles, scripts. */
const silent = new Set('script style noscript title svg math object iframe ix:header ix:hidden'.split(' '));
const mayHide = new Set('div span table section font b i ix:nonnumeric'.split(' '));

/** Gives the lines of a part that have text, white space folded, cells of a row between tabs. */
export function readLines(bytes: Uint8Array, take: TakeLine): void {
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const start = decoder.decode(bytes.subarray(0, Math.min(bytes.length, 20_000)));
  const reader = isMarkup(start) ? new HtmlLines(take) : new PlainLines(take);
  const stream = new TextDecoder(decoder.encoding);
  for (let at = 0; at < bytes.length && !reader.isDone; at += chunkBytes) {
    reader.write(stream.decode(bytes.subarray(at, at + chunkBytes), { stream: true }));
  }
  if (!reader.isDone) reader.end(stream.decode());
}

function isMarkup(text: string): boolean {
  return /<(?:!doctype html|html|body|p|div|table|br|font|span)\b/i.test(text);
}

/** One line: invisible characters dropped, every white space a blank. */
function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000-\u0008]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

class HtmlLines {
  isDone = false;
  private readonly take: TakeLine;
  private readonly tokenizer: Tokenizer;
  /** The piece in hand and the one before it, since a tag may begin in one and end in the other. */
  private kept = '';
  private keptFrom = 0;
  private written = 0;
  private tag = '';
  private attribute = '';
  private style = '';
  private line = '';
  private cells: string[] | null = null;
  private hidden: string | null = null;
  private hiddenDepth = 0;

  constructor(take: TakeLine) {
    this.take = take;
    this.tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        onopentagname: (start, end) => {
          this.tag = this.slice(start, end).toLowerCase();
          this.style = '';
        },
        onattribname: (start, end) => {
          this.attribute = end - start > 8 ? '' : this.slice(start, end).toLowerCase();
        },
        onattribdata: (start, end) => {
          if (this.attribute === 'style' && this.style.length < maxStyle)
            this.style += this.slice(start, Math.min(end, start + maxStyle));
        },
        onopentagend: () => this.open(false),
        onselfclosingtag: () => this.open(true),
        onclosetag: (start, end) => this.close(this.slice(start, end).toLowerCase()),
        ontext: (start, end) => this.text(this.slice(start, end)),
        ontextentity: (point) => this.text(String.fromCodePoint(point)),
        onattribentity: ignore,
        onattribend: ignore,
        oncdata: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
        onend: ignore,
        isInForeignContext: () => false,
      },
    );
  }

  write(text: string): void {
    const before = this.kept.slice(-chunkBytes);
    this.keptFrom = this.written - before.length;
    this.kept = before + text;
    this.written += text.length;
    this.tokenizer.write(text);
  }

  end(rest: string): void {
    if (rest !== '') this.write(rest);
    this.tokenizer.end();
    this.endRow();
    this.endLine();
  }

  private slice(start: number, end: number): string {
    return this.kept.slice(Math.max(0, start - this.keptFrom), Math.max(0, end - this.keptFrom));
  }

  private text(text: string): void {
    if (this.hidden !== null || this.isDone) return;
    for (let at = 0; at < text.length; at += maxLine) {
      this.line += text.slice(at, at + maxLine);
      if (this.line.length < maxLine) continue;
      if (this.cells === null) this.endLine();
      else this.line = this.line.slice(0, maxLine);
    }
  }

  private open(closesItself: boolean): void {
    const { tag } = this;
    if (this.hidden !== null) {
      if (tag === this.hidden && !closesItself) this.hiddenDepth += 1;
      return;
    }
    if (silent.has(tag) || (mayHide.has(tag) && /display\s?:\s?none/i.test(this.style))) {
      // A script is read to its end tag also where it seems to close itself.
      if (closesItself && tag !== 'script' && tag !== 'style') return;
      this.hidden = tag;
      this.hiddenDepth = 0;
    } else if (tag === 'tr' || tag === 'table') {
      this.endRow();
      this.endLine();
      if (tag === 'tr') this.cells = [];
    } else if (tag === 'td' || tag === 'th') this.endCell();
    else if (blocks.has(tag)) this.breakLine();
  }

  private close(tag: string): void {
    if (this.hidden !== null) {
      if (tag !== this.hidden) return;
      if (this.hiddenDepth === 0) this.hidden = null;
      else this.hiddenDepth -= 1;
    } else if (tag === 'tr' || tag === 'table') {
      this.endRow();
      this.endLine();
    } else if (tag === 'td' || tag === 'th') this.endCell();
    else if (blocks.has(tag)) this.breakLine();
  }

  /** Inside a row a paragraph does not end the line. */
  private breakLine(): void {
    if (this.cells === null) this.endLine();
    else this.line += ' ';
  }

  private endCell(): void {
    if (this.cells === null) {
      this.breakLine();
      return;
    }
    const cell = fold(this.line);
    this.line = '';
    if (cell !== '' && this.cells.length < maxCells) this.cells.push(cell);
  }

  private endRow(): void {
    if (this.cells === null) return;
    this.endCell();
    const { cells } = this;
    this.cells = null;
    if (cells.length > 0) this.give(joinCells(cells));
  }

  private endLine(): void {
    const line = fold(this.line);
    this.line = '';
    if (line !== '') this.give(line);
  }

  private give(line: string): void {
    if (!this.isDone && !this.take(line)) this.isDone = true;
  }
}

function ignore(): void {}

/** `$` stands in a cell of its own before the number, `)` and `%` in one behind it. */
function joinCells(cells: readonly string[]): string {
  let line = '';
  let joins = true;
  for (const cell of cells) {
    line += joins || /^[)%]+$/.test(cell) ? cell : `\t${cell}`;
    joins = /^[$€£(]{1,2}$/.test(cell);
  }
  return line;
}

/** Lines that are wrapped make a paragraph; lines set in columns stay alone. */
class PlainLines {
  isDone = false;
  private readonly take: TakeLine;
  private rest = '';
  private paragraph = '';

  constructor(take: TakeLine) {
    this.take = take;
  }

  write(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    if (this.rest.length > maxLine) {
      lines.push(this.rest);
      this.rest = '';
    }
    for (const line of lines) this.line(line);
  }

  end(rest: string): void {
    this.line(this.rest + rest);
    this.flush();
  }

  private line(raw: string): void {
    if (this.isDone || /^\s*<\/?(?:PAGE|TABLE|S|C|CAPTION)>\s*$/i.test(raw)) return;
    const cells = raw.trim().split(/\s{3,}|\t|\.{4,}/);
    const line = fold(raw);
    if (line === '') this.flush();
    else if (cells.length > 1 && cells.some((cell) => /^[$(]?\d/.test(cell))) {
      this.flush();
      this.give(joinCells(cells.map(fold).filter((cell) => cell !== '')));
    } else {
      if (/^(?:item|part|note)\s+[\dIVX]/i.test(line)) this.flush();
      this.paragraph += this.paragraph === '' ? line : ` ${line}`;
      if (this.paragraph.length > maxLine) this.flush();
    }
  }

  private flush(): void {
    const line = this.paragraph;
    this.paragraph = '';
    if (line !== '') this.give(line);
  }

  private give(line: string): void {
    if (!this.isDone && !this.take(line)) this.isDone = true;
  }
}
