// Fetches a topic's partitions by @platformatic/kafka: one request at a time for each broker, for the partitions whose
// place was sought and that are not held.
import { type BaseOptions, Consumer, findErrorBy, type RecordsBatch } from '@platformatic/kafka';
import { errorMessage } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Log } from '../log/log.ts';
import { backOffMs, createBell, pauseFor } from './bell.ts';
import type { BusMessage } from './bus.ts';
import type { MemberEvents } from './kafka-driver.ts';

export type PlatformaticFetcher = {
  start(): void;
  /** Looks again at once what is to be fetched. */
  wake(): void;
  hold(partition: number): void;
  letCome(partition: number): void;
  seek(partition: number, offset: bigint): void;
  close(): Promise<void>;
};

type FetchResponse = Awaited<ReturnType<Consumer['fetch']>>;
type FetchResponsePartition = FetchResponse['responses'][number]['partitions'][number];
type Place = { offset: bigint | null; isHeld: boolean };

const maxWaitMs = 100;
const maxBytesPerPartition = 1024 * 1024;
const readCommitted = 1;
const isControl = 0x20;
const isLogAppendTime = 0x08;
const offsetOutOfRange = 1;

/** Makes the fetcher, with connections of its own: a request that waits for messages holds up the next on its connection. */
export function createPlatformaticFetcher({
  topic,
  physicalTopic,
  base,
  log,
  events,
  signal,
}: {
  topic: TopicName;
  physicalTopic: string;
  base: BaseOptions;
  log: Log;
  events: MemberEvents;
  signal: AbortSignal;
}): PlatformaticFetcher {
  const places = new Map<number, Place>();
  const changed = createBell();
  const busy = new Set<number>();
  const client = new Consumer({ ...base, groupId: `${physicalTopic}-fetch`, autocommit: false });
  client.on('error', () => undefined);
  client.topics.track(physicalTopic);
  let ended: Promise<void> = Promise.resolve();

  function placeOf(partition: number): Place {
    const known = places.get(partition) ?? { offset: null, isHeld: true };
    places.set(partition, known);
    return known;
  }

  /** What each broker that is free should be asked for. */
  async function wanted(): Promise<{ topicId: string; byNode: Map<number, Map<number, bigint>> }> {
    const byNode = new Map<number, Map<number, bigint>>();
    const open = [...places].filter(([, { offset, isHeld }]) => offset !== null && !isHeld);
    if (open.length === 0) return { topicId: '', byNode };
    const metadata = await client.metadata({ topics: [physicalTopic] });
    const found = metadata.topics.get(physicalTopic);
    for (const [partition, { offset }] of open) {
      const leader = found?.partitions[partition]?.leader;
      if (leader === undefined || offset === null || busy.has(leader)) continue;
      byNode.set(leader, (byNode.get(leader) ?? new Map<number, bigint>()).set(partition, offset));
    }
    return { topicId: found?.id ?? '', byNode };
  }

  async function fetchFrom(node: number, topicId: string, offsets: ReadonlyMap<number, bigint>): Promise<void> {
    const partitions = [...offsets].map(([partition, fetchOffset]) => ({
      partition,
      fetchOffset,
      partitionMaxBytes: maxBytesPerPartition,
      currentLeaderEpoch: -1,
      lastFetchedEpoch: -1,
    }));
    const { responses } = await client.fetch({
      node,
      topics: [{ topicId, partitions }],
      maxWaitTime: maxWaitMs,
      minBytes: 1,
      isolationLevel: readCommitted,
    });
    for (const { partitions: answers } of responses) for (const answer of answers) take(answer, offsets);
  }

  function take(
    { partitionIndex: partition, records }: FetchResponsePartition,
    asked: ReadonlyMap<number, bigint>,
  ): void {
    const place = places.get(partition);
    const from = asked.get(partition);
    // Sought elsewhere or held meanwhile: it comes again when it is wanted.
    if (!place || place.isHeld || from === undefined || place.offset !== from) return;
    const last = records?.at(-1);
    if (!records || !last) return;
    const next = last.firstOffset + BigInt(last.lastOffsetDelta) + 1n;
    place.offset = next;
    events.arrived(partition, messagesOf(records, { topic, partition, from }), next);
  }

  async function ask(node: number, topicId: string, offsets: ReadonlyMap<number, bigint>): Promise<void> {
    busy.add(node);
    try {
      await fetchFrom(node, topicId, offsets);
    } catch (error) {
      if (signal.aborted) return;
      log.debug({ topic, broker: node, reason: errorMessage(error) }, 'nothing fetched');
      const missed = missedPartitions(error);
      for (const partition of missed) {
        const place = places.get(partition);
        if (!place || place.isHeld || place.offset !== offsets.get(partition)) continue;
        place.isHeld = true;
        events.missed(partition);
      }
      if (missed.length > 0) return;
      client.clearMetadata();
      await pauseFor(maxWaitMs, signal);
    } finally {
      busy.delete(node);
      changed.ring();
    }
  }

  async function run(): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const heard = changed.heard({ signal });
      try {
        const { topicId, byNode } = await wanted();
        for (const [node, offsets] of byNode) void ask(node, topicId, offsets);
        failures = 0;
      } catch (error) {
        failures += 1;
        log.debug({ topic, reason: errorMessage(error) }, 'where the partitions are is not known');
        await pauseFor(backOffMs(failures), signal);
        continue;
      }
      await heard;
    }
  }

  return {
    start() {
      ended = run();
    },
    wake: () => changed.ring(),
    hold(partition) {
      placeOf(partition).isHeld = true;
    },
    letCome(partition) {
      placeOf(partition).isHeld = false;
      changed.ring();
    },
    seek(partition, offset) {
      placeOf(partition).offset = offset;
      changed.ring();
    },
    async close() {
      await ended;
      await client.close(true);
    },
  };
}

