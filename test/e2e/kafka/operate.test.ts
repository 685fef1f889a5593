// What whoever runs a big set-up meets: topics to create, TLS and logins, probes and metrics, a broker or a database away.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, type TestContext } from 'vitest';
import kafkajs from 'kafkajs';
import { kafkaBusOf } from '../../../commands/kafka-bus-of.ts';
import { createKafkaClient } from '../../../platform/bus/kafka-client.ts';
import { ensureTopics } from '../../../platform/bus/kafka-topics.ts';
import { loadConfig } from '../../../platform/config/config.ts';
import { onServer, testLog } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import type { SecureListener } from '../../support/kafka-secure-listener.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';
import { createKafkaRun, type KafkaRun } from './kafka-run.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** On a busy machine a process takes seconds to start. */
const patient = { timeout: 60_000 };

let kafka: TestKafka;
let folder: string;

beforeAll(async () => {
  kafka = await startTestKafka({ secure: true });
  folder = mkdtempSync(join(tmpdir(), 'megawatch-operate-'));
}, 180_000);
afterAll(async () => {
  await kafka?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

let topicPrefix: string;
let prefixes = 0;
beforeEach(() => {
  prefixes += 1;
  topicPrefix = `o${process.pid}-${Date.now().toString(36)}-${prefixes}-`;
});

/** The listener with TLS and SASL; without one of ours there is none, and the case says so. */
function secureOf({ skip }: Pick<TestContext, 'skip'>): SecureListener {
  return kafka.secure ?? skip('these brokers have no listener with TLS and SASL that we know of');
}

function login(
  { brokers, caFile, password }: SecureListener,
  mechanism: string,
  username: string,
  given: string = password,
): Record<string, string> {
  const passwordFile = join(folder, `password-${given}`);
  writeFileSync(passwordFile, `${given}\n`);
  return {
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_TOPIC_PREFIX: topicPrefix,
    KAFKA_SSL_CA_FILE: caFile,
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: username,
    KAFKA_SASL_PASSWORD_FILE: passwordFile,
  };
}

describe('topics', patient, () => {
  test('are missing, are created, are right; over TLS with a login', async (context) => {
    const secure = secureOf(context);
    const environment = login(secure, 'plain', secure.username);
    const before = await runMegawatch(['topics', 'verify'], environment);
    expect(before.code).toBe(78);
    expect(before.stdout.match(/^missing +\S+: does not exist/gm)).toHaveLength(3);
    const create = await runMegawatch(['topics', 'create'], environment);
    expect(create).toMatchObject({ code: 0, stderr: '' });
    expect(create.stdout).toMatch(new RegExp(`^ok +${topicPrefix}documents \\(created\\)$`, 'm'));
    const after = await runMegawatch(['topics', 'verify', '--json'], environment);
    expect(after).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(after.stdout)).toMatchObject([1, 2, 3].map(() => ({ state: 'ok', text: '', created: false })));
  });

  test('that a login may not create are named for an administrator', async (context) => {
    const secure = secureOf(context);
    const environment = login(secure, 'plain', secure.strangerUsername);
    const { code, stdout, stderr } = await runMegawatch(['topics', 'create'], environment);
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    expect(stderr).toBe(
      `megawatch: Kafka lacks topics and this login may not create them: ${topicPrefix}documents (4 partitions), ${topicPrefix}extractions (4 partitions), ${topicPrefix}dead-letter (1 partition).\n`,
    );
  });

  test('are not created by a process that was told not to', async () => {
    const config = loadConfig({
      KAFKA_BROKERS: kafka.brokers.join(','),
      KAFKA_TOPIC_PREFIX: topicPrefix,
      KAFKA_CREATE_TOPICS: 'false',
    });
    await expect(kafkaBusOf(config, testLog)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(/lacks topics: \S+documents .* megawatch topics create/),
    });
  });

  test('need brokers', async () => {
    const { code, stderr } = await runMegawatch(['topics', 'verify']);
    expect(code).toBe(78);
    expect(stderr).toMatch(/^megawatch: KAFKA_BROKERS is not set[^\n]*\n$/);
  });
});

