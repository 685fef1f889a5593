// The Kafka of a test run: brokers given by KAFKA_BROKERS, else a container, else Kafka from its Maven artifacts on a
// Java that is there. Never a mock, and never silently nothing.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createKafkaClient } from '../../platform/bus/kafka-client.ts';
import { testLog } from './test-log.ts';
import { freePort } from './free-port.ts';
import { type SecureListener, secureListener } from './kafka-secure-listener.ts';
import { noKafka } from './missing-kafka.ts';
import { mavenJars } from './maven-jars.ts';
import { waitFor } from './wait-for.ts';

export type TestKafka = {
  readonly leg: 'KAFKA_BROKERS' | 'testcontainers' | 'maven';
  readonly brokers: readonly string[];
  /** Listeners with TLS, by SASL and by certificate; only where the broker is ours and it was asked for. */
  readonly secure: SecureListener | null;
  /** Stops the broker; `start` brings it back on the same data. Only where it is ours. */
  readonly broker: { stop(): Promise<void>; start(): Promise<void> } | null;
  /** Stops the broker and starts it again on the same data; only where it is ours. */
  readonly restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
};

export type TestKafkaOptions = {
  /** Version of the Maven artifacts. */
  readonly version?: string;
  /** Adds listeners with TLS, by SASL and by certificate, and lets only their administrators create topics. */
  readonly secure?: boolean;
  /** More lines for server.properties of the Maven leg. */
  readonly settings?: Readonly<Record<string, string>>;
};

const run = promisify(execFile);
const folderPrefix = 'megawatch-test-kafka-';
const dockerPatienceMs = 5000;

/** The ways to a Kafka, in their order. The tests of the ladder put others in their place. */
export type Ladder = {
  /** Brokers of KAFKA_BROKERS: these or none. */
  readonly given: string | undefined;
  readonly patienceMs: number;
  /** Null where no Docker answers; whatever else goes wrong is wrong. */
  readonly container: () => Promise<TestKafka | null>;
  readonly maven: (options: TestKafkaOptions) => Promise<TestKafka>;
};

/** Starts what the Kafka tests run on, or rejects with one sentence that says what is missing. */
export async function startTestKafka(
  options: TestKafkaOptions = {},
  { given = process.env['KAFKA_BROKERS'], patienceMs = 10_000, container, maven }: Partial<Ladder> = {},
): Promise<TestKafka> {
  if (given) {
    const brokers = given.split(',').map((broker) => broker.trim());
    await answers(brokers, patienceMs);
    return { leg: 'KAFKA_BROKERS', brokers, secure: null, broker: null, restart: null, stop: async () => undefined };
  }
  // A container is of one version and has no listeners but its own.
  const isOurs = options.version !== undefined || options.secure === true || options.settings !== undefined;
  const contained = isOurs ? null : await (container ?? startContainer)();
  return contained ?? (await (maven ?? startFromMaven)(options));
}

/** A port probe opens before the coordinators are loaded; a broker is ready when it lists its groups. */
async function answers(brokers: readonly string[], timeoutMs: number): Promise<void> {
  await waitFor(
    async () => {
      const admin = createKafkaClient({ brokers, clientId: 'test', log: testLog }).admin({ retry: { retries: 0 } });
      try {
        await admin.connect();
        await admin.listGroups();
        return true;
      } finally {
        await admin.disconnect();
      }
    },
    { timeoutMs, what: `Kafka at ${brokers.join(', ')} to answer` },
  );
}

/** Kafka in a container; null where no Docker answers. */
export async function startContainer(): Promise<TestKafka | null> {
  if (!(await dockerAnswers())) return null;
  const { KafkaContainer } = await import('@testcontainers/kafka');
  const container = await new KafkaContainer('confluentinc/cp-kafka:8.0.0')
    .withKraft()
    .withEnvironment({ KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '500', KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0' })
    .withStartupTimeout(120_000)
    .start();
  return {
    leg: 'testcontainers',
    brokers: [`${container.getHost()}:${container.getMappedPort(9093)}`],
    secure: null,
    broker: null,
    restart: null,
    stop: async () => void (await container.stop()),
  };
}

/** Asks for a runtime without pulling an image; a daemon that hangs counts as none. */
async function dockerAnswers(): Promise<boolean> {
  const asked = import('testcontainers').then(async ({ getContainerRuntimeClient }) => {
    await getContainerRuntimeClient();
    return true;
  });
  const gaveUp = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), dockerPatienceMs).unref());
  return Promise.race([asked, gaveUp]).catch(() => false);
}

