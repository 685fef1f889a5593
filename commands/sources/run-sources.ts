// The work of `megawatch sources`.
import { loadCatalog } from '../../ingest/catalog.ts';
import { UsageError } from '../../schemas/errors.ts';
import { formatRows } from '../output.ts';

/** Prints the catalog. */
export async function runSourcesList(options: { json?: boolean }): Promise<void> {
  const sources = await loadCatalog();
  const rows = sources.map((each) => ({
    id: each.id,
    publisher: each.publisher,
    protocol: each.protocol,
    language: each.language,
    tier: each.tier,
    cadence: each.cadence,
    last_verified: each.lastVerified ?? 'never fetched',
  }));
  process.stdout.write(
    `${formatRows(rows, ['id', 'publisher', 'protocol', 'language', 'tier', 'cadence', 'last_verified'], options.json ? 'json' : 'table')}\n`,
  );
}

/** Prints one declaration. */
export async function runSourcesShow(id: string): Promise<void> {
  const source = (await loadCatalog()).find((each) => each.id === id);
  if (!source) throw new UsageError(`no source "${id}" in the catalog: see megawatch sources list`);
  process.stdout.write(`${JSON.stringify(source, null, 2)}\n`);
}
