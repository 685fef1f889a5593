// One installation on the test broker: a database of its own, topics with a prefix of their own, and stages as processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isPipelineDrained } from '../../../commands/drained.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { createTestDatabase, testLog } from '../../support/database.ts';
import { type Running, startMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';

const driver = join(import.meta.dirname, '../../support/stage-process.ts');

const compileCache = join(import.meta.dirname, '../../../.cache/compiled');

export type Service = 'transform' | 'sink' | 'resolve';

export type KafkaRun = {
  readonly database: Database;
  readonly bus: Bus;
  readonly topicPrefix: string;
  /** What leads a process to this installation. */
  readonly environment: Readonly<Record<string, string>>;
  /** `megawatch SERVICE` as a user starts it. */
  start(service: Service, parameters?: readonly string[]): Running;
  /** Ends a process on the spot, as a lost machine does. */
  kill(running: Running): Promise<void>;
  /** A crawl of the demo site in a process of its own that only publishes. */
  crawl(origin: string): Promise<void>;
  count(table: string, condition?: string): Promise<number>;
  /** Waits until every stage has nothing left to do. */
  drained(timeoutMs?: number): Promise<void>;
  /** Asks what runs to end, and fails where a process did not end well. */
  end(): Promise<void>;
  /** Whatever happened: kills what is left and drops the database. */
  close(): Promise<void>;
};

/** A fresh installation on these brokers. */
export async function createKafkaRun(brokers: readonly string[]): Promise<KafkaRun> {
  const topicPrefix = `e${randomBytes(4).toString('hex')}-`;
  const opened = await createTestDatabase();
  const { url, database } = opened;
  const bus = await createKafkaBus({ brokers, clientId: 'test', topicPrefix, log: testLog });
  const environment = {
    DATABASE_URL: url,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_TOPIC_PREFIX: topicPrefix,
    // The partitions of a killed process are another's within seconds.
    KAFKA_SESSION_TIMEOUT_MS: '3000',
    TRANSFORM_WORKERS: '1',
    // Many processes of the same code: each start costs half of its processor time less.
    NODE_COMPILE_CACHE: compileCache,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  };
  const services = new Set<Running>();
  const drivers = new Set<ChildProcess>();

  async function count(table: string, condition = 'true'): Promise<number> {
    const { rows } = await database.pool.query<{ count: number }>(
      `select count(*)::int as count from ${table} where ${condition}`,
    );
    return rows[0]?.count ?? 0;
  }

  return {
    database,
    bus,
    topicPrefix,
    environment,
    count,
    start(service, parameters = []) {
      const running = startMegawatch([service, ...parameters], environment);
      services.add(running);
      return running;
    },
    async kill(running) {
      services.delete(running);
      running.child.kill('SIGKILL');
      expect((await running.ended).signal).toBe('SIGKILL');
    },
    async crawl(origin) {
      const child = spawn(process.execPath, [driver, 'ingest'], {
        env: { ...process.env, ...environment, DEMO_ORIGIN: origin },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      drivers.add(child);
      const code = await new Promise((resolve) => child.once('exit', (...how) => resolve(how[0] ?? how[1])));
      drivers.delete(child);
      expect(code).toBe(0);
    },
    async drained(timeoutMs = 60_000) {
      const failed = [...services].map(async ({ ended }) => {
        const { code, signal, stderr } = await ended;
        if (signal !== 'SIGKILL') throw new Error(`a stage ended with ${code ?? signal}: ${stderr}`);
        return await new Promise<never>(() => {});
      });
      const patience = { timeoutMs, what: 'every stage to be drained' };
      await Promise.race([...failed, waitFor(async () => await isPipelineDrained({ bus, database }), patience)]);
    },
    async end() {
      const left = [...services];
      services.clear();
      for (const { child } of left) child.kill('SIGTERM');
      const ended = await Promise.all(left.map((each) => each.ended));
      expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual(ended.map(() => ({ code: 0, stderr: '' })));
    },
    async close() {
      for (const { child } of services) child.kill('SIGKILL');
      for (const child of drivers) child.kill('SIGKILL');
      await Promise.all([...services].map((each) => each.ended));
      await bus.close();
      await opened.close();
    },
  };
}
