// Judgements on a real database: what they do to events, that they outlive re-extraction, that two people cannot lose one.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { undoJudgement } from '../../../resolve/judgement/judge-companies.ts';
import { judgePair, judgeRight, judgeValue, judgeWrong } from '../../../resolve/judgement/judge-facts.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { readQueue } from '../../../resolve/judgement/read-queue.ts';
import { readSubject } from '../../../resolve/judgement/read-subject.ts';
import { resolveAll, resolveWaiting, startResolve } from '../../../resolve/run-resolve.ts';
import type { ExtractionMessage } from '../../../schemas/extraction-message.ts';
import type { Deal } from '../../../schemas/facts/deal.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction, extraction, registry } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { databaseDigest } from '../../support/digest.ts';
import { seeded, shuffled } from '../../unit/resolve/fixtures.ts';

let home: TestDatabase;
let archive: Archive;

beforeEach(async () => {
  home = await createTestDatabase({ max: 16 });
  archive = createPostgresArchive(home.database);
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  await adoptRegistry({ database: home.database, registry });
});

afterEach(async () => {
  await home.close();
});

const ana = { author: 'ana', reason: 'read both' };
const ben = { author: 'ben', reason: 'asked the company' };
const options = (batch?: number) => ({
  database: home.database,
  registry,
  log: testLog,
  ...(batch === undefined ? {} : { batch }),
});
const resolve = async () => await resolveWaiting(options());

async function sink(...messages: ExtractionMessage[]): Promise<void> {
  await home.database.transaction((client) => writeExtractions(client, messages));
}

async function query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await home.database.pool.query<Row>(text, [...values])).rows;
}

const page = (name: string, published: string, parts: readonly [string, string, string], more: Partial<Deal> = {}) =>
  dealExtraction(archive, { page: name, published, publisher: `Outlet ${name}` }, parts, more);

type Event = { id: string; title: string; status: string; disputed: boolean; claims: number };
const events = () =>
  query<Event>(`select e.event_id as id, e.title, e.review_status as status, e.is_disputed as disputed, count(*)::int as claims
    from fact.event e join fact.event_claim m using (event_id) where not e.is_deleted group by e.event_id order by claims, e.title, id`);
const statusOf = async (id: string) =>
  (await query<{ status: string }>('select status from mart.judgements where judgement_id = $1', [id]))[0]?.status;

/** Two deals of one pair that no rule would join: the sums differ and months lie between them. */
async function twoDeals(): Promise<[Event, Event]> {
  await sink(
    await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']),
    await page('b', '2025-03-10', ['Nvidia', 'CoreWeave', '250000000']),
  );
  await resolve();
  const [one, other] = await events();
  if (!one || !other) throw new Error('two events were expected');
  return [one, other];
}

