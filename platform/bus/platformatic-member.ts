// A member of a group by @platformatic/kafka. Its message streams cannot hold one partition while others go on, and
// show a topic whose time is the brokers' the producers' time; so what is fetched is fetched here, by its own requests.
import { type BaseOptions, type ConsumerGroupJoinPayload, Consumer, findErrorBy } from '@platformatic/kafka';
import { errorMessage } from '../../schemas/errors.ts';
import type { Log } from '../log/log.ts';
import { backOffMs, pauseFor } from './bell.ts';
import type { GroupMember, MemberEvents, MemberOptions } from './kafka-driver.ts';
import { isPlatformaticLost } from './platformatic-client.ts';
import { createPlatformaticFetcher } from './platformatic-fetcher.ts';

const leaveMs = 500;

/** Makes the member; `start` joins the group. */
export function createPlatformaticMember(
  { topic, physicalTopic, groupId, sessionTimeoutMs }: MemberOptions,
  events: MemberEvents,
  { base, log }: { base: BaseOptions; log: Log },
): GroupMember {
  const leaving = new AbortController();
  const consumer = new Consumer({
    ...base,
    groupId,
    autocommit: false,
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: Math.max(sessionTimeoutMs, 60_000),
    heartbeatInterval: Math.min(3000, Math.ceil(sessionTimeoutMs / 10)),
    // The name that kafkajs gives the same assignment, so that members of both may share a group.
    protocols: [{ name: 'RoundRobinAssigner', version: 1 }],
  });
  const fetcher = createPlatformaticFetcher({ topic, physicalTopic, base, log, events, signal: leaving.signal });
  let joining: Promise<void> | null = null;

  /** It gives up a group at the first answer it does not like; a member does not. */
  async function join(): Promise<void> {
    for (let attempt = 1; !leaving.signal.aborted; attempt += 1) {
      try {
        await consumer.joinGroup({});
        return;
      } catch (error) {
        if (leaving.signal.aborted) return;
        if (!isRejoinable(error)) throw error;
        log.debug({ topic, group: groupId, attempt, reason: errorMessage(error) }, 'not joined yet');
        await pauseFor(backOffMs(attempt), leaving.signal);
      }
    }
  }

  function rejoin(): void {
    joining ??= join()
      .catch((reason: unknown) => events.failed(reason))
      .finally(() => {
        joining = null;
      });
  }

  consumer.on('consumer:group:join', ({ assignments }: ConsumerGroupJoinPayload) => {
    events.assigned(assignments?.find((each) => each.topic === physicalTopic)?.partitions ?? []);
    fetcher.wake();
  });
  // What its heartbeat could not mend: no further one follows.
  consumer.on('error', (error: Error) => {
    if (leaving.signal.aborted) return;
    log.debug({ topic, group: groupId, reason: errorMessage(error) }, 'the group is joined again');
    rejoin();
  });

  return {
    async start() {
      consumer.topics.track(physicalTopic);
      await join();
      fetcher.start();
    },
    hold: (partition) => fetcher.hold(partition),
    letCome: (partition) => fetcher.letCome(partition),
    seek: (partition, offset) => fetcher.seek(partition, offset),
    commit: (offsets) =>
      consumer.commit({
        offsets: [...offsets].map(([partition, offset]) => ({
          topic: physicalTopic,
          partition,
          offset,
          leaderEpoch: -1,
        })),
      }),
    async leave() {
      leaving.abort();
      const left = Promise.all([joining, consumer.close(true), fetcher.close()]).catch((error: unknown) => {
        log.debug({ topic, group: groupId, reason: errorMessage(error) }, 'left the group without a word');
      });
      await Promise.race([left, pauseFor(leaveMs, new AbortController().signal)]);
    },
  };
}

function isRejoinable(error: unknown): boolean {
  return isPlatformaticLost(error) || (error instanceof Error && findErrorBy(error, 'needsRejoin', true) !== null);
}
