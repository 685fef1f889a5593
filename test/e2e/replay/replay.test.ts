import { afterAll, beforeAll, expect, test } from 'vitest';
import { activateGeneration } from '../../../commands/extractor/activate-generation.ts';
import { formatDifference } from '../../../commands/replay/format-difference.ts';
import { replay } from '../../../commands/replay/replay.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { dealPage, drain, rowsOf, type SmallSite, startSmallSite } from '../faults/small-site.ts';

const timeout = 60_000;
const module = new URL('./other-rules.ts', import.meta.url).href;
const shared = { extractor: 'rules', examples: 5, activate: false } as const;
const companies = ['CoreWeave', 'Nebius', 'Crusoe', 'Lambda'] as const;

let context: TestContext;
let site: SmallSite;

beforeAll(async () => {
  context = await createTestContext();
  site = await startSmallSite(companies.map((name) => `/${name}`));
  for (const [at, name] of companies.entries()) {
    site.routes.set(`/${name}`, { body: dealPage(`$${at + 2} billion`).replaceAll('CoreWeave', name) });
  }
  await site.crawlInto(context);
}, timeout);
afterAll(async () => {
  await site.close();
  await context.close();
});

/** Everything that extraction and resolution left, as text. */
const left = async (): Promise<string> =>
  JSON.stringify([
    await rowsOf(context.database, 'select * from fact.extraction order by document_id, extractor, generation'),
    await rowsOf(context.database, 'select * from fact.claim order by claim_id, generation, revision'),
    await rowsOf(context.database, 'select * from fact.event order by event_id'),
  ]);
const deals = () =>
  rowsOf<{ counterparty_company: string; status: string }>(
    context.database,
    'select counterparty_company, status from mart.deals order by 1',
  );

test('with the rules that answer, a replay finds nothing to compare and writes nothing', { timeout }, async () => {
  const before = await left();
  const replayed = await replay(context, shared);
  expect(replayed).toMatchObject({ isActive: true, isActivated: false, result: { documents: 4, missing: [] } });
  expect(await left()).toBe(before);
  expect(formatDifference(replayed, ' --demo')).toContain('nothing to compare');
});

test('with other rules it tells each claim that differs, and nothing shows it', { timeout }, async () => {
  const before = await deals();
  const { result, difference, isActive } = await replay(context, { ...shared, module });
  expect({ isActive, generation: result.generation, active: difference.active }).toEqual({
    isActive: false,
    generation: 2,
    active: 1,
  });
  expect(difference.kinds).toEqual([{ kind: 'deal', before: 4, after: 3, added: 1, dropped: 2, changed: 1 }]);
  const [added, changed, ...dropped] = difference.examples;
  expect(added).toMatchObject({ difference: 'added', url: site.url('/Lambda') });
  expect(changed).toMatchObject({
    difference: 'changed',
    fields: [expect.stringMatching(/^status: ".*" → "rumoured"$/)],
  });
  expect(changed?.quote).not.toBe('');
  expect(dropped.map(({ url }) => url).toSorted()).toEqual([site.url('/Crusoe'), site.url('/Lambda')]);
  await drain(context);
  expect(await deals()).toEqual(before);
});

test('a second time it writes nothing, to the byte', { timeout }, async () => {
  const before = await left();
  const { difference, result } = await replay(context, { ...shared, module });
  expect(difference.kinds[0]).toMatchObject({ changed: 1 });
  expect(result.generation).toBe(2);
  expect(await left()).toBe(before);
});

test('only documents of a source, or since a day, are read where that is asked for', { timeout }, async () => {
  const none = { ...shared, module, since: '2999-01-01' };
  expect((await replay(context, none)).result.documents).toBe(0);
  expect((await replay(context, { ...shared, module, sourceId: 'nobody' })).result.documents).toBe(0);
});

test('one command activates it, one takes it back', { timeout }, async () => {
  const before = await deals();
  const replayed = await replay(context, { ...shared, module, activate: true });
  expect(replayed.isActivated).toBe(true);
  expect(formatDifference(replayed, ' --demo')).toContain('npx megawatch extractor activate rules 1 --demo');
  await drain({ ...context, purpose: 'main' });
  const after = await deals();
  expect(after.map(({ status }) => status)).toContain('rumoured');
  expect(after).toHaveLength(3);
  await activateGeneration(context.database, 'rules', 1);
  await drain({ ...context, purpose: 'main' });
  expect(await deals()).toEqual(before);
});

test('a document whose body the archive has lost is told of and stops nobody', { timeout }, async () => {
  await context.database.pool.query(
    `delete from raw.archive where hash = (select body_hash from raw.document where final_url = $1)`,
    [site.url('/Nebius')],
  );
  const { result } = await replay(context, shared);
  expect(result).toMatchObject({ documents: 4, missing: [{ reason: expect.stringContaining('no body') as string }] });
});
