// Companies judged by hand: merged, split, renamed, given parents; reversible, kept over a reload, never their own parents.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../../platform/archive/archive.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { buildRegistry } from '../../../registry/load-registry.ts';
import type { Registry } from '../../../registry/registry.ts';
import {
  confirmCompany,
  mergeCompanies,
  renameCompany,
  setParent,
  splitCompany,
  undoJudgement,
} from '../../../resolve/judgement/judge-companies.ts';
import { readQueue } from '../../../resolve/judgement/read-queue.ts';
import { readSubject } from '../../../resolve/judgement/read-subject.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { resolveAll, resolveWaiting, startResolve } from '../../../resolve/run-resolve.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction, registry } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';
import { databaseDigest } from '../../support/digest.ts';
import { waitFor } from '../../support/wait-for.ts';

let home: TestDatabase;
let archive: Archive;
const ana = { author: 'ana', reason: 'their filing' };

beforeEach(async () => {
  home = await createTestDatabase({ max: 12 });
  archive = createPostgresArchive(home.database);
  await home.database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  await adoptRegistry({ database: home.database, registry });
  await tell('a', 'Nvidia', 'CoreWeave', '2000000000');
  await tell('b', 'Nvidia', 'Core Weave Europe Ltd', '2000000000');
  await tell('c', 'Google', 'New Entrant', '300000000');
  await resolve();
});

afterEach(async () => {
  await home.close();
});

async function tell(page: string, ...parts: [string, string, string]): Promise<void> {
  const message = await dealExtraction(archive, { page, published: '2026-01-10', publisher: `Outlet ${page}` }, parts);
  await home.database.transaction((client) => writeExtractions(client, [message]));
}

const at = (base: Registry = registry) => ({ database: home.database, registry: base });
const resolve = async (base?: Registry) => await resolveWaiting({ ...at(base), log: testLog });

async function query<Row extends object>(text: string): Promise<Row[]> {
  return (await home.database.pool.query<Row>(text)).rows;
}

const parties = async () =>
  (await query<{ company_id: string }>('select distinct company_id from mart.deal_parties order by 1')).map(
    ({ company_id: id }) => id,
  );
const companies = async () =>
  (await query<{ company_id: string }>('select company_id from mart.dim_company order by 1')).map(
    ({ company_id: id }) => id,
  );
const facts = async () => await query('select event_id, content_hash from fact.event where not is_deleted order by 1');

test('a merge gives the names and facts of one company to another; undone, all is as it was', async () => {
  const before = { facts: await facts(), companies: await companies() };
  expect(before.companies).toContain('~core-weave-europe');
  expect(await query('select from mart.deals')).toHaveLength(3);
  const { judgementId } = await mergeCompanies(at(), ['Core Weave Europe Ltd', 'coreweave'], ana);
  await resolve();
  expect(await companies()).not.toContain('~core-weave-europe');
  expect(await parties()).toEqual(['coreweave', 'google', 'nvidia', '~new-entrant'].sort());
  // The two reports of one sum are one deal now.
  expect(await query('select from mart.deals')).toHaveLength(2);
  expect(await query(`select name from mart.dim_company_name where company_id = 'coreweave' order by 1`)).toEqual(
    [{ name: 'CoreWeave' }, { name: 'Core Weave Europe Ltd' }].sort((a, b) => a.name.localeCompare(b.name)),
  );
  const digest = await databaseDigest(home.database);
  await resolveAll({ ...at(), log: testLog });
  expect((await databaseDigest(home.database)).tables).toEqual(digest.tables);
  await undoJudgement(at(), judgementId, ana);
  await resolve();
  expect({ facts: await facts(), companies: await companies() }).toEqual(before);
});

test('judgements outlive a reload of the registry, and one that it leaves no room for is told', async () => {
  await mergeCompanies(at(), ['~core-weave-europe', 'coreweave'], ana);
  await setParent(at(), { company: 'coreweave', parent: 'nvidia' }, ana);
  await resolve();
  const next = buildRegistry(
    registry.companies.map((each) => (each.id === 'nvidia' ? { ...each, name: 'NVIDIA', parent: 'coreweave' } : each)),
    [],
    'next',
  );
  await adoptRegistry({ database: home.database, registry: next });
  await resolve(next);
  expect(await parties()).not.toContain('~core-weave-europe');
  expect(
    await query(
      `select name, parent_company_id from mart.dim_company where company_id in ('coreweave', 'nvidia') order by 1`,
    ),
  ).toEqual([
    { name: 'CoreWeave', parent_company_id: null },
    { name: 'NVIDIA', parent_company_id: 'coreweave' },
  ]);
  expect(await readQueue(home.database, { kind: 'judgement', limit: 5, page: 1 })).toMatchObject({
    items: [
      {
        reason: 'judgement_without_effect',
        why: expect.stringMatching(/its own parent: (coreweave|nvidia) → (coreweave|nvidia) → /),
      },
    ],
  });
});

