// What `ingest` was told of filings, as the sources of SEC EDGAR take it.
import { type EdgarScope, edgarScope, followedCompanies } from '../../ingest/protocols/edgar/edgar-scope.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Context } from '../context.ts';
import { findFiler } from '../filings/find-filer.ts';
import type { IngestCommandOptions } from '../ingest.ts';

/** A backfill waits for a host that refuses, ten minutes each time; other runs leave that to the next one. */
const backfillPatienceMs = 900_000;

/** The scope and the patience of a run; nothing where no option names filings. */
export async function edgarOptions(
  { database, registry }: Pick<Context, 'database' | 'registry'>,
  { company, form, since: sinceTime, until }: IngestCommandOptions,
): Promise<{ edgar?: EdgarScope; patienceMs?: number }> {
  const since = sinceTime?.toISOString().slice(0, 10);
  if (company === undefined && form === undefined && since === undefined && until === undefined) return {};
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError(`--since ${since} is after --until ${until}`);
  }
  const named =
    company === undefined ? undefined : await Promise.all(company.map((each) => findFiler(database, registry, each)));
  const followed = new Map(followedCompanies(registry).map((each) => [each.cik, each]));
  const edgar = edgarScope(
    {
      since: since ?? null,
      until: until ?? null,
      forms: form?.map((each) => each.trim().toUpperCase()) ?? null,
      ...(named === undefined
        ? {}
        : {
            companies: named.map(({ cik, name }) => followed.get(cik) ?? { cik, name, tickers: [], isLender: false }),
          }),
    },
    registry,
  );
  return { edgar, ...(since === undefined ? {} : { patienceMs: backfillPatienceMs }) };
}
