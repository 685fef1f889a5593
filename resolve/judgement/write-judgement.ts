// Judgements as rows: one writer at a time, nothing changed in place.
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import { PermanentError, UsageError } from '../../schemas/errors.ts';
import type { AnchoredClaim } from './find-subject.ts';

/** Who judges, and why. */
export type Judge = {
  readonly author: string;
  readonly reason: string;
  /** Undo what contradicts, instead of refusing. */
  readonly over?: boolean;
};

/** A judgement as it stands now; `isNew` false where the very same one was in force already. */
export type Judged = { readonly judgementId: string; readonly isNew: boolean; readonly undone: readonly string[] };

export type SidedClaim = { readonly side: 'a' | 'b'; readonly claim: AnchoredClaim };

/** A row of fact.judgement, less what the database adds. */
export type NewJudgement = {
  readonly verb: string;
  readonly subject: string;
  readonly kind?: string;
  readonly otherSubject?: string | null;
  readonly field?: string;
  readonly value?: unknown;
  readonly companyId?: string | null;
  readonly otherCompanyId?: string | null;
  readonly name?: string | null;
  readonly onDate?: string | null;
  readonly undoes?: string;
};

/**
 * Runs `work` while nobody else judges: what it reads to find contradictions still holds when it writes. It is the first lock
 * that is taken and resolvers never take it, so that no two can wait for each other.
 */
export async function whileJudging<Result>(
  database: Database,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  return await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['megawatch judgement']);
    return await work(client);
  });
}

/** Adds a judgement with its anchors; triggers queue what it touches. Returns its id. */
export async function insertJudgement(
  client: PoolClient,
  judge: Judge,
  judgement: NewJudgement,
  anchors: readonly SidedClaim[] = [],
): Promise<string> {
  const { verb, subject, kind, otherSubject, field, value, companyId, otherCompanyId, name, onDate, undoes } =
    judgement;
  const { rows } = await client.query<{ id: string }>(
    `insert into fact.judgement (verb, author, reason, kind, subject, other_subject, field, value, company_id, other_company_id,
       name, on_date, undoes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning judgement_id as id`,
    [
      verb,
      judge.author,
      judge.reason,
      kind ?? null,
      subject,
      otherSubject ?? null,
      field ?? null,
      value === undefined ? null : JSON.stringify(value),
      companyId ?? null,
      otherCompanyId ?? null,
      name ?? null,
      onDate ?? null,
      undoes ?? null,
    ],
  );
  const id = rows[0]?.id ?? '';
  if (anchors.length > 0) {
    await client.query(
      `insert into fact.judgement_anchor (judgement_id, anchor_no, side, document_id, kind, extractor, text_hash, spans, quote, url,
         claim_id, content_hash)
       select $1, u.place - 1, u.side, u.document_id, u.kind, u.extractor, u.text_hash, u.spans, u.quote, u.url, u.claim_id, u.content_hash
       from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[], $8::text[], $9::text[], $10::text[],
         $11::text[]) with ordinality u(side, document_id, kind, extractor, text_hash, spans, quote, url, claim_id, content_hash, place)`,
      [
        id,
        anchors.map(({ side }) => side),
        anchors.map(({ claim }) => claim.documentId),
        anchors.map(({ claim }) => claim.kind),
        anchors.map(({ claim }) => claim.extractor),
        anchors.map(({ claim }) => claim.textHash),
        anchors.map(({ claim }) => JSON.stringify(claim.spans)),
        anchors.map(({ claim }) => claim.quote),
        anchors.map(({ claim }) => claim.url),
        anchors.map(({ claim }) => claim.claimId),
        anchors.map(({ claim }) => claim.contentHash),
      ],
    );
  }
  return id;
}

export type StoredJudgement = {
  readonly id: string;
  readonly verb: string;
  readonly author: string;
  readonly reason: string;
  readonly subject: string;
  readonly kind: string | null;
  readonly companyId: string | null;
  readonly otherCompanyId: string | null;
  readonly name: string | null;
  readonly undoneBy: string | null;
};

/** Reads one judgement. Throws UsageError where there is none. */
export async function readJudgement(client: PoolClient, id: string): Promise<StoredJudgement> {
  const { rows } = await client.query<StoredJudgement>(
    `select j.judgement_id as id, j.verb, j.author, j.reason, j.subject, j.kind, j.company_id as "companyId",
       j.other_company_id as "otherCompanyId", j.name, u.judgement_id as "undoneBy"
     from fact.judgement j left join fact.judgement u on u.undoes = j.judgement_id where j.judgement_id = $1`,
    [id],
  );
  const [judgement] = rows;
  if (!judgement) throw new UsageError(`there is no judgement ${id}: see \`megawatch review log\``);
  return judgement;
}

/** Adds the row that undoes one. */
export async function insertUndo(client: PoolClient, judge: Judge, judgement: StoredJudgement): Promise<string> {
  const { id, subject, kind, companyId, otherCompanyId, name } = judgement;
  return await insertJudgement(client, judge, {
    verb: 'undo',
    undoes: id,
    subject,
    companyId,
    otherCompanyId,
    name,
    ...(kind !== null && { kind }),
  });
}

/** A judgement that contradicts one in force. */
export class JudgementConflict extends PermanentError {
  readonly conflicts: readonly string[];

  constructor(message: string, conflicts: readonly string[]) {
    super('JUDGEMENT_CONFLICT', message, { details: { conflicts } });
    this.conflicts = conflicts;
  }
}

/** `jdg_3 (different, by ana: two campuses)`, for messages. */
export function describeJudgement({
  id,
  verb,
  author,
  reason,
}: Pick<StoredJudgement, 'id' | 'verb' | 'author' | 'reason'>): string {
  return `${id} (${verb.replace('company_', '')}, by ${author}: ${reason})`;
}
