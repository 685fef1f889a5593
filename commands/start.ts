// `megawatch start`: the main job end to end, on the bundled demo site or (--live) on the catalog's real sources.
import type { Command } from 'commander';
import { portNumber } from './whole-number.ts';

export type StartOptions = {
  once?: boolean;
  live?: boolean;
  json?: boolean;
  port?: string;
  demoRun?: string;
  demoPort?: string;
};

/** Adds `start`. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('crawl, extract, write, resolve, and show what came out; with the bundled demo site or --live')
    .option('--once', 'end when the summary is printed')
    .option('--live', 'crawl the catalog’s real sources into a database of their own')
    .option('--port <port>', 'the web page’s port (default: SERVE_PORT, or a free one where that is taken)', portNumber)
    .option('--demo-run <n>', '1, or 2: the demo site a day later, with a changed page and one gone', '1')
    .option('--demo-port <port>', 'the demo site’s port in its first run (default: 38217, or a free one)', portNumber)
    .addHelpText('after', '\nExamples:\n  $ npm start\n  $ npm start -- --once --json')
    .action(async (options: StartOptions) => {
      const { runStart } = await import('./start/run-start.ts');
      await runStart(options);
    });
}
