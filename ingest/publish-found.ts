// A document that came inside another answer (a record of an archive, an item of an agenda) on its way to the bus.
import { documentId } from '../schemas/ids.ts';
import type { SourceDefinition } from './define-source.ts';
import { describeSource } from './describe-document.ts';
import { type PublishPorts, publishDocument } from './publish-document.ts';

export type FoundInside = {
  readonly url: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly httpCharset: string | null;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: Uint8Array;
  readonly fetchedAt: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
};

/** `older`: what is known of the document was fetched later than this, so this says nothing new. */
export type FoundOutcome = 'new' | 'changed' | 'unchanged' | 'older';

const maxAttempts = 5;

/** Publishes it unless something newer is known; two that do so at once come to one end. */
export async function publishFound(
  ports: PublishPorts,
  source: SourceDefinition,
  found: FoundInside,
): Promise<FoundOutcome> {
  const id = documentId(found.url);
  for (let attempt = 1; ; attempt++) {
    const { rows } = await ports.database.pool.query<{ revision: number; body_hash: string | null; is_newer: boolean }>(
      `select s.revision, s.body_hash, d.fetched_at > $2 as is_newer from ops.document_state s
       join raw.document d on d.document_id = s.document_id and d.revision = s.revision where s.document_id = $1`,
      [id, found.fetchedAt],
    );
    const [known] = rows;
    if (known?.is_newer) return 'older';
    const outcome = await publishDocument(
      ports,
      {
        documentId: id,
        ...describeSource(source),
        url: found.url,
        finalUrl: found.url,
        outcome: 'fetched',
        status: found.status,
        contentType: found.contentType,
        httpCharset: found.httpCharset,
        fetchedAt: found.fetchedAt,
        feedTitle: found.title,
        feedPublished: found.published,
        feedLanguage: found.language ?? source.language,
        body: found.body,
        headers: found.headers,
      },
      { revision: known?.revision ?? 0, bodyHash: known?.body_hash ?? null },
      { etag: null, lastModified: null },
    );
    if (outcome === 'new' || outcome === 'changed' || outcome === 'unchanged') return outcome;
    // Somebody else recorded a revision in between; after some turns what there is will be the newer.
    if (attempt >= maxAttempts) return 'older';
  }
}
