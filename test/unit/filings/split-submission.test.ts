import { describe, expect, it } from 'vitest';
import {
  isSubmission,
  partBytes,
  splitSubmission,
  SubmissionSplitter,
} from '../../../transform/read/filing/split-submission.ts';

const header = `<SEC-DOCUMENT>9999999999-26-000007.txt : 20260206
<SEC-HEADER>9999999999-26-000007.hdr.sgml : 20260206
<ACCEPTANCE-DATETIME>20260206163012
ACCESSION NUMBER:\t\t9999999999-26-000007
CONFORMED SUBMISSION TYPE:\t8-K/A
PUBLIC DOCUMENT COUNT:\t\t4
CONFORMED PERIOD OF REPORT:\t20260204
ITEM INFORMATION:\t\tEntry into a Material Definitive Agreement
ITEM INFORMATION:\t\tFinancial Statements and Exhibits
FILED AS OF DATE:\t\t20260206
DATE AS OF CHANGE:\t\t20260206

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tNorthgrid Digital, Inc.
\t\tCENTRAL INDEX KEY:\t\t\t0001819989
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tFINANCE SERVICES [6199]

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K/A
\t\tSEC ACT:\t\t1934 Act

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tNorthgrid Mining Inc.
\t\tDATE OF NAME CHANGE:\t20210827

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tBlank Cheque Acquisition Corp.
\t\tDATE OF NAME CHANGE:\t20200812
</SEC-HEADER>
`;
const html = '<html><body>\n<p>Item 1.01 &mdash; “a lease”</p>\n</body></html>';
const xml = '<?xml version="1.0"?>\n<ownershipDocument>\n<text>x</text>\n</ownershipDocument>';
const body = `${header}<DOCUMENT>
<TYPE>8-K/A
<SEQUENCE>1
<FILENAME>main.htm
<DESCRIPTION>AMENDMENT NO. 1
<TEXT>
${html}
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<FILENAME>ex99.htm
<TEXT>
<p>${'A long line of one exhibit. '.repeat(400)}</p></TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
M_]C_X  02D9)1@ ! 0$ 8 !@
\`
end
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>XML
<SEQUENCE>4
<FILENAME>data.xml
<TEXT>
<XML>
${xml}
</XML>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
const bytes = Buffer.from(body);
const textOf = (from: Uint8Array, part: { start: number; end: number } | undefined) =>
  Buffer.from(partBytes(from, part ?? { start: 0, end: 0 })).toString('utf8');

describe('a complete submission', () => {
  const submission = splitSubmission(bytes);

  it('tells what its header says, former names included', () => {
    expect(submission.header).toMatchObject({
      accession: '9999999999-26-000007',
      form: '8-K/A',
      filedOn: '2026-02-06',
      period: '2026-02-04',
      acceptedAt: '2026-02-06T16:30:12',
      documentCount: 4,
      items: ['Entry into a Material Definitive Agreement', 'Financial Statements and Exhibits'],
    });
    expect(submission.header.parties).toHaveLength(1);
    expect(submission.header.parties[0]).toMatchObject({
      role: 'FILER',
      name: 'Northgrid Digital, Inc.',
      cik: 1819989,
      formerNames: [
        { name: 'Northgrid Mining Inc.', until: '2021-08-27' },
        { name: 'Blank Cheque Acquisition Corp.', until: '2020-08-12' },
      ],
    });
    expect(submission.header.parties[0]?.fields).toContainEqual({ name: 'SEC ACT', value: '1934 Act' });
  });

  it('names every part, with the bytes that are its own', () => {
    expect(submission.isComplete).toBe(true);
    expect(
      submission.parts.map(({ type, sequence, filename, isBinary }) => [type, sequence, filename, isBinary]),
    ).toEqual([
      ['8-K/A', 1, 'main.htm', false],
      ['EX-99.1', 2, 'ex99.htm', false],
      ['GRAPHIC', 3, 'logo.jpg', true],
      ['XML', 4, 'data.xml', false],
    ]);
    const [main, exhibit, , data] = submission.parts;
    expect(main?.description).toBe('AMENDMENT NO. 1');
    expect(textOf(bytes, main)).toBe(`${html}\n`);
    expect(textOf(bytes, exhibit)).toBe(`<p>${'A long line of one exhibit. '.repeat(400)}</p>`);
    expect(data?.wrapper).toBe('XML');
    expect(textOf(bytes, data)).toBe(`${xml}\n`);
  });

  it.each([1, 7, 64, 1000])('comes out the same in pieces of %i bytes', (size) => {
    const splitter = new SubmissionSplitter();
    const scratch = Buffer.alloc(size);
    for (let at = 0; at < bytes.length; at += size) {
      // One buffer for all pieces: the splitter may keep nothing of a chunk but a copy.
      const length = bytes.copy(scratch, 0, at, at + size);
      splitter.write(scratch.subarray(0, length));
    }
    expect(splitter.end()).toEqual(submission);
  });

  it('takes Windows line ends, and several parties in their roles', () => {
    const given = `<SEC-DOCUMENT>x
