// One list of promises for both archives.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'megawatch-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** SHA-256 of no bytes at all, from FIPS 180-4. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe.each([
  ['a table', null],
  ['a folder', pathToFileURL(folder).href],
])('the archive in %s', (_, url) => {
  let test: TestDatabase;
  let archive: Archive;
  beforeAll(async () => {
    test = await createTestDatabase();
    archive = openArchive(url, test.database);
  });
  afterAll(() => test.close());

  it('gives back what it was given, whatever it is', async () => {
    const bodies = [
      new Uint8Array(),
      bytes('short'),
      bytes('<p>long and repetitive</p>'.repeat(5000)),
      randomBytes(200_000), // cannot be compressed
      new Uint8Array([0, 255, 0]),
    ];
    const hashes = await archive.putAll(bodies);
    expect(hashes[0]).toBe(emptyHash);
    for (const [index, hash] of hashes.entries()) {
      expect(Buffer.from(await archive.get(hash)).equals(bodies[index] ?? new Uint8Array([1]))).toBe(true);
    }
    const all = await archive.getAll([...hashes, ...hashes]);
    expect([...all.keys()].sort()).toEqual([...new Set(hashes)].sort());
  });

  it('names equal bytes alike and stores them once, also when many do so at the same time', async () => {
    const body = bytes(`the same body ${'x'.repeat(1000)}`);
    const before = await count();
    const hashes = await Promise.all(Array.from({ length: 6 }, () => archive.putAll([body, bytes('other'), body])));
    expect(new Set(hashes.map(([first, , third]) => `${first} ${third}`)).size).toBe(1);
    expect(hashes[0]?.[0]).toBe(hashes[0]?.[2]);
    expect((await count()) - before).toBe(2);
    await archive.put(body);
    expect((await count()) - before).toBe(2);
  });

  it('takes a body of 50 MB', async () => {
    const body = Buffer.alloc(50_000_000, 'a page that never ends ');
    expect(Buffer.from(await archive.get(await archive.put(body))).equals(body)).toBe(true);
  });

  it('says which body it does not have', async () => {
    const unknown = '0'.repeat(64);
    const refusal = { name: 'PermanentError', code: 'ARCHIVE_MISSING', message: expect.stringContaining(unknown) };
    await expect(archive.get(unknown)).rejects.toMatchObject(refusal);
    await expect(archive.getAll([await archive.put(bytes('there')), unknown])).rejects.toMatchObject(refusal);
    await expect(archive.get('../../etc/passwd')).rejects.toMatchObject({ code: 'ARCHIVE_MISSING' });
  });

  it('notices a body that was changed', async () => {
    const hash = await archive.put(bytes('as it was received '.repeat(100)));
    if (url === null)
      await test.database.pool.query(`update raw.archive set encoding = 'plain', body = 'changed' where hash = $1`, [
        hash,
      ]);
    else writeFileSync(fileOf(hash), 'changed');
    await expect(archive.get(hash)).rejects.toMatchObject({
      code: 'ARCHIVE_MISSING',
      message: expect.stringContaining('damaged'),
    });
  });

  async function count(): Promise<number> {
    if (url !== null) return files().length;
    const { rows } = await test.database.pool.query<{ count: number }>('select count(*)::int from raw.archive');
    return rows[0]?.count ?? 0;
  }
});

const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const fileOf = (hash: string): string => join(folder, files().find((name) => name.includes(hash)) ?? 'none');

describe('how bodies are kept', () => {
  it('compresses where that helps, and leaves no unfinished file behind', async () => {
    const test = await createTestDatabase();
    const table = openArchive('postgres:', test.database);
    const text = bytes('<p>long and repetitive</p>'.repeat(1000));
    const hashes = await table.putAll([text, randomBytes(5000)]);
    const { rows } = await test.database.pool.query<{ hash: string; encoding: string; bytes: number; kept: number }>(
      'select hash, encoding, bytes, length(body) as kept from raw.archive',
    );
    const kept = new Map(rows.map((row) => [row.hash, row]));
    expect(kept.get(hashes[0] ?? '')).toMatchObject({ encoding: 'zstd', bytes: text.length });
    expect(kept.get(hashes[0] ?? '')?.kept).toBeLessThan(text.length / 20);
    expect(kept.get(hashes[1] ?? '')).toMatchObject({ encoding: 'plain', kept: 5000 });
    await test.close();
    expect(files().filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const name of files()) expect(name).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}(\.zst)?$/);
    expect(readFileSync(fileOf(emptyHash))).toHaveLength(0);
  });

  it('refuses an address that it does not know', async () => {
    const test = await createTestDatabase();
    expect(() => openArchive('s3://bucket', test.database)).toThrow(/ARCHIVE_URL/);
    expect(() => openArchive('file://host/share', test.database)).toThrow(/ARCHIVE_URL/);
    await test.close();
  });
});
