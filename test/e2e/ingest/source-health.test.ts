// The health of sources: claimed by one process, kept over runs, shown to Prometheus.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { IngestReport, SourceReport } from '../../../ingest/ingest-report.ts';
import { emptyReport } from '../../../ingest/ingest-report.ts';
import { claimDueSources } from '../../../ingest/claim-due-sources.ts';
import { announceCrawler } from '../../../ingest/crawler-presence.ts';
import { noteBegin, noteEnd, readSourceHealth } from '../../../ingest/source-health.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import { testSource } from './setup.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createTestDatabase();
});
afterAll(async () => await opened.close());
beforeEach(async () => void (await opened.database.pool.query('truncate ops.source_health')));

const hourly = { ...testSource({ urls: ['https://example.org/feed'] }), id: 'hourly', cadence: '0 * * * *' };
const daily = { ...hourly, id: 'daily', cadence: '30 5 * * *' };
const at = (time: string): Date => new Date(`2026-03-01T${time}Z`);
const claimed = async (now: Date): Promise<string[]> =>
  (await claimDueSources(opened.database, [hourly, daily], now)).map(({ id }) => id);

function reportOf(...sources: Partial<SourceReport>[]): IngestReport {
  return {
    runId: 'run_1',
    outcome: 'complete',
    startedAt: '',
    endedAt: '',
    republished: 0,
    closedHosts: [],
    sources: sources.map((each) => ({ ...emptyReport(hourly), ...each })),
  };
}

async function ended(id: string, time: Date): Promise<void> {
  await opened.database.pool.query('update ops.source_health set ended_at = $2 where source_id = $1', [id, time]);
}

describe('claimDueSources', () => {
  test('gives each source when its cadence says, and never to two', async () => {
    const [one, other] = await Promise.all([claimed(at('10:10:00.123456')), claimed(at('10:10:00.123456'))]);
    expect([...one, ...other].toSorted()).toEqual(['daily', 'hourly']);
    await ended('hourly', at('10:12:00'));
    await ended('daily', at('10:20:00'));
    expect(await claimed(at('10:59:59'))).toEqual([]);
    const again = await Promise.all([claimed(at('11:00:00')), claimed(at('11:00:00'))]);
    expect(again.flat()).toEqual(['hourly']);
    await ended('hourly', at('11:01:00'));
    expect(await claimDueSources(opened.database, [daily], new Date('2026-03-02T05:29:59Z'))).toEqual([]);
    expect(await claimDueSources(opened.database, [daily], new Date('2026-03-02T05:30:00Z'))).toHaveLength(1);
  });

  test('begins a run again whose process died, and never one that is only slow', async () => {
    expect(await claimed(at('10:00:00'))).toEqual(['hourly', 'daily']);
    expect(await claimed(at('10:00:50'))).toEqual([]);
    const alive = await announceCrawler(opened.database, 'run_slow');
    await noteBegin(opened.database, 'run_slow', ['hourly', 'daily']);
    const later = new Date(Date.now() + 5 * 3_600_000);
    expect(await claimed(later)).toEqual([]);
    alive.leave();
    await waitFor(async () => (await claimed(later)).length > 0);
    expect(await claimed(later)).toEqual([]);
  });

  test('means a cadence in the time zone of its source, through the change of the clocks', async () => {
    const { database } = opened;
    const york = { ...hourly, id: 'york', cadence: '30 8 * * *', timeZone: 'America/New_York' };
    const lastRan = async (time: string): Promise<void> => {
      await database.pool.query('truncate ops.source_health');
      await database.pool.query(
        `insert into ops.source_health (source_id, started_at, ended_at) values ('york', $1, $1)`,
        [time],
      );
    };
    const due = async (time: string) => (await claimDueSources(database, [york], new Date(time))).length;
    await lastRan('2026-03-06T20:00:00Z');
    expect(await due('2026-03-07T13:29:59Z')).toBe(0);
    expect(await due('2026-03-07T13:30:00Z')).toBe(1);
    await lastRan('2026-03-08T20:00:00Z');
    expect(await due('2026-03-09T12:29:59Z')).toBe(0);
    expect(await due('2026-03-09T12:30:00Z')).toBe(1);
  });

  test('catches up once, however many times have passed', async () => {
    const { database } = opened;
    await database.pool.query(
      `insert into ops.source_health (source_id, started_at, ended_at) values ('hourly', $1, $1)`,
      ['2026-03-01T02:00:00Z'],
    );
    expect(await claimDueSources(database, [hourly], at('10:20:00'))).toHaveLength(1);
    await ended('hourly', at('10:21:00'));
    expect(await claimDueSources(database, [hourly], at('10:22:00'))).toEqual([]);
    expect(await claimDueSources(database, [hourly], at('11:00:00'))).toHaveLength(1);
  });

  test('spreads sources of one cadence, each by the same part whoever asks', async () => {
    const { database } = opened;
    const many = Array.from({ length: 40 }, (_, index) => ({ ...hourly, id: `hourly-${index}` }));
    await database.pool.query(
      `insert into ops.source_health (source_id, started_at, ended_at) select id, $2, $2 from unnest($1::text[]) as s(id)`,
      [many.map(({ id }) => id), '2026-03-01T09:30:00Z'],
    );
    const count = async (time: string) =>
      (await claimDueSources(database, many, at(time), { jitterMs: 60_000 })).length;
    const early = await count('10:00:20');
    expect(early).toBeGreaterThan(3);
    const middle = await count('10:00:40');
    expect(middle).toBeGreaterThan(3);
    expect(early + middle + (await count('10:01:00'))).toBe(40);
  });
});

test('a run that the source did not answer keeps the time of its last success and its newest item', async () => {
  const { database } = opened;
  await noteBegin(database, 'run_1', ['hourly']);
  expect(await readSourceHealth(database)).toEqual([]);
  const good = { seeds: 1, entries: 12, fetched: 3, new: 2, unchanged: 1, newestPublished: '2026-02-27T08:00:00.000Z' };
  await noteEnd(database, reportOf(good));
  const [first] = await readSourceHealth(database);
  expect(first).toMatchObject({
    sourceId: 'hourly',
    entries: 12,
    breach: null,
    newestPublishedAt: new Date('2026-02-27T08:00:00Z'),
    documents: { new: 2, changed: 0, unchanged: 1, gone: 0, forbidden: 0, retried: 0, failed: 0, due: 0 },
  });
  expect(first?.lastSuccessAt).toBeInstanceOf(Date);
  await noteEnd(database, reportOf({ failed: { NETWORK: 1 }, breach: 'below' }));
  const [second] = await readSourceHealth(database);
  expect(second).toMatchObject({ entries: 0, breach: 'below', documents: { new: 0, failed: 1 } });
  expect(second?.lastSuccessAt).toEqual(first?.lastSuccessAt);
  expect(second?.newestPublishedAt).toEqual(first?.newestPublishedAt);
});
