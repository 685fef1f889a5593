// Filings that take the place of others, and shares that several filings report: what counts, whatever the order of arrival.
import { describe, expect, test } from 'vitest';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { resolveComponent } from '../../../resolve/resolve-component.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import { claimIds } from '../../../schemas/ids.ts';
import { extractOf } from '../filings/extract-of.ts';
import {
  ada,
  noticeXml,
  ownershipXml,
  ridge,
  submissionOf,
  type WrittenOwner,
  type WrittenOwnership,
  type WrittenRow,
} from '../filings/write-filing.ts';
import { registry, seeded, shuffled } from './fixtures.ts';

type Filed = WrittenOwnership & { readonly accession: string; readonly filed: string };

const accession = (serial: number) => `9999999999-25-${String(serial).padStart(6, '0')}`;

async function claimsOf(serial: number, filed: string, body: string): Promise<CurrentClaim[]> {
  const form =
    /<documentType>([^<]+)|<submissionType>([^<]+)/
      .exec(body)
      ?.slice(1)
      .find((each) => each) ?? '';
  const number = accession(serial);
  const { claims, document } = await extractOf(submissionOf({ accession: number, form, filed }, body));
  const documentId = `doc_${number}`;
  const ids = claimIds(documentId, claims);
  return claims.map((claim, index) => ({
    claimId: ids[index] ?? '',
    documentId,
    textHash: number,
    claim,
    publisher: 'SEC',
    tier: 1,
    licence: 'public',
    url: `https://example.org/${number}.txt`,
    published: document.published,
  }));
}

const report = ({ accession: number, filed, ...written }: Filed) =>
  claimsOf(Number(number), filed, ownershipXml(written));

/** The events, the same in ten orders of arrival. */
function resolve(claims: readonly CurrentClaim[]) {
  const events = resolveComponent(claims, registry);
  const random = seeded(7);
  for (let round = 0; round < 10; round += 1)
    expect(resolveComponent(shuffled(claims, random), registry)).toEqual(events);
  return events;
}

const shown = (claims: readonly CurrentClaim[]) =>
  resolve(claims)
    .map(({ fields: { form, shares, accession: number, saleKind } }) =>
      [form, shares, saleKind, String(number).slice(-1)].join(' '),
    )
    .sort();

const three: WrittenRow[] = [
  { shares: '100', price: '10', after: '900' },
  { shares: '200', price: '11', after: '700' },
  { shares: '300', price: '12', after: '400' },
];

describe('an amendment replaces, never adds', () => {
  test('a corrected line, a line left out and a line that is new', async () => {
    const original = await report({ accession: '1', filed: '20251124', rows: three });
    const amended = await report({
      accession: '2',
      filed: '20251201',
      form: '4/A',
      original: '2025-11-24',
      rows: [
        { shares: '100', price: '10.5', after: '900' },
        three[2] ?? {},
        { shares: '50', price: '13', after: '350' },
      ],
    });
    expect(shown(original)).toEqual([
      '4 100 insider_open_market 1',
      '4 200 insider_open_market 1',
      '4 300 insider_open_market 1',
    ]);
    expect(shown([...original, ...amended])).toEqual([
      '4/A 100 insider_open_market 2',
      '4/A 300 insider_open_market 2',
      '4/A 50 insider_open_market 2',
    ]);
    const corrected = resolve([...original, ...amended]).find(({ fields }) => fields.shares === '100');
    expect(corrected).toMatchObject({ isDisputed: false, fields: { pricePerShare: { value: '10.5' } } });
    expect(corrected?.alternatives.pricePerShare).toMatchObject([
      { value: { value: '10.5' }, wins: true, superseded: false },
      { value: { value: '10' }, wins: false, superseded: true },
    ]);
    // The event keeps the id that the first report gave it.
    expect(resolve(original).map(({ eventId }) => eventId)).toContain(corrected?.eventId);
  });

  test('a sale that turns out to be none leaves nothing', async () => {
    const original = await report({ accession: '1', filed: '20251124', rows: [{}] });
    const amended = await report({
      accession: '2',
      filed: '20251201',
      form: '4/A',
      original: '2025-11-24',
      rows: [{ code: 'G', price: '0' }],
    });
    expect(resolve([...original, ...amended])).toEqual([]);
    expect(resolve(amended)).toEqual([]);
  });

  test('of several amendments the last stands, also one of the same day', async () => {
    const first = await report({ accession: '1', filed: '20251124', rows: three });
    const second = await report({
      accession: '2',
      filed: '20251124',
      form: '4/A',
      original: '2025-11-24',
      rows: three.slice(0, 2),
    });
    const third = await report({
      accession: '3',
      filed: '20251210',
      form: '4/A',
      original: '2025-11-24',
      rows: three.slice(0, 1),
    });
    expect(shown([...first, ...second])).toEqual(['4/A 100 insider_open_market 2', '4/A 200 insider_open_market 2']);
    expect(shown([...first, ...second, ...third])).toEqual(['4/A 100 insider_open_market 3']);
    // Without the report itself, the amendments still replace one another.
    expect(shown([...second, ...third])).toEqual(['4/A 100 insider_open_market 3']);
  });

  test('of two reports of one day, the one that shares its lines is amended; without a day the period tells', async () => {
    const one = await report({ accession: '1', filed: '20251124', rows: three });
    const other = await report({
      accession: '2',
      filed: '20251124',
      rows: [{ shares: '7', price: '9', after: '393' }],
    });
    const amended = await report({
      accession: '3',
      filed: '20251201',
      form: '4/A',
      rows: [{ shares: '8', price: '9', after: '393' }],
    });
    expect(shown([...one, ...other, ...amended])).toEqual([
      '4 100 insider_open_market 1',
      '4 200 insider_open_market 1',
      '4 300 insider_open_market 1',
      '4/A 8 insider_open_market 3',
    ]);
  });

  test('another period, another owner, another form and a later report are left alone', async () => {
    const amended = await report({
      accession: '9',
      filed: '20251201',
      form: '4/A',
      original: '2025-11-24',
      rows: [{ shares: '5' }],
    });
    const bystanders = [
      await report({ accession: '1', filed: '20251015', period: '2025-10-13', rows: [{ date: '2025-10-13' }] }),
      await report({
        accession: '2',
        filed: '20251124',
        owners: [{ ...ada, cik: 1_900_102, name: 'Creek Bea' }],
        rows: [{}],
      }),
      await report({ accession: '3', filed: '20251124', form: '5', rows: [{ shares: '30' }] }),
      await report({ accession: '4', filed: '20251205', rows: [{ shares: '40' }] }),
    ];
    expect(shown([...bystanders.flat(), ...amended])).toHaveLength(5);
  });
});

