// When a stage has nothing left to do, told by the bus and the queue themselves.
import { setTimeout as delay } from 'node:timers/promises';
import type { TopicName } from '../schemas/topics.ts';
import type { Context } from './context.ts';

type Parts = Pick<Context, 'bus' | 'database'>;

/** True where the group has read a topic to its end. */
export async function isTopicRead({ bus }: Pick<Context, 'bus'>, topic: TopicName, group: string): Promise<boolean> {
  const lag = await bus.lag(topic, group);
  return lag.every((each) => each.position >= each.end);
}

/** True where no block waits for resolve. */
export async function isResolved({ database }: Pick<Context, 'database'>): Promise<boolean> {
  const { rows } = await database.pool.query<{ waiting: boolean }>(
    'select exists (select from ops.resolve_queue) as waiting',
  );
  return rows[0]?.waiting === false;
}

/** True where every document is extracted, every extraction is in the tables, and every block is resolved. */
export async function isPipelineDrained(parts: Parts): Promise<boolean> {
  return (
    (await isTopicRead(parts, 'documents', 'transform')) &&
    (await isTopicRead(parts, 'extractions', 'sink')) &&
    (await isResolved(parts))
  );
}

const pollMs = 50;

/** Waits until `isDrained` says so. @throws the signal's reason once it aborts */
export async function untilDrained(isDrained: () => Promise<boolean>, signal?: AbortSignal): Promise<void> {
  while (!(await isDrained())) await delay(pollMs, undefined, signal ? { signal } : {});
}
