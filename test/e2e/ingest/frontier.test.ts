import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noHints } from '../../../ingest/entry.ts';
import { createFrontier, hostOf } from '../../../ingest/frontier.ts';
import { createHostSlots } from '../../../ingest/host-slot.ts';
import { type IngestSetup, setUpIngest } from './setup.ts';

let setup: IngestSetup;
beforeAll(async () => {
  setup = await setUpIngest();
});
afterAll(() => setup.close());
beforeEach(() => setup.database.pool.query('truncate ops.frontier, ops.host_slot'));

const policy = [{ sourceId: 's', delayMs: 0, concurrency: 2 }];
const frontier = (owner: string, leaseMs = 5_000) => createFrontier(setup.database, { owner, leaseMs });
const entry = (url: string) => ({ ...noHints, url });
const urls = (rows: readonly { url: string }[]) => rows.map(({ url }) => url).toSorted();

describe('the frontier', () => {
  it('hands a URL to one crawler only', async () => {
    const crawlers = [frontier('a'), frontier('b'), frontier('c')];
    await frontier('a').offer(
      's',
      'document',
      Array.from({ length: 40 }, (_, n) => entry(`https://h${n}.test/`)),
    );
    const leased = await Promise.all(crawlers.flatMap((each) => [each.lease(policy, 15), each.lease(policy, 15)]));
    const all = leased.flat().map(({ url }) => url);
    expect(new Set(all).size).toBe(all.length);
    const rest = await frontier('d').lease(policy, 100);
    expect(new Set([...all, ...urls(rest)]).size).toBe(40);
  });

  it('is fair: a host with many URLs does not keep others waiting', async () => {
    const one = frontier('a');
    await one.offer(
      's',
      'document',
      Array.from({ length: 50 }, (_, n) => entry(`https://hot.test/${n}`)),
    );
    await one.offer('s', 'document', [entry('https://cold.test/1'), entry('https://cool.test/1')]);
    expect(new Set((await one.lease(policy, 4)).map(({ host }) => host))).toEqual(
      new Set(['hot.test', 'cold.test', 'cool.test']),
    );
    const [row] = await one.lease(policy, 4);
    expect(row).toBeUndefined();
  });

  it('keeps to the concurrency of a host over all crawlers', async () => {
    await frontier('a').offer(
      's',
      'document',
      Array.from({ length: 10 }, (_, n) => entry(`https://h.test/${n}`)),
    );
    const leased = await Promise.all(['a', 'b', 'c', 'd'].map((owner) => frontier(owner).lease(policy, 10)));
    expect(leased.flat()).toHaveLength(2);
  });

  it('gives back what a dead crawler held, and ignores what it says afterwards', async () => {
    const dead = frontier('dead', 60);
    await dead.offer('s', 'document', [entry('https://h.test/1')]);
    const [held] = await dead.lease(policy, 1);
    expect(held).toBeDefined();
    expect(await frontier('b', 60).lease(policy, 1)).toEqual([]);
    expect(await frontier('b', 60).nextInMs(['s'], 0)).toBeGreaterThan(0);
    await expect.poll(() => frontier('b').lease(policy, 1)).toHaveLength(1);
    expect(held && (await dead.end(held, { state: 'done', attempts: 0 }))).toBe(false);
    const [row] = await setup.rows<{ state: string; lease_owner: string }>(
      'select state, lease_owner from ops.frontier',
    );
    expect(row).toEqual({ state: 'due', lease_owner: 'b' });
  });

  it('survives a clock that jumped back', async () => {
    await frontier('a').offer('s', 'document', [entry('https://h.test/1')]);
    await setup.database.pool.query(
      `update ops.frontier set lease_until = clock_timestamp() + interval '3 days', lease_owner = 'x'`,
    );
    await setup.database.pool.query(`update ops.host_slot set next_at = clock_timestamp() + interval '3 days'`);
    expect(await frontier('a').lease(policy, 1)).toHaveLength(1);
  });

  it('takes seeds before documents, and waits for what is due later', async () => {
    const one = frontier('a');
    await one.offer('s', 'document', [entry('https://h.test/1')]);
    await one.offer('s', 'seed', [entry('https://h.test/feed')]);
    const [seed, page] = await one.lease(policy, 2);
    expect(new Set([seed?.role, page?.role])).toEqual(new Set(['document', 'seed']));
    if (!seed || !page) throw new Error('two rows');
    await one.end(seed, { state: 'done', attempts: 0 });
    await one.end(page, { state: 'due', attempts: 1, delayMs: 60_000, error: 'HTTP_STATUS' });
    expect(await one.lease(policy, 2)).toEqual([]);
    expect(await one.nextInMs(['s'], 1_000)).toBeNull();
    expect(await one.nextInMs(['s'], 120_000)).toBeGreaterThan(50_000);
    expect(await one.countDue(['s'])).toEqual(new Map([['s', 1]]));
    expect(await one.makeDue(['s'], 3_600_000)).toBe(1);
    expect(await one.makeDue(['s'], 0)).toBe(0);
  });

  it('keeps the first source of a URL and takes newer hints of the same', async () => {
    const one = frontier('a');
    expect(await one.offer('s', 'document', [entry('https://h.test/1'), entry('https://h.test/1')])).toBe(1);
    expect(await one.offer('s', 'document', [{ ...entry('https://h.test/1'), title: 'New' }])).toBe(0);
    expect(await one.offer('other', 'document', [{ ...entry('https://h.test/1'), title: 'Other' }])).toBe(0);
    expect(await setup.rows('select source_id, hints from ops.frontier')).toEqual([
      { source_id: 's', hints: { title: 'New', published: null, language: null } },
    ]);
  });
});

