-- Leases as facts tell them are tables that resolve writes; mart.lease_edges puts them together with cited figures. It compared every lease
-- with every other one, and read each from the JSON of its event.
create view fact.capacity_leases_row as
  select e.event_id as lease_edge_id, e.title, 'capacity' as fact_kind, e.event_id as fact_id, f->>'projectId' as project_id,
    f->>'project' as project, coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'developer') as landlord_company_id,
    coalesce(f->'roles'->>'owner', f->'roles'->>'developer') as landlord, f->'roleIds'->>'lessee' as operator_company_id,
    f->'roles'->>'lessee' as operator, f->'roleIds'->>'endUser' as end_user_company_id, f->'roles'->>'endUser' as end_user,
    null::text as guarantor_company_id, null::text as guarantor, (f->>'mw')::double precision as mw, f->>'qualifier' as qualifier,
    f->>'loadBasis' as load_basis, f->>'phase' as phase, f->>'commitment' as commitment,
    coalesce(fact.day_of(f->>'readyForService'), fact.day_of(f->>'asOf'), left(e.first_reported, 10)::date) as valid_from,
    null::date as valid_to, e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence, e.review_status,
     e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at
  from fact.event e cross join lateral (select e.fields as f) g
  where e.kind = 'capacity' and not e.is_deleted and f->'roles'->>'lessee' is not null
    and f->>'phase' not in ('cancelled', 'withdrawn', 'decommissioned') and f->>'measure' in ('cumulative', 'increment');

create view fact.deal_leases_row as
  select e.chain_id || '/' || z.position as lease_edge_id, e.title, 'deal' as fact_kind, e.chain_id as fact_id, null::text as project_id,
    null::text as project, p.landlord_id as landlord_company_id, p.landlord, p.operator_id as operator_company_id, p.operator,
    null::text as end_user_company_id, null::text as end_user, p.guarantor_id as guarantor_company_id, p.guarantor,
    (z.item->>'mw')::double precision as mw, z.item->>'qualifier' as qualifier, z.item->>'loadBasis' as load_basis, null::text as phase,
    'contracted' as commitment, coalesce(fact.day_of(d->>'closedDate'), fact.day_of(d->>'announcedDate'), left(e.first_reported, 10)::date) as valid_from,
    (coalesce(fact.day_of(d->>'closedDate'), fact.day_of(d->>'announcedDate'))
      + make_interval(years => least(floor((d->>'termYears')::double precision), 200)::integer))::date as valid_to,
    e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence, e.review_status,
     e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at
  from fact.event e
  cross join lateral (select e.fields->'deal' as d) f
  cross join lateral jsonb_array_elements(d->'capacities') with ordinality z(item, position)
  cross join lateral (
    select min(q->>'companyId') filter (where q->>'role' in ('lessor', 'provider')) as landlord_id,
      min(q->>'name') filter (where q->>'role' in ('lessor', 'provider')) as landlord,
      min(q->>'companyId') filter (where q->>'role' in ('lessee', 'customer')) as operator_id,
      min(q->>'name') filter (where q->>'role' in ('lessee', 'customer')) as operator,
      min(q->>'companyId') filter (where q->>'role' = 'guarantor') as guarantor_id,
      min(q->>'name') filter (where q->>'role' = 'guarantor') as guarantor
    from jsonb_array_elements(d->'parties') q
  ) p
  where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal' and e.fields->>'dealType' in ('lease', 'hosting')
    and coalesce(d->>'status', '') <> 'terminated' and p.operator_id is not null;

insert into fact.mart_table (mart, kind, key_column, scope_column, has_history, is_shown) values
  ('capacity_leases', 'capacity', 'lease_edge_id', 'lease_edge_id', false, false),
  ('deal_leases', 'deal', 'lease_edge_id', 'fact_id', false, false);
select fact.shape_mart(mart), fact.fill_mart(mart) from fact.mart_table where not is_shown order by mart;

