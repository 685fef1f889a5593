// A message as kafkajs fetched it, in the bus's terms. A fetch brings thousands at once that wait for their turn; what
// is made of each only when it is read is rubbish soon, where it would have to be carried along while the message waits.
import type { KafkaMessage } from 'kafkajs';
import type { TopicName } from '../../schemas/topics.ts';
import type { BusMessage } from './bus.ts';

/** Reads out of kafkajs's own message; the headers become text once, when they are first asked for. */
export class KafkajsMessage implements BusMessage {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: bigint;
  readonly #fetched: KafkaMessage;
  #headers: Readonly<Record<string, string>> | null = null;

  constructor(topic: TopicName, partition: number, fetched: KafkaMessage) {
    this.topic = topic;
    this.partition = partition;
    this.offset = BigInt(fetched.offset);
    this.#fetched = fetched;
  }

  get key(): string | null {
    return this.#fetched.key?.toString() ?? null;
  }

  get value(): Uint8Array | null {
    return this.#fetched.value;
  }

  get headers(): Readonly<Record<string, string>> {
    this.#headers ??= plainHeaders(this.#fetched.headers ?? {});
    return this.#headers;
  }

  get timestampMs(): number {
    return Number(this.#fetched.timestamp);
  }
}

/** Kafka's headers are bytes and may repeat; ours are text, and the first counts. */
function plainHeaders(headers: NonNullable<KafkaMessage['headers']>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) plain[name] = first.toString();
  }
  return plain;
}
