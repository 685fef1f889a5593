// The web page beside `start`: on the port that was asked for, else the configured one, else a free one.
import type { Stage } from '../../platform/lifecycle/stage.ts';
import { MegawatchError } from '../../schemas/errors.ts';
import { startServe } from '../../serve/run-serve.ts';
import type { Context } from '../context.ts';

/** Starts the page. A port that was asked for and is taken is an error; the default one just gives way. */
export async function startWeb(context: Context, port: string | undefined): Promise<Stage & { readonly url: string }> {
  const { database, archive, config, purpose, log } = context;
  const serve = async (wanted: number): Promise<Stage & { readonly url: string }> =>
    await startServe({ database, archive, host: '127.0.0.1', port: wanted, demo: purpose === 'demo', log });
  if (port !== undefined) return await serve(Number(port));
  try {
    return await serve(config.SERVE_PORT);
  } catch (error) {
    if (error instanceof MegawatchError && error.code === 'PORT_TAKEN') return await serve(0);
    throw error;
  }
}
