import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { extractOf } from './extract-of.ts';
import { pageOf, reportOf, tableOf, type WrittenReport } from './write-report.ts';

const registry = loadRegistry();
const filler = 'We have offices. They are in towns. We rent them from others, and they are well kept. '.repeat(3);

const annual = [
  'Table of Contents',
  tableOf(
    ['Item 1.', 'Business', '5'],
    ['Item 2.', 'Properties', '30'],
    ['Item 7.', 'Management&#8217;s Discussion and Analysis', '60'],
  ),
  'PART I',
  'Item 1. Business',
  `As of January 31, 2026, we had more than 850 MW of active power and approximately 3.1 GW of contracted power. ${filler}`,
  'In March 2025, we entered into a contract with OpenAI under which OpenAI committed to pay us up to $11.9 billion through October 2030.',
  'Item 1A. Risk Factors',
  `We may never have 999 MW of active power. ${filler}`,
  'Item 2. Properties',
  `We operate a 30 MW data center in Plano, Texas. ${filler}`,
  'Item 7.',
  'Management&#8217;s Discussion and Analysis of Financial Condition',
  tableOf(['', '2025', '2024'], ['Active power (MW)', '860', '360']),
  filler,
  'Item 8. Financial Statements',
  'Note 11 &#8212; Revenue',
  `We recognized revenue from additional leases of $77.7 billion. ${filler}`,
  'Note 12 &#8212; Leases',
  `As of December 31, 2025, the Company had entered into additional leases that have not yet commenced, with future minimum payments of approximately $34.4 billion, of which $1.0 billion was prepaid. ${filler}`,
  '13. Commitments and Contingencies',
  `We had non-cancelable purchase commitments of $5.6 billion, of which $4.0 billion is due in 2026. ${filler}`,
  '14. Income Taxes',
  `Our purchase commitments of $8.8 billion are taxed. ${filler}`,
];

const read = (form: string, text: string, more: Partial<WrittenReport> = {}) =>
  extractOf(reportOf({ form, period: '20251231', parts: [{ type: form, text }], ...more }), 'filing', registry);

describe('an annual report', () => {
  test('is read by chosen segments and by nothing else', async () => {
    const { document } = await read('10-K', pageOf(...annual));
    const segments = document.tables.find(({ name }) => name === 'segments')?.rows ?? [];
    expect(segments.map(({ cells }) => cells[0]?.value)).toEqual(['business', 'properties', 'mda', 'note', 'note']);
    expect(document.text).not.toContain('999 MW');
    expect(document.text).not.toContain('77.7 billion');
  });

  test('states capacity that is active and contracted, of the whole company and as of a day', async () => {
    const { claims } = await read('10-K', pageOf(...annual));
    const capacities = claims.flatMap((each) => (each.kind === 'capacity' ? [each] : []));
    expect(capacities).toMatchObject([
      {
        mw: 850,
        qualifier: 'more_than',
        phase: 'live',
        scope: 'portfolio',
        asOf: '2026-01-31',
        roles: { operator: 'CoreWeave' },
      },
      { mw: 3100, qualifier: 'approx', phase: 'committed', commitment: 'contracted', scope: 'portfolio' },
      { mw: 30, phase: 'live', scope: 'campus', place: { locality: 'Plano' } },
      { mw: 860, phase: 'live', asOf: '2025-12-31', rule: 'filing/10-k.stated-capacity' },
    ]);
  });

  test('states commitments to lease and to buy as sums, and contracts as background', async () => {
    const { figures, claims } = await read('10-K', pageOf(...annual));
    expect(figures).toMatchObject([
      {
        subject: 'CoreWeave',
        metric: 'lease_commitments',
        value: '34400000000',
        qualifier: 'approx',
        unit: 'USD',
        period: { from: '2025-12-31', to: '2025-12-31' },
        timeKind: 'actual',
      },
      {
        metric: 'other',
        metricAsWritten: 'non-cancelable purchase commitments',
        value: '5600000000',
        vintage: '2026-02-10',
      },
    ]);
    expect(claims.filter(({ kind }) => kind === 'deal')).toMatchObject([
      { dealType: 'cloud_contract', amount: { value: '11900000000', qualifier: 'up_to' }, salience: 'background' },
    ]);
  });

  test('as plain text of another time', async () => {
    const text = `                       PART I

Item 1.  Business

As of December 31, 2025, we had approximately 360 MW of
active power in our data centers.
${'We rent offices in towns, and they are well kept.\n'.repeat(6)}

Item 3.  Legal Proceedings

None.
`;
    const { claims } = await read('10-K', text);
    expect(claims).toMatchObject([{ kind: 'capacity', mw: 360, phase: 'live' }]);
  });

  test('20-F and 40-F have their own headings', async () => {
    const iren = { filer: { cik: 1_878_848, name: 'IREN Ltd' } };
    const twenty = await read(
      '20-F',
      pageOf(
        'Item 4. Information on the Company',
        `As of December 31, 2025, our operating capacity was 810 MW. ${filler}`,
        'Item 4A. Unresolved Staff Comments',
        'None',
      ),
      iren,
    );
    expect(twenty.claims).toMatchObject([{ kind: 'capacity', mw: 810, phase: 'live' }]);
    const form = reportOf({
      form: '40-F',
      period: '20251231',
      ...iren,
      parts: [
        { type: '40-F', text: pageOf('Annual report') },
        {
          type: 'EX-99.1',
          text: pageOf(
            'GENERAL DEVELOPMENT OF THE BUSINESS',
            `We had contracted power of 1,450 MW. ${filler}`,
            'RISK FACTORS',
          ),
        },
      ],
    });
    const forty = await extractOf(form, 'filing', registry);
    expect(forty.claims).toMatchObject([{ kind: 'capacity', mw: 1450, phase: 'committed', asOf: '2025-12-31' }]);
  });
});

describe('what is not a statement of the day', () => {
  test.each([
    ['a plan', 'We expect to have 2,000 MW of active power by 2027.'],
    ['the year before', 'This compares, that is, compared to 360 MW of active power.'],
    ['one site', 'We own the Rockdale facility, which has 700 MW of developed capacity.'],
    ['one site, named behind', 'We had 250 MW of active power at our Ellendale campus.'],
    ['another company', 'Core Scientific has 590 MW of contracted power.'],
    ['a hidden fact of XBRL', '<ix:header><ix:hidden>We had 500 MW of active power.</ix:hidden></ix:header>'],
    ['hidden text', '<div style="display:none">We had 500 MW of active power.</div>'],
  ])('%s', async (_, sentence) => {
    const { claims } = await read('10-K', pageOf('Item 1. Business', sentence, filler));
    expect(claims.filter(({ rule }) => rule.endsWith('stated-capacity'))).toEqual([]);
  });
});

test('a report without any heading that is known says so', async () => {
  const { claims, quarantine } = await read('10-Q', pageOf('Quarterly report', filler));
  expect(claims).toEqual([]);
  expect(quarantine).toMatchObject([{ reason: 'none of the items and notes that are read has a heading' }]);
});

test('a segment is bounded, and that it was cut is said', async () => {
  const { document, quarantine } = await read(
    '10-K',
    pageOf('Item 1. Business', ...Array.from({ length: 900 }, () => filler)),
  );
  expect(document.text.length).toBeLessThan(70_000);
  expect(quarantine).toMatchObject([{ reason: '10-K: only the beginning of "Item 1. Business" was read' }]);
});
