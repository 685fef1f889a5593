// Filings go through readers of their own: no module of the article reader is reached from them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../transform/read-document.ts';
import { currentReport, reportOf } from './write-report.ts';

const read = join(import.meta.dirname, '../../../transform/read');

function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)[^'";]*?from '(\.[^']+\.ts)'/gms,
  )) {
    reachedFrom(join(dirname(file), target), seen);
  }
  return seen;
}

test('the reader of filings imports nothing of the reader of articles', () => {
  const articles = ['read-page.ts', 'main-text.ts', 'html-tree.ts', 'boilerplate.ts', 'page-blocks.ts', 'page-text.ts'];
  const ofPages = reachedFrom(join(read, 'read-page.ts'));
  for (const each of articles) expect(ofPages).toContain(join(read, each));
  const ofFilings = reachedFrom(join(read, 'filing/read-submission.ts'));
  expect(ofFilings.size).toBeGreaterThan(20);
  expect(articles.filter((each) => ofFilings.has(join(read, each)))).toEqual([]);
});

test('a filing is read as one whatever its address and content type say', async () => {
  const body = reportOf({ form: '8-K', parts: [{ type: '8-K', text: currentReport({ '8.01': 'Something.' }) }] });
  const head = { documentId: 'doc_1', form: 'filing', httpCharset: null, dataset: null } as const;
  const page = {
    finalUrl: 'https://example.org/a.htm',
    contentType: 'text/html',
    feedTitle: null,
    feedPublished: null,
  };
  const document = await readDocument({ ...head, ...page, feedLanguage: null }, body);
  expect(document.title).toBe('Form 8-K: CoreWeave, Inc.');
  expect(document.text).toContain('8-K\tItem 8.01 Other Events.\nSomething.');
});
