// Judging companies: merged, split, renamed, given a parent, confirmed; and undoing any judgement.
import type { PoolClient } from 'pg';
import type { Database } from '../../platform/database/database.ts';
import { foldSpelling } from '../../registry/fold-name.ts';
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import { UsageError } from '../../schemas/errors.ts';
import { applyCompanyJudgements, type CompanyVerb, provisionalId } from '../../registry/company-judgements.ts';
import { type NumberedRegistry, readJudgedRegistry } from '../../platform/database/read-judged-registry.ts';
import {
  insertJudgement,
  insertUndo,
  type Judge,
  type Judged,
  JudgementConflict,
  type NewJudgement,
  readJudgement,
  whileJudging,
} from './write-judgement.ts';

type Home = { readonly database: Database; readonly registry: Registry };
type Named = { readonly id: string; readonly name: string };

/** Says that a company is another one, which stays. */
export async function mergeCompanies(
  home: Home,
  [from, into]: readonly [string, string],
  judge: Judge,
): Promise<Judged> {
  return await judgeCompany(home, judge, async (find) => {
    const [gone, stays] = [await find(from), await find(into)];
    return { verb: 'company_merge', company: gone, other: stays };
  });
}

/** Says that a name which a company goes by is another company; `id` names that one, else its name does. */
export async function splitCompany(
  home: Home,
  { company, name, id }: { readonly company: string; readonly name: string; readonly id: string | undefined },
  judge: Judge,
): Promise<Judged> {
  return await judgeCompany(home, judge, async (find, known) => {
    const from = await find(company);
    if (companyKey(name, known) !== from.id)
      throw new UsageError(`"${name}" is no name of ${from.id}: it leads to ${companyKey(name, known)}`);
    if (id !== undefined && !/^~?[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new UsageError(`"${id}" is no id of a company: lower-case letters, digits and hyphens`);
    const ownId = provisionalId(name);
    const spelt = `~${foldSpelling(name).replaceAll(' ', '-')}`;
    const other = { id: id ?? (ownId === from.id ? spelt : ownId), name };
    return { verb: 'company_split', company: from, other, name };
  });
}

/** Gives a company another name; the former one stays as such, up to the day. */
export async function renameCompany(
  home: Home,
  { company, name, on }: { readonly company: string; readonly name: string; readonly on: string | undefined },
  judge: Judge,
): Promise<Judged> {
  return await judgeCompany(home, judge, async (find, known) => {
    const from = await find(company);
    const owner = known.company(name);
    if (owner !== null && owner.id !== from.id)
      throw new UsageError(`"${name}" is a name of ${owner.id}; merge the two, or split the name off first`);
    return { verb: 'company_rename', company: from, other: null, name, onDate: on ?? null };
  });
}

/** Says whose subsidiary a company is; null: nobody's. */
export async function setParent(
  home: Home,
  { company, parent }: { readonly company: string; readonly parent: string | null },
  judge: Judge,
): Promise<Judged> {
  return await judgeCompany(home, judge, async (find) => ({
    verb: 'company_parent',
    company: await find(company),
    other: parent === null ? null : await find(parent),
  }));
}

/** Says that a company which only documents name is one of its own, and needs no more review. */
export async function confirmCompany(home: Home, company: string, judge: Judge): Promise<Judged> {
  return await judgeCompany(home, judge, async (find) => ({
    verb: 'company_confirm',
    company: await find(company),
    other: null,
  }));
}

/** Undoes a judgement of any kind; what it did is gone with the next resolve. Undone ones are judged anew, not redone. */
export async function undoJudgement({ database, registry }: Home, id: string, judge: Judge): Promise<Judged> {
  return await whileJudging(database, async (client) => {
    const judgement = await readJudgement(client, id);
    if (judgement.verb === 'undo') throw new UsageError(`${id} is an undoing itself: judge anew what it has undone`);
    if (judgement.undoneBy !== null) return { judgementId: judgement.undoneBy, isNew: false, undone: [id] };
    const before = judgement.companyId === null ? null : await readJudgedRegistry(client, registry);
    const undoId = await insertUndo(client, judge, judgement);
    if (before) {
      const touched = [judgement.companyId, judgement.otherCompanyId].flatMap((each) => each ?? []);
      await queueCompanies(client, before, touched);
      await queueCompanies(client, await readJudgedRegistry(client, registry), touched);
    }
    return { judgementId: undoId, isNew: true, undone: [id] };
  });
}

type Draft = {
  readonly verb: CompanyVerb;
  readonly company: Named;
  readonly other: Named | null;
  readonly name?: string;
  readonly onDate?: string | null;
};
type Find = (name: string) => Promise<Named>;

async function judgeCompany(
  { database, registry }: Home,
  judge: Judge,
  plan: (find: Find, known: Registry) => Promise<Draft>,
): Promise<Judged> {
  return await whileJudging(database, async (client) => {
    const judged = await readJudgedRegistry(client, registry);
    const draft = await plan(async (name) => await findCompany(client, judged.registry, name), judged.registry);
    const { verb, company, other, name = null, onDate = null } = draft;
    const known = judged.judgements.find(
      (each) =>
        each.verb === verb &&
        each.companyId === company.id &&
        each.otherCompanyId === (other?.id ?? null) &&
        each.name === name &&
        each.onDate === onDate &&
        !judged.refused.has(each.id),
    );
    if (known) return { judgementId: known.id, isNew: false, undone: [] };
    const undone = await settleParent(client, judged, { draft, judge });
    refuseNonsense(registry, judged, draft, undone);
    const row: NewJudgement = {
      verb,
      subject: company.name,
      otherSubject: other?.name ?? null,
      companyId: company.id,
      otherCompanyId: other?.id ?? null,
      name,
      onDate,
    };
    const judgementId = await insertJudgement(client, judge, row);
    const touched = [company.id, ...(other ? [other.id] : [])];
    if (verb === 'company_parent' || verb === 'company_confirm') await wake(client);
    else await queueCompanies(client, judged, touched);
    return { judgementId, isNew: true, undone };
  });
}

/** Two people may give one company two parents: the later one says that he means it. */
async function settleParent(
  client: PoolClient,
  { judgements }: NumberedRegistry,
  { draft, judge }: { readonly draft: Draft; readonly judge: Judge },
): Promise<string[]> {
  if (draft.verb !== 'company_parent') return [];
  const former = judgements.filter(
    ({ verb, companyId }) => verb === 'company_parent' && companyId === draft.company.id,
  );
  if (former.length > 0 && judge.over !== true) {
    const said = former.map(({ id, otherCompanyId }) => `${id} (parent ${otherCompanyId ?? 'none'})`).join('; ');
    throw new JudgementConflict(
      `the parent of ${draft.company.id} was judged before: ${said}. Give --over to undo it and judge anew`,
      former.map(({ id }) => id),
    );
  }
  for (const { id } of former) await insertUndo(client, judge, await readJudgement(client, id));
  return former.map(({ id }) => id);
}

/** Tries the judgement on the registry as it is judged now: what it would refuse is never written. */
function refuseNonsense(base: Registry, judged: NumberedRegistry, draft: Draft, undone: readonly string[]): void {
  const { verb, company, other, name = null, onDate = null } = draft;
  const standing = judged.judgements.filter(({ id }) => !undone.includes(id));
  const { refused } = applyCompanyJudgements(base, [
    ...standing,
    {
      id: 'new',
      no: Number.MAX_SAFE_INTEGER,
      verb,
      companyId: company.id,
      subject: company.name,
      otherCompanyId: other?.id ?? null,
      otherSubject: other?.name ?? null,
      name,
      onDate,
    },
  ]);
  const reason = refused.get('new');
  if (reason !== undefined) throw new UsageError(`refused: ${reason}`);
}

/** A company by its id or by any of its names, also one that only documents name. */
async function findCompany(client: PoolClient, registry: Registry, name: string): Promise<Named> {
  const known = registry.company(name);
  if (known) return known;
  const { rows } = await client.query<Named>(
    'select company_id as id, name from fact.company where company_id = any($1) order by company_id = $2 desc limit 1',
    [[name, provisionalId(name)], name],
  );
  const [found] = rows;
  if (!found)
    throw new UsageError(`there is no company "${name}": see mart.dim_company, or give a name that documents use`);
  return found;
}

/** A row that names no claim, so that resolvers look even where nothing else changes. */
async function wake(client: PoolClient): Promise<void> {
  await client.query(`insert into ops.resolve_queue (block, queued_at) values ('j|company', clock_timestamp())`);
}

/** Queues every claim that could come out otherwise: named in its event, in its blocks or in its own words. */
async function queueCompanies(
  client: PoolClient,
  { registry }: NumberedRegistry,
  ids: readonly string[],
): Promise<void> {
  await wake(client);
  const stored = await client.query<{ name: string }>('select name from fact.company where company_id = any($1)', [
    ids,
  ]);
  const names = ids.flatMap((id) => {
    const company = registry.companyById(id);
    return company ? [company.name, ...company.aliases, ...company.renames.map(({ from }) => from)] : [];
  });
  const spellings = [...new Set([...names, ...stored.rows.map(({ name }) => name)])].filter((name) => name.length > 2);
  await client.query(
    `insert into ops.resolve_queue (claim_id, queued_at)
     select claim_id, clock_timestamp() from (
       select m.claim_id from fact.event e join fact.event_claim m using (event_id)
         where not e.is_deleted and (e.fields::text like any($1) or e.alternatives::text like any($1))
       union select claim_id from fact.claim_block where block ~ $2
       union select claim_id from fact.claim where superseded_at is null and fields::text ilike any($3)
     ) touched`,
    [
      ids.map((id) => `%"${escapeLike(id)}"%`),
      `(^|[|+])(${ids.map((id) => id.replaceAll(/[^a-z0-9~-]/g, '\\$&')).join('|')})($|[|+])`,
      spellings.map((name) => `%${escapeLike(name)}%`),
    ],
  );
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
