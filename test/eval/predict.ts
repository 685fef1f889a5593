// What the pipeline would say of a gold document: the page reader where it is a page, then the rules extractor with its gate.
import type { Registry } from '../../registry/registry.ts';
import type { Claim } from '../../schemas/claim.ts';
import { documentId } from '../../schemas/ids.ts';
import type { ReadDocument } from '../../schemas/read-document.ts';
import { rulesExtractor } from '../../transform/extract-rules.ts';
import { readDocument } from '../../transform/read-document.ts';
import type { GoldDocument } from './gold.ts';

/** Neither language nor labels are handed over; address and charset only as the web would say them. */
export async function predict(document: GoldDocument, registry: Registry): Promise<readonly Claim[]> {
  const extraction = rulesExtractor.extract(await readGoldDocument(document), registry);
  return extraction.outcome === 'claims' ? extraction.claims : [];
}

/** A gold document as the reader hands it to the extractors. */
export async function readGoldDocument({ id, title, published, url, body }: GoldDocument): Promise<ReadDocument> {
  const address = url ?? `https://news.example/${id}`;
  if ('page' in body) {
    return await readDocument(
      {
        documentId: documentId(address),
        form: 'page',
        finalUrl: address,
        contentType: 'text/html',
        httpCharset: body.charset,
        dataset: null,
        feedTitle: null,
        feedPublished: null,
        feedLanguage: null,
      },
      body.page,
    );
  }
  return {
    documentId: documentId(address),
    form: 'page',
    url: null,
    title,
    byline: null,
    language: null,
    published,
    dateSource: null,
    canonical: null,
    text: body.text,
    tables: [],
    dataset: null,
  };
}