test('a name split off is a company of its own, and a rename keeps the former name with its day', async () => {
  await mergeCompanies(at(), ['~core-weave-europe', 'coreweave'], ana);
  await splitCompany(at(), { company: 'nvidia', name: 'エヌビディア', id: 'nvidia-japan' }, ana);
  await tell('d', 'エヌビディア', 'Hut 8', '90000000');
  await renameCompany(at(), { company: 'hut-8', name: 'American Bitcoin', on: '2026-04-01' }, ana);
  await resolve();
  expect(await parties()).toContain('nvidia-japan');
  expect(await query(`select title from mart.deals where title like '%American%'`)).toHaveLength(1);
  const nameOn = async (day: string) =>
    (await query<{ name: string }>(`select name from mart.company_names_as_of('${day}') where company_id = 'hut-8'`))[0]
      ?.name;
  expect([await nameOn('2026-03-31'), await nameOn('2026-04-01')]).toEqual(['Hut 8', 'American Bitcoin']);
  const digest = await databaseDigest(home.database);
  await resolveAll({ ...at(), log: testLog });
  expect((await databaseDigest(home.database)).tables).toEqual(digest.tables);
});

test('nobody is his own parent, directly or by a chain, and of two parents the later is asked for', async () => {
  await expect(setParent(at(), { company: 'nvidia', parent: 'Nvidia' }, ana)).rejects.toThrow(
    /nvidia would be its own parent/,
  );
  await setParent(at(), { company: 'coreweave', parent: 'nvidia' }, ana);
  await setParent(at(), { company: 'google', parent: 'coreweave' }, ana);
  await expect(setParent(at(), { company: 'nvidia', parent: 'google' }, ana)).rejects.toThrow(
    /it would make a company its own parent: \w+ → \w+ → \w+ → \w+/,
  );
  await expect(setParent(at(), { company: 'google', parent: 'hut-8' }, ana)).rejects.toThrow(
    /judged before: jdg_2 \(parent coreweave\)/,
  );
  expect((await setParent(at(), { company: 'google', parent: null }, { ...ana, over: true })).undone).toEqual([
    'jdg_2',
  ]);
  await resolve();
  expect(
    await query('select company_id, parent_company_id as parent from fact.company where parent_company_id is not null'),
  ).toEqual([{ company_id: 'coreweave', parent: 'nvidia' }]);
});

test('merges that make no sense are refused in words', async () => {
  await expect(mergeCompanies(at(), ['nvidia', 'Nvidia'], ana)).rejects.toThrow(/not merged into itself/);
  await expect(mergeCompanies(at(), ['nobody', 'nvidia'], ana)).rejects.toThrow(/there is no company "nobody"/);
  await mergeCompanies(at(), ['google', 'nvidia'], ana);
  await expect(mergeCompanies(at(), ['nvidia', 'google'], ana)).rejects.toThrow(/not merged into itself/);
  await expect(splitCompany(at(), { company: 'nvidia', name: 'CoreWeave', id: undefined }, ana)).rejects.toThrow(
    /no name of nvidia/,
  );
  await expect(splitCompany(at(), { company: 'nvidia', name: 'Nvidia', id: undefined }, ana)).rejects.toThrow(
    /name of nvidia itself/,
  );
  await expect(renameCompany(at(), { company: 'nvidia', name: 'Hut 8', on: undefined }, ana)).rejects.toThrow(
    /is a name of hut-8/,
  );
  await mergeCompanies(at(), ['coreweave', 'hut-8'], ana);
  await expect(mergeCompanies(at(), ['hut-8', 'coreweave'], ana)).rejects.toThrow(/not merged into itself/);
});

describe('provisional companies', () => {
  test('wait for review with the words that name them, until they are confirmed or merged', async () => {
    const { items } = await readQueue(home.database, { reason: 'provisional_company', limit: 9, page: 1 });
    expect(items.map(({ subject_id: id, best_quote: quote }) => [id, quote])).toEqual([
      ['~core-weave-europe', '$2000000000'],
      ['~new-entrant', '$300000000'],
    ]);
    const shown = await readSubject(at(), '~core-weave-europe');
    expect(shown.company).toMatchObject({ isProvisional: true, facts: [{ kind: 'deal' }], alike: [] });
    await confirmCompany(at(), 'New Entrant', ana);
    await mergeCompanies(at(), ['~core-weave-europe', 'coreweave'], ana);
    expect((await readQueue(home.database, { kind: 'company', limit: 9, page: 1 })).total).toBe(0);
  });

  test('one that the registry comes to know is no provisional company any more', async () => {
    const [google] = registry.companies;
    if (!google) throw new Error('a company was expected');
    const known = { ...google, id: 'new-entrant', name: 'New Entrant', aliases: [] };
    const next = buildRegistry([...registry.companies, known], [], 'next');
    await adoptRegistry({ database: home.database, registry: next });
    await resolve(next);
    expect(await companies()).toContain('new-entrant');
    expect(await companies()).not.toContain('~new-entrant');
  });
});

test('running resolvers take a judgement over, all of them', async () => {
  const stages = [
    await startResolve({ ...at(), log: testLog, batch: 1 }),
    await startResolve({ ...at(), log: testLog, batch: 1 }),
  ];
  try {
    await mergeCompanies(at(), ['~core-weave-europe', 'coreweave'], ana);
    await waitFor(async () => (await parties()).every((id) => id !== '~core-weave-europe'));
    for (let index = 0; index < 6; index += 1)
      await tell(`e${index}`, 'Google', 'Core Weave Europe Ltd', `${index + 1}00000000`);
    await waitFor(async () => (await query('select from ops.resolve_queue')).length === 0);
    expect(await parties()).not.toContain('~core-weave-europe');
    expect(await companies()).not.toContain('~core-weave-europe');
  } finally {
    for (const stage of stages) await stage.close();
  }
});
