// The table of selling holders: who may sell how many shares. Its columns are in no fixed order; the heading says which they are, and where
// it does not, the arithmetic of a row does: before less offered is after.
import type { QuarantinedRow } from '../extractor.ts';
import type { FilingReport } from './filing-report.ts';
import type { Segment } from './filing-text.ts';

type Cell = { readonly value: string; readonly start: number; readonly end: number; readonly column: string };
export type SellingHolder = { readonly name: Cell; readonly shares: Cell };
export type SellingHolders = {
  readonly rows: readonly SellingHolder[];
  readonly quarantine: readonly QuarantinedRow[];
};

const maxRows = 2_000;
const isCount = (value: string) => /^(?:\d{1,3}(?:,\d{3})+|\d{1,12}|[—–-])(?:\s?\(\d{1,2}\)){0,3}$/.test(value);
/** A share of a class, a footnote's mark, or nothing: no number of shares. */
const isOther = (value: string) =>
  /^[<~]?\s?[\d.]{1,8}\s?%(?:\s?\(\d{1,2}\))?$|^\*{1,3}$|^\d{1,3}\.\d{1,4}$|^(?:\(\d{1,2}\)\s?){1,4}$/.test(value);

/** The rows of the table, in order. */
export function sellingHolders(report: FilingReport, segments: readonly Segment[]): SellingHolders {
  const rows: SellingHolder[] = [];
  const quarantine: QuarantinedRow[] = [];
  let order: readonly ('before' | 'offered' | 'after')[] = [];
  let head = '';
  let line = 0;
  for (const segment of segments) {
    for (const cells of rowsOf(report.document.text, segment)) {
      const [name, ...others] = cells;
      if (!name || rows.length >= maxRows) continue;
      const counts = others.filter(({ value }) => isCount(value));
      const isRow =
        counts.length > 0 &&
        others.every(({ value }) => isCount(value) || isOther(value)) &&
        /\p{L}{2}/u.test(name.value);
      if (!isRow) {
        if (counts.length === 0) head = `${head}\t${cells.map(({ value }) => value).join('\t')}`.slice(-2_000);
        if (counts.length === 0) order = orderOf(head);
        continue;
      }
      line += 1;
      if (
        /^(?:sub-?)?totals?\b|^all (?:other )?selling|^aggregate\b/i.test(name.value) &&
        !/[,.]\s?(?:L\.?P|LLC|Inc)/i.test(name.value)
      )
        continue;
      const offered = offeredOf(counts, order);
      const written = cells.map(({ value }) => value).join('\t');
      if (offered === null)
        quarantine.push({ row: line, reason: 'which column holds the shares offered cannot be told', value: written });
      else if (offered.value === '0')
        quarantine.push({ row: line, reason: 'the holder offers no shares', value: written });
      else rows.push({ name: { ...name, ...clean(name) }, shares: offered });
    }
  }
  return { rows, quarantine };
}

function* rowsOf(text: string, { start, end }: Segment): Generator<Cell[]> {
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.includes('\t')) {
      let from = at;
      yield line.split('\t').map((value) => {
        const cell = { value, start: from, end: from + value.length, column: '' };
        from += value.length + 1;
        return cell;
      });
    }
    at += line.length + 1;
  }
}

/** The columns that the heading names, in its order. Only where each is named once is the order known. */
function orderOf(head: string): readonly ('before' | 'offered' | 'after')[] {
  const places = [
    ['before', /\b(?:before|prior to|owned as of|currently owned)\b/gi],
    [
      'offered',
      /\b(?:being offered|offered|to be sold|being registered|may be sold|being sold|that may be offered)\b/gi,
    ],
    ['after', /\b(?:after|following|upon completion)\b/gi],
  ] as const;
  const found = places.map(([name, pattern]) => ({ name, at: [...head.matchAll(pattern)].map(({ index }) => index) }));
  // "before the offering", "after the offering" speak of the offering and offer nothing.
  return found
    .filter(({ at }) => at.length > 0)
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ name }) => name);
}

function offeredOf(counts: readonly Cell[], order: readonly ('before' | 'offered' | 'after')[]): Cell | null {
  const values = counts.map(({ value }) => countOf(value));
  const of = (at: number): Cell | null => {
    const cell = counts[at];
    const value = values[at];
    if (!cell || value === undefined) return null;
    return { ...cell, value: String(value), end: cell.start + cell.value.replace(/\s?\(\d{1,2}\).*$/, '').length };
  };
  // Before, offered, after: the row itself proves it.
  for (let at = 0; at + 2 < values.length; at += 1) {
    const [one = 0, two = 0, three = 0] = values.slice(at, at + 3);
    if (one > 0 && two > 0 && one - two === three)
      return of(
        two === three && order.indexOf('offered') > order.indexOf('after') && order.includes('after') ? at + 2 : at + 1,
      );
  }
  if (order.length === counts.length && order.includes('offered')) return of(order.indexOf('offered'));
  if (counts.length === 1 && order.includes('offered')) return of(0);
  // Nothing is held afterwards, and the column of it is left out: both numbers are the same.
  if (counts.length === 2 && values[0] === values[1]) return of(1);
  const at = order.indexOf('offered');
  return at >= 0 && at < counts.length && order[0] !== 'after' && counts.length >= order.length ? of(at) : null;
}

function countOf(value: string): number {
  const digits = value.replace(/\s?\(\d{1,2}\).*$/, '').replaceAll(',', '');
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}

/** The name without marks of footnotes. */
function clean({ value, start }: Cell): { value: string; end: number } {
  const name = value.replace(/(?:\s?\(\d{1,2}\)|\s?[*†‡+#])+$/, '').trim();
  return name === '' ? { value, end: start + value.length } : { value: name, end: start + name.length };
}
