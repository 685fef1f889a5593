// `megawatch serve`: the web page with facts and evidence.
import type { Command } from 'commander';
import { portNumber } from './whole-number.ts';

export type ServeCommandOptions = {
  port?: string;
  metricsPort?: string;
  demo?: boolean;
  live?: boolean;
  json?: boolean;
};

/** Adds `serve`. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('serve the facts with their evidence as a web page, on SERVE_HOST (127.0.0.1)')
    .option('--port <port>', 'the port (default: SERVE_PORT); 0 takes any', portNumber)
    .option('--metrics-port <port>', 'serve /livez, /readyz and /metrics on this port as well', portNumber)
    .option('--demo', 'serve the demo database')
    .option('--live', 'serve the database of start --live')
    .addHelpText('after', '\nExample:\n  $ npx megawatch serve --port 8080')
    .action(async (options: ServeCommandOptions) => {
      const { runServeCommand } = await import('./serve/run-serve-command.ts');
      await runServeCommand(options);
    });
}
