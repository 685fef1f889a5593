// `ops.filing`: every filing that an index has listed, in bulk and without counting one twice.
import type { Database } from '../../../platform/database/database.ts';
import type { CompanyTicker } from './index-content.ts';
import { filingDocumentId, type ListedFiling, submissionUrl } from './listed-filing.ts';

/** A known filing that was never fetched, with the address that the first index gave it. */
export type UnfetchedFiling = Pick<ListedFiling, 'accession' | 'form' | 'filedOn'> & {
  readonly url: string;
  readonly name: string | null;
};

/** Records what an index lists; what is known already is completed and never overwritten. */
export async function recordFilings(
  database: Database,
  filings: readonly ListedFiling[],
  { sourceId, archive }: { readonly sourceId: string; readonly archive: string },
): Promise<void> {
  if (filings.length === 0) return;
  // In one order everywhere, so that two crawlers with the same filings do not wait for each other in a circle.
  const sorted = filings.toSorted((a, b) => (a.accession < b.accession ? -1 : 1));
  const rows = sorted.map((each) => ({
    ...each,
    url: submissionUrl(archive, each),
    documentId: filingDocumentId(each.accession),
  }));
  const companies = sorted.flatMap(({ accession, companies: listed }) =>
    listed.toSorted((a, b) => a.cik - b.cik).map((each) => ({ accession, ...each })),
  );
  await database.transaction(async (client) => {
    await client.query(
      `insert into ops.filing as f (accession, form, filed_on, accepted_at, period, items, primary_document, bytes, url,
         document_id, source_id, listed_at)
       select accession, form, "filedOn", "acceptedAt", period, items, "primaryDocument", bytes, url, "documentId", $2,
         clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as r(accession text, form text, "filedOn" date, "acceptedAt" timestamptz,
         period date, items text, "primaryDocument" text, bytes bigint, url text, "documentId" text)
       on conflict (accession) do update set
         accepted_at = coalesce(f.accepted_at, excluded.accepted_at), period = coalesce(f.period, excluded.period),
         items = coalesce(f.items, excluded.items), bytes = coalesce(f.bytes, excluded.bytes),
         primary_document = coalesce(f.primary_document, excluded.primary_document)
       where (f.accepted_at is null and excluded.accepted_at is not null) or (f.items is null and excluded.items is not null)
         or (f.period is null and excluded.period is not null) or (f.bytes is null and excluded.bytes is not null)
         or (f.primary_document is null and excluded.primary_document is not null)`,
      [JSON.stringify(rows.map(clean)), sourceId],
    );
    await client.query(
      `insert into ops.filing_company as c (accession, cik, name, role)
       select accession, cik, name, role
       from jsonb_to_recordset($1::jsonb) as r(accession text, cik bigint, name text, role text)
       on conflict (accession, cik) do update set name = coalesce(c.name, excluded.name), role = coalesce(c.role, excluded.role)
       where (c.name is null and excluded.name is not null) or (c.role is null and excluded.role is not null)`,
      [JSON.stringify(companies.map(clean))],
    );
  });
}

/** Text that Postgres takes. */
function clean(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
    ]),
  );
}

/** Those of the given filings that have no document yet. */
export async function unfetchedFilings(database: Database, accessions: readonly string[]): Promise<UnfetchedFiling[]> {
  if (accessions.length === 0) return [];
  const { rows } = await database.pool.query<UnfetchedFiling>(
    `select f.accession, f.form, f.filed_on::text as "filedOn", f.url, c.name
     from ops.filing f
     left join lateral (select name from ops.filing_company c where c.accession = f.accession
                        order by (c.role = 'reporting') nulls first, c.cik limit 1) c on true
     where f.accession = any($1) and not exists (select from ops.document_state s where s.document_id = f.document_id)
     order by f.filed_on desc, f.accession`,
    [accessions],
  );
  return rows;
}

/** What is known of a company's filings in a window, for an index that says it has not changed. */
export async function filingsOf(
  database: Database,
  cik: number,
  { since, until }: { readonly since: string; readonly until: string },
): Promise<Pick<ListedFiling, 'accession' | 'form' | 'filedOn' | 'companies'>[]> {
  const { rows } = await database.pool.query<{ accession: string; form: string; filedOn: string }>(
    `select f.accession, f.form, f.filed_on::text as "filedOn" from ops.filing f
     join ops.filing_company c on c.accession = f.accession
     where c.cik = $1 and f.filed_on between $2 and $3`,
    [cik, since, until],
  );
  return rows.map((row) => ({ ...row, companies: [{ cik, name: null, role: null }] }));
}

/** Replaces the ticker symbols by what was read now. */
export async function recordTickers(database: Database, tickers: readonly CompanyTicker[]): Promise<void> {
  if (tickers.length === 0) return;
  await database.transaction(async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('megawatch:company-tickers'))`);
    await client.query('delete from ops.company_ticker');
    await client.query(
      `insert into ops.company_ticker (ticker, cik, title, seen_at)
       select ticker, cik, title, clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as r(ticker text, cik bigint, title text)
       on conflict do nothing`,
      [JSON.stringify(tickers.map(clean))],
    );
  });
}
