// The bus without a broker: log tables in the same Postgres, the same semantics as Kafka's adapter.
import { errorMessage, TransientError } from '../../schemas/errors.ts';
import { type TopicName, topicNames, topics } from '../../schemas/topics.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { type Bell, createBell } from './bell.ts';
import type { Bus, Lag, OutgoingMessage, SubscribeOptions, Subscription } from './bus.ts';
import { createBusSession, notifyBus } from './bus-session.ts';
import { appendMessages, ensureTopics, offsetAt, readRanges } from './embedded-log.ts';
import { createMembership } from './embedded-membership.ts';
import { startSubscription } from './embedded-subscription.ts';
import { isDatabaseLost, keepTrying } from './keep-trying.ts';
import type { PartitionRange } from './offset-range.ts';
import { partitionOf } from './partitioner.ts';
import { createSendQueue, type SendQueue } from './send-queue.ts';

/** Postgres takes a cluster-wide lock for a notification, so a process sends at most one in this time. */
const notifyEveryMs = 50;

export type EmbeddedBusOptions = {
  readonly database: Database;
  readonly log: Log;
  /** How often the end of the log is looked up where no notification came. */
  readonly pollMs?: number;
  /** Tell other processes of appends and hear of theirs; off behind a pooler, where polling does it alone. */
  readonly notify?: boolean;
  readonly heartbeatMs?: number;
  /** A member that was not seen for so long is dead even while its connection stands. */
  readonly leaseMs?: number;
  readonly pauseRetryMs?: number;
  /** After this a publish gives up and rejects with BUS_UNREACHABLE. */
  readonly publishTimeoutMs?: number;
};

export type EmbeddedBus = Bus & {
  /** Drops what is older than each topic's retention, whole segments only; returns how many. */
  applyRetention(): Promise<number>;
};

