// The project's own way from a topic to rows — kafkajs behind the bus's subscription, values checked, bulk upsert, offsets
// in the same transaction — on the table of the comparison with other sinks. One process: `peer-sink.ts TOPIC SINK
// CONCURRENCY`, with SINK_KAFKA_PORT and SINK_PG_PORT; ends on SIGTERM. What it refuses goes to the topic `dlq`.
import { customType, integer, numeric, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { Pool, type PoolClient } from 'pg';
import { z } from 'zod';
import type { BusBatch, BusMessage } from '../../platform/bus/bus.ts';
import { startGroupSubscription } from '../../platform/bus/group-subscription.ts';
import { createKafkajsDriver } from '../../platform/bus/kafkajs-driver.ts';
import { bulkUpsert } from '../../platform/database/bulk-upsert.ts';
import { isConnectionLost } from '../../platform/database/database-error.ts';
import { createLog } from '../../platform/log/log.ts';
import { errorMessage, PermanentError, TransientError } from '../../schemas/errors.ts';

const [topic = 'facts.p', sink = 'own', concurrency = '1'] = process.argv.slice(2);
const { SINK_KAFKA_PORT = '9092', SINK_PG_PORT = '5432', LOG_LEVEL = 'warn' } = process.env;
const log = createLog({ level: LOG_LEVEL, name: 'peer-sink' });

/** JSON that is JSON already, as the messages of the comparison have it. */
const jsonText = customType<{ data: string }>({ dataType: () => 'jsonb' });
const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
const fact = pgTable(
  'fact',
  {
    entity: text().notNull(),
    concept: text().notNull(),
    period: text().notNull(),
    unit: text().notNull(),
    value: numeric({ precision: 20, scale: 4 }).notNull(),
    decimals: integer(),
    filed_at: time('filed_at').notNull(),
    observed_at: time('observed_at'),
    form: text(),
    source: text(),
    dims: jsonText('dims'),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.entity, table.concept, table.period, table.unit] })],
);
type Row = typeof fact.$inferInsert;

/** What a message must be; whether Postgres can hold it is Postgres's to say. */
const factMessage = z.object({
  entity: z.string(),
  concept: z.string(),
  period: z.string(),
  unit: z.string(),
  value: z.string().nullable(),
  decimals: z.number().nullable(),
  filed_at: z.string(),
  observed_at: z.string().nullable(),
  form: z.string().nullable(),
  source: z.string().nullable(),
  dims: z.string().nullable(),
  note: z.string().nullable(),
});

type Read = { readonly message: BusMessage; readonly row: Row };

const pool = new Pool({
  host: '127.0.0.1',
  port: Number(SINK_PG_PORT),
  user: 'sink',
  database: 'sink',
  max: Number(concurrency),
});
pool.on('error', (error) => log.warn({ reason: error.message }, 'connection lost'));
const driver = createKafkajsDriver({
  brokers: [`127.0.0.1:${SINK_KAFKA_PORT}`],
  clientId: sink,
  log,
  compression: 'none',
});
const positions = new Map<number, bigint>();

/** One transaction: rows and offset, the offset by compare-and-set. */
async function commit(partition: number, reads: readonly Read[], next: bigint): Promise<void> {
  const expected = positions.get(partition) ?? 0n;
  let client: PoolClient | undefined;
  try {
    client = await pool.connect();
    await client.query('begin');
    const rows = reads.map(({ row }) => row);
    await bulkUpsert(client, fact, rows);
    const { rowCount } = await client.query({
      name: 'offset',
      text: `insert into sink_offset values ($1, $2, $3, $4)
             on conflict (sink, topic, part) do update set next = excluded.next where sink_offset.next = $5`,
      values: [sink, topic, partition, next.toString(), expected.toString()],
    });
    if (rowCount !== 1) throw new TransientError('FENCED', `partition ${partition} was moved by another`);
    await client.query('commit');
    client.release();
  } catch (error) {
    const isLost = isConnectionLost(error);
    if (!isLost) await client?.query('rollback').catch(() => undefined);
    client?.release(isLost);
    throw isLost ? new TransientError('DATABASE_LOST', errorMessage(error), { cause: error }) : error;
  }
  positions.set(partition, next);
}

async function bury(message: BusMessage, reason: string): Promise<void> {
  log.warn({ partition: message.partition, offset: message.offset.toString(), reason }, 'refused');
  const { key, value, headers } = message;
  await driver.send('dlq', [{ key: key ?? '', value, headers: { ...headers, reason } }]);
}

/** Halves what Postgres refuses until the message that it refuses stands alone. */
async function commitOrIsolate(partition: number, reads: readonly Read[], next: bigint): Promise<void> {
  try {
    await commit(partition, reads, next);
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const [only] = reads;
    if (reads.length === 1 && only) {
      await bury(only.message, error.message);
      await commit(partition, [], next);
      return;
    }
    const half = Math.ceil(reads.length / 2);
    await commitOrIsolate(partition, reads.slice(0, half), reads[half]?.message.offset ?? next);
    await commitOrIsolate(partition, reads.slice(half), next);
  }
}

async function read(messages: readonly BusMessage[]): Promise<Read[]> {
  const reads: Read[] = [];
  for (const message of messages) {
    const row = rowOf(message);
    if (row instanceof Error) await bury(message, row.message);
    else reads.push({ message, row });
  }
  return reads;
}

function rowOf({ value }: BusMessage): Row | Error {
  try {
    const { data, error } = factMessage.safeParse(JSON.parse(Buffer.from(value ?? []).toString()));
    // A null that the table refuses is left to it, as any sink leaves it.
    return data ? (data as Row) : (error ?? new Error('no value'));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

await driver.connect();
const subscription = await startGroupSubscription(
  {
    topic: 'documents',
    group: `own-${sink}`,
    maxBatch: 2000,
    async startAt(partition) {
      const { rows } = await pool.query<{ next: string }>(
        'select next::text from sink_offset where sink = $1 and topic = $2 and part = $3',
        [sink, topic, partition],
      );
      const next = BigInt(rows[0]?.next ?? 0);
      positions.set(partition, next);
      return next;
    },
    async onBatch({ partition, messages, nextOffset }: BusBatch) {
      const from = positions.get(partition) ?? 0n;
      await commitOrIsolate(partition, await read(messages.filter(({ offset }) => offset >= from)), nextOffset);
    },
  },
  {
    join: (events) =>
      driver.member(
        { topic: 'documents', physicalTopic: topic, groupId: `own-${sink}`, sessionTimeoutMs: 10_000 },
        events,
      ),
    isLost: (error) => driver.isLost(error) || isConnectionLost(error),
    log,
    pauseRetryMs: 30_000,
    committed: async () => null,
    async rangeOf(partition) {
      const range = (await driver.ranges(topic)).find((each) => each.partition === partition);
      if (!range) throw new TransientError('BUS_UNREACHABLE', `no partition ${partition} of ${topic} yet`);
      return { topic: 'documents', ...range };
    },
  },
);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void subscription
      .close()
      .then(() => driver.close())
      .then(() => pool.end())
      .then(() => process.exit(0));
  });
}
await subscription.done;
