// Whether a stored offset and the log belong together. Where they do not, only a person can say where to go on.
import { ConfigurationError } from '../../schemas/errors.ts';
import type { TopicName } from '../../schemas/topics.ts';

/** End and beginning of one partition. */
export type PartitionRange = {
  readonly topic: TopicName;
  readonly partition: number;
  readonly first: bigint;
  readonly end: bigint;
};

/** The offset to begin at: null and 0 stand for the beginning. Rejects an offset that the log does not hold. */
export function beginAt(range: PartitionRange, wanted: bigint | null): bigint {
  if (wanted === null || wanted === 0n) return range.first;
  checkRange(range, wanted);
  return wanted;
}

/** Throws BUS_OFFSET_OUT_OF_RANGE where the log ends before an offset or has lost what followed it. */
export function checkRange({ topic, partition, first, end }: PartitionRange, offset: bigint): void {
  if (offset > end) {
    throw outOfRange(topic, partition, offset, `the log ends at ${end}: the topic was recreated or it is another log`);
  }
  if (offset < first) {
    throw outOfRange(
      topic,
      partition,
      offset,
      `the log begins at ${first}: retention dropped messages that were not read`,
    );
  }
}

/** The error that names the way out. */
export function outOfRange(topic: TopicName, partition: number, offset: bigint, reason: string): ConfigurationError {
  return new ConfigurationError(
    'BUS_OFFSET_OUT_OF_RANGE',
    `Offset ${offset} of ${topic} partition ${partition} is out of range: ${reason}. ` +
      'Say where to go on: megawatch sink reset --from earliest|latest|<offset>|<time>',
    { details: { topic, partition, offset } },
  );
}
