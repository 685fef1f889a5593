// `megawatch review` as a person uses it: what it prints, what it refuses, and who may write judgements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../../commands/program.ts';
import { exitCodeOf } from '../../../commands/report-error.ts';
import { claimPurpose } from '../../../commands/purpose.ts';
import { createPostgresArchive } from '../../../platform/archive/postgres-archive.ts';
import { ensureRoles } from '../../../platform/database/ensure-roles.ts';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { adoptRegistry } from '../../../resolve/queue-all.ts';
import { resolveWaiting } from '../../../resolve/run-resolve.ts';
import { writeExtractions } from '../../../sinks/write-extractions.ts';
import { dealExtraction } from '../../contract/sink/fixtures.ts';
import { createTestDatabase, type TestDatabase, testLog } from '../../support/database.ts';

let home: TestDatabase;
const registry = loadRegistry();

beforeAll(async () => {
  home = await createTestDatabase();
  const { database } = home;
  vi.stubEnv('DATABASE_URL', home.url);
  vi.stubEnv('LOG_LEVEL', 'silent');
  await ensureRoles(database);
  await claimPurpose(database, 'main');
  await database.pool.query(`insert into ops.extractor values ('rules', 1)`);
  await adoptRegistry({ database, registry });
  const archive = createPostgresArchive(database);
  const tell = async (page: string, published: string, parts: readonly [string, string, string]) =>
    await dealExtraction(archive, { page, published, publisher: `Outlet ${page}` }, parts);
  const messages = [
    await tell('a', '2026-01-10', ['Nvidia', 'CoreWeave', '2000000000']),
    await tell('b', '2026-01-11', ['Nvidia', 'CoreWeave', '2600000000']),
    await tell('c', '2026-02-11', ['Google', 'Hitherto Unheard Compute', '70000000']),
  ];
  await database.transaction((client) => writeExtractions(client, messages));
  await resolve();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await home.close();
});

const resolve = async () => await resolveWaiting({ database: home.database, registry, log: testLog });

/** What a command prints; it throws what it would report. */
async function run(...parameters: string[]): Promise<string> {
  let printed = '';
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await createProgram()
      .configureOutput({ writeErr: () => undefined })
      .parseAsync(['node', 'megawatch', ...parameters]);
  } finally {
    written.mockRestore();
  }
  return printed;
}

async function json<Shape>(...parameters: string[]): Promise<Shape> {
  return JSON.parse(await run(...parameters, '--json')) as Shape;
}

type Queue = { total: number; items: { subject_id: string; reason: string; kind: string | null }[] };
const queue = async (...more: string[]) => await json<Queue>('review', ...more);

