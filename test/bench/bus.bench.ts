// The embedded bus: messages of 2 kB appended and read, at the same time, by one process.
import { randomBytes } from 'node:crypto';
import { createEmbeddedBus } from '../../platform/bus/embedded-bus.ts';
import { type BenchServer, benchLog } from './bench-database.ts';
import { type Measured, median, secondsOf } from './measure.ts';

const messages = 6_000;
const batch = 100;
const rounds = 5;

/** Messages per second from the first append to the last read. */
export async function benchBus(server: BenchServer): Promise<Measured[]> {
  const database = await server.create('bench_bus');
  const bus = createEmbeddedBus({ database, log: benchLog });
  const value = randomBytes(2_048);
  const rates: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      let read = 0;
      let finish = (): void => {};
      const all = new Promise<void>((resolve) => (finish = resolve));
      const subscription = await bus.subscribe({
        topic: 'documents',
        group: 'bench',
        maxBatch: 500,
        onBatch: async ({ messages: received }) => {
          read += received.length;
          if (read >= messages) finish();
        },
      });
      const seconds = await secondsOf(async () => {
        for (let sent = 0; sent < messages; sent += batch) {
          await bus.publish(
            'documents',
            Array.from({ length: batch }, (_, index) => ({ key: `key ${round} ${sent + index}`, value, headers: {} })),
          );
        }
        await all;
      });
      rates.push(messages / seconds);
      await subscription.close();
    }
  } finally {
    await bus.close();
  }
  return [
    {
      name: 'embedded bus, 2 kB appended and read',
      value: median(rates),
      unit: 'messages/s',
      limit: 1_500,
      better: 'higher',
    },
  ];
}
