// What every sink must hold: nothing lost, nothing twice, an older revision never wins, one bad message costs only itself.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import type { Bus } from '../../../platform/bus/bus.ts';
import { createDeadLetters, listDeadLetters, replayDeadLetter } from '../../../platform/bus/dead-letters.ts';
import { createEmbeddedBus } from '../../../platform/bus/embedded-bus.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import { readSinkOffset } from '../../../sinks/sink-offset.ts';
import { startSink } from '../../../sinks/run-sink.ts';
import { createBatchWriter } from '../../../sinks/write-batch.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { databaseDigest } from '../../support/digest.ts';
import { waitFor } from '../../support/wait-for.ts';
import { dealExtraction, extraction, outgoing, registry, textOf } from './fixtures.ts';

let home: TestDatabase;
let bus: Bus;
let archive: Archive;

beforeEach(async () => {
  home = await createTestDatabase();
  bus = createEmbeddedBus({ database: home.database, log: testLog });
  archive = createPostgresArchive(home.database);
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
});

afterEach(async () => {
  await bus.close();
  await home.close();
});

const parts = ['Nvidia', 'CoreWeave', '2000000000'] as const;

function options(batch = 500) {
  const { database } = home;
  return {
    database,
    bus,
    archive,
    registry,
    log: testLog,
    batch,
    deadLetters: createDeadLetters({ bus, database, log: testLog }),
  };
}

/** Publishes in order and lets a sink take all of it. */
async function sink(messages: readonly ExtractionMessage[], batch = 500): Promise<Readonly<Record<string, number>>> {
  for (const message of messages) await bus.publish('extractions', [outgoing(message)]);
  return await drain(batch);
}

async function drain(batch = 500): Promise<Readonly<Record<string, number>>> {
  const stage = await startSink(options(batch));
  try {
    // The sink's own offsets: the group's may be ahead of them when a test sends the sink back to the beginning.
    await waitFor(async () => {
      for (const { partition, end } of await bus.lag('extractions', 'sink')) {
        const offset = await readSinkOffset(home.database.pool, { sink: 'sink', topic: 'extractions', partition });
        if ((offset ?? 0n) < end) return false;
      }
      return true;
    });
    return stage.counts();
  } finally {
    await stage.close();
    await stage.done;
  }
}

async function query<Row extends object>(text: string): Promise<Row[]> {
  return (await home.database.pool.query<Row>(text)).rows;
}

type History = { revision: number; amount: string; open: boolean; by: number | null };
const history = () =>
  query<History>(
    `select revision, fields->'amount'->>'value' as amount, superseded_at is null as open, superseded_by as by
     from fact.claim order by revision`,
  );

