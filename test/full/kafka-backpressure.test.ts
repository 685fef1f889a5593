// A sink that cannot write takes only what it can hold, whatever lies on the bus, and goes on when it can.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extraction, outgoing } from '../contract/sink/fixtures.ts';
import { openArchive } from '../../platform/archive/open-archive.ts';
import { noteFigure } from './note-figure.ts';
import { freePort } from '../support/free-port.ts';
import { putDiskUnder } from '../support/full-disk.ts';
import { startTestKafka, type TestKafka } from '../support/kafka.ts';
import { waitFor } from '../support/wait-for.ts';
import { memoryOf, watchMemory } from '../support/watch-memory.ts';
import { createKafkaRun } from '../e2e/kafka/kafka-run.ts';

const messages = 2_000;
/** A dataset's extraction is as large; the text is one that compresses to a half, as text does. */
const messageKb = 100;
/** What a sink may add to what it holds when it is idle. All that waits for it is more. */
const boundMb = 100;

let kafka: TestKafka;
beforeAll(async () => {
  kafka = await startTestKafka();
}, 180_000);
afterAll(async () => await kafka?.stop());

test(`a full disk while ${(messages * messageKb) / 1000} MB wait for the sink`, { timeout: 300_000 }, async () => {
  const run = await createKafkaRun(kafka.brokers);
  try {
    const archive = openArchive(null, run.database);
    const [disk, port] = await Promise.all([putDiskUnder(run.database), freePort()]);
    await archive.put(Buffer.from(''));
    const publish = async (from: number, to: number): Promise<void> => {
      for (let page = from; page < to; page += 50) {
        const some = Array.from({ length: 50 }, async (_, index) => ({
          ...(await extraction(archive, { page: String(page + index) })),
          quarantine: [{ row: 1, reason: 'no such unit', value: randomBytes(messageKb * 500).toString('hex') }],
        }));
        await run.bus.publish('extractions', (await Promise.all(some)).map(outgoing));
      }
    };
    const metric = async (line: string): Promise<number> => {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(
        text
          .split('\n')
          .find((each) => each.startsWith(`${line} `))
          ?.slice(line.length) ?? 0,
      );
    };

    const sink = run.start('sink', ['--metrics-port', String(port)], { LOG_LEVEL: 'silent' });
    const pid = sink.child.pid ?? 0;
    // What it holds in the course of its work, code included, before the disk is full.
    await publish(0, 100);
    await waitFor(async () => (await run.count('fact.extraction')) === 100, { timeoutMs: 60_000 });
    const before = await memoryOf(pid);
    await disk.fill();
    const memory = watchMemory(pid);
    await publish(100, messages);
    const refused = 'megawatch_retried_total{stage="sink",code="DISK_FULL"}';
    await waitFor(async () => (await metric(refused)) >= 12, { timeoutMs: 60_000, what: 'the sink to try in vain' });
    const highest = await memory.stop();
    expect(await run.count('fact.extraction')).toBe(100);

    await disk.free();
    const drained = watchMemory(pid);
    await waitFor(async () => (await run.count('fact.extraction')) === messages, { timeoutMs: 200_000 });
    const whileDraining = await drained.stop();
    expect(await run.count('ops.dead_letter')).toBe(0);
    await run.end();
    const figure = `${Math.round(before)} MB before, at most ${Math.round(highest)} MB while it was full, ${Math.round(whileDraining)} MB while it caught up`;
    console.log(`sink, full disk, ${(messages * messageKb) / 1000} MB waiting: ${figure}`);
    noteFigure(`Memory of a sink whose disk is full while ${(messages * messageKb) / 1000} MB wait for it`, figure);
    expect(highest - before).toBeLessThan(boundMb);
    expect(whileDraining - before).toBeLessThan(boundMb * 2);
  } finally {
    await run.close();
  }
});