/** The messages of what was fetched, from an offset on: a compressed batch may begin before it. */
function messagesOf(
  batches: readonly RecordsBatch[],
  { topic, partition, from }: { topic: TopicName; partition: number; from: bigint },
): BusMessage[] {
  const messages: BusMessage[] = [];
  for (const { attributes, firstOffset, firstTimestamp, maxTimestamp, records } of batches) {
    if ((attributes & isControl) !== 0) continue;
    for (const { offsetDelta, timestampDelta, key, value, headers } of records) {
      const offset = firstOffset + BigInt(offsetDelta);
      if (offset < from) continue;
      const timestamp = (attributes & isLogAppendTime) === 0 ? firstTimestamp + timestampDelta : maxTimestamp;
      messages.push({
        topic,
        partition,
        offset,
        key: key?.toString() ?? null,
        value,
        headers: plainHeaders(headers),
        timestampMs: Number(timestamp),
      });
    }
  }
  return messages;
}

/** Kafka's headers are bytes and may repeat; ours are text, and the first counts. */
function plainHeaders(headers: readonly [Buffer | null, Buffer | null][]): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of headers) {
    const text = name?.toString();
    if (text !== undefined && value !== null && !(text in plain)) plain[text] = value.toString();
  }
  return plain;
}

/** The partitions whose log does not hold what was asked for. */
function missedPartitions(error: unknown): number[] {
  if (!(error instanceof Error)) return [];
  const response: unknown = findErrorBy(error, 'apiId', 'OFFSET_OUT_OF_RANGE') && responseOf(error);
  if (typeof response !== 'object' || response === null || !('responses' in response)) return [];
  const { responses } = response as { responses: { partitions: FetchResponsePartition[] }[] };
  return responses
    .flatMap(({ partitions }) => partitions)
    .filter(({ errorCode }) => errorCode === offsetOutOfRange)
    .map(({ partitionIndex }) => partitionIndex);
}

function responseOf(error: Error): unknown {
  if ('response' in error && error.response) return error.response;
  if (error instanceof AggregateError) {
    for (const each of error.errors) {
      const found = each instanceof Error ? responseOf(each) : null;
      if (found) return found;
    }
  }
  return null;
}
