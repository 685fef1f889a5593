// The records of a web archive (WARC, plain or gzipped), one after the other, in constant memory; a broken one costs itself.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzip = promisify(gunzip);

/** `broken`: what stood here is no record, and the next one was looked for. */
export type Frame =
  | { readonly kind: 'record'; readonly bytes: Uint8Array }
  | { readonly kind: 'broken' | 'too_large'; readonly bytes: null };

export type FrameLimits = {
  /** Of a record, as it stands in the file and unpacked. */
  readonly maxRecordBytes: number;
};

const broken: Frame = { kind: 'broken', bytes: null };
const tooLarge: Frame = { kind: 'too_large', bytes: null };
/** Headers of a record are a few hundred bytes. */
const maxHeaderBytes = 65_536;
const startOfRecord = Buffer.from('WARC/1.');
const endOfHeaders = Buffer.from('\r\n\r\n');

/** Bytes that have come and were not taken yet. */
class Incoming {
  buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Uint8Array>;
  private hasMore = true;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Waits until so many bytes are there; false where the file ends before. */
  async has(length: number): Promise<boolean> {
    const parts: Uint8Array[] = [this.buffer];
    let bytes = this.buffer.length;
    while (bytes < length && this.hasMore) {
      const next = await this.chunks.next();
      if (next.done) this.hasMore = false;
      else {
        parts.push(next.value);
        bytes += next.value.byteLength;
      }
    }
    if (parts.length > 1) this.buffer = Buffer.concat(parts);
    return this.buffer.length >= length;
  }

