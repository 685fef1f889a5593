// A process of its own that reads a group, to be killed in the middle of a batch. Prints a line for each batch it begins.
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { createLog } from '../../../platform/log/log.ts';

const log = createLog({ level: 'silent', name: 'child' });
const {
  BUS_BROKERS: brokers,
  BUS_PREFIX: topicPrefix = '',
  BUS_DATABASE: url = '',
  BUS_GROUP: group = '',
  BUS_CLIENT: client,
} = process.env;

async function openBus(): Promise<Bus> {
  if (brokers === undefined) {
    return createEmbeddedBus({ database: await openDatabase(url, { applicationName: 'child', log }), log });
  }
  const { createKafkaBus } = await import('../../../platform/bus/kafka-bus.ts');
  return createKafkaBus({
    brokers: brokers.split(','),
    client: client === 'platformatic' ? 'platformatic' : 'kafkajs',
    clientId: 'child',
    topicPrefix,
    log,
    sessionTimeoutMs: 1500,
  });
}

const bus = await openBus();
await bus.subscribe({
  topic: 'documents',
  group,
  maxBatch: 20,
  onBatch(batch) {
    process.stdout.write(`${batch.partition}\n`);
    return new Promise(() => undefined);
  },
});