describe.each(['kafka', 'platformatic'])('TLS and SASL with BUS=%s', patient, (BUS) => {
  test('carry messages, with SCRAM as well', async (context) => {
    const secure = secureOf(context);
    const config = loadConfig({ ...login(secure, 'scram-sha-512', secure.scramUsername), BUS });
    const bus = await kafkaBusOf(config, testLog);
    try {
      await bus.publish('documents', [{ key: 'k', value: Buffer.from('over TLS'), headers: { a: 'b' } }]);
      const taken: string[] = [];
      const subscription = await bus.subscribe({
        topic: 'documents',
        group: 'readers',
        maxBatch: 10,
        onBatch: async ({ messages }) => {
          taken.push(...messages.map(({ value }) => Buffer.from(value ?? []).toString()));
        },
      });
      await waitFor(() => taken.length > 0);
      await subscription.close();
      expect(taken).toEqual(['over TLS']);
    } finally {
      await bus.close();
    }
  });

  test('a login with the rights that operations.md names can publish, read and see lag', async (context) => {
    const secure = secureOf(context);
    const settings = { brokers: kafka.brokers, clientId: 'test', log: testLog };
    const admin = createKafkaClient(settings).admin();
    try {
      await admin.connect();
      await ensureTopics(admin, topicPrefix);
      const { TOPIC, GROUP } = AclResourceTypes;
      const { READ, WRITE } = AclOperationTypes;
      const rights = [
        [TOPIC, READ],
        [TOPIC, WRITE],
        [GROUP, READ],
      ] as const;
      await admin.createAcls({
        acl: rights.map(([resourceType, operation]) => ({
          resourceType,
          operation,
          resourceName: topicPrefix,
          resourcePatternType: ResourcePatternTypes.PREFIXED,
          principal: `User:${secure.strangerUsername}`,
          host: '*',
          permissionType: AclPermissionTypes.ALLOW,
        })),
      });
    } finally {
      await admin.disconnect();
    }
    const environment = { ...login(secure, 'plain', secure.strangerUsername), KAFKA_CREATE_TOPICS: 'false', BUS };
    // The brokers learn of new rights a moment after they have taken them.
    const bus = await waitFor(() => kafkaBusOf(loadConfig(environment), testLog));
    try {
      await bus.publish('documents', [{ key: 'k', value: Buffer.from('1'), headers: {} }]);
      const onBatch = async (): Promise<void> => undefined;
      const subscription = await bus.subscribe({ topic: 'documents', group: 'readers', maxBatch: 10, onBatch });
      await waitFor(async () => {
        const lag = await bus.lag('documents', 'readers');
        return lag.some(({ end }) => end === 1n) && lag.every(({ position, end }) => position === end);
      });
      await subscription.close();
    } finally {
      await bus.close();
    }
  });

  test('that are wrong are said to be', async (context) => {
    const secure = secureOf(context);
    const wrong = loadConfig({ ...login(secure, 'plain', secure.username, 'not-the-password'), BUS });
    await expect(kafkaBusOf(wrong, testLog)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(/KAFKA_SASL_PASSWORD right\?$/),
    });
    const stranger = loadConfig({
      ...login(secure, 'plain', secure.username),
      KAFKA_SSL_CA_FILE: undefined,
      KAFKA_SSL_CA: 'true',
      BUS,
    });
    await expect(kafkaBusOf(stranger, testLog)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('KAFKA_SSL_CA'),
    });
  });

  test('without the right to create, say which topics are missing', async (context) => {
    const secure = secureOf(context);
    const config = loadConfig({ ...login(secure, 'plain', secure.strangerUsername), BUS });
    await expect(kafkaBusOf(config, testLog)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(/may not create them: \S+documents/),
    });
  });
});

describe('topics verify', patient, () => {
  test('a wrong password is one sentence, and no line shows the password', async (context) => {
    const secure = secureOf(context);
    const wrong = 'not-the-password-4711';
    const environment = { ...login(secure, 'plain', secure.username, wrong), LOG_LEVEL: 'trace' };
    const { code, stdout, stderr } = await runMegawatch(['topics', 'verify'], environment);
    expect(code).toBe(78);
    expect(stderr.split('\n').at(-2)).toMatch(
      /^megawatch: Kafka at \S+ cannot be used: .*authentication.*KAFKA_SASL_PASSWORD right\?$/i,
    );
    expect(stdout + stderr).not.toContain(wrong);
    expect(stdout + stderr).not.toContain(Buffer.from(wrong).toString('base64'));
    const quiet = await runMegawatch(['topics', 'verify', '--json'], { ...environment, LOG_LEVEL: 'warn' });
    expect(JSON.parse(quiet.stderr)).toMatchObject({ error: { code: 'BUS_UNREACHABLE' } });
  });

  test('brokers whose authority is unknown are told apart from brokers that are away', async (context) => {
    const secure = secureOf(context);
    const { KAFKA_SSL_CA_FILE: _, ...environment } = login(secure, 'plain', secure.username);
    const { code, stderr } = await runMegawatch(['topics', 'verify'], { ...environment, KAFKA_SSL_CA: 'true' });
    expect(code).toBe(78);
    expect(stderr).toMatch(/^megawatch: Kafka at \S+ cannot be used: [^\n]*KAFKA_SSL_CA[^\n]*\n$/);
  });
});

