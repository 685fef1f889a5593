// Web archives as sources: those that the catalog declares, and files that the command line names for one of its sources.
import path from 'node:path';
import { getDomain } from 'tldts';
import { ConfigurationError } from '../../../schemas/errors.ts';
import { normalizeUrl } from '../../../schemas/url.ts';
import type { SourceDefinition } from '../../define-source.ts';
import { type Entry, noHints } from '../../entry.ts';
import { listFiles } from '../folder.ts';

const warcFile = /\.warc(?:\.gz)?$/i;

/** The files of a source: addresses as they are, folders with all the archives in them. */
export async function listArchives(source: SourceDefinition): Promise<Entry[]> {
  const remote = source.urls.filter((url) => /^https?:/i.test(url));
  const local = source.urls.filter((url) => !/^https?:/i.test(url));
  const files = local.length === 0 ? [] : await listFiles({ ...source, urls: local }, (name) => warcFile.test(name));
  return [
    ...remote.map((declared) => {
      const url = normalizeUrl(declared);
      if (url === null) throw new ConfigurationError('SOURCE_INVALID', `source ${source.id}: ${declared} is no URL`);
      return { ...noHints, url };
    }),
    ...files,
  ];
}

/**
 * Archives of what a source publishes: its tier, licence and publisher hold for pages of its own domains, and for no others
 * that the archive may hold.
 */
export function archiveOf(source: SourceDefinition, files: readonly string[]): SourceDefinition {
  const domains = source.urls.flatMap((url) => getDomain(url) ?? URL.parse(url)?.hostname ?? []);
  const { linkSelector: _, edgar: __, ...rest } = source;
  return {
    ...rest,
    id: `${source.id}-archive`,
    title: `${source.title}: archive`,
    protocol: 'warc',
    urls: files.map(toUrl),
    warc: { hosts: [...new Set(domains)] },
    expect: { min: 0, max: 100_000_000 },
  };
}

/** Archives of which nothing else is known. */
export function warcSource(files: readonly string[]): SourceDefinition {
  return {
    id: 'web-archive',
    title: 'Web archives given on the command line',
    publisher: 'unknown',
    protocol: 'warc',
    urls: files.map(toUrl),
    form: 'page',
    language: null,
    cadence: '0 0 * * *',
    politeness: { delayMs: 1_000, concurrency: 2 },
    tier: 5,
    licence: 'unknown',
    terms: 'files that were given',
    expect: { min: 0, max: 100_000_000 },
    lastVerified: null,
    notes: 'Given on the command line; each page keeps its own address.',
  };
}

function toUrl(file: string): string {
  return /^https?:/i.test(file) ? file : `folder:${path.resolve(file)}`;
}
