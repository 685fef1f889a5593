// A crawler of EDGAR in a process of its own, at the pace of the catalog: says that it is ready, begins
// when it is told to, and prints its report when its run has ended.
import { once } from 'node:events';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { edgarScope } from '../../../ingest/protocols/edgar/edgar-scope.ts';
import { mirroredSource } from '../../../ingest/protocols/edgar/mirrored-source.ts';
import { runIngest } from '../../../ingest/run-ingest.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { silentLog as log, testClient } from '../../unit/ingest/test-client.ts';

const [url = '', origin = ''] = process.argv.slice(2);
const database = await openDatabase(url, { applicationName: 'edgar-child', max: 6, log });
const bus = createEmbeddedBus({ database, log, pollMs: 50 });
const client = testClient([new URL(origin).host], { robots: createRobotsStore(database) });
const catalog = await loadCatalog();
// Both begin together, however long each took to start.
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
const report = await runIngest({
  database,
  archive: openArchive(null, database),
  bus,
  client,
  sources: catalog
    .filter(({ id }) => id === 'sec-filings' || id === 'sec-current-filings')
    .map((source) => mirroredSource(source, origin)),
  edgar: edgarScope({ companies: [{ cik: 1769628, name: 'CoreWeave', tickers: [], isLender: false }] }),
  clock: () => new Date('2026-02-10T12:00:00Z'),
  log,
  leaseMs: 60_000,
  retry: { maxAttempts: 3, baseMs: 10 },
  patienceMs: 2_000,
});
process.stdout.write(`${JSON.stringify(report)}\n`);
await client.close();
await bus.close();
await database.close();
