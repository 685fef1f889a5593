import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startWorkerPool, type WorkerPool } from '../../../transform/worker-pool.ts';
import { testLog } from '../../support/database.ts';

// Threads start slowly where others keep the processors busy.
vi.setConfig({ testTimeout: 60_000 });

const modules = [
  new URL('./extractors/moody-extractor.ts', import.meta.url).href,
  new URL('../../../transform/extract-filing.ts', import.meta.url).href,
];
const head = {
  documentId: 'doc_1',
  form: 'page',
  finalUrl: 'https://example.org/story.txt',
  contentType: 'text/plain',
  httpCharset: null,
  dataset: null,
  feedTitle: null,
  feedPublished: null,
  feedLanguage: null,
} as const;

let pool: WorkerPool;
beforeAll(async () => {
  pool = await startWorkerPool({ size: 2, deadlineMs: 2500, maxHeapMb: 420, extractorModules: modules, log: testLog });
});
afterAll(async () => await pool.close());

const read = async (text: string) => await pool.read(head, Buffer.from(text));

describe('startWorkerPool', () => {
  test('reads, runs every extractor and tells their versions', async () => {
    expect(pool.extractors.map(({ name }) => name)).toEqual(['rules', 'filing']);
    expect(pool.extractors[0]?.version).toMatch(/^moody-1\+read\.\d+\+registry\./);
    expect(await read('A plain sentence about megawatts and the grid.')).toMatchObject({
      outcome: 'read',
      document: { text: 'A plain sentence about megawatts and the grid.', language: 'en' },
      results: [
        { extractor: 'rules', outcome: 'empty' },
        { extractor: 'filing', outcome: 'gated' },
      ],
    });
  });

  test('a document that hangs, hoards or ends its thread costs itself alone', async () => {
    const texts = ['one', 'please hang', 'two', 'please hoard', 'three', 'please exit', 'four'];
    const results = await Promise.all(texts.map(read));
    const codes = results.map((result) => (result.outcome === 'failed' ? result.code : result.outcome));
    expect(codes.filter((code) => code === 'read')).toHaveLength(4);
    expect(codes[1]).toBe('DEADLINE_EXCEEDED');
    expect(['WORKER_KILLED', 'DEADLINE_EXCEEDED']).toContain(codes[3]);
    expect(codes[5]).toBe('WORKER_KILLED');
    expect(pool.killed()).toBe(3);
    expect(await read('after all that')).toMatchObject({ outcome: 'read' });
  });

  test("an extractor's own failure leaves the others' results", async () => {
    expect(await read('please throw')).toMatchObject({
      outcome: 'read',
      results: [
        { extractor: 'rules', outcome: 'failed', reason: expect.stringContaining('bad mood') as string },
        { extractor: 'filing', outcome: 'gated' },
      ],
    });
  });

  test('what cannot be read is a failure with its code', async () => {
    const result = await pool.read({ ...head, form: 'form4' }, Buffer.from('<html>no filing</html>'));
    expect(result).toMatchObject({ outcome: 'failed', code: 'DOCUMENT_UNREADABLE' });
  });

  test('a page that every extractor turns down by its bytes is not read', async () => {
    const extractorModules = ['rules', 'filing', 'dataset'].map(
      (name) => new URL(`../../../transform/extract-${name}.ts`, import.meta.url).href,
    );
    const own = await startWorkerPool({ size: 1, deadlineMs: 5000, extractorModules, log: testLog });
    try {
      const about = async (words: string, feedTitle: string | null = 'From the feed') =>
        await own.read({ ...head, contentType: 'text/html', feedTitle }, Buffer.from(`<p>${words} today.</p>`));
      expect(await about('The library opens an hour later')).toEqual({
        outcome: 'read',
        document: { title: 'From the feed', byline: null, language: null, published: null, text: null },
        results: [
          { extractor: 'rules', outcome: 'gated', reason: 'irrelevant', claims: [], quarantine: [] },
          { extractor: 'filing', outcome: 'gated', reason: 'the document is no filing', claims: [], quarantine: [] },
          { extractor: 'dataset', outcome: 'gated', reason: 'the document is no dataset', claims: [], quarantine: [] },
        ],
      });
      const read = await about('The data center opens an hour later');
      expect(read).toMatchObject({ document: { text: 'The data center opens an hour later today.' } });
    } finally {
      await own.close();
    }
  });

  test('a module that cannot be loaded rejects the start', async () => {
    const broken = startWorkerPool({
      size: 1,
      deadlineMs: 700,
      extractorModules: ['file:///no/such.ts'],
      log: testLog,
    });
    await expect(broken).rejects.toThrow();
  });
});
