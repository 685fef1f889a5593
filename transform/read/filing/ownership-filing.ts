// Ownership reports of the SEC (Forms 3, 4, 5 and amendments): XML in, every transaction and holding out, as written.
import { all, child, filingParser, flag, isNode, leaf, type UnknownElement, type XmlNode } from './filing-xml.ts';

export type OwnershipOwner = {
  readonly cik: string | null;
  readonly name: string | null;
  readonly isDirector: boolean;
  readonly isOfficer: boolean;
  readonly isTenPercentOwner: boolean;
  readonly isOther: boolean;
  readonly officerTitle: string | null;
  readonly otherText: string | null;
};

/** One row of one of the two tables; values are the filing's own spelling. Holdings have no transaction. */
export type OwnershipRow = {
  readonly derivative: boolean;
  readonly security: string | null;
  readonly sharesOwnedAfter: string | null;
  /** In dollars, of a security that is not counted in units. */
  readonly valueOwnedAfter: string | null;
  readonly directOrIndirect: string | null;
  readonly natureOfOwnership: string | null;
  readonly footnoteIds: readonly string[];
  /** Value → the footnotes that qualify it, by the names of the columns (`price`, `shares`, `owned after`, …). */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly date: string | null;
  readonly deemedDate: string | null;
  readonly formType: string | null;
  readonly code: string | null;
  readonly equitySwap: boolean | null;
  /** `E` early, `L` late, else null: on time. */
  readonly timeliness: string | null;
  readonly shares: string | null;
  /** In dollars, of a security that is not counted in units. */
  readonly totalValue: string | null;
  readonly price: string | null;
  readonly acquiredDisposed: string | null;
  readonly exercisePrice: string | null;
  readonly exerciseDate: string | null;
  readonly expirationDate: string | null;
  readonly underlying: string | null;
  readonly underlyingShares: string | null;
};

export type OwnershipFiling = {
  readonly documentType: string;
  readonly periodOfReport: string | null;
  /** Of an amendment: when the report that it replaces was filed. */
  readonly originalSubmission: string | null;
  readonly noSecuritiesOwned: boolean | null;
  readonly notSubjectToSection16: boolean | null;
  /** The box of Rule 10b5-1(c); null where the form has none. */
  readonly aff10b5One: boolean | null;
  readonly issuer: { readonly cik: string | null; readonly name: string | null; readonly ticker: string | null };
  readonly owners: readonly OwnershipOwner[];
  readonly transactions: readonly OwnershipRow[];
  readonly holdings: readonly OwnershipRow[];
  readonly footnotes: Readonly<Record<string, string>>;
  readonly remarks: string | null;
  readonly signatureDate: string | null;
  /** Elements that the form did not have when this reader was written. */
  readonly unknown: readonly UnknownElement[];
};

/** Element → the column that its value stands in. */
const columns: Readonly<Record<string, string>> = {
  securityTitle: 'security',
  transactionDate: 'date',
  deemedExecutionDate: 'deemed',
  transactionCoding: 'code',
  transactionTimeliness: 'timeliness',
  transactionShares: 'shares',
  transactionTotalValue: 'total value',
  transactionPricePerShare: 'price',
  transactionAcquiredDisposedCode: 'acquired or disposed',
  sharesOwnedFollowingTransaction: 'owned after',
  valueOwnedFollowingTransaction: 'value after',
  directOrIndirectOwnership: 'ownership',
  natureOfOwnership: 'nature',
  conversionOrExercisePrice: 'exercise price',
  exerciseDate: 'exercisable',
  expirationDate: 'expires',
  underlyingSecurityTitle: 'underlying',
  underlyingSecurityShares: 'underlying shares',
  underlyingSecurityValue: 'underlying shares',
};

const structure = `schemaVersion documentType periodOfReport dateOfOriginalSubmission noSecuritiesOwned notSubjectToSection16
  form3HoldingsReported form4TransactionsReported issuer issuerCik issuerName issuerTradingSymbol issuerForeignTradingSymbol
  reportingOwner reportingOwnerId rptOwnerCik rptOwnerCcc rptOwnerName reportingOwnerAddress rptOwnerStreet1 rptOwnerStreet2
  rptOwnerCity rptOwnerState rptOwnerZipCode rptOwnerStateDescription rptOwnerGoodAddress rptOwnerNonUSAddressFlag
  rptOwnerNonUSStateTerritory rptOwnerCountry reportingOwnerRelationship isDirector isOfficer isTenPercentOwner isOther
  officerTitle otherText aff10b5One nonDerivativeTable derivativeTable nonDerivativeTransaction nonDerivativeHolding
  derivativeTransaction derivativeHolding transactionFormType transactionCode equitySwapInvolved transactionAmounts
  postTransactionAmounts ownershipNature underlyingSecurity value footnoteId footnotes footnote remarks ownerSignature
  signatureName signatureDate`;

const parse = filingParser({
  what: 'an ownership report',
  root: 'ownershipDocument',
  lists: new Set([
    'reportingOwner',
    'nonDerivativeTransaction',
    'nonDerivativeHolding',
    'derivativeTransaction',
    'derivativeHolding',
    'footnote',
    'footnoteId',
    'ownerSignature',
  ]),
  known: new Set([...structure.split(/\s+/), ...Object.keys(columns)]),
});

