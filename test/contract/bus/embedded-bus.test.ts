// The contract list on the embedded adapter.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { busContract } from './bus-contract.ts';
import { freshEmbeddedLog } from './embedded-log-under-test.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ max: 20 });
});
afterAll(() => test.close());

describe('embedded bus', () => {
  for (const [name, run] of busContract) {
    it(name, async () => {
      const log = await freshEmbeddedLog(test.database, test.url);
      try {
        await run(log);
      } finally {
        await log.close();
      }
    });
  }
});
