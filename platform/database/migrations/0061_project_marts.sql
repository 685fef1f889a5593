-- Projects, their history, moratoria, totals of opposition and conversions as analysts read them.
create view mart.projects as
select p.project_id, p.name as project, p.level, p.parent_project_id, p.root_project_id, p.refiled_as_project_id, p.status,
  fact.day_of(p.status_date) as status_date, fact.precision_of(p.status_date) as status_date_precision,
  fact.day_of(p.first_status_date) as first_status_date, p.place_id, p.market, p.locality, p.county, p.county_fips, p.region,
  p.country_code, p.lat, p.lon, p.owner_company_id, p.owner_company, p.developer_company_id, p.developer_company, p.operator_company_id,
  p.operator_company, p.lessee_company_id, p.lessee_company, p.end_user_company_id, p.end_user_company,
  case when o.is_big_tech then 'big_tech' else o.category end as owner_group,
  p.mw_live + p.mw_under_construction + p.mw_committed + p.mw_early_stage as mw, p.mw_live, p.mw_under_construction, p.mw_committed,
  p.mw_early_stage, p.mw_paused, p.mw_it_est, p.load_basis, fact.day_of(p.ready_for_service) as ready_for_service_date,
  fact.precision_of(p.ready_for_service) as rfs_precision,
  (select count(*)::integer from fact.project c where c.parent_project_id = p.project_id and not c.is_deleted) as part_count,
  p.first_reported::timestamptz as first_reported_at, p.source_count, p.best_tier::integer as best_source_tier, p.confidence,
  p.review_status, p.is_disputed, p.licence, p.evidence_count, p.best_quote, p.best_url, p.known_from, p.updated_at, p.is_deleted
from fact.project p
left join mart.dim_company o on o.company_id = coalesce(p.owner_company_id, p.developer_company_id, p.operator_company_id)
where not p.is_deleted;

create view mart.project_status_history as
select s.status_id as project_status_id, s.project_id, p.name as project, s.position, s.status, fact.day_of(s.status_date) as status_date,
  fact.precision_of(s.status_date) as date_precision, lag(s.status) over w as previous_status, s.mw, lag(s.mw) over w as previous_mw,
  s.load_basis, s.is_current, e.event_id as fact_id, e.kind, e.title,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.project_status s
join fact.project p on p.project_id = s.project_id and not p.is_deleted
join fact.event e on e.event_id = s.event_id and not e.is_deleted
window w as (partition by s.project_id order by s.position);

create view mart.dim_project as
select p.project_id, p.name as project, p.level, p.parent_project_id, parent.name as parent_project, p.root_project_id,
  root.name as root_project, p.refiled_as_project_id, p.place_id, p.market, p.locality, p.county, p.county_fips, p.region, p.country_code,
  p.lat, p.lon, p.status,
  (select min(a.alias) from fact.project_alias a where a.project_id = p.project_id and a.alias_kind = 'codename') as codename, p.updated_at
from fact.project p
left join fact.project parent on parent.project_id = p.parent_project_id
left join fact.project root on root.project_id = p.root_project_id
where not p.is_deleted;

create view mart.dim_project_name as
select a.project_id || '/' || a.alias_kind || '/' || a.alias as project_name_id, a.project_id, a.alias as name, a.alias_kind as name_kind
from fact.project_alias a
union all
select f.project_id || '/former_id/' || f.former_id, f.project_id, f.former_id, 'former_id' from fact.project_former_id f;

create view mart.moratoria as
select e.chain_id as moratorium_id, last.title, last.fields->>'placeId' as place_id, last.fields->'place'->>'locality' as locality,
  last.fields->'place'->>'county' as county, last.fields->'place'->>'region' as region, last.fields->'place'->>'country' as country_code,
  (last.fields->>'lat')::double precision as lat, (last.fields->>'lon')::double precision as lon, e.authority,
  coalesce(last.fields->>'step', last.fields->>'outcome') as status, fact.day_of(e.proposed) as proposed_date,
  fact.day_of(e.adopted) as adopted_date, fact.day_of(e.extended) as extended_date, fact.day_of(e.ended) as ended_date,
  fact.day_of(e.effective_from) as effective_from, fact.precision_of(e.effective_from) as effective_from_precision,
  fact.day_of(e.effective_to) as effective_to, fact.precision_of(e.effective_to) as effective_to_precision,
  coalesce(fact.day_of(e.effective_from) <= current_date
    and coalesce(fact.day_of(e.effective_to) > current_date, true), false) as is_in_force,
  e.extensions as extension_count, e.acts as event_count,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier as best_source_tier, e.confidence, last.review_status,
  e.is_disputed, e.licence, e.evidence_count, last.best_quote, last.best_url, e.known_from, e.updated_at, false as is_deleted
