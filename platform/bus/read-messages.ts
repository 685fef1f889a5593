// Reading values out of their envelope, references to the archive resolved.
import { decodeMessage, referencedHash, type TopicValue } from '../../schemas/cloud-event.ts';
import { PermanentError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';
import type { Archive } from '../archive/archive.ts';
import type { BusMessage } from './bus.ts';

/** A message with its checked value, null for a tombstone; or with the reason to bury it. */
export type ReadMessage<Name extends TopicName> =
  | { readonly message: BusMessage; readonly value: TopicValue<Name> | null; readonly error: null }
  | { readonly message: BusMessage; readonly value: null; readonly error: PermanentError };

export type MessageReader<Name extends TopicName> = {
  /**
   * The messages of a batch in order. Rejects with NewerVersionError where one is of a newer version (let it out of the
   * handler: the bus takes the messages before it and pauses), and with TransientError where the archive is away.
   */
  read(messages: readonly BusMessage[]): Promise<ReadMessage<Name>[]>;
};

/** A reader of one topic. */
export function createMessageReader<Name extends TopicName>({
  archive,
  topic,
}: {
  archive: Archive;
  topic: Name;
}): MessageReader<Name> {
  async function resolve(messages: readonly BusMessage[]): Promise<Map<string, Uint8Array>> {
    const hashes = new Set(messages.flatMap((message) => attempt(() => referencedHash(topic, message)).result ?? []));
    if (hashes.size === 0) return new Map();
    try {
      return await archive.getAll([...hashes]);
    } catch (error) {
      if (!(error instanceof PermanentError)) throw error;
      // One is missing: take those that are there, one by one, so that only its own message is buried.
      const found = new Map<string, Uint8Array>();
      for (const hash of hashes) {
        const { result } = await attemptAsync(() => archive.get(hash));
        if (result) found.set(hash, result);
      }
      return found;
    }
  }

  return {
    async read(messages) {
      const archived = await resolve(messages);
      return messages.map((message): ReadMessage<Name> => {
        if (message.value === null) return { message, value: null, error: null };
        const { result, error } = attempt(() => {
          const hash = referencedHash(topic, message);
          if (hash === null) return decodeMessage(topic, message);
          const value = archived.get(hash);
          if (value) return decodeMessage(topic, message, { value });
          throw new PermanentError(
            'ARCHIVE_MISSING',
            `the archive has no ${hash}, which message ${message.offset} names`,
          );
        });
        return error ? { message, value: null, error } : { message, value: result ?? null, error: null };
      });
    },
  };
}

type Attempt<Result> = { readonly result?: Result; readonly error?: PermanentError };

/** Catches what is the message's own fault and nothing else; a newer version is not its fault. */
function attempt<Result>(work: () => Result): Attempt<Result> {
  try {
    return { result: work() };
  } catch (error) {
    return { error: permanentOnly(error) };
  }
}

async function attemptAsync<Result>(work: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error: permanentOnly(error) };
  }
}

function permanentOnly(error: unknown): PermanentError {
  if (error instanceof PermanentError) return error;
  throw error;
}
