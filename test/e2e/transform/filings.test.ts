// Filings through the transform stage: a broken one fails with its reason, by name, and every other one goes on.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { createDeadLetters } from '../../../platform/bus/dead-letters.ts';
import { createEmbeddedBus, type EmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import { createPublisher } from '../../../platform/bus/publish-messages.ts';
import { decodeMessage } from '../../../schemas/cloud-event.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { contentHash, documentId } from '../../../schemas/ids.ts';
import { startTransform } from '../../../transform/run-transform.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import { ownershipXml, ridge, submissionOf } from '../../unit/filings/write-filing.ts';

// Threads start slowly where others keep the processors busy.
vi.setConfig({ testTimeout: 60_000 });

let home: TestDatabase;
let bus: EmbeddedBus;

beforeAll(async () => {
  home = await createTestDatabase();
  bus = createEmbeddedBus({ database: home.database, log: testLog, pollMs: 50 });
});

afterAll(async () => {
  await bus.close();
  await home.close();
});

const header = { form: '4', parties: [['ISSUER', ridge.cik, ridge.name]] } as const;
const good = ownershipXml({ rows: [{}] });
const cases: readonly (readonly [name: string, body: Buffer, outcome: string, reason: RegExp | null])[] = [
  ['good', submissionOf(header, good), 'claims', null],
  ['dtd', Buffer.from(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${good}`), 'failed', /declares a DTD/],
  ['cut', Buffer.from(good.slice(0, 700)), 'failed', /does not end/],
  [
    'namespace',
    Buffer.from(good.replace('<ownershipDocument>', '<ownershipDocument xmlns="urn:x">')),
    'failed',
    /urn:x/,
  ],
  ['header', submissionOf({ ...header, form: '4/A' }, good), 'failed', /disagree on the form/],
  ['rows', submissionOf(header, ownershipXml({ rows: [{ shares: '-1' }, { code: 'Y' }] })), 'empty', null],
  ['other', submissionOf({ form: 'CORRESP' }, 'Dear Sir or Madam', null), 'empty', null],
  ['last', submissionOf(header, good), 'claims', null],
];

test('each filing has its outcome and its reason, and none stops the others', async () => {
  const { database } = home;
  const archive = createPostgresArchive(database);
  const found = new Map<string, ExtractionMessage>();
  const subscription = await bus.subscribe({
    topic: 'extractions',
    group: 'filings-test',
    maxBatch: 100,
    onBatch: async ({ messages }) => {
      for (const message of messages) {
        const value = decodeMessage('extractions', message);
        found.set(value.finalUrl.slice('https://example.org/'.length), value);
      }
      await Promise.resolve();
    },
  });
  const stage = await startTransform({
    database,
    bus,
    archive,
    deadLetters: createDeadLetters({ bus, database, log: testLog }),
    log: testLog,
    workers: 1,
    extractorModules: [new URL('../../../transform/extract-filing.ts', import.meta.url).href],
  });
  try {
    await archive.putAll(cases.map(([, body]) => body));
    await createPublisher({ bus, archive, topic: 'documents' }).publish(
      cases.map(([name, body]) => {
        const finalUrl = `https://example.org/${name}`;
        const fetchedAt = '2025-11-25T10:00:00.000Z';
        return {
          key: documentId(finalUrl),
          id: `${name}/1`,
          source: '/megawatch/ingest',
          time: fetchedAt,
          value: {
            documentId: documentId(finalUrl),
            revision: 1,
            sourceId: 'example',
            url: finalUrl,
            finalUrl,
            outcome: 'fetched' as const,
            status: 200,
            contentType: null,
            httpCharset: null,
            bodyHash: contentHash(body),
            bodyBytes: body.length,
            headersHash: null,
            fetchedAt,
            form: 'filing' as const,
            dataset: null,
            feedTitle: null,
            feedPublished: null,
            feedLanguage: null,
            tier: 1,
            licence: 'public',
            publisher: 'SEC',
          },
        };
      }),
    );
    await waitFor(() => found.size === cases.length, { timeoutMs: 40_000 });
  } finally {
    await stage.close();
    await subscription.close();
  }
  expect(Object.fromEntries(cases.map(([name]) => [name, found.get(name)?.outcome]))).toEqual(
    Object.fromEntries(cases.map(([name, , outcome]) => [name, outcome])),
  );
  for (const [name, , , reason] of cases) if (reason) expect(found.get(name)?.reason).toMatch(reason);
  expect(found.get('rows')?.quarantine.map(({ reason }) => reason)).toEqual([
    'the number of shares is -1',
    'unknown transaction code Y',
  ]);
});
