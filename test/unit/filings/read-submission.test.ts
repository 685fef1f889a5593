import { expect, it } from 'vitest';
import { readSubmission } from '../../../transform/read/filing/read-submission.ts';

const xml = `<?xml version="1.0"?><ownershipDocument><documentType>4</documentType>
<issuer><issuerCik>0001769628</issuerCik><issuerName>CoreWeave, Inc.</issuerName></issuer>
<reportingOwner><reportingOwnerId><rptOwnerCik>1</rptOwnerCik><rptOwnerName>Doe Jane</rptOwnerName></reportingOwnerId>
</reportingOwner></ownershipDocument>`;
const submission = (type: string, text: string) =>
  Buffer.from(`<SEC-DOCUMENT>0.txt
<SEC-HEADER>0.hdr.sgml
ACCESSION NUMBER:\t\t9999999999-26-000001
CONFORMED SUBMISSION TYPE:\t${type}
FILED AS OF DATE:\t\t20260206

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\tExample Corp
\t\tCENTRAL INDEX KEY:\t\t0000000007
</SEC-HEADER>
<DOCUMENT>
<TYPE>${type}
<DESCRIPTION>PRIMARY DOCUMENT
<TEXT>
${text}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`);

it('reads an ownership report the same, bare or inside its submission, which adds its number and day', () => {
  const bare = readSubmission(Buffer.from(xml));
  expect(bare.title).toBe('Form 4: CoreWeave, Inc., Doe Jane');
  const inside = readSubmission(submission('4', `<XML>\n${xml}\n</XML>`));
  expect(inside).toMatchObject({ title: bare.title, published: '2026-02-06' });
  const added = ['accession\t9999999999-26-000001', 'filed\t2026-02-06'];
  expect(inside.text.split('\n').filter((line) => !added.includes(line))).toEqual(bare.text.split('\n'));
});

it('reads a form that has no reader as its header', () => {
  const filing = readSubmission(submission('CORRESP', '<p>Dear Sir or Madam'));
  expect(filing).toMatchObject({ title: 'Form CORRESP: Example Corp', published: '2026-02-06' });
  expect(filing.text.split('\n')).toContain('filer\tExample Corp (CIK 7)');
  expect(filing.text).not.toContain('Dear Sir');
});
