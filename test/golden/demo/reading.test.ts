// Every document of the demo site, read as transform reads it: metadata right, quotes there, furniture gone.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { slowPaths } from '../../../demo/golden/crawl.ts';
import { goldenOfRun } from '../../../demo/golden.ts';
import type { GoldenDocument } from '../../../demo/golden-schema.ts';
import type { ReadDocument } from '../../../schemas/read-document.ts';
import { readDocument } from '../../../transform/read-document.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(async () => await site.close());

async function read(golden: GoldenDocument, run: 1 | 2): Promise<ReadDocument> {
  site.setRun(run);
  const source = demoSources(site.origin).find(({ id }) => id === golden.sourceId);
  const response = await fetch(`${site.origin}${golden.path}`);
  const contentType = response.headers.get('content-type');
  return await readDocument(
    {
      documentId: 'doc_demo',
      form: source?.form ?? 'page',
      finalUrl: `${site.origin}${golden.path}`,
      contentType,
      httpCharset: /charset=(\S+)/.exec(contentType ?? '')?.[1] ?? null,
      dataset: source?.dataset ?? null,
      feedTitle: null,
      feedPublished: null,
      feedLanguage: null,
    },
    new Uint8Array(await response.arrayBuffer()),
  );
}

const furniture = /Megawatch demo page|cookies|Cookies|reader-17|Sources of this|Fontes desta|Fuentes de esta|Quellen dieser/;

describe.each([1, 2] as const)('run %i', (run) => {
  const documents = goldenOfRun(run).filter(({ path, run: only }) => (run === 1 || only === 2) && !slowPaths.includes(path));

  test.each(documents.map((each) => [each.path, each] as const))('%s', async (_, golden) => {
    const document = await read(golden, run);
    const { language, published, dateSource, text } = document;
    expect({ language, published: published?.slice(0, 10) ?? null, dateSource }).toEqual({
      language: golden.language,
      published: golden.published,
      dateSource: golden.dateSource,
    });
    const words = `${document.title ?? ''}\n${text}`.replace(/\s+/g, ' ');
    const lost = golden.facts.flatMap((fact) => Object.entries(fact.quotes).filter(([, quote]) => !words.includes(quote)));
    expect(lost).toEqual([]);
    if (document.form === 'page') expect(text).not.toMatch(furniture);
  });
});
