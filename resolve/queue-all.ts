// Recomputing everything: when the registry changes, and when somebody asks for it.
import type { Database } from '../platform/database/database.ts';
import type { Registry } from '../registry/registry.ts';
import { readJudgedRegistry } from '../platform/database/read-judged-registry.ts';
import { rememberRegistry } from './judgement/judged-registry.ts';
import { writeCompanies } from './write-companies.ts';

/**
 * Where the registry's version is not the one that was seen last, writes its companies and queues every claim, as names may
 * now be others. Doing it again changes nothing.
 */
export async function adoptRegistry({ database, registry }: { database: Database; registry: Registry }): Promise<void> {
  const isKnown = await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['megawatch adopt registry']);
    const { rows } = await client.query<{ version: string }>(
      'select registry_version as version from ops.resolve_state',
    );
    if (rows[0]?.version === registry.version) return true;
    await writeCompanies(client, registry);
    return false;
  });
  if (isKnown) return;
  await queueAll(database);
  await database.pool.query(
    `insert into ops.resolve_state (registry_version) values ($1)
     on conflict (only_row) do update set registry_version = excluded.registry_version`,
    [registry.version],
  );
}

/** Takes over what people judged of companies since: the registry of this process, and the rows that readers see. */
export async function adoptCompanyJudgements({
  database,
  registry,
}: {
  database: Database;
  registry: Registry;
}): Promise<void> {
  const judged = await database.transaction(async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['megawatch adopt registry']);
    const newest = await readJudgedRegistry(client, registry);
    const { rows } = await client.query<{ no: number }>(
      'select company_judgement_no::float8 as no from ops.resolve_state',
    );
    if (rows[0]?.no !== newest.no) await writeCompanies(client, registry, newest);
    return newest;
  });
  rememberRegistry(database, registry, judged);
}

/**
 * Queues every open claim and every claim that an event still has; resolve brings their blocks up to date as it goes. In the
 * order of their arrival: what tells of one event came at about one time, and a batch that holds most of it is done with it.
 */
export async function queueAll(database: Database): Promise<void> {
  await database.pool.query(
    `insert into ops.resolve_queue (claim_id, queued_at)
     select claim_id, now() from (
       select claim_id, recorded_at, document_id from fact.claim where superseded_at is null
       union all
       select m.claim_id, null, null from fact.event_claim m
       where not exists (select from fact.claim c where c.claim_id = m.claim_id and c.superseded_at is null)) every
     group by claim_id order by min(recorded_at), min(document_id), claim_id`,
  );
}
