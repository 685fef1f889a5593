import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../ingest/fetch/client.ts';
import { declaredReservation } from '../../../ingest/fetch/tdm-declaration.ts';
import { tdmPath } from '../../../ingest/fetch/tdm-gate.ts';
import { isReserved, parseTdmRules } from '../../../ingest/fetch/tdm-rules.ts';
import type { StoredFile, WellKnownStore } from '../../../ingest/fetch/well-known-store.ts';
import { type LoopbackSite, startSite } from './loopback-site.ts';
import { testClient } from './test-client.ts';

const agent = 'MegawatchBot';

describe('tdmrep.json', () => {
  const rules = (list: readonly unknown[]) => parseTdmRules(JSON.stringify(list));

  it('reserves what the longest location that matches reserves', () => {
    const read = rules([
      { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://example.org/policy.json' },
      { location: '/press/', 'tdm-reservation': 0 },
      { location: '/press/*.pdf$', 'tdm-reservation': 1 },
    ]);
    expect(isReserved(read, 'https://example.org/news/1')).toBe(true);
    expect(isReserved(read, 'https://example.org/press/1')).toBe(false);
    expect(isReserved(read, 'https://example.org/press/report.pdf')).toBe(true);
    expect(isReserved(read, 'https://example.org/press/report.pdf?page=2')).toBe(false);
  });

  it('leaves out a rule that cannot be read, and reserves nothing where there is no list', () => {
    const mixed = rules([{ location: 7, 'tdm-reservation': 1 }, { location: '/a', 'tdm-reservation': '1' }, 'x']);
    expect(isReserved(mixed, 'https://example.org/a')).toBe(false);
    for (const text of ['', '{', '{"location":"/","tdm-reservation":1}', 'null', '<html>']) {
      expect(isReserved(parseTdmRules(text), 'https://example.org/')).toBe(false);
    }
  });
});

describe('what an answer says itself', () => {
  const page = (head: string, headers: Record<string, string> = {}) =>
    declaredReservation(
      { headers, contentType: 'text/html', body: Buffer.from(`<html><head>${head}</head><body>text</body></html>`) },
      agent,
    );

  it.each([
    ['a header', '', { 'tdm-reservation': '1' }, true],
    ['a header that reserves nothing', '', { 'tdm-reservation': '0' }, false],
    ['a header of another value', '', { 'tdm-reservation': 'yes' }, null],
    ['a meta element', '<meta name="TDM-Reservation" content=" 1 ">', {}, true],
    [
      'a page that goes before its header',
      '<meta name="tdm-reservation" content="0">',
      { 'tdm-reservation': '1' },
      false,
    ],
    ['robots directives', '<meta content="noindex, noAI" name="robots">', {}, true],
    ['directives for us', '<meta name="megawatchbot" content="noai">', {}, true],
    ['directives for another', '<meta name="otherbot" content="noai">', {}, null],
    ['a robots header', '', { 'x-robots-tag': 'noindex, noai' }, true],
    ['a robots header for another', '', { 'x-robots-tag': 'otherbot: noai, nofollow' }, null],
    ['a robots header for us after another', '', { 'x-robots-tag': 'otherbot: nofollow, megawatchbot: noai' }, true],
    ['what search engines are told', '<meta name="robots" content="noindex, noarchive, noimageai">', {}, null],
    ['nothing', '<title>noai is a word</title>', {}, null],
  ] as const)('is heard: %s', (_, head, headers, expected) => {
    expect(page(head, headers)).toBe(expected);
  });

  it('counts in the head only: a reader who comments cannot reserve the page', () => {
    const body = Buffer.from('<html><head></head><body><meta name="tdm-reservation" content="1"></body></html>');
    expect(declaredReservation({ headers: {}, contentType: 'text/html', body }, agent)).toBeNull();
  });

  it('is not looked for in a PDF', () => {
    const body = Buffer.from('%PDF-1.7 <meta name="tdm-reservation" content="1">');
    expect(declaredReservation({ headers: {}, contentType: 'application/pdf', body }, agent)).toBeNull();
  });
});

describe('a client that keeps reservations', () => {
  let site: LoopbackSite;
  const clients: Client[] = [];
  const kept = new Map<string, StoredFile>();
  const tdm: WellKnownStore = {
    read: (origin) => Promise.resolve(kept.get(origin) ?? null),
    write: (origin, file) => Promise.resolve(void kept.set(origin, file)),
  };
  const client = () => {
    const made = testClient([`127.0.0.1:${site.port}`], { tdm });
    clients.push(made);
    return made;
  };
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(async () => {
    site.asked.length = 0;
    site.routes.clear();
    kept.clear();
    await Promise.all(clients.splice(0).map((each) => each.close()));
  });
  afterAll(() => site.close());

  it('asks for the file once and never for what it reserves, not even by way of a redirect', async () => {
    site.routes.set(tdmPath, { body: '[{"location":"/paid/","tdm-reservation":1}]' });
    site.routes.set('/open', { status: 302, headers: { location: '/paid/1' } });
    site.routes.set('/free', { body: 'free' });
    const made = client();
    const reserved = { kind: 'forbidden', by: 'tdm-reservation', url: site.url('/paid/1') };
    expect(await made.get(site.url('/paid/1'), { robotsAgent: agent })).toEqual(reserved);
    expect(await made.get(site.url('/open'), { robotsAgent: agent })).toEqual(reserved);
    expect(await made.get(site.url('/free'), { robotsAgent: agent })).toMatchObject({ kind: 'fetched' });
    expect(await client().get(site.url('/paid/2'), { robotsAgent: agent })).toMatchObject({ kind: 'forbidden' });
    expect(site.paths().filter((path) => path === tdmPath)).toHaveLength(1);
    expect(site.paths().filter((path) => path.startsWith('/paid'))).toEqual([]);
  });

  it('goes on where the file is missing, fails or is closed by robots.txt', async () => {
    site.routes.set('/page', { body: 'page' });
    for (const [verdict, route] of [
      ['absent', { status: 404 }],
      ['unreachable', { status: 503 }],
    ] as const) {
      kept.clear();
      site.routes.set(tdmPath, route);
      expect(await client().get(site.url('/page'), { robotsAgent: agent })).toMatchObject({ kind: 'fetched' });
      expect([...kept.values()]).toMatchObject([{ verdict }]);
    }
    kept.clear();
    site.asked.length = 0;
    site.routes.set('/robots.txt', { body: 'User-agent: *\nDisallow: /.well-known/' });
    site.routes.set(tdmPath, { body: '[{"location":"/","tdm-reservation":1}]' });
    expect(await client().get(site.url('/page'), { robotsAgent: agent })).toMatchObject({ kind: 'fetched' });
    expect(site.paths()).not.toContain(tdmPath);
  });

  it('gives a page away that reserves itself, and asks nobody for a tool', async () => {
    site.routes.set('/page', { headers: { 'tdm-reservation': '1' }, body: 'page' });
    expect(await client().get(site.url('/page'), { robotsAgent: agent })).toMatchObject({ by: 'tdm-reservation' });
    site.asked.length = 0;
    expect(await client().get(site.url('/page'), { robotsAgent: null })).toMatchObject({ kind: 'fetched' });
    expect(site.paths()).toEqual(['/page']);
  });
});
