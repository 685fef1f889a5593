// The embedded adapter for the contract: one database, its log emptied for every case.
import type { Bus } from '../../../platform/bus/bus.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { testLog } from '../../support/database.ts';
import type { LogUnderTest } from './log-under-test.ts';
import { numbered } from './reader.ts';

/** An empty log in a migrated database. */
export async function freshEmbeddedLog(database: Database, url: string): Promise<LogUnderTest> {
  const { pool } = database;
  const buses: Bus[] = [];
  await pool.query('truncate ops.bus_message, ops.bus_offset, ops.bus_member, ops.dead_letter');
  await pool.query(`update ops.bus_partition set first_offset = 0, next_offset = 0, last_ts = '-infinity'`);

  async function open(): Promise<Bus> {
    const bus = createEmbeddedBus({ database, log: testLog, heartbeatMs: 200, pauseRetryMs: 200, pollMs: 100 });
    buses.push(bus);
    return bus;
  }

  return {
    open,
    database,
    childEnvironment: { BUS_DATABASE: url },
    async publishWithGaps(topic, count) {
      const messages = numbered(count, { key: () => 'gappy' }).flatMap((message) => [
        message,
        { ...message, headers: { compacted: 'away' } },
      ]);
      await (await open()).publish(topic, messages);
      await pool.query(`delete from ops.bus_message where headers->>'compacted' is not null`);
    },
    async recreate(topic) {
      await pool.query('delete from ops.bus_message where topic = $1', [topic]);
      await pool.query('update ops.bus_partition set next_offset = 0 where topic = $1', [topic]);
    },
    async dropBefore(topic, partition, offset) {
      const place = [topic, partition, offset];
      await pool.query('delete from ops.bus_message where topic = $1 and partition = $2 and "offset" < $3', place);
      await pool.query('update ops.bus_partition set first_offset = $3 where topic = $1 and partition = $2', place);
    },
    close: async () => void (await Promise.all(buses.map((bus) => bus.close()))),
  };
}
