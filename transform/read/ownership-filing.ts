// Ownership reports of the SEC (Forms 3, 4, 5 and amendments): XML in, every transaction and holding out, as written.
import { XMLParser } from 'fast-xml-parser';
import { PermanentError } from '../../schemas/errors.ts';

export type OwnershipOwner = {
  readonly cik: string | null;
  readonly name: string | null;
  readonly isDirector: boolean;
  readonly isOfficer: boolean;
  readonly isTenPercentOwner: boolean;
  readonly isOther: boolean;
  readonly officerTitle: string | null;
};

/** One row of one of the two tables; values are the filing's own spelling. Holdings have no transaction. */
export type OwnershipRow = {
  readonly derivative: boolean;
  readonly security: string | null;
  readonly sharesOwnedAfter: string | null;
  readonly directOrIndirect: string | null;
  readonly natureOfOwnership: string | null;
  readonly footnoteIds: readonly string[];
  readonly date: string | null;
  readonly code: string | null;
  readonly shares: string | null;
  readonly price: string | null;
  readonly acquiredDisposed: string | null;
  readonly exercisePrice: string | null;
  readonly expirationDate: string | null;
  readonly underlying: string | null;
  readonly underlyingShares: string | null;
};

export type OwnershipFiling = {
  readonly documentType: string;
  readonly periodOfReport: string | null;
  /** The box of Rule 10b5-1(c); null where the form has none. */
  readonly aff10b5One: boolean | null;
  readonly issuer: { readonly cik: string | null; readonly name: string | null; readonly ticker: string | null };
  readonly owners: readonly OwnershipOwner[];
  readonly transactions: readonly OwnershipRow[];
  readonly holdings: readonly OwnershipRow[];
  readonly footnotes: Readonly<Record<string, string>>;
  readonly remarks: string | null;
  readonly signatureDate: string | null;
};

type Node = Readonly<Record<string, unknown>>;

const maxCharacters = 50_000_000;
const lists = new Set([
  'reportingOwner',
  'nonDerivativeTransaction',
  'nonDerivativeHolding',
  'derivativeTransaction',
  'derivativeHolding',
  'footnote',
  'footnoteId',
  'ownerSignature',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
  isArray: (name) => lists.has(name),
});

/** Reads an ownership report, alone or inside a full submission; PermanentError DOCUMENT_UNREADABLE where it is none. */
export function readOwnershipFiling(text: string): OwnershipFiling {
  if (text.length > maxCharacters) throw unreadable(`the filing has ${text.length} characters`);
  const start = text.indexOf('<ownershipDocument');
  const end = text.lastIndexOf('</ownershipDocument>');
  if (start < 0) throw unreadable('there is no ownershipDocument element');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw unreadable('the filing declares a DTD or entities');
  if (end < start) throw unreadable('the ownershipDocument element does not end');
  const document = child(parse(text.slice(start, end + '</ownershipDocument>'.length)), 'ownershipDocument');
  if (!document) throw unreadable('the ownershipDocument element is empty');
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
  };
}

function parse(xml: string): Node {
  try {
    const parsed: unknown = parser.parse(xml);
    return isNode(parsed) ? parsed : {};
  } catch (error) {
    throw unreadable('the XML is malformed', error);
  }
}

function unreadable(what: string, cause?: unknown): PermanentError {
  return new PermanentError('DOCUMENT_UNREADABLE', `Not read as an ownership report: ${what}.`, { cause });
}

function readOwner(owner: Node): OwnershipOwner {
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
  };
}

function readRow(row: Node, derivative: boolean): OwnershipRow {
  const amounts = child(row, 'transactionAmounts') ?? {};
  const after = child(row, 'postTransactionAmounts') ?? {};
  const nature = child(row, 'ownershipNature') ?? {};
  const underlying = child(row, 'underlyingSecurity') ?? {};
  return {
    derivative,
    security: leaf(row, 'securityTitle'),
    sharesOwnedAfter: leaf(after, 'sharesOwnedFollowingTransaction') ?? leaf(after, 'valueOwnedFollowingTransaction'),
    directOrIndirect: leaf(nature, 'directOrIndirectOwnership'),
    natureOfOwnership: leaf(nature, 'natureOfOwnership'),
    footnoteIds: footnoteIds(row),
    date: leaf(row, 'transactionDate'),
    code: leaf(child(row, 'transactionCoding') ?? {}, 'transactionCode'),
    shares: leaf(amounts, 'transactionShares') ?? leaf(amounts, 'transactionTotalValue'),
    price: leaf(amounts, 'transactionPricePerShare'),
    acquiredDisposed: leaf(amounts, 'transactionAcquiredDisposedCode'),
    exercisePrice: leaf(row, 'conversionOrExercisePrice'),
    expirationDate: leaf(row, 'expirationDate'),
    underlying: leaf(underlying, 'underlyingSecurityTitle'),
    underlyingShares: leaf(underlying, 'underlyingSecurityShares') ?? leaf(underlying, 'underlyingSecurityValue'),
  };
}

/** Every footnote that anything in a row refers to, in order, once. */
function footnoteIds(row: Node): string[] {
  const found = new Set<string>();
  const pending: unknown[] = [row];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (Array.isArray(next)) {
      pending.unshift(...(next as unknown[]));
    } else if (isNode(next)) {
      const id = next['@id'];
      if (typeof id === 'string') found.add(id);
      pending.unshift(...Object.values(next));
    }
  }
  return [...found];
}

function readFootnotes(footnotes: Node | null): Record<string, string> {
  const entries = all(footnotes, 'footnote').flatMap((footnote) => {
    const id = footnote['@id'];
    return typeof id === 'string' ? [[id, leaf({ footnote }, 'footnote') ?? ''] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The text of a child: plain, or in the `value` element that the form wraps it in; null where empty. */
function leaf(node: Node, name: string): string | null {
  const found = node[name];
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found];
  const value = isNode(first) ? (first['value'] ?? first['#text']) : first;
  const [text] = Array.isArray(value) ? (value as unknown[]) : [value];
  const plain = isNode(text) ? text['#text'] : text;
  if (typeof plain !== 'string') return null;
  const decoded = decodeEntities(plain).replace(/\s+/g, ' ').trim();
  return decoded === '' ? null : decoded;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numeric references; anything else stays as written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (all, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const valid = point > 8 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
      return valid ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

function flag(text: string | null): boolean | null {
  if (text === null) return null;
  return /^(?:1|true|y|yes)$/i.test(text) ? true : /^(?:0|false|n|no)$/i.test(text) ? false : null;
}

function child(node: Node, name: string): Node | null {
  const found = node[name];
  const [first] = Array.isArray(found) ? (found as unknown[]) : [found];
  return isNode(first) ? first : null;
}

function all(node: Node | null, name: string): Node[] {
  const found = node?.[name];
  const list: unknown[] = found === undefined ? [] : Array.isArray(found) ? found : [found];
  return list.filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
