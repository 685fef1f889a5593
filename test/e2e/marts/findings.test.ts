// Findings come and go with the claims that show them, through the sink and resolve.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { resolveAll, resolveWaiting } from '../../../resolve/run-resolve.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction, registry, type Told } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';

let home: TestDatabase;

beforeAll(async () => {
  home = await createTestDatabase();
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
});
afterAll(async () => {
  await home.close();
});

async function told(page: Told, amount: string): Promise<void> {
  const archive = createPostgresArchive(home.database);
  const message = await dealExtraction(archive, page, ['Nvidia', 'CoreWeave', amount]);
  await home.database.transaction((client) => writeExtractions(client, [message]));
  await resolveWaiting({ database: home.database, registry, log: testLog });
}

async function findings(): Promise<Record<string, unknown>[]> {
  const { rows } = await home.database.pool.query<Record<string, unknown>>(
    `select f.check_name, f.expected, f.found, f.publisher, f.quote, d.title is not null as is_beside_its_deal
     from mart.findings f left join mart.deals d on d.deal_id = f.fact_id order by f.finding_id`,
  );
  return rows;
}

test('a sum that contradicts the one shown is found beside the deal, and gone when its page is corrected', async () => {
  await told({ page: 'a', publisher: 'Wire' }, '2000000000');
  await told({ page: 'b', publisher: 'Outlet' }, '2000000000');
  expect(await findings()).toEqual([]);
  await told({ page: 'c', publisher: 'Third' }, '2600000000');
  const found = {
    check_name: 'contradictory_amounts',
    expected: 'USD 2bn',
    found: 'USD 2.6bn',
    publisher: 'Third',
    quote: '$2600000000',
    is_beside_its_deal: true,
  };
  expect(await findings()).toEqual([found]);

  await resolveAll({ database: home.database, registry, log: testLog });
  expect(await findings()).toEqual([found]);

  await told({ page: 'c', publisher: 'Third', revision: 2 }, '2000000000');
  expect(await findings()).toEqual([]);

  await told({ page: 'c', publisher: 'Third', revision: 3 }, '2600000000');
  expect(await findings()).toEqual([found]);
  await told({ page: 'c', publisher: 'Third', revision: 4, outcome: 'gone', claims: [] }, '2600000000');
  expect(await findings()).toEqual([]);
});
