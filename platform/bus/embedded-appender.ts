// Appends of one process, gathered: while one statement is under way the next takes along all that came in meanwhile.
import type { Pool } from 'pg';
import { TransientError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Log } from '../log/log.ts';
import type { OutgoingMessage } from './bus.ts';
import { appendMessages, type PlacedMessage } from './embedded-log.ts';
import { isDatabaseLost, keepTrying } from './keep-trying.ts';
import { partitionOf } from './partitioner.ts';

const maxMessages = 1000;
const maxBytes = 4 * 1024 * 1024;

type Job = {
  readonly messages: readonly PlacedMessage[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

export type Appender = {
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
};

/** The appender of one topic. `onAppended` hears the new ends as soon as they are durable. */
export function createAppender({
  pool,
  topic,
  partitions,
  signal,
  log,
  publishTimeoutMs,
  onAppended,
}: {
  pool: Pool;
  topic: TopicName;
  partitions: () => Promise<number>;
  signal: AbortSignal;
  log: Log;
  publishTimeoutMs: number;
  onAppended: (ends: ReadonlyMap<number, bigint>) => void;
}): Appender {
  const queue: Job[] = [];
  let running = false;

  async function append(messages: readonly PlacedMessage[]): Promise<void> {
    const ends = await keepTrying(() => appendMessages(pool, topic, messages), {
      signal,
      log,
      what: `publish to ${topic}`,
      deadlineMs: publishTimeoutMs,
    });
    if (!ends) throw new TransientError('BUS_UNREACHABLE', `publish to ${topic}: the bus was closed`);
    onAppended(ends);
  }

  async function settle(jobs: readonly Job[]): Promise<void> {
    try {
      await append(jobs.flatMap((job) => job.messages));
      for (const job of jobs) job.resolve();
    } catch (error) {
      const only = jobs[0];
      if (only && jobs.length === 1) return only.reject(error);
      // What one message breaks must not fail the others that happened to travel with it.
      if (isDatabaseLost(error)) for (const job of jobs) job.reject(error);
      else for (const job of jobs) await settle([job]);
    }
  }

  async function run(): Promise<void> {
    running = true;
    for (let jobs = takeJobs(queue); jobs.length > 0; jobs = takeJobs(queue)) await settle(jobs);
    running = false;
  }

  return {
    async publish(messages) {
      const count = await partitions();
      const placed = messages.map((message) => ({ ...message, partition: partitionOf(message.key, count) }));
      const parts = chunks(placed).map(
        (part) => new Promise<void>((resolve, reject) => queue.push({ messages: part, resolve, reject })),
      );
      if (!running) void run();
      await Promise.all(parts);
    },
  };
}

/** The next jobs that fit one statement together; at least one. */
function takeJobs(queue: Job[]): Job[] {
  let [messages, bytes, count] = [0, 0, 0];
  for (const job of queue) {
    messages += job.messages.length;
    bytes += job.messages.reduce((sum, message) => sum + (message.value?.length ?? 0), 0);
    if (count > 0 && (messages > maxMessages || bytes > maxBytes)) break;
    count += 1;
  }
  return queue.splice(0, count);
}

/** Cuts what is published at once into statements of bearable size. */
function chunks(messages: readonly PlacedMessage[]): PlacedMessage[][] {
  const parts: PlacedMessage[][] = [];
  let part: PlacedMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = message.value?.length ?? 0;
    if (part.length > 0 && (part.length === maxMessages || bytes + size > maxBytes)) {
      parts.push(part);
      [part, bytes] = [[], 0];
    }
    part.push(message);
    bytes += size;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
