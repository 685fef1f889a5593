// The difference between the projects that a component had and those that it has now, written with their names and states.
import type { PoolClient } from 'pg';
import type { Component } from './load-component.ts';
import type { ResolvedProject } from './projects/project-summary.ts';
import { mostFrequent } from './most-frequent.ts';

type Stored = { readonly project_id: string; readonly content_hash: string; readonly is_deleted: boolean };
type Member = { readonly claim_id: string; readonly project_id: string };

/**
 * Writes what differs. A project that is no more stays as a tombstone, and its id leads to the one that has most of its
 * claims now. The blocks of the component are locked: nobody else writes these projects meanwhile.
 */
export async function writeProjects(
  client: PoolClient,
  { claimIds }: Pick<Component, 'claimIds'>,
  projects: readonly ResolvedProject[],
): Promise<void> {
  const former = await readMembers(client, claimIds);
  if (projects.length === 0 && former.length === 0) return;
  const ids = new Set([...former.map(({ project_id: id }) => id), ...projects.map(({ projectId }) => projectId)]);
  const stored = await readStored(client, [...ids]);
  const wanted = new Set(projects.map(({ projectId }) => projectId));
  const changed = projects.filter(({ projectId, contentHash }) => {
    const known = stored.get(projectId);
    return !known || known.is_deleted || known.content_hash !== contentHash;
  });
  const gone = [...stored.values()].filter(({ project_id: id, is_deleted: deleted }) => !deleted && !wanted.has(id));
  const touched = [...changed.map(({ projectId }) => projectId), ...gone.map(({ project_id: id }) => id)];
  if (touched.length === 0) return;
  await client.query('delete from fact.project_claim where project_id = any($1)', [touched]);
  await client.query('delete from fact.project_alias where project_id = any($1)', [touched]);
  await client.query('delete from fact.project_status where project_id = any($1)', [touched]);
  await upsertProjects(client, changed);
  await writeLists(client, changed);
  await retire(client, gone, former, projects);
}

async function readMembers(client: PoolClient, claimIds: readonly string[]): Promise<Member[]> {
  const { rows } = await client.query<Member>({
    name: 'resolve_project_claims',
    text: 'select claim_id, project_id from fact.project_claim where claim_id = any($1) order by 1',
    values: [claimIds],
  });
  return rows;
}

async function readStored(client: PoolClient, ids: readonly string[]): Promise<Map<string, Stored>> {
  // A part without a mention of its own has no claims: it is found by its campus.
  const { rows } = await client.query<Stored>({
    name: 'resolve_stored_projects',
    text: `select project_id, content_hash, is_deleted from fact.project
           where project_id = any($1) or root_project_id in (select p.root_project_id from fact.project p where p.project_id = any($1))`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.project_id, row]));
}

async function upsertProjects(client: PoolClient, projects: readonly ResolvedProject[]): Promise<void> {
  if (projects.length === 0) return;
  const rows = projects.map(rowOf);
  await client.query({
    name: 'resolve_upsert_projects',
    text: `insert into fact.project as p
             (project_id, ${columns.join(', ')}, is_deleted, known_from, updated_at)
           select r.project_id, ${columns.map((each) => `r.${each}`).join(', ')}, false, now(), now()
           from json_populate_recordset(null::fact.project, $1) r order by 1
           on conflict (project_id) do update set (${columns.join(', ')}) = row(${columns.map((each) => `excluded.${each}`).join(', ')}),
             is_deleted = false, updated_at = excluded.updated_at`,
    values: [JSON.stringify(rows)],
  });
  // An id in use again stands for itself.
  await client.query('delete from fact.project_former_id where former_id = any($1)', [
    projects.map(({ projectId }) => projectId),
  ]);
}

/** Columns that follow the claims; the times of the row do not. */
const columns = [
  'level',
  'parent_project_id',
  'root_project_id',
  'refiled_as_project_id',
  'name',
  'status',
  'status_date',
  'first_status_date',
  'ready_for_service',
  'place_id',
  'market',
  'locality',
  'county',
  'county_fips',
  'region',
  'country_code',
  'lat',
  'lon',
  'owner_company_id',
  'owner_company',
  'developer_company_id',
  'developer_company',
  'operator_company_id',
  'operator_company',
  'lessee_company_id',
  'lessee_company',
  'end_user_company_id',
  'end_user_company',
  'mw_live',
  'mw_under_construction',
  'mw_committed',
  'mw_early_stage',
  'mw_paused',
  'mw_it_est',
  'load_basis',
  'source_count',
  'best_tier',
  'licence',
  'confidence',
  'evidence_count',
  'best_quote',
  'best_url',
  'first_reported',
  'is_disputed',
  'review_status',
  'content_hash',
] as const;

type Row = Readonly<Record<(typeof columns)[number] | 'project_id', unknown>>;

