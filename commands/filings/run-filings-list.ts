// The work of `megawatch filings list`.
import { loadCatalog } from '../../ingest/catalog.ts';
import { mirroredSource } from '../../ingest/protocols/edgar/mirrored-source.ts';
import { refreshFilings } from '../../ingest/protocols/edgar/refresh-filings.ts';
import { requireContact } from '../../ingest/protocols/edgar/require-contact.ts';
import { ConfigurationError, UsageError } from '../../schemas/errors.ts';
import { type Context, openContext } from '../context.ts';
import type { FilingsListOptions } from '../filings.ts';
import { formatRows } from '../output.ts';
import { openPoliteClient } from '../polite-client.ts';
import { purposeOf } from '../purpose.ts';
import { findFiler } from './find-filer.ts';
import { knownFilings } from './known-filings.ts';

/** The source whose index is a company's own list. */
const listingSource = 'sec-filings';

/** Prints the filings of one company. */
export async function runFilingsList(company: string, options: FilingsListOptions): Promise<void> {
  const { since = null, until = null } = options;
  if (since !== null && until !== null && since > until) {
    throw new UsageError(`--since ${since} is after --until ${until}`);
  }
  const context = await openContext({ name: 'filings', purpose: purposeOf(options), migrate: false });
  try {
    const filer = await findFiler(context.database, context.registry, company);
    if (options.fetch) await refresh(context, filer.cik, { since, until });
    const forms = options.form?.map((each) => each.trim().toUpperCase()) ?? null;
    const limit = Number(options.limit);
    const rows = await knownFilings(context.database, { cik: filer.cik, forms, since, until, limit });
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ ...filer, filings: rows }, null, 2)}\n`);
      return;
    }
    const columns = ['filed', 'form', 'accession', 'name', 'items', 'state', 'url'];
    process.stdout.write(`${filer.name}, CIK ${filer.cik}\n${formatRows(rows, columns, 'table')}\n`);
    if (rows.length === 0 && !options.fetch) {
      process.stdout.write('None are known: --fetch reads the list of the company from EDGAR.\n');
    }
  } finally {
    await context.close();
  }
}

async function refresh(
  context: Context,
  cik: number,
  window: { readonly since: string | null; readonly until: string | null },
): Promise<void> {
  const { config, database } = context;
  const declared = (await loadCatalog()).find(({ id }) => id === listingSource);
  if (!declared) throw new ConfigurationError('SOURCE_INVALID', `the catalog has no source ${listingSource}`);
  requireContact([declared], config.MEGAWATCH_CONTACT);
  const source = config.EDGAR_ORIGIN === undefined ? declared : mirroredSource(declared, config.EDGAR_ORIGIN);
  const { client } = openPoliteClient(context);
  try {
    const { signals, rejected } = await refreshFilings({ database, client }, source, cik, {
      ...window,
      now: new Date(),
    });
    for (const text of signals) process.stderr.write(`signal: ${text}\n`);
    for (const { row, reason } of rejected) process.stderr.write(`left out: ${row}: ${reason}\n`);
  } finally {
    await client.close();
  }
}
