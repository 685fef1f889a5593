// `megawatch inspect filing`: the JSON of a filing of any form that has a reader, as numbers and flags.
import { UsageError } from '../../schemas/errors.ts';
import { readFootnote } from '../../transform/read/filing/footnote-facts.ts';
import type { Notice144 } from '../../transform/read/filing/notice-144.ts';
import type { OwnershipFiling, OwnershipOwner, OwnershipRow } from '../../transform/read/filing/ownership-filing.ts';
import { type ParsedFiling, parseFiling } from '../../transform/read/filing/parse-filing.ts';
import type { Schedule13 } from '../../transform/read/filing/schedule-13.ts';
import type { SubmissionHeader, SubmissionPart } from '../../transform/read/filing/submission.ts';
import { readSubmission } from '../../transform/read/filing/read-submission.ts';
import { textTables } from '../../transform/read/filing/read-text-form.ts';
import { textFamily } from '../../transform/read/filing/text-form.ts';
import type { Inspector } from './inspector.ts';

/** Prints everything that a filing says, of a report in prose the segments that are read; of a form without a reader, its header, its parts and a sentence that says so. */
export const filingInspector: Inspector = {
  name: 'filing',
  summary:
    'Read a filing of the SEC (Forms 3, 4, 5, 144, Schedules 13D and 13G, reports and prospectuses; of others the header) and print its JSON',
  example: 'megawatch inspect filing form4.xml',
  options: [],
  inspect: ({ id, bytes }) => {
    if (bytes === null) throw new UsageError('inspect filing needs a file or standard input');
    const filing = parseFiling(bytes);
    return { id, ...(proseOf(bytes, filing) ?? bodyOf(filing)), ...headerOf(filing.header) };
  },
};

/** The segments of a form in prose, as transform reads them; null for other forms. */
function proseOf(bytes: Uint8Array, filing: ParsedFiling): object | null {
  if (filing.kind !== 'other' || textFamily(filing.header.form) === null) return null;
  const { text, tables } = readSubmission(bytes);
  const rowsOf = (wanted: string) => tables.find(({ name }) => name === wanted)?.rows ?? [];
  const segments = rowsOf(textTables.segments).map(({ cells }) => {
    const [kind, part, heading] = cells;
    const { start = 0, end = 0 } = kind ?? {};
    return { kind: kind?.value, part: part?.value, heading: heading?.value, text: text.slice(start, end) };
  });
  const faults = rowsOf(textTables.faults).map(({ cells }) => cells[0]?.value);
  return { documentType: filing.header.form, segments, faults, parts: partsOf(filing.parts) };
}

function bodyOf(filing: ParsedFiling): object {
  switch (filing.kind) {
    case 'ownership':
      return ownership(filing.ownership);
    case 'notice':
      return notice(filing.notice);
    case 'schedule':
      return schedule(filing.schedule);
    case 'other':
      return other(filing);
  }
}

function headerOf(header: SubmissionHeader | null): object {
  if (!header) return {};
  const { accession, form, filedOn, period, acceptedAt, items, parties } = header;
  const named = parties.map(({ role, name, cik, formerNames }) => ({ role, name, cik, formerNames }));
  return { submission: { accession, form, filedOn, period, acceptedAt, items, parties: named } };
}

function ownership(filing: OwnershipFiling): object {
  return {
    documentType: filing.documentType,
    periodOfReport: filing.periodOfReport,
    originalSubmission: filing.originalSubmission,
    aff10b5One: filing.aff10b5One,
    issuer: filing.issuer,
    owners: filing.owners.map(owner),
    transactions: filing.transactions.map((row) => ({
      ...holding(row),
      date: row.date,
      deemedDate: row.deemedDate,
      code: row.code,
      timeliness: row.timeliness,
      equitySwap: row.equitySwap,
      shares: number(row.shares),
      totalValue: number(row.totalValue),
      price: number(row.price),
      acquiredDisposed: row.acquiredDisposed,
      ...option(row),
      ...told(row, filing.footnotes),
    })),
    holdings: filing.holdings.map((row) => ({ ...holding(row), ...option(row) })),
    footnotes: filing.footnotes,
    remarks: filing.remarks,
    signatureDate: filing.signatureDate,
    unknownElements: filing.unknown,
  };
}

