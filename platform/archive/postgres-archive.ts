// The archive as a table: bodies under the hash of their plain bytes, compressed where that helps.
import { hash as digest } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib';
import { MegawatchError, PermanentError } from '../../schemas/errors.ts';
import type { Database } from '../database/database.ts';
import type { Archive } from './archive.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Below this the frame of zstd costs about what it saves. */
const smallestBytes = 128;
/** Up to this a body is packed where it stands: the way to a thread and back would take longer than the work. */
const inPlaceBytes = 64 * 1024;
/** Bytes in one statement; a batch of large bodies is written in several. */
const statementBytes = 32 * 1024 * 1024;

export type Stored = { readonly encoding: 'zstd' | 'plain'; readonly body: Uint8Array };

/** SHA-256 of the bytes in hex: their name in every archive. */
export function archiveHash(body: Uint8Array): string {
  return digest('sha256', body);
}

/** The bytes as they are kept: compressed, or plain where compression does not make them smaller. */
export async function encodeBody(body: Uint8Array): Promise<Stored> {
  if (body.byteLength < smallestBytes) return { encoding: 'plain', body };
  const options = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };
  const packed = body.byteLength <= inPlaceBytes ? zstdCompressSync(body, options) : await compress(body, options);
  return packed.byteLength < body.byteLength ? { encoding: 'zstd', body: packed } : { encoding: 'plain', body };
}

/** The plain bytes; throws ARCHIVE_MISSING where they are not what their name says, since then the body is lost. */
export async function decodeBody(hash: string, { encoding, body }: Stored, bytes?: number): Promise<Uint8Array> {
  try {
    // A damaged frame may claim any size; what was stored is known.
    const limit = bytes === undefined ? {} : { maxOutputLength: Math.max(1, bytes), chunkSize: chunkOf(bytes) };
    const plain = encoding === 'zstd' ? await unpack(body, bytes, limit) : body;
    if (archiveHash(plain) === hash) return plain;
  } catch (error) {
    if (error instanceof MegawatchError) throw error;
    throw new PermanentError('ARCHIVE_MISSING', `The archived body ${hash} is damaged`, { cause: error });
  }
  throw new PermanentError('ARCHIVE_MISSING', `The archived body ${hash} is damaged: its content has another hash`);
}

/** One buffer of the right size for a small body: the default's 16 kB cost more than what is in them. */
function chunkOf(bytes: number): number {
  return Math.min(Math.max(bytes + 1, 64), inPlaceBytes);
}

async function unpack(
  body: Uint8Array,
  bytes: number | undefined,
  limit: { maxOutputLength?: number; chunkSize?: number },
): Promise<Uint8Array> {
  return bytes !== undefined && bytes <= inPlaceBytes ? zstdDecompressSync(body, limit) : await decompress(body, limit);
}

/** The error for a hash that no archive holds. */
export function missing(hash: string): PermanentError {
  return new PermanentError('ARCHIVE_MISSING', `The archive has no body ${hash}`, { details: { hash } });
}

/** The archive in table `raw.archive`. */
export function createPostgresArchive(database: Database): Archive {
  const putAll = async (bodies: readonly Uint8Array[]): Promise<string[]> => {
    const hashes = bodies.map(archiveHash);
    const distinct = new Map(hashes.map((hash, index) => [hash, bodies[index] ?? new Uint8Array()]));
    for (const batch of batches([...distinct].sort(([a], [b]) => (a < b ? -1 : 1)))) await insert(database, batch);
    return hashes;
  };
  const getAll = async (hashes: readonly string[]): Promise<Map<string, Uint8Array>> => {
    const { rows } = await database.pool.query<Stored & { hash: string; bytes: number }>({
      name: 'archive_get',
      text: 'select hash, encoding, bytes, body from raw.archive where hash = any($1)',
      values: [[...new Set(hashes)]],
    });
    const found = new Map<string, Uint8Array>();
    for (const row of rows) found.set(row.hash, await decodeBody(row.hash, row, row.bytes));
    for (const hash of hashes) if (!found.has(hash)) throw missing(hash);
    return found;
  };
  return {
    putAll,
    getAll,
    put: async (body) => (await putAll([body]))[0] ?? archiveHash(body),
    get: async (hash) => (await getAll([hash])).get(hash) ?? Promise.reject(missing(hash)),
  };
}

/** In order of the hashes, so that two writers of the same bodies wait for each other and never lock each other out. */
async function insert(database: Database, batch: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const hashes = batch.map(([hash]) => hash);
  // Asking first spares sending a body that is there: the same page is fetched again and again.
  const { rows } = await database.pool.query<{ hash: string }>({
    name: 'archive_known',
    text: 'select hash from raw.archive where hash = any($1)',
    values: [hashes],
  });
  const known = new Set(rows.map(({ hash }) => hash));
  const wanted = batch.filter(([hash]) => !known.has(hash));
  if (wanted.length === 0) return;
  const stored = await Promise.all(wanted.map(([, body]) => encodeBody(body)));
  // One parameter a body: as elements of an array they would travel in hex, twice their size.
  const rowsSql = wanted.map(
    (_, index) =>
      `($${index * 4 + 1}, $${index * 4 + 2}, $${index * 4 + 3}::integer, $${index * 4 + 4}::bytea, clock_timestamp())`,
  );
  await database.pool.query(
    `insert into raw.archive (hash, encoding, bytes, body, stored_at) values ${rowsSql.join(', ')} on conflict (hash) do nothing`,
    wanted.flatMap(([hash, body], index) => [
      hash,
      stored[index]?.encoding,
      body.byteLength,
      toBuffer(stored[index]?.body ?? body),
    ]),
  );
}

/** A view, not a copy. */
function toBuffer(body: Uint8Array): Buffer {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

function* batches(entries: readonly (readonly [string, Uint8Array])[]): Generator<(readonly [string, Uint8Array])[]> {
  let batch: (readonly [string, Uint8Array])[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (batch.length > 0 && (bytes + entry[1].byteLength > statementBytes || batch.length === 1000)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += entry[1].byteLength;
  }
  if (batch.length > 0) yield batch;
}
