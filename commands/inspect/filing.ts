// `megawatch inspect filing`: the JSON of an ownership report, as numbers and flags.
import { decodeBytes } from '../../platform/charset/decode.ts';
import { UsageError } from '../../schemas/errors.ts';
import { type OwnershipOwner, type OwnershipRow, readOwnershipFiling } from '../../transform/read/filing/ownership-filing.ts';
import type { Inspector } from './inspector.ts';

/** Prints everything that an ownership report says: issuer, owners, transactions, holdings, footnotes. */
export const filingInspector: Inspector = {
  name: 'filing',
  summary: 'Read an SEC ownership report (Forms 3, 4, 5) and print its transactions and holdings',
  example: 'megawatch inspect filing form4.xml',
  options: [],
  inspect: ({ id, bytes }) => {
    if (bytes === null) throw new UsageError('inspect filing needs a file or standard input');
    const filing = readOwnershipFiling(decodeBytes(bytes, { httpCharset: null, kind: 'xml' }).text);
    return {
      id,
      documentType: filing.documentType,
      periodOfReport: filing.periodOfReport,
      aff10b5One: filing.aff10b5One,
      issuer: filing.issuer,
      owners: filing.owners.map(owner),
      transactions: filing.transactions.map((row) => ({
        ...holding(row),
        date: row.date,
        code: row.code,
        shares: number(row.shares),
        price: number(row.price),
        acquiredDisposed: row.acquiredDisposed,
        ...option(row),
      })),
      holdings: filing.holdings.map((row) => ({ ...holding(row), ...option(row) })),
      footnotes: filing.footnotes,
      remarks: filing.remarks,
    };
  },
};

function owner({ cik, name, isDirector, isOfficer, isTenPercentOwner, officerTitle }: OwnershipOwner) {
  return { cik, name, isDirector, isOfficer, isTenPercentOwner, officerTitle };
}

function holding(row: OwnershipRow) {
  return {
    derivative: row.derivative,
    security: row.security,
    sharesOwnedAfter: number(row.sharesOwnedAfter),
    directOrIndirect: row.directOrIndirect,
    footnoteIds: row.footnoteIds,
  };
}

function option(row: OwnershipRow) {
  if (!row.derivative) return {};
  return {
    exercisePrice: number(row.exercisePrice),
    expirationDate: row.expirationDate,
    underlying: row.underlying,
    underlyingShares: number(row.underlyingShares),
  };
}

/** A number for JSON; the raw text where it is none, so that nothing is hidden. */
function number(text: string | null): number | string | null {
  if (text === null) return null;
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : text;
}
