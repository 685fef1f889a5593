// Which CIK a person means: by number, by a name or ticker of the registry, or by the SEC's own list of tickers.
import type { Database } from '../../platform/database/database.ts';
import type { Registry } from '../../registry/registry.ts';
import { UsageError } from '../../schemas/errors.ts';

export type Filer = { readonly cik: number; readonly name: string };

/** The filer that a text names; UsageError where none is known. */
export async function findFiler({ pool }: Database, registry: Registry, text: string): Promise<Filer> {
  const wanted = text.trim();
  const digits = /^(?:CIK)?0*(\d{1,10})$/i.exec(wanted)?.[1];
  if (digits !== undefined && Number(digits) > 0) {
    const cik = Number(digits);
    const known = registry.companyByCik(cik)?.name ?? (await listedName({ pool }, cik));
    return { cik, name: known ?? `CIK ${cik}` };
  }
  const company = registry.company(wanted);
  if (company?.cik) return { cik: company.cik, name: company.name };
  const { rows } = await pool.query<{ cik: string; title: string }>(
    'select cik, title from ops.company_ticker where upper(ticker) = upper($1) order by cik limit 1',
    [wanted.replace('.', '-')],
  );
  if (rows[0]) return { cik: Number(rows[0].cik), name: rows[0].title };
  throw new UsageError(
    company
      ? `the registry knows no CIK of ${company.name}: give the number`
      : `no company "${wanted}": give a CIK, a ticker symbol or a name of the registry (ingest --source sec-company-tickers reads the SEC's own list)`,
  );
}

async function listedName({ pool }: Pick<Database, 'pool'>, cik: number): Promise<string | null> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.name from ops.filing_company c join ops.filing f on f.accession = c.accession
     where c.cik = $1 and c.name is not null order by f.filed_on desc limit 1`,
    [cik],
  );
  return rows[0]?.name ?? null;
}