function rowOf(project: ResolvedProject): Row {
  const { holders, mw } = project;
  return {
    project_id: project.projectId,
    level: project.level,
    parent_project_id: project.parentProjectId,
    root_project_id: project.rootProjectId,
    refiled_as_project_id: project.refiledAsProjectId,
    name: project.name,
    status: project.status,
    status_date: project.statusDate,
    first_status_date: project.firstStatusDate,
    ready_for_service: project.readyForService,
    place_id: project.placeId,
    market: project.market,
    locality: project.locality,
    county: project.county,
    county_fips: project.countyFips,
    region: project.region,
    country_code: project.countryCode,
    lat: project.lat,
    lon: project.lon,
    owner_company_id: holders.owner?.id ?? null,
    owner_company: holders.owner?.name ?? null,
    developer_company_id: holders.developer?.id ?? null,
    developer_company: holders.developer?.name ?? null,
    operator_company_id: holders.operator?.id ?? null,
    operator_company: holders.operator?.name ?? null,
    lessee_company_id: holders.lessee?.id ?? null,
    lessee_company: holders.lessee?.name ?? null,
    end_user_company_id: holders.endUser?.id ?? null,
    end_user_company: holders.endUser?.name ?? null,
    mw_live: mw.live,
    mw_under_construction: mw.underConstruction,
    mw_committed: mw.committed,
    mw_early_stage: mw.earlyStage,
    mw_paused: mw.paused,
    mw_it_est: project.mwItEst,
    load_basis: project.loadBasis,
    source_count: project.sourceCount,
    best_tier: project.bestTier,
    licence: project.licence,
    confidence: project.confidence,
    evidence_count: project.evidenceCount,
    best_quote: project.bestQuote,
    best_url: project.bestUrl,
    first_reported: project.firstReported,
    is_disputed: project.isDisputed,
    review_status: project.reviewStatus,
    content_hash: project.contentHash,
  };
}

async function writeLists(client: PoolClient, projects: readonly ResolvedProject[]): Promise<void> {
  const aliases = projects.flatMap(({ projectId, aliases: all }) =>
    all.map(({ alias, kind }) => ({ project_id: projectId, alias, alias_kind: kind })),
  );
  const statuses = projects.flatMap(({ projectId, statuses: all }) =>
    all.map((each, index) => ({
      status_id: each.statusId,
      project_id: projectId,
      position: index + 1,
      status: each.status,
      status_date: each.date,
      mw: each.mw,
      load_basis: each.loadBasis,
      event_id: each.eventId,
      is_current: each.isCurrent,
    })),
  );
  const claims = projects.flatMap(({ projectId, claimIds }) =>
    claimIds.map((claimId) => ({ claim_id: claimId, project_id: projectId })),
  );
  await client.query(
    `insert into fact.project_alias select * from json_populate_recordset(null::fact.project_alias, $1) order by 1, 2 on conflict do nothing`,
    [JSON.stringify(aliases)],
  );
  await client.query(
    'insert into fact.project_status select * from json_populate_recordset(null::fact.project_status, $1)',
    [JSON.stringify(statuses)],
  );
  // A claim that another project had is this one's now.
  await client.query(
    `insert into fact.project_claim select * from json_populate_recordset(null::fact.project_claim, $1) order by 1
     on conflict (claim_id) do update set project_id = excluded.project_id`,
    [JSON.stringify(claims)],
  );
}

/** Vanished projects stay as tombstones; each id leads to the project that most of its claims are in now. */
async function retire(
  client: PoolClient,
  gone: readonly Stored[],
  former: readonly Member[],
  projects: readonly ResolvedProject[],
): Promise<void> {
  if (gone.length === 0) return;
  const homes = new Map(
    projects.flatMap(({ projectId, claimIds }) => claimIds.map((each) => [each, projectId] as const)),
  );
  await client.query('update fact.project set is_deleted = true, updated_at = now() where project_id = any($1)', [
    gone.map(({ project_id: id }) => id),
  ]);
  const moved = gone.flatMap(({ project_id: id }) => {
    const heirs = former
      .filter((each) => each.project_id === id)
      .flatMap(({ claim_id: claim }) => homes.get(claim) ?? []);
    const heir = mostFrequent(heirs);
    return heir === null ? [] : [{ id, heir }];
  });
  if (moved.length === 0) return;
  const [from, to] = [moved.map(({ id }) => id), moved.map(({ heir }) => heir)];
  await client.query(
    `insert into fact.project_former_id (former_id, project_id, recorded_at) select u.*, now() from unnest($1::text[], $2::text[]) u
     on conflict (former_id) do update set project_id = excluded.project_id, recorded_at = excluded.recorded_at`,
    [from, to],
  );
  // Older ids follow, so that one step always leads to a living project.
  await client.query(
    `update fact.project_former_id f set project_id = u.heir from unnest($1::text[], $2::text[]) u(id, heir)
     where f.project_id = u.id and f.former_id <> u.heir`,
    [from, to],
  );
}
