// The work of `megawatch sources new`: finds what a site offers to be read by, and writes a declaration that a person completes.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogFolder, loadCatalog } from '../../ingest/catalog.ts';
import { type SourceDefinition, sourceDefinition } from '../../ingest/define-source.ts';
import { findFeed, type FoundSource } from '../../ingest/find-feed.ts';
import { guessCadence } from '../../ingest/guess-cadence.ts';
import { sourceFileText } from '../../ingest/source-file.ts';
import { UsageError } from '../../schemas/errors.ts';
import { normalizeUrl } from '../../schemas/url.ts';
import { detectLanguage } from '../../transform/languages/detect-language.ts';
import { openContext } from '../context.ts';
import { purposeOf } from '../purpose.ts';
import { openLookPorts } from './check-client.ts';

export type SourcesNewOptions = { id?: string; folder?: string; json?: boolean; demo?: boolean; live?: boolean };

const definition = fileURLToPath(new URL('../../ingest/define-source.ts', import.meta.url));
const unread = 'TO DO: not read yet';

/** Looks at the site, and writes `<id>.ts`; a file that is there is never overwritten. */
export async function runSourcesNew(address: string, options: SourcesNewOptions): Promise<void> {
  const url = normalizeUrl(address);
  if (url === null) throw new UsageError(`"${address}" is no http(s) address`);
  const known = (await loadCatalog()).find(({ urls }) => urls.includes(url));
  if (known) throw new UsageError(`${url} is read already, by the source ${known.id}`);
  const context = await openContext({ name: 'sources', purpose: purposeOf(options), migrate: false });
  const ports = openLookPorts(context);
  try {
    const found = await findFeed(ports, url);
    const source = describe(found, url, options.id);
    const path = await writeNew(source, options.folder ?? catalogFolder);
    process.stdout.write(
      options.json ? `${JSON.stringify({ path, found: summary(found), source })}\n` : tell(path, source, found),
    );
  } finally {
    await ports.close();
    await context.close();
  }
}

function describe(found: FoundSource, asked: string, id: string | undefined): SourceDefinition {
  const { host } = new URL(asked);
  const title = found.title ?? host;
  const cadence = guessCadence(found.entries);
  const language = languageOf(found);
  const newest = newestOf(found);
  const today = new Date().toISOString().slice(0, 10);
  const parsed = sourceDefinition.safeParse({
    id: id ?? slugOf(title, host),
    title,
    publisher: found.publisher ?? title,
    protocol: found.protocol,
    urls: [found.url],
    form: 'page',
    language,
    cadence: cadence.cron,
    politeness: { delayMs: 2000, concurrency: 1 },
    tier: 4,
    licence: unread,
    terms: unread,
    expect: { min: found.entries.length === 0 ? 0 : 1, max: Math.max(50, found.entries.length * 3) },
    lastVerified: today,
    notes: [
      `Found on ${today} by sources new: ${found.by}. ${found.entries.length} entries, ${newest === null ? 'none with a date' : `the newest of ${newest}`}, ${found.charset}; ${cadence.words}.`,
      'TO DO, for a person: licence and terms (read them), tier (1 filing to 5 aggregator), publisher, and the least that expect promises.',
    ].join(' '),
  });
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `no declaration can be made of it: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`,
  );
}

function languageOf({ language, entries }: FoundSource): string | null {
  const stated = /^[a-z]{2,3}(?![a-z])/i.exec(language ?? '')?.[0]?.toLowerCase();
  if (stated !== undefined) return stated;
  const titles = entries.flatMap(({ title }) => title ?? []).join('\n');
  return titles === '' ? null : detectLanguage(titles);
}

function newestOf({ entries }: FoundSource): string | null {
  return entries.reduce<string | null>((newest, { published }) => {
    const day = published?.slice(0, 10) ?? null;
    return day !== null && (newest === null || day > newest) ? day : newest;
  }, null);
}

/** Letters of the title, or of the host where its script has none of ours. */
function slugOf(title: string, host: string): string {
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48)
      .replace(/-+$/, '');
  const ofTitle = slug(title);
  return ofTitle.length >= 3 ? ofTitle : slug(host.replace(/^www\./, '').replace(/:\d+$/, ''));
}

async function writeNew(source: SourceDefinition, folder: string): Promise<string> {
  const target = resolve(folder);
  const path = join(target, `${source.id}.ts`);
  const back = relative(target, definition).split(sep).join('/');
  await mkdir(target, { recursive: true });
  try {
    await writeFile(path, sourceFileText(source, back.startsWith('.') ? back : `./${back}`), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new UsageError(`${path} exists and is not overwritten: give another --id`);
    }
    throw error;
  }
  return path;
}

function summary({ entries, ...rest }: FoundSource) {
  return { ...rest, entries: entries.length };
}

function tell(path: string, source: SourceDefinition, found: FoundSource): string {
  return [
    `${source.protocol} ${source.urls[0]} (${found.by})`,
    `${found.entries.length} entries, ${found.charset}, language ${source.language ?? 'unknown'}, cadence ${source.cadence}`,
    `wrote ${path}`,
    'Complete what its notes name, then: npx megawatch sources check, and ingest --once --source with its id.',
    '',
  ].join('\n');
}