describe('host slots', () => {
  it('are given out one after the other, whoever asks', async () => {
    const crawlers = [createHostSlots(setup.database), createHostSlots(setup.database)];
    const times: number[] = [];
    const began = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        await crawlers[n % 2]?.wait('h.test', 40);
        times.push(performance.now());
      }),
    );
    // No slot is given before its time; how soon after it the test hears of it depends on the machine.
    for (const [n, time] of times.entries()) expect(time - began).toBeGreaterThanOrEqual(n * 40 - 5);
  });

  it('stay closed for as long as a host asks', async () => {
    const slots = createHostSlots(setup.database);
    await frontier('a').offer('s', 'document', [entry('https://h.test/1')]);
    await slots.close('h.test', 60_000, 'status 429');
    expect(await frontier('a').lease(policy, 1)).toEqual([]);
    await expect(slots.wait('h.test', 10, AbortSignal.timeout(30))).rejects.toThrow();
  });

  it('close for a host that fails five times in a row, whichever crawler it fails, for twice as long each time', async () => {
    const [one, other] = [createHostSlots(setup.database), createHostSlots(setup.database)];
    for (const slots of [one, other, one, other]) expect(await slots.failed('h.test', 'refused', false)).toBe(0);
    expect(await one.failed('h.test', 'refused', false)).toBe(60_000);
    expect(await other.failed('h.test', 'timed out', true)).toBe(120_000);
    expect(await one.closed(['h.test'])).toMatchObject([{ reason: '6 failures in a row, the last: timed out' }]);
    for (let more = 0; more < 20; more += 1) await one.failed('h.test', 'refused', false);
    expect(await one.failed('h.test', 'refused', false)).toBe(3_600_000);
  });

  it('stay open for a host of which one page fails again and again', async () => {
    const slots = createHostSlots(setup.database);
    for (let count = 0; count < 9; count += 1) {
      expect(await slots.failed('h.test', 'status 500', count > 0)).toBe(0);
    }
  });

  it('forget the failures of a host that answers, though another crawler counted them', async () => {
    const [one, other] = [createHostSlots(setup.database), createHostSlots(setup.database)];
    for (let count = 0; count < 4; count += 1) await one.failed('h.test', 'refused', false);
    await other.wait('h.test', 1);
    await other.answered('h.test');
    expect(await one.failed('h.test', 'refused', false)).toBe(0);
  });
});

it('knows the host of a URL and of a folder', () => {
  expect(hostOf('https://example.com:8080/x')).toBe('example.com:8080');
  expect(hostOf('folder:texts/a.txt')).toBe('folder:texts');
});

describe('what is due again', () => {
  const age = async (url: string, discoveredHours: number, visitedHours: number) => {
    await setup.database.pool.query(
      `update ops.frontier set state = 'done', discovered_at = clock_timestamp() - $2 * interval '1 hour',
         visited_at = clock_timestamp() - $3 * interval '1 hour' where url = $1`,
      [url, discoveredHours, visitedHours],
    );
  };
  const dueUrls = async () =>
    (await setup.rows<{ url: string }>(`select url from ops.frontier where state = 'due' order by url`)).map(
      ({ url }) => url,
    );

  it('follows the age of a page, and what the feed says anew', async () => {
    const one = frontier('a');
    const pages = ['fresh', 'week-now', 'week-long-ago'].map((name) => `https://h.test/${name}`);
    await one.offer('s', 'document', pages.map(entry));
    await one.offer('s', 'seed', [entry('https://h.test/feed')]);
    await age('https://h.test/fresh', 2, 0);
    await age('https://h.test/week-now', 168, 24);
    await age('https://h.test/week-long-ago', 168, 48);
    await age('https://h.test/feed', 1_000, 0);
    expect(await one.makeDue(['s'], null)).toBe(3);
    expect(await dueUrls()).toEqual(['https://h.test/feed', 'https://h.test/fresh', 'https://h.test/week-long-ago']);
    await one.offer('s', 'document', [{ ...entry('https://h.test/week-now'), title: 'Corrected' }]);
    expect(await dueUrls()).toHaveLength(4);
  });
});
