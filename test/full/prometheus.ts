// A real Prometheus for the tests: PROMETHEUS names its binary, else one on the path, else Debian's package, fetched once.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { grafanaFolder } from '../e2e/compose/dashboard-queries.ts';
import { projectFolder } from '../e2e/compose/compose-file.ts';
import { freePort } from '../support/free-port.ts';
import { waitFor } from '../support/wait-for.ts';

const run = promisify(execFile);

const answer = z.object({ status: z.literal('success'), data: z.object({ result: z.array(z.unknown()) }) });

export type TestPrometheus = {
  /** Path of promtool, which comes with it. */
  readonly promtool: string;
  readonly version: string;
  /** How many series an expression gives now. */
  query(expression: string): Promise<number>;
  /** Asks these targets, as a job, every second from now on. */
  start(targets: Readonly<Record<string, readonly string[]>>): Promise<void>;
  stop(): Promise<void>;
};

/** Rejects with what is missing. */
export async function testPrometheus(): Promise<TestPrometheus> {
  const binary = await findBinary();
  const promtool = join(dirname(binary), 'promtool');
  const { stdout, stderr } = await run(binary, ['--version']);
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-prometheus-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let end = async (): Promise<void> => undefined;
  return {
    promtool,
    version: /version (\S+)/.exec(stdout + stderr)?.[1] ?? '',
    async start(targets) {
      const config = {
        global: { scrape_interval: '1s' },
        rule_files: [join(grafanaFolder, 'alerts.yml')],
        scrape_configs: Object.entries(targets).map(([name, addresses]) => ({
          job_name: name,
          static_configs: [{ targets: addresses }],
        })),
      };
      // JSON is YAML.
      writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config));
      const child = spawn(
        binary,
        [
          `--config.file=${join(folder, 'prometheus.yml')}`,
          `--storage.tsdb.path=${join(folder, 'data')}`,
          `--web.listen-address=127.0.0.1:${port}`,
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let words = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-4000)));
      const ended = new Promise<void>((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', () => resolve());
      });
      end = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      await Promise.race([
        waitFor(async () => (await fetch(`${url}/-/ready`)).ok, { timeoutMs: 60_000, what: 'Prometheus to be ready' }),
        ended.then(() => {
          throw new Error(`Prometheus ended: ${words}`);
        }),
      ]);
    },
    async query(expression) {
      const response = await fetch(`${url}/api/v1/query`, {
        method: 'POST',
        body: new URLSearchParams({ query: expression }),
      });
      return answer.parse(await response.json()).data.result.length;
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findBinary(): Promise<string> {
  const given = process.env['PROMETHEUS'];
  if (given) return given;
  const onPath = (process.env['PATH'] ?? '').split(':').map((each) => join(each, 'prometheus'));
  const found = onPath.find((each) => existsSync(each) && existsSync(join(dirname(each), 'promtool')));
  if (found) return found;
  const folder = join(projectFolder, '.cache/prometheus');
  const binary = join(folder, 'usr/bin/prometheus');
  if (existsSync(binary)) return binary;
  const work = mkdtempSync(join(tmpdir(), 'megawatch-prometheus-package-'));
  try {
    await run('apt-get', ['download', 'prometheus'], { cwd: work, timeout: 120_000 });
    const [archive] = readdirSync(work);
    await run('dpkg-deb', ['-x', join(work, archive ?? ''), join(work, 'files')]);
    mkdirSync(dirname(folder), { recursive: true });
    await run('cp', ['-r', join(work, 'files'), `${folder}.${process.pid}`]);
    renameSync(`${folder}.${process.pid}`, folder);
    return binary;
  } catch (error) {
    throw new Error('No Prometheus for the tests: set PROMETHEUS to its binary, or run on Debian with apt-get', {
      cause: error,
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
