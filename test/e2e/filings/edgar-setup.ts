// What the tests of EDGAR stand on: a loopback EDGAR, the catalog's own sources pointed at it, and the real client.
import { loadCatalog } from '../../../ingest/catalog.ts';
import type { SourceDefinition } from '../../../ingest/define-source.ts';
import type { Client } from '../../../ingest/fetch/client.ts';
import { createRobotsStore } from '../../../ingest/fetch/robots-store.ts';
import { type EdgarScope, edgarScope } from '../../../ingest/protocols/edgar/edgar-scope.ts';
import { mirroredSource } from '../../../ingest/protocols/edgar/mirrored-source.ts';
import type { IngestOptions, IngestReport } from '../../../ingest/run-ingest.ts';
import { type EdgarFiling, type EdgarParty, form4Parts } from '../../support/edgar-filing.ts';
import { type LoopbackEdgar, type LoopbackEdgarOptions, startLoopbackEdgar } from '../../support/loopback-edgar.ts';
import type { EdgarCompany } from '../../support/loopback-edgar-indexes.ts';
import { testClient } from '../../unit/ingest/test-client.ts';
import { type IngestSetup, setUpIngest } from '../ingest/setup.ts';

export const now = new Date('2026-02-10T12:00:00Z');

export const coreweave: EdgarCompany = { cik: 1769628, name: 'CoreWeave, Inc.', tickers: ['CRWV'] };
export const issuer: EdgarParty = { cik: coreweave.cik, name: coreweave.name, role: 'Issuer' };
export const filer: EdgarParty = { ...issuer, role: 'Filer' };
export const owner: EdgarParty = { cik: 2_000_001, name: 'Sample Robin', role: 'Reporting' };

/** A filing of the tests: accession numbers carry a filer agent that the SEC never gave out. */
export function filing(
  serial: number,
  given: Partial<EdgarFiling> & Pick<EdgarFiling, 'form' | 'filedOn'>,
): EdgarFiling {
  const accession = `9999999999-${given.filedOn.slice(2, 4)}-${String(serial).padStart(6, '0')}`;
  const isOwnership = /^[345]/.test(given.form);
  return {
    accession,
    parties: isOwnership ? [issuer, owner] : [filer],
    ...(isOwnership ? { parts: form4Parts(issuer, owner, given.filedOn) } : {}),
    ...given,
  };
}

export type EdgarSetup = {
  readonly ingest: IngestSetup;
  readonly edgar: LoopbackEdgar;
  /** A source of the catalog as it is, but for its address and, where `delayMs` is given, its pace. */
  source(id: string, delayMs?: number): Promise<SourceDefinition>;
  client(): Client;
  run(ids: readonly string[], given?: RunGiven): Promise<IngestReport>;
  /** Accession numbers of what was published, sorted. */
  published(): Promise<string[]>;
  letters(): Promise<{ key: string; code: string; reason: string; stage: string }[]>;
  close(): Promise<void>;
};

export type RunGiven = Partial<IngestOptions> & {
  readonly scope?: Parameters<typeof edgarScope>[0];
  readonly delayMs?: number;
};

/** Only CoreWeave, unless a scope says otherwise. */
export const onlyCoreweave = {
  companies: [{ cik: coreweave.cik, name: coreweave.name, tickers: ['CRWV'], isLender: false }],
};

/** Starts everything. Without a pace of its own a run asks as fast as it can, and the server sets no limit. */
export async function setUpEdgar(options: LoopbackEdgarOptions = {}): Promise<EdgarSetup> {
  const [ingest, edgar, catalog] = await Promise.all([
    setUpIngest(),
    startLoopbackEdgar({ companies: [coreweave], limit: 100_000, ...options }),
    loadCatalog(),
  ]);
  const clients: Client[] = [];
  const source = async (id: string, delayMs = 0): Promise<SourceDefinition> => {
    const declared = catalog.find((each) => each.id === id);
    if (!declared) throw new Error(`no source ${id}`);
    const politeness = { ...declared.politeness, delayMs };
    return await Promise.resolve({ ...mirroredSource(declared, edgar.origin), politeness });
  };
  const client = (): Client => {
    const made = testClient([edgar.host], { robots: createRobotsStore(ingest.database), robotsUnreachableMs: 50 });
    clients.push(made);
    return made;
  };
  return {
    ingest,
    edgar,
    source,
    client,
    async run(ids, { scope = onlyCoreweave, delayMs = 0, ...rest } = {}) {
      const sources = await Promise.all(ids.map((id) => source(id, delayMs)));
      const chosen: EdgarScope = edgarScope(scope);
      return await ingest.run(client(), sources, { edgar: chosen, clock: () => now, ...rest });
    },
    async published() {
      const rows = await ingest.rows<{ accession: string }>(
        `select f.accession from raw.document d join ops.filing f using (document_id) order by 1`,
      );
      return rows.map(({ accession }) => accession);
    },
    letters: () =>
      ingest.rows(
        `select replace(key, $1, '') as key, code, reason, stage from ops.dead_letter where replayed_at is null order by 1, 3`,
        [edgar.origin],
      ),
    async close() {
      await Promise.all(clients.map((each) => each.close()));
      await Promise.all([ingest.close(), edgar.close()]);
    },
  };
}
