// A bus that writes down what is sent and what is handed out, whatever the adapter beneath it.
import type { Bus, BusMessage, OutgoingMessage } from '../../../platform/bus/bus.ts';
import type { History, Polled, Sent } from './check-history.ts';

/** One line of a history: names and offsets, never a body. */
export type HistoryLine =
  | {
      readonly kind: 'send';
      readonly by: string;
      readonly send: number;
      readonly message: Omit<Sent, 'by' | 'isAcknowledged'>;
    }
  | { readonly kind: 'acknowledged'; readonly by: string; readonly send: number }
  | { readonly kind: 'poll'; readonly poll: Polled };

/** The id in a message's envelope, else its key: what has no envelope is sent once. */
export function idOf({ headers, key }: Pick<OutgoingMessage | BusMessage, 'headers' | 'key'>): string {
  return headers['ce_id'] ?? key ?? '';
}

/** `write` takes the lines of one call together, before the call goes on. */
export function recordBus(bus: Bus, by: string, write: (lines: readonly HistoryLine[]) => void): Bus {
  let sends = 0;
  let readers = 0;
  return {
    ...bus,
    async publish(topic, messages) {
      sends += 1;
      const send = sends;
      write(
        messages.map((message) => ({
          kind: 'send',
          by,
          send,
          message: { topic, key: message.key, id: idOf(message) },
        })),
      );
      await bus.publish(topic, messages);
      write([{ kind: 'acknowledged', by, send }]);
    },
    async subscribe(options) {
      readers += 1;
      const reader = `${by}#${readers}`;
      return await bus.subscribe({
        ...options,
        async onBatch(batch) {
          write(
            batch.messages.map((message) => ({
              kind: 'poll',
              poll: {
                by: reader,
                topic: batch.topic,
                partition: batch.partition,
                offset: Number(message.offset),
                id: idOf(message),
              },
            })),
          );
          await options.onBatch(batch);
        },
      });
    },
  };
}

/** Sends and polls out of lines; the lines of each process in its order. */
export function gather(lines: readonly HistoryLine[]): Pick<History, 'sends' | 'polls'> {
  const acknowledged = new Set<string>();
  for (const line of lines) if (line.kind === 'acknowledged') acknowledged.add(`${line.by} ${line.send}`);
  const sends = lines.flatMap((line): Sent[] =>
    line.kind === 'send'
      ? [{ ...line.message, by: line.by, isAcknowledged: acknowledged.has(`${line.by} ${line.send}`) }]
      : [],
  );
  const polls = lines.flatMap((line) => (line.kind === 'poll' ? [line.poll] : []));
  return { sends, polls };
}