<SEC-HEADER>x
CONFORMED SUBMISSION TYPE:\t4
FILED AS OF DATE:\t\t20269999

REPORTING-OWNER:\t

\tOWNER DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tDoe Jane
\t\tCENTRAL INDEX KEY:\t\t\t0000000001

ISSUER:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tExample Corp
\t\tCENTRAL INDEX KEY:\t\t\t0001769628
</SEC-HEADER>
<DOCUMENT>
<TYPE>4
<TEXT>
<XML>
<a/>
</XML>
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`.replaceAll('\n', '\r\n');
    const split = splitSubmission(Buffer.from(given));
    expect(split.header).toMatchObject({ form: '4', filedOn: null, accession: null });
    expect(split.header.parties.map(({ role, name, cik }) => [role, name, cik])).toEqual([
      ['REPORTING-OWNER', 'Doe Jane', 1],
      ['ISSUER', 'Example Corp', 1769628],
    ]);
    expect(textOf(Buffer.from(given), split.parts[0])).toBe('<a/>\r\n');
  });
});

describe('what is broken', () => {
  it('is told from what is whole, and still gives what it has', () => {
    const cut = bytes.subarray(0, bytes.indexOf('M_]C_X'));
    const split = splitSubmission(cut);
    expect(split.isComplete).toBe(false);
    expect(split.parts.map(({ isComplete }) => isComplete)).toEqual([true, true, false]);
    expect(split.parts[2]).toMatchObject({ type: 'GRAPHIC', isBinary: true, end: cut.length });
    expect(splitSubmission(bytes.subarray(0, 300))).toMatchObject({ isComplete: false, parts: [] });
  });

  it('is refused where it is no submission at all', () => {
    for (const text of ['', '<html><body>Not found</body></html>', '<?xml version="1.0"?><ownershipDocument/>', '{}']) {
      expect(isSubmission(Buffer.from(text))).toBe(false);
      expect(() => splitSubmission(Buffer.from(text))).toThrow('Not read as a submission');
    }
    expect(isSubmission(bytes)).toBe(true);
  });

  it('gives a part without text nothing to read', () => {
    const split = splitSubmission(Buffer.from(`${header}<DOCUMENT>\n<TYPE>COVER\n</DOCUMENT>\n</SEC-DOCUMENT>\n`));
    expect(split.parts).toMatchObject([{ type: 'COVER', isComplete: false }]);
    expect(split.parts[0]?.start).toBe(split.parts[0]?.end);
  });

  it('stays linear and small with a hundred thousand lines and one line of 20 MB', () => {
    const lines = '<p>a line of a long filing, as there are many</p>\n'.repeat(100_000);
    const one = 'x'.repeat(20_000_000);
    const part = (text: string) => `<DOCUMENT>\n<TYPE>EX-1\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
    const large = Buffer.from(`${header}${part(lines)}${part(one)}</SEC-DOCUMENT>\n`);
    const began = performance.now();
    const split = splitSubmission(large);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(split.parts.map(({ start, end }) => end - start)).toEqual([lines.length + 1, one.length + 1]);
  });
});