describe('history', () => {
  test('a page that goes from A to B to A keeps all three', async () => {
    const a = await dealExtraction(archive, { page: 'a' }, parts);
    const b = await dealExtraction(archive, { page: 'a', revision: 2 }, ['Nvidia', 'CoreWeave', '2500000000']);
    await sink([a, b, { ...a, revision: 3 }]);
    expect(await history()).toEqual([
      { revision: 1, amount: '2000000000', open: false, by: 2 },
      { revision: 2, amount: '2500000000', open: false, by: 3 },
      { revision: 3, amount: '2000000000', open: true, by: null },
    ]);
  });

  test('an identical reading of a new revision writes no claim', async () => {
    const message = await dealExtraction(archive, { page: 'a' }, parts);
    await sink([message]);
    const before = await query('select xmin::text, ctid::text from fact.claim');
    await home.database.pool.query('delete from ops.resolve_queue');
    const counts = await sink([{ ...message, revision: 2 }]);
    expect(counts).toMatchObject({ claims: 0, closed: 0, unchanged: 1 });
    expect(await query('select xmin::text, ctid::text from fact.claim')).toEqual(before);
    expect(await query('select from ops.resolve_queue')).toEqual([]);
  });

  test('the same message again writes nothing at all', async () => {
    const message = await dealExtraction(archive, { page: 'a' }, parts);
    await sink([message]);
    const rows = () => query('select xmin::text from fact.extraction union all select xmin::text from fact.claim');
    const before = await rows();
    await sink([message]);
    expect(await rows()).toEqual(before);
  });

  test.each(['empty', 'gone', 'gated'] as const)('%s retracts what the page had said', async (outcome) => {
    await sink([
      await dealExtraction(archive, { page: 'a' }, parts),
      await extraction(archive, { page: 'a', revision: 2, outcome }),
    ]);
    expect(await history()).toEqual([{ revision: 1, amount: '2000000000', open: false, by: 2 }]);
    const queued = await query<{ times: number }>(
      'select count(*)::int as times from ops.resolve_queue group by claim_id',
    );
    expect(queued).toEqual([{ times: 2 }]);
  });

  test('a failed reading asserts nothing: the last good one stays, whichever comes first', async () => {
    const good = await dealExtraction(archive, { page: 'a' }, parts);
    const failed = await extraction(archive, { page: 'a', revision: 2, outcome: 'failed' });
    await sink([good, failed]);
    expect(await history()).toEqual([{ revision: 1, amount: '2000000000', open: true, by: null }]);
    const noted = `select outcome, revision, failed_revision, published from fact.extraction`;
    expect(await query(noted)).toEqual([
      { outcome: 'claims', revision: 1, failed_revision: 2, published: '2026-01-20' },
    ]);
    const other = [
      { ...failed, documentId: `${failed.documentId}b` },
      { ...good, documentId: `${good.documentId}b` },
    ];
    await sink(other);
    expect(await query(`${noted} where document_id like '%b'`)).toEqual([
      { outcome: 'claims', revision: 1, failed_revision: 2, published: '2026-01-20' },
    ]);
  });

  test('an older revision never wins, nor does it of an older generation', async () => {
    const old = await dealExtraction(archive, { page: 'a' }, parts);
    const newer = await dealExtraction(archive, { page: 'a', revision: 2 }, ['Nvidia', 'CoreWeave', '2500000000']);
    await sink([newer, old]);
    expect((await history()).map(({ amount }) => amount)).toEqual(['2500000000']);
    await home.database.pool.query('update ops.extractor set active_generation = 2');
    await sink([
      await dealExtraction(archive, { page: 'a', revision: 2, generation: 2 }, ['Nvidia', 'CoreWeave', '2600000000']),
      { ...old, revision: 3 },
    ]);
    const current = `select fields->'amount'->>'value' as amount from fact.current_claim`;
    expect(await query(current)).toEqual([{ amount: '2600000000' }]);
    await home.database.pool.query('update ops.extractor set active_generation = 1');
    expect(await query(current)).toEqual([{ amount: '2000000000' }]);
  });
});

describe('rows', () => {
  test('a document of more claims than one statement takes is written whole, at one time', async () => {
    const [claim] = (await dealExtraction(archive, { page: 'many' }, parts)).claims;
    if (claim?.kind !== 'deal') throw new Error('a deal is wanted');
    const claims = Array.from({ length: 2_345 }, (_, index) => ({
      ...claim,
      parties: [...claim.parties, { name: `"Fund" \\ {${index}}, NULL`, role: 'investor' as const }],
    }));
    await sink([await extraction(archive, { page: 'many', text: textOf(...parts), claims })]);
    const [counted] = await query<{ rows: number; names: number; times: number; same: boolean; queued: number }>(
      `select count(*)::int as rows, count(distinct fields->'parties'->2->>'name')::int as names,
         count(distinct c.recorded_at)::int as times, bool_and(c.recorded_at = e.recorded_at) as same,
         (select count(*)::int from ops.resolve_queue) as queued
       from fact.claim c join fact.extraction e using (document_id)`,
    );
    expect(counted).toEqual({ rows: 2_345, names: 2_345, times: 1, same: true, queued: 2_345 });
    const stored = await query<{ ordinal: number; parties: object; evidence: object }>(
      `select ordinal, fields->'parties' as parties, evidence from fact.claim where ordinal in (0, 1001, 2344) order by ordinal`,
    );
    expect(stored).toEqual(
      [0, 1001, 2344].map((ordinal) => ({
        ordinal,
        parties: claims[ordinal]?.parties,
        evidence: claims[ordinal]?.evidence,
      })),
    );
  });

  test('text that Postgres cannot hold is found in every column, and only its message is refused', async () => {
    const good = await dealExtraction(archive, { page: 'good' }, parts);
    const bad = [
      await dealExtraction(archive, { page: 'nul' }, parts, { rule: 'rules/\u0000' }),
      await dealExtraction(archive, { page: 'half' }, parts, { rule: 'rules/\ud83d' }),
      await dealExtraction(archive, { page: 'json nul' }, parts, { parties: [{ name: '\u0000', role: 'investor' }] }),
      await dealExtraction(archive, { page: 'json half' }, parts, { parties: [{ name: '\udc00', role: 'investor' }] }),
    ];
    await sink([...bad, good]);
    const letters = await listDeadLetters(home.database);
    expect(letters.map(({ code }) => code)).toEqual(bad.map(() => 'TEXT_INVALID'));
    expect(await query('select document_id from fact.claim')).toEqual([{ document_id: good.documentId }]);
  });
});

