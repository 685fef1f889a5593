// The message of a page of the benchmarks.
import type { DocumentMessage } from '../../schemas/document-message.ts';
import { contentHash, documentId } from '../../schemas/ids.ts';

/** The page with that number, its body in the archive. */
export function documentOf(number: number, body: Uint8Array): DocumentMessage {
  const url = `https://example.com/latency/${number}`;
  return {
    documentId: documentId(url),
    revision: 1,
    sourceId: 'bench',
    url,
    finalUrl: url,
    outcome: 'fetched',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    httpCharset: 'utf-8',
    bodyHash: contentHash(body),
    bodyBytes: body.byteLength,
    headersHash: null,
    fetchedAt: new Date().toISOString(),
    form: 'page',
    dataset: null,
    feedTitle: null,
    feedPublished: null,
    feedLanguage: null,
    tier: 3,
    licence: 'CC0-1.0',
    publisher: 'Bench',
  };
}
