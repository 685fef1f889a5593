// Brokers that know their clients by certificate: ours is shown, in files or as text, and its lack is said in one sentence.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, type TestContext } from 'vitest';
import { kafkaBusOf } from '../../../commands/kafka-bus-of.ts';
import { loadConfig } from '../../../platform/config/config.ts';
import { testLog } from '../../support/database.ts';
import { readLog } from '../../support/history/history-of-run.ts';
import { startTestKafka, type TestKafka } from '../../support/kafka.ts';
import type { SecureListener } from '../../support/kafka-secure-listener.ts';
import { runMegawatch } from '../../support/run-megawatch.ts';

/** On a busy machine a process takes seconds to start. */
const patient = { timeout: 60_000 };

let kafka: TestKafka;
let topicPrefix: string;
let prefixes = 0;

beforeAll(async () => {
  kafka = await startTestKafka({ secure: true });
}, 180_000);
afterAll(async () => await kafka?.stop());
beforeEach(() => {
  prefixes += 1;
  topicPrefix = `m${process.pid}-${Date.now().toString(36)}-${prefixes}-`;
});

/** The listeners with TLS; without a broker of ours there are none, and the case says so. */
function secureOf({ skip }: Pick<TestContext, 'skip'>): SecureListener {
  return kafka.secure ?? skip('these brokers have no listener with mutual TLS that we know of');
}

describe('mutual TLS', patient, () => {
  const byCertificate = ({ caFile, mutual }: SecureListener): Record<string, string> => ({
    KAFKA_BROKERS: mutual.brokers.join(','),
    KAFKA_TOPIC_PREFIX: topicPrefix,
    KAFKA_SSL_CA_FILE: caFile,
    KAFKA_SSL_CERT_FILE: mutual.certFile,
    KAFKA_SSL_KEY_FILE: mutual.keyFile,
  });

  test('brokers that want a certificate take ours, given in files', async (context) => {
    const environment = byCertificate(secureOf(context));
    const create = await runMegawatch(['topics', 'create', '--json'], environment);
    expect(create).toMatchObject({ code: 0, stderr: '' });
    const bus = await kafkaBusOf(loadConfig(environment), testLog);
    try {
      await bus.publish('documents', [{ key: 'k', value: Buffer.from('by certificate'), headers: {} }]);
      expect(await readLog(bus, 'documents')).toMatchObject([{ key: 'k', offset: 0 }]);
    } finally {
      await bus.close();
    }
  });

  test('and as text', async (context) => {
    const { caFile, mutual } = secureOf(context);
    const config = loadConfig({
      KAFKA_BROKERS: mutual.brokers.join(','),
      KAFKA_TOPIC_PREFIX: topicPrefix,
      KAFKA_SSL_CA: readFileSync(caFile, 'utf8'),
      KAFKA_SSL_CERT: readFileSync(mutual.certFile, 'utf8'),
      KAFKA_SSL_KEY: readFileSync(mutual.keyFile, 'utf8'),
    });
    const bus = await kafkaBusOf(config, testLog);
    expect((await bus.lag('documents', 'nobody')).length).toBe(4);
    await bus.close();
  });

  test('without ours, they are one sentence that asks for it', async (context) => {
    const { KAFKA_SSL_CERT_FILE: _, KAFKA_SSL_KEY_FILE: __, ...environment } = byCertificate(secureOf(context));
    const { code, stderr } = await runMegawatch(['topics', 'verify'], environment);
    expect(code).toBe(78);
    expect(stderr).toMatch(/^megawatch: Kafka at \S+ cannot be used: [^\n]*KAFKA_SSL_CERT and KAFKA_SSL_KEY[^\n]*\n$/);
  });

  test('one that they do not know is told apart', async (context) => {
    const secure = secureOf(context);
    const other = { KAFKA_SSL_CERT_FILE: secure.caFile, KAFKA_SSL_KEY_FILE: secure.mutual.strangerKeyFile };
    const config = loadConfig({ ...byCertificate(secure), ...other });
    const error = await kafkaBusOf(config, testLog).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'BUS_UNREACHABLE',
      message: expect.stringContaining('KAFKA_SSL_CERT and KAFKA_SSL_KEY'),
    });
  });
});