from (
  select x.chain_id, max(x.fields->>'authority') as authority,
    min(d.day) filter (where x.fields->>'outcome' in ('proposed', 'pending', 'filed') and x.fields->>'step' is null) as proposed,
    min(d.day) filter (where x.fields->>'outcome' in ('adopted', 'approved') and x.fields->>'step' is null) as adopted,
    max(d.day) filter (where x.fields->>'step' = 'extended') as extended,
    max(d.day) filter (where x.fields->>'step' in ('expired', 'lifted') or x.fields->>'outcome' in ('rejected', 'withdrawn', 'ruled_against_opponents')) as ended,
    min(x.fields->>'effectiveFrom') as effective_from,
    (array_agg(x.fields->>'effectiveTo' order by d.day desc nulls last, (x.fields->>'step') in ('expired', 'lifted') desc nulls last, x.event_id)
      filter (where x.fields->>'effectiveTo' is not null))[1] as effective_to,
    (array_agg(x.event_id order by d.day desc nulls last, coalesce(x.fields->>'step' in ('expired', 'lifted'), false) desc,
      x.fields->>'outcome' in ('adopted', 'rejected') desc nulls last, x.event_id))[1] as last_event,
    (count(*) filter (where x.fields->>'step' = 'extended'))::integer as extensions, count(*)::integer as acts,
    min(x.first_reported) as first_reported, max(x.source_count) as source_count, min(x.best_tier)::integer as best_tier,
    max(x.confidence) as confidence, bool_or(x.is_disputed) as is_disputed, string_agg(distinct x.licence, '; ') as licence,
    sum(x.evidence_count)::integer as evidence_count, min(x.known_from) as known_from, max(x.updated_at) as updated_at
  from fact.event x
  cross join lateral (select coalesce(x.fields->>'date', left(x.first_reported, 10)) as day) d
  where x.kind = 'opposition' and not x.is_deleted and x.fields->>'action' = 'moratorium'
  group by x.chain_id
) e
join fact.event last on last.event_id = e.last_event;

-- Each project once in each manner of counting: see in_strict_total and in_dcw_total of mart.opposition_events.
create view mart.opposition_totals as
with counted as (
  select m.manner, o.*, coalesce(o.event_date, (o.first_reported_at at time zone 'UTC')::date) as day,
    case when m.manner = 'strict' and o.refiled_as_project_id is not null then 'refiled'
      when o.action = 'delay' or o.outcome = 'delayed' then 'delayed' else 'blocked' end as result
  from mart.opposition_events o
  cross join lateral (values ('strict', o.in_strict_total), ('data_center_watch', o.in_dcw_total)) m(manner, counts)
  where m.counts
)
select c.manner || '/' || coalesce(c.country_code, '-') || '/' || coalesce(c.region_code, '-') || '/'
    || coalesce(to_char(c.day, 'YYYY"-Q"Q'), '-') || '/' || c.result as opposition_total_id,
  c.manner, c.country_code, c.region_code, to_char(c.day, 'YYYY"-Q"Q') as quarter, date_trunc('quarter', c.day)::date as quarter_start, c.result,
  count(*)::integer as act_count, (count(*) filter (where c.project_id is not null))::integer as project_count,
  sum(c.mw_at_stake) filter (where c.mw_qualifier is distinct from 'up_to') as mw_at_stake,
  (sum(c.capex_at_stake_usd))::numeric(28, 4) as capex_at_stake_usd, (count(c.mw_at_stake))::integer as with_mw_count,
  (count(c.capex_at_stake_usd))::integer as with_capex_count,
  min(c.first_reported_at) as first_reported_at, sum(c.source_count)::integer as source_count, min(c.best_source_tier) as best_source_tier,
  avg(c.confidence) as confidence, case when bool_or(c.review_status = 'unreviewed') then 'unreviewed' else min(c.review_status) end as review_status,
  bool_or(c.is_disputed) as is_disputed, string_agg(distinct c.licence, '; ') as licence, sum(c.evidence_count)::integer as evidence_count,
  min(c.best_quote) as best_quote, min(c.best_url) as best_url, min(c.known_from) as known_from, max(c.updated_at) as updated_at,
  false as is_deleted
