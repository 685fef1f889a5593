// One stage in a process of its own, to be killed: `stage-process.ts ingest|transform|sink|resolve` with DATABASE_URL and
// DEMO_ORIGIN, and KAFKA_BROKERS where the bus is Kafka. Ingest ends by itself, the others run until they are told to end.
import { crawl } from '../../commands/crawl.ts';
import type { Context } from '../../commands/context.ts';
import { kafkaBusOf } from '../../commands/kafka-bus-of.ts';
import { demoSources } from '../../demo/demo-sources.ts';
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { createDeadLetters } from '../../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../../platform/bus/embedded-bus.ts';
import { loadConfig } from '../../platform/config/config.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { createLog } from '../../platform/log/log.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import { startResolve } from '../../resolve/run-resolve.ts';
import { startSink } from '../../sinks/run-sink.ts';
import { startTransform } from '../../transform/run-transform.ts';

const stage = process.argv[2] ?? '';
const stages = { transform: startTransform, sink: startSink, resolve: startResolve };
const log = createLog({ level: process.env['LOG_LEVEL'] ?? 'error', name: stage });
const database = await openDatabase(process.env['DATABASE_URL'] ?? '', { applicationName: stage, max: 6, log });
// Short leases, so that what a killed process held is free again within the test.
const bus = process.env['KAFKA_BROKERS']
  ? await kafkaBusOf(loadConfig(), log)
  : createEmbeddedBus({ database, log, heartbeatMs: 200, leaseMs: 1_500 });
const context: Context = {
  config: loadConfig({ LOG_LEVEL: 'error', TRANSFORM_WORKERS: '1' }),
  log,
  purpose: 'main',
  database,
  archive: createPostgresArchive(database),
  bus,
  deadLetters: createDeadLetters({ bus, database, log }),
  registry: loadRegistry(),
  psqlLine: async () => null,
  close: async () => await bus.close(),
};

if (stage === 'ingest') {
  const origin = process.env['DEMO_ORIGIN'] ?? '';
  const report = await crawl(context, {
    sources: demoSources(origin),
    loopbackHosts: [new URL(origin).host],
    leaseMs: 1_500,
  });
  process.exitCode = report.outcome === 'complete' ? 0 : 3;
} else if (stage === 'transform' || stage === 'sink' || stage === 'resolve') {
  const stopped = onShutdown();
  const running = await stages[stage](context);
  process.stdout.write('running\n');
  await Promise.race([running.done, stopped]);
  await running.close();
} else {
  throw new Error(`no stage "${stage}"`);
}
await bus.close();
await database.close();
