// What the tests of ingest stand on: a database of their own, the real archive and the real embedded bus.
import { randomUUID } from 'node:crypto';
import { type SourceDefinition, defineSource } from '../../../ingest/define-source.ts';
import type { Client } from '../../../ingest/fetch/client.ts';
import { type IngestOptions, runIngest } from '../../../ingest/run-ingest.ts';
import type { Archive } from '../../../platform/archive/archive.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import type { Database } from '../../../platform/database/database.ts';
import { decodeMessage } from '../../../schemas/cloud-event.ts';
import type { DocumentMessage } from '../../../schemas/document-message.ts';
import { createTestDatabase, testLog } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';

export type IngestSetup = {
  readonly url: string;
  readonly database: Database;
  readonly archive: Archive;
  readonly bus: Bus;
  /** Everything on `documents`, by document and revision. */
  messages(): Promise<DocumentMessage[]>;
  run(
    client: Client,
    sources: readonly SourceDefinition[],
    options?: Partial<IngestOptions>,
  ): ReturnType<typeof runIngest>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Makes a migrated database with archive and bus. */
export async function setUpIngest(): Promise<IngestSetup> {
  const test = await createTestDatabase();
  const { database } = test;
  const archive = openArchive(null, database);
  const bus = createEmbeddedBus({ database, log: testLog, pollMs: 20 });
  return {
    url: test.url,
    database,
    archive,
    bus,
    messages: () => readAll(bus),
    run: (client, sources, options = {}) =>
      runIngest({
        database,
        archive,
        bus,
        client,
        sources,
        log: testLog,
        leaseMs: 5_000,
        retry: { maxAttempts: 3, baseMs: 10 },
        patienceMs: 2_000,
        ...options,
      }),
    async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await database.pool.query(sql, [...values]);
      return rows as Row[];
    },
    async close() {
      await bus.close();
      await test.close();
    },
  };
}

async function readAll(bus: Bus): Promise<DocumentMessage[]> {
  const group = `test-${randomUUID()}`;
  const found: DocumentMessage[] = [];
  const subscription = await bus.subscribe({
    topic: 'documents',
    group,
    maxBatch: 1_000,
    onBatch: (batch) => {
      found.push(...batch.messages.map((message) => decodeMessage('documents', message)));
      return Promise.resolve();
    },
  });
  try {
    await waitFor(async () => (await bus.lag('documents', group)).every(({ position, end }) => position >= end));
  } finally {
    await subscription.close();
  }
  return found.toSorted((a, b) =>
    a.finalUrl < b.finalUrl ? -1 : a.finalUrl > b.finalUrl ? 1 : a.revision - b.revision,
  );
}

/** A source with small waits; give at least its URLs. */
export function testSource(given: Partial<SourceDefinition> & Pick<SourceDefinition, 'urls'>): SourceDefinition {
  return defineSource({
    id: 'test-source',
    title: 'Test source',
    publisher: 'Test',
    protocol: 'feed',
    form: 'page',
    language: 'en',
    cadence: '0 * * * *',
    politeness: { delayMs: 0, concurrency: 4 },
    tier: 3,
    licence: 'CC0',
    terms: 'own words',
    expect: { min: 1, max: 100 },
    lastVerified: null,
    notes: '',
    ...given,
  });
}

/** An RSS feed of these links. */
export function rss(links: readonly string[]): string {
  const items = links.map(
    (link) => `<item><title>${link}</title><link>${link}</link><pubDate>Fri, 06 Feb 2026 08:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Test</title>${items.join('')}</channel></rss>`;
}
