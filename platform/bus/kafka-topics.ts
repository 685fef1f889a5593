// The topics on the brokers: what schemas/topics.ts wants, what is there, and the difference.
import kafkajs, { type Admin, type ConfigEntries } from 'kafkajs';
import { ConfigurationError, TransientError } from '../../schemas/errors.ts';
import { backOffMs, pauseFor } from './bell.ts';
import { isKafkaLost } from './kafka-client.ts';
import { type Topic, type TopicName, topicNames, topics } from '../../schemas/topics.ts';

const { ConfigResourceTypes } = kafkajs;

export type TopicFinding = {
  readonly topic: TopicName;
  /** Its name on the brokers, with the prefix. */
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'different';
  /** What is wrong, for people; empty where all is right. */
  readonly text: string;
};

/** The settings of a topic on the brokers. The broker's clock stamps messages, so that replay from a time is one clock's. */
function wantedSettings({ retentionMs, compacted }: Topic): Record<string, string> {
  return {
    'cleanup.policy': compacted ? 'compact' : 'delete',
    'retention.ms': String(retentionMs),
    'message.timestamp.type': 'LogAppendTime',
  };
}

/** Compares partitions, retention and compaction with what is wanted; changes nothing. */
export async function verifyTopics(admin: Admin, topicPrefix: string): Promise<TopicFinding[]> {
  const present = new Set(await admin.listTopics());
  const findings: TopicFinding[] = [];
  for (const topic of topicNames) {
    const name = topicPrefix + topic;
    if (!present.has(name)) {
      findings.push({ topic, name, state: 'missing', text: 'does not exist, or this login may not see it' });
      continue;
    }
    const differences = await differencesOf(admin, name, topics[topic]);
    findings.push({ topic, name, state: differences.length === 0 ? 'ok' : 'different', text: differences.join('; ') });
  }
  return findings;
}

async function differencesOf(admin: Admin, name: string, topic: Topic): Promise<string[]> {
  const { topics: metadata } = await admin.fetchTopicMetadata({ topics: [name] });
  const partitions = metadata[0]?.partitions.length ?? 0;
  const differences = partitions < topic.partitions ? [`${partitions} partitions, not ${topic.partitions}`] : [];
  const wanted = wantedSettings(topic);
  const settings = await settingsOf(admin, name, Object.keys(wanted));
  if (settings === null) return [...differences, 'its settings cannot be read with this login'];
  for (const { configName, configValue } of settings) {
    const value = wanted[configName];
    if (value !== undefined && value !== configValue) differences.push(`${configName} is ${configValue}, not ${value}`);
  }
  return differences;
}

/** Null where the login lacks the right to read them. */
async function settingsOf(admin: Admin, name: string, configNames: string[]): Promise<readonly ConfigEntries[] | null> {
  try {
    const resources = [{ type: ConfigResourceTypes.TOPIC, name, configNames }];
    const found = await admin.describeConfigs({ includeSynonyms: false, resources });
    return found.resources[0]?.configEntries ?? [];
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

/** Whether the brokers know the login and refuse what it asks for; several topics at once give several errors in one. */
function isForbidden(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some((each: unknown) => isForbidden(each));
  return 'type' in error && String(error.type).endsWith('AUTHORIZATION_FAILED');
}

/** What is missing, for an administrator; ConfigurationError where anything is. */
export async function requireTopics(admin: Pick<Admin, 'listTopics'>, topicPrefix: string): Promise<void> {
  const present = new Set(await admin.listTopics());
  const missing = topicNames.filter((topic) => !present.has(topicPrefix + topic));
  if (missing.length === 0) return;
  throw new ConfigurationError(
    'BUS_UNREACHABLE',
    `Kafka lacks topics: ${listOf(missing, topicPrefix)}. Run megawatch topics create, or set KAFKA_CREATE_TOPICS=true.`,
  );
}

function listOf(missing: readonly TopicName[], topicPrefix: string): string {
  return missing
    .map((topic) => {
      const { partitions } = topics[topic];
      return `${topicPrefix}${topic} (${partitions} ${partitions === 1 ? 'partition' : 'partitions'})`;
    })
    .join(', ');
}

/** Until a topic that was just created is known to the broker that is asked, seconds may pass on a busy cluster. */
const appearMs = 15_000;

/**
 * Creates the topics that are missing, waits until they are known, and returns their names. Without the right to, rejects
 * with a ConfigurationError that names what an administrator must create.
 */
export async function ensureTopics(
  admin: Pick<Admin, 'listTopics' | 'createTopics'>,
  topicPrefix: string,
  { replicationFactor = -1 }: { replicationFactor?: number } = {},
): Promise<string[]> {
  const created = new Set<string>();
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const present = new Set(await admin.listTopics());
    const missing = topicNames.filter((topic) => !present.has(topicPrefix + topic));
    if (missing.length === 0) return [...created];
    const isLate = performance.now() - startedAt > appearMs;
    if (await create(admin, topicPrefix, { missing, replicationFactor, isLate })) {
      for (const topic of missing) created.add(topicPrefix + topic);
    } else if (isLate) {
      throw new TransientError('BUS_UNREACHABLE', `Kafka does not show topics: ${listOf(missing, topicPrefix)}`);
    }
    await pauseFor(backOffMs(attempt), new AbortController().signal);
  }
}

/** False where another process was faster. */
async function create(
  admin: Pick<Admin, 'createTopics'>,
  topicPrefix: string,
  { missing, replicationFactor, isLate }: { missing: readonly TopicName[]; replicationFactor: number; isLate: boolean },
): Promise<boolean> {
  try {
    return await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map((topic) => ({
        topic: topicPrefix + topic,
        numPartitions: topics[topic].partitions,
        replicationFactor,
        configEntries: Object.entries(wantedSettings(topics[topic])).map(([name, value]) => ({ name, value })),
      })),
    });
  } catch (error) {
    if (isForbidden(error)) {
      throw new ConfigurationError(
        'BUS_UNREACHABLE',
        `Kafka lacks topics and this login may not create them: ${listOf(missing, topicPrefix)}.`,
        { cause: error },
      );
    }
    if (isLate || !isKafkaLost(error)) throw error;
    return false;
  }
}