from counted c
group by c.manner, c.country_code, c.region_code, to_char(c.day, 'YYYY"-Q"Q'), date_trunc('quarter', c.day)::date, c.result;

create view mart.conversion_assumptions as
select from_basis || '>' || to_basis as conversion_id, from_basis, to_basis, low, mid, high, source from fact.conversion_assumption;

create or replace view mart.dim_place as
select place_id, kind, name, country_code, region, fips, lat, lon, market_id from fact.place;

-- What of an observation no other one holds, IT megawatts by the stated assumptions; the dispute of an act, and the county that resolve
-- found whatever the script and accents.
create or replace view fact.capacity_row as
select e.event_id as capacity_id, e.title, coalesce(f->>'projectId', 'unnamed:' || e.event_id) as project_id, f->>'project' as project,
  f->>'parentProjectId' as parent_project_id, f->>'placeId' as place_id, f->>'market' as market, f->'place'->>'locality' as locality,
  f->'place'->>'county' as county, f->'place'->>'region' as region, f->'place'->>'country' as country_code,
  f->'roleIds'->>'owner' as owner_company_id, f->'roles'->>'owner' as owner_company,
  f->'roleIds'->>'developer' as developer_company_id, f->'roles'->>'developer' as developer_company,
  f->'roleIds'->>'operator' as operator_company_id, f->'roles'->>'operator' as operator_company,
  f->'roleIds'->>'lessee' as lessee_company_id, f->'roles'->>'lessee' as lessee_company,
  f->'roleIds'->>'endUser' as end_user_company_id, f->'roles'->>'endUser' as end_user_company,
  coalesce(f->>'group', case when o.is_big_tech then 'big_tech' else o.category end) as owner_group,
  f->>'phase' as phase, f->>'commitment' as commitment, f->>'scope' as scope, f->>'measure' as measure, f->>'loadBasis' as load_basis,
  (f->>'mw')::double precision as mw, (f->>'low')::double precision as mw_low, (f->>'high')::double precision as mw_high,
  f->>'qualifier' as qualifier,
  coalesce((f->>'mwItEst')::double precision, case when f->>'loadBasis' = 'it' then (f->>'mw')::double precision end) as mw_it_est,
  coalesce((f->>'mwIsConverted')::boolean, false) as mw_is_converted,
  fact.day_of(f->>'asOf') as as_of_date, fact.day_of(f->>'readyForService') as ready_for_service_date,
  fact.precision_of(f->>'readyForService') as rfs_precision, (f->>'previousMw')::double precision as previous_mw,
  (f->>'isAdditive')::boolean as is_additive,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted,
  (f->>'mwAdditive')::double precision as mw_additive
from fact.event e
cross join lateral (select e.fields as f) g
left join mart.dim_company o on o.company_id = coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'developer', f->'roleIds'->>'operator')
where e.kind = 'capacity' and not e.is_deleted and f->>'scope' in ('campus', 'building');

