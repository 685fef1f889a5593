// Filings written for the tests: invented persons and figures, in the shapes that EDGAR has.

export type WrittenRow = {
  readonly code?: string;
  readonly shares?: string;
  readonly price?: string;
  readonly direction?: string;
  readonly date?: string;
  readonly after?: string;
  readonly ownership?: 'D' | 'I';
  readonly security?: string;
  /** Element → footnotes that it refers to. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  readonly late?: boolean;
  readonly derivative?: boolean;
  readonly extra?: string;
};

export type WrittenOwner = {
  readonly cik: number;
  readonly name: string;
  readonly director?: boolean;
  readonly officer?: string;
  readonly tenPercent?: boolean;
};

export type WrittenOwnership = {
  readonly form?: string;
  readonly issuer?: { readonly cik: number; readonly name: string };
  readonly owners?: readonly WrittenOwner[];
  readonly period?: string;
  readonly original?: string;
  readonly plan?: '0' | '1';
  readonly rows?: readonly WrittenRow[];
  readonly holdings?: readonly WrittenRow[];
  readonly footnotes?: Readonly<Record<string, string>>;
  readonly signed?: string;
  readonly extra?: string;
};

export const ridge = { cik: 1_900_001, name: 'Ridge Compute, Inc.' };
export const ada: WrittenOwner = { cik: 1_900_101, name: 'Brook Ada', officer: 'Chief Widget Officer' };

const padded = (cik: number) => String(cik).padStart(10, '0');

/** The XML of Form 3, 4 or 5. */
export function ownershipXml({
  form = '4',
  issuer = ridge,
  owners = [ada],
  period = '2025-11-20',
  original,
  plan,
  rows = [],
  holdings = [],
  footnotes = {},
  signed = '2025-11-22',
  extra = '',
}: WrittenOwnership): string {
  const table = (derivative: boolean) => {
    const name = derivative ? 'derivative' : 'nonDerivative';
    const of = (all: readonly WrittenRow[]) => all.filter((row) => (row.derivative ?? false) === derivative);
    const lines = [
      ...of(rows).map((row) => rowXml(`${name}Transaction`, row)),
      ...of(holdings).map((row) => rowXml(`${name}Holding`, row)),
    ];
    return lines.length === 0 ? '' : `<${name}Table>${lines.join('\n')}</${name}Table>`;
  };
  return `<?xml version="1.0"?>
<ownershipDocument>
<schemaVersion>X0508</schemaVersion><documentType>${form}</documentType><periodOfReport>${period}</periodOfReport>
${original === undefined ? '' : `<dateOfOriginalSubmission>${original}</dateOfOriginalSubmission>`}
<issuer><issuerCik>${padded(issuer.cik)}</issuerCik><issuerName>${issuer.name}</issuerName><issuerTradingSymbol>RDG</issuerTradingSymbol></issuer>
${owners.map(ownerXml).join('\n')}
${plan === undefined ? '' : `<aff10b5One>${plan}</aff10b5One>`}
${table(false)}${table(true)}
<footnotes>${Object.entries(footnotes)
    .map(([id, text]) => `<footnote id="${id}">${text}</footnote>`)
    .join('\n')}</footnotes>${extra}
<ownerSignature><signatureName>/s/ A. Brook</signatureName><signatureDate>${signed}</signatureDate></ownerSignature>
</ownershipDocument>`;
}

function ownerXml({ cik, name, director, officer, tenPercent }: WrittenOwner): string {
  return `<reportingOwner><reportingOwnerId><rptOwnerCik>${padded(cik)}</rptOwnerCik><rptOwnerName>${name}</rptOwnerName></reportingOwnerId>
<reportingOwnerAddress><rptOwnerStreet1>1 TEST ROAD</rptOwnerStreet1><rptOwnerCity>NOWHERE</rptOwnerCity></reportingOwnerAddress>
<reportingOwnerRelationship><isDirector>${director ? '1' : '0'}</isDirector><isOfficer>${officer ? '1' : '0'}</isOfficer><isTenPercentOwner>${tenPercent ? 'true' : 'false'}</isTenPercentOwner>
${officer ? `<officerTitle>${officer}</officerTitle>` : ''}</reportingOwnerRelationship></reportingOwner>`;
}

function rowXml(tag: string, row: WrittenRow): string {
  const notes = (element: string) => (row.notes?.[element] ?? []).map((id) => `<footnoteId id="${id}"/>`).join('');
  const value = (element: string, text: string | undefined) =>
    text === undefined ? '' : `<${element}><value>${text}</value>${notes(element)}</${element}>`;
  const isHolding = tag.endsWith('Holding');
  const traded = isHolding
    ? ''
    : `${value('transactionDate', row.date ?? '2025-11-20')}
<transactionCoding><transactionFormType>4</transactionFormType><transactionCode>${row.code ?? 'S'}</transactionCode><equitySwapInvolved>0</equitySwapInvolved>${notes('transactionCoding')}</transactionCoding>
${row.late ? value('transactionTimeliness', 'L') : '<transactionTimeliness/>'}
<transactionAmounts>${value('transactionShares', row.shares ?? '1000')}${value('transactionPricePerShare', row.price ?? '10.50')}${value('transactionAcquiredDisposedCode', row.direction ?? 'D')}</transactionAmounts>`;
  return `<${tag}>${value('securityTitle', row.security ?? 'Class A Common Stock')}${traded}${row.extra ?? ''}
<postTransactionAmounts>${value('sharesOwnedFollowingTransaction', row.after ?? '5000')}</postTransactionAmounts>
<ownershipNature>${value('directOrIndirectOwnership', row.ownership ?? 'D')}</ownershipNature></${tag}>`;
}

export type WrittenHeader = {
  readonly accession?: string;
  readonly form: string;
  readonly filed?: string;
  readonly period?: string;
  /** Role → CIK and name of each party. */
  readonly parties?: readonly (readonly [role: string, cik: number, name: string])[];
};

/** A complete submission around one document. */
export function submissionOf(
  { accession = '9999999999-25-000001', form, filed = '20251124', period, parties = [] }: WrittenHeader,
  document: string,
  wrapper: 'XML' | null = 'XML',
): Buffer {
  const party = ([role, cik, name]: readonly [string, number, string]) =>
    `\n${role}:\n\n\tOWNER DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t${padded(cik)}\n`;
  const text = wrapper === null ? document : `<${wrapper}>\n${document}\n</${wrapper}>`;
  return Buffer.from(`<SEC-DOCUMENT>${accession}.txt : ${filed}
<SEC-HEADER>${accession}.hdr.sgml : ${filed}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t1
${period === undefined ? '' : `CONFORMED PERIOD OF REPORT:\t${period}\n`}FILED AS OF DATE:\t\t${filed}
${parties.map(party).join('')}</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<SEQUENCE>1
<FILENAME>primary_doc.xml
<TEXT>
${text}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`);
}

export type WrittenOffer = {
  readonly units?: string;
  readonly value?: string;
  readonly day?: string;
  readonly security?: string;
};

/** The XML of Form 144; `prefix` writes it with a prefixed namespace, as some agents do. */
export function noticeXml({
  form = '144',
  previous,
  issuer = ridge,
  seller = 'ADA BROOK',
  relations = ['Officer'],
  offers = [{}],
  plans = [],
  prefix = '',
  namespace = 'http://www.sec.gov/edgar/ownership',
  extra = '',
}: {
  readonly form?: string;
  readonly previous?: string;
  readonly issuer?: { readonly cik: number; readonly name: string };
  readonly seller?: string;
  readonly relations?: readonly string[];
  readonly offers?: readonly WrittenOffer[];
  readonly plans?: readonly string[];
  readonly prefix?: string;
  readonly namespace?: string;
  readonly extra?: string;
} = {}): string {
  const plain = `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}" xmlns:com="http://www.sec.gov/edgar/common">
<schemaVersion>X0101</schemaVersion>
<headerData><submissionType>${form}</submissionType>${previous === undefined ? '' : `<previousAccessionNumber>${previous}</previousAccessionNumber>`}
<filerInfo><filer><filerCredentials><cik>${padded(ada.cik)}</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer><liveTestFlag>LIVE</liveTestFlag></filerInfo></headerData>
<formData><issuerInfo><issuerCik>${padded(issuer.cik)}</issuerCik><issuerName>${issuer.name}</issuerName><secFileNumber>001-99999</secFileNumber>
<issuerAddress><com:street1>1 TEST ROAD</com:street1><com:city>NOWHERE</com:city></issuerAddress>
<nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold>${seller}</nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold>
<relationshipsToIssuer>${relations.map((each) => `<relationshipToIssuer>${each}</relationshipToIssuer>`).join('')}</relationshipsToIssuer></issuerInfo>
${offers
  .map(
    ({ units = '50000', value = '5,000,000.00', day = '12/05/2025', security = 'Class A Common' }) =>
      `<securitiesInformation><securitiesClassTitle>${security}</securitiesClassTitle><brokerOrMarketmakerDetails><name>Test Broker LLC</name></brokerOrMarketmakerDetails>
<noOfUnitsSold>${units}</noOfUnitsSold><aggregateMarketValue>${value}</aggregateMarketValue><noOfUnitsOutstanding>400000000</noOfUnitsOutstanding>
<approxSaleDate>${day}</approxSaleDate><securitiesExchangeName>NASDAQ</securitiesExchangeName></securitiesInformation>`,
  )
  .join('\n')}
<securitiesToBeSold><securitiesClassTitle>Class A Common</securitiesClassTitle><acquiredDate>08/20/2025</acquiredDate><natureOfAcquisitionTransaction>Restricted Stock Vesting</natureOfAcquisitionTransaction>
<nameOfPersonfromWhomAcquired>Issuer</nameOfPersonfromWhomAcquired><isGiftTransaction>N</isGiftTransaction><amountOfSecuritiesAcquired>60000</amountOfSecuritiesAcquired><paymentDate>08/20/2025</paymentDate><natureOfPayment>Compensation</natureOfPayment></securitiesToBeSold>
<nothingToReportFlagOnSecuritiesSoldInPast3Months>N</nothingToReportFlagOnSecuritiesSoldInPast3Months>
<securitiesSoldInPast3Months><sellerDetails><name>10b5-1 Sales for ADA BROOK</name></sellerDetails><securitiesClassTitle>Class A Common</securitiesClassTitle><saleDate>10/15/2025</saleDate><amountOfSecuritiesSold>4000</amountOfSecuritiesSold><grossProceeds>410000.00</grossProceeds></securitiesSoldInPast3Months>
<noticeSignature><noticeDate>12/04/2025</noticeDate>${plans.length === 0 ? '' : `<planAdoptionDates>${plans.map((day) => `<planAdoptionDate>${day}</planAdoptionDate>`).join('')}</planAdoptionDates>`}<signature>/s/ A. Brook</signature></noticeSignature>
${extra}</formData></edgarSubmission>`;
  if (prefix === '') return plain;
  return plain.replace(/<(\/?)(?![?/]|com:)(?=[a-zA-Z])/g, `<$1${prefix}:`);
}
