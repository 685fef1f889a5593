// /livez, /readyz and /metrics of a process, for an orchestrator and for Prometheus.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import { collectProcessMetrics, metricsRegistry, scrape } from './metrics.ts';

export type MetricsServer = { readonly port: number; close(): Promise<void> };

export type MetricsServerOptions = {
  /** Loopback by default; a container that is scraped from outside listens on 0.0.0.0. */
  readonly host?: string;
  /** Rejects with the reason where the process should get no work at the moment. */
  readonly isReady?: () => Promise<void>;
};

const readyLimitMs = 5_000;

/** Listens on `port`, 0 for any. Rejects with PORT_TAKEN where the port is in use. */
export async function startMetricsServer(
  port: number,
  { host = '127.0.0.1', isReady = async () => undefined }: MetricsServerOptions = {},
): Promise<MetricsServer> {
  collectProcessMetrics();
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405, 'GET only');
    else if (path === '/livez') answer(response, 200, 'ok');
    else if (path === '/readyz') void answerReady(response, isReady);
    else if (path === '/metrics') void answerMetrics(response);
    else answer(response, 404, 'try /livez, /readyz or /metrics');
  });
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerReady(response: ServerResponse, isReady: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${readyLimitMs / 1000} s`)), readyLimitMs);
  });
  try {
    await Promise.race([isReady(), tooLate]);
    answer(response, 200, 'ready');
  } catch (error) {
    answer(response, 503, `not ready: ${errorMessage(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

async function answerMetrics(response: ServerResponse): Promise<void> {
  try {
    answer(response, 200, await scrape(), metricsRegistry.contentType);
  } catch (error) {
    answer(response, 500, errorMessage(error));
  }
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text.endsWith('\n') ? text : `${text}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new ConfigurationError('PORT_TAKEN', `Port ${port} on ${host} cannot be used: ${error.message}`, {
              cause: error,
            })
          : error,
      );
    });
    server.listen(port, host, () => resolve());
  });
}
