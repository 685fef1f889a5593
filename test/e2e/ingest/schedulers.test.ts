// The examples for schedulers of others: the cron line and the unit's command are run as they stand, their times are judged.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cron } from 'croner';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createProgram } from '../../../commands/program.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const root = join(import.meta.dirname, '../../..');
const example = (name: string): string => readFileSync(join(root, 'examples/schedulers', name), 'utf8');

let opened: TestDatabase;
let folder: string;
beforeAll(async () => {
  opened = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'megawatch-schedulers-'));
  mkdirSync(join(folder, 'documents'));
  writeFileSync(join(folder, 'documents/one.txt'), 'Nothing about data centers.');
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

/** The environment that a scheduler's file of settings would give. */
const settings = (): Record<string, string> => ({
  PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
  TMPDIR: folder,
  DATABASE_URL: opened.url,
  INGEST_SOURCES: `folder:${join(folder, 'documents')}`,
  TRANSFORM_WORKERS: '1',
});

async function shell(
  command: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn('/bin/sh', ['-c', command], { env: environment });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stderr };
}

const outcomes = async (): Promise<string[]> =>
  (await opened.database.pool.query<{ outcome: string }>('select outcome from ops.run order by started_at')).rows.map(
    ({ outcome }) => outcome,
  );

test('cron: the line is a time and a command that runs', { timeout: 60_000 }, async () => {
  const lines = example('crontab')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const variables = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const [line = '', ...more] = lines.filter((each) => !/^[A-Z_]+=/.test(each));
  expect(more).toEqual([]);
  const [, time = '', command = ''] = /^((?:\S+\s+){5})(.*)$/.exec(line) ?? [];
  const [next, second] = new Cron(time.trim(), { mode: '5-part', timezone: 'UTC' }).nextRuns(2);
  expect((second?.getTime() ?? 0) - (next?.getTime() ?? 0)).toBe(30 * 60_000);
  // A percent sign would be a line break to cron.
  expect(command).not.toContain('%');
  const log = join(folder, 'ingest.jsonl');
  const ended = await shell(command, { ...variables, ...settings(), INSTALLED: root, RUN_LOG: log });
  expect([ended, readFileSync(log, 'utf8')]).toMatchObject([
    { code: 0, stderr: '' },
    expect.stringContaining('"outcome":"complete"'),
  ]);
  expect(await outcomes()).toEqual(['complete']);
});

test('systemd: the unit is one that systemd takes, its command runs', { timeout: 60_000 }, async () => {
  const service = example('megawatch-ingest.service');
  const timer = example('megawatch-ingest.timer');
  const command = /^ExecStart=(.*)$/m.exec(service)?.[1] ?? '';
  const before = await outcomes();
  const ended = await shell(command.replace('/srv/megawatch/', `${root}/`), settings());
  expect(ended.code).toBe(0);
  expect(await outcomes()).toEqual([...before, 'complete']);
  const calendar = /^OnCalendar=(.*)$/m.exec(timer)?.[1] ?? '';
  expect(calendar).toBe('*:0/30');

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  if (!hasSystemd) return;
  expect(spawnSync('systemd-analyze', ['calendar', calendar], { encoding: 'utf8' }).stdout).toContain(
    '*-*-* *:00/30:00',
  );
  // The paths of a machine that has it installed.
  const units = join(folder, 'units');
  mkdirSync(units);
  writeFileSync(
    join(units, 'megawatch-ingest.service'),
    service.replaceAll('/srv/megawatch', root).replace(/^User=.*\n/m, ''),
  );
  writeFileSync(join(units, 'megawatch-ingest.timer'), timer);
  const verified = spawnSync(
    'systemd-analyze',
    ['verify', join(units, 'megawatch-ingest.timer'), join(units, 'megawatch-ingest.service')],
    { encoding: 'utf8' },
  );
  expect(verified.stderr.split('\n').filter((line) => line.includes('megawatch'))).toEqual([]);
});

test('Kubernetes: a CronJob whose schedule and arguments are ours', () => {
  const container = z.object({ name: z.string(), args: z.array(z.string()) });
  const cronJob = z.object({
    apiVersion: z.literal('batch/v1'),
    kind: z.literal('CronJob'),
    spec: z.object({
      schedule: z.string(),
      timeZone: z.string(),
      concurrencyPolicy: z.literal('Forbid'),
      jobTemplate: z.object({
        spec: z.object({
          activeDeadlineSeconds: z.number(),
          podFailurePolicy: z.object({
            rules: z.array(
              z.object({ onExitCodes: z.object({ containerName: z.string(), values: z.array(z.number()) }) }),
            ),
          }),
          template: z.object({ spec: z.object({ restartPolicy: z.literal('Never'), containers: z.array(container) }) }),
        }),
      }),
    }),
  });
  const { spec } = cronJob.parse(parse(example('cronjob.yaml')));
  expect(new Cron(spec.schedule, { mode: '5-part', timezone: spec.timeZone }).nextRun()).not.toBeNull();
  const { template, podFailurePolicy, activeDeadlineSeconds } = spec.jobTemplate.spec;
  const [ingest] = template.spec.containers;
  expect(podFailurePolicy.rules[0]?.onExitCodes).toEqual({ containerName: ingest?.name, values: [3, 78] });
  expect(activeDeadlineSeconds).toBeGreaterThan(25 * 60);
  // Every option is one that the command has.
  const [name = '', ...options] = ingest?.args ?? [];
  const command = createProgram().commands.find((each) => each.name() === name);
  const known = command?.options.map(({ long }) => long) ?? [];
  expect(options.filter((each) => each.startsWith('--')).filter((each) => !known.includes(each))).toEqual([]);
});
