// Filings written for the tests, as EDGAR hands them out. Persons, figures and texts are invented.

export type EdgarParty = {
  readonly cik: number;
  readonly name: string;
  readonly role: 'Filer' | 'Issuer' | 'Reporting' | 'Subject' | 'Filed by';
  readonly formerNames?: readonly (readonly [name: string, until: string])[];
};

export type EdgarPart = {
  readonly type: string;
  readonly filename: string;
  readonly text: string;
  readonly wrapper?: 'XML';
};

export type EdgarFiling = {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: string;
  readonly period?: string;
  readonly items?: readonly string[];
  readonly parties: readonly EdgarParty[];
  readonly parts?: readonly EdgarPart[];
};

const roles: Readonly<Record<EdgarParty['role'], string>> = {
  Filer: 'FILER',
  Issuer: 'ISSUER',
  Reporting: 'REPORTING-OWNER',
  Subject: 'SUBJECT COMPANY',
  'Filed by': 'FILED BY',
};

const titles: Readonly<Record<string, string>> = {
  '1.01': 'Entry into a Material Definitive Agreement',
  '9.01': 'Financial Statements and Exhibits',
};

const compact = (day: string): string => day.replaceAll('-', '');

/** When EDGAR took it in: half past nine in the evening, UTC, of the day it carries. */
export function acceptedAt({ filedOn }: EdgarFiling): string {
  return `${filedOn}T21:30:12.000Z`;
}

/** The parts of a filing; without any it is one page of text. */
export function partsOf({ form, parts }: EdgarFiling): readonly EdgarPart[] {
  return parts ?? [{ type: form, filename: 'primary.htm', text: `<html><body><p>Form ${form}</p></body></html>` }];
}

/** The complete submission text file. */
export function submissionText(filing: EdgarFiling): string {
  const { accession, form, filedOn, period, items = [], parties } = filing;
  const documents = partsOf(filing).map(({ type, filename, text, wrapper }, index) => {
    const inside = wrapper === undefined ? text : `<${wrapper}>\n${text}\n</${wrapper}>`;
    return `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>${index + 1}\n<FILENAME>${filename}\n<TEXT>\n${inside}\n</TEXT>\n</DOCUMENT>\n`;
  });
  const head = [
    `<SEC-DOCUMENT>${accession}.txt : ${compact(filedOn)}`,
    `<SEC-HEADER>${accession}.hdr.sgml : ${compact(filedOn)}`,
    `<ACCEPTANCE-DATETIME>${compact(filedOn)}163012`,
    `ACCESSION NUMBER:\t\t${accession}`,
    `CONFORMED SUBMISSION TYPE:\t${form}`,
    `PUBLIC DOCUMENT COUNT:\t\t${documents.length}`,
    ...(period === undefined ? [] : [`CONFORMED PERIOD OF REPORT:\t${compact(period)}`]),
    ...items.map((item) => `ITEM INFORMATION:\t\t${titles[item] ?? item}`),
    `FILED AS OF DATE:\t\t${compact(filedOn)}`,
    `DATE AS OF CHANGE:\t\t${compact(filedOn)}`,
    ...parties.flatMap(partyLines),
    '</SEC-HEADER>',
  ];
  return `${head.join('\n')}\n${documents.join('')}</SEC-DOCUMENT>\n`;
}

function partyLines({ role, name, cik, formerNames = [] }: EdgarParty): string[] {
  const lines = [
    '',
    `${roles[role]}:`,
    '',
    role === 'Reporting' ? '\tOWNER DATA:\t' : '\tCOMPANY DATA:\t',
    `\t\tCOMPANY CONFORMED NAME:\t\t\t${name}`,
    `\t\tCENTRAL INDEX KEY:\t\t\t${String(cik).padStart(10, '0')}`,
  ];
  for (const [former, until] of formerNames) {
    lines.push('', '\tFORMER COMPANY:\t', `\t\tFORMER CONFORMED NAME:\t${former}`);
    lines.push(`\t\tDATE OF NAME CHANGE:\t${compact(until)}`);
  }
  return lines;
}

/** A Form 4 of one sale; the issuer must be among the parties. */
export function form4Parts(issuer: EdgarParty, owner: EdgarParty, on: string): readonly EdgarPart[] {
  const cik = (of: EdgarParty): string => String(of.cik).padStart(10, '0');
  const value = (name: string, text: string): string => `<${name}><value>${text}</value></${name}>`;
  const text = `<?xml version="1.0"?>
<ownershipDocument>
<schemaVersion>X0508</schemaVersion><documentType>4</documentType><periodOfReport>${on}</periodOfReport>
<issuer><issuerCik>${cik(issuer)}</issuerCik><issuerName>${issuer.name}</issuerName><issuerTradingSymbol>XX</issuerTradingSymbol></issuer>
<reportingOwner><reportingOwnerId><rptOwnerCik>${cik(owner)}</rptOwnerCik><rptOwnerName>${owner.name}</rptOwnerName></reportingOwnerId>
<reportingOwnerRelationship><isDirector>1</isDirector></reportingOwnerRelationship></reportingOwner>
<aff10b5One>1</aff10b5One>
<nonDerivativeTable><nonDerivativeTransaction>
${value('securityTitle', 'Class A Common Stock')}${value('transactionDate', on)}
<transactionCoding><transactionFormType>4</transactionFormType><transactionCode>S</transactionCode><equitySwapInvolved>0</equitySwapInvolved></transactionCoding>
<transactionAmounts>${value('transactionShares', '1000')}${value('transactionPricePerShare', '90.50')}${value('transactionAcquiredDisposedCode', 'D')}</transactionAmounts>
<postTransactionAmounts>${value('sharesOwnedFollowingTransaction', '24000')}</postTransactionAmounts>
<ownershipNature>${value('directOrIndirectOwnership', 'D')}</ownershipNature>
</nonDerivativeTransaction></nonDerivativeTable>
<ownerSignature><signatureName>${owner.name}</signatureName><signatureDate>${on}</signatureDate></ownerSignature>
</ownershipDocument>`;
  return [{ type: '4', filename: 'form4.xml', text, wrapper: 'XML' }];
}
