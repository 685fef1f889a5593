// Folds text for matching without moving any offset: one UTF-16 unit in, one out.
import { simplifyHan } from '../../registry/han-variants.ts';

const folded = buildTable();
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const shortText = 24;
const chunk = 4096;
/** Room for one stretch of folded units, used within one call only. */
const bytes = Buffer.alloc(chunk);

/** Lower case, accents off, full-width forms and exotic spaces, dashes and quotes made plain; same length as `text`. */
export function foldText(text: string): string {
  if (text.length <= shortText) {
    let short = '';
    for (let i = 0; i < text.length; i += 1) short += String.fromCharCode(folded[text.charCodeAt(i)] ?? 32);
    return short;
  }
  let done = '';
  for (let from = 0; from < text.length; from += chunk) {
    const to = Math.min(text.length, from + chunk);
    let wide = 0;
    for (let i = from; i < to; i += 1) {
      const unit = folded[text.charCodeAt(i)] ?? 32;
      wide |= unit;
      bytes[i - from] = unit;
    }
    if (wide > 255) return foldWide(text);
    done += bytes.toString('latin1', 0, to - from);
  }
  return done;
}

let chinese: Uint16Array | undefined;

/** Folded text with traditional characters as simplified ones: a Chinese list then holds for both. Same length as `text`. */
export function foldChinese(text: string): string {
  chinese ??= Uint16Array.from(folded, (unit) =>
    unit >= 0x3400 && unit <= 0x9fff ? simplifyHan(String.fromCharCode(unit)).charCodeAt(0) : unit,
  );
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = chinese[text.charCodeAt(i)] ?? 32;
  return decoder.decode(units);
}

/** Text with letters that need two bytes even when folded. */
function foldWide(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = folded[text.charCodeAt(i)] ?? 32;
  return decoder.decode(units);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let code = 0; code < table.length; code += 1) table[code] = foldUnit(code);
  const same = (characters: string, to: string) => {
    for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
  };
  same('\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' ');
  same('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-');
  same('\u2018\u2019\u201a\u201b\u02bc\u00b4', "'");
  same('\u201c\u201d\u201e\u201f\u00ab\u00bb', '"');
  return table;
}

function foldUnit(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(code - 0xfee0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  // Hangul and kana keep their composed forms; their decompositions are other letters, not accents.
  if (code >= 0x2000 && code !== 0x212b) return code;
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : code;
}