describe('what a judgement does', () => {
  test('same joins two events over every rule; undone, they part again and are what they were', async () => {
    const [one, other] = await twoDeals();
    const before = await query('select event_id, content_hash from fact.event order by 1');
    const { judgementId } = await judgePair(home.database, 'same', [one.id, other.id], ana);
    expect(await statusOf(judgementId)).toBe('waiting');
    await resolve();
    expect(await events()).toMatchObject([{ claims: 2, status: 'reviewed' }]);
    expect(await statusOf(judgementId)).toBe('in_force');
    // The id of the fact that went leads to the one that stayed, and the two cannot be told apart any more.
    await expect(judgePair(home.database, 'same', [one.id, other.id], ben)).rejects.toThrow(/one fact already/);
    await undoJudgement({ database: home.database, registry }, judgementId, ben);
    await resolve();
    expect(await query('select event_id, content_hash from fact.event order by 1')).toEqual(before);
    expect(await statusOf(judgementId)).toBe('undone');
    expect(
      await query('select verb, author, undoes_judgement_id as undoes from mart.judgements order by judged_at'),
    ).toEqual([
      { verb: 'same', author: 'ana', undoes: null },
      { verb: 'undo', author: 'ben', undoes: judgementId },
    ]);
  });

  test('different parts two reports that the rules join, also when a third would bridge them', async () => {
    await sink(
      await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']),
      await page('b', '2026-01-11', ['Nvidia', 'CoreWeave', '2000000000']),
    );
    await resolve();
    const [event] = await events();
    const { claims } = await readSubject({ database: home.database, registry }, event?.id ?? '');
    const [a, b] = claims.map(({ claimId }) => claimId);
    await judgePair(home.database, 'different', [a ?? '', b ?? ''], ana);
    await resolve();
    expect((await events()).map(({ claims: count, status }) => [count, status])).toEqual([
      [1, 'reviewed'],
      [1, 'reviewed'],
    ]);
    await sink(await page('c', '2026-01-12', ['Nvidia', 'CoreWeave', '2000000000']));
    await resolve();
    expect((await events()).map(({ claims: count }) => count)).toEqual([1, 2]);
  });

  test('wrong takes a claim, or all of a fact, out of every event and keeps it to be asked for', async () => {
    const [one] = await twoDeals();
    const { judgementId } = await judgeWrong(home.database, one.id, ana);
    await resolve();
    expect((await events()).map(({ id }) => id)).not.toContain(one.id);
    expect(await query('select status, held_count, fact_id from mart.judgements')).toEqual([
      { status: 'in_force', held_count: 1, fact_id: null },
    ]);
    expect(await query('select from fact.current_claim')).toHaveLength(2);
    await undoJudgement({ database: home.database, registry }, judgementId, ana);
    await resolve();
    expect((await events()).map(({ id }) => id)).toContain(one.id);
  });

  test('value stands over every claimed one, settles the dispute, and keeps what was claimed beside it', async () => {
    await sink(
      await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']),
      await page('b', '2026-01-11', ['Nvidia', 'CoreWeave', '2600000000']),
    );
    await resolve();
    const [event] = await events();
    expect(event).toMatchObject({ disputed: true, status: 'unreviewed' });
    expect(await readQueue(home.database, { limit: 5, page: 1 })).toMatchObject({
      total: 2,
      items: [
        { reason: 'disputed', subject_id: event?.id },
        { reason: 'finding', subject_id: event?.id },
      ],
    });
    for (const field of ['amount', 'amounts.equity'])
      await judgeValue(home.database, { id: event?.id ?? '', field, text: 'USD 2.4bn' }, ana);
    await resolve();
    expect(await events()).toMatchObject([
      { disputed: false, status: 'judged', title: 'Nvidia invests USD 2.4bn in CoreWeave' },
    ]);
    expect(await query('select equity_invested_usd::text as usd, review_status from mart.deals')).toEqual([
      { usd: '2400000000.0000', review_status: 'judged' },
    ]);
    const { fact } = await readSubject({ database: home.database, registry }, event?.id ?? '');
    expect(fact?.alternatives.amount?.map(({ wins, claims, judgement }) => [wins, claims.length, judgement])).toEqual([
      [true, 0, 'jdg_1'],
      [false, 1, undefined],
      [false, 1, undefined],
    ]);
    expect(await readQueue(home.database, { limit: 5, page: 1 })).toEqual({ total: 0, items: [] });
  });

  test('confirm takes a fact off the queue; what is said twice is one judgement', async () => {
    const [one] = await twoDeals();
    const first = await judgeRight(home.database, one.id, ana);
    expect(await judgeRight(home.database, one.id, ben)).toEqual({ ...first, isNew: false });
    await resolve();
    expect((await events()).find(({ id }) => id === one.id)?.status).toBe('reviewed');
  });

  test('nonsense is refused in words', async () => {
    const [one] = await twoDeals();
    const value = (field: string, text: string) => judgeValue(home.database, { id: one.id, field, text }, ana);
    await expect(value('colour', 'blue')).rejects.toThrow(/no field "colour" that can be judged; it has dealType/);
    await expect(value('status', 'happy')).rejects.toThrow(/"happy" is no value of status/);
    await expect(value('amount', '12 apples')).rejects.toThrow(/no value of amount/);
    await expect(judgeWrong(home.database, 'evt_gone', ana)).rejects.toThrow(/there is no fact evt_gone/);
    await expect(judgeWrong(home.database, 'clm_gone', ana)).rejects.toThrow(/no document makes the claim/);
    await expect(judgeWrong(home.database, 'what', ana)).rejects.toThrow(/neither a fact/);
    await expect(undoJudgement({ database: home.database, registry }, 'jdg_9', ana)).rejects.toThrow(
      /no judgement jdg_9/,
    );
    await expect(query(`update fact.judgement set reason = 'other'`)).resolves.toEqual([]);
    await judgeRight(home.database, one.id, ana);
    await expect(query(`update fact.judgement set reason = 'other'`)).rejects.toThrow(/never changed/);
    await expect(query('delete from fact.judgement_anchor')).rejects.toThrow(/never changed/);
  });
});

