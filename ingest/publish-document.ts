// From what was found at a URL to an acknowledged message, in the order that loses nothing: archive, revision, publish.
import type { PoolClient } from 'pg';
import type { Archive } from '../platform/archive/archive.ts';
import type { Bus } from '../platform/bus/bus.ts';
import type { Database } from '../platform/database/database.ts';
import { encodeMessage } from '../schemas/cloud-event.ts';
import { type DocumentMessage, documentMessage } from '../schemas/document-message.ts';
import { contentHash } from '../schemas/ids.ts';
import { traceOf } from '../schemas/trace-parent.ts';
import { startStopwatch } from '../platform/lifecycle/stopwatch.ts';
import { metrics } from '../platform/metrics/metrics.ts';
import type { Validators } from './fetch/client.ts';
import { createKeyedLock } from './keyed-lock.ts';
import { readingOf } from './reading-of.ts';

export type PublishPorts = { readonly database: Database; readonly archive: Archive; readonly bus: Bus };

/** A document as it was found: its message but for what archive and revision add. */
export type FoundDocument = Omit<DocumentMessage, 'revision' | 'bodyHash' | 'headersHash' | 'bodyBytes'> & {
  readonly body: Uint8Array | null;
  readonly headers: Readonly<Record<string, string>> | null;
};

/** `conflict`: somebody recorded another revision since this fetch began, so what was fetched may be the older. */
export type PublishOutcome = 'new' | 'changed' | 'unchanged' | 'gone' | 'conflict';

/** What was known of the document before the fetch began; 0 and nulls for nothing. */
export type KnownRevision = { readonly revision: number; readonly bodyHash: string | null };

/** Two URLs may lead to one document at the same time; the second finds nothing left to publish. */
const publishing = createKeyedLock();

type Recorded = {
  /** The message of the revision that was made, or null where there was nothing new. */
  readonly message: DocumentMessage | null;
  readonly revision: number;
  readonly publishedRevision: number;
};

/**
 * Takes a found document to the bus. Each step may be repeated after a crash: bodies are addressed by their content, an
 * equal body makes no revision, and a revision that was not acknowledged is published again.
 */
export async function publishDocument(
  ports: PublishPorts,
  found: FoundDocument,
  known: KnownRevision,
  validators: Validators,
): Promise<PublishOutcome> {
  const unrevised = await archiveDocument(ports.archive, found, known);
  const recorded = await recordRevision(ports.database, unrevised, known.revision);
  if (recorded === 'conflict') return 'conflict';
  const { message, revision, publishedRevision } = recorded;
  if (publishedRevision < revision) {
    await publishing.run(found.documentId, async () => {
      const isOnlyOne = message !== null && publishedRevision === revision - 1;
      await (isOnlyOne ? publishAll(ports, [message]) : publishPending(ports, [found.documentId]));
    });
  }
  await saveValidators(ports.database, found.documentId, revision, validators);
  if (message === null) return 'unchanged';
  if (found.outcome === 'gone') return 'gone';
  return revision === 1 ? 'new' : 'changed';
}

/** Stores body and headers; a body that is the known one is there already, and its headers stay those of its revision. */
async function archiveDocument(
  archive: Archive,
  { body, headers, ...rest }: FoundDocument,
  known: KnownRevision,
): Promise<Omit<DocumentMessage, 'revision'>> {
  const bodyBytes = body?.byteLength ?? 0;
  if (body === null) return { ...rest, bodyHash: null, headersHash: null, bodyBytes };
  const bodyHash = contentHash(body);
  if (bodyHash === known.bodyHash) return { ...rest, bodyHash, headersHash: null, bodyBytes };
  const parts = headers === null ? [body] : [body, Buffer.from(JSON.stringify(headers))];
  const [, headersHash = null] = await archive.putAll(parts);
  return { ...rest, bodyHash, headersHash, bodyBytes };
}

/** Compare-and-set of the document's newest revision together with the row that keeps its message. */
export async function recordRevision(
  database: Database,
  unrevised: Omit<DocumentMessage, 'revision'>,
  knownRevision: number,
): Promise<Recorded | 'conflict'> {
  return database.transaction(async (client) => {
    const { rows } = await client.query<{
      revision: number;
      published_revision: number;
      outcome: string;
      body_hash: string | null;
      reading: string | null;
    }>(
      'select revision, published_revision, outcome, body_hash, reading from ops.document_state where document_id = $1 for update',
      [unrevised.documentId],
    );
    const state = rows[0];
    const isKnown = state && state.outcome === unrevised.outcome && state.body_hash === unrevised.bodyHash;
    // The same bytes under another mapping say something else; what is gone is gone under any.
    if (isKnown && (unrevised.outcome === 'gone' || state.reading === readingOf(unrevised.dataset))) {
      return { message: null, revision: state.revision, publishedRevision: state.published_revision };
    }
    if ((state?.revision ?? 0) !== knownRevision) return 'conflict';
    const message = documentMessage.parse({ ...unrevised, revision: knownRevision + 1 });
    const wasSet = await setRevision(client, message, knownRevision);
    if (!wasSet) return 'conflict';
    await insertDocument(client, message);
    return { message, revision: message.revision, publishedRevision: state?.published_revision ?? 0 };
  });
}

