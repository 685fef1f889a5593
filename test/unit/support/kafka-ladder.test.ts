// The ladder to a Kafka: each rung is taken where it holds, and where it does not only the right one comes next.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startContainer, startFromMaven, startTestKafka, type TestKafka } from '../../support/kafka.ts';
import { missingKafka } from '../../support/missing-kafka.ts';

const kafka = (leg: TestKafka['leg']): TestKafka => ({
  leg,
  brokers: ['127.0.0.1:1'],
  secure: null,
  broker: null,
  restart: null,
  stop: async () => undefined,
});
const never = async (): Promise<never> => expect.fail('this rung must not be tried');

afterEach(() => vi.unstubAllEnvs());

describe('brokers that are given', () => {
  it('and do not answer are a failure, and nothing else is tried', async () => {
    const rungs = { given: '127.0.0.1:9, 127.0.0.1:10', patienceMs: 50, container: never, maven: never };
    await expect(startTestKafka({}, rungs)).rejects.toThrow('Kafka at 127.0.0.1:9, 127.0.0.1:10 to answer');
  });

  it('are those of the environment', async () => {
    vi.stubEnv('KAFKA_BROKERS', '127.0.0.1:9');
    await expect(startTestKafka({}, { patienceMs: 50, container: never, maven: never })).rejects.toThrow('127.0.0.1:9');
  });
});

describe('without given brokers', () => {
  it('a container is taken where there is one', async () => {
    const container = async (): Promise<TestKafka> => kafka('testcontainers');
    expect(await startTestKafka({}, { given: '', container, maven: never })).toMatchObject({ leg: 'testcontainers' });
  });

  it('a container that breaks is a failure', async () => {
    const container = async (): Promise<never> => {
      throw new Error('no such image');
    };
    await expect(startTestKafka({}, { given: '', container, maven: never })).rejects.toThrow('no such image');
  });

  it('without Docker the Maven artifacts come next, with what was asked for', async () => {
    const maven = vi.fn<typeof startFromMaven>(async () => kafka('maven'));
    expect(await startTestKafka({}, { given: '', container: async () => null, maven })).toMatchObject({ leg: 'maven' });
    await startTestKafka({ version: '3.9.2' }, { given: '', container: never, maven });
    await startTestKafka({ secure: true }, { given: '', container: never, maven });
    expect(maven.mock.calls).toEqual([[{}], [{ version: '3.9.2' }], [{ secure: true }]]);
  });

  it('a Docker that does not answer is none', { timeout: 30_000 }, async () => {
    vi.stubEnv('DOCKER_HOST', 'tcp://127.0.0.1:9');
    expect(await startContainer()).toBeNull();
  });
});

describe('without Java or Maven', () => {
  const sentence =
    'No Kafka for the tests: set KAFKA_BROKERS, or start Docker, or install Java 17 and Maven (java is not there).';

  it('it is one sentence', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(startFromMaven({})).rejects.toThrow(sentence);
  });

  it('which is found in a report of vitest, however many files say it', () => {
    // In the project, where its test runner is found.
    const cache = join(import.meta.dirname, '../../../.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'ladder-'));
    try {
      writeFileSync(
        join(folder, 'none.test.ts'),
        `import { beforeAll, it } from 'vitest';
         beforeAll(() => { throw new Error(${JSON.stringify(sentence)}); });
         it('needs Kafka', () => undefined);`,
      );
      const report = join(folder, 'report.json');
      const vitest = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs');
      const parameters = ['run', '--root', folder, '--reporter=json', `--outputFile=${report}`];
      spawnSync(process.execPath, [vitest, ...parameters], { cwd: join(import.meta.dirname, '../../..') });
      expect(missingKafka(readFileSync(report, 'utf8'))).toBe(sentence);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('and not where all is well', () => expect(missingKafka('{"numPassedTests": 7}')).toBeNull());
});
