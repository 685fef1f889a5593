// What befalls a sink, as a comparison with other sinks lists it: the same key several times in a batch, both kinds of
// poison, a database that restarts, a kill. `megawatch sink` gets over each of it without a hand.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPostgresArchive } from '../../platform/archive/postgres-archive.ts';
import { listDeadLetters } from '../../platform/bus/dead-letters.ts';
import type { OutgoingMessage } from '../../platform/bus/bus.ts';
import { encodeMessage } from '../../schemas/cloud-event.ts';
import type { ExtractionMessage } from '../../schemas/extraction-message.ts';
import { documentId } from '../../schemas/ids.ts';
import { extracted } from '../bench/claim-rows.ts';
import { createKafkaRun, type KafkaRun } from '../e2e/kafka/kafka-run.ts';
import { startTestKafka, type TestKafka } from '../support/kafka.ts';
import { type OwnPostgres, startOwnPostgres } from '../support/own-postgres.ts';
import { waitFor } from '../support/wait-for.ts';
import { noteFigure } from './note-figure.ts';

const claimsPerMessage = 5;
const patience = { timeoutMs: 280_000 };
const patient = { timeout: 300_000 };

let kafka: TestKafka;
let postgres: OwnPostgres;
beforeAll(async () => {
  [kafka, postgres] = await Promise.all([startTestKafka(), startOwnPostgres()]);
}, 300_000);
afterAll(async () => {
  await kafka?.stop();
  await postgres?.close();
});

/** A fresh installation: own topics, and a database that nothing has been written to. */
async function withSink(work: (run: KafkaRun) => Promise<void>): Promise<void> {
  await postgres.database.pool.query(
    'truncate fact.claim, fact.extraction, fact.claim_block, ops.resolve_queue, ops.sink_offset, ops.dead_letter',
  );
  const run = await createKafkaRun(kafka.brokers, { postgres });
  try {
    await work(run);
  } finally {
    await run.close();
  }
}

/** Publishes extractions, their texts in the archive first. */
async function publish(run: KafkaRun, messages: readonly ExtractionMessage[], texts: readonly string[]): Promise<void> {
  await createPostgresArchive(run.database).putAll(texts.map((text) => Buffer.from(text)));
  await run.bus.publish('extractions', messages.map(outgoing));
}

function outgoing(message: ExtractionMessage): OutgoingMessage {
  const id = `${message.documentId}:${message.revision}`;
  const attributes = { id, source: '/megawatch/test', time: '2026-02-06T10:00:00Z' };
  return encodeMessage('extractions', `${message.documentId}:rules`, message, attributes);
}

/** `count` extractions of five claims each. */
async function publishMany(run: KafkaRun, count: number): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const all = Array.from({ length: Math.min(500, count - from) }, (_, index) => extracted(from + index));
    await publish(
      run,
      all.map(({ message }) => message),
      all.map(({ text }) => text),
    );
  }
}

const landed = (run: KafkaRun, count: number): Promise<boolean> =>
  waitFor(async () => (await run.count('fact.claim')) >= count, { ...patience, what: `${count} claims` });

/** Rows written, by Postgres's own count: a row that is written again counts again. */
async function writes(run: KafkaRun): Promise<{ inserted: number; updated: number }> {
  const { rows } = await run.database.pool.query<{ inserted: number; updated: number }>(
    `select n_tup_ins::int as inserted, n_tup_upd::int as updated from pg_stat_user_tables
     where schemaname = 'fact' and relname = 'claim'`,
  );
  return rows[0] ?? { inserted: -1, updated: -1 };
}

test('the same key several times in a batch: the newest revision stands, the others are history', patient, async () => {
  await withSink(async (run) => {
    const documents = 500;
    for (const revisions of [
      [1, 2],
      [3, 4],
    ]) {
      const all = Array.from({ length: documents }, (_, number) =>
        revisions.map((revision) => {
          const { message, text } = extracted(number + revision * documents);
          return {
            text,
            message: { ...message, documentId: documentId(`https://example.com/twin/${number}`), revision },
          };
        }),
      ).flat();
      await publish(
        run,
        all.map(({ message }) => message),
        all.map(({ text }) => text),
      );
    }
    run.start('sink');
    const standing = 'superseded_at is null';
    await waitFor(
      async () => (await run.count('fact.claim', `${standing} and revision = 4`)) === documents * claimsPerMessage,
      patience,
    );
    expect(await run.count('fact.claim', `${standing} and revision < 4`)).toBe(0);
    expect(await listDeadLetters(run.database)).toEqual([]);
    await run.end();
  });
});

test.each([
  ['bad JSON', 'MESSAGE_INVALID', ({ value }: OutgoingMessage) => Buffer.from(value ?? []).subarray(0, -7)],
  [
    'a value that Postgres refuses',
    'TEXT_INVALID',
    ({ value }: OutgoingMessage) =>
      Buffer.from(
        Buffer.from(value ?? [])
          .toString()
          .replaceAll('Story', 'Sto\\u0000ry'),
      ),
  ],
])('%s among 5,000 messages: one dead letter, every other message lands', patient, async (_name, code, spoil) => {
  await withSink(async (run) => {
    const count = 5_000;
    const all = Array.from({ length: count }, (_, number) => extracted(number));
    await createPostgresArchive(run.database).putAll(all.map(({ text }) => Buffer.from(text)));
    const messages = all.map(({ message }) => outgoing(message));
    const middle = messages[count / 2];
    if (!middle) throw new Error('no message in the middle');
    messages[count / 2] = { ...middle, value: spoil(middle) };
    await run.bus.publish('extractions', messages);
    run.start('sink', [], { LOG_LEVEL: 'silent' });
    await landed(run, (count - 1) * claimsPerMessage);
    await waitFor(async () => (await listDeadLetters(run.database)).length > 0, patience);
    expect(await listDeadLetters(run.database)).toMatchObject([{ code, key: middle.key }]);
    expect(await run.count('fact.claim')).toBe((count - 1) * claimsPerMessage);
    await run.end();
  });
});

test('Postgres is killed and comes back in mid run: the same process completes the table', patient, async () => {
  await withSink(async (run) => {
    const count = 4_000;
    await publishMany(run, count);
    const sink = run.start('sink', [], { LOG_LEVEL: 'silent' });
    await landed(run, count);
    await postgres.kill();
    await postgres.start();
    const started = performance.now();
    await landed(run, count * claimsPerMessage);
    noteFigure(
      'Sink: from a restart of Postgres to the complete table',
      `${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
    expect(await run.count('fact.claim')).toBe(count * claimsPerMessage);
    expect(sink.child.exitCode).toBeNull();
    await run.end();
  });
});

test('a kill in mid run: the next process completes the table, and no row is written twice', patient, async () => {
  await withSink(async (run) => {
    const count = 4_000;
    await publishMany(run, count);
    await run.database.pool.query(`select pg_stat_reset_single_table_counters('fact.claim'::regclass)`);
    const first = run.start('sink');
    await landed(run, count);
    await run.kill(first);
    const started = performance.now();
    run.start('sink');
    await landed(run, count * claimsPerMessage);
    noteFigure('Sink: from SIGKILL to the complete table', `${((performance.now() - started) / 1000).toFixed(1)} s`);
    await run.end();
    // Counts reach the view a second or so after the commit; what a killed transaction had inserted was rolled back.
    const all = count * claimsPerMessage;
    await waitFor(async () => (await writes(run)).inserted >= all, patience);
    expect((await writes(run)).updated).toBe(0);
    expect(await run.count('fact.claim')).toBe(all);
    expect(await listDeadLetters(run.database)).toEqual([]);
  });
});
