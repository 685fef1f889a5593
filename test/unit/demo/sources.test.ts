// The demo's sources find every golden document, and feeds are what feed readers expect.
import { load } from 'cheerio';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { forbiddenPaths, missingPaths, redirects } from '../../../demo/golden/crawl.ts';
import { goldenDocuments, goldenOfRun } from '../../../demo/golden.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { normalizeUrl } from '../../../schemas/url.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(async () => await site.close());

/** Paths that a source announces, after the redirects of the site. */
async function announced(source: SourceDefinition): Promise<string[]> {
  const links = source.protocol === 'pages' ? source.urls : await linksOf(source);
  return links.map((link) => {
    const path = new URL(normalizeUrl(link, site.url) ?? '').pathname;
    return redirects.find((each) => each.from === path)?.to ?? path;
  });
}

async function linksOf(source: SourceDefinition): Promise<string[]> {
  const body = await (await fetch(source.urls[0] ?? '')).text();
  if (source.protocol === 'page-list') {
    const page = load(body);
    return page(source.linkSelector ?? '')
      .toArray()
      .map((element) => page(element).attr('href') ?? '');
  }
  if (body.includes('<rss')) return (parseRssFeed(body).items ?? []).map((item) => item.link ?? '');
  return (parseAtomFeed(body).entries ?? []).map((entry) => entry.links?.[0]?.href ?? '');
}

test('ids are unique, the licence is CC0, and the crawl is quick', () => {
  const sources = demoSources(site.origin);
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const source of sources) {
    expect(source.licence).toBe('CC0-1.0');
    expect(source.politeness.delayMs).toBeLessThanOrEqual(20);
    for (const url of source.urls) expect(url.startsWith(`${site.origin}/`)).toBe(true);
  }
});

test('each source announces its golden documents in either run, and nothing else but the known faults', async () => {
  for (const run of [1, 2] as const) {
    site.setRun(run);
    for (const source of demoSources(site.origin)) {
      const golden = goldenOfRun(1)
        .filter(({ sourceId }) => sourceId === source.id)
        .map(({ path }) => path);
      const faults = source.id === 'demo-wire' ? [...forbiddenPaths, ...missingPaths] : [];
      expect([source.id, (await announced(source)).sort()]).toEqual([source.id, [...golden, ...faults].sort()]);
    }
  }
  site.setRun(1);
});

test('the expected counts of a source hold for a whole run', () => {
  for (const source of demoSources(site.origin)) {
    const count = goldenOfRun(1).filter(({ sourceId }) => sourceId === source.id).length;
    expect(count).toBeGreaterThanOrEqual(source.expect.min);
    expect(count).toBeLessThanOrEqual(source.expect.max);
  }
});

test('feed dates are those of the golden table', async () => {
  const rss = parseRssFeed(await (await fetch(`${site.origin}/wire/feed.xml`)).text());
  const item = rss.items?.find((each) => each.link?.includes('/wire/2025/09/correction-cipher-fluidstack.html'));
  expect(item?.pubDate).toBe('Fri, 26 Sep 2025 09:00:00 GMT');
  const atom = parseAtomFeed(await (await fetch(`${site.origin}/ledger/atom.xml`)).text());
  expect(atom.entries?.find((each) => JSON.stringify(each.title).includes('gigawatts in a year'))?.published).toBe(
    '2025-07-31T07:30:00.000Z',
  );
});

test('every golden document belongs to a source', () => {
  const ids = new Set(demoSources(site.origin).map(({ id }) => id));
  expect(goldenDocuments.filter(({ sourceId }) => !ids.has(sourceId))).toEqual([]);
});
