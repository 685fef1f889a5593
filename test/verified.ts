// docs/verified.md: what a full run found, when, and on which machine.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isReached, type Measured } from './bench/measure.ts';
import { keepAccuracySection } from './eval/verified-section.ts';

const root = join(import.meta.dirname, '..');

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };
export type Figure = { readonly name: string; readonly value: string };

export type Verified = {
  readonly date: string;
  readonly commit: string;
  readonly machine: readonly Figure[];
  readonly steps: readonly ({ readonly name: string; readonly seconds: number } & Counts)[];
  /** What tests noted on their way. */
  readonly figures: readonly Figure[];
  /** Null where the benchmarks did not run to their end. */
  readonly bench: readonly Measured[] | null;
};

const measured = z.array(
  z.object({
    name: z.string(),
    value: z.number(),
    unit: z.string(),
    limit: z.number().nullable(),
    better: z.enum(['higher', 'lower']),
  }),
);

/** The page as Markdown. */
export function formatVerified({ date, commit, machine, steps, figures, bench }: Verified): string {
  const total = (of: keyof Counts): number => steps.reduce((sum, step) => sum + step[of], 0);
  return `${[
    '# Verified',
    '',
    `Written by \`npm run test:full\` on ${date} at commit \`${commit}\`. Figures are of that machine and that hour.`,
    '',
    table(
      ['machine', ''],
      machine.map(({ name, value }) => [name, value]),
    ),
    '',
    `**${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped**`,
    '',
    table(
      ['step', 'passed', 'failed', 'skipped', 'seconds'],
      steps.map((step) => [step.name, step.passed, step.failed, step.skipped, step.seconds.toFixed(1)].map(String)),
    ),
    ...(figures.length === 0
      ? []
      : [
          '',
          '## Large counts',
          '',
          table(
            ['what', 'figure'],
            figures.map(({ name, value }) => [name, value]),
          ),
        ]),
    '',
    '## Benchmarks',
    '',
    bench === null ? 'They did not run to their end.' : benchTable(bench),
  ].join('\n')}\n`;
}

function benchTable(bench: readonly Measured[]): string {
  const rows = bench.map((each) => [
    each.name,
    `${each.value >= 100 ? Math.round(each.value).toLocaleString('en-US') : each.value.toFixed(2)} ${each.unit}`.trim(),
    each.limit === null ? '' : `${each.better === 'higher' ? '≥' : '≤'} ${each.limit}`,
    each.limit === null ? '' : isReached(each) ? 'reached' : '**missed**',
  ]);
  return table(['figure (`npm run bench`)', 'measured', 'limit', ''], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Processor, cores, memory, Node; Postgres is among the figures that tests note. */
export function thisMachine(): Figure[] {
  const [processor] = cpus();
  return [
    { name: 'processor', value: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores` },
    { name: 'memory', value: `${(totalmem() / 2 ** 30).toFixed(1)} GiB` },
    { name: 'system', value: `${process.platform} ${process.arch}` },
    { name: 'Node', value: process.version },
    // Far more than the cores means that others had the machine as well.
    { name: 'load while the tests ran', value: loadavg()[2]?.toFixed(1) ?? 'unknown' },
  ];
}

/** Figures that tests have noted, in the order of their names; the server's version goes to the machine. */
export function readFigures(file: string): { readonly machine: Figure[]; readonly figures: Figure[] } {
  const line = z.object({ name: z.string(), value: z.string() });
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // no test noted any
  }
  const all = text
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => line.parse(JSON.parse(each)))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const isMachine = ({ name }: Figure): boolean => name === 'Postgres';
  return { machine: all.filter(isMachine), figures: all.filter((each) => !isMachine(each)) };
}

/** Runs the benchmarks; null where they fail, since a figure that is missing must not hide the others. */
export async function runBench(): Promise<Measured[] | null> {
  const { code, stdout } = await capture(process.execPath, [join(root, 'test/bench/run.ts'), '--json']);
  const parsed = code === 0 ? measured.safeParse(JSON.parse(stdout)) : null;
  return parsed?.success ? parsed.data : null;
}

/** Writes docs/verified.md. */
export async function writeVerified(verified: Omit<Verified, 'date' | 'commit'>): Promise<void> {
  const { stdout } = await capture('git', ['describe', '--always', '--dirty', '--abbrev=12']);
  const page = formatVerified({
    ...verified,
    date: new Date().toISOString().slice(0, 16).replace('T', ' ').concat(' UTC'),
    commit: stdout.trim() || 'unknown',
  });
  const file = join(root, 'docs/verified.md');
  // The section on accuracy is not measured here: `npm run eval -- --write` wrote it.
  writeFileSync(file, keepAccuracySection(page, existsSync(file) ? readFileSync(file, 'utf8') : ''));
}

async function capture(command: string, parameters: readonly string[]): Promise<{ code: number; stdout: string }> {
  const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  return await new Promise((resolve) => {
    child.on('error', () => resolve({ code: 1, stdout }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout }));
  });
}
