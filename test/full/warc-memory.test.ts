// An archive of 200 MB is read in the memory of a few records.
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultFetchLimits } from '../../ingest/fetch/fetch-limits.ts';
import { readRecord } from '../../ingest/protocols/warc/read-record.ts';
import { readFrames } from '../../ingest/protocols/warc/warc-frames.ts';
import { warcPage } from '../support/write-warc.ts';
import { noteFigure } from './note-figure.ts';

const fileBytes = 200_000_000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'megawatch-warc-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Words that pack about as well as a page does. */
function pageOf(index: number): string {
  let seed = index + 1;
  const words = Array.from({ length: 6_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed.toString(36);
  });
  return `<html><body><p>${words.join(' ')}</p></body></html>`;
}

test.each(['plain', 'gzipped'])(
  '%s',
  async (kind) => {
    const file = path.join(folder, kind === 'plain' ? 'crawl.warc' : 'crawl.warc.gz');
    const handle = await open(file, 'w');
    let written = 0;
    let pages = 0;
    const records = Array.from({ length: 50 }, (_, index) => warcPage(`https://news.example/${index}`, pageOf(index)));
    const kept = kind === 'plain' ? records : records.map((record) => gzipSync(record));
    for (; written < fileBytes; pages += 1) {
      const bytes = kept[pages % kept.length] ?? Buffer.alloc(0);
      await handle.write(bytes);
      written += bytes.length;
    }
    await handle.close();

    let read = 0;
    const samples: number[] = [];
    const began = performance.now();
    for await (const frame of readFrames(createReadStream(file, { highWaterMark: 262_144 }), {
      maxRecordBytes: 8_256_000,
    })) {
      if (frame.kind !== 'record') throw new Error(frame.kind);
      const page = await readRecord(frame.bytes, defaultFetchLimits, () => true);
      if (typeof page === 'string') throw new Error(page);
      read += 1;
      if (read % 100 === 0) samples.push(process.memoryUsage().rss);
    }
    const seconds = (performance.now() - began) / 1_000;
    expect(read).toBe(pages);
    // The first quarter warms up; after that the greatest use of memory does not grow.
    const quarter = Math.ceil(samples.length / 4);
    const early = Math.max(...samples.slice(quarter, quarter * 2));
    const late = Math.max(...samples.slice(-quarter));
    const growth = (late - early) / 1_000_000;
    const megabytes = Math.round(written / 1_000_000);
    noteFigure(
      `${kind} web archive of ${megabytes} MB: growth of memory over its second half`,
      `${growth.toFixed(0)} MB at ${Math.round(megabytes / seconds)} MB/s`,
    );
    expect(growth).toBeLessThan(64);
  },
  120_000,
);
