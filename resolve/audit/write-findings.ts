// Findings of a component as rows. One whose cause is gone goes with it, or the order of arrival would decide which remain.
import type { PoolClient } from 'pg';
import { auditChecks, type EventFinding } from './event-finding.ts';

/** Writes what differs. `claimIds` are all claims of the component, also those that are asserted no more. */
export async function writeFindings(
  client: PoolClient,
  claimIds: readonly string[],
  findings: readonly EventFinding[],
): Promise<void> {
  if (claimIds.length === 0) return;
  if (findings.length > 0) {
    await client.query({
      name: 'resolve_open_findings',
      text: `insert into fact.finding as present
               (finding_id, claim_id, document_id, check_name, message, expected, found, quote, url, recorded_at)
             select f."findingId", f."claimId", f."documentId", f."checkName", f.message, f.expected, f.found, f.quote, f.url, now()
             from jsonb_to_recordset($1::jsonb) f ("findingId" text, "claimId" text, "documentId" text, "checkName" text,
               message text, expected text, found text, quote text, url text) order by 1
             on conflict (finding_id) do update set message = excluded.message, expected = excluded.expected, found = excluded.found,
               quote = excluded.quote, url = excluded.url, recorded_at = excluded.recorded_at
             where (present.message, present.expected, present.found, present.quote, present.url)
               is distinct from (excluded.message, excluded.expected, excluded.found, excluded.quote, excluded.url)`,
      values: [JSON.stringify(findings)],
    });
  }
  await client.query({
    name: 'resolve_remove_findings',
    text: `delete from fact.finding where claim_id = any($1) and check_name = any($2) and finding_id <> all($3)`,
    values: [claimIds, auditChecks, findings.map((each) => each.findingId)],
  });
}
