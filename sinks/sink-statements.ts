// The sink's statements: each takes a whole round at once, its rows as one array a column.
import type { PoolClient } from 'pg';
import { arrayLiteral } from '../platform/database/array-literal.ts';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import type { Applied } from './write-extractions.ts';

/** Notes that the newest reading failed; the last good one stays what it was. */
export async function noteFailures(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await client.query(
    `update fact.extraction e set failed_revision = k.revision, failed_reason = k.reason
     from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[]) k(document_id, extractor, generation, revision, reason)
     where e.document_id = k.document_id and e.extractor = k.extractor and e.generation = k.generation`,
    [
      messages.map((each) => each.documentId),
      messages.map((each) => each.extractor),
      messages.map((each) => each.generation),
      messages.map((each) => each.revision),
      messages.map((each) => each.reason),
    ],
  );
}

/** Stores what was read; a row that would not change is left alone, an older revision never overwrites a newer one. */
export async function upsertExtractions(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const column = (value: (each: ExtractionMessage) => unknown): string => arrayLiteral(messages.map(value));
  await client.query({
    name: 'sink_upsert_extractions',
    text: `insert into fact.extraction as e (document_id, extractor, generation, revision, outcome, reason, text_hash, title, byline,
             language, published, source_id, final_url, publisher, tier, licence, claims, quarantined, skipped, recorded_at)
           select u.*, now() from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[],
             $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::int[], $16::text[], $17::int[], $18::int[], $19::int[]) u
           order by 1, 2, 3
           on conflict (document_id, extractor, generation) do update set
             revision = excluded.revision, outcome = excluded.outcome, reason = excluded.reason, text_hash = excluded.text_hash,
             title = excluded.title, byline = excluded.byline, language = excluded.language, published = excluded.published,
             source_id = excluded.source_id, final_url = excluded.final_url, publisher = excluded.publisher, tier = excluded.tier,
             licence = excluded.licence, claims = excluded.claims, quarantined = excluded.quarantined, skipped = excluded.skipped,
             recorded_at = excluded.recorded_at,
             failed_revision = case when e.failed_revision > excluded.revision then e.failed_revision
               when e.outcome = 'failed' and e.revision > excluded.revision then e.revision end,
             failed_reason = case when e.failed_revision > excluded.revision then e.failed_reason
               when e.outcome = 'failed' and e.revision > excluded.revision then e.reason end
           where (excluded.revision >= e.revision or e.outcome = 'failed')
             and (e.revision, e.outcome, e.reason, e.text_hash, e.title, e.byline, e.language, e.published, e.source_id, e.final_url,
                  e.publisher, e.tier, e.licence, e.claims, e.quarantined, e.skipped,
                  e.failed_revision)
               is distinct from
                 (excluded.revision, excluded.outcome, excluded.reason, excluded.text_hash, excluded.title, excluded.byline,
                  excluded.language, excluded.published, excluded.source_id, excluded.final_url, excluded.publisher, excluded.tier,
                  excluded.licence, excluded.claims, excluded.quarantined, excluded.skipped, excluded.failed_revision)`,
    values: [
      column((each) => each.documentId),
      column((each) => each.extractor),
      column((each) => each.generation),
      column((each) => each.revision),
      column((each) => each.outcome),
      column((each) => each.reason),
      column((each) => each.textHash),
      column((each) => each.title),
      column((each) => each.byline),
      column((each) => each.language),
      column((each) => each.published),
      column((each) => each.sourceId),
      column((each) => each.finalUrl),
      column((each) => each.publisher),
      column((each) => each.tier),
      column((each) => each.licence),
      column((each) => each.claims.length),
      column((each) => each.quarantine.length),
      column((each) => each.skipped ?? 0),
    ],
  });
}

/** Keeps the fingerprints of texts; they belong to the text and so never change. */
export async function keepSketches(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<void> {
  const sketches = new Map(
    messages.flatMap(({ textHash, textSketch }) => (textHash !== null && textSketch ? [[textHash, textSketch]] : [])),
  );
  if (sketches.size === 0) return;
  await client.query({
    name: 'sink_keep_sketches',
    text: `insert into fact.text_sketch (text_hash, sketch) select * from unnest($1::text[], $2::text[]) u(text_hash, sketch) order by 1
           on conflict do nothing`,
    values: [[...sketches.keys()], [...sketches.values()]],
  });
}

/** Closes the open rows of claims that a reading no longer makes, or makes differently. */
export async function closeClaims(client: PoolClient, applied: readonly Applied[]): Promise<void> {
  const closed = applied.flatMap(({ message, plan }) => plan.close.map((claimId) => ({ claimId, message })));
  if (closed.length === 0) return;
  await client.query(
    `update fact.claim c set superseded_at = now(), superseded_by = k.revision
     from unnest($1::text[], $2::text[], $3::int[], $4::int[]) k(claim_id, extractor, generation, revision)
     where c.claim_id = k.claim_id and c.extractor = k.extractor and c.generation = k.generation and c.superseded_at is null`,
    [
      closed.map(({ claimId }) => claimId),
      closed.map(({ message }) => message.extractor),
      closed.map(({ message }) => message.generation),
      closed.map(({ message }) => message.revision),
    ],
  );
}

/** Queues claims whose events have to be computed again. */
export async function queueClaims(client: PoolClient, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  await client.query({
    name: 'sink_queue',
    text: `insert into ops.resolve_queue (claim_id, queued_at) select unnest($1::text[]), now()`,
    // In order, so that neighbours of the index are written together.
    values: [arrayLiteral([...new Set(claimIds)].sort())],
  });
}

/** A generation's first reading of a document may take the place of an older generation's claims: they are queued. */
export async function queueOthers(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<void> {
  const later = messages.filter(({ generation }) => generation > 1);
  if (later.length === 0) return;
  await client.query({
    name: 'sink_queue_others',
    text: `insert into ops.resolve_queue (claim_id, queued_at)
           select distinct c.claim_id, now() from unnest($1::text[], $2::text[], $3::int[]) k(document_id, extractor, generation)
           join fact.claim c on c.document_id = k.document_id and c.extractor = k.extractor and c.generation < k.generation
           where c.superseded_at is null`,
    values: [
      later.map((each) => each.documentId),
      later.map((each) => each.extractor),
      later.map((each) => each.generation),
    ],
  });
}
