// The work of `megawatch topics`: needs the brokers and nothing else; exit code 78 where a topic is missing or different.
import { ensureTopics, type TopicFinding, verifyTopics } from '../../platform/bus/kafka-topics.ts';
import { type Config, loadConfig } from '../../platform/config/config.ts';
import { createLog, type Log } from '../../platform/log/log.ts';
import { paint } from '../output.ts';
import { withKafkaAdmin } from '../with-kafka-admin.ts';

type Options = { json?: boolean };

/** Compares and prints. */
export async function runTopicsVerify(options: Options): Promise<void> {
  const { config, log, prefix } = start();
  print(await withKafkaAdmin(config, log, async (admin) => await verifyTopics(admin, prefix)), options);
}

/** Creates what is missing, then compares and prints. */
export async function runTopicsCreate(options: Options): Promise<void> {
  const { config, log, prefix } = start();
  const [created, findings] = await withKafkaAdmin(config, log, async (admin) => [
    await ensureTopics(admin, prefix),
    await verifyTopics(admin, prefix),
  ]);
  print(findings, options, created);
}

function start(): { config: Config; log: Log; prefix: string } {
  const config = loadConfig();
  return { config, log: createLog({ level: config.LOG_LEVEL, name: 'topics' }), prefix: config.KAFKA_TOPIC_PREFIX };
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
