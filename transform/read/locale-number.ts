// Numbers as tables of different countries write them, as decimal strings; null where a cell holds no plain number.

const commaDecimal = new Set('de es pt fr it nl sv no da fi pl cs tr id ru uk ro hu el bg hr sk sl'.split(' '));
const emptyCell = /^(?:|[-–—―−]+|n\.?\s?\/?\s?[ad]\.?|none|null|nil|tba|tbd|k\.?\s?a\.?|s\/d|\.{2,3}|…)$/iu;

/** Whether a cell says that there is no value: a dash, `n/a`, `tbd`. */
export function isEmptyCell(value: string): boolean {
  return emptyCell.test(value.trim());
}

/**
 * Reads a number by its separators, and where `1,600` could be either, by the habit of `language`. Currency signs, a
 * percent sign, spaces and apostrophes between thousands are accepted; words are not.
 */
export function readLocaleNumber(value: string, language: string | null): string | null {
  const bare = value
    .trim()
    .replace(/^(?:US|R|A|C|HK|S)?[$€£¥]\s?/u, '')
    // Marks that point to a note are no part of the number.
    .replace(/\s?[*†‡§]{1,3}$/u, '')
    .replace(/\s?(?:%|€|MW)$/iu, '')
    .replace(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/gu, '');
  const negative = /^\((.*)\)$/.exec(bare);
  const text = (negative?.[1] ?? bare).replace(/^[−–]/u, '-').replace(/^\+/, '');
  if (!/^-?\d{1,24}(?:[.,]\d+)*$/.test(text)) return null;
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : [negative ? '-' : '', text];
  const plain = plainDigits(digits, language);
  return plain === null ? null : `${sign}${plain}`;
}

function plainDigits(digits: string, language: string | null): string | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return digits;
  const last = marks.at(-1) ?? '';
  const [first] = marks;
  const mixed = marks.includes('.') && marks.includes(',');
  if (mixed) {
    // The last mark parts the decimals, the other one the thousands.
    const cut = digits.lastIndexOf(last);
    const whole = digits.slice(0, cut);
    if (marks.indexOf(last) !== marks.length - 1 || !grouped(whole)) return null;
    return `${whole.replaceAll(first ?? '', '')}.${digits.slice(cut + 1)}`;
  }
  if (marks.length > 1) return grouped(digits) ? digits.replaceAll(last, '') : null;
  const [whole = '', rest = ''] = digits.split(last);
  if (rest.length !== 3 || whole === '0' || whole.length > 3) return `${whole}.${rest}`;
  const decimal = commaDecimal.has((language ?? 'en').slice(0, 2)) ? ',' : '.';
  return last === decimal ? `${whole}.${rest}` : `${whole}${rest}`;
}

function grouped(digits: string): boolean {
  return /^\d{1,3}(?:[.,]\d{3})*$/.test(digits);
}
