// Splits a complete submission text file into its header and parts: one pass over its lines, in flat memory.
import { PermanentError } from '../../../schemas/errors.ts';
import { readSubmissionHeader } from './submission-header.ts';
import type { Submission, SubmissionPart } from './submission.ts';

/** Of a line only so much is looked at; the content of a part may stand on one line of many megabytes. */
const maxLineBytes = 4_096;
/** Enough of a long line's end for a closing tag and the blanks behind it. */
const tailBytes = 64;
const maxHeadLines = 100_000;
const maxParts = 20_000;
const [lineBreak, lessThan, slash, greaterThan, capitalT] = [0x0a, 0x3c, 0x2f, 0x3e, 0x54];
const none = Buffer.alloc(0);

const openings = ['<SEC-DOCUMENT>', '<IMS-DOCUMENT>', '<SEC-HEADER>', '<IMS-HEADER>', '-----BEGIN PRIVACY-ENHANCED'];
const wrappers = ['XML', 'XBRL', 'PDF'] as const;

/** Whether a body is a complete submission and not a bare document of one. */
export function isSubmission(body: Uint8Array): boolean {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 512))
    .toString('latin1')
    .trimStart();
  return openings.some((opening) => start.startsWith(opening));
}

/** Splits a body that is in memory; PermanentError DOCUMENT_UNREADABLE where it is no submission. */
export function splitSubmission(body: Uint8Array): Submission {
  const splitter = new SubmissionSplitter();
  splitter.write(body);
  return splitter.end();
}

/** The bytes of a part, as a view of the body and not a copy. */
export function partBytes(body: Uint8Array, { start, end }: Pick<SubmissionPart, 'start' | 'end'>): Uint8Array {
  return body.subarray(start, end);
}

type OpenPart = {
  type: string | null;
  sequence: number | null;
  filename: string | null;
  description: string | null;
  wrapper: SubmissionPart['wrapper'];
  /** Null until the text has begun. */
  start: number | null;
  /** Where the content was seen to end: before its closing wrapper, or before `</TEXT>`. */
  wrapperEnd: number | null;
  textEnd: number | null;
  isBinary: boolean;
  /** Nothing but the wrapper and blank lines was read of the text. */
  isBlank: boolean;
};

/** `end` is where the text ends without the blanks behind it, `next` where the following line begins. */
type Line = { readonly start: number; readonly end: number; readonly next: number; readonly text: string };

/** Takes the bytes of a submission in pieces of any size and keeps nothing of them but the index. */
export class SubmissionSplitter {
  private state: 'head' | 'between' | 'part' | 'text' | 'done' = 'head';
  private readonly headLines: string[] = [];
  private partLines = 0;
  private readonly parts: SubmissionPart[] = [];
  private open: OpenPart | null = null;
  /** The beginning and the end of a line that the last piece did not finish, and its length so far. */
  private pendingHead: Buffer = none;
  private pendingTail: Buffer = none;
  private pendingBytes = 0;
  private lineStart = 0;
  private read = 0;