async function setRevision(client: PoolClient, message: DocumentMessage, known: number): Promise<boolean> {
  const reading = readingOf(message.dataset);
  const values = [message.documentId, message.revision, message.outcome, message.bodyHash, reading];
  const { rowCount } =
    known === 0
      ? await client.query(
          `insert into ops.document_state (document_id, revision, published_revision, outcome, body_hash, reading, updated_at)
           values ($1, $2, 0, $3, $4, $5, clock_timestamp()) on conflict do nothing`,
          values,
        )
      : await client.query(
          `update ops.document_state set revision = $2, outcome = $3, body_hash = $4, reading = $5, etag = null,
             last_modified = null, updated_at = clock_timestamp() where document_id = $1 and revision = $6`,
          [...values, known],
        );
  return rowCount === 1;
}

async function insertDocument(client: PoolClient, message: DocumentMessage): Promise<void> {
  await client.query(
    `insert into raw.document (document_id, revision, source_id, url, final_url, outcome, status, content_type, body_hash,
       headers_hash, tier, licence, publisher, message, fetched_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      message.documentId,
      message.revision,
      message.sourceId,
      message.url,
      message.finalUrl,
      message.outcome,
      message.status,
      message.contentType,
      message.bodyHash,
      message.headersHash,
      message.tier,
      message.licence,
      message.publisher,
      JSON.stringify(message),
      message.fetchedAt,
    ],
  );
}

/** Publishes every revision that the bus has not acknowledged, oldest first; returns how many. */
export async function publishPending({ database, bus }: PublishPorts, documentIds: readonly string[]): Promise<number> {
  const { rows } = await database.pool.query<{ message: unknown }>(
    `select d.message from ops.document_state s
     join raw.document d on d.document_id = s.document_id and d.revision > s.published_revision
     where s.document_id = any($1) and s.published_revision < s.revision
     order by d.document_id, d.revision`,
    [documentIds],
  );
  const messages = rows.map((row) => documentMessage.parse(row.message));
  if (messages.length > 0) await publishAll({ database, bus }, messages);
  return messages.length;
}

async function publishAll(
  { database, bus }: Pick<PublishPorts, 'database' | 'bus'>,
  messages: readonly DocumentMessage[],
): Promise<void> {
  const taken = startStopwatch();
  await bus.publish('documents', messages.map(toMessage));
  metrics.duration.observe({ stage: 'ingest', step: 'publish' }, taken());
  const newest = new Map(messages.map(({ documentId, revision }) => [documentId, revision]));
  await database.pool.query(
    `update ops.document_state s set published_revision = greatest(s.published_revision, p.revision)
     from unnest($1::text[], $2::int[]) as p(document_id, revision) where s.document_id = p.document_id`,
    [[...newest.keys()], [...newest.values()]],
  );
}

/**
 * Documents of these sources with a revision that no bus has acknowledged: what a crash left behind. One that was recorded
 * just now is left to the crawler that is publishing it, or to the next visit of its URL, which is still due.
 */
export async function findPending(database: Database, sourceIds: readonly string[]): Promise<string[]> {
  const { rows } = await database.pool.query<{ document_id: string }>(
    `select document_id from ops.document_state s where published_revision < revision
       and s.updated_at < clock_timestamp() - interval '10 seconds'
       and exists (select from raw.document d where d.document_id = s.document_id and d.source_id = any($1))
     order by document_id`,
    [sourceIds],
  );
  return rows.map(({ document_id }) => document_id);
}

/** Only now, with the publish acknowledged, may the next fetch be conditional. */
async function saveValidators(
  database: Database,
  documentId: string,
  revision: number,
  { etag, lastModified }: Validators,
): Promise<void> {
  await database.pool.query(
    `update ops.document_state set etag = $3, last_modified = $4
     where document_id = $1 and revision = $2 and (etag, last_modified) is distinct from ($3, $4)`,
    [documentId, revision, etag, lastModified],
  );
}

function toMessage(message: DocumentMessage): ReturnType<typeof encodeMessage> {
  const id = `${message.documentId}:${message.revision}`;
  return encodeMessage('documents', message.documentId, message, {
    id,
    source: `/megawatch/ingest/${message.sourceId}`,
    time: message.fetchedAt,
    traceparent: traceOf(id),
  });
}
