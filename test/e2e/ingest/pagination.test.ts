// Lists of several pages, sitemaps that a robots.txt names, and what leads in a circle.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, setUpIngest, testSource } from './setup.ts';

let setup: IngestSetup;
let site: LoopbackSite;
let client: Client;

beforeEach(async () => {
  [setup, site] = await Promise.all([setUpIngest(), startSite()]);
  client = testClient([`127.0.0.1:${site.port}`], { robots: createRobotsStore(setup.database) });
});
afterEach(async () => {
  await client.close();
  await Promise.all([setup.close(), site.close()]);
});

const run = (source: SourceDefinition) => setup.run(client, [source], { revisitAfterMs: 3_600_000 });
const documents = async () => (await setup.messages()).map(({ finalUrl }) => new URL(finalUrl).pathname);
const asked = (path: RegExp) => site.paths().filter((each) => path.test(each));

describe('a list of several pages', () => {
  const list = (links: readonly string[], next: string | null) => ({
    body: `<ul>${links.map((link) => `<li class="item"><a href="${link}">x</a></li>`).join('')}</ul>
      ${next === null ? '' : `<nav><span class="next"><a href="${next}">older</a></span></nav>`}`,
  });
  const source = (given: Partial<SourceDefinition>) =>
    testSource({
      urls: [site.url('/news')],
      protocol: 'page-list',
      linkSelector: '.item a',
      pagination: { nextSelector: '.next', limit: 10 },
      ...given,
    });
  const pages = () => {
    for (const name of 'abcdef') site.routes.set(`/${name}`, { body: name });
  };

  it('is followed by its link to the next page, in every run, each page once', async () => {
    pages();
    site.routes.set('/news', list(['/a', '/b'], '?p=2'));
    site.routes.set('/news?p=2', list(['/c'], '/news?p=3'));
    // The last page leads back to the first, and to a page of another house.
    site.routes.set('/news?p=3', list(['/d'], '/news'));
    expect((await run(source({}))).sources[0]).toMatchObject({ seeds: 3, entries: 4, new: 4 });
    expect(asked(/^\/news/)).toEqual(['/news', '/news?p=2', '/news?p=3']);
    site.routes.set('/news?p=3', list(['/d', '/e'], 'https://elsewhere.example/news?p=4'));
    expect((await run(source({}))).sources[0]).toMatchObject({ seeds: 3, new: 1 });
    expect(await documents()).toEqual(['/a', '/b', '/c', '/d', '/e']);
  });

  it('ends at its limit, or where a page offers nothing', async () => {
    const endless = (request: { url?: string | undefined }) => {
      const number = Number(/p=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
      return list([`/a?${number}`], `/news?p=${number + 1}`);
    };
    for (let number = 1; number <= 30; number++) site.routes.set(number === 1 ? '/news' : `/news?p=${number}`, endless);
    const { sources } = await run(source({ pagination: { nextSelector: '.next a', limit: 4 } }));
    expect(sources[0]).toMatchObject({ seeds: 4, entries: 4 });
    // A smaller limit holds for pages that an earlier run had found.
    site.asked.length = 0;
    await run(source({ pagination: { nextSelector: '.next a', limit: 2 } }));
    expect(asked(/^\/news/)).toEqual(['/news', '/news?p=2']);
  });

  it('is counted through by the pattern of its addresses', async () => {
    pages();
    site.routes.set('/news', list(['/a'], null));
    site.routes.set('/news/page/2/', list(['/b', '/c'], null));
    site.routes.set('/news/page/3/', list([], null));
    site.routes.set('/news/page/4/', list(['/d'], null));
    const counted = source({ pagination: { pattern: '/news/page/{n}/', limit: 50 }, urlPattern: '/[abd]$' });
    expect((await run(counted)).sources[0]).toMatchObject({ seeds: 3, entries: 2 });
    expect(await documents()).toEqual(['/a', '/b']);
  });

  it('is declared with one way to the next page, never two', () => {
    expect(() => source({ pagination: { nextSelector: 'a', pattern: '/{n}', limit: 2 } })).toThrow(/either/);
    expect(() => source({ pagination: { limit: 2 } })).toThrow(/either/);
    expect(() => source({ pagination: { pattern: '/page', limit: 2 } })).toThrow();
    expect(() => source({ urlPattern: '(' })).toThrow(/regular expression/);
  });
});

describe('sitemaps', () => {
  const source = (given: Partial<SourceDefinition> = {}) =>
    testSource({ urls: [site.url('/robots.txt')], protocol: 'sitemap', ...given });
  const urls = (paths: readonly string[], inner: (path: string) => string = () => '') =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${paths
      .map((path) => `<url><loc>${site.url(path)}</loc>${inner(path)}</url>`)
      .join('')}</urlset>`;
  const index = (paths: readonly string[]) =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
      .map((path) => `<sitemap><loc>${site.url(path)}</loc></sitemap>`)
      .join('')}</sitemapindex>`;

  it('are found by robots.txt, through an index and gzip, with what a news sitemap says', async () => {
    site.routes.set('/robots.txt', {
      headers: { 'content-type': 'text/plain' },
      body: `User-agent: *\nDisallow: /private/\nSitemap: ${site.url('/index.xml')}\nsitemap: /news.xml\nSitemap: ftp://no.example/x\n`,
    });
    site.routes.set('/index.xml', { body: index(['/old.xml.gz', '/index.xml']) });
    site.routes.set('/old.xml.gz', {
      headers: { 'content-type': 'application/gzip' },
      body: gzipSync(urls(['/a', '/private/x', '/tag/1'])),
    });
    const news =
      '<news:news><news:publication><news:language>de</news:language></news:publication><news:publication_date>2026-11-01T08:00:00Z</news:publication_date><news:title>Neu</news:title></news:news>';
    site.routes.set('/news.xml', { body: urls(['/b'], () => news) });
    for (const path of ['/a', '/b']) site.routes.set(path, { body: path });
    const { sources } = await run(source({ urlPattern: '^(?!.*/tag/)' }));
    expect(sources[0]).toMatchObject({
      seeds: 4,
      entries: 3,
      new: 2,
      forbidden: 1,
      newestPublished: '2026-11-01T08:00:00.000Z',
    });
    expect((await setup.messages()).at(-1)).toMatchObject({ feedTitle: 'Neu', feedLanguage: 'de' });
    expect(asked(/index\.xml/)).toHaveLength(1);
  });

  it('that lead to ever more sitemaps end', async () => {
    site.routes.set('/robots.txt', { body: `Sitemap: ${site.url('/s0.xml')}` });
    for (let number = 0; number < 20; number++) {
      site.routes.set(`/s${number}.xml`, { body: index([`/s${number + 1}.xml`]) });
    }
    expect((await run(source())).sources[0]).toMatchObject({ seeds: 4, entries: 0 });
    expect(asked(/\/s\d+/)).toEqual(['/s0.xml', '/s1.xml', '/s2.xml']);
  });
});
