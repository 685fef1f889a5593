// Runs the auditor over what is asserted now; findings that no longer hold are closed, never deleted.
import { z } from 'zod';
import type { Database } from '../platform/database/database.ts';
import { claim } from '../schemas/claim.ts';
import { type AuditedClaim, auditClaims, documentChecks, type Finding } from './audit-arithmetic.ts';

const claimRow = z.object({
  claim_id: z.string(),
  document_id: z.string(),
  final_url: z.string(),
  whole: z.record(z.string(), z.unknown()),
});

/** Audits the current claims of capacity and indicators, and writes what changed. */
export async function runAudit(
  database: Database,
  now: Date = new Date(),
): Promise<{ readonly findings: readonly Finding[]; readonly opened: number; readonly closed: number }> {
  const { rows } = await database.pool.query(
    `select claim_id, document_id, final_url,
       fields || jsonb_build_object('kind', kind, 'evidence', evidence, 'confidence', confidence, 'polarity', polarity,
         'modality', modality, 'salience', salience, 'rule', rule) as whole
     from fact.current_claim where kind in ('capacity', 'indicator')`,
  );
  const claims = z.array(claimRow).parse(rows).flatMap(toAudited);
  const findings = auditClaims(claims);
  const at = now.toISOString();
  return database.transaction(async (client) => {
    const opened = await client.query(
      `insert into fact.finding as present
         (finding_id, claim_id, document_id, check_name, message, expected, found, quote, url, recorded_at)
       select "findingId", "claimId", "documentId", "checkName", message, expected, found, quote, url, $2::timestamptz
       from jsonb_to_recordset($1::jsonb) as f ("findingId" text, "claimId" text, "documentId" text, "checkName" text,
         message text, expected text, found text, quote text, url text)
       on conflict (finding_id) do update set message = excluded.message, expected = excluded.expected,
         found = excluded.found, quote = excluded.quote, url = excluded.url, recorded_at = excluded.recorded_at, closed_at = null
       where present.closed_at is not null or (present.message, present.quote, present.url)
         is distinct from (excluded.message, excluded.quote, excluded.url)`,
      [JSON.stringify(findings), at],
    );
    const closed = await client.query(
      `update fact.finding set closed_at = $2 where closed_at is null and check_name = any($3) and finding_id <> all($1)`,
      [findings.map((each) => each.findingId), at, documentChecks],
    );
    return { findings, opened: opened.rowCount ?? 0, closed: closed.rowCount ?? 0 };
  });
}

/** A claim of an older version than this program's is left to the sink to upgrade. */
function toAudited(row: z.infer<typeof claimRow>): AuditedClaim[] {
  const parsed = claim.safeParse(row.whole);
  if (!parsed.success) return [];
  return [{ claimId: row.claim_id, documentId: row.document_id, url: row.final_url, claim: parsed.data }];
}
