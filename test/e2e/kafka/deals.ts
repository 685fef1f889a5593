// Any number of documents that each tell a deal of their own, and what one process on the embedded bus makes of them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crawl } from '../../../commands/crawl.ts';
import { startPipeline } from '../../../commands/pipeline.ts';
import { folderSource } from '../../../ingest/protocols/folder.ts';
import { databaseDigest, type Digest } from '../../support/digest.ts';
import { createTestContext } from '../../support/test-context.ts';

/** Writes them as files below `folder`; returns where. */
export function writeDeals(folder: string, count: number): string {
  const deals = join(folder, 'deals');
  mkdirSync(deals);
  for (let number = 0; number < count; number += 1) {
    const amount = `$${(number % 9) + 1}.${number % 10} billion`;
    writeFileSync(
      join(deals, `${number}.txt`),
      `On January 26, 2026, Nvidia agreed to invest ${amount} in Example Cloud ${number} Inc, which operates AI data centers.\n`,
    );
  }
  return deals;
}

/** The digest of an undisturbed run. */
export async function digestOfCalmRun(deals: string): Promise<Digest> {
  const calm = await createTestContext();
  const pipeline = await startPipeline(calm);
  try {
    await crawl(calm, { sources: [folderSource(`folder:${deals}`)], loopbackHosts: [] });
    await pipeline.drained();
    return await databaseDigest(calm.database);
  } finally {
    await pipeline.close();
    await calm.close();
  }
}
