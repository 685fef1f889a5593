// Inline XBRL in periodic reports: numbers as they are meant, of the whole company, beside what the prose tells.
import { describe, expect, it } from 'vitest';
import { readInlineFacts } from '../../../transform/read/filing/inline-facts.ts';
import { extractOf } from './extract-of.ts';
import { coreWeave, reportOf } from './write-report.ts';

const cash = 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment';
const own = 'crwv:LeaseLeaseNotYetCommencedAmount';

const context = (id: string, period: string, segment = '') =>
  `<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001769628</xbrli:identifier>${segment}</xbrli:entity><xbrli:period>${period}</xbrli:period></xbrli:context>`;
const quarter = '<xbrli:startDate>2025-07-01</xbrli:startDate><xbrli:endDate>2025-09-30</xbrli:endDate>';
const number = (
  name: string,
  text: string,
  more = 'scale="6" format="ixt:num-dot-decimal"',
  ref = 'c1',
  unit = 'usd',
) =>
  `<ix:nonFraction unitRef="${unit}" contextRef="${ref}" decimals="-6" name="${name}" ${more} id="f1">${text}</ix:nonFraction>`;

/** Numbers stand before their contexts, as nothing forbids. */
const page = (...numbers: readonly string[]) => `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body>
<p>Item 2. Management's Discussion and Analysis</p><table>${numbers.map((each) => `<tr><td>Capital expenditures</td><td>$${each}</td></tr>`).join('\n')}</table>
<div style="display:none"><ix:header><ix:resources>${context('c1', quarter)}${context('c2', '<xbrli:instant>2025-09-30</xbrli:instant>')}
${context('c3', quarter, '<xbrli:segment><xbrldi:explicitMember dimension="us-gaap:StatementBusinessSegmentsAxis">crwv:OneMember</xbrldi:explicitMember></xbrli:segment>')}
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
<xbrli:unit id="each"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
</ix:resources></ix:header></div></body></html>`;

const of = {
  accession: '9999999999-26-000101',
  form: '10-Q',
  filed: '2025-11-12',
  company: { cik: '1769628', name: 'CoreWeave, Inc.' },
};
const factsOf = (...numbers: readonly string[]) => readInlineFacts(Buffer.from(page(...numbers)), of);

describe('numbers', () => {
  it('are scaled, signed and counted once, with the period and unit that stand elsewhere', () => {
    const { facts, unknown } = factsOf(
      number(cash, '1,<b>234</b>.5'),
      number(cash, '1,234.5'),
      number('us-gaap:FinanceLeasePrincipalPayments', '—', 'scale="6" format="ixt:fixed-zero"'),
      number(
        'us-gaap:PaymentsToAcquireProductiveAssets',
        '1.234,5',
        'scale="3" sign="-" format="ixt:num-comma-decimal"',
      ),
      number(own, '12.3', 'scale="9" format="ixt:num-dot-decimal"', 'c2'),
      number('us-gaap:Revenues', '9'),
    );
    expect(facts.map(({ tag, value, start, end, unit }) => [tag, value, start, end, unit])).toEqual([
      [cash, '1234500000', '2025-07-01', '2025-09-30', 'USD'],
      ['us-gaap:PaymentsToAcquireProductiveAssets', '-1234500', '2025-07-01', '2025-09-30', 'USD'],
      ['us-gaap:FinanceLeasePrincipalPayments', '0', '2025-07-01', '2025-09-30', 'USD'],
      [own, '12300000000', null, '2025-09-30', 'USD'],
    ]);
    expect(unknown).toEqual([]);
  });

  it('of a segment are left out, and what is not understood is a signal', () => {
    const { facts, unknown } = factsOf(
      number(cash, '5', 'scale="6"', 'c3'),
      number(cash, 'five', 'format="ixt:num-word-en"'),
      number(cash, '6', 'scale="6"', 'nowhere'),
      number(cash, '7', 'scale="6"', 'c1', 'each'),
      number(cash, '', 'xsi:nil="true"'),
    );
    expect(facts).toEqual([]);
    expect(unknown).toEqual([
      { path: `${cash} number`, count: 1, text: 'five' },
      { path: `${cash} context`, count: 1, text: '6' },
      { path: `${cash} unit a ratio`, count: 1, text: '7' },
    ]);
  });
});

it('make claims of a 10-Q, with its accession number and day, a concept of the company itself included', async () => {
  const text = page(number(cash, '1,234.5'), number(own, '12.3', 'scale="9" format="ixt:num-dot-decimal"', 'c2'));
  const { figures } = await extractOf(
    reportOf({ form: '10-Q', filed: '20251112', period: '20250930', parts: [{ type: '10-Q', text }] }),
  );
  const filed = figures.filter(({ rule }) => rule === 'filing/xbrl.capital');
  expect(
    filed.map(({ subject, metric, value, vintage, period }) => [subject, metric, value, vintage, period.to]),
  ).toEqual([
    [coreWeave.name, 'capex', '1234500000', '2025-11-12', '2025-09-30'],
    [coreWeave.name, 'lease_commitments', '12300000000', '2025-11-12', '2025-09-30'],
  ]);
  expect(filed[0]?.filed).toMatchObject({
    cik: '1769628',
    basis: 'cash',
    form: '10-Q',
    accession: '9999999999-26-000101',
  });
});

it('are the same wherever the pieces end in which a long report is read', () => {
  for (const padding of [0, 131, 262]) {
    const rows = Array.from({ length: 6_000 }, (_, index) => number('us-gaap:Revenues', `é${index}`));
    const { facts } = factsOf(
      number(cash, '1'),
      `<p>${'x'.repeat(padding)}</p>`,
      ...rows,
      number(own, '2', 'scale="0"', 'c2'),
    );
    expect(facts.map(({ value }) => value)).toEqual(['1000000', '2']);
  }
});
