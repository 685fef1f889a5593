// Reports in prose written for the tests, in the shapes that EDGAR has: a header, a primary part, exhibits.

export type WrittenPart = {
  readonly type: string;
  readonly text: string;
  readonly filename?: string;
  readonly description?: string;
};

export type WrittenReport = {
  readonly form: string;
  readonly filer?: { readonly cik: number; readonly name: string } | null;
  readonly accession?: string;
  readonly filed?: string;
  readonly period?: string | null;
  /** Titles of items as the header of an 8-K lists them. */
  readonly items?: readonly string[];
  readonly parts: readonly WrittenPart[];
};

export const coreWeave = { cik: 1_769_628, name: 'CoreWeave, Inc.' };

/** A complete submission. */
export function reportOf({
  form,
  filer = coreWeave,
  accession = '9999999999-26-000101',
  filed = '20260210',
  period = '20260206',
  items = [],
  parts,
}: WrittenReport): Buffer {
  const head = `<SEC-DOCUMENT>${accession}.txt : ${filed}
<SEC-HEADER>${accession}.hdr.sgml : ${filed}
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${form}
PUBLIC DOCUMENT COUNT:\t\t${parts.length}
${period === null ? '' : `CONFORMED PERIOD OF REPORT:\t${period}\n`}${items.map((item) => `ITEM INFORMATION:\t\t${item}\n`).join('')}FILED AS OF DATE:\t\t${filed}
${filer === null ? '' : `\nFILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t${filer.name}\n\t\tCENTRAL INDEX KEY:\t\t\t${String(filer.cik).padStart(10, '0')}\n`}</SEC-HEADER>
`;
  const documents = parts.map(
    ({ type, text, filename = 'part.htm', description }, index) => `<DOCUMENT>
<TYPE>${type}
<SEQUENCE>${index + 1}
<FILENAME>${filename}
${description === undefined ? '' : `<DESCRIPTION>${description}\n`}<TEXT>
${text}
</TEXT>
</DOCUMENT>
`,
  );
  return Buffer.from(`${head}${documents.join('')}</SEC-DOCUMENT>\n`);
}

/** A page of paragraphs, as filing agents write them: styled spans, no-break spaces, entities. */
export function pageOf(...paragraphs: readonly string[]): string {
  const lines = paragraphs.map((each) =>
    each.startsWith('<') ? each : `<p style="margin:0"><span style="font:10pt Times">${each}</span></p>`,
  );
  return `<html><head><title>a filing</title></head><body>\n${lines.join('\n')}\n</body></html>`;
}

/** A table whose dollar signs and percent signs stand in cells of their own, as filing agents write them. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<td><p>${cell}</p></td><td>&#160;</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table>`;
}

/** An 8-K with one or more items. */
export function currentReport(items: Readonly<Record<string, string>>, ...more: readonly string[]): string {
  const titles: Readonly<Record<string, string>> = {
    '1.01': 'Entry into a Material Definitive Agreement.',
    '1.02': 'Termination of a Material Definitive Agreement.',
    '2.01': 'Completion of Acquisition or Disposition of Assets.',
    '2.03': 'Creation of a Direct Financial Obligation.',
    '7.01': 'Regulation FD Disclosure.',
    '8.01': 'Other Events.',
  };
  const body = Object.entries(items).flatMap(([code, text]) => [
    `<b>Item&#160;${code}</b> ${titles[code] ?? ''}`,
    ...text.split('\n'),
  ]);
  return pageOf(
    'FORM 8-K',
    'CURRENT REPORT',
    ...body,
    ...more,
    'SIGNATURES',
    'Pursuant to the requirements of the Act.',
  );
}