describe('after another reading', () => {
  test('a judgement on a claim that is gone is kept, stale, and first in review', async () => {
    const [one, other] = await twoDeals();
    const { judgementId } = await judgePair(home.database, 'same', [one.id, other.id], ana);
    await resolve();
    await sink(await extraction(archive, { page: 'a', revision: 2, outcome: 'gone' }));
    await resolve();
    expect(await statusOf(judgementId)).toBe('stale');
    const { items } = await readQueue(home.database, { limit: 1, page: 1 });
    expect(items).toMatchObject([{ subject_id: judgementId, reason: 'stale_judgement' }]);
    // The page comes back: so does the judgement.
    await sink(
      await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']).then((m) => ({ ...m, revision: 3 })),
    );
    await resolve();
    expect(await statusOf(judgementId)).toBe('in_force');
    expect(await events()).toMatchObject([{ claims: 2 }]);
  });

  test('another generation that names a party otherwise and reads another sum keeps the judgement, and tells it changed', async () => {
    const [one, other] = await twoDeals();
    await judgePair(home.database, 'same', [one.id, other.id], ana);
    await resolve();
    const again = await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000'], {
      parties: [
        { name: 'Nvidia Corporation', role: 'investor' },
        { name: 'CoreWeave', role: 'target' },
      ],
    });
    await sink({ ...again, generation: 2 });
    await home.database.pool.query('update ops.extractor set active_generation = 2');
    await resolve();
    expect(await events()).toMatchObject([{ claims: 2 }]);
    expect(await query('select status, changed_count from mart.judgements')).toEqual([
      { status: 'in_force', changed_count: 1 },
    ]);
    expect((await readQueue(home.database, { reason: 'judged_claim_changed', limit: 5, page: 1 })).total).toBe(1);
    await home.database.pool.query('update ops.extractor set active_generation = 1');
    await resolve();
    expect(await query('select status, changed_count from mart.judgements')).toEqual([
      { status: 'in_force', changed_count: 0 },
    ]);
  });
});

