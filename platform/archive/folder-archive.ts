// The archive as a folder: one file a body, in 65,536 subfolders, complete or absent and never half written.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorMessage, MegawatchError, TransientError } from '../../schemas/errors.ts';
import type { Archive } from './archive.ts';
import { archiveHash, decodeBody, encodeBody, missing } from './postgres-archive.ts';

const encodings = ['zstd', 'plain'] as const;
/** Bodies that are written or read at once. */
const width = 8;

/** `ab/cd/abcd….zstd` below `folder`; the files can be read with the zstd tool. */
export function createFolderArchive(folder: string): Archive {
  const pathOf = (hash: string, encoding: (typeof encodings)[number]): string =>
    join(folder, hash.slice(0, 2), hash.slice(2, 4), encoding === 'zstd' ? `${hash}.zst` : hash);

  const put = async (body: Uint8Array): Promise<string> => {
    const hash = archiveHash(body);
    for (const encoding of encodings) if (await exists(pathOf(hash, encoding))) return hash;
    const stored = await encodeBody(body);
    try {
      await writeDurably(pathOf(hash, stored.encoding), stored.body);
    } catch (error) {
      throw writingFailed(folder, error);
    }
    return hash;
  };

  const get = async (hash: string): Promise<Uint8Array> => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw missing(hash); // never a path of somebody else's making
    for (const encoding of encodings) {
      const body = await readIfThere(pathOf(hash, encoding));
      if (body) return await decodeBody(hash, { encoding, body });
    }
    throw missing(hash);
  };

  return {
    put,
    get,
    putAll: async (bodies) => await inOrder(bodies, put),
    getAll: async (hashes) => {
      const distinct = [...new Set(hashes)];
      const bodies = await inOrder(distinct, get);
      return new Map(distinct.map((hash, index) => [hash, bodies[index] ?? new Uint8Array()]));
    },
  };
}

/** Written under another name, flushed, renamed, and the folder flushed: what is acknowledged survives a power cut. */
async function writeDurably(path: string, body: Uint8Array): Promise<void> {
  const made = await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(body);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  // A new folder is an entry of the one above it, which is to be flushed as well.
  const top = made ? dirname(made) : dirname(path);
  for (let folder = dirname(path); folder.length >= top.length; folder = dirname(folder)) {
    await flushFolder(folder);
    if (folder === dirname(folder)) break;
  }
}

async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function writingFailed(folder: string, error: unknown): Error {
  if (error instanceof MegawatchError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new TransientError('DISK_FULL', `The disk that holds the archive ${folder} is full`, { cause: error });
  }
  return new Error(`The archive ${folder} cannot be written: ${errorMessage(error)}`, { cause: error });
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += width) {
    results.push(...(await Promise.all(items.slice(start, start + width).map(work))));
  }
  return results;
}
