// Bytes to text: which charset a body is really in, and its characters without any that Postgres or JSON refuse.
import { isUtf8 } from 'node:buffer';
import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import { analyse } from 'chardet';
import sniffMeta from 'html-encoding-sniffer';

/** What told the charset, best first. `guess` is a statistical one. */
export type CharsetSource = 'bom' | 'http' | 'xml' | 'meta' | 'utf-8' | 'guess' | 'ascii';

export type Decoded = {
  /** Well-formed: no NUL, no lone surrogates, no byte order mark. */
  readonly text: string;
  /** Name by the Encoding Standard, e.g. `UTF-8` or `windows-1252`. */
  readonly charset: string;
  readonly source: CharsetSource;
};

type Hints = { readonly httpCharset: string | null; readonly kind: 'html' | 'xml' | 'text' };
type Verdict = { readonly charset: string; readonly source: CharsetSource };

const noDeclaration = 'none';
const declarationBytes = 1024;
const lateMetaBytes = 32_768;
const guessBytes = 32_768;

/**
 * Decodes a body: byte order mark, HTTP header, XML declaration, meta element, strict UTF-8, then a guess. A declaration
 * that is unknown, or that the bytes contradict, falls through to the next; nothing throws.
 */
export function decodeBytes(bytes: Uint8Array, hints: Hints): Decoded {
  const { charset, source } = findCharset(bytes, hints);
  const text = charset.startsWith('UTF-32') ? decodeUtf32(bytes, charset) : new TextDecoder(charset).decode(bytes);
  return { text: cleanText(text), charset, source };
}

/** The text without NUL and byte order mark, with U+FFFD for each lone surrogate. */
export function cleanText(text: string): string {
  const started = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const withoutNul = started.includes('\0') ? started.replaceAll('\0', '') : started;
  return withoutNul.toWellFormed();
}

function findCharset(bytes: Uint8Array, { httpCharset, kind }: Hints): Verdict {
  const marked = byteOrderMark(bytes);
  if (marked) return { charset: marked, source: 'bom' };
  const valid = isUtf8(bytes);
  const http = httpCharset === null ? null : knownCharset(httpCharset);
  const declared: (Verdict | null)[] = [
    http ? { charset: http, source: 'http' } : null,
    kind === 'text' ? null : xmlDeclaration(bytes),
    kind === 'html' ? metaDeclaration(bytes) : null,
  ];
  for (const each of declared) {
    if (each && !contradicted(each.charset, bytes, valid, kind)) return each;
  }
  if (valid) return { charset: 'UTF-8', source: firstHighByte(bytes) < 0 ? 'ascii' : 'utf-8' };
  return { charset: guess(bytes), source: 'guess' };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  // Markup without a mark that is plainly of two or four bytes a character.
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0 && b === 0x3c && c === 0) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'UTF-32BE';
  return null;
}

/** The standard's name of a label; null where it is unknown or stands for no real charset. */
function knownCharset(label: string): string | null {
  const trimmed = label.trim().replace(/^["']|["']$/g, '');
  const name = labelToName(trimmed);
  if (name === null || name === 'replacement') return null;
  return name === 'x-user-defined' ? 'windows-1252' : name;
}

function xmlDeclaration(bytes: Uint8Array): Verdict | null {
  const start = latin1(bytes, declarationBytes);
  const found = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i.exec(start)?.[1];
  const charset = found === undefined ? null : knownCharset(found);
  if (charset === null) return null;
  // An ASCII-readable declaration cannot be true of UTF-16.
  return { charset: charset.startsWith('UTF-16') ? 'UTF-8' : charset, source: 'xml' };
}

function metaDeclaration(bytes: Uint8Array): Verdict | null {
  const early = sniffMeta(bytes, { defaultEncoding: noDeclaration });
  if (early !== noDeclaration) return { charset: early, source: 'meta' };
  // Browsers look at 1,024 bytes; pages with long styles before their meta elements rely on re-parsing.
  const late = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(latin1(bytes, lateMetaBytes))?.[1];
  const charset = late === undefined ? null : knownCharset(late);
  return charset === null ? null : { charset: charset.startsWith('UTF-16') ? 'UTF-8' : charset, source: 'meta' };
}

/**
 * Whether the bytes disprove a declared charset. Text of a one-byte charset is practically never valid UTF-8 by chance;
 * UTF-8 with a few broken characters (a cut body, a pasted byte) stays UTF-8.
 */
function contradicted(charset: string, bytes: Uint8Array, valid: boolean, kind: Hints['kind']): boolean {
  if (charset === 'UTF-8') return !valid && mostlyBroken(bytes);
  if (charset.startsWith('UTF-16')) return bytes.length % 2 === 1 || !bytes.subarray(0, 512).includes(0);
  if (!valid || !isSingleByte(charset)) return false;
  return countSequences(bytes).good >= (kind === 'xml' ? 4 : 1);
}

function isSingleByte(charset: string): boolean {
  return /^(windows|iso-8859|koi8|macintosh|x-mac|ibm866)/i.test(charset);
}

function mostlyBroken(bytes: Uint8Array): boolean {
  const { good, bad } = countSequences(bytes);
  return bad > good;
}

/** Well-formed and broken multi-byte sequences of UTF-8 in the first megabyte. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  const end = Math.min(bytes.length, 1 << 20);
  for (let at = 0; at < end; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    let seen = 0;
    while (seen < more && ((bytes[at + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) good++;
    else bad++;
    at += seen;
  }
  return { good, bad };
}

function guess(bytes: Uint8Array): string {
  const from = Math.max(0, firstHighByte(bytes) - 256);
  const matches = analyse(bytes.subarray(from, from + guessBytes)).flatMap(({ name, confidence }) => {
    const charset = knownCharset(name === 'ISO-8859-1' ? 'windows-1252' : name);
    return charset === null || charset.startsWith('UTF-') ? [] : [{ charset, confidence }];
  });
  const [best] = matches;
  if (!best) return 'windows-1252';
  // Western text is by far the most frequent; its neighbours must win clearly.
  const western = matches.find((each) => each.charset === 'windows-1252');
  return western && isSingleByte(best.charset) && western.confidence >= best.confidence - 10
    ? 'windows-1252'
    : best.charset;
}

function firstHighByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) > 0x7f) return at;
  }
  return -1;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}

/** Browsers dropped UTF-32; a few feeds did not. */
function decodeUtf32(bytes: Uint8Array, charset: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, charset === 'UTF-32LE');
    parts.push(point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}
