// What a process publishes to a topic, gathered in order: while one send is under way, the next takes along all that
// came in meanwhile. One at a time keeps the order; gathering makes it fast.
import { setImmediate } from 'node:timers/promises';
import type { OutgoingMessage } from './bus.ts';

export type SendQueue = {
  /** Resolves when all messages are durable. */
  push(messages: readonly OutgoingMessage[]): Promise<void>;
};

type Job = {
  readonly messages: readonly OutgoingMessage[];
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

type Limits = { readonly maxMessages: number; readonly maxBytes: number };

/** A queue in front of `send`. An error that is not `isForAll` must not fail what only travelled along. */
export function createSendQueue({
  send,
  isForAll,
  ...limits
}: Limits & {
  readonly send: (messages: readonly OutgoingMessage[]) => Promise<void>;
  readonly isForAll: (error: unknown) => boolean;
}): SendQueue {
  const jobs: Job[] = [];
  let isRunning = false;

  async function settle(taken: readonly Job[]): Promise<void> {
    try {
      await send(taken.flatMap((job) => job.messages));
      for (const job of taken) job.resolve();
    } catch (error) {
      if (taken.length === 1 || isForAll(error)) for (const job of taken) job.reject(error);
      else for (const job of taken) await settle([job]);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    do {
      // One turn of the event loop: publishers whose last call has just resolved get their next into the same send.
      await setImmediate();
      await settle(jobs.splice(0, fitting(jobs, limits)));
    } while (jobs.length > 0);
    isRunning = false;
  }

  return {
    async push(messages) {
      const parts = cut(messages, limits).map(
        (part) =>
          new Promise<void>((resolve, reject) => {
            jobs.push({ messages: part, bytes: weight(part), resolve, reject });
          }),
      );
      if (!isRunning && jobs.length > 0) void run();
      await Promise.all(parts);
    },
  };
}

function weight(messages: readonly OutgoingMessage[]): number {
  return messages.reduce((sum, message) => sum + (message.value?.length ?? 0), 0);
}

/** How many of the first jobs fit one send together; at least one. */
function fitting(jobs: readonly Job[], { maxMessages, maxBytes }: Limits): number {
  let [messages, bytes, count] = [0, 0, 0];
  for (const job of jobs) {
    messages += job.messages.length;
    bytes += job.bytes;
    if (count > 0 && (messages > maxMessages || bytes > maxBytes)) break;
    count += 1;
  }
  return count;
}

/** Cuts what is published at once into sends of bearable size. */
function cut(messages: readonly OutgoingMessage[], { maxMessages, maxBytes }: Limits): OutgoingMessage[][] {
  const parts: OutgoingMessage[][] = [];
  let part: OutgoingMessage[] = [];
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
