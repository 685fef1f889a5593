// Publishing values in their envelope. What is too large for the log lies in the archive and travels by reference.
import { type EventAttributes, encodeMessage, encodeValues, type TopicValue } from '../../schemas/cloud-event.ts';
import { inlineLimitBytes as defaultLimit, type TopicName } from '../../schemas/topics.ts';
import type { Archive } from '../archive/archive.ts';
import type { Bus } from './bus.ts';

export type ValueToPublish<Name extends TopicName> = EventAttributes & {
  readonly key: string;
  readonly value: TopicValue<Name>;
};

export type Publisher<Name extends TopicName> = {
  /**
   * Resolves when all are durable, in order. PermanentError MESSAGE_INVALID, and nothing is published, where one is no value of the topic. Large values are in the archive before their messages are published. */
  publish(values: readonly ValueToPublish<Name>[]): Promise<void>;
};

/** A publisher of one topic. Values of more than `inlineLimitBytes` travel by `dataref`. */
export function createPublisher<Name extends TopicName>({
  bus,
  archive,
  topic,
  inlineLimitBytes = defaultLimit,
}: {
  bus: Bus;
  archive: Archive;
  topic: Name;
  inlineLimitBytes?: number;
}): Publisher<Name> {
  return {
    async publish(values) {
      if (values.length === 0) return;
      const bodies = encodeValues(
        topic,
        values.map(({ value }) => value),
      );
      const large = bodies.filter((body) => body.length > inlineLimitBytes);
      const hashes = large.length === 0 ? [] : await archive.putAll(large);
      const hashOf = new Map(large.map((body, index) => [body, hashes[index]]));
      const messages = values.map(({ key, id, source, time, traceparent, origintime }, index) => {
        const body = bodies[index] ?? new Uint8Array();
        return encodeMessage(topic, key, body, {
          id,
          source,
          time,
          traceparent,
          origintime,
          dataref: hashOf.get(body),
        });
      });
      await bus.publish(topic, messages);
    },
  };
}