create or replace view mart.lease_edges as
with edges as not materialized (
  select lease_edge_id, title, fact_kind, fact_id, project_id, project, landlord_company_id, landlord, operator_company_id, operator, end_user_company_id, end_user,
    guarantor_company_id, guarantor, mw, qualifier, load_basis, phase, commitment, valid_from, valid_to, first_reported_at, source_count, best_source_tier, confidence,
    review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at
  from fact.capacity_leases_now
  union all
  select lease_edge_id, title, fact_kind, fact_id, project_id, project, landlord_company_id, landlord, operator_company_id, operator, end_user_company_id, end_user,
    guarantor_company_id, guarantor, mw, qualifier, load_basis, phase, commitment, valid_from, valid_to, first_reported_at, source_count, best_source_tier, confidence,
    review_status, is_disputed, licence, evidence_count, best_quote, best_url, known_from, updated_at
  from fact.deal_leases_now
  union all
  select b.figure_id, b.publisher || ': ' || b.subject, 'cited', null, null, null, l.company_id, coalesce(l.name, b.landlord), t.company_id,
    coalesce(t.name, b.lessee), u.company_id, coalesce(u.name, b.end_user), null, null, (b.value * case b.unit when 'GW' then 1000 else 1 end)::double precision,
    case b.comparator when 'above' then 'more_than' when 'below' then 'up_to' else 'exact' end, b.load_basis, b.phase_set, 'contracted',
    fact.day_of(b.as_of), null, null, 1, null, 0.6, 'unreviewed', false, 'figures cited, see best_url', 0, null, b.url, b.recorded_at, b.recorded_at
  from fact.baseline_figure b
  left join fact.named_company l on l.folded = lower(b.landlord)
  left join fact.named_company t on t.folded = lower(b.lessee)
  left join fact.named_company u on u.folded = lower(b.end_user)
  where b.lessee is not null and b.unit in ('MW', 'GW') and not exists (select from fact.figure_fact x where x.figure_id = b.figure_id)
),
-- Of which parties a capacity tells, and whether one with a named project does.
told as materialized (
  select o.operator_company_id, coalesce(o.landlord_company_id, '') as landlord_company_id, count(*) as sites, count(o.project_id) as named
  from fact.capacity_leases_now o group by 1, 2
),
-- One lease is told as a capacity and as a deal, and again each quarter: of each project the newest telling counts, a capacity
-- before a cited figure or a deal of the same two parties, a named project before an unnamed one; never a ceiling.
ranked as (
  select x.lease_edge_id, row_number() over (
    partition by coalesce(x.landlord_company_id, x.landlord, x.lease_edge_id), coalesce(x.operator_company_id, x.operator),
      case when x.fact_kind = 'capacity' then coalesce(x.project_id, '') else '' end
    order by array_position(array['capacity', 'cited', 'deal'], x.fact_kind), x.valid_from desc nulls last, x.lease_edge_id) = 1 as is_first
  from edges x
)
select x.lease_edge_id, x.title, x.landlord_company_id, x.landlord, x.operator_company_id, x.operator, x.end_user_company_id, x.end_user,
  x.guarantor_company_id, x.guarantor, x.mw, x.qualifier, x.load_basis, x.phase, x.commitment, x.project_id, x.project, x.valid_from,
  x.valid_to,
  x.qualifier <> 'up_to' and r.is_first and not (
    (x.fact_kind <> 'capacity' and coalesce(t.sites, 0) > 0) or (x.fact_kind = 'capacity' and x.project_id is null and coalesce(t.named, 0) > 0)) as counts_once,
  x.fact_kind, x.fact_id, coalesce(x.first_reported_at, x.valid_from::timestamp at time zone 'UTC') as first_reported_at, x.source_count, x.best_source_tier,
  x.confidence::double precision as confidence, x.review_status, x.is_disputed, x.licence, x.evidence_count, x.best_quote, x.best_url,
  x.known_from, x.updated_at, false as is_deleted
from edges x
join ranked r on r.lease_edge_id = x.lease_edge_id
left join told t on t.operator_company_id = x.operator_company_id and t.landlord_company_id = coalesce(x.landlord_company_id, '');

create index on fact.capacity_leases_now (landlord_company_id);
create index on fact.capacity_leases_now (operator_company_id);
create index on fact.deal_leases_now (landlord_company_id);
create index on fact.deal_leases_now (operator_company_id);

-- Capital expenditure is a few of many indicators.
create index event_capex on fact.event (event_id) where kind = 'indicator' and not is_deleted and fields->>'metric' = 'capex';