  drop(length: number): void {
    this.buffer = this.buffer.subarray(length);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

/** All the records of a file; whether it is gzipped is seen by its first bytes. */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>, limits: FrameLimits): AsyncGenerator<Frame> {
  const incoming = new Incoming(chunks);
  try {
    await incoming.has(2);
    const isZipped = incoming.buffer[0] === 0x1f && incoming.buffer[1] === 0x8b;
    yield* isZipped ? zippedFrames(incoming, limits) : plainFrames(incoming, limits);
  } finally {
    await incoming.close();
  }
}

async function* plainFrames(incoming: Incoming, { maxRecordBytes }: FrameLimits): AsyncGenerator<Frame> {
  for (;;) {
    await incoming.has(16);
    const blank = leadingBlank(incoming.buffer);
    if (blank > 0) {
      incoming.drop(blank);
      continue;
    }
    if (incoming.buffer.length === 0) return;
    const headerBytes = await findHeaders(incoming);
    if (headerBytes === null) {
      yield broken;
      if (!(await seekRecord(incoming, 1))) return;
      continue;
    }
    const bodyBytes = contentLength(incoming.buffer.subarray(0, headerBytes));
    const total = headerBytes + (bodyBytes ?? 0);
    if (bodyBytes === null || total > maxRecordBytes) {
      yield bodyBytes === null ? broken : tooLarge;
      // A length that is wrong must not swallow the records behind it: the next one is looked for, not counted to.
      if (!(await seekRecord(incoming, headerBytes))) return;
      continue;
    }
    const isWhole = (await incoming.has(total)) && (await endsAt(incoming, total));
    if (isWhole) {
      yield { kind: 'record', bytes: Buffer.from(incoming.buffer.subarray(0, total)) };
      incoming.drop(total);
    } else {
      yield broken;
      if (!(await seekRecord(incoming, headerBytes))) return;
    }
  }
}

function leadingBlank(buffer: Buffer): number {
  let at = 0;
  while (at < buffer.length && (buffer[at] === 13 || buffer[at] === 10)) at += 1;
  return at;
}

/** Length of the record's own headers, their blank line included; null where no record begins here. */
async function findHeaders(incoming: Incoming): Promise<number | null> {
  if (!incoming.buffer.subarray(0, startOfRecord.length).equals(startOfRecord)) return null;
  for (let wanted = 2_048; ; wanted *= 2) {
    const hasMore = await incoming.has(Math.min(wanted, maxHeaderBytes));
    const end = incoming.buffer.subarray(0, maxHeaderBytes).indexOf(endOfHeaders);
    if (end >= 0) return end + endOfHeaders.length;
    if (!hasMore || wanted >= maxHeaderBytes) return null;
  }
}

function contentLength(headers: Buffer): number | null {
  const found = /^content-length:\s*(\d{1,15})\s*$/im.exec(headers.toString('latin1'));
  return found ? Number(found[1]) : null;
}

/** Whether a record ends after so many bytes: by the blank lines that belong there, the next record or the end of the file. */
async function endsAt(incoming: Incoming, at: number): Promise<boolean> {
  await incoming.has(at + 4 + startOfRecord.length);
  const rest = incoming.buffer.subarray(at);
  if (rest.subarray(0, endOfHeaders.length).equals(endOfHeaders)) return true;
  const next = rest.subarray(leadingBlank(rest));
  return next.length === 0 || next.subarray(0, startOfRecord.length).equals(startOfRecord.subarray(0, next.length));
}

/** Drops everything up to the next line that begins a record; false where there is none. */
async function seekRecord(incoming: Incoming, from: number): Promise<boolean> {
  incoming.drop(Math.max(0, from - 1));
  const line = Buffer.concat([Buffer.from('\n'), startOfRecord]);
  for (;;) {
    const found = incoming.buffer.indexOf(line);
    if (found >= 0) {
      incoming.drop(found + 1);
      return true;
    }
    incoming.drop(Math.max(0, incoming.buffer.length - line.length));
    if (!(await incoming.has(incoming.buffer.length + 1))) return false;
  }
}

/** Each record is a gzip file of its own, so that where one is damaged the next can be found by its first bytes. */
async function* zippedFrames(incoming: Incoming, limits: FrameLimits): AsyncGenerator<Frame> {
  for (;;) {
    if (!(await incoming.has(18))) {
      if (incoming.buffer.length > 0) yield broken;
      return;
    }
    let end = 1;
    let member: Uint8Array | null = null;
    let isTooLarge = false;
    // Three bytes may look like a beginning and be none: then the file goes on behind them.
    for (let attempt = 0; attempt < 4 && member === null && !isTooLarge; attempt++) {
      end = await findMember(incoming, end + (attempt === 0 ? 0 : 1), limits.maxRecordBytes);
      isTooLarge = end > limits.maxRecordBytes;
      if (isTooLarge) break;
      const unzipped = await unzipMember(incoming.buffer.subarray(0, end), limits.maxRecordBytes);
      if (unzipped === 'too_large') isTooLarge = true;
      else if (unzipped instanceof Uint8Array) member = unzipped;
      if (unzipped === 'damaged' || end >= incoming.buffer.length) break;
    }
    if (member !== null) {
      const inner = new Incoming(once(member));
      yield* plainFrames(inner, limits);
      incoming.drop(end);
      continue;
    }
    yield isTooLarge ? tooLarge : broken;
    incoming.drop(1);
    if (!(await seekMember(incoming))) return;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

type Unzipped = Uint8Array | 'cut' | 'damaged' | 'too_large';

async function unzipMember(bytes: Uint8Array, maxOutputLength: number): Promise<Unzipped> {
  try {
    return await unzip(bytes, { maxOutputLength });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too_large';
    return code === 'Z_BUF_ERROR' ? 'cut' : 'damaged';
  }
}

/** Where the next gzip file begins, from `from` on; the end of what there is where none does. */
async function findMember(incoming: Incoming, from: number, most: number): Promise<number> {
  for (let at = from; ; ) {
    const found = nextMember(incoming.buffer, at);
    if (found >= 0) return found;
    at = Math.max(from, incoming.buffer.length - 10);
    if (incoming.buffer.length > most || !(await incoming.has(incoming.buffer.length + 1)))
      return incoming.buffer.length;
  }
}

async function seekMember(incoming: Incoming): Promise<boolean> {
  for (;;) {
    const found = nextMember(incoming.buffer, 0);
    if (found >= 0) {
      incoming.drop(found);
      return true;
    }
    incoming.drop(Math.max(0, incoming.buffer.length - 10));
    if (!(await incoming.has(incoming.buffer.length + 1))) return false;
  }
}

const gzipStart = Buffer.from([0x1f, 0x8b, 0x08]);

/** The header of a gzip file: its magic, flags that exist, and the two bytes that nearly always say the same. */
function nextMember(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(gzipStart, from); at >= 0; at = buffer.indexOf(gzipStart, at + 1)) {
    if (at + 10 > buffer.length) return -1;
    const flags = buffer[at + 3] ?? 255;
    const speed = buffer[at + 8] ?? 255;
    const system = buffer[at + 9] ?? 254;
    if (flags < 32 && (speed === 0 || speed === 2 || speed === 4) && (system < 14 || system === 255)) return at;
  }
  return -1;
}
