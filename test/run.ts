// What `npm test` does: format, lint, types, then every test; the last line counts all of them.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { missingKafka } from './support/missing-kafka.ts';
import { type Counts, readFigures, runBench, thisMachine, writeVerified } from './verified.ts';

const root = join(import.meta.dirname, '..');
const full = process.argv.includes('--full');

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});

async function run(
  command: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Where tests note what they measured. */
const figuresFile = (folder: string): string => join(folder, 'figures.jsonl');

/** Runs one check as a test of its own. */
async function check(name: string, script: string): Promise<Counts> {
  const started = performance.now();
  const code = await run('npm', ['run', '--silent', script]);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Said at the very end, as it is easily overlooked among many failures. */
let missing: string | null = null;

/** Runs vitest and reads its own count. A run that leaves no report has failed. */
async function vitest(folder: string): Promise<Counts> {
  const report = join(folder, 'vitest.json');
  const vitestCli = join(root, 'node_modules/vitest/vitest.mjs');
  const code = await run(
    process.execPath,
    [vitestCli, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    {
      // The programs that tests start are compiled once.
      NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
      ...(full ? { MEGAWATCH_TEST_FULL: '1', MEGAWATCH_TEST_FIGURES: figuresFile(folder) } : {}),
    },
  );
  const text = await readFile(report, 'utf8');
  const counts = vitestReport.parse(JSON.parse(text));
  missing = missingKafka(text);
  const failed =
    counts.numFailedTests + (code !== 0 && counts.numFailedTests === 0 ? Math.max(1, counts.numFailedTestSuites) : 0);
  return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests + counts.numTodoTests };
}

const folder = await mkdtemp(join(tmpdir(), 'megawatch-test-'));
const results: (Counts & { name: string; seconds: number })[] = [];
try {
  const steps: Record<string, () => Promise<Counts>> = {
    format: () => check('format', 'format:check'),
    lint: () => check('lint', 'lint'),
    types: () => check('types', 'typecheck'),
    tests: () => vitest(folder),
  };
  for (const [name, step] of Object.entries(steps)) {
    const started = performance.now();
    const counts = await step().catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    results.push({ name, seconds: (performance.now() - started) / 1000, ...counts });
  }
  if (full) {
    const { machine, figures } = readFigures(figuresFile(folder));
    await writeVerified({
      machine: [...thisMachine(), ...machine],
      steps: results,
      figures,
      bench: await runBench(),
    });
    console.log('docs/verified.md is written');
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (missing !== null) console.log(missing);
const sum = (of: keyof Counts): number => results.reduce((total, each) => total + each[of], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