function owner({ cik, name, isDirector, isOfficer, isTenPercentOwner, isOther, officerTitle }: OwnershipOwner): object {
  return { cik, name, isDirector, isOfficer, isTenPercentOwner, isOther, officerTitle };
}

function holding(row: OwnershipRow): object {
  return {
    derivative: row.derivative,
    security: row.security,
    sharesOwnedAfter: number(row.sharesOwnedAfter),
    valueOwnedAfter: number(row.valueOwnedAfter),
    directOrIndirect: row.directOrIndirect,
    natureOfOwnership: row.natureOfOwnership,
    footnoteIds: row.footnoteIds,
    notes: row.notes,
  };
}

function option(row: OwnershipRow): object {
  if (!row.derivative) return {};
  return {
    exercisePrice: number(row.exercisePrice),
    exerciseDate: row.exerciseDate,
    expirationDate: row.expirationDate,
    underlying: row.underlying,
    underlyingShares: number(row.underlyingShares),
  };
}

/** What the footnotes of a transaction say in words. */
function told(row: OwnershipRow, footnotes: Readonly<Record<string, string>>): object {
  const facts = row.footnoteIds.flatMap((id) => (footnotes[id] === undefined ? [] : [readFootnote(footnotes[id])]));
  const first = <Value>(values: readonly (Value | null)[]) => values.find((each) => each !== null) ?? null;
  return {
    priceRange: first(facts.map(({ priceRange }) => priceRange)),
    isWeightedAverage: facts.some(({ isWeightedAverage }) => isWeightedAverage),
    planInFootnote: first(facts.map(({ plan }) => plan)),
    planAdopted: first(facts.map(({ planAdopted }) => planAdopted)),
    coversTax: facts.some(({ coversTax }) => coversTax),
    split: first(facts.map(({ split }) => split)),
  };
}

function notice({ offers, lots, pastSales, unknown, form, ...rest }: Notice144): object {
  return {
    documentType: form,
    isSale: false,
    ...rest,
    offers: offers.map((each) => ({
      ...each,
      units: number(each.units),
      marketValue: number(each.marketValue),
      outstanding: number(each.outstanding),
    })),
    lots: lots.map((each) => ({ ...each, units: number(each.units) })),
    pastSales: pastSales.map((each) => ({ ...each, units: number(each.units), proceeds: number(each.proceeds) })),
    unknownElements: unknown,
  };
}

function schedule({ holders, unknown, form, ...rest }: Schedule13): object {
  return {
    documentType: form,
    ...rest,
    holders: holders.map((each) => ({
      ...each,
      shares: number(each.shares),
      percent: number(each.percent),
      soleVoting: number(each.soleVoting),
      sharedVoting: number(each.sharedVoting),
      soleDispositive: number(each.soleDispositive),
      sharedDispositive: number(each.sharedDispositive),
    })),
    unknownElements: unknown,
  };
}

function other({ header, parts }: { header: SubmissionHeader; parts: readonly SubmissionPart[] }): object {
  const form = header.form ?? 'of an unnamed kind';
  return {
    documentType: header.form,
    note: `Form ${form} has no reader here of its own: this is its header, and the list of its parts.`,
    parts: partsOf(parts),
  };
}

function partsOf(parts: readonly SubmissionPart[]): object[] {
  return parts.map(({ type, sequence, filename, description, isBinary, isComplete, start, end }) => ({
    type,
    sequence,
    filename,
    description,
    bytes: end - start,
    isBinary,
    isComplete,
  }));
}

/** A number for JSON; the raw text where it is none, so that nothing is hidden. */
function number(text: string | null): number | string | null {
  if (text === null) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : text;
}
