import { describe, expect, it } from 'vitest';
import { feedInspector } from '../../../commands/inspect/feed.ts';
import type { InspectInput } from '../../../commands/inspect/inspector.ts';
import { robotsInspector } from '../../../commands/inspect/robots.ts';
import { urlInspector } from '../../../commands/inspect/url.ts';

const input = (given: Partial<InspectInput>): InspectInput => ({
  id: 'x',
  bytes: null,
  fields: [],
  record: null,
  options: {},
  ...given,
});

describe('inspect url', () => {
  it.each([
    ['https://EXAMPLE.com:443/a b', 'https://example.com/a%20b', true],
    ['["../x","https://example.com/a/b/c"]', 'https://example.com/a/x', true],
    ['http://0x7f.1/', 'http://127.0.0.1/', false],
    ['ftp://example.com/', 'ftp://example.com/', false],
    ['//no-base', null, false],
    ['', null, false],
  ])('prints %s', (field, href, allowed) => {
    expect(urlInspector.inspect(input({ fields: [field] }))).toEqual({ href, allowed });
  });
});

describe('inspect robots', () => {
  const bytes = Buffer.from('User-agent: foobot\nDisallow: /x');
  it('takes agent and URL from fields, options or the environment', () => {
    const url = 'https://example.com/x';
    expect(robotsInspector.inspect(input({ bytes, fields: ['FooBot', url] }))).toEqual({ allowed: false });
    expect(robotsInspector.inspect(input({ bytes, fields: ['', ''] }))).toEqual({ allowed: true });
    expect(robotsInspector.inspect(input({ bytes, options: { agent: 'FooBot', url } }))).toEqual({ allowed: false });
    process.env['ROBOTS_AGENT'] = 'FooBot';
    process.env['ROBOTS_URL'] = url;
    try {
      expect(robotsInspector.inspect(input({ bytes }))).toEqual({ allowed: false });
    } finally {
      delete process.env['ROBOTS_AGENT'];
      delete process.env['ROBOTS_URL'];
    }
    expect(() => robotsInspector.inspect(input({ bytes }))).toThrow(/needs a URL/);
  });
});

it('inspect feed prints head and items', () => {
  const bytes = Buffer.from('<rss><channel><title>T</title><item><title>I</title></item></channel></rss>');
  expect(feedInspector.inspect(input({ bytes }))).toMatchObject({ feed: { title: 'T' }, items: [{ title: 'I' }] });
});
