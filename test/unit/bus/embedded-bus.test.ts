// What only the embedded adapter has: segments, retention, a database that goes away, its speed.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BusMessage } from '../../../platform/bus/bus.ts';
import { createEmbeddedBus, type EmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import { openDatabase } from '../../../platform/database/open-database.ts';
import { topics } from '../../../schemas/topics.ts';
import { createTestDatabase, testLog, type TestDatabase } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import { numbered, numbers, readWith, unread } from '../../contract/bus/reader.ts';

let test: TestDatabase;
const buses: EmbeddedBus[] = [];
const open = (options: Partial<Parameters<typeof createEmbeddedBus>[0]> = {}): EmbeddedBus => {
  const bus = createEmbeddedBus({ database: test.database, log: testLog, heartbeatMs: 200, ...options });
  buses.push(bus);
  return bus;
};
const same = { key: () => 'same' };
const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await test.database.pool.query<Row>(text, values)).rows;

beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => async () => {
  await Promise.all(buses.splice(0).map((bus) => bus.close()));
  await query('truncate ops.bus_message, ops.bus_offset, ops.bus_member');
  // To where the segments begin that a case has left.
  await query(`with start as (select topic, min(start_offset) as at from ops.bus_segment group by topic)
    update ops.bus_partition p set first_offset = at, next_offset = at from start where start.topic = p.topic`);
});

/** Puts the end of every partition of a topic at an offset, as if so much had been written and dropped. */
async function moveTo(topic: string, offset: number): Promise<void> {
  await query('select ops.bus_add_segments($1, $2)', [topic, offset - 1]);
  await query('update ops.bus_partition set next_offset = $2 where topic = $1', [topic, offset]);
}

describe('segments', () => {
  it('are added when the log reaches the end of the last, without a hole in the offsets', async () => {
    const bus = open();
    await bus.publish('documents', numbered(1, same));
    const end =
      (
        await query<{ end: number }>(
          `select max(end_offset)::int as end from ops.bus_segment where topic = 'documents'`,
        )
      )[0]?.end ?? 0;
    await moveTo('documents', end - 5);
    await query('update ops.bus_partition set first_offset = next_offset');
    await Promise.all([bus, open(), open()].map((each) => each.publish('documents', numbered(20, same))));
    const reader = await readWith(bus);
    await reader.until(60);
    expect(reader.taken.map((message) => Number(message.offset))).toEqual(
      Array.from({ length: 60 }, (_, index) => end - 5 + index),
    );
    const [after] = await query<{ segments: number }>(
      `select count(*)::int as segments from ops.bus_segment where topic = 'documents' and start_offset >= $1`,
      [end],
    );
    expect(after?.segments).toBe(1);
  });

  it('are dropped when they are full and old, and only then', async () => {
    const bus = open();
    await bus.publish('extractions', numbered(200));
    expect(await bus.applyRetention()).toBe(0);
    const end =
      (
        await query<{ end: number }>(
          `select min(end_offset)::int as end from ops.bus_segment where topic = 'extractions'`,
        )
      )[0]?.end ?? 0;
    await moveTo('extractions', end);
    await bus.publish('extractions', numbered(8, { from: 200 }));
    expect(await bus.applyRetention()).toBe(0);
    const tooOld = topics.extractions.retentionMs + 60_000;
    await query(`update ops.bus_message set ts = ts - $1 * interval '1 ms' where "offset" < $2`, [tooOld, end]);
    expect(await bus.applyRetention()).toBe(1);
    const reader = await readWith(bus, { topic: 'extractions' });
    await reader.until(8);
    expect(numbers(reader.taken).sort((a, b) => a - b)).toEqual([200, 201, 202, 203, 204, 205, 206, 207]);
    const offsets = await bus.offsetsAt('extractions', 0);
    expect([...offsets.values()]).toEqual([end, end, end, end].map(BigInt));
  });

  it('are added and dropped by services that may not change tables', async () => {
    const settings = '-c role=megawatch_writer';
    const service = await openDatabase(test.url, { applicationName: 'test', log: testLog, settings });
    await expect(service.pool.query('create table ops.mine ()')).rejects.toThrow('permission denied');
    const bus = open({ database: service });
    await bus.publish('extractions', numbered(1, same));
    const end =
      (
        await query<{ end: number }>(
          `select max(end_offset)::int as end from ops.bus_segment where topic = 'extractions'`,
        )
      )[0]?.end ?? 0;
    await moveTo('extractions', end);
    await query('update ops.bus_partition set first_offset = next_offset');
    const reader = await readWith(bus, { topic: 'extractions' });
    await bus.publish('extractions', numbered(20, same));
    await reader.until(20);
    // Nothing is left in the older segments, so they are as old as can be.
    await query('delete from ops.bus_message where "offset" < $1', [end]);
    expect(await bus.applyRetention()).toBeGreaterThan(0);
    await bus.close();
    await service.close();
  });

  it('cannot be made by a name that is no topic', async () => {
    await expect(query(`select ops.bus_add_segments('x'' (y', 1)`)).rejects.toThrow('no segment for topic');
  });
});

