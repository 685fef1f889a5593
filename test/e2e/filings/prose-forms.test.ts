// Forms in prose through the sink and resolve on a real database: terms of filings over the press, offerings apart from sales.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { extraction } from '../../contract/sink/fixtures.ts';
import { type TestDatabase, testLog } from '../../support/database.ts';
import { createFactDatabase } from '../../support/fact-database.ts';
import { extractOf } from '../../unit/filings/extract-of.ts';
import { currentReport, pageOf, reportOf, tableOf } from '../../unit/filings/write-report.ts';

const registry = loadRegistry();
let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  ({ home, archive } = await createFactDatabase(registry));
});

afterEach(async () => {
  await home.close();
});

async function arrive(serial: number, form: string, text: string): Promise<void> {
  const page = `9999999999-26-${String(serial).padStart(6, '0')}`;
  const body = reportOf({ form, accession: page, parts: [{ type: form, text }] });
  const { claims, document } = await extractOf(body, 'filing', registry);
  const told = { page, publisher: 'SEC', tier: 1, published: document.published, claims, text: document.text } as const;
  const message = await extraction(archive, told);
  await home.database.transaction((client) => writeExtractions(client, [message]));
  await resolveWaiting({ database: home.database, registry, log: testLog });
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return (await home.database.pool.query<Record<string, unknown>>(text)).rows;
}

test('a prospectus is an intent for each holder and for the issuer, and no sale', async () => {
  const text = pageOf(
    'We are offering 36,590,000 shares of our Class A common stock at a public offering price of $40.00 per share.',
    tableOf(['Proceeds, before expenses, to us', '$', '38.60', '$', '1,412,374,000']),
    'SELLING STOCKHOLDERS',
    tableOf(
      ['Name', 'Owned before the offering', 'Shares being offered', 'Owned after the offering'],
      ['Brook Capital Fund LP', '2,000,000', '500,000', '1,500,000'],
    ),
  );
  await arrive(1, '424B4', text);
  const intents = await query(
    `select issuer, seller, shares::int as shares, price_usd::float as price, market_value_usd::float as usd, proceeds_to as account, sale_kind as kind, is_ceiling
    from mart.share_sale_intents order by shares`,
  );
  expect(intents).toEqual([
    {
      issuer: 'CoreWeave',
      seller: 'Brook Capital Fund LP',
      shares: 500_000,
      price: 40,
      usd: null,
      account: 'holder',
      kind: 'secondary_offering',
      is_ceiling: false,
    },
    {
      issuer: 'CoreWeave',
      seller: 'CoreWeave',
      shares: 36_590_000,
      price: 40,
      usd: 1_412_374_000,
      account: 'issuer',
      kind: 'issuer_offering',
      is_ceiling: false,
    },
  ]);
  expect(await query(`select * from mart.share_sales`)).toEqual([]);
});

test('an item of an 8-K is a deal, and evidence of every field stands in the archived text', async () => {
  await arrive(
    2,
    '8-K',
    currentReport({
      '1.01':
        'On February 6, 2026, the Company entered into a lease agreement with Applied Digital Corporation for 150 MW of critical IT load at a data center campus in Ellendale, North Dakota, with a total contract value of approximately $4.1 billion.',
    }),
  );
  const deals = await query(`select deal_type as type, status, best_source_tier as tier from mart.deals`);
  expect(deals).toEqual([{ type: 'lease', status: 'agreed', tier: 1 }]);
  expect(await query(`select count(*)::int as n from ops.quarantine`)).toEqual([{ n: 0 }]);
});
