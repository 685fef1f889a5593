// The demo site: a small web server on the loopback address that serves what `demo/` holds.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { buildResources, type Resource, type Run } from './resources.ts';

/** The port of `npm start`: document ids are made of URLs, so a second run needs the same one. */
export const demoPort = 38_217;

export type DemoRequest = {
  readonly path: string;
  readonly agent: string;
  readonly time: number;
  readonly status: number;
};

export type DemoSite = {
  /** `http://127.0.0.1:port/` */
  readonly url: string;
  /** The same without the last slash. */
  readonly origin: string;
  /** Every request that was answered, in order. */
  readonly requests: DemoRequest[];
  /** Run 2: one page has changed and one is gone. */
  setRun(run: Run): void;
  close(): Promise<void>;
};

/** Starts the site; port 0 (the default) takes a free one. */
export async function startDemoSite(options: { port?: number; run?: Run } = {}): Promise<DemoSite> {
  const requests: DemoRequest[] = [];
  let table = new Map<string, Resource>();
  const server = createServer((request, response) => {
    void answer(table, request, response).finally(() => {
      requests.push({
        path: request.url ?? '',
        agent: request.headers['user-agent'] ?? '',
        time: Date.now(),
        status: response.statusCode,
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo site has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  table = buildResources(origin, options.run ?? 1);
  return {
    url: `${origin}/`,
    origin,
    requests,
    setRun(run) {
      table = buildResources(origin, run);
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  table: ReadonlyMap<string, Resource>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Query strings are tracking parameters here; the same page answers with and without them.
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const resource = table.get(path);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'only GET and HEAD');
  if (!resource) return end(response, 404, 'Not found');
  if (resource.kind === 'gone') return end(response, 410, 'This story has been withdrawn.');
  if (resource.kind === 'redirect') {
    response.setHeader('location', resource.to);
    return end(response, 301, 'Moved');
  }
  await sendBody(resource, request, response);
}

async function sendBody(
  resource: Extract<Resource, { kind: 'body' }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = `"${createHash('sha256').update(resource.body).digest('hex').slice(0, 16)}"`;
  response.setHeader('etag', etag);
  response.setHeader('last-modified', resource.modified.toUTCString());
  response.setHeader('cache-control', 'no-cache');
  if (isUnchanged(request, etag, resource.modified)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  if (resource.delayMs > 0) await pause(resource.delayMs);
  response.statusCode = 200;
  response.setHeader('content-type', resource.type);
  response.setHeader('content-length', resource.body.length);
  response.end(request.method === 'HEAD' ? undefined : resource.body);
}

/** RFC 9110: where If-None-Match is given, If-Modified-Since is not looked at. */
function isUnchanged(request: IncomingMessage, etag: string, modified: Date): boolean {
  const wanted = request.headers['if-none-match'];
  if (wanted !== undefined) return wanted.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
  const since = request.headers['if-modified-since'];
  return since !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since);
}

function end(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${message}\n`);
}
