// A share as the report shows it: never a bare percentage, always with what it is a share of, its kind, as-of and grade.
import { html, raw } from 'hono/html';
import type { HeadlineRule } from '../model/forecast-result.ts';
import type { ShareValue, ValueKind } from '../../schemas/share-definition.ts';
import type { Html } from './html.ts';

export type ShownShare = {
  readonly definitionId: string;
  readonly label: string;
  readonly valueKind: ValueKind;
  readonly asOf: string;
  readonly grade: ShareValue['grade'];
  /** `≈ 32% (28–37)`. */
  readonly words: string;
  readonly rule: HeadlineRule | null;
  readonly publisher: string | null;
};

const oneDecimal = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `18.0`; a minus is a minus sign. */
export const tenths = (value: number): string => oneDecimal.format(value === 0 ? 0 : value).replace('-', '−');

/** `+2.4`, `−1.0`, `±0.0`. */
export const signed = (value: number): string =>
  Math.abs(value) < 0.05 ? '±0.0' : value > 0 ? `+${tenths(value)}` : tenths(value);

/** A simulated share has no decimals worth showing; its band goes with it. */
export function bandWords(median: number, low: number, high: number): string {
  return `≈ ${Math.round(median)}% (${Math.round(low)}–${Math.round(high)})`;
}

const signs: Readonly<Record<string, string>> = { below: '< ', above: '> ', about: '' };

/** A value as its kind allows it to be written. */
export function valueWords(value: ShareValue): string {
  const share = Number(value.sharePct);
  if (value.valueKind === 'projected') return bandWords(share, Number(value.p10 ?? share), Number(value.p90 ?? share));
  const short = String(Number(share.toFixed(1)));
  if (value.valueKind === 'reported') return `${signs[value.comparator ?? 'about'] ?? ''}${short}%`;
  const low = value.roundingLowPct ?? value.lowerBoundPct;
  const high = value.roundingHighPct ?? value.upperBoundPct;
  if (low === null || high === null || Number(low).toFixed(1) === Number(high).toFixed(1)) return `≈ ${short}%`;
  return `≈ ${Math.round(share)}% (${Number(Number(low).toFixed(1))}–${Number(Number(high).toFixed(1))})`;
}

/** A label as the beginning of a line. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Marked = Pick<ShownShare, 'definitionId' | 'valueKind' | 'asOf' | 'grade'>;

/** The attributes that every element with a share in it carries; a test reads them. */
export function shareAttributes({ definitionId, valueKind, asOf, grade }: Marked): Html {
  return html`data-definition="${definitionId}" data-kind="${valueKind}" data-as-of="${asOf}" data-grade="${grade}"`;
}

/** The attributes of a text that speaks of several shares at once. */
export function manySharesAttributes(shares: readonly Marked[]): Html {
  const all = (of: (share: Marked) => string): string => [...new Set(shares.map(of))].join(' ');
  return html`data-definition="${all((each) => each.definitionId)}" data-kind="${all((each) => each.valueKind)}" data-as-of="${all((each) => each.asOf)}" data-grade="${all((each) => each.grade)}"`;
}

/** For percentages that are no shares of capacity, e.g. how often an interval holds. */
export const notAShare: Html = raw('data-not-a-share=""');

/** What stands below a share: kind, as-of and grade, and whether it may only illustrate. */
export function provenance({ valueKind, asOf, grade, rule, publisher }: ShownShare): string {
  const kind = rule === 'illustrative' ? `${valueKind}, illustrative` : valueKind;
  return [kind, asOf, `grade ${grade}`, ...(publisher === null ? [] : [publisher])].join(' · ');
}

/** A large share with its definition and provenance. */
export function shareCard(share: ShownShare, isMain = false): Html {
  return html`<li class="card${isMain ? ' main' : ''}" ${shareAttributes(share)}>
<b>${share.words.split(/ (?=\()/).map((part, index) => (index === 0 ? html`<span>${part}</span>` : html` <small class="nobreak">${part}</small>`))}</b>
<span class="of">${share.label}</span>
<span class="provenance">${provenance(share)}</span></li>`;
}
