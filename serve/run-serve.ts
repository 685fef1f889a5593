// The stage `serve`: a web page for reading, on loopback unless told otherwise.
import type { AddressInfo } from 'node:net';
import { type ServerType, createAdaptorServer } from '@hono/node-server';
import type { Archive } from '../platform/archive/archive.ts';
import { openArchive } from '../platform/archive/open-archive.ts';
import type { Database } from '../platform/database/database.ts';
import type { Stage } from '../platform/lifecycle/stage.ts';
import type { Log } from '../platform/log/log.ts';
import { collectProcessMetrics } from '../platform/metrics/metrics.ts';
import { ConfigurationError } from '../schemas/errors.ts';
import { createReader } from './reader.ts';
import { createWebApp, isLoopbackName } from './web-app.ts';

export type ServeOptions = {
  readonly database: Database;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Every page carries a banner that the data are the demo's. */
  readonly demo: boolean;
  readonly log: Log;
  /** Where the texts are that quotes are shown in; the archive in the database where absent. */
  readonly archive?: Archive;
};
export type ServeStage = Stage & { readonly url: string };

/** Listens and resolves with the address. Rejects with PORT_TAKEN where the port is in use. */
export async function startServe({ database, host, port, demo, log, archive }: ServeOptions): Promise<ServeStage> {
  collectProcessMetrics();
  const totals = { pages: 0, notFound: 0, failed: 0 };
  const app = createWebApp({
    reader: await createReader(database),
    archive: archive ?? openArchive(null, database),
    demo,
    loopbackOnly: isLoopbackName(host.includes(':') ? `[${host}]` : host),
    log,
    onServed: (status) => {
      totals.pages += 1;
      if (status === 404) totals.notFound += 1;
      if (status >= 500) totals.failed += 1;
    },
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await listen(server, port, host);
  const stopped = Promise.withResolvers<void>();
  server.on('error', (error) => stopped.reject(error));
  server.on('close', () => stopped.resolve());
  // Whoever awaits it hears of an error; nobody has to.
  stopped.promise.catch(() => undefined);
  const { port: taken } = server.address() as AddressInfo;
  const shownHost = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
  return {
    name: 'serve',
    url: `http://${shownHost}:${taken}/`,
    done: stopped.promise,
    counts: () => ({ ...totals }),
    close: () => closeServer(server),
  };
}

function listen(server: ServerType, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new ConfigurationError(
              'PORT_TAKEN',
              `Port ${port} on ${host} cannot be used (${error.code}); give another with --port, or 0 for any free one.`,
              { cause: error },
            )
          : error,
      );
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve();
    });
  });
}

/** Answers what is in hand; connections that only idle are cut. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
