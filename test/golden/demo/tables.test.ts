// Filings and reports of the demo site, extracted: every row of the golden table to the letter, nothing else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareDocument } from '../../../demo/compare-golden.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { goldenOfRun } from '../../../demo/golden.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { datasetExtractor } from '../../../transform/extract-dataset.ts';
import { filingExtractor } from '../../../transform/extract-filing.ts';
import { readDocument } from '../../../transform/read-document.ts';

let site: DemoSite;
let sources: ReadonlyMap<string, SourceDefinition>;

beforeAll(async () => {
  site = await startDemoSite();
  sources = new Map(demoSources(site.origin).map((source) => [source.id, source]));
});
afterAll(async () => await site.close());

const tables = goldenOfRun(1).filter(({ path }) => !path.endsWith('.html'));

test.each(tables.map((each) => [each.path, each] as const))('%s', async (_, golden) => {
  const source = sources.get(golden.sourceId);
  const form = source?.form ?? 'page';
  const response = await fetch(`${site.origin}${golden.path}`);
  const document = await readDocument(
    {
      documentId: 'doc_demo',
      form,
      finalUrl: `${site.origin}${golden.path}`,
      contentType: response.headers.get('content-type'),
      httpCharset: null,
      dataset: source?.dataset ?? null,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: null,
    },
    new Uint8Array(await response.arrayBuffer()),
  );
  const extractor = form === 'dataset' ? datasetExtractor : filingExtractor;
  const extraction = extractor.extract(document, loadRegistry());
  if (extraction.outcome !== 'claims') throw new Error(`${golden.path} is ${extraction.outcome}`);
  const { missing, extra, found } = compareDocument(golden, extraction.claims);
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  expect(found.filter(({ soft }) => soft.length > 0)).toEqual([]);
  expect(extraction.quarantine).toHaveLength(golden.quarantine);
});
