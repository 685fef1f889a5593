import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import type { FetchResult } from '../../../ingest/fetch/fetch-result.ts';
import { type LoopbackSite, startSite } from './loopback-site.ts';
import { testClient } from './test-client.ts';

let site: LoopbackSite;
let hosts: string[];
const clients: Client[] = [];

beforeAll(async () => {
  site = await startSite();
  hosts = [`127.0.0.1:${site.port}`, `public.localhost:${site.port}`, `rebound.localhost:${site.port}`];
});
afterEach(async () => {
  site.asked.length = 0;
  site.routes.clear();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});
afterAll(() => site.close());

function client(options: Parameters<typeof testClient>[1] = {}): Client {
  const made = testClient(hosts, options);
  clients.push(made);
  return made;
}
const get = (url: string, options: Parameters<typeof testClient>[1] = {}): Promise<FetchResult> =>
  client(options).get(url, { robotsAgent: null });
const text = (result: FetchResult) => (result.kind === 'fetched' ? new TextDecoder().decode(result.body) : result.kind);
const code = (result: FetchResult) => (result.kind === 'failed' ? result.code : result.kind);

describe('a fetch', () => {
  it('brings body, headers, charset and validators, and says who asks', async () => {
    site.routes.set('/page', {
      headers: {
        'content-type': 'text/html; charset="windows-1252"',
        etag: '"1"',
        'last-modified': 'Mon, 02 Feb 2026 08:00:00 GMT',
      },
      body: Buffer.from([0x93, 0x94, 0x80, 0x96]),
    });
    const result = await get(site.url('/page'));
    expect(result).toMatchObject({
      kind: 'fetched',
      status: 200,
      finalUrl: site.url('/page'),
      redirects: [],
      httpCharset: 'windows-1252',
      etag: '"1"',
      lastModified: 'Mon, 02 Feb 2026 08:00:00 GMT',
    });
    expect(result.kind === 'fetched' && [...result.body]).toEqual([0x93, 0x94, 0x80, 0x96]);
    expect(site.asked[0]?.headers['user-agent']).toMatch(
      /^MegawatchBot\/\d+\.\d+\.\d+ \(\+https:\/\/example\.org\/bot\)$/,
    );
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ])('takes %s off', async (coding, compress) => {
    site.routes.set('/c', { headers: { 'content-encoding': coding }, body: compress(Buffer.from('megawatts')) });
    expect(text(await get(site.url('/c')))).toBe('megawatts');
  });

  it('takes two codings off in their order', async () => {
    const body = brotliCompressSync(gzipSync(Buffer.from('twice')));
    site.routes.set('/c', { headers: { 'content-encoding': 'gzip, br' }, body });
    expect(text(await get(site.url('/c')))).toBe('twice');
  });

  it('is conditional where it is told the validators', async () => {
    site.routes.set('/page', { status: 304 });
    const conditional = { etag: '"1"', lastModified: 'Mon, 02 Feb 2026 08:00:00 GMT' };
    const result = await client().get(site.url('/page'), { robotsAgent: null, conditional });
    expect(result.kind).toBe('notModified');
    expect(site.asked[0]?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 02 Feb 2026 08:00:00 GMT',
    });
  });

  it('tells gone, failing and refusing apart', async () => {
    site.routes.set('/410', { status: 410 });
    site.routes.set('/503', { status: 503, headers: { 'retry-after': '7' } });
    site.routes.set('/403', { status: 403 });
    expect(await get(site.url('/404'))).toMatchObject({ kind: 'gone', status: 404 });
    expect(await get(site.url('/410'))).toMatchObject({ kind: 'gone', status: 410 });
    expect(await get(site.url('/503'))).toMatchObject({
      code: 'HTTP_STATUS',
      status: 503,
      transient: true,
      retryAfterMs: 7_000,
    });
    expect(await get(site.url('/403'))).toMatchObject({ code: 'HTTP_STATUS', status: 403, transient: false });
    expect(code(await get('not a url'))).toBe('URL_INVALID');
  });
});

