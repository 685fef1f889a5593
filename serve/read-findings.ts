// What the auditors found in the claims of a fact.
import { columnText, type Reader } from './reader.ts';

export type ShownFinding = { readonly check: string; readonly message: string; readonly url: string };

const mostFindings = 20;

/** Findings beside a fact, the newest first. */
export async function readFindings(reader: Reader, factId: string): Promise<ShownFinding[]> {
  const rows = await reader.query(
    `select check_name, message, url from mart.findings where fact_id = $1 order by recorded_at desc, finding_id limit ${mostFindings}`,
    [factId],
  );
  return rows.map((row) => ({
    check: columnText(row['check_name']),
    message: columnText(row['message']),
    url: columnText(row['url']),
  }));
}
