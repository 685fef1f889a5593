// The demo site as a client meets it: every address, its validators, its faults, and what changes between two runs.
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import {
  changedInRun2,
  forbiddenPaths,
  goneInRun2,
  missingPaths,
  redirects,
  slowPaths,
} from '../../../demo/golden/crawl.ts';
import { goldenDocuments, goldenOfRun } from '../../../demo/golden.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite();
});
beforeEach(() => site.setRun(1));
afterAll(async () => await site.close());

const get = async (path: string, headers: Record<string, string> = {}) =>
  await fetch(`${site.origin}${path}`, { headers, redirect: 'manual' });

const quickPaths = (run: 1 | 2) =>
  goldenOfRun(run)
    .map(({ path }) => path)
    .filter((path) => !slowPaths.includes(path));

describe('addresses', () => {
  test('every golden document is served, with its length and validators', async () => {
    for (const path of quickPaths(1)) {
      const response = await get(path);
      const body = await response.arrayBuffer();
      expect([path, response.status]).toEqual([path, 200]);
      expect(Number(response.headers.get('content-length'))).toBe(body.byteLength);
      expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{16}"$/);
      expect(Date.parse(response.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
    }
  });

  test('content types are those of the files', async () => {
    const types = await Promise.all(
      [
        '/wire/feed.xml',
        '/ledger/atom.xml',
        '/data/group-capacity.csv',
        '/data/ai-campuses.xlsx',
        '/data/synergy-editions.pdf',
        '/robots.txt',
      ].map(async (path) => (await get(path)).headers.get('content-type')),
    );
    expect(types).toEqual([
      'application/rss+xml; charset=utf-8',
      'application/atom+xml',
      'text/csv; charset=utf-8',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/pdf',
      'text/plain; charset=utf-8',
    ]);
  });

  test('redirects, missing pages and other methods', async () => {
    for (const { from, to } of redirects) {
      const response = await get(from);
      expect([response.status, response.headers.get('location')]).toEqual([301, to]);
    }
    for (const path of missingPaths) expect((await get(path)).status).toBe(404);
    expect((await fetch(`${site.origin}/`, { method: 'POST' })).status).toBe(405);
  });

  test('robots.txt closes what no client may ask for', async () => {
    const rules = await (await get('/robots.txt')).text();
    const closed = [...rules.matchAll(/^Disallow: (.+)$/gm)].map((match) => match[1] ?? '');
    for (const path of forbiddenPaths) expect(closed.some((prefix) => path.startsWith(prefix))).toBe(true);
    for (const { path } of goldenDocuments) expect(closed.some((prefix) => path.startsWith(prefix))).toBe(false);
    expect(Number(/^Crawl-delay: (.+)$/m.exec(rules)?.[1])).toBeLessThanOrEqual(0.02);
  });

  test('the slow page takes about two seconds and arrives whole', async () => {
    const started = performance.now();
    const texts = await Promise.all(slowPaths.map(async (path) => await (await get(path)).text()));
    expect(performance.now() - started).toBeGreaterThan(1_900);
    for (const text of texts) expect(text).toContain('</html>');
  });

  test('it listens on the loopback address only and writes down who asked', async () => {
    expect(new URL(site.url).hostname).toBe('127.0.0.1');
    const before = site.requests.length;
    await (await get('/robots.txt', { 'user-agent': 'probe/1' })).text();
    await expect
      .poll(() => site.requests.slice(before).map(({ path, agent, status }) => [path, agent, status]))
      .toEqual([['/robots.txt', 'probe/1', 200]]);
  });
});

describe('conditional requests', () => {
  const path = '/wire/2026/01/nvidia-coreweave-equity.html';

  test('an unchanged page answers 304 to either validator and to both', async () => {
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    await first.arrayBuffer();
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
    expect((await get(path, { 'if-none-match': `"other", W/${etag}`, 'if-modified-since': modified })).status).toBe(
      304,
    );
  });

  test('a changed validator gets the page, whatever the date says', async () => {
    const future = new Date(Date.now() + 86_400_000).toUTCString();
    expect((await get(path, { 'if-none-match': '"other"', 'if-modified-since': future })).status).toBe(200);
    expect((await get(path, { 'if-modified-since': new Date(0).toUTCString() })).status).toBe(200);
  });
});

describe('bytes', () => {
  test('the legacy page is windows-1252, said by its meta element only', async () => {
    const response = await get('/gaceta/territorio/recurso-contra-amazon-en-aragon.html');
    expect(response.headers.get('content-type')).toBe('text/html');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes]).toContain(0x80); // €
    expect([...bytes]).toContain(0x93); // “
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const text = new TextDecoder('windows-1252').decode(bytes);
    expect(text).toContain('<meta charset="windows-1252">');
    expect(text).toContain('hablan de “consecuencias catastróficas” para el territorio');
    expect(text).toContain('15.700 millones de €');
  });

  test('scripts in a title come out as text', async () => {
    const page = await (await get('/wire/2025/09/nebius-microsoft-contract.html')).text();
    expect(page).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt; Nebius');
    expect(page).not.toContain('<script>alert');
    expect(await (await get('/wire/feed.xml')).text()).not.toContain('<script>');
  });
});

describe('two runs', () => {
  const bodies = async (paths: readonly string[]) =>
    new Map(await Promise.all(paths.map(async (path) => [path, await (await get(path)).text()] as const)));

  test('one page changes, one is gone, the rest stays to the byte', async () => {
    const paths = [...new Set([...quickPaths(1), ...quickPaths(2)])];
    const first = await bodies(paths);
    site.setRun(2);
    const second = await bodies(paths);
    const changed = paths.filter((path) => first.get(path) !== second.get(path));
    expect(changed.sort()).toEqual([...changedInRun2, ...goneInRun2].sort());
    for (const path of goneInRun2) expect((await get(path)).status).toBe(410);
  });

  test('the changed page has other validators', async () => {
    const path = changedInRun2[0] ?? '';
    const etag = (await get(path)).headers.get('etag') ?? '';
    site.setRun(2);
    expect((await get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('a site may start in run 2, on a port that was asked for', async () => {
    const other = await startDemoSite({ run: 2 });
    try {
      expect((await fetch(`${other.origin}${goneInRun2[0] ?? ''}`)).status).toBe(410);
      const taken = Number(new URL(other.url).port);
      await expect(startDemoSite({ port: taken })).rejects.toThrow(/EADDRINUSE/);
    } finally {
      await other.close();
    }
  });
});

test('a HEAD has the headers of the GET and no body', async () => {
  const head = await new Promise<{ status: number | undefined; length: string | undefined; bytes: number }>(
    (resolve, reject) => {
      request(`${site.origin}/robots.txt`, { method: 'HEAD' }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () =>
          resolve({ status: response.statusCode, length: response.headers['content-length'], bytes }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
  expect(head).toEqual({ status: 200, length: expect.stringMatching(/^\d+$/) as unknown, bytes: 0 });
});
