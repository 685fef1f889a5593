// A web server on loopback that answers as a test says and remembers what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
/** An answer, or a function that takes the response into its own hands and returns nothing. */
export type Route = Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined);

export type Asked = {
  readonly path: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly status: () => number;
};

export type LoopbackSite = {
  readonly port: number;
  /** `http://127.0.0.1:PORT` or another host name before the same port. */
  url(path: string, host?: string): string;
  readonly routes: Map<string, Route>;
  readonly asked: Asked[];
  paths(): string[];
  close(): Promise<void>;
};

/** Starts a site; paths without a route answer 404, and robots.txt allows everything unless it has a route. */
export async function startSite(
  routes: Readonly<Record<string, Route>> = {},
  address = '127.0.0.1',
): Promise<LoopbackSite> {
  const table = new Map(Object.entries(routes));
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, at: performance.now(), headers: request.headers, status: () => response.statusCode });
    const route = table.get(path) ?? { status: 404 };
    const answer = typeof route === 'function' ? route(request, response) : route;
    if (answer === undefined) return;
    response.writeHead(answer.status ?? 200, { 'content-type': 'text/html', ...answer.headers });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  const { port } = bound;
  return {
    port,
    url: (path, host = address) => `http://${host}:${port}${path}`,
    routes: table,
    asked,
    paths: () => asked.map(({ path }) => path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
