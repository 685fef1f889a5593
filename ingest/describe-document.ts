// A document as ingest found it: what its source declares, its entry said and its answer was.
import { documentId } from '../schemas/ids.ts';
import { normalizeUrl } from '../schemas/url.ts';
import type { SourceDefinition } from './define-source.ts';
import type { FetchedBody } from './fetch/fetch-result.ts';
import type { LeasedRow } from './lease-urls.ts';
import { edgarDocumentId } from './protocols/edgar/visit-edgar.ts';
import type { FoundDocument } from './publish-document.ts';

/** What was fetched, as its message will tell it. */
export function describeFetched(
  source: SourceDefinition,
  row: LeasedRow,
  result: FetchedBody,
  now: Date,
): FoundDocument {
  const finalUrl = source.protocol === 'folder' ? row.url : (normalizeUrl(result.finalUrl) ?? result.finalUrl);
  return {
    ...describeRow(source, row, now),
    documentId: source.protocol === 'edgar' ? edgarDocumentId(row.url, finalUrl) : documentId(finalUrl),
    finalUrl,
    outcome: 'fetched',
    status: result.status,
    contentType: result.contentType,
    httpCharset: result.httpCharset,
    body: result.body,
    headers: source.protocol === 'folder' ? null : result.headers,
  };
}

/** What is known of a document without its body. */
export function describeRow(source: SourceDefinition, { url, hints }: LeasedRow, now: Date) {
  return {
    ...describeSource(source),
    url,
    fetchedAt: now.toISOString(),
    feedTitle: hints.title,
    feedPublished: hints.published,
    feedLanguage: hints.language ?? source.language,
  } as const;
}

/** What a source declares of each of its documents. */
export function describeSource(source: SourceDefinition) {
  return {
    sourceId: source.id,
    form: source.form,
    dataset: source.dataset ?? null,
    tier: source.tier,
    licence: source.licence,
    publisher: source.publisher,
  } as const;
}