describe('a running stage', patient, () => {
  let run: KafkaRun;
  beforeEach(async () => {
    run = await createKafkaRun(kafka.brokers);
    return async () => await run.close();
  });

  async function withMetrics(
    service: 'sink' | 'transform',
  ): Promise<(path: string) => Promise<{ status: number; text: string }>> {
    const port = await freePort();
    run.start(service, ['--metrics-port', String(port)]);
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/${path}`);
      return { status: response.status, text: await response.text() };
    };
    await waitFor(async () => (await ask('readyz')).status === 200, {
      timeoutMs: 30_000,
      what: `${service} to be ready`,
    });
    return ask;
  }

  /** Value of one line of a scrape. */
  function valueOf(scrape: string, line: string): number | null {
    const found = scrape.split('\n').find((each) => each.startsWith(`${line} `));
    return found === undefined ? null : Number(found.slice(line.length + 1));
  }

  test('counts what it takes and gives, buries poison, and shows how far it is behind', async () => {
    const ask = await withMetrics('transform');
    const poison = { key: 'p', value: Buffer.from('no JSON'), headers: { ce_type: 'megawatch.document.v1' } };
    await run.bus.publish('documents', [poison, { ...poison, key: 'q' }, { ...poison, key: 'r' }]);
    await waitFor(async () => (await run.count('ops.dead_letter')) === 3, { timeoutMs: 30_000 });
    await waitFor(
      async () => valueOf((await ask('metrics')).text, 'megawatch_received_total{stage="transform"}') === 3,
    );
    const { text } = await ask('metrics');
    expect(valueOf(text, 'megawatch_failed_total{stage="transform",code="MESSAGE_INVALID"}')).toBe(3);
    expect(valueOf(text, 'megawatch_emitted_total{stage="transform",kind="claims"}')).toBe(0);
    await waitFor(async () => {
      const scrape = (await ask('metrics')).text;
      const lags = [0, 1, 2, 3].map((partition) =>
        valueOf(scrape, `megawatch_lag_messages{topic="documents",group="transform",partition="${partition}"}`),
      );
      return lags.every((lag) => lag === 0);
    });
    // The sink's dead letters stand on their topic too, and nobody reads that here.
    const [letters] = await run.bus.lag('dead-letter', 'nobody');
    expect(letters?.end).toBe(3n);
    await run.end();
  });

  test('says that it is not ready, and why, while its broker or its database is away', { timeout: 60_000 }, async ({
    skip,
  }) => {
    const { broker } = kafka;
    if (!broker) return skip('these brokers are not ours to stop');
    const ask = await withMetrics('sink');
    await broker.stop();
    try {
      const away = await ask('readyz');
      expect(away).toMatchObject({ status: 503, text: expect.stringContaining('the bus is away') });
      expect((await ask('livez')).status).toBe(200);
      expect((await ask('metrics')).text).not.toMatch(/^megawatch_lag_messages\{/m);
    } finally {
      await broker.start();
    }
    await waitFor(async () => (await ask('readyz')).status === 200, { timeoutMs: 20_000 });

    const url = new URL(run.environment['DATABASE_URL'] ?? '');
    const name = url.pathname.slice(1);
    const server = new URL('/postgres', url).href;
    await onServer(server, `alter database ${name} with allow_connections false`);
    await onServer(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const lost = await ask('readyz');
    expect(lost).toMatchObject({ status: 503, text: expect.stringContaining('the database is away') });
    await onServer(server, `alter database ${name} with allow_connections true`);
    await waitFor(async () => (await ask('readyz')).status === 200, { timeoutMs: 20_000 });
    await run.end();
  });

  test('doctor says how the bus is reached, by whom, and what of it is wrong', async (context) => {
    const secure = secureOf(context);
    const database = { DATABASE_URL: run.environment['DATABASE_URL'] ?? '' };
    const environment = { ...login(secure, 'scram-sha-512', secure.scramUsername), ...database };
    const busLine = /^(ok|warning|missing) +bus +(.*)$/m;
    const { stdout } = await runMegawatch(['doctor'], environment);
    expect(busLine.exec(stdout)?.slice(1)).toEqual([
      'ok',
      `Kafka at ${secure.brokers.join(', ')}, TLS, SASL scram-sha-512 as scram-administrator; topics are created at the first start`,
    ]);
    const refused = await runMegawatch(['doctor'], { ...environment, KAFKA_CREATE_TOPICS: 'false' });
    expect(refused.code).toBe(78);
    expect(busLine.exec(refused.stdout)?.slice(1)).toEqual([
      'missing',
      expect.stringContaining('run megawatch topics create'),
    ]);
    expect(stdout + refused.stdout).not.toContain(secure.password);
  });
});