test('a hundred and fifty judgements and an extractor that renames parties and corrects sums: at least 95% hold on', async () => {
  const random = seeded(8);
  const firm = (index: number) => `Firm${String(index).padStart(4, '0')}`;
  const deals = Array.from({ length: 150 }, (_, index) => {
    const parts = ['Nvidia', firm(index), `${2 + index}00000000`] as const;
    return { name: `r${index}`, parts };
  });
  const first = await Promise.all(deals.map(async ({ name, parts }) => await page(name, '2026-01-10', parts)));
  await sink(...first);
  await resolve();
  const facts = await events();
  expect(facts).toHaveLength(150);
  for (const [index, { id }] of facts.entries()) {
    if (index % 3 === 0) await judgeValue(home.database, { id, field: 'status', text: 'closed' }, ana);
    else if (index % 3 === 1) await judgeWrong(home.database, id, ana);
    else await judgePair(home.database, 'same', [id, facts[index - 2]?.id ?? ''], ana);
  }
  await resolve();
  // Every party has another name, every sum another value, every other one is read from other words; some are not read.
  const second = first.map((message, index): ExtractionMessage => {
    const claims = message.claims.flatMap((claim): typeof message.claims => {
      if (claim.kind !== 'deal' || random() < 0.02) return [];
      const parties = [
        claim.parties[0] ?? { name: null, role: 'investor' as const },
        { name: `${firm(index)} Compute`, role: 'target' as const },
      ];
      const sum = { value: `${3 + index}00000000`, unit: 'USD', qualifier: 'approx' as const, text: 'corrected' };
      const evidence = claim.evidence.flatMap((each) => {
        if (each.field !== 'amount' || index % 2 === 0) return [each];
        return [{ ...each, start: each.start + 1, quote: each.quote.slice(1) }];
      });
      return [{ ...claim, parties, amount: sum, amounts: [{ kind: 'equity', quantity: sum }], evidence }];
    });
    return { ...message, generation: 2, claims, outcome: claims.length > 0 ? 'claims' : 'empty' };
  });
  await sink(...second);
  await home.database.pool.query('update ops.extractor set active_generation = 2');
  await resolve();
  expect(
    await query('select from fact.event_claim m join fact.current_claim c using (claim_id) where c.generation = 1'),
  ).toEqual([]);
  const [row] = await query<{ anchors: number; held: number; stale: number }>(
    `select sum(anchor_count)::int as anchors, sum(held_count)::int as held, count(*) filter (where status = 'stale')::int as stale
     from mart.judgements`,
  );
  expect(row?.anchors).toBe(200);
  expect(row?.held).toBeGreaterThanOrEqual(0.95 * 200);
  const dropped = second.filter(({ claims }) => claims.length === 0).length;
  expect(row?.stale).toBeGreaterThan(0);
  expect(row?.held).toBeLessThanOrEqual(200 - dropped);
  const { items } = await readQueue(home.database, { limit: row?.stale ?? 1, page: 1 });
  expect(new Set(items.map(({ reason }) => reason))).toEqual(new Set(['stale_judgement']));
});