/** Reads an ownership report, alone or inside a full submission; PermanentError DOCUMENT_UNREADABLE where it is none. */
export function readOwnershipFiling(text: string): OwnershipFiling {
  const { root: document, unknown } = parse(text);
  const issuer = child(document, 'issuer') ?? {};
  const tables = [
    { table: child(document, 'nonDerivativeTable'), prefix: 'nonDerivative', derivative: false },
    { table: child(document, 'derivativeTable'), prefix: 'derivative', derivative: true },
  ];
  const rows = (suffix: string) =>
    tables.flatMap(({ table, prefix, derivative }) =>
      all(table, `${prefix}${suffix}`).map((row) => readRow(row, derivative)),
    );
  return {
    documentType: leaf(document, 'documentType') ?? '',
    periodOfReport: leaf(document, 'periodOfReport'),
    originalSubmission: leaf(document, 'dateOfOriginalSubmission'),
    noSecuritiesOwned: flag(leaf(document, 'noSecuritiesOwned')),
    notSubjectToSection16: flag(leaf(document, 'notSubjectToSection16')),
    aff10b5One: flag(leaf(document, 'aff10b5One')),
    issuer: {
      cik: leaf(issuer, 'issuerCik'),
      name: leaf(issuer, 'issuerName'),
      ticker: leaf(issuer, 'issuerTradingSymbol'),
    },
    owners: all(document, 'reportingOwner').map(readOwner),
    transactions: rows('Transaction'),
    holdings: rows('Holding'),
    footnotes: readFootnotes(child(document, 'footnotes')),
    remarks: leaf(document, 'remarks'),
    signatureDate: all(document, 'ownerSignature').map((each) => leaf(each, 'signatureDate'))[0] ?? null,
    unknown,
  };
}

function readOwner(owner: XmlNode): OwnershipOwner {
  const id = child(owner, 'reportingOwnerId') ?? {};
  const relation = child(owner, 'reportingOwnerRelationship') ?? {};
  return {
    cik: leaf(id, 'rptOwnerCik'),
    name: leaf(id, 'rptOwnerName'),
    isDirector: flag(leaf(relation, 'isDirector')) ?? false,
    isOfficer: flag(leaf(relation, 'isOfficer')) ?? false,
    isTenPercentOwner: flag(leaf(relation, 'isTenPercentOwner')) ?? false,
    isOther: flag(leaf(relation, 'isOther')) ?? false,
    officerTitle: leaf(relation, 'officerTitle'),
    otherText: leaf(relation, 'otherText'),
  };
}

function readRow(row: XmlNode, derivative: boolean): OwnershipRow {
  const amounts = child(row, 'transactionAmounts') ?? {};
  const after = child(row, 'postTransactionAmounts') ?? {};
  const nature = child(row, 'ownershipNature') ?? {};
  const underlying = child(row, 'underlyingSecurity') ?? {};
  const coding = child(row, 'transactionCoding') ?? {};
  return {
    derivative,
    security: leaf(row, 'securityTitle'),
    sharesOwnedAfter: leaf(after, 'sharesOwnedFollowingTransaction'),
    valueOwnedAfter: leaf(after, 'valueOwnedFollowingTransaction'),
    directOrIndirect: leaf(nature, 'directOrIndirectOwnership'),
    natureOfOwnership: leaf(nature, 'natureOfOwnership'),
    ...footnotesOf(row),
    date: leaf(row, 'transactionDate'),
    deemedDate: leaf(row, 'deemedExecutionDate'),
    formType: leaf(coding, 'transactionFormType'),
    code: leaf(coding, 'transactionCode'),
    equitySwap: flag(leaf(coding, 'equitySwapInvolved')),
    timeliness: leaf(row, 'transactionTimeliness'),
    shares: leaf(amounts, 'transactionShares'),
    totalValue: leaf(amounts, 'transactionTotalValue'),
    price: leaf(amounts, 'transactionPricePerShare'),
    acquiredDisposed: leaf(amounts, 'transactionAcquiredDisposedCode'),
    exercisePrice: leaf(row, 'conversionOrExercisePrice'),
    exerciseDate: leaf(row, 'exerciseDate'),
    expirationDate: leaf(row, 'expirationDate'),
    underlying: leaf(underlying, 'underlyingSecurityTitle'),
    underlyingShares: leaf(underlying, 'underlyingSecurityShares') ?? leaf(underlying, 'underlyingSecurityValue'),
  };
}

/** Every footnote that anything in a row refers to, in order and once, and which value refers to which. */
function footnotesOf(row: XmlNode): Pick<OwnershipRow, 'footnoteIds' | 'notes'> {
  const ids = new Set<string>();
  const notes: Record<string, string[]> = {};
  const visit = (value: unknown, column: string | null) => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each, column);
    } else if (isNode(value)) {
      const id = value['@id'];
      if (typeof id === 'string') {
        ids.add(id);
        if (column !== null && !(notes[column] ??= []).includes(id)) notes[column].push(id);
      }
      for (const name in value) {
        const inner = value[name];
        if (typeof inner === 'object') visit(inner, columns[name] ?? column);
      }
    }
  };
  visit(row, null);
  return { footnoteIds: [...ids], notes };
}

function readFootnotes(footnotes: XmlNode | null): Record<string, string> {
  const entries = all(footnotes, 'footnote').flatMap((footnote) => {
    const id = footnote['@id'];
    return typeof id === 'string' ? [[id, leaf({ footnote }, 'footnote') ?? ''] as const] : [];
  });
  return Object.fromEntries(entries);
}
