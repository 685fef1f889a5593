// A batch into the database: in transactions of bounded size, with its offsets; what cannot be taken is buried first.
import { errorCodeOf } from '../platform/database/database-error.ts';
import type { Archive } from '../platform/archive/archive.ts';
import { secondsSince, startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import type { BusBatch, BusMessage } from '../platform/bus/bus.ts';
import { errorMessage, PermanentError } from '../schemas/errors.ts';
import { type Received, readBatch, type Refused } from './read-batch.ts';
import type { SinkOptions } from './run-sink.ts';
import { moveSinkOffset } from './sink-offset.ts';
import { writeExtractions } from './write-extractions.ts';

export type SinkCounts = {
  received: number;
  claims: number;
  closed: number;
  unchanged: number;
  ignored: number;
  deadLetters: number;
  batches: number;
};

/** Claims written in one transaction: enough to be quick, few enough to bound memory and the time that locks are held. */
const claimsPerTransaction = 5_000;

type Positions = Map<number, bigint | null>;
type Chunk = { readonly received: readonly Received[]; readonly next: bigint };

/** The handler of the sink's subscription. It resolves when everything up to `nextOffset` is committed. */
export function createBatchWriter(
  { database, archive, deadLetters, log }: Pick<SinkOptions, 'database' | 'archive' | 'deadLetters' | 'log'>,
  counts: SinkCounts,
): (batch: BusBatch, positions: Positions) => Promise<void> {
  const bury = async ({ message, error }: Refused): Promise<void> => {
    await deadLetters.bury({ stage: 'sink', message, error, attempts: 1 });
    counts.deadLetters += 1;
  };

  /** One transaction: rows and offset together. */
  const commit = async (batch: BusBatch, positions: Positions, { received, next }: Chunk): Promise<void> => {
    const { topic, partition } = batch;
    const expected = positions.get(partition) ?? null;
    const taken = startStopwatch();
    const written = await database.transaction(async (client) => {
      await moveSinkOffset(client, { sink: 'sink', topic, partition }, { expected, next });
      return await writeExtractions(
        client,
        received.map(({ extraction }) => extraction),
      );
    });
    positions.set(partition, next);
    metrics.duration.observe({ stage: 'sink', step: 'commit' }, taken());
    for (const { message, extraction } of received) if (extraction.claims.length > 0) noteLatency(message);
    counts.received += received.length;
    counts.claims += written.claims;
    counts.closed += written.closed;
    counts.unchanged += written.unchanged;
    counts.ignored += written.ignored;
    counts.batches += 1;
  };

  /** Halves a chunk until the message that Postgres refuses stands alone; all others land. */
  const commitOrIsolate = async (batch: BusBatch, positions: Positions, chunk: Chunk): Promise<void> => {
    try {
      await commit(batch, positions, chunk);
    } catch (error) {
      if (!isInputsFault(error)) throw error;
      const [only] = chunk.received;
      if (chunk.received.length === 1 && only) {
        const cause =
          error instanceof PermanentError
            ? error
            : new PermanentError('ROW_INVALID', `Postgres refuses the row: ${errorMessage(error)}`, { cause: error });
        await bury({ message: only.message, error: cause });
        await commit(batch, positions, { received: [], next: chunk.next });
        return;
      }
      log.warn({ err: error, messages: chunk.received.length }, 'a batch is halved to find the message that breaks it');
      const half = Math.ceil(chunk.received.length / 2);
      const last = chunk.received[half - 1];
      if (!last) throw error;
      await commitOrIsolate(batch, positions, {
        received: chunk.received.slice(0, half),
        next: last.message.offset + 1n,
      });
      await commitOrIsolate(batch, positions, { received: chunk.received.slice(half), next: chunk.next });
    }
  };

  return async (batch, positions) => {
    const position = positions.get(batch.partition) ?? null;
    // A batch that is tried again may have been committed in part.
    const messages = position === null ? batch.messages : batch.messages.filter(({ offset }) => offset >= position);
    if (position !== null && batch.nextOffset <= position) return;
    // While one part is written the next is read: the database and this process work at the same time.
    const parts = partsOf(messages, batch.nextOffset);
    let reading = readPart(parts[0], archive);
    for (const [index, part] of parts.entries()) {
      const { received, refused } = await reading;
      reading = readPart(parts[index + 1], archive);
      // It is awaited in the next turn, unless this one fails first.
      reading.catch(() => undefined);
      for (const each of refused) await bury(each);
      for (const chunk of chunksOf(received, part.next)) await commitOrIsolate(batch, positions, chunk);
    }
  };
}

/** From the publish of the document to now, where the message tells of it. */
function noteLatency({ headers }: BusMessage): void {
  const published = Date.parse(headers['ce_origintime'] ?? '');
  if (!Number.isNaN(published)) metrics.publishToClaim.observe(secondsSince(published));
}

type Part = { readonly messages: readonly BusMessage[]; readonly next: bigint };

/** Messages read at once, so that there is something to write while the next are read. */
const messagesPerPart = 200;

function partsOf(messages: readonly BusMessage[], nextOffset: bigint): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < messages.length; start += messagesPerPart) {
    const part = messages.slice(start, start + messagesPerPart);
    parts.push({ messages: part, next: messages[start + messagesPerPart]?.offset ?? nextOffset });
  }
  return parts.length > 0 ? parts : [{ messages: [], next: nextOffset }];
}

async function readPart(part: Part | undefined, archive: Archive): ReturnType<typeof readBatch> {
  return part ? await readBatch(part.messages, archive) : { received: [], refused: [] };
}

/** Data that Postgres cannot hold or that breaks a constraint; anything else is no fault of the message. */
function isInputsFault(error: unknown): boolean {
  if (error instanceof PermanentError) return true;
  return /^(22|23|54)/.test(errorCodeOf(error) ?? '');
}

function chunksOf(received: readonly Received[], nextOffset: bigint): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Received[] = [];
  let claims = 0;
  for (const each of received) {
    const size = each.extraction.claims.length;
    if (current.length > 0 && claims + size > claimsPerTransaction) {
      chunks.push({ received: current, next: each.message.offset });
      current = [];
      claims = 0;
    }
    current.push(each);
    claims += size;
  }
  chunks.push({ received: current, next: nextOffset });
  return chunks;
}