  write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    for (;;) {
      const found = bytes.indexOf(lineBreak, at);
      if (found < 0) break;
      if (this.pendingBytes > 0 || this.matters(bytes, at, found)) {
        this.take(this.lineOf(bytes.subarray(at, found), this.read + found, 1));
      }
      at = found + 1;
      this.lineStart = this.read + at;
      this.forget();
    }
    this.keep(bytes.subarray(at));
    this.read += bytes.byteLength;
  }

  end(): Submission {
    if (this.pendingBytes > 0) this.take(this.lineOf(none, this.read, 0));
    if (this.open !== null) this.closePart(this.read, false);
    if (this.headLines.length === 0) throw unreadable('it has no header');
    const header = readSubmissionHeader(this.headLines.join('\n'));
    return { header, parts: this.parts, isComplete: this.state === 'done' };
  }

  /** Of the lines of a text only tags that end something matter, and the first ones. */
  private matters(bytes: Buffer, from: number, to: number): boolean {
    if (this.state !== 'text' || this.open?.isBlank) return true;
    if (bytes[from] === lessThan && bytes[from + 1] === slash) return true;
    const last = bytes[to - 1] === 0x0d ? to - 2 : to - 1;
    return last - from >= 6 && bytes[last] === greaterThan && bytes[last - 1] === capitalT;
  }

  /** The line that ends with `rest` at the offset `breakAt`. Of a long one only its beginning and its end are kept. */
  private lineOf(rest: Buffer, breakAt: number, breakBytes: number): Line {
    const head = this.pendingBytes === 0 ? rest : Buffer.concat([this.pendingHead, rest.subarray(0, maxLineBytes)]);
    const isLong = this.pendingBytes + rest.byteLength > maxLineBytes;
    const tail = isLong ? Buffer.concat([this.pendingTail, rest.subarray(-tailBytes)]).subarray(-tailBytes) : none;
    const raw = head.toString('latin1', 0, maxLineBytes) + tail.toString('latin1');
    const text = raw.trimEnd();
    return { start: this.lineStart, end: breakAt - (raw.length - text.length), next: breakAt + breakBytes, text };
  }

  private keep(rest: Buffer): void {
    if (rest.byteLength === 0) return;
    // Copies, since the chunk belongs to the caller.
    this.pendingHead = Buffer.concat([this.pendingHead, rest.subarray(0, maxLineBytes)]).subarray(0, maxLineBytes);
    this.pendingTail = Buffer.from(Buffer.concat([this.pendingTail, rest.subarray(-tailBytes)]).subarray(-tailBytes));
    this.pendingBytes += rest.byteLength;
  }

  private forget(): void {
    this.pendingHead = none;
    this.pendingTail = none;
    this.pendingBytes = 0;
  }

  private take(line: Line): void {
    if (this.state === 'text') this.takeText(line);
    else if (/^(?:<\/(?:SEC|IMS)-DOCUMENT>|-----END PRIVACY)/.test(line.text)) this.state = 'done';
    else if (this.state === 'part') this.takePartHead(line);
    else if (line.text === '<DOCUMENT>') this.beginPart();
    else if (this.state === 'head') this.takeHead(line.text);
  }

  private takeHead(text: string): void {
    if (this.headLines.length === 0) {
      if (text.trim() === '') return;
      if (!openings.some((opening) => text.startsWith(opening))) throw unreadable('it does not begin like one');
    }
    if (this.headLines.length >= maxHeadLines) throw unreadable('its header does not end');
    this.headLines.push(text);
  }

  private beginPart(): void {
    if (this.headLines.length === 0) throw unreadable('it has no header');
    if (this.parts.length >= maxParts) throw unreadable(`it has more than ${maxParts} parts`);
    this.state = 'part';
    this.partLines = 0;
    const names = { type: null, sequence: null, filename: null, description: null, wrapper: null };
    this.open = { ...names, start: null, wrapperEnd: null, textEnd: null, isBinary: false, isBlank: true };
  }

  private takePartHead({ start, end, next, text }: Line): void {
    const part = this.open;
    if (part === null) return;
    this.partLines += 1;
    if (this.partLines > maxHeadLines) throw unreadable('a part has no text');
    const [, name = '', rest = ''] = /^<(\/?[A-Z]+)>(.*)$/.exec(text) ?? [];
    const value = rest.trim() === '' ? null : rest.trim();
    if (name === 'TYPE') part.type = value;
    else if (name === 'SEQUENCE') part.sequence = /^\d{1,6}$/.test(value ?? '') ? Number(value) : null;
    else if (name === 'FILENAME') part.filename = value;
    else if (name === 'DESCRIPTION') part.description = value;
    else if (name === '/DOCUMENT') this.closePart(start, true);
    else if (name === 'TEXT') {
      this.state = 'text';
      part.start = value === null ? next : start + '<TEXT>'.length;
      if (value !== null) this.takeText({ start: part.start, end, next, text: rest });
    }
  }

  private takeText({ start, end, next, text }: Line): void {
    const part = this.open;
    if (part === null) return;
    if (part.isBlank && text.trim() !== '') this.takeFirst(part, next, text.trim());
    if (text.startsWith('</DOCUMENT>')) this.closePart(start, true);
    else if (part.wrapper !== null && text === `</${part.wrapper}>`) part.wrapperEnd = start;
    else if (text.endsWith('</TEXT>')) part.textEnd = end - '</TEXT>'.length;
  }

  /** The first line of a text: the wrapper that EDGAR puts around it, or what it is. */
  private takeFirst(part: OpenPart, next: number, text: string): void {
    const wrapper = wrappers.find((each) => text === `<${each}>`);
    if (wrapper !== undefined && part.wrapper === null) {
      part.wrapper = wrapper;
      part.start = next;
      return;
    }
    part.isBlank = false;
    part.isBinary = /^begin [0-7]{3} \S/.test(text);
  }

  private closePart(at: number, isComplete: boolean): void {
    const part = this.open;
    this.open = null;
    this.state = 'between';
    if (part === null) return;
    const { type, sequence, filename, description, wrapper, isBinary } = part;
    const start = part.start ?? at;
    const end = Math.max(start, part.wrapperEnd ?? part.textEnd ?? at);
    const whole = isComplete && part.start !== null;
    this.parts.push({
      type: type ?? '',
      sequence,
      filename,
      description,
      wrapper,
      start,
      end,
      isBinary,
      isComplete: whole,
    });
  }
}

function unreadable(what: string): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read as a submission: ${what}.`);
}