describe('redirects', () => {
  it('are followed, up to five of them', async () => {
    for (let hop = 0; hop < 6; hop += 1)
      site.routes.set(`/${hop}`, { status: 302, headers: { location: `/${hop + 1}` } });
    site.routes.set('/6', { body: 'end' });
    expect(await get(site.url('/1'))).toMatchObject({
      kind: 'fetched',
      finalUrl: site.url('/6'),
      redirects: { length: 5 },
    });
    expect(code(await get(site.url('/0')))).toBe('REDIRECT_LIMIT');
  });

  it('are judged at every hop: a forbidden address is never connected to', async () => {
    const inner = await startSite({ '/secret': { body: 'secret' } }, '127.0.0.2');
    try {
      site.routes.set('/a', { status: 302, headers: { location: '/b' } });
      site.routes.set('/b', { status: 307, headers: { location: inner.url('/secret') } });
      expect(code(await get(site.url('/a')))).toBe('ADDRESS_FORBIDDEN');
      expect(inner.asked).toEqual([]);
      site.routes.set('/c', { status: 302, headers: { location: 'file:///etc/passwd' } });
      expect(code(await get(site.url('/c')))).toBe('ADDRESS_FORBIDDEN');
      site.routes.set('/d', { status: 302, headers: { location: `http://user:pw@127.0.0.1:${site.port}/b` } });
      expect(code(await get(site.url('/d')))).toBe('ADDRESS_FORBIDDEN');
    } finally {
      await inner.close();
    }
  });
});

describe('names', () => {
  it('are looked up once, and what was judged is what is connected to', async () => {
    site.routes.set('/', { body: 'public' });
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const looked: string[] = [];
    const resolve = (name: string) => {
      looked.push(name);
      return Promise.resolve(answers.shift() ?? []);
    };
    const host = `name.test:${site.port}`;
    const made = testClient([...hosts, host], { resolve });
    clients.push(made);
    const first = await made.get(`http://${host}/`, { robotsAgent: null });
    expect(text(first)).toBe('public');
    expect(looked).toEqual(['name.test']);
    expect(site.asked[0]?.headers['host']).toBe(host);
    // The second client gets the second answer: public first, private after.
    const second = testClient([...hosts, host], { resolve });
    clients.push(second);
    expect(code(await second.get(`http://${host}/`, { robotsAgent: null }))).toBe('ADDRESS_FORBIDDEN');
    expect(site.asked).toHaveLength(1);
  });

  it('with one forbidden address among public ones are refused', async () => {
    const host = `mixed.test:${site.port}`;
    const made = testClient([host], { resolve: () => Promise.resolve(['127.0.0.1', '127.0.0.2']) });
    clients.push(made);
    expect(code(await made.get(`http://${host}/`, { robotsAgent: null }))).toBe('ADDRESS_FORBIDDEN');
    expect(site.asked).toEqual([]);
  });

  it('below localhost lead to loopback where configuration names them', async () => {
    site.routes.set('/', { body: 'demo' });
    expect(text(await get(`http://public.localhost:${site.port}/`))).toBe('demo');
    expect(code(await get(`http://unnamed.localhost:${site.port}/`))).toBe('ADDRESS_FORBIDDEN');
  });
});

