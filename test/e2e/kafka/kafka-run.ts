// One installation on the test broker: a database of its own, topics with a prefix of their own, and stages as processes.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isPipelineDrained } from '../../../commands/drained.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createKafkaBus } from '../../../platform/bus/kafka-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { type Anomaly, type CheckOptions, checkHistory } from '../../support/history/check-history.ts';
import { historyFile, readHistoryFolder } from '../../support/history/history-file.ts';
import { historyOfRun } from '../../support/history/history-of-run.ts';
import { recordBus } from '../../support/history/record-bus.ts';
import { type Running, startMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';

const driver = join(import.meta.dirname, '../../support/stage-process.ts');

const recorder = new URL('../../support/history/record-process.mjs', import.meta.url).href;

const compileCache = join(import.meta.dirname, '../../../.cache/compiled');

export type Service = 'transform' | 'sink' | 'resolve';

export type Crawl = { readonly child: ChildProcess; readonly ended: Promise<number | NodeJS.Signals> };

export type KafkaRun = {
  readonly database: Database;
  readonly bus: Bus;
  readonly topicPrefix: string;
  /** What leads a process to this installation. */
  readonly environment: Readonly<Record<string, string>>;
  /** `megawatch SERVICE` as a user starts it. */
  start(service: Service, parameters?: readonly string[], more?: Readonly<Record<string, string>>): Running;
  /** Ends a process on the spot, as a lost machine does. */
  kill(running: Running): Promise<void>;
  /** Asks one process to end, as an operator does who takes a machine away. */
  leave(running: Running): Promise<void>;
  /** Begins such a crawl; `ended` resolves with how it ended. */
  startCrawl(origin: string, more?: Readonly<Record<string, string>>): Crawl;
  /** A crawl of the demo site in a process of its own that only publishes. */
  crawl(origin: string, more?: Readonly<Record<string, string>>): Promise<void>;
  count(table: string, condition?: string): Promise<number>;
  /** Waits until every stage has nothing left to do. */
  drained(timeoutMs?: number): Promise<void>;
  /** What is wrong with the history of every process so far, once the stages are drained: nothing, if all is well. */
  anomalies(options?: CheckOptions): Promise<Anomaly[]>;
  /** Asks what runs to end, and fails where a process did not end well. */
  end(): Promise<void>;
  /** Whatever happened: kills what is left and drops the database. */
  close(): Promise<void>;
};

/** A fresh installation on these brokers; `postgres` stands in for a database of the test server, and stays open. */
export async function createKafkaRun(
  brokers: readonly string[],
  { postgres }: { readonly postgres?: TestDatabase } = {},
): Promise<KafkaRun> {
  const topicPrefix = `e${randomBytes(4).toString('hex')}-`;
  const opened = postgres ?? (await createTestDatabase());
  const { url, database } = opened;
  const kafkaBus = await createKafkaBus({ brokers, clientId: 'test', topicPrefix, log: testLog });
  const historyFolder = mkdtempSync(join(tmpdir(), 'megawatch-history-'));
  const bus = recordBus(kafkaBus, 'test', historyFile(join(historyFolder, 'test.jsonl')));
  const environment = {
    DATABASE_URL: url,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_TOPIC_PREFIX: topicPrefix,
    // The partitions of a killed process are another's within seconds.
    KAFKA_SESSION_TIMEOUT_MS: '3000',
    TRANSFORM_WORKERS: '1',
    NODE_OPTIONS: `--import=${recorder}`,
    HISTORY_FOLDER: historyFolder,
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

  function startCrawl(origin: string, more: Readonly<Record<string, string>> = {}): Crawl {
    const child = spawn(process.execPath, [driver, 'ingest'], {
      env: { ...process.env, ...environment, ...more, DEMO_ORIGIN: origin },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    drivers.add(child);
    const ended = new Promise<number | NodeJS.Signals>((resolve) =>
      child.once('exit', (code, signal) => {
        drivers.delete(child);
        resolve(code ?? signal ?? 1);
      }),
    );
    return { child, ended };
  }

  return {
    database,
    bus,
    topicPrefix,
    environment,
    count,
    start(service, parameters = [], more = {}) {
      const running = startMegawatch([service, ...parameters], { ...environment, ...more });
      services.add(running);
      return running;
    },
    async kill(running) {
      services.delete(running);
      running.child.kill('SIGKILL');
      expect((await running.ended).signal).toBe('SIGKILL');
    },
    async leave(running) {
      services.delete(running);
      running.child.kill('SIGTERM');
      const { code, stderr } = await running.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
    startCrawl,
    async crawl(origin, more) {
      expect(await startCrawl(origin, more).ended).toBe(0);
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
    async anomalies(options) {
      return checkHistory(await historyOfRun({ bus: kafkaBus, database }, readHistoryFolder(historyFolder)), options);
    },
    async end() {
      const left = [...services];
      // The last to be started may be a process that has not run a line of ours: a signal ends it as it ends any program.
      const isUp = ({ child }: Running): boolean => existsSync(join(historyFolder, `${child.pid}.jsonl`));
      const patience = { timeoutMs: 30_000, what: 'every stage to be up' };
      await waitFor(() => left.every((each) => isUp(each) || each.child.exitCode !== null), patience);
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
      if (!postgres) await opened.close();
      rmSync(historyFolder, { recursive: true });
    },
  };
}