describe('the queue', () => {
  test('begins with the most urgent, in pages, by kind and by reason', async () => {
    const { total, items } = await queue();
    expect(items.map(({ reason }) => reason)).toEqual(['disputed', 'finding', 'provisional_company']);
    expect(total).toBe(3);
    expect((await queue('--kind', 'company')).items.map(({ subject_id: id }) => id)).toEqual([
      '~hitherto-unheard-compute',
    ]);
    expect((await queue('--why', 'disputed')).total).toBe(1);
    expect((await queue('--limit', '1', '--page', '3')).items.map(({ reason }) => reason)).toEqual([
      'provisional_company',
    ]);
    const table = await run('review', '--limit', '2');
    expect(table).toContain('page 1 of 2, 3 in all; next: --page 2');
    expect(table).toContain('disputed');
  });

  test('a fact is shown with competing values, claims and their sentences', async () => {
    const [item] = (await queue('--why', 'disputed')).items;
    const shown = await run('review', 'show', item?.subject_id ?? '');
    expect(shown).toContain('competing values');
    expect(shown).toMatch(/\* \$2600000000 {2}\(1 claim: clm_/);
    expect(shown).toContain('Outlet a (tier 3) 2026-01-10, confidence 0.9');
    expect(shown).toContain('[$2000000000] into CoreWeave.');
    expect(await run('review', 'show', 'hitherto unheard compute')).toContain('provisional: only documents name it');
    expect(await run('review', 'show', 'nvidia')).toContain('known to the registry');
  });
});

describe('judging', () => {
  test('prints the id, takes effect with the next resolve, stands in the log, is undone', async () => {
    const [item] = (await queue('--why', 'disputed')).items;
    const id = item?.subject_id ?? '';
    const why = ['--reason', 'the filing says so', '--by', 'ana'];
    const judged = await run('review', 'value', id, 'amount', 'USD 2.6bn', ...why);
    expect(judged).toBe('jdg_1: takes effect with the next resolve\n');
    expect(await run('review', 'value', id, 'amount', 'USD 2.6bn', ...why)).toContain('says so already');
    await resolve();
    expect((await queue('--kind', 'deal')).total).toBe(0);
    expect(await run('review', 'show', id)).toContain('judged: jdg_1');
    expect(await json('review', 'undo', 'jdg_1', '--reason', 'read again', '--by', 'ben')).toEqual({
      judgement: 'jdg_2',
      new: true,
      undone: ['jdg_1'],
      author: 'ben',
    });
    await resolve();
    expect((await queue('--kind', 'deal')).total).toBe(2);
    const log = await json<{ items: { verb: string; status: string; author: string }[] }>('review', 'log');
    expect(log.items.map(({ verb, status, author }) => [verb, status, author])).toEqual([
      ['undo', 'in_force', 'ben'],
      ['value', 'undone', 'ana'],
    ]);
    expect(await run('review', 'log', '--status', 'undone')).toContain('the filing says so');
  });

  test('of companies, with who and why', async () => {
    const done = await run(
      'review',
      'company',
      'parent',
      '~hitherto-unheard-compute',
      'google',
      '--reason',
      'bought',
      '--by',
      'ana',
    );
    expect(done).toMatch(/^jdg_\d+: takes effect/);
    await resolve();
    expect(await run('review', 'show', '~hitherto-unheard-compute')).toContain('belongs to alphabet');
  });

  test('without a reason, on nothing, against another: refused, with the exit code that says whose fault it is', async () => {
    const code = async (...parameters: string[]) => await run(...parameters).then(() => 0, exitCodeOf);
    await expect(run('review', 'wrong', 'evt_x', '--by', 'ana')).rejects.toThrow(
      /required option '--reason <why>' not specified/,
    );
    await expect(run('review', 'wrong', 'evt_x', '--reason', '  ')).rejects.toThrow(/some text/);
    expect(await code('review', 'show', 'evt_x')).toBe(2);
    expect(await code('review', 'wrong', 'evt_x', '--reason', 'r')).toBe(2);
    expect(await code('review', 'company', 'parent', 'google', 'google', '--reason', 'r')).toBe(2);
    await run('review', 'company', 'parent', 'coreweave', 'google', '--reason', 'r', '--by', 'ana');
    expect(await code('review', 'company', 'parent', 'coreweave', 'nvidia', '--reason', 'r', '--by', 'ben')).toBe(1);
  });
});

describe('who may write', () => {
  const as = async (role: string, statement: string) => {
    const client = await home.database.pool.connect();
    try {
      await client.query(`begin; set local role ${role}`);
      return (await client.query(statement)).rows;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const insert = `insert into fact.judgement (verb, author, reason, subject) values ('confirm', 'x', 'y', 'z')`;

  test('the questions of docs/reviewing.md are answered', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/reviewing.md'), 'utf8');
    const questions = (page.split('```sql\n')[1]?.split('```')[0] ?? '')
      .split(';\n')
      .filter((each) => each.trim() !== '');
    expect(questions).toHaveLength(5);
    for (const question of questions) await as('megawatch_bi', question);
    expect((await as('megawatch_bi', questions[0] ?? '')).length).toBeGreaterThan(0);
  });

  test('an analyst reads judgements and the queue and can add none; the role of the command can, and change none', async () => {
    for (const role of ['megawatch_analyst', 'megawatch_bi']) {
      expect((await as(role, 'select * from mart.judgements')).length).toBeGreaterThan(0);
      await as(role, 'select * from mart.review_queue');
      await as(role, `select * from mart.company_names_as_of('2026-01-01')`);
      await as(role, `select * from mart.company_categories_as_of('2026-01-01')`);
      await expect(as(role, insert)).rejects.toThrow(/permission denied/);
      await expect(as(role, 'delete from fact.judgement_claim')).rejects.toThrow(/permission denied/);
    }
    await as('megawatch_writer', insert);
    await expect(as('megawatch_writer', `update fact.judgement set author = 'x'`)).rejects.toThrow(/never changed/);
  });
});
