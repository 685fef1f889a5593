// What a site offers to be read by: the feed that its page names, one at a usual place, or its sitemap.
import { load } from 'cheerio';
import { decodeBytes } from '../platform/charset/decode.ts';
import { PermanentError, TransientError } from '../schemas/errors.ts';
import { normalizeUrl } from '../schemas/url.ts';
import type { LookPorts } from './check-source.ts';
import { cleanHint, type Entry } from './entry.ts';
import type { FetchedBody } from './fetch/fetch-result.ts';
import { robotsAgent } from './fetch/user-agent.ts';
import { parseFeed, readFeedEntries } from './protocols/feed.ts';
import { readSitemap } from './protocols/sitemap.ts';

export type FoundSource = {
  readonly protocol: 'feed' | 'sitemap';
  readonly url: string;
  /** How it was found, in words. */
  readonly by: string;
  readonly entries: readonly Entry[];
  readonly charset: string;
  /** What the feed, and then the page, say of themselves. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
};

type Page = {
  readonly url: string;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly links: readonly string[];
};
type Attempt = { readonly url: string; readonly by: string };

const feedTypes = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|^(?:application|text)\/xml/i;
/** Where sites keep their feeds, most usual first. */
const usualPaths = [
  '/feed/',
  '/rss.xml',
  '/feed',
  '/rss',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/rss/',
  '/feed.json',
];
const sitemapPaths = ['/news-sitemap.xml', '/sitemap.xml'];
const mostNamed = 8;

/**
 * Finds what a source of this site should read. Throws PermanentError where robots.txt forbids it or nothing is found, and
 * TransientError where the site cannot be reached.
 */
export async function findFeed(ports: LookPorts, address: string): Promise<FoundSource> {
  const first = await fetchPage(ports, address);
  if (first.kind !== 'fetched') throw refusalOf(address, first);
  const itself = asFeed(first.body, 'the address itself is the feed');
  if (itself !== null) return itself;
  const page = readPage(first.body);
  const tried = new Set([page.url]);
  const origin = new URL(page.url).origin;
  const attempts: Attempt[] = [
    ...page.links.map((url) => ({ url, by: 'the page names it' })),
    ...usualPaths.map((path) => ({ url: `${origin}${path}`, by: 'it stands at a usual place' })),
  ];
  for (const { url, by } of attempts) {
    if (tried.has(url)) continue;
    tried.add(url);
    const answer = await fetchPage(ports, url);
    const found = answer.kind === 'fetched' ? asFeed(answer.body, by) : null;
    if (found !== null) return withPage(found, page);
  }
  const sitemap = await findSitemap(ports, origin, tried);
  if (sitemap !== null) return withPage(sitemap, page);
  const listed = [...tried].slice(1).map((url) => new URL(url).pathname);
  throw new PermanentError('DOCUMENT_UNREADABLE', `${address} names no feed, and none is at ${listed.join(', ')}`);
}

type Answer =
  | { readonly kind: 'fetched'; readonly body: FetchedBody }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'failed' | 'away'; readonly reason: string };

function refusalOf(address: string, answer: Exclude<Answer, { kind: 'fetched' }>): Error {
  if (answer.kind === 'forbidden') {
    return new PermanentError(
      'ROBOTS_FORBIDDEN',
      `robots.txt or the site's reservation forbids ${address}: it is no source`,
    );
  }
  return answer.kind === 'away'
    ? new TransientError('NETWORK', `${address} could not be reached, try again later (${answer.reason})`)
    : new PermanentError('HTTP_STATUS', `${address}: ${answer.reason}`);
}

async function fetchPage({ client, beforeRequest, signal }: LookPorts, url: string): Promise<Answer> {
  const result = await client.get(url, {
    robotsAgent,
    ...(signal === undefined ? {} : { signal }),
    ...(beforeRequest === undefined ? {} : { beforeRequest }),
  });
  if (result.kind === 'fetched') return { kind: 'fetched', body: result };
  if (result.kind === 'forbidden') return { kind: 'forbidden' };
  if (result.kind === 'gone') return { kind: 'failed', reason: `status ${result.status}` };
  if (result.kind === 'notModified') return { kind: 'failed', reason: 'status 304' };
  const isAway = result.status === undefined && (result.code === 'NETWORK' || result.code === 'DEADLINE_EXCEEDED');
  return { kind: isAway ? 'away' : 'failed', reason: `${result.code}: ${result.message}` };
}

function asFeed(body: FetchedBody, by: string): FoundSource | null {
  try {
    const { feed } = parseFeed(body.body, body.httpCharset);
    const entries = readFeedEntries(body);
    if (entries.length === 0) return null;
    return {
      protocol: 'feed',
      url: normalizeUrl(body.finalUrl) ?? body.finalUrl,
      by,
      entries,
      charset: decodeBytes(body.body, { httpCharset: body.httpCharset, kind: 'xml' }).charset,
      title: cleanHint(feed.title, 120),
      publisher: null,
      language: feed.language ?? entries.find(({ language }) => language !== null)?.language ?? null,
    };
  } catch (error) {
    if (error instanceof PermanentError) return null;
    throw error;
  }
}

async function findSitemap(ports: LookPorts, origin: string, tried: Set<string>): Promise<FoundSource | null> {
  for (const path of sitemapPaths) {
    const url = `${origin}${path}`;
    tried.add(url);
    const answer = await fetchPage(ports, url);
    if (answer.kind !== 'fetched') continue;
    const { entries, seeds } = readSitemap(answer.body);
    if (entries.length + seeds.length === 0) continue;
    const { body, httpCharset } = answer.body;
    return {
      protocol: 'sitemap',
      url,
      by: 'no feed was found, but a sitemap',
      entries,
      charset: decodeBytes(body, { httpCharset, kind: 'xml' }).charset,
      title: null,
      publisher: null,
      language: entries.find(({ language }) => language !== null)?.language ?? null,
    };
  }
  return null;
}

function readPage({ body, httpCharset, finalUrl }: FetchedBody): Page {
  const $ = load(decodeBytes(body, { httpCharset, kind: 'html' }).text);
  const base = URL.parse($('base[href]').first().attr('href') ?? '', finalUrl)?.href ?? finalUrl;
  const hrefs = [
    ...$('link[rel~="alternate"][href]')
      .toArray()
      .filter((element) => feedTypes.test($(element).attr('type') ?? '')),
    ...$('a[href]')
      .toArray()
      .filter((element) => /\b(?:rss|feed|atom)\b/i.test($(element).attr('href') ?? '')),
  ].map((element) => normalizeUrl($(element).attr('href') ?? '', base));
  // The feed of a site's comments is none of its news.
  const links = hrefs.filter((url): url is string => url !== null && !/comments?\b/i.test(url));
  return {
    url: normalizeUrl(finalUrl) ?? finalUrl,
    siteName: cleanHint($('meta[property="og:site_name"]').attr('content') ?? $('title').first().text(), 120),
    language: cleanHint($('html').attr('lang'), 20),
    links: [...new Set(links)].slice(0, mostNamed),
  };
}

function withPage(found: FoundSource, { siteName, language }: Page): FoundSource {
  return {
    ...found,
    title: found.title ?? siteName,
    publisher: siteName,
    language: found.language ?? language,
  };
}
