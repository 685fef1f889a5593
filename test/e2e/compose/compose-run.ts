// The services of docker-compose.yml as plain processes: their commands and their environments, with nothing changed but
// the names and ports of brokers and database and the addresses to listen on.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isPipelineDrained } from '../../../commands/drained.ts';
import { type Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { createTestDatabase, testLog } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { waitFor } from '../../support/wait-for.ts';
import { jsonArguments, ours, readCompose, readDockerfile, type Service } from './compose-file.ts';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type Process = {
  readonly service: string;
  readonly metricsPort: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
};

export type ComposeRun = {
  readonly database: Database;
  readonly bus: Bus;
  readonly processes: readonly Process[];
  /** What `docker compose up --scale …` does, in its order; resolves when every health check says yes. */
  up(scale?: Readonly<Record<string, number>>): Promise<void>;
  /** The health check of a service, as a process beside it; its exit code. */
  checkHealth(process: Process): Promise<Ended>;
  drained(): Promise<void>;
  /** One process's metrics. */
  scrape(process: Process): Promise<string>;
  /** What `docker compose stop` does; fails where a process did not end well. Gives what all have logged. */
  stop(): Promise<readonly string[]>;
  close(): Promise<void>;
};

const [, runtime] = readDockerfile();
/** The image begins with `node`, which is here the one that runs the tests. */
const [, ...entrypoint] = jsonArguments(runtime, 'ENTRYPOINT');
const root = join(import.meta.dirname, '../../..');
/** Enough for a busy machine, on which a dozen processes start at once. */
const patience = { timeoutMs: 150_000 };

/** An installation on these brokers, with these variables in its `.env`. */
export async function createComposeRun(
  brokers: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<ComposeRun> {
  const { services } = readCompose(variables);
  const opened = await createTestDatabase({ migrated: false });
  const { url, database } = opened;
  const topicPrefix = `c${randomBytes(4).toString('hex')}-`;
  let bus: Bus | null = null;
  const processes: Process[] = [];

  async function start(name: string, { command = [], environment }: Service): Promise<Process> {
    const [metricsPort, servePort] = [await freePort(), await freePort()];
    const rewritten: Record<string, string> = {
      ...environment,
      DATABASE_URL: url,
      KAFKA_BROKERS: brokers.join(','),
      METRICS_HOST: '127.0.0.1',
      METRICS_PORT: String(metricsPort),
      ...('SERVE_HOST' in environment ? { SERVE_HOST: '127.0.0.1', SERVE_PORT: String(servePort) } : {}),
      // Brokers may be shared by several runs.
      KAFKA_TOPIC_PREFIX: topicPrefix,
    };
    const { child, ended } = run([...entrypoint, ...command], rewritten);
    return { service: name, metricsPort, environment: rewritten, ended, kill: (signal) => child.kill(signal) };
  }

  async function checkHealth({ service, environment }: Process): Promise<Ended> {
    const [kind, program, ...parameters] = services[service]?.healthcheck?.test ?? [];
    expect([kind, program]).toEqual(['CMD', 'node']);
    // An engine calls a container unhealthy after so many refusals: the forecast answers nobody while it computes.
    for (let refused = 1; ; refused += 1) {
      const ended = await run(parameters, environment).ended;
      if (ended.code === 0 || refused >= (services[service]?.healthcheck?.retries ?? 1)) return ended;
    }
  }

  return {
    database,
    get bus() {
      if (bus === null) throw new Error('it is not up yet');
      return bus;
    },
    processes,
    checkHealth,
    async up(scale = {}) {
      const once = ours(services).filter(([, { restart }]) => restart === 'no');
      for (const [name, service] of once) {
        const { code, stderr } = await (await start(name, service)).ended;
        expect({ name, code, stderr: code === 0 ? '' : stderr }).toEqual({ name, code: 0, stderr: '' });
      }
      bus = await createKafkaBus({ brokers, clientId: 'test', topicPrefix, log: testLog, createTopics: false });
      for (const [name, service] of ours(services).filter(([, { restart }]) => restart !== 'no')) {
        for (let copy = 0; copy < (scale[name] ?? 1); copy += 1) processes.push(await start(name, service));
      }
      await Promise.race([
        Promise.all(processes.map(isReady)),
        ...processes.map(async ({ service, ended }) => {
          const { code, stderr } = await ended;
          throw new Error(`${service} ended with ${code}: ${stderr}`);
        }),
      ]);
    },
    async drained() {
      if (bus === null) throw new Error('it is not up yet');
      const parts = { bus, database };
      await waitFor(async () => await isPipelineDrained(parts), { ...patience, what: 'every stage to be drained' });
    },
    scrape: async ({ metricsPort }) => await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(),
    async stop() {
      for (const each of processes) each.kill('SIGTERM');
      const ended = await Promise.all(processes.map(async ({ service, ended: end }) => ({ service, ...(await end) })));
      expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
      return ended.flatMap(({ stderr }) => stderr.split('\n').filter((line) => line !== ''));
    },
    async close() {
      for (const each of processes) each.kill('SIGKILL');
      await Promise.all(processes.map((each) => each.ended));
      await bus?.close();
      await opened.close();
    },
  };
}

/** Asks as the probe does, without a process for each time. */
async function isReady({ service, metricsPort }: Process): Promise<void> {
  await waitFor(async () => (await fetch(`http://127.0.0.1:${metricsPort}/readyz`)).ok, {
    ...patience,
    what: `${service} to be ready`,
  });
}

/** A container has the environment of its service and nothing else. */
function run(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      ...environment,
      // Many processes of the same code: each start costs half of its processor time less.
      NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}
