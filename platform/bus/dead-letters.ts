// Messages that a stage could not take: kept on the bus and, for people, in ops.dead_letter.
import { createHash } from 'node:crypto';
import { encodeMessage } from '../../schemas/cloud-event.ts';
import type { DeadLetterMessage } from '../../schemas/dead-letter-message.ts';
import { type ErrorCode, errorMessage, MegawatchError, PermanentError, UsageError } from '../../schemas/errors.ts';
import { topicNames } from '../../schemas/topics.ts';
import { continueTrace } from '../../schemas/trace-parent.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { metrics } from '../metrics/metrics.ts';
import type { Bus, BusMessage } from './bus.ts';

export type BurialStage = DeadLetterMessage['stage'];

/**
 * Stands for a topic where ingest buries an address of its frontier that an index listed and nobody answers for: the key is
 * the address, and replaying makes it due again.
 */
export const frontierTopic = 'frontier';

export type BuriedMessage = Omit<BusMessage, 'topic' | 'timestampMs'> & { readonly topic: string };

export type Burial = {
  readonly stage: BurialStage;
  readonly message: BuriedMessage;
  readonly error: unknown;
  readonly attempts: number;
};

export type DeadLetters = {
  /** Publishes and writes the row; the caller commits its offset only afterwards. Burying again changes nothing. */
  bury(burial: Burial): Promise<void>;
};

export type DeadLetter = {
  readonly deadLetterId: string;
  readonly stage: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly code: string;
  readonly reason: string;
  readonly attempts: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The original value, base64; null for a tombstone. */
  readonly value: string | null;
  readonly failedAt: string;
  readonly replayedAt: string | null;
};

/**
 * Id of a dead letter: the same message at the same place is the same letter. The value takes part, as offsets begin
 * again when a topic is recreated.
 */
export function deadLetterId(stage: BurialStage, { topic, partition, offset, value }: BuriedMessage): string {
  const hash = createHash('sha256').update(
    JSON.stringify([stage, topic, partition, offset.toString(), value === null]),
  );
  return `dead_${hash
    .update(value ?? new Uint8Array())
    .digest('hex')
    .slice(0, 32)}`;
}

/** Where stages bury what they cannot take. */
export function createDeadLetters({ bus, database, log }: { bus: Bus; database: Database; log: Log }): DeadLetters {
  return {
    async bury({ stage, message, error, attempts }) {
      const id = deadLetterId(stage, message);
      const { rows } = await database.pool.query('select from ops.dead_letter where dead_letter_id = $1', [id]);
      // The row follows the publish, so a row means that both are done.
      if (rows.length > 0) return;
      const letter = letterOf({ stage, message, error, attempts });
      const { code, reason, failedAt } = letter;
      const { topic, partition, offset, key } = message;
      const traceparent = continueTrace(message.headers.traceparent, id);
      const envelope = { id, source: `/megawatch/${stage}`, time: failedAt, traceparent };
      await bus.publish('dead-letter', [encodeMessage('dead-letter', key ?? id, letter, envelope)]);
      await database.pool.query(
        `insert into ops.dead_letter
           (dead_letter_id, stage, topic, partition, "offset", key, code, reason, attempts, headers, value, failed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (dead_letter_id) do nothing`,
        [
          id,
          stage,
          topic,
          partition,
          offset,
          key === null ? null : storable(key),
          code,
          storable(reason),
          attempts,
          storableHeaders(message.headers),
          letter.value,
          failedAt,
        ],
      );
      metrics.failed.inc({ stage, code });
      metrics.deadLetters.inc({ stage, code });
      log.warn(
        { dead_letter_id: id, stage, topic, partition, offset: `${offset}`, key, code, reason, attempts, traceparent },
        'dead letter',
      );
    },
  };
}

function letterOf({ stage, message, error, attempts }: Burial): DeadLetterMessage {
  const code: ErrorCode = error instanceof MegawatchError ? error.code : 'MESSAGE_INVALID';
  return {
    stage,
    topic: message.topic,
    partition: message.partition,
    offset: `${message.offset}`,
    key: message.key,
    headers: { ...message.headers },
    value: message.value === null ? null : Buffer.from(message.value).toString('base64'),
    code,
    reason: errorMessage(error).slice(0, 4000),
    attempts,
    failedAt: new Date().toISOString(),
  };
}

/** Postgres holds no NUL and no half of a surrogate pair; the message on the bus keeps them. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\u{fffd}');
}

function storableHeaders(headers: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [storable(name), storable(value)])),
  );
}

const columns = `dead_letter_id as "deadLetterId", stage, topic, partition, "offset", key, code, reason, attempts,
  headers, value, to_json(failed_at) #>> '{}' as "failedAt", to_json(replayed_at) #>> '{}' as "replayedAt"`;

type Row = Omit<DeadLetter, 'offset'> & { readonly offset: string };

/** The newest dead letters; those that were replayed only when asked for. */
export async function listDeadLetters(
  { pool }: Database,
  {
    stage,
    code,
    limit = 100,
    withReplayed = true,
  }: {
    stage?: string;
    code?: string;
    limit?: number;
    withReplayed?: boolean;
  } = {},
): Promise<DeadLetter[]> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from ops.dead_letter
     where ($1::text is null or stage = $1) and ($2::text is null or code = $2) and ($3 or replayed_at is null)
     order by failed_at desc, dead_letter_id limit $4`,
    [stage ?? null, code ?? null, withReplayed, limit],
  );
  return rows.map((row) => ({ ...row, offset: BigInt(row.offset) }));
}

/** One dead letter; UsageError where there is none of this id. */
export async function showDeadLetter({ pool }: Database, id: string): Promise<DeadLetter> {
  const { rows } = await pool.query<Row>(`select ${columns} from ops.dead_letter where dead_letter_id = $1`, [id]);
  const row = rows[0];
  if (!row) throw new UsageError(`There is no dead letter ${id}; see: megawatch dead-letter list`);
  return { ...row, offset: BigInt(row.offset) };
}

/** Publishes the original message to its topic once more, with its key and headers. */
export async function replayDeadLetter({ bus, database }: { bus: Bus; database: Database }, id: string): Promise<void> {
  const letter = await showDeadLetter(database, id);
  if (letter.topic === frontierTopic) return await reopenAddress(database, letter);
  const topic = topicNames.find((name) => name === letter.topic);
  if (!topic) throw new PermanentError('MESSAGE_INVALID', `Dead letter ${id} is of an unknown topic, ${letter.topic}`);
  await bus.publish(topic, [
    {
      key: letter.key ?? '',
      value: letter.value === null ? null : Buffer.from(letter.value, 'base64'),
      headers: letter.headers,
    },
  ]);
  await database.pool.query('update ops.dead_letter set replayed_at = clock_timestamp() where dead_letter_id = $1', [
    id,
  ]);
}

async function reopenAddress({ pool }: Database, { deadLetterId: id, key }: DeadLetter): Promise<void> {
  await pool.query(
    `update ops.frontier set state = 'due', due_at = clock_timestamp(), attempts = 0, lease_until = null, lease_owner = null
     where url = $1 and state <> 'due'`,
    [key],
  );
  await pool.query('update ops.dead_letter set replayed_at = clock_timestamp() where dead_letter_id = $1', [id]);
}
