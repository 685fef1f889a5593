// The rows of a batch, written in the caller's transaction: extractions, claims with history, what to resolve.
import type { PoolClient } from 'pg';
import type { ExtractionMessage } from '../schemas/extraction-message.ts';
import { arrayLiteral } from '../platform/database/array-literal.ts';
import type { ClaimRow } from './claim-row.ts';
import { insertClaims } from './insert-claims.ts';
import {
  type OpenClaim,
  type Plan,
  planExtraction,
  type Provenance,
  provenanceOf,
  type StoredExtraction,
} from './plan-extraction.ts';
import {
  closeClaims,
  keepSketches,
  noteFailures,
  queueClaims,
  queueOthers,
  upsertExtractions,
} from './sink-statements.ts';
import { writeQuarantine } from './write-quarantine.ts';

export type Written = { claims: number; closed: number; unchanged: number; ignored: number };

export type Planned = { readonly message: ExtractionMessage; readonly plan: Plan };
export type Applied = { readonly message: ExtractionMessage; readonly plan: Extract<Plan, { action: 'apply' }> };

/**
 * Writes extractions in their order. Messages of one document, extractor and generation are taken in rounds, one of each
 * a round, so that the rows are what one-by-one processing would leave, history included.
 */
export async function writeExtractions(client: PoolClient, messages: readonly ExtractionMessage[]): Promise<Written> {
  const written: Written = { claims: 0, closed: 0, unchanged: 0, ignored: 0 };
  if (messages.length === 0) return written;
  for (const round of inRounds(messages)) await writeRound(client, round, written);
  return written;
}

/** The key under which extractions replace one another. */
export function keyOf({ documentId, extractor, generation }: Key): string {
  return `${documentId} ${extractor} ${generation}`;
}

function inRounds(messages: readonly ExtractionMessage[]): ExtractionMessage[][] {
  const seen = new Map<string, number>();
  const rounds: ExtractionMessage[][] = [];
  for (const message of messages) {
    const key = keyOf(message);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    const known = rounds[round];
    if (known) known.push(message);
    else rounds.push([message]);
  }
  return rounds;
}

async function writeRound(client: PoolClient, messages: readonly ExtractionMessage[], written: Written): Promise<void> {
  const { stored, open } = await readStored(client, messages);
  const planned = messages.map((message): Planned => {
    const key = keyOf(message);
    return { message, plan: planExtraction(message, stored.get(key) ?? null, open.get(key) ?? new Map()) };
  });
  const applied = planned.filter((each): each is Applied => each.plan.action === 'apply');
  const noted = planned.filter(({ plan }) => plan.action === 'note_failure');
  written.ignored += planned.length - applied.length - noted.length;
  await noteFailures(
    client,
    noted.map(({ message }) => message),
  );
  // Also those of older revisions: what is kept must not depend on how messages came in batches.
  await keepSketches(
    client,
    planned.map(({ message }) => message),
  );
  await upsertExtractions(
    client,
    applied.map(({ message }) => message),
  );
  const inserted = applied.flatMap(({ plan }) => plan.insert);
  await closeClaims(client, applied);
  await insertClaims(client, inserted);
  const touched = applied.flatMap(({ plan }) => [...plan.close, ...plan.touched]);
  await queueClaims(client, [...touched, ...inserted.map(({ claimId }) => claimId)]);
  await queueOthers(
    client,
    applied.filter(({ plan }) => plan.first).map(({ message }) => message),
  );
  await writeQuarantine(
    client,
    applied.map(({ message }) => message),
  );
  count(written, applied, inserted);
}

function count(written: Written, applied: readonly Applied[], inserted: readonly ClaimRow[]): void {
  written.claims += inserted.length;
  for (const { message, plan } of applied) {
    written.closed += plan.close.length;
    written.unchanged += message.claims.length - plan.insert.length;
  }
}

type Key = Pick<ExtractionMessage, 'documentId' | 'extractor' | 'generation'>;
type StoredRow = Key & Omit<StoredExtraction, 'provenance'> & Provenance;

/** Locks and reads what the tables hold of the documents of a round. */
async function readStored(
  client: PoolClient,
  messages: readonly ExtractionMessage[],
): Promise<{ stored: Map<string, StoredExtraction>; open: Map<string, Map<string, OpenClaim>> }> {
  const keys = [
    arrayLiteral(messages.map((each) => each.documentId)),
    arrayLiteral(messages.map((each) => each.extractor)),
    arrayLiteral(messages.map((each) => each.generation)),
  ];
  const extractions = await client.query<StoredRow>({
    name: 'sink_extractions',
    text: `select e.document_id as "documentId", e.extractor, e.generation, e.revision, e.outcome, e.failed_revision as "failedRevision",
             e.published, e.publisher, e.tier, e.licence, e.final_url as "finalUrl"
           from unnest($1::text[], $2::text[], $3::int[]) k(document_id, extractor, generation)
           join fact.extraction e using (document_id, extractor, generation)
           order by e.document_id, e.extractor, e.generation for update of e`,
    values: keys,
  });
  const stored = new Map(
    extractions.rows.map((row) => [keyOf(row), { ...row, provenance: provenanceOf(row) }] as const),
  );
  const open = new Map<string, Map<string, OpenClaim>>();
  if (stored.size === 0) return { stored, open };
  const claims = await client.query<OpenClaim & Key>({
    name: 'sink_open_claims',
    text: `select c.document_id as "documentId", c.extractor, c.generation, c.claim_id as "claimId", c.revision, c.content_hash as "contentHash"
           from unnest($1::text[], $2::text[], $3::int[]) k(document_id, extractor, generation)
           join fact.claim c using (document_id, extractor, generation) where c.superseded_at is null`,
    values: keys,
  });
  for (const row of claims.rows) {
    const key = keyOf(row);
    const known = open.get(key);
    if (known) known.set(row.claimId, row);
    else open.set(key, new Map([[row.claimId, row]]));
  }
  return { stored, open };
}
