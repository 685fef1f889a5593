// `megawatch probe`: asks the process beside it whether it is ready; what a container's health check runs.
import type { Command } from 'commander';
import { portNumber } from './whole-number.ts';

export type ProbeOptions = { port?: string; live?: boolean; json?: boolean };

/** Adds `probe`. */
export function addProbeCommand(program: Command): void {
  program
    .command('probe')
    .description('ask the process that listens on METRICS_PORT whether it is ready; exit code 0 or 1')
    .option('--port <port>', 'the port (default: METRICS_PORT)', portNumber)
    .option('--live', 'ask only whether it runs (/livez), not whether it is ready (/readyz)')
    .addHelpText('after', '\nExample:\n  $ METRICS_PORT=9464 npx megawatch probe')
    .action(async (options: ProbeOptions) => {
      const { runProbe } = await import('./probe/run-probe.ts');
      await runProbe(options);
    });
}
