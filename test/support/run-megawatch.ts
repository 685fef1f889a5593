// The program as a user runs it: a process, its output and its exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../bin/megawatch.mjs');

export type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  output(): string;
};

/** Another account to run as; only root may ask for it. */
export type Account = { readonly uid: number; readonly gid: number };

/** Starts `megawatch` with these arguments; the environment is the test's, less what would lead to another database. */
export function startMegawatch(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
  account: Partial<Account> = {},
): Running {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(DATABASE_|KAFKA_|MEGAWATCH_|NODE_OPTIONS|VITEST)/.test(name)),
  );
  const child = spawn(process.execPath, [entry, ...parameters], { env: { ...inherited, ...environment }, ...account });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.end(input);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended, output: () => stdout };
}

/** Runs it to its end. */
export async function runMegawatch(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
  account: Partial<Account> = {},
): Promise<Ended> {
  return await startMegawatch(parameters, environment, input, account).ended;
}