describe('two people at once', () => {
  test('the one who contradicts is refused, or says --over and undoes what stood', async () => {
    const [one, other] = await twoDeals();
    await judgePair(home.database, 'different', [one.id, other.id], ana);
    const against = judgePair(home.database, 'same', [one.id, other.id], ben);
    await expect(against).rejects.toMatchObject({ code: 'JUDGEMENT_CONFLICT', conflicts: ['jdg_1'] });
    await expect(judgePair(home.database, 'same', [one.id, other.id], ben)).rejects.toThrow(
      /contradicts jdg_1 \(different, by ana: read both\)\. Give --over/,
    );
    const over = await judgePair(home.database, 'same', [one.id, other.id], { ...ben, over: true });
    expect(over.undone).toEqual(['jdg_1']);
    await resolve();
    expect(await events()).toMatchObject([{ claims: 2 }]);
    expect(await query('select verb, status from mart.judgements order by judged_at')).toEqual([
      { verb: 'different', status: 'undone' },
      { verb: 'undo', status: 'in_force' },
      { verb: 'same', status: 'in_force' },
    ]);
  });

  test('a contradiction by way of a third is found before anything is resolved', async () => {
    await sink(
      await page('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']),
      await page('b', '2025-03-10', ['Nvidia', 'CoreWeave', '250000000']),
      await page('c', '2024-03-10', ['Nvidia', 'CoreWeave', '77000000']),
    );
    await resolve();
    const [a, b, c] = (await events()).map(({ id }) => id);
    await judgePair(home.database, 'same', [a ?? '', b ?? ''], ana);
    await judgePair(home.database, 'same', [b ?? '', c ?? ''], ana);
    await expect(judgePair(home.database, 'different', [a ?? '', c ?? ''], { ...ben, over: true })).rejects.toThrow(
      /what other judgements lead to: jdg_1 .*; jdg_2/,
    );
  });

  test('of many who judge at once none is lost, none waits for ever, and of two opposites one stands', async () => {
    const [one, other] = await twoDeals();
    const stage = await startResolve(options(1));
    const work = Array.from({ length: 24 }, (_, index) => {
      const judge = { author: `reviewer ${index}`, reason: 'at once', over: true };
      if (index % 3 === 0)
        return judgePair(home.database, index % 2 === 0 ? 'same' : 'different', [one.id, other.id], judge);
      const text = `USD ${index}bn`;
      return judgeValue(home.database, { id: one.id, field: 'amount', text }, judge);
    });
    const ended = await Promise.allSettled(work);
    await stage.close();
    const refused = ended.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    // Whoever comes when the two have become one fact is told so.
    expect(refused.filter((each) => !/one fact|gone/.test(each))).toEqual([]);
    const rows = await query<{ n: number; pairs: number }>(
      `select count(*)::int as n, count(*) filter (where status <> 'undone' and verb <> 'value')::int as pairs
       from mart.judgements where verb <> 'undo'`,
    );
    const told = ended.filter((each) => each.status === 'fulfilled' && each.value.isNew).length;
    expect(rows[0]?.n).toBe(told);
    expect(rows[0]?.pairs).toBe(1);
    // The two deals may be two steps of one, or one event, while people judge: no claim has two values of a field.
    const doubled = await query(
      `select l.claim_id from fact.judgement_in_force j join fact.judgement_claim l using (judgement_id)
       where j.verb = 'value' group by l.claim_id, j.field having count(distinct j.judgement_id) > 1`,
    );
    expect(doubled).toEqual([]);
    await resolve();
    const before = await databaseDigest(home.database);
    await resolveAll(options());
    expect((await databaseDigest(home.database)).tables).toEqual(before.tables);
  });
});

test('judged claims come out the same in any order of arrival, any batch and with any number of workers', async () => {
  const random = seeded(5);
  const messages = await Promise.all(
    Array.from({ length: 24 }, async (_, index) => {
      const sum = ['2000000000', '700000000', '90000000'][index % 3] ?? '';
      return await page(`m${index}`, `2026-0${1 + (index % 5)}-1${index % 9}`, [
        'Nvidia',
        index % 2 ? 'CoreWeave' : 'Hut 8',
        sum,
      ]);
    }),
  );
  await sink(...messages);
  await resolve();
  const ids = (await events()).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(6);
  await judgePair(home.database, 'same', [ids[0] ?? '', ids[1] ?? ''], ana);
  await judgePair(home.database, 'same', [ids[2] ?? '', ids[3] ?? ''], ana);
  await judgeWrong(home.database, ids[4] ?? '', ana);
  await judgeValue(home.database, { id: ids[5] ?? '', field: 'status', text: 'closed' }, ana);
  const { claims } = await readSubject({ database: home.database, registry }, ids.at(-1) ?? '');
  await judgePair(home.database, 'different', [claims[0]?.claimId ?? '', claims[1]?.claimId ?? ''], ana);
  await resolve();
  const wanted = await databaseDigest(home.database);
  for (let seed = 1; seed <= 3; seed += 1) {
    await home.database.pool.query(
      `truncate fact.claim, fact.extraction, fact.claim_block, fact.event, fact.event_claim, fact.event_alias, fact.judgement_claim,
         fact.finding, ops.change, ops.resolve_queue`,
    );
    const workers = seed === 2 ? [await startResolve(options(3)), await startResolve(options(2))] : [];
    for (const message of shuffled(messages, random)) {
      await sink(message);
      if (random() < 0.3) await resolveWaiting(options(1 + seed));
    }
    await resolve();
    for (const worker of workers) await worker.close();
    await resolve();
    expect((await databaseDigest(home.database)).tables, `order ${seed}`).toEqual(wanted.tables);
  }
});
