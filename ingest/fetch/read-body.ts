// Reads a response body within its limits and takes its content coding off.
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { PermanentError, TransientError, errorMessage } from '../../schemas/errors.ts';
import type { FetchLimits } from './fetch-limits.ts';

type Decoder = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const zlibHeader = (body: Uint8Array) =>
  ((body[0] ?? 0) & 15) === 8 && ((body[0] ?? 0) * 256 + (body[1] ?? 0)) % 31 === 0;
const inflateZlib: Decoder = promisify(inflate);
const inflateBare: Decoder = promisify(inflateRaw);

/** `deflate` means zlib by the standard and bare deflate in the wild. */
const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  deflate: (body, options) => (zlibHeader(body) ? inflateZlib(body, options) : inflateBare(body, options)),
};

/** What the client says it can decode. */
export const acceptEncoding = 'gzip, br, zstd, deflate';

const tooLarge = (message: string) => new PermanentError('BODY_TOO_LARGE', message);

/**
 * The decoded body. Throws BODY_TOO_LARGE as soon as a limit is passed, with the rest unread; `truncateAt` cuts instead of
 * failing, for robots.txt, of which the first part holds.
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  limits: Pick<FetchLimits, 'maxBytes' | 'maxRatio'>,
  truncateAt?: number,
): Promise<Uint8Array> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 3) throw tooLarge(`${codings.length} content codings`);
  const cut = codings.length === 0 ? truncateAt : undefined;
  let body = await readWire(chunks, limits.maxBytes, cut);
  const wireBytes = body.byteLength;
  for (const coding of codings.toReversed()) body = await decode(body, coding, wireBytes, limits);
  return truncateAt === undefined ? body : body.subarray(0, truncateAt);
}

async function readWire(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  cut: number | undefined,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of chunks) {
    parts.push(part);
    bytes += part.byteLength;
    if (cut !== undefined && bytes >= cut) break;
    if (bytes > maxBytes) throw tooLarge(`more than ${maxBytes} bytes`);
  }
  return Buffer.concat(parts);
}

async function decode(
  body: Uint8Array,
  coding: string,
  wireBytes: number,
  { maxBytes, maxRatio }: Pick<FetchLimits, 'maxBytes' | 'maxRatio'>,
): Promise<Uint8Array> {
  const decoder = decoders[coding];
  if (!decoder) throw new PermanentError('DOCUMENT_UNREADABLE', `unknown content coding ${coding.slice(0, 40)}`);
  if (body.byteLength === 0) return body;
  const byRatio = Math.max(1_000_000, wireBytes * maxRatio);
  try {
    return await decoder(body, { maxOutputLength: Math.min(maxBytes, byRatio) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      const limit =
        byRatio < maxBytes ? `more than ${maxRatio} times its size on the wire` : `more than ${maxBytes} bytes`;
      throw tooLarge(`${limit} after ${coding}`);
    }
    throw new TransientError('NETWORK', `cannot decode ${coding}: ${errorMessage(error)}`, { cause: error });
  }
}