test('the issuer is the company of its CIK, whatever it is called by now', async () => {
  const company = {
    id: 'ridge',
    name: 'Ridge AI Corp.',
    aliases: [],
    tickers: [],
    cik: ridge.cik,
    country: 'US',
  };
  const renamed = buildRegistry([{ ...company, parent: null, categories: [], renames: [] }], [], 'renamed');
  const claims = await report({ accession: '1', filed: '20251124', rows: [{}] });
  expect(resolveComponent(claims, renamed)).toMatchObject([
    { fields: { issuerId: 'ridge', issuer: 'Ridge AI Corp.' } },
  ]);
});

describe('notices', () => {
  test('an amended notice is one intent, by the number that it names or by its seller; never a sale', async () => {
    const first = await claimsOf(1, '20251204', noticeXml());
    const named = await claimsOf(
      2,
      '20251205',
      noticeXml({ form: '144/A', previous: accession(1), offers: [{ units: '60000' }] }),
    );
    const unnamed = await claimsOf(3, '20251208', noticeXml({ form: '144/A', offers: [{ units: '70000' }] }));
    expect(shown([...first, ...named])).toEqual(['144/A 60000 notice_144 2']);
    expect(shown([...first, ...unnamed])).toEqual(['144/A 70000 notice_144 3']);
    const sale = await report({
      accession: '4',
      filed: '20251209',
      owners: [{ ...ada, name: 'BROOK ADA' }],
      rows: [{ shares: '50000' }],
    });
    const events = resolve([...first, ...sale]);
    expect(events.map(({ fields }) => fields.category)).toEqual(expect.arrayContaining(['intent', 'transaction']));
  });

  test('two notices of one day are two', async () => {
    const [one, other] = [await claimsOf(1, '20251204', noticeXml()), await claimsOf(2, '20251204', noticeXml())];
    expect(shown([...one, ...other])).toHaveLength(2);
  });
});

describe('shares that several report', () => {
  const fund: WrittenOwner = { cik: 1_900_201, name: 'Longfield Growth Fund II, L.P.', tenPercent: true };
  const manager: WrittenOwner = { cik: 1_900_202, name: 'Longfield Management LLC', tenPercent: true };
  const partner: WrittenOwner = { cik: 1_900_203, name: 'Field Robin', director: true };

  test('a group on two forms, and its man on the board on a third, sell once', async () => {
    const direct = await report({ accession: '1', filed: '20251124', owners: [fund], rows: three });
    const group = await report({
      accession: '2',
      filed: '20251124',
      owners: [manager],
      rows: three.map((row) => ({ ...row, ownership: 'I' })),
    });
    const board = await report({
      accession: '3',
      filed: '20251125',
      owners: [partner],
      rows: three.map((row) => ({ ...row, ownership: 'I' })),
    });
    const events = resolve([...direct, ...group, ...board]);
    expect(
      events.map(({ fields: { seller, relation, ownership, shares } }) => [seller, relation, ownership, shares]),
    ).toEqual(
      expect.arrayContaining(['100', '200', '300'].map((shares) => [fund.name, 'ten_percent_owner', 'direct', shares])),
    );
    expect(events).toHaveLength(3);
  });

  test('two officers who sell as much at the same price are two', async () => {
    const officers = [ada, { ...ada, cik: 1_900_102, name: 'Creek Bea' }];
    const [one, other] = await Promise.all(
      officers.map((owner, index) =>
        report({ accession: String(index + 1), filed: '20251124', owners: [owner], rows: [{}] }),
      ),
    );
    expect(shown([...(one ?? []), ...(other ?? [])])).toHaveLength(2);
  });

  test('two trades of one size on one day in one filing are two, and a filing that is read twice is one', async () => {
    const rows = [{ after: '5000' }, { after: '4000' }];
    const filed = await report({ accession: '1', filed: '20251124', rows });
    expect(shown(filed)).toHaveLength(2);
    const elsewhere = filed.map((each) => ({
      ...each,
      documentId: 'doc_elsewhere',
      claimId: `clm_${each.claimId.slice(-8)}`,
    }));
    expect(shown([...filed, ...elsewhere])).toHaveLength(2);
  });
});