create or replace view fact.opposition_events_row as
select e.event_id as opposition_id, e.title, f->>'action' as action, f->>'outcome' as outcome,
  case when f->>'action' in ('petition', 'protest', 'recall', 'referendum') then 'residents'
    when f->>'action' = 'legislation' then 'state' when f->>'action' = 'withdrawal' then 'developer'
    when f->>'action' in ('lawsuit', 'appeal') then case when f->>'outcome' like 'ruled%' then 'court' else 'residents' end
    when f->>'action' in ('moratorium', 'zoning_denial', 'permit_denial', 'approval_over_objection', 'ordinance', 'delay') then 'local'
  end as actor,
  f->>'authority' as authority, fact.day_of(f->>'date') as event_date, fact.precision_of(f->>'date') as date_precision,
  fact.day_of(f->>'effectiveFrom') as effective_from, fact.day_of(f->>'effectiveTo') as effective_to,
  coalesce(f->>'placeId', county.place_id, region.place_id, lower(f->'place'->>'country')) as place_id,
  f->'place'->>'locality' as locality, f->'place'->>'county' as county, coalesce(f->>'countyFips', county.fips) as county_fips,
  coalesce(f->>'regionCode', upper(region.place_id), f->'place'->>'region') as region_code, f->'place'->>'region' as region,
  coalesce(f->'place'->>'country', region.country_code) as country_code,
  (f->>'lat')::double precision as lat, (f->>'lon')::double precision as lon,
  case when f->'place'->>'locality' is not null then 'locality' when f->'place'->>'county' is not null then 'county'
    when f->'place'->>'region' is not null then 'region' when f->'place'->>'country' is not null then 'country' end as geo_precision,
  coalesce(f->>'projectId', case when f->>'project' is not null then 'prj:' || lower(replace(f->>'project', ' ', '-')) end) as project_id, f->>'project' as project,
  f->>'developerId' as developer_company_id, f->>'developer' as developer, f->>'endUserId' as end_user_company_id, f->>'endUser' as end_user,
  (f->>'mw')::double precision as mw_at_stake, f->>'mwQualifier' as mw_qualifier, f->>'mwBasis' as mw_basis,
  case when f->'amount'->>'qualifier' <> 'up_to' then fact.bounded((f->'amount'->>'value')::numeric
    * fact.usd_rate(f->'amount'->>'unit', coalesce(fact.day_of(f->>'date'), left(e.first_reported, 10)::date))) end::numeric(28, 4)
    as capex_at_stake_usd,
  (f->>'acres')::double precision as acres, f->>'attribution' as attribution,
  coalesce((f->>'inStrictTotal')::boolean, b.blocks and f->>'attribution' in ('primary', 'contributing')
    and (f->>'project' is not null or f->>'mw' is not null)) as in_strict_total,
  coalesce((f->>'inDcwTotal')::boolean, b.blocks) as in_dcw_total, f->>'refiledAsProjectId' as refiled_as_project_id,
  (f->'votes'->>'for')::bigint as votes_for, (f->'votes'->>'against')::bigint as votes_against,
  (f->>'signatures')::bigint as petition_signatures,
  f->'concerns' ? 'power' as concern_power, f->'concerns' ? 'rates' as concern_rates, f->'concerns' ? 'water' as concern_water,
  f->'concerns' ? 'noise' as concern_noise, f->'concerns' ? 'land_use' as concern_land_use,
  f->'concerns' ? 'environment' as concern_environment, f->'concerns' ? 'farmland' as concern_farmland,
  f->'concerns' ? 'traffic' as concern_traffic, f->'concerns' ? 'air_quality' as concern_air_quality, f->'concerns' ? 'tax' as concern_tax,
  f->'concerns' ? 'transparency' as concern_transparency,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted,
  e.chain_id as dispute_id, f->>'parentProjectId' as parent_project_id, f->>'market' as market
from fact.event e
cross join lateral (select e.fields as f) g
cross join lateral (
  select coalesce(f->>'outcome' in ('rejected', 'withdrawn', 'delayed', 'ruled_for_opponents')
    or (f->>'action' = 'moratorium' and f->>'outcome' = 'adopted')
    or f->>'action' in ('withdrawal', 'delay', 'zoning_denial', 'permit_denial'), false)
    and not (f->>'action' = 'moratorium' and coalesce(f->>'outcome', '') = 'rejected') as blocks
) b
left join lateral (
  select p.place_id, p.country_code from fact.place p
  where p.kind = 'region' and lower(p.name) = lower(f->'place'->>'region')
    and p.country_code = coalesce(f->'place'->>'country', p.country_code)
  order by p.place_id limit 1
) region on true
left join lateral (
  select p.place_id, p.fips from fact.place p
  where p.kind = 'county' and lower(p.name) in (lower(f->'place'->>'county'), lower(regexp_replace(f->'place'->>'county', '\s+(county|parish)$', '', 'i')))
    and lower(p.region) = lower(f->'place'->>'region')
  order by p.place_id limit 1
) county on true
where e.kind = 'opposition' and not e.is_deleted;

select fact.shape_mart('capacity');
select fact.shape_mart('opposition_events');
