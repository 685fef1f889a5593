// What a run through the stages left, for the checker: both logs, read from their beginning, and the row of every key.
import type { Bus, BusMessage } from '../../../platform/bus/bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { TopicName } from '../../../schemas/topics.ts';
import { waitFor } from '../wait-for.ts';
import type { History, Logged, Row } from './check-history.ts';
import { gather, type HistoryLine, idOf } from './record-bus.ts';

/** The topics that stages read. */
const stageTopics = ['documents', 'extractions'] as const;

/** The history of a pipeline that has come to rest. */
export async function historyOfRun(
  { bus, database }: { readonly bus: Bus; readonly database: Database },
  lines: readonly HistoryLine[],
): Promise<History> {
  const { sends, polls } = gather(lines);
  const isRead = ({ topic }: { topic: string }): boolean => stageTopics.some((each) => each === topic);
  const logs = await Promise.all(stageTopics.map(async (topic) => await readLog(bus, topic)));
  return { sends: sends.filter(isRead), polls: polls.filter(isRead), log: logs.flat(), rows: await rowsOf(database) };
}

/** Every record of a topic, by a group of its own. */
export async function readLog(bus: Bus, topic: TopicName): Promise<Logged[]> {
  // A group of its own for each topic: Kafka shares out what all members of a group ask for.
  const group = `history-of-${topic}`;
  const ends = (await bus.lag(topic, group)).map(({ partition, end }) => [partition, end] as const);
  const log: Logged[] = [];
  const reached = new Map<number, bigint>();
  const subscription = await bus.subscribe({
    topic,
    group,
    maxBatch: 1000,
    startAt: async () => null,
    async onBatch({ partition, messages, nextOffset }) {
      log.push(...messages.map(toLogged));
      reached.set(partition, nextOffset);
    },
  });
  try {
    const isThrough = (): boolean => ends.every(([partition, end]) => (reached.get(partition) ?? 0n) >= end);
    await waitFor(isThrough, { timeoutMs: 60_000, what: `all of ${topic} to be read` });
  } finally {
    await subscription.close();
  }
  return log;
}

const toLogged = (message: BusMessage): Logged => ({
  topic: message.topic,
  partition: message.partition,
  offset: Number(message.offset),
  key: message.key ?? '',
  id: idOf(message),
});

/** A failed reading leaves no row of its own where an older one was good: it is noted there. */
async function rowsOf({ pool }: Database): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `with read as (
       select document_id, extractor, generation, greatest(revision, failed_revision) as revision from fact.extraction)
     select 'extractions' as topic, document_id || ':' || extractor as key,
            document_id || '/' || revision || '/' || extractor || '/' || generation as id from read
     union all
     select 'documents', document_id, document_id || ':' || max(revision) from read group by document_id
     union all
     select topic, key, coalesce(headers->>'ce_id', key) from ops.dead_letter where topic in ('documents', 'extractions')`,
  );
  return rows;
}
