// The comparison with the golden table must itself be able to fail.
import { expect, test } from 'vitest';
import { compareDocument, disagreements } from '../../../demo/compare-golden.ts';
import { document, fact, money } from '../../../demo/golden-schema.ts';

const golden = document('/a', 'demo-wire', 'a page', {}, [
  fact(
    'deal-1',
    'deal',
    {
      dealType: 'lease',
      parties: [{ name: 'Hut 8', role: { oneOf: ['lessor', 'provider'] } }],
      amount: money('7000000000', 'USD', 'exact'),
    },
    { amount: '$7.0 billion' },
    { soft: { termYears: 15 } },
  ),
  fact('capacity-1', 'capacity', { mw: 245 }, { mw: '245 MW' }, { optional: true }),
]);

const lease = {
  kind: 'deal',
  dealType: 'lease',
  parties: [
    { name: 'Fluidstack', role: 'lessee' },
    { name: 'Hut 8 Corp.', role: 'lessor' },
  ],
  amount: { value: '7000000000.00', unit: 'USD', qualifier: 'exact', text: '$7.0 billion' },
  termYears: null,
};

test('a fact is found with another spelling of number and name; soft fields are reported', () => {
  const { missing, extra, found } = compareDocument(golden, [lease]);
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  expect(found).toEqual([{ fact: 'deal-1', soft: ['termYears: expected 15, got null'] }]);
});

test('a wrong amount is missing, with the field that disagrees', () => {
  const { missing, extra } = compareDocument(golden, [{ ...lease, amount: { ...lease.amount, value: '17700000000' } }]);
  expect(missing).toEqual([
    { fact: 'deal-1', disagreements: ['amount.value: expected "7000000000", got "17700000000"'] },
  ]);
  expect(extra).toHaveLength(1);
});

test('one claim serves one fact, and what is left over is extra', () => {
  const { extra } = compareDocument(golden, [lease, lease, { kind: 'capacity', mw: 245 }]);
  expect(extra).toEqual([lease]);
});

test('an optional fact that is absent is no fault, a required one is', () => {
  expect(compareDocument(golden, []).missing.map((each) => each.fact)).toEqual(['deal-1']);
});

test('names keep what tells them apart', () => {
  expect(disagreements('CoreWeave', 'CoreWeave, Inc.')).toEqual([]);
  expect(disagreements('HIVE', 'HIVE Digital Technologies')).toEqual([]);
  expect(disagreements('Hut 8', 'Hut 9')).toHaveLength(1);
  expect(disagreements('2025-08', '2025-09')).toHaveLength(1);
  expect(disagreements({ locality: { oneOf: ['Tucson', null] } }, { locality: 'Phoenix' })).toHaveLength(1);
});
