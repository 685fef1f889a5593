import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import type { Archive } from '../../../platform/archive/archive.ts';
import type { BusMessage } from '../../../platform/bus/bus.ts';
import { createDeadLetters, listDeadLetters } from '../../../platform/bus/dead-letters.ts';
import { createEmbeddedBus, type EmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import { createPublisher } from '../../../platform/bus/publish-messages.ts';
import type { Stage } from '../../../platform/lifecycle/stage.ts';
import { decodeMessage, encodeMessage } from '../../../schemas/cloud-event.ts';
import type { DatasetMapping } from '../../../schemas/dataset-mapping.ts';
import type { DocumentMessage } from '../../../schemas/document-message.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { contentHash, documentId } from '../../../schemas/ids.ts';
import { startTransform } from '../../../transform/run-transform.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

// Threads start slowly where others keep the processors busy.
vi.setConfig({ testTimeout: 60_000 });
const patiently = { timeoutMs: 40_000 };

const modules = [
  './extractors/moody-extractor.ts',
  '../../../transform/extract-filing.ts',
  '../../../transform/extract-dataset.ts',
].map((path) => new URL(path, import.meta.url).href);

let test1: TestDatabase;
let bus: EmbeddedBus;
let archive: Archive;
let stage: Stage | null = null;

beforeAll(async () => {
  test1 = await createTestDatabase();
  bus = createEmbeddedBus({ database: test1.database, log: testLog, pollMs: 50 });
  archive = createPostgresArchive(test1.database);
});
afterEach(async () => {
  await stage?.close();
  stage = null;
});
afterAll(async () => {
  await bus.close();
  await test1.close();
});

async function start(more: { activate?: boolean } = {}): Promise<Stage> {
  const { database } = test1;
  const deadLetters = createDeadLetters({ bus, database, log: testLog });
  const ports = { database, bus, archive, deadLetters, log: testLog };
  stage = await startTransform({ ...ports, workers: 1, deadlineMs: 3000, extractorModules: modules, ...more });
  return stage;
}

function documentOf(path: string, body: Uint8Array | null, more: Partial<DocumentMessage> = {}): DocumentMessage {
  const finalUrl = `https://example.org/${path}`;
  return {
    documentId: documentId(finalUrl),
    revision: 1,
    sourceId: 'example',
    url: finalUrl,
    finalUrl,
    outcome: body === null ? 'gone' : 'fetched',
    status: body === null ? 410 : 200,
    contentType: null,
    httpCharset: null,
    bodyHash: body === null ? null : contentHash(body),
    bodyBytes: body?.length ?? 0,
    headersHash: null,
    fetchedAt: '2026-02-06T10:00:00.000Z',
    form: 'page',
    dataset: null,
    feedTitle: null,
    feedPublished: '2026-02-06T09:00:00+01:00',
    feedLanguage: null,
    tier: 3,
    licence: 'CC0-1.0',
    publisher: 'Example',
    ...more,
  };
}

async function publish(documents: readonly DocumentMessage[]): Promise<void> {
  const publisher = createPublisher({ bus, archive, topic: 'documents' });
  await publisher.publish(
    documents.map((value) => ({
      key: value.documentId,
      id: `${value.documentId}/${value.revision}`,
      source: '/megawatch/ingest',
      time: value.fetchedAt,
      value,
    })),
  );
}

async function collect(
  group: string,
  ids: ReadonlySet<string>,
  count: number,
): Promise<{ message: BusMessage; value: ExtractionMessage }[]> {
  const found: { message: BusMessage; value: ExtractionMessage }[] = [];
  const subscription = await bus.subscribe({
    topic: 'extractions',
    group,
    maxBatch: 100,
    onBatch: async ({ messages }) => {
      for (const message of messages) {
        const value = decodeMessage('extractions', message);
        if (ids.has(value.documentId)) found.push({ message, value });
      }
      await Promise.resolve();
    },
  });
  await waitFor(() => found.length >= count, patiently);
  await subscription.close();
  return found;
}

const mapping: DatasetMapping = {
  kind: 'capacity',
  format: 'csv',
  columns: { project: 'Campus', mw: 'MW' },
  constants: {
    qualifier: 'exact',
    phase: 'live',
    commitment: 'unknown',
    measure: 'cumulative',
    loadBasis: 'it',
    scope: 'campus',
  },
  units: {},
  values: {},
  requires: ['MW'],
};

describe('startTransform', () => {
  test('a document of which the rules make no valid message is buried alone; its batch goes on', async () => {
    const bodies = ['mumble', 'speak'].map((word) =>
      Buffer.from(
        `<html lang="en"><h1>A headline of a story</h1><p>They ${word} of a hall of 40 megawatts, it said.</p></html>`,
      ),
    );
    await archive.putAll(bodies);
    const [mumbled, spoken] = bodies.map((body, at) => documentOf(`words-${at}`, body));
    if (!mumbled || !spoken) throw new Error('no documents');
    await start();
    await publish([mumbled, spoken]);
    const found = await collect('reader-of-words', new Set([mumbled.documentId, spoken.documentId]), 3);
    expect(new Set(found.map(({ value }) => value.documentId))).toEqual(new Set([spoken.documentId]));
    const letter = await waitFor(
      async () =>
        (
          await test1.database.pool.query<{ code: string }>('select code from ops.dead_letter where key = $1', [
            mumbled.documentId,
          ])
        ).rows[0],
      patiently,
    );
    expect(letter.code).toBe('MESSAGE_INVALID');
    await test1.database.pool.query('delete from ops.dead_letter where key = $1', [mumbled.documentId]);
  });

  test('publishes one extraction for each document and extractor, whatever becomes of the document', async () => {
    const page = Buffer.from(
      '<html lang="en"><h1>A headline of a story</h1><p>The company opened a hall of 40 megawatts, it said.</p></html>',
    );
    const table = Buffer.from('Campus,MW\nNorth,40\nSouth,lots\n');
    const bomb = Buffer.from('<p>please hang on this long line of text, which no extractor survives.</p>');
    await archive.putAll([page, table, bomb]);
    const documents = [
      documentOf('page', page),
      documentOf('table.csv', table, { form: 'dataset', dataset: mapping }),
      documentOf('bomb', bomb),
      documentOf('gone', null),
      documentOf('filing', page, { form: 'form4' }),
    ];
    await start();
    await publish(documents);
    const found = await collect('reader-1', new Set(documents.map((each) => each.documentId)), 15);
    expect(found).toHaveLength(15);
    const outcomes = (index: number) =>
      Object.fromEntries(
        found
          .filter(({ value }) => value.documentId === documents[index]?.documentId)
          .map(({ value }) => [value.extractor, value.outcome]),
      );
    expect(outcomes(0)).toEqual({ rules: 'empty', filing: 'gated', dataset: 'gated' });
    expect(outcomes(1)).toEqual({ rules: 'empty', filing: 'gated', dataset: 'claims' });
    expect(outcomes(2)).toEqual({ rules: 'failed', filing: 'failed', dataset: 'failed' });
    expect(outcomes(3)).toEqual({ rules: 'gone', filing: 'gone', dataset: 'gone' });
    expect(outcomes(4)).toEqual({ rules: 'failed', filing: 'failed', dataset: 'failed' });
    for (const { message, value } of found) {
      expect(message.key).toBe(`${value.documentId}:${value.extractor}`);
      expect(value.generation).toBe(1);
    }
    const dataset = found.find(({ value }) => value.outcome === 'claims')?.value;
    expect(dataset?.claims).toHaveLength(1);
    expect(dataset?.quarantine).toMatchObject([{ row: 3, value: 'South\tlots' }]);
    const text = Buffer.from(await archive.get(dataset?.textHash ?? '')).toString();
    for (const { start, end, quote } of dataset?.claims[0]?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
    const reasons = found.flatMap(({ value }) => (value.outcome === 'failed' ? [value.reason] : []));
    expect(reasons.filter((reason) => reason?.startsWith('DEADLINE_EXCEEDED'))).toHaveLength(3);
    expect(reasons.filter((reason) => reason?.startsWith('DOCUMENT_UNREADABLE'))).toHaveLength(3);
    const article = found.find(({ value }) => value.documentId === documents[0]?.documentId)?.value;
    expect(article).toMatchObject({
      title: 'A headline of a story',
      language: 'en',
      published: '2026-02-06T09:00:00+01:00',
    });
  });

  test('revisions of a document keep their order', async () => {
    const bodies = Array.from({ length: 30 }, (_, index) =>
      Buffer.from(`<p>Revision ${index + 1} of the story, longer and longer.</p>`),
    );
    await archive.putAll(bodies);
    const documents = bodies.map((body, index) => documentOf('flip', body, { revision: index + 1 }));
    await start();
    await publish(documents);
    const found = await collect('reader-2', new Set([documents[0]?.documentId ?? '']), 90);
    const revisions = found.filter(({ value }) => value.extractor === 'rules').map(({ value }) => value.revision);
    expect(revisions).toEqual(bodies.map((_, index) => index + 1));
  });

  test('a message that breaks its schema and a body that is missing go to the dead letters, the rest goes on', async () => {
    const body = Buffer.from('<p>A sound document, published after two that are not.</p>');
    await archive.put(body);
    const sound = documentOf('sound', body);
    const lost = documentOf('lost', Buffer.from('never archived'));
    const attributes = { id: 'x', source: '/test', time: '2026-02-06T10:00:00Z' };
    await start();
    await bus.publish('documents', [
      encodeMessage('documents', 'doc_broken', Buffer.from('{"documentId":7}'), attributes),
    ]);
    await publish([lost, sound]);
    await collect('reader-3', new Set([sound.documentId]), 3);
    await waitFor(async () => (await listDeadLetters(test1.database)).length === 2, patiently);
    const letters = await listDeadLetters(test1.database);
    expect(letters.map(({ code, stage }) => `${stage} ${code}`).sort()).toEqual([
      'transform ARCHIVE_MISSING',
      'transform MESSAGE_INVALID',
    ]);
  });

  test('a changed version is a new generation in the shadow, until it is activated', async () => {
    const active = async () =>
      (
        await test1.database.pool.query<{ active_generation: number }>(
          `select active_generation from ops.extractor where extractor = 'rules'`,
        )
      ).rows[0]?.active_generation;
    await (await start()).close();
    expect(await active()).toBe(1);
    process.env['MOODY_VERSION'] = 'moody-2';
    try {
      await (await start()).close();
      expect(await active()).toBe(1);
      await (await start({ activate: true })).close();
      expect(await active()).toBe(2);
    } finally {
      delete process.env['MOODY_VERSION'];
    }
    const { rows } = await test1.database.pool.query(
      `select generation from ops.extractor_generation where extractor = 'rules' order by 1`,
    );
    expect(rows).toEqual([{ generation: 1 }, { generation: 2 }]);
  });
});