/** Kafka from its Maven artifacts; rejects with the one sentence where Java or Maven is missing. */
export async function startFromMaven({
  version = '4.4.0',
  secure = false,
  settings,
}: TestKafkaOptions): Promise<TestKafka> {
  const classPath = join(await jars(version), '*');
  sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  const [port, controllerPort] = await Promise.all([freePort(), freePort()]);
  const listener = secure
    ? await secureListener(folder, { securePort: await freePort(), mutualPort: await freePort() })
    : null;
  const properties = join(folder, 'server.properties');
  writeFileSync(
    properties,
    serverProperties({
      version,
      folder,
      port,
      controllerPort,
      settings: { ...listener?.settings(port, controllerPort), ...settings },
    }),
  );
  const java = [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-cp',
    classPath,
  ];
  await run('java', [
    '-Xmx128m',
    ...java,
    'kafka.tools.StorageTool',
    'format',
    '--ignore-formatted',
    '-t',
    // An id that began with a dash would be taken for an option.
    randomBytes(16).toString('base64url').replace(/^-/, 'A'),
    '-c',
    properties,
    ...(listener?.formatParameters ?? []),
  ]);
  const brokers = [`127.0.0.1:${port}`];
  let end = await startBroker(java, properties, folder, brokers);
  const broker = {
    stop: async () => await end(),
    start: async () => {
      end = await startBroker(java, properties, folder, brokers);
    },
  };
  return {
    leg: 'maven',
    brokers,
    secure: listener?.secure ?? null,
    broker,
    async restart() {
      await broker.stop();
      await broker.start();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Starts a broker and waits until it answers; returns how to end it. */
async function startBroker(
  java: readonly string[],
  properties: string,
  folder: string,
  brokers: readonly string[],
): Promise<() => Promise<void>> {
  const child = spawn('java', ['-Xmx512m', ...java, 'kafka.Kafka', properties], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString()}`.slice(-4000);
  });
  writeFileSync(join(folder, 'broker.pid'), String(child.pid));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(timer);
  };
  try {
    await Promise.race([
      answers(brokers, 60_000),
      ended.then(() => {
        throw new Error(`Kafka ended before it answered: ${words}`);
      }),
    ]);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

const jars = (version: string) =>
  mavenJars({
    pom: 'kafka',
    property: 'kafka.version',
    version,
    folder: join(`kafka-${version}`, 'lib'),
    prefix: 'kafka_',
    missing: (reason) => `${noKafka}: set KAFKA_BROKERS, or start Docker, or install Java 17 and Maven (${reason}).`,
  });

function serverProperties({
  version,
  folder,
  port,
  controllerPort,
  settings,
}: {
  version: string;
  folder: string;
  port: number;
  controllerPort: number;
  settings: Readonly<Record<string, string>>;
}): string {
  const properties: Record<string, string> = {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'log.dirs': join(folder, 'data'),
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '5',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '5',
    'default.replication.factor': '1',
    'group.initial.rebalance.delay.ms': '0',
    // A killed member is noticed in a second or two instead of six.
    'group.min.session.timeout.ms': '500',
    // Compaction looks for work every fifteen seconds otherwise.
    'log.cleaner.backoff.ms': '500',
    'auto.create.topics.enable': 'false',
    ...(version.startsWith('3.')
      ? {}
      : { 'share.coordinator.state.topic.replication.factor': '1', 'share.coordinator.state.topic.min.isr': '1' }),
    ...settings,
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Ends brokers that killed test runs left behind: their folders carry the pid of a run that no longer lives. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1] ?? 0);
    if (owner === 0 || lives(owner)) continue;
    const folder = join(tmpdir(), name);
    const broker = existsSync(join(folder, 'broker.pid'))
      ? Number(readFileSync(join(folder, 'broker.pid'), 'utf8'))
      : 0;
    // The number may belong to another process by now: only a Java that names the folder is the broker.
    const commandLine = `/proc/${broker}/cmdline`;
    if (broker > 0 && existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(folder)) {
      process.kill(broker, 'SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
