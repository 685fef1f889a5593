import { describe, expect, it } from 'vitest';
import { crawlDelaySeconds, isAllowed, parseRobots } from '../../../ingest/fetch/robots-rules.ts';

const allowed = (robots: string, path: string, agent = 'MegawatchBot') =>
  isAllowed(parseRobots(robots), agent, `https://example.com${path}`);

describe('robots.txt', () => {
  it('merges the groups of an agent and leaves the rest to the star', () => {
    const robots =
      'User-agent: *\nDisallow: /\n\nuser-agent: megawatchbot/1.0\nDisallow: /a\n\nUser-agent: other\nUser-agent: MegawatchBot\nDisallow: /b';
    expect(allowed(robots, '/a')).toBe(false);
    expect(allowed(robots, '/b')).toBe(false);
    expect(allowed(robots, '/c')).toBe(true);
    expect(allowed(robots, '/c', 'somebody')).toBe(false);
  });

  it('lets the longest rule decide and allow win a tie', () => {
    expect(allowed('User-agent: *\nDisallow: /news/\nAllow: /news/dc', '/news/dc/1')).toBe(true);
    expect(allowed('User-agent: *\nAllow: /news/\nDisallow: /news/dc', '/news/dc/1')).toBe(false);
    expect(allowed('User-agent: *\nAllow: /x\nDisallow: /x', '/x')).toBe(true);
    expect(allowed('User-agent: *\nDisallow:', '/x')).toBe(true);
  });

  it.each([
    ['/*.pdf$', '/a/b.pdf', false],
    ['/*.pdf$', '/a/b.pdf?x=1', true],
    ['/a*b*c', '/axxbxxc/d', false],
    ['/a*b*c', '/axxc', true],
    ['/a*a$', '/a', true],
    ['*', '/anything', false],
    ['/x$y', '/x$y', false],
    ['/%e3%83%84', '/%E3%83%84', false],
    ['/ツ', '/%E3%83%84', false],
    ['/search?q=', '/search?q=dc', false],
  ])('reads the pattern %s on %s', (pattern, path, expected) => {
    expect(allowed(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(expected);
  });

  it('forgives a byte order mark, comments, carriage returns and a missing colon', () => {
    expect(allowed('\uFEFFUser-agent: * # all\rDisallow /x # not this\r\n', '/x')).toBe(false);
    expect(parseRobots('Sitemap: https://example.com/s.xml\nUser-agent: *\nCrawl-delay: 2.5').sitemaps).toEqual([
      'https://example.com/s.xml',
    ]);
    expect(crawlDelaySeconds(parseRobots('User-agent: *\nCrawl-delay: 2.5'), 'MegawatchBot')).toBe(2.5);
  });

  it('stays linear on hostile patterns', () => {
    const robots = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(200)}`;
    const began = performance.now();
    expect(allowed(robots, `/${'a'.repeat(2_000)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
