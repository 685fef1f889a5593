// The work of `megawatch serve`.
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { startServe } from '../../serve/run-serve.ts';
import { openContext } from '../context.ts';
import { observe } from '../observe.ts';
import { purposeOf } from '../purpose.ts';
import type { ServeCommandOptions } from '../serve.ts';

/** Serves until a signal. */
export async function runServeCommand(options: ServeCommandOptions): Promise<void> {
  const purpose = purposeOf(options);
  const context = await openContext({ name: 'serve', purpose, migrate: false });
  const stopped = onShutdown();
  try {
    const port = options.port === undefined ? context.config.SERVE_PORT : Number(options.port);
    const stage = await startServe({
      database: context.database,
      archive: context.archive,
      host: context.config.SERVE_HOST,
      port,
      demo: purpose === 'demo',
      log: context.log,
    });
    process.stdout.write(
      options.json ? `${JSON.stringify({ url: stage.url })}\n` : `Facts and evidence: ${stage.url} (Ctrl-C ends)\n`,
    );
    const observed = await observe([stage], context, options);
    await Promise.race([stage.done, stopped]);
    await observed.close();
    await stage.close();
  } finally {
    await context.close();
  }
}