describe('exactly once in effect', () => {
  const hashes = new Set<string>();

  test.each([1, 3, 500])(
    'batches of %i leave the same rows, and so does a second sink over the whole log',
    async (batch) => {
      const messages = await story();
      await sink(messages, batch);
      const first = await databaseDigest(home.database);
      hashes.add(first.hash);
      expect(hashes.size).toBe(1);
      await home.database.pool.query('delete from ops.sink_offset');
      await drain(7);
      expect(await databaseDigest(home.database)).toEqual(first);
    },
  );

  test('a connection that is killed before the commit leaves nothing behind, and the rows land afterwards', async () => {
    const messages = await story();
    await sink(messages);
    const wanted = await databaseDigest(home.database);
    await home.database.pool.query(
      'truncate fact.claim, fact.extraction, fact.claim_block, ops.resolve_queue, ops.sink_offset',
    );
    // Every tenth insert ends its own connection, once for each batch size that it meets.
    await home.database.pool.query(`
      create sequence kills;
      create function kill() returns trigger language plpgsql as $$
      begin
        if nextval('kills') in (2, 5, 9) then perform pg_terminate_backend(pg_backend_pid()); end if;
        return null;
      end $$;
      create trigger kill after insert on fact.claim for each statement execute function kill();`);
    await drain(4);
    expect((await query<{ last: string }>('select last_value::text as last from kills'))[0]?.last).not.toBe('1');
    await home.database.pool.query('drop trigger kill on fact.claim');
    expect((await databaseDigest(home.database)).tables).toEqual(wanted.tables);
  });

  test('a zombie with an old offset is fenced and writes nothing', async () => {
    const message = await dealExtraction(archive, { page: 'a' }, parts);
    await sink([message]);
    const where = await query<{ partition: number; next: string }>(
      'select partition, next_offset::text as next from ops.sink_offset',
    );
    const partition = where[0]?.partition ?? 0;
    const end = BigInt(where[0]?.next ?? 0);
    const zombie = createBatchWriter(options(), {
      received: 0,
      claims: 0,
      closed: 0,
      unchanged: 0,
      ignored: 0,
      deadLetters: 0,
      batches: 0,
    });
    const stale = outgoing(
      await dealExtraction(archive, { page: 'a', revision: 9 }, ['Nvidia', 'CoreWeave', '9000000000']),
    );
    const batch = {
      topic: 'extractions' as const,
      partition,
      messages: [{ ...stale, topic: 'extractions' as const, partition, offset: 0n, timestampMs: 0 }],
      firstOffset: 0n,
      nextOffset: 1n,
    };
    await expect(zombie(batch, new Map([[partition, null]]))).rejects.toMatchObject({ code: 'FENCED' });
    await expect(zombie(batch, new Map([[partition, 0n]]))).rejects.toMatchObject({ code: 'FENCED' });
    expect(await readSinkOffset(home.database.pool, { sink: 'sink', topic: 'extractions', partition })).toBe(end);
    expect((await history()).map(({ revision }) => revision)).toEqual([1]);
  });
});

