// Rows of datasets that could not become claims, kept for whoever mends the source.
import type { PoolClient } from 'pg';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';

/** Replaces the quarantined rows of the documents that were read. */
export async function writeQuarantine(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<void> {
  const keyed = messages.filter(({ quarantine, revision }) => quarantine.length > 0 || revision > 1);
  if (keyed.length === 0) return;
  await client.query(
    `delete from ops.quarantine q using unnest($1::text[], $2::text[], $3::int[]) k(document_id, extractor, generation)
     where q.document_id = k.document_id and q.extractor = k.extractor and q.generation = k.generation`,
    [keyed.map((each) => each.documentId), keyed.map((each) => each.extractor), keyed.map((each) => each.generation)],
  );
  const rows = keyed.flatMap(({ documentId, extractor, generation, revision, quarantine }) =>
    quarantine.map(({ row, reason, value }) => ({ documentId, extractor, generation, revision, row, reason, value })),
  );
  if (rows.length === 0) return;
  await client.query(
    `insert into ops.quarantine (document_id, extractor, generation, revision, row_number, reason, value)
     select * from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[]) on conflict do nothing`,
    [
      rows.map((each) => each.documentId),
      rows.map((each) => each.extractor),
      rows.map((each) => each.generation),
      rows.map((each) => each.revision),
      rows.map((each) => each.row),
      rows.map((each) => each.reason),
      rows.map((each) => each.value),
    ],
  );
}
