// A crawler in a process of its own, to be killed: prints a line when it has begun and one when its run has ended.
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { runIngest } from '../../../ingest/run-ingest.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { silentLog as log, testClient } from '../../unit/ingest/test-client.ts';
import { testSource } from './setup.ts';

const [url = '', feed = ''] = process.argv.slice(2);
const database = await openDatabase(url, { applicationName: 'crawl-child', max: 6, log });
const bus = createEmbeddedBus({ database, log, pollMs: 50 });
const client = testClient([new URL(feed).host], { robots: createRobotsStore(database) });
process.stdout.write('begun\n');
const report = await runIngest({
  database,
  archive: openArchive(null, database),
  bus,
  client,
  sources: [testSource({ urls: [feed] })],
  log,
  leaseMs: 120_000,
  retry: { maxAttempts: 3, baseMs: 10 },
  patienceMs: 2_000,
});
process.stdout.write(`${JSON.stringify(report)}\n`);
await client.close();
await bus.close();
await database.close();
