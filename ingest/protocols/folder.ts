// Protocol `folder`: the files of a folder as documents, for texts that are already on disk.
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';
import { type SourceDefinition, defineSource } from '../define-source.ts';
import { type Entry, noHints } from '../entry.ts';
import { type FetchResult, failure } from '../fetch/fetch-result.ts';

const prefix = 'folder:';
/** Folders that the catalog names are the project's own, wherever it is started from. */
const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const maxFileBytes = 64_000_000;

const contentTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A source made of a folder, as `--source folder:PATH` names it. */
export function folderSource(sourceUrl: string): SourceDefinition {
  const { name, root } = folderOf(sourceUrl, process.cwd());
  const id = `folder-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.replace(/-+/g, '-').replace(/-$/, '');
  return defineSource({
    id,
    title: `Files of ${name}`,
    publisher: `Folder ${name}`,
    protocol: 'folder',
    urls: [`${prefix}${root}`],
    form: 'page',
    language: null,
    cadence: '0 0 * * *',
    politeness: { delayMs: 0, concurrency: 16 },
    tier: 5,
    licence: 'unknown',
    terms: 'local files',
    expect: { min: 0, max: 1_000_000 },
    lastVerified: null,
    notes: 'Given on the command line; nothing is known of where the files came from.',
  });
}

/** The files of a folder source, in the order of their names. Links and unknown kinds of files are left out. */
export async function listFolder(source: SourceDefinition): Promise<Entry[]> {
  return await listFiles(source, (name) => contentTypes[path.extname(name).toLowerCase()] !== undefined);
}

/** The files of a source's folders whose names are wanted; where a source names a file, that file. */
export async function listFiles(source: SourceDefinition, isWanted: (name: string) => boolean): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const sourceUrl of source.urls) {
    const { name, root } = folderOf(sourceUrl);
    try {
      if ((await stat(root)).isFile()) {
        entries.push({ ...noHints, url: `${prefix}${encodeSegment(name)}` });
        continue;
      }
      for (const file of await readdir(root, { recursive: true, withFileTypes: true })) {
        if (!file.isFile() || !isWanted(file.name)) continue;
        const relative = path.relative(root, path.join(file.parentPath, file.name)).split(path.sep);
        entries.push({ ...noHints, url: `${prefix}${[name, ...relative].map(encodeSegment).join('/')}` });
      }
    } catch (cause) {
      throw new ConfigurationError('SOURCE_INVALID', `folder ${root} cannot be read: ${errorMessage(cause)}`, {
        cause,
      });
    }
  }
  return entries.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** Reads one file as if it had been fetched; a file that is no more is gone, one that cannot be read fails alone. */
export async function readFolderFile(source: SourceDefinition, url: string): Promise<FetchResult> {
  const file = fileOfFolder(source, url);
  if (file === null) return failure('URL_INVALID', 'the file is in no folder of its source');
  try {
    const { size, mtime } = await stat(file);
    if (size > maxFileBytes) return failure('BODY_TOO_LARGE', `${size} bytes`);
    const body = await readFile(file);
    return {
      kind: 'fetched',
      status: 200,
      finalUrl: url,
      redirects: [],
      headers: {},
      contentType: contentTypes[path.extname(file).toLowerCase()] ?? null,
      httpCharset: null,
      body,
      etag: null,
      lastModified: mtime.toUTCString(),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return { kind: 'gone', status: 404, finalUrl: url };
    }
    return failure('DOCUMENT_UNREADABLE', errorMessage(error));
  }
}

function folderOf(sourceUrl: string, base = projectFolder): { readonly name: string; readonly root: string } {
  const root = path.resolve(base, sourceUrl.startsWith(prefix) ? sourceUrl.slice(prefix.length) : sourceUrl);
  return { name: path.basename(root) || 'root', root };
}

/** Where a file of a source's folders is on disk; null where the address leads out of them. */
export function fileOfFolder(source: SourceDefinition, url: string): string | null {
  const [name, ...segments] = url.slice(prefix.length).split('/').map(decodeURIComponent);
  const folder = source.urls.map((each) => folderOf(each)).find((each) => each.name === name);
  if (!folder) return null;
  // A source may name a file itself.
  if (segments.length === 0) return folder.root;
  const file = path.resolve(folder.root, ...segments);
  return file.startsWith(folder.root + path.sep) ? file : null;
}

/** Percent codes for what a URL cannot hold; a lone surrogate in a file name becomes the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
