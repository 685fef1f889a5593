// Inline XBRL: numbers of a report that carry their concept, period and unit. Read in pieces, so that a report of 50 MB takes no
// more memory than a small one; of the thousands of facts those are kept that tell of capital expenditure and commitments.
import { isUtf8 } from 'node:buffer';
import { Big } from 'big.js';
import { Parser } from 'htmlparser2';
import type { XbrlFact } from './company-facts.ts';
import { basisOf, tagOrder } from './facts-tags.ts';
import type { UnknownElement } from './filing-xml.ts';

/** Which filing the facts are of. */
export type FactsOf = Pick<XbrlFact, 'accession' | 'form' | 'filed' | 'company'>;
export type InlineFacts = { readonly facts: readonly XbrlFact[]; readonly unknown: readonly UnknownElement[] };

type Context = { start: string | null; end: string | null; instant: string | null; isWhole: boolean };
type Written = { readonly attributes: Readonly<Record<string, string>>; text: string };

const chunkBytes = 256 * 1024;
const maxFacts = 2_000;
const maxText = 200;

/** The facts of a part about the whole company; those of a segment or of one item alone are left out. */
export function readInlineFacts(bytes: Uint8Array, of: FactsOf): InlineFacts {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(':nonFraction'))
    return { facts: [], unknown: [] };
  const reader = new InlineReader();
  const parser = new Parser(reader, { decodeEntities: true });
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }));
  }
  parser.end(decoder.decode());
  return reader.facts(of);
}

class InlineReader {
  private readonly contexts = new Map<string, Context>();
  private readonly units = new Map<string, string>();
  private readonly written: Written[] = [];
  private readonly open: (Written | null)[] = [];
  private context: Context | null = null;
  private unit: string | null = null;
  /** Text of a date or measure that is being read. */
  private text: string | null = null;

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (localName(name)) {
      case 'nonfraction': {
        const isWanted = basisOf(attributes['name'] ?? '') !== null && this.written.length < maxFacts;
        const fact = isWanted ? { attributes, text: '' } : null;
        this.open.push(fact);
        if (fact) this.written.push(fact);
        break;
      }
      case 'context':
        this.context = { start: null, end: null, instant: null, isWhole: true };
        if (attributes['id'] !== undefined) this.contexts.set(attributes['id'], this.context);
        break;
      case 'explicitmember':
      case 'typedmember':
        if (this.context) this.context.isWhole = false;
        break;
      case 'unit':
        this.unit = attributes['id'] ?? null;
        break;
      case 'divide':
        // So much a share, a year, a mile: no amount.
        if (this.unit !== null) this.units.set(this.unit, 'a ratio');
        break;
      case 'startdate':
      case 'enddate':
      case 'instant':
      case 'measure':
        this.text = '';
        break;
      default:
    }
  }

  ontext(text: string): void {
    if (this.text !== null && this.text.length < maxText) this.text += text;
    for (const fact of this.open) if (fact && fact.text.length < maxText) fact.text += text;
  }

  onclosetag(name: string): void {
    const local = localName(name);
    if (local === 'nonfraction') this.open.pop();
    else if (local === 'context') this.context = null;
    else if (local === 'unit') this.unit = null;
    if (this.text === null) return;
    const text = this.text.trim();
    if (local === 'measure' && this.unit !== null && !this.units.has(this.unit))
      this.units.set(this.unit, localOf(text));
    else if (this.context && local === 'startdate') this.context.start = text;
    else if (this.context && local === 'enddate') this.context.end = text;
    else if (this.context && local === 'instant') this.context.instant = text;
    if (['measure', 'startdate', 'enddate', 'instant'].includes(local)) this.text = null;
  }

  /** Contexts and units may stand behind the facts, so that they are put together at the end. */
  facts(of: FactsOf): InlineFacts {
    const found = new Map<string, XbrlFact>();
    const unknown = new Map<string, { count: number; text: string }>();
    for (const { attributes, text } of this.written) {
      if (attributes['xsi:nil'] === 'true') continue;
      const tag = attributes['name'] ?? '';
      const context = this.contexts.get(attributes['contextref'] ?? '');
      if (context && !context.isWhole) continue;
      const unit = this.units.get(attributes['unitref'] ?? '') ?? '';
      const value = amountOf(attributes, text);
      const end = context?.end ?? context?.instant ?? null;
      if (value === null || end === null || !/^[A-Z]{3}$/.test(unit)) {
        const why = value === null ? 'number' : end === null ? 'context' : `unit ${unit}`;
        const known = unknown.get(`${tag} ${why}`);
        if (known) known.count += 1;
        else unknown.set(`${tag} ${why}`, { count: 1, text: text.trim().slice(0, maxText) });
        continue;
      }
      const unsaid = { fiscalYear: null, fiscalPeriod: null, supersedes: null };
      // The same amount stands in the statement of cash flows and again in the notes.
      const key = `${tag} ${unit} ${context?.start} ${end} ${value}`;
      found.set(key, { tag, unit, start: context?.start ?? null, end, value, ...unsaid, ...of });
    }
    const facts = [...found.values()].sort(
      (a, b) =>
        tagOrder(a.tag) - tagOrder(b.tag) || (`${a.tag} ${a.start} ${a.end}` < `${b.tag} ${b.start} ${b.end}` ? -1 : 1),
    );
    return { facts, unknown: [...unknown.entries()].map(([path, { count, text }]) => ({ path, count, text })) };
  }
}

/** The number as it is meant: written in millions, with a minus that stands beside it. Null where it is no number. */
function amountOf(attributes: Readonly<Record<string, string>>, text: string): string | null {
  const format = localOf(attributes['format'] ?? '')
    .replaceAll('-', '')
    .toLowerCase();
  const written = text.replace(/[\s\u00a0]/g, '');
  if (/^(?:fixedzero|zerodash|numdash)$/.test(format)) return '0';
  if (!/^(?:|num(?:dot|comma)decimal(?:apos)?)$/.test(format)) return null;
  const isComma = format.startsWith('numcomma');
  const plain = isComma ? written.replaceAll('.', '').replace(',', '.') : written.replace(/[,'’]/g, '');
  const scale = attributes['scale'] ?? '0';
  if (!/^\d{1,18}(?:\.\d{1,12})?$/.test(plain) || !/^-?\d{1,2}$/.test(scale)) return null;
  const amount = new Big(plain).times(new Big(10).pow(Number(scale)));
  const signed = attributes['sign'] === '-' ? amount.times(-1) : amount;
  const fixed = signed.round(12).toFixed();
  return /^-?\d{1,24}(?:\.\d{1,12})?$/.test(fixed) ? fixed : null;
}

function localName(name: string): string {
  return localOf(name).toLowerCase();
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
