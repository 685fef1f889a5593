// What the bus on Kafka needs of a client library. Two libraries stand behind it, and the contract list holds both to it.
import type { Admin } from 'kafkajs';
import type { TopicName } from '../../schemas/topics.ts';
import type { BusMessage, OutgoingMessage } from './bus.ts';

export type KafkaCompression = 'none' | 'gzip' | 'zstd';

/** What a member of a group tells. `assigned` comes before anything of its partitions arrives. */
export type MemberEvents = {
  /** All partitions that are this member's now; nothing arrives of one that is held until `letCome`. */
  assigned(partitions: readonly number[]): void;
  /** Messages in offset order, perhaps none; what follows them begins at `nextOffset`. */
  arrived(partition: number, messages: readonly BusMessage[], nextOffset: bigint): void;
  /** The brokers do not hold the offset that was sought. */
  missed(partition: number): void;
  /** The member ended for good on an error that no retry cures. */
  failed(reason: unknown): void;
};

/** A member of a group. Partitions begin where they are sought, and rest while they are held. */
export type GroupMember = {
  start(): Promise<void>;
  hold(partition: number): void;
  letCome(partition: number): void;
  seek(partition: number, offset: bigint): void;
  commit(offsets: ReadonlyMap<number, bigint>): Promise<void>;
  /** Leaves the group and disconnects; never rejects. */
  leave(): Promise<void>;
};

export type MemberOptions = {
  readonly topic: TopicName;
  /** The topic's and the group's name on the brokers. */
  readonly physicalTopic: string;
  readonly groupId: string;
  readonly sessionTimeoutMs: number;
};

/** Names are those of the brokers. Everything may reject with an error that `isLost`, which a later try may cure. */
export type KafkaDriver = {
  connect(): Promise<void>;
  readonly topicAdmin: Pick<Admin, 'listTopics' | 'createTopics'>;
  isLost(error: unknown): boolean;
  /** One attempt; resolves when all are durable. PermanentError BODY_TOO_LARGE where the brokers refuse the size. */
  send(physicalTopic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** First offset and end of each partition. */
  ranges(physicalTopic: string): Promise<readonly { partition: number; first: bigint; end: bigint }[]>;
  /** First offset at or after a time, by partition; the end where there is none. */
  offsetsAt(physicalTopic: string, timestampMs: number): Promise<ReadonlyMap<number, bigint>>;
  /** What a group has committed; a partition without is left out. */
  committed(physicalTopic: string, groupId: string): Promise<ReadonlyMap<number, bigint>>;
  member(options: MemberOptions, events: MemberEvents): GroupMember;
  close(): Promise<void>;
};
