// The work of `megawatch probe`.
import { loadConfig } from '../../platform/config/config.ts';
import { errorMessage, UsageError } from '../../schemas/errors.ts';
import type { ProbeOptions } from '../probe.ts';

/** Longer than /readyz takes to say that the database or the bus is away. */
const patienceMs = 6_000;

type Answer = { readonly ok: boolean; readonly text: string };

/** Asks and prints the answer; exit code 1 where it is no or there is none. */
export async function runProbe(options: ProbeOptions): Promise<void> {
  const { METRICS_HOST: host, METRICS_PORT: configured } = loadConfig();
  const port = options.port ?? configured;
  if (port === undefined) throw new UsageError('no port: give --port, or set METRICS_PORT as for the process');
  // Who listens on every address listens on loopback as well.
  const address = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const shown = address.includes(':') ? `[${address}]` : address;
  const { ok, text } = await ask(`http://${shown}:${port}/${options.live ? 'livez' : 'readyz'}`);
  process.stdout.write(options.json ? `${JSON.stringify({ ok, answer: text })}\n` : `${text}\n`);
  if (!ok) process.exitCode = 1;
}

async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' });
    return { ok: response.ok, text: (await response.text()).trim() };
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return { ok: false, text: `no answer from ${url}: ${errorMessage(cause)}` };
  }
}