describe('a database that goes away', () => {
  it('is waited for by reader and publisher, and nothing is lost', async () => {
    const bus = open();
    const reader = await readWith(bus, { maxBatch: 10 });
    const breaking = (async () => {
      for (let round = 0; round < 4; round += 1) {
        await waitFor(() => reader.taken.length > round * 150);
        await query(`select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`);
      }
    })();
    for (let from = 0; from < 1000; from += 20) await bus.publish('documents', numbered(20, { from }));
    await breaking;
    await waitFor(() => new Set(numbers(reader.taken)).size === 1000);
    await waitFor(async () => (await unread(bus)) === 0n);
    await waitFor(() => reader.subscription.partitions().length === 4);
  });

  it('ends a publish after its time with BUS_UNREACHABLE', async () => {
    const impatient = await openDatabase(test.url, {
      applicationName: 'test',
      log: testLog,
      settings: '-c lock_timeout=20ms',
    });
    const bus = open({ database: impatient, publishTimeoutMs: 100 });
    await bus.publish('documents', numbered(1));
    const holder = await test.database.pool.connect();
    await holder.query('begin; lock table ops.bus_partition');
    await expect(bus.publish('documents', numbered(1))).rejects.toMatchObject({ code: 'BUS_UNREACHABLE' });
    await holder.query('rollback');
    holder.release();
    await bus.publish('documents', numbered(1));
    await bus.close();
    await impatient.close();
  });

  it('fails only the publish that it refuses, not those that travel with it', async () => {
    const bus = open();
    await query(`alter table ops.bus_message add constraint no_poison check (key <> 'poison'::bytea)`);
    const published = ['a', 'poison', 'b'].map((key) => bus.publish('documents', numbered(1, { key: () => key })));
    const results = await Promise.allSettled(published);
    await query('alter table ops.bus_message drop constraint no_poison');
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('the log', () => {
  it('keeps the order of time when the clock jumps back', async () => {
    const bus = open();
    await bus.publish('documents', numbered(1, same));
    await query(`update ops.bus_partition set last_ts = clock_timestamp() + interval '1 hour'`);
    await bus.publish('documents', numbered(2, same));
    const reader = await readWith(bus);
    await reader.until(3);
    const times = reader.taken.map((message: BusMessage) => message.timestampMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(3_500_000);
  });

  it('keeps NUL and halves of surrogate pairs in headers', async () => {
    const bus = open();
    await bus.publish('documents', [{ key: 'a\0b', value: null, headers: { title: 'x\0\ud800y' } }]);
    const reader = await readWith(bus);
    await reader.until(1);
    expect(reader.taken[0]?.headers.title).toBe('x\0\ud800y');
    expect(reader.taken[0]?.key).toBe('a\0b');
  });

  it('a batch is bounded by its weight as well', async () => {
    const bus = open();
    const value = new Uint8Array(3 * 1024 * 1024);
    for (let n = 0; n < 12; n += 1) await bus.publish('documents', [{ key: 'same', value, headers: {} }]);
    const reader = await readWith(bus);
    await reader.until(12);
    expect(Math.max(...reader.calls.map((batch) => batch.messages.length))).toBe(6);
  });

  it('is read by polling alone where notifications are off', async () => {
    const [writer, bus] = [open({ notify: false }), open({ notify: false, pollMs: 50 })];
    const reader = await readWith(bus);
    await writer.publish('documents', numbered(5));
    await reader.until(5);
  });

  it('a message of another process is read at once, not at the next poll', async () => {
    const [writer, bus] = [open(), open({ pollMs: 60_000 })];
    const reader = await readWith(bus);
    await writer.publish('documents', numbered(5));
    await reader.until(5);
  });

  it('takes and gives 1,500 messages of 2 kB a second', async () => {
    const bus = open();
    const [count, size] = [6000, 500];
    const value = Buffer.alloc(2048, 'x');
    const start = performance.now();
    for (let from = 0; from < count; from += size) {
      await bus.publish(
        'documents',
        numbered(size, { from }).map((message) => ({ ...message, value })),
      );
    }
    const appended = performance.now();
    const reader = await readWith(bus, { maxBatch: size });
    await waitFor(() => reader.taken.length === count);
    const read = performance.now();
    const perSecond = (ms: number): number => Math.round((count / ms) * 1000);
    console.log(`embedded bus, 2 kB: ${perSecond(appended - start)} appended/s, ${perSecond(read - appended)} read/s`);
    expect(perSecond(read - start)).toBeGreaterThan(1500);
  });
});