describe('bad messages', () => {
  test('a claim whose quote is not in the archived text is refused with its whole message', async () => {
    const good = await dealExtraction(archive, { page: 'good' }, parts);
    const text = textOf('Nvidia', 'CoreWeave', '3000000000');
    const lying = await dealExtraction(archive, { page: 'bad', text }, parts);
    const shifted = await dealExtraction(archive, { page: 'shifted' }, parts);
    const [claim] = shifted.claims;
    const moved = {
      ...shifted,
      claims: claim
        ? [
            {
              ...claim,
              evidence: claim.evidence.map((each) => ({ ...each, start: each.start + 2, end: each.end + 2 })),
            },
          ]
        : [],
    };
    await sink([lying, moved, good]);
    const letters = await listDeadLetters(home.database);
    expect(letters.map(({ code, stage }) => ({ code, stage }))).toEqual([
      { code: 'EVIDENCE_MISSING', stage: 'sink' },
      { code: 'EVIDENCE_MISSING', stage: 'sink' },
    ]);
    expect(letters.map(({ reason }) => reason).join()).toContain('"$2000000000" for amount');
    expect(await query('select document_id from fact.extraction')).toEqual([{ document_id: good.documentId }]);
  });

  test('what breaks its schema and what Postgres cannot hold go to the dead letter, all others land', async () => {
    const messages = await story();
    const nul = await dealExtraction(archive, { page: 'nul' }, parts, { rule: 'rules/\u0000' });
    const half = await dealExtraction(archive, { page: 'half' }, ['\ud83d', 'CoreWeave', '5']).catch(() => null);
    expect(half).not.toBeNull();
    const reversed = await dealExtraction(archive, { page: 'big' }, parts, { gpus: 7 });
    await home.database.pool.query(
      `alter table fact.claim add constraint poison check (fields->>'gpus' is distinct from '7')`,
    );
    const broken = { ...outgoing(nul), value: Buffer.from('{"documentId": 7}') };
    await bus.publish('extractions', [broken]);
    await sink([...messages.slice(0, 5), nul, reversed, ...messages.slice(5)]);
    const letters = await listDeadLetters(home.database);
    expect(letters.map(({ code }) => code).sort()).toEqual(['MESSAGE_INVALID', 'ROW_INVALID', 'TEXT_INVALID']);
    expect((await query('select from fact.extraction')).length).toBe(
      new Set(messages.map(({ documentId }) => documentId)).size,
    );
  });

  test('the replay of a dead letter never lets an older revision win', async () => {
    const first = await dealExtraction(archive, { page: 'a', text: 'nothing of the kind' }, parts);
    await sink([
      first,
      await dealExtraction(archive, { page: 'a', revision: 2 }, ['Nvidia', 'CoreWeave', '2500000000']),
    ]);
    await archive.put(Buffer.from(textOf(...parts)));
    const [letter] = await listDeadLetters(home.database);
    const mended = { ...first, textHash: await archive.put(Buffer.from(textOf(...parts))) };
    await home.database.pool.query('update ops.dead_letter set value = $1', [
      Buffer.from(JSON.stringify(mended)).toString('base64'),
    ]);
    await replayDeadLetter({ bus, database: home.database }, letter?.deadLetterId ?? '');
    const counts = await drain();
    expect(counts).toMatchObject({ ignored: 1 });
    expect(await history()).toEqual([{ revision: 2, amount: '2500000000', open: true, by: null }]);
  });
});

/** Eight pages with revisions, retractions, failures and repeats. */
async function story(): Promise<ExtractionMessage[]> {
  const messages: ExtractionMessage[] = [];
  for (let page = 0; page < 8; page += 1) {
    for (let revision = 1; revision <= 1 + (page % 4); revision += 1) {
      const told = { page: `p${page}`, revision, publisher: `Outlet ${page}` };
      const amount = `${1 + ((page + revision) % 3)}00000000`;
      const message =
        page % 5 === 4 && revision === 2
          ? await extraction(archive, { ...told, outcome: 'gone' })
          : await dealExtraction(archive, told, ['Nvidia', page % 2 ? 'CoreWeave' : 'Hut 8', amount]);
      messages.push(message, message);
    }
    messages.push(
      await extraction(archive, { page: `p${page}`, revision: 9, outcome: page % 3 === 0 ? 'failed' : 'empty' }),
    );
  }
  return messages;
}
