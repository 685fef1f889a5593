// A filing speaks as its issuer: "the Company", "we". The rules of the news want names, so the words are replaced by the name
// before they read, and what they found is led back to where it stands in the filing.
import type { Company, Registry } from '../../registry/registry.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { ReadCell } from '../../schemas/read-document.ts';
import type { FilingReport } from './filing-report.ts';

export type Issuer = {
  readonly name: string;
  readonly company: Company | null;
  /** Where the header names it. */
  readonly cell: ReadCell;
};

/** The company whose report it is, by its number and not by its name at the time; null where the header names none. */
export function issuerOf(report: FilingReport, registry: Registry): Issuer | null {
  const cell = report.field('filer');
  if (cell === null) return null;
  const cik = Number(report.field('filer cik')?.value ?? 0);
  const company = (cik > 0 ? registry.companyByCik(cik) : null) ?? registry.company(cell.value);
  return { name: company?.name ?? readable(cell.value), company, cell };
}

/** `RIDGE COMPUTE, INC.` as `Ridge Compute, Inc.`; state and country behind a slash fall away. */
function readable(name: string): string {
  const plain = name.replace(/\s*\/[A-Z]{2,4}\/?$/, '').trim() || name;
  if (/\p{Ll}/u.test(plain)) return plain;
  return plain.replace(/\p{Lu}[\p{Lu}'’]+/gu, (word) =>
    /^(?:LLC|LP|PLC|AI|USA|SE|AG|NV|SA|II|III|IV)$/.test(word) || !/[AEIOUY]/.test(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

type Piece = { readonly at: number; readonly from: number; readonly to: number; readonly isName: boolean };

/** How a stretch was rewritten: `place` leads a span of `text` back to the document, or to null for the issuer's name. */
export type IssuerText = {
  readonly text: string;
  place(start: number, end: number): { readonly start: number; readonly end: number } | null;
};

/** What stands for the issuer in every filing; papers that were defined with a capital, as if they were names; asides that may define a name; the comma before a legal form, which cuts a name in two. */
const anyVoice = [
  /\b[Tt]he (?:Company|Registrant|Issuer|Corporation|Partnership)\b/,
  /\([^()]{2,300}\)/,
  /(?<=\b(?:[Tt]he|[Tt]his|[Ss]uch|[Ee]ach) )(?:Agreements?|Leases?|Contracts?|Amendments?|Notes|Transactions?|Offering|Merger|Acquisition)\b/,
  /,(?= (?:Inc|LLC|L\.L\.C|L\.P|LP|Ltd|Corp|Co|PLC|plc|N\.V|S\.A)\b)/,
];
/** An exhibit quotes others too, whose "we" is theirs. */
const ownVoice = /\b(?:We|we|us|Our|our)\b/;
const papers = /^(?:Agreement|Lease|Contract|Amendment|Notes|Transaction|Offering|Merger|Acquisition)/;
const legalForm = '(?:,? (?:Inc|Corporation|Corp|Group|Holdings|N\\.V|Ltd|Limited|PLC|plc|LLC)\\b\\.?){0,2}';

function patternOf(name: string, voice: 'own' | 'exhibit' | 'none'): RegExp {
  const written = new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${legalForm}(?!-)`, 'u');
  const parts = voice === 'own' ? [written, ...anyVoice, ownVoice] : [written, ...anyVoice];
  return new RegExp(parts.map(({ source }) => source).join('|'), 'gu');
}

/** Rewrites `document.slice(start, end)` with the issuer's name in place of what stands for it. */
export function speakFor(
  document: string,
  start: number,
  end: number,
  name: string,
  voice: 'own' | 'exhibit' | 'none',
): IssuerText {
  const pieces: Piece[] = [];
  const out: string[] = [];
  let length = 0;
  const push = (text: string, from: number, to: number, isName: boolean) => {
    if (text === '') return;
    pieces.push({ at: length, from, to, isName });
    out.push(text);
    length += text.length;
  };
  // What is outside of the first plane is no letter of a filing; with it gone, offsets count code points too.
  const plain = document.slice(start, end).replace(/[\ud800-\udfff]/g, '□');
  let next = 0;
  for (const found of plain.matchAll(patternOf(name, voice))) {
    const word = found[0];
    const at = found.index;
    const isAside = word.startsWith('(');
    // A comma before the legal form would cut the name in two.
    const isPaper = papers.test(word);
    const isSelf = !isAside && !isPaper && word !== ',';
    const isNamed = isSelf && word.startsWith(name);
    if (isAside ? !isDefinition(word) : isSelf && !isNamed && voice === 'none') continue;
    const from = isAside && plain[at - 1] === ' ' ? at - 1 : at;
    push(plain.slice(next, from), start + next, start + from, false);
    if (isPaper) push(word.toLowerCase(), start + at, start + at + word.length, false);
    if (isSelf) push(/^our$/i.test(word) ? `${name}'s` : name, start + at, start + at + word.length, true);
    next = at + word.length;
  }
  push(plain.slice(next), start + next, end, false);
  return { text: out.join(''), place: (from, to) => placeOf(pieces, from, to) };
}

/** `(the “Company”)`, `(“Tenant”, and together with its affiliates, the “Parties”)`: a name for later, nothing said now. */
function isDefinition(aside: string): boolean {
  if (!/[“"]/.test(aside)) return false;
  const rest = aside.replace(/[“"][^“”"]{1,120}[”"]/g, ' ').toLowerCase();
  const words = rest.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => fillers.has(word));
}
const fillers = new Set(
  'the a an and or as its such this each collectively together with affiliates subsidiaries hereinafter herein defined below above referred to in any also known'.split(
    ' ',
  ),
);

function placeOf(pieces: readonly Piece[], from: number, to: number): { start: number; end: number } | null {
  const [first, last] = [pieceAt(pieces, from), pieceAt(pieces, Math.max(from, to - 1))];
  if (!first || !last) return null;
  if (first === last && first.isName) return null;
  const start = first.isName ? first.from : first.from + (from - first.at);
  const end = last.isName ? last.to : last.from + (to - last.at);
  return { start, end };
}

/** The last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** Evidence that was found in the rewritten text, where it stands in the filing; the issuer's name stands in the header. */
export function evidenceInFiling(
  evidence: readonly Evidence[],
  spoken: IssuerText,
  report: FilingReport,
  issuer: Issuer,
): Evidence[] {
  return evidence.flatMap(({ field, start, end }) => {
    const span = spoken.place(start, end) ?? issuer.cell;
    return report.evidenceAt(field, span.start, span.end);
  });
}
