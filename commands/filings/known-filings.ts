// The known filings of a company with how far each has come.
import type { Database } from '../../platform/database/database.ts';

export type KnownFiling = {
  readonly filed: string;
  readonly form: string;
  readonly accession: string;
  /** The name that the index gave the company, which a rename does not change afterwards. */
  readonly name: string | null;
  readonly period: string | null;
  readonly items: string | null;
  /** `fetched`, `due`, `gone`, `failed`, `forbidden`; `listed` where nobody asked for it yet. */
  readonly state: string;
  readonly documentId: string;
  readonly url: string;
};

export type KnownFilingsQuery = {
  readonly cik: number;
  /** Forms in capitals; an amendment belongs to its form. Null: all. */
  readonly forms: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly limit: number;
};

/** Newest first. */
export async function knownFilings({ pool }: Database, query: KnownFilingsQuery): Promise<KnownFiling[]> {
  const { rows } = await pool.query<KnownFiling>(
    `select f.filed_on::text as filed, f.form, f.accession, c.name, f.period::text as period, f.items,
       case when s.outcome = 'fetched' then 'fetched' when s.outcome is not null then s.outcome
         else coalesce(q.state, 'listed') end as state,
       f.document_id as "documentId", f.url
     from ops.filing f
     join ops.filing_company c on c.accession = f.accession and c.cik = $1
     left join ops.document_state s on s.document_id = f.document_id
     left join ops.frontier q on q.url = f.url
     where ($2::text[] is null or upper(f.form) = any($2) or regexp_replace(upper(f.form), '/A$', '') = any($2))
       and ($3::date is null or f.filed_on >= $3) and ($4::date is null or f.filed_on <= $4)
     order by f.filed_on desc, f.accession desc limit $5`,
    [query.cik, query.forms, query.since, query.until, query.limit],
  );
  return rows;
}
