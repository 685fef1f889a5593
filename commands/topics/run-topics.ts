// The work of `megawatch topics`: needs the brokers and nothing else; exit code 78 where a topic is missing or different.
import type { Admin } from 'kafkajs';
import { createKafkaClient, unreachable } from '../../platform/bus/kafka-client.ts';
import { ensureTopics, type TopicFinding, verifyTopics } from '../../platform/bus/kafka-topics.ts';
import { type Config, loadConfig } from '../../platform/config/config.ts';
import { createLog } from '../../platform/log/log.ts';
import { MegawatchError } from '../../schemas/errors.ts';
import { kafkaSettingsOf } from '../kafka-bus-of.ts';
import { paint } from '../output.ts';

type Options = { json?: boolean };

/** Compares and prints. */
export async function runTopicsVerify(options: Options): Promise<void> {
  print(await withAdmin(async (admin, { KAFKA_TOPIC_PREFIX: prefix }) => await verifyTopics(admin, prefix)), options);
}

/** Creates what is missing, then compares and prints. */
export async function runTopicsCreate(options: Options): Promise<void> {
  const created: string[] = [];
  const findings = await withAdmin(async (admin, { KAFKA_TOPIC_PREFIX: prefix }) => {
    created.push(...(await ensureTopics(admin, prefix)));
    return await verifyTopics(admin, prefix);
  });
  print(findings, options, created);
}

async function withAdmin<Result>(work: (admin: Admin, config: Config) => Promise<Result>): Promise<Result> {
  const config = loadConfig();
  const settings = kafkaSettingsOf(config, createLog({ level: config.LOG_LEVEL, name: 'topics' }));
  const admin = createKafkaClient(settings).admin();
  try {
    await admin.connect();
    return await work(admin, config);
  } catch (error) {
    throw error instanceof MegawatchError ? error : unreachable(settings.brokers, error);
  } finally {
    await admin.disconnect();
  }
}

function print(findings: readonly TopicFinding[], { json }: Options, created: readonly string[] = []): void {
  if (findings.some(({ state }) => state !== 'ok')) process.exitCode = 78;
  if (json) {
    const rows = findings.map((finding) => ({ ...finding, created: created.includes(finding.name) }));
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return;
  }
  const marks = {
    ok: paint('green', 'ok       '),
    missing: paint('red', 'missing  '),
    different: paint('red', 'different'),
  };
  for (const { name, state, text } of findings) {
    process.stdout.write(
      `${marks[state]} ${name}${created.includes(name) ? ' (created)' : ''}${text && `: ${text}`}\n`,
    );
  }
}