/** A bus on the log tables of a migrated database. Closing it leaves the database open. */
export function createEmbeddedBus({
  database,
  log,
  pollMs = 250,
  notify = true,
  heartbeatMs = 1000,
  leaseMs = 30_000,
  pauseRetryMs = 30_000,
  publishTimeoutMs = 30_000,
}: EmbeddedBusOptions): EmbeddedBus {
  const { pool } = database;
  const closing = new AbortController();
  const subscriptions = new Set<Subscription>();
  const ranges = new Map<string, PartitionRange>();
  const counts = new Map<TopicName, number>();
  const grown = createBell();
  const lookNow = createBell();
  const groupBells = new Map<string, Bell>();
  const queues = new Map<TopicName, SendQueue>();
  let prepared: Promise<void> | null = null;
  let watching: Promise<void> | null = null;

  const session = createBusSession({
    database,
    listen: notify,
    onNotification(payload) {
      if (payload === 'log') lookNow.ring();
      else groupBells.get(payload)?.ring();
    },
  });

  function prepare(): Promise<void> {
    prepared ??= ensureTopics(pool)
      .then(look)
      .catch((error: unknown) => {
        prepared = null;
        throw error;
      });
    return prepared;
  }

  async function look(): Promise<void> {
    const seen = new Map<TopicName, number>();
    for (const range of await readRanges(pool)) {
      ranges.set(`${range.topic}/${range.partition}`, range);
      seen.set(range.topic, (seen.get(range.topic) ?? 0) + 1);
    }
    for (const [topic, count] of seen) counts.set(topic, count);
    grown.ring();
  }

  /** Looks for new messages while anyone reads. */
  async function watch(): Promise<void> {
    const { signal } = closing;
    while (!signal.aborted && subscriptions.size > 0) {
      await lookNow.heard({ signal, timeoutMs: pollMs });
      if (!signal.aborted) await keepTrying(look, { signal, log, what: 'look for messages' });
    }
    watching = null;
  }

  const tellOfAppends = atMostEvery(notifyEveryMs, () => tell('log'));

  function tell(payload: string): void {
    if (!notify || closing.signal.aborted) return;
    notifyBus(database, payload).catch((error: unknown) => {
      log.debug({ reason: errorMessage(error) }, 'no notification sent; the others find out by polling');
    });
  }

  async function append(topic: TopicName, messages: readonly OutgoingMessage[]): Promise<void> {
    const count = counts.get(topic) ?? topics[topic].partitions;
    const placed = messages.map((message) => ({ ...message, partition: partitionOf(message.key, count) }));
    const what = `publish to ${topic}`;
    const ends = await keepTrying(() => appendMessages(pool, topic, placed), {
      signal: closing.signal,
      log,
      what,
      deadlineMs: publishTimeoutMs,
    });
    if (!ends) throw new TransientError('BUS_UNREACHABLE', `${what}: the bus was closed`);
    for (const [partition, end] of ends) {
      const range = ranges.get(`${topic}/${partition}`);
      if (range && range.end < end) ranges.set(`${topic}/${partition}`, { ...range, end });
    }
    grown.ring();
    if (notify) tellOfAppends();
  }

  function queueOf(topic: TopicName): SendQueue {
    const existing = queues.get(topic);
    if (existing) return existing;
    const made = createSendQueue({
      maxMessages: 1000,
      maxBytes: 4 * 1024 * 1024,
      send: (messages) => append(topic, messages),
      isForAll: isDatabaseLost,
    });
    queues.set(topic, made);
    return made;
  }

  async function rangesOf(topic: TopicName): Promise<PartitionRange[]> {
    await prepare();
    return (await readRanges(pool)).filter((range) => range.topic === topic);
  }

  async function subscribe(options: SubscribeOptions): Promise<Subscription> {
    const { topic, group } = options;
    await keepTrying(prepare, { signal: closing.signal, log, what: `subscribe to ${topic}` });
    const name = `${group}/${topic}`;
    const bell = groupBells.get(name) ?? createBell();
    groupBells.set(name, bell);
    const subscription = await startSubscription(options, {
      database,
      log,
      membership: createMembership({ pool, session, topic, group, leaseMs }),
      tail: {
        end: (of, partition) => ranges.get(`${of}/${partition}`)?.end ?? 0n,
        saw: (range) => void ranges.set(`${range.topic}/${range.partition}`, range),
        grown,
      },
      groupChanged: bell,
      tellGroup() {
        bell.ring();
        tell(name);
      },
      heartbeatMs,
      pauseRetryMs,
    });
    subscriptions.add(subscription);
    const forget = (): void => void subscriptions.delete(subscription);
    subscription.done.then(forget, forget);
    watching ??= watch();
    return subscription;
  }

  return {
    kind: 'embedded',
    async publish(topic, messages) {
      await keepTrying(prepare, {
        signal: closing.signal,
        log,
        what: `publish to ${topic}`,
        deadlineMs: publishTimeoutMs,
      });
      await queueOf(topic).push(messages);
    },
    subscribe,
    async lag(topic, group): Promise<Lag[]> {
      const { rows } = await pool.query<{ partition: number; next_offset: string | null }>(
        `select partition, next_offset from ops.bus_offset where "group" = $1 and topic = $2`,
        [group, topic],
      );
      const positions = new Map(rows.map((row) => [row.partition, row.next_offset]));
      return (await rangesOf(topic)).map(({ partition, first, end }) => ({
        partition,
        position: BigInt(positions.get(partition) ?? first),
        end,
      }));
    },
    async offsetsAt(topic, timestampMs) {
      const offsets = new Map<number, bigint>();
      for (const range of await rangesOf(topic)) offsets.set(range.partition, await offsetAt(pool, range, timestampMs));
      return offsets;
    },
    async applyRetention() {
      await prepare();
      let dropped = 0;
      for (const topic of topicNames) {
        const { rows } = await pool.query<{ dropped: number }>(
          `select ops.bus_drop_segments($1, $2 * interval '1 ms') as dropped`,
          [topic, topics[topic].retentionMs],
        );
        dropped += rows[0]?.dropped ?? 0;
      }
      if (dropped > 0) await look();
      return dropped;
    },
    async close() {
      await Promise.all([...subscriptions].map((each) => each.close()));
      closing.abort();
      await watching;
      await session.close();
    },
  };
}

/** Calls `work` at once, and again at the end of each stretch of time in which it was asked for. */
function atMostEvery(everyMs: number, work: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  let isDue = false;
  return function ask() {
    if (timer) {
      isDue = true;
      return;
    }
    work();
    timer = setTimeout(() => {
      timer = null;
      if (!isDue) return;
      isDue = false;
      ask();
    }, everyMs);
    timer.unref();
  };
}
