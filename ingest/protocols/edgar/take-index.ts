// Takes an index that answered: records what it lists, offers its further parts and the filings that are missing.
import type { Database } from '../../../platform/database/database.ts';
import type { SourceDefinition } from '../../define-source.ts';
import { type Entry, noHints } from '../../entry.ts';
import type { Frontier } from '../../frontier.ts';
import { type EdgarScope, isWanted, windowOf } from './edgar-scope.ts';
import { declarationOf } from './edgar-seeds.ts';
import type { RejectedRow } from './index-content.ts';
import { filingsOf, recordFilings, recordTickers, type UnfetchedFiling, unfetchedFilings } from './known-filings.ts';
import type { ListedFiling } from './listed-filing.ts';
import { readIndex } from './read-index.ts';

export type TakenIndex = {
  /** Filings in the window that have no document yet, and how many of them were not known to the frontier. */
  readonly entries: number;
  readonly discovered: number;
  readonly rejected: readonly RejectedRow[];
  readonly signals: readonly string[];
  /** The newest day on which a listed filing was filed. */
  readonly newest: string | null;
};

const nothing: TakenIndex = { entries: 0, discovered: 0, rejected: [], signals: [], newest: null };

type Ports = { readonly database: Database; readonly frontier: Frontier };
type Listed = Pick<ListedFiling, 'accession' | 'form' | 'filedOn' | 'companies'>;

/** Reads and records an index. Repeating it changes nothing, so that a crash in between costs one more request. */
export async function takeIndex(
  ports: Ports,
  source: SourceDefinition,
  index: { readonly url: string; readonly body: Uint8Array },
  { scope, now }: { readonly scope: EdgarScope; readonly now: Date },
): Promise<TakenIndex> {
  const { archive } = declarationOf(source);
  const content = readIndex(source, index, scope, now);
  await recordTickers(ports.database, content.tickers);
  await recordFilings(ports.database, content.filings, { sourceId: source.id, archive });
  const always = content.parts.filter(({ once }) => !once).map(({ url }) => url);
  await ports.frontier.offer(
    source.id,
    'seed',
    content.parts.map(({ url }) => ({ ...noHints, url })),
  );
  await ports.frontier.reopen(source.id, always);
  const offered = await offerWanted(ports, source, content.filings, { scope, now });
  return { ...offered, rejected: content.rejected, signals: content.signals, newest: newestOf(content.filings) };
}

/** The same for an index that has not changed: its filings are known, and some may have been left out by an earlier window. */
export async function takeUnchangedIndex(
  ports: Ports,
  source: SourceDefinition,
  url: string,
  { scope, now }: { readonly scope: EdgarScope; readonly now: Date },
): Promise<TakenIndex> {
  const { index, lookbackDays } = declarationOf(source);
  const cik = Number(/\/CIK(\d{10})\.json$/.exec(url)?.[1] ?? 0);
  if (index !== 'submissions' || cik === 0) return { ...nothing };
  const known = await filingsOf(ports.database, cik, windowOf(scope, lookbackDays, now));
  return { ...nothing, ...(await offerWanted(ports, source, known, { scope, now })), newest: newestOf(known) };
}

async function offerWanted(
  { database, frontier }: Ports,
  source: SourceDefinition,
  listed: readonly Listed[],
  { scope, now }: { readonly scope: EdgarScope; readonly now: Date },
): Promise<{ entries: number; discovered: number }> {
  const { index, lookbackDays } = declarationOf(source);
  const window = windowOf(scope, lookbackDays, now);
  const wanted = listed.filter((each) => isWanted(each, scope, window, index === 'full-text-search'));
  const missing = await unfetchedFilings(
    database,
    wanted.map(({ accession }) => accession),
  );
  const discovered = await frontier.offer(source.id, 'document', missing.map(entryOf));
  return { entries: missing.length, discovered };
}

/** A filing never changes, so it is asked for once. */
function entryOf({ url, form, filedOn, name }: UnfetchedFiling): Entry {
  return { url, title: `Form ${form}: ${name ?? 'unknown filer'}`, published: filedOn, language: 'en', once: true };
}

function newestOf(filings: readonly Pick<ListedFiling, 'filedOn'>[]): string | null {
  return filings.reduce<string | null>(
    (newest, { filedOn }) => (newest === null || filedOn > newest ? filedOn : newest),
    null,
  );
}
