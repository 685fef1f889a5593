// What the contract needs of an adapter: a fresh log, any number of buses on it, and ways to do to it what time does.
import type { Bus } from '../../../platform/bus/bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { TopicName } from '../../../schemas/topics.ts';

export type LogUnderTest = {
  /** A bus on the log, as another process would have it; closed with the log. */
  open(): Promise<Bus>;
  /** For dead letters. */
  readonly database: Database;
  /** Environment of a child process that opens a bus on the same log. */
  readonly childEnvironment: Readonly<Record<string, string>>;
  /** Publishes `count` numbered messages of one key, with offsets left out between them. */
  publishWithGaps(topic: TopicName, count: number): Promise<void>;
  /** Deletes the topic and creates it anew, empty. */
  recreate(topic: TopicName): Promise<void>;
  /** What retention does: everything before the offset is gone. */
  dropBefore(topic: TopicName, partition: number, offset: bigint): Promise<void>;
  close(): Promise<void>;
};

export type Adapter = {
  readonly name: string;
  freshLog(): Promise<LogUnderTest>;
};