describe('limits', () => {
  it('close the connection on a body of 50 MB', async () => {
    let written = 0;
    let closed: () => void;
    const whenClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    site.routes.set('/big', (_request, response) => {
      const chunk = Buffer.alloc(100_000, 'x');
      response.writeHead(200);
      const write = () => {
        while (written < 50_000_000 && !response.destroyed) {
          written += chunk.length;
          if (!response.write(chunk)) return;
        }
      };
      response.on('drain', write).on('close', () => closed());
      write();
      return undefined;
    });
    expect(code(await get(site.url('/big'), { limits: { maxBytes: 1_000_000 } }))).toBe('BODY_TOO_LARGE');
    await whenClosed;
    expect(written).toBeLessThan(20_000_000);
  });

  it('count decoded bytes: a bomb ends in a named error', async () => {
    const bomb = gzipSync(Buffer.alloc(40_000_000));
    site.routes.set('/bomb', { headers: { 'content-encoding': 'gzip' }, body: bomb });
    const before = process.memoryUsage().rss;
    expect(await get(site.url('/bomb'))).toMatchObject({ code: 'BODY_TOO_LARGE', transient: false });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    expect(await get(site.url('/bomb'), { limits: { maxBytes: 60_000_000, maxRatio: 100 } })).toMatchObject({
      code: 'BODY_TOO_LARGE',
      message: expect.stringContaining('100 times') as string,
    });
  });

  it('end a page that drips a byte at a time', async () => {
    site.routes.set('/slow', (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
      return undefined;
    });
    const began = performance.now();
    const result = await get(site.url('/slow'), { limits: { totalMs: 250 } });
    expect(result).toMatchObject({ code: 'DEADLINE_EXCEEDED', transient: true });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('end a page that never answers, large headers, and a body that is not what it says', async () => {
    site.routes.set('/silent', () => undefined);
    site.routes.set('/headers', { headers: { 'x-large': 'x'.repeat(12_000) } });
    site.routes.set('/lie', { headers: { 'content-encoding': 'gzip' }, body: 'plain' });
    site.routes.set('/unknown', { headers: { 'content-encoding': 'sdch' }, body: 'plain' });
    expect(code(await get(site.url('/silent'), { limits: { totalMs: 200 } }))).toBe('DEADLINE_EXCEEDED');
    expect(code(await get(site.url('/headers'), { limits: { maxHeaderBytes: 8_000 } }))).toBe('BODY_TOO_LARGE');
    expect(code(await get(site.url('/lie')))).toBe('NETWORK');
    expect(code(await get(site.url('/unknown')))).toBe('DOCUMENT_UNREADABLE');
  });

  it('take a cut connection for a failure, not for a short page', async () => {
    site.routes.set('/cut', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
      return undefined;
    });
    expect(await get(site.url('/cut'))).toMatchObject({ code: 'NETWORK', transient: true });
  });
});

describe('robots.txt', () => {
  const robotsAgent = 'MegawatchBot';
  const allowing = (body: string) =>
    site.routes.set('/robots.txt', { headers: { 'content-type': 'text/plain' }, body });

  it('is read once, and what it forbids is never asked for, not even by way of a redirect', async () => {
    allowing('User-agent: *\nDisallow: /private');
    site.routes.set('/private/page', { body: 'secret' });
    site.routes.set('/open', { status: 301, headers: { location: '/private/page' } });
    const made = client();
    expect(code(await made.get(site.url('/private/page'), { robotsAgent }))).toBe('forbidden');
    expect(code(await made.get(site.url('/open'), { robotsAgent }))).toBe('forbidden');
    expect(site.paths()).toEqual(['/robots.txt', '/open']);
  });

  it('that is missing allows, that fails forbids for now', async () => {
    site.routes.set('/page', { body: 'page' });
    expect(text(await client().get(site.url('/page'), { robotsAgent }))).toBe('page');
    site.routes.set('/robots.txt', { status: 503 });
    expect(await client().get(site.url('/page'), { robotsAgent })).toMatchObject({
      code: 'ROBOTS_FORBIDDEN',
      transient: true,
    });
    expect(site.paths().filter((path) => path === '/page')).toHaveLength(1);
  });

  it('that a forbidden or dead host should have says why nothing came', async () => {
    const dead = await startSite();
    await dead.close();
    const host = `mixed.test:${site.port}`;
    const made = testClient([host, `127.0.0.1:${dead.port}`], { resolve: () => Promise.resolve(['127.0.0.2']) });
    clients.push(made);
    const refused = await made.get(`http://${host}/`, { robotsAgent });
    expect(refused).toMatchObject({ code: 'ADDRESS_FORBIDDEN', transient: false });
    expect(await made.get(dead.url('/'), { robotsAgent })).toMatchObject({ code: 'NETWORK', transient: true });
  });

  it('may redirect, counts to 500 KiB, and is waited for like any request', async () => {
    site.routes.set('/robots.txt', { status: 302, headers: { location: '/moved' } });
    const rules = 'User-agent: *\nDisallow: /first\n';
    site.routes.set('/moved', { body: `${rules}${'#'.repeat(512 * 1024)}\nDisallow: /late\n` });
    site.routes.set('/late', { body: 'late' });
    const waits: string[] = [];
    const beforeRequest = (url: URL) => {
      waits.push(url.pathname);
      return Promise.resolve();
    };
    const made = client();
    expect(code(await made.get(site.url('/first'), { robotsAgent, beforeRequest }))).toBe('forbidden');
    expect(text(await made.get(site.url('/late'), { robotsAgent, beforeRequest }))).toBe('late');
    expect(waits).toEqual(['/robots.txt', '/moved', '/late']);
  });
});
