// What an index lists and EDGAR does not hand out: a dead letter with the reason, and the run goes on.
import {
  type BuriedMessage,
  type DeadLetters,
  deadLetterId,
  frontierTopic,
} from '../../../platform/bus/dead-letters.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type ErrorCode, PermanentError } from '../../../schemas/errors.ts';

type Ports = { readonly database: Database; readonly deadLetters: DeadLetters };

export type Buried = {
  readonly sourceId: string;
  /** The address that failed, or of the index whose row cannot be. */
  readonly url: string;
  readonly code: ErrorCode;
  readonly reason: string;
  readonly attempts: number;
  /** The row, where a row is at fault. */
  readonly row?: string;
};

function messageOf(about: { readonly sourceId: string; readonly url: string; readonly row?: string }): BuriedMessage {
  const value = Buffer.from(JSON.stringify(about));
  return { topic: frontierTopic, partition: 0, offset: 0n, key: about.url, headers: {}, value };
}

/** An address that answers after all needs its letter no more. */
export async function settleListed(
  { database }: Pick<Ports, 'database'>,
  { sourceId, url }: { readonly sourceId: string; readonly url: string },
): Promise<void> {
  await database.pool.query(
    'update ops.dead_letter set replayed_at = clock_timestamp() where dead_letter_id = $1 and replayed_at is null',
    [deadLetterId('ingest', messageOf({ sourceId, url }))],
  );
}

/** Buries one failure. The same failure again is the same letter, which a replay in between has opened anew. */
export async function buryListed({ database, deadLetters }: Ports, buried: Buried): Promise<void> {
  const { sourceId, url, code, reason, attempts, row } = buried;
  const message = messageOf({ sourceId, url, ...(row === undefined ? {} : { row }) });
  await deadLetters.bury({
    stage: 'ingest',
    message,
    error: new PermanentError(code, reason),
    attempts: Math.max(1, attempts),
  });
  await database.pool.query(
    'update ops.dead_letter set replayed_at = null, reason = $2, failed_at = clock_timestamp() where dead_letter_id = $1 and replayed_at is not null',
    [deadLetterId('ingest', message), reason],
  );
}
