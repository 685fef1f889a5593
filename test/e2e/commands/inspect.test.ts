// The inspect commands as other programs call them: a line in, a line out, in order, whatever the line holds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runMegawatch } from '../../support/run-megawatch.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function batch(name: string, lines: readonly string[]): Promise<unknown[]> {
  const ended = await runMegawatch(
    ['inspect', name, '--batch', '--json'],
    { LOG_LEVEL: 'error' },
    `${lines.join('\n')}\n`,
  );
  expect(ended.code).toBe(0);
  const answers = ended.stdout.trimEnd().split('\n');
  expect(answers).toHaveLength(lines.length);
  return answers.map((line): unknown => JSON.parse(line));
}

test('robots: path, agent and URL, and fields are never trimmed', async () => {
  const path = file('rules.txt', 'User-agent: *\nDisallow: /private\n');
  const answers = await batch('robots', [
    `${path}\tMegawatchBot\thttps://example.com/private/x`,
    `${path}\tMegawatchBot\thttps://example.com/`,
    `${join(folder, 'none.txt')}\ta\tb`,
    `${path}\t\thttps://example.com/private`,
  ]);
  expect(answers).toMatchObject([
    { id: 'rules', allowed: false },
    { id: 'rules', allowed: true },
    { id: 'none', error: expect.any(String) },
    { id: 'rules', allowed: false },
  ]);
});

test('url: serialized form and the verdict of the guard, without a look-up', async () => {
  const answers = await batch('url', [
    '-\thttps://Example.com:443/a?utm_source=x#top',
    '-\thttp://127.0.0.1/',
    '-\thttp://0x7f.1/',
    '-\tjavascript:alert(1)',
    '-\t["../b", "https://example.com/x/a"]',
    '-\thttps://user:pw@example.com/',
  ]);
  expect(answers).toMatchObject([
    { href: 'https://example.com/a?utm_source=x#top', allowed: true },
    { allowed: false },
    { allowed: false },
    { href: 'javascript:alert(1)', allowed: false },
    { href: 'https://example.com/b', allowed: true },
    { allowed: false },
  ]);
});

test('feed and article: one answer each, an error where there is none', async () => {
  const feed = file(
    'feed.xml',
    '<rss version="2.0"><channel><title>News</title><item><title>One</title><link>https://example.com/1</link></item></channel></rss>',
  );
  expect(await batch('feed', [feed, JSON.stringify({ id: 'named', file: feed }), '{broken'])).toMatchObject([
    { id: 'feed', feed: { title: 'News' }, items: [{ title: 'One' }] },
    { id: 'named', items: [{ link: 'https://example.com/1' }] },
    { error: expect.any(String) },
  ]);
  const page = file(
    'page.html',
    '<html lang="en"><head><title>Title</title></head><body><article><h1>Title</h1><p>A data center of 100 MW will be built near the river, the council said on Monday.</p></article></body></html>',
  );
  expect(await batch('article', [`${page}\thttps://example.com/news/2026/02/03/x`])).toMatchObject([
    { id: 'page', title: 'Title', language: 'en', text: expect.stringContaining('100 MW') },
  ]);
});

test('claims: a file with its date, and records with text or html', async () => {
  const text = 'Nvidia agreed to invest $2 billion in CoreWeave, which runs AI data centers.';
  const single = await runMegawatch(['inspect', 'claims', file('story.txt', text), '--published', '2026-02-06'], {
    LOG_LEVEL: 'error',
  });
  const claim = { kind: 'deal', dealType: 'equity_investment', amount: { value: '2000000000', unit: 'USD' } };
  expect(JSON.parse(single.stdout)).toMatchObject({ id: 'story', claims: [claim] });
  const answers = await batch('claims', [
    JSON.stringify({ id: 'a', published: '2026-02-06', text }),
    JSON.stringify({
      id: 'b',
      url: null,
      title: null,
      published: null,
      language: null,
      text: 'The river museum opens on Sunday.',
    }),
    JSON.stringify({ id: 'c', html: `<html lang="en"><body><article><p>${text}</p></article></body></html>` }),
  ]);
  expect(answers).toMatchObject([
    { id: 'a', claims: [claim] },
    { id: 'b', claims: [] },
    { id: 'c', claims: [claim] },
  ]);
});
