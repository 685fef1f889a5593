-- The definitions of the marts that rest on events, their tables, and the indexes for the questions that analysts ask. Whatever resolve
-- writes of projects, places and totals is taken from the event; where it is silent, what was computed here before stands.

create view fact.deals_row as
select e.chain_id as deal_id, e.fields->>'dealType' as deal_type, e.title, d->>'status' as status,
  fact.day_of(d->>'statusDate') as status_date, fact.day_of(d->>'announcedDate') as announced_date,
  fact.precision_of(d->>'announcedDate') as date_precision, fact.day_of(d->>'closedDate') as closed_date,
  p.primary_company_id, p.primary_company, p.counterparty_company_id, p.counterparty_company,
  coalesce(p.involves_big_tech, false) as involves_big_tech,
  a.consideration_usd, a.contract_value_base_usd, a.contract_value_max_usd,
  fact.bounded(a.contract_value_base_usd / nullif((d->>'termYears')::numeric, 0))::numeric(28, 4) as value_per_year_usd,
  a.debt_principal_usd, a.equity_invested_usd, a.backstop_usd, a.capex_commitment_usd, a.valuation_usd,
  fact.bounded((d->'amount'->>'value')::numeric)::numeric(28, 4) as amount_original, d->'amount'->>'unit' as currency_original,
  d->'amount'->>'qualifier' as amount_qualifier,
  r.rate::numeric(18, 9) as fx_rate, case when r.rate is not null then fact.day_of(d->>'announcedDate') end as fx_date,
  m.mw_it, m.mw_facility, m.mw_unspecified,
  (d->>'termYears')::double precision as term_years, (d->>'optionsYears')::double precision as options_years,
  (d->>'stakePct')::double precision as stake_pct, (d->>'gpus')::bigint as gpu_count,
  case when m.bases = 1 then coalesce(a.consideration_usd, a.contract_value_base_usd)::double precision
    / nullif(coalesce(m.mw_it, m.mw_facility, m.mw_unspecified), 0) end as usd_per_mw,
  coalesce(d->>'projectId', e.fields->>'projectId') as project_id, coalesce(d->>'placeId', e.fields->>'placeId') as place_id,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields->'deal' as d) f
left join lateral (
  select min(x.company_id) filter (where x.place = 1) as primary_company_id, min(x.company) filter (where x.place = 1) as primary_company,
    min(x.company_id) filter (where x.place = 2) as counterparty_company_id,
    min(x.company) filter (where x.place = 2) as counterparty_company, bool_or(x.is_big_tech) as involves_big_tech
  from (
    select q->>'companyId' as company_id, q->>'name' as company,
      exists (select from mart.dim_company c where c.company_id = q->>'companyId' and c.is_big_tech) as is_big_tech,
      row_number() over (order by array_position(array['acquirer', 'investor', 'borrower', 'lessor', 'provider', 'supplier', 'partner',
        'issuer', 'lessee', 'customer', 'target', 'seller', 'lender', 'guarantor'], q->>'role'), q->>'companyId') as place
    from jsonb_array_elements(d->'parties') q
  ) x
) p on true
left join lateral (
  select (max(v.usd) filter (where v.kind = 'consideration'))::numeric(28, 4) as consideration_usd,
    (max(v.usd) filter (where v.kind = 'contract_value_base'))::numeric(28, 4) as contract_value_base_usd,
    (max(v.usd) filter (where v.kind = 'contract_value_with_options'))::numeric(28, 4) as contract_value_max_usd,
    (max(v.usd) filter (where v.kind = 'principal'))::numeric(28, 4) as debt_principal_usd,
    (max(v.usd) filter (where v.kind = 'equity'))::numeric(28, 4) as equity_invested_usd,
    (max(v.usd) filter (where v.kind = 'backstop'))::numeric(28, 4) as backstop_usd,
    (max(v.usd) filter (where v.kind = 'capex_commitment'))::numeric(28, 4) as capex_commitment_usd,
    (max(v.usd) filter (where v.kind = 'valuation'))::numeric(28, 4) as valuation_usd
  from (
    select z->>'kind' as kind, fact.bounded((z->'quantity'->>'value')::numeric
      * fact.usd_rate(z->'quantity'->>'unit', fact.day_of(d->>'announcedDate')))::numeric(28, 4) as usd
    from jsonb_array_elements(d->'amounts') z where z->'quantity'->>'qualifier' <> 'up_to'
  ) v
) a on true
left join lateral (select fact.usd_rate(d->'amount'->>'unit', fact.day_of(d->>'announcedDate')) as rate) r on true
left join lateral (
  select max((z->>'mw')::double precision) filter (where z->>'loadBasis' = 'it') as mw_it,
    max((z->>'mw')::double precision) filter (where z->>'loadBasis' = 'facility') as mw_facility,
    max((z->>'mw')::double precision) filter (where z->>'loadBasis' not in ('it', 'facility')) as mw_unspecified,
    count(distinct case when z->>'loadBasis' in ('it', 'facility') then z->>'loadBasis' else 'unspecified' end) as bases
  from jsonb_array_elements(d->'capacities') z where z->>'qualifier' <> 'up_to'
) m on true
where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal';

create view fact.opposition_events_row as
select e.event_id as opposition_id, e.title, f->>'action' as action, f->>'outcome' as outcome,
  case when f->>'action' in ('petition', 'protest', 'recall', 'referendum') then 'residents'
    when f->>'action' = 'legislation' then 'state' when f->>'action' = 'withdrawal' then 'developer'
    when f->>'action' in ('lawsuit', 'appeal') then case when f->>'outcome' like 'ruled%' then 'court' else 'residents' end
    when f->>'action' in ('moratorium', 'zoning_denial', 'permit_denial', 'approval_over_objection', 'ordinance', 'delay') then 'local'
  end as actor,
  f->>'authority' as authority, fact.day_of(f->>'date') as event_date, fact.precision_of(f->>'date') as date_precision,
  fact.day_of(f->>'effectiveFrom') as effective_from, fact.day_of(f->>'effectiveTo') as effective_to,
  coalesce(f->>'placeId', county.place_id, region.place_id, lower(f->'place'->>'country')) as place_id,
  f->'place'->>'locality' as locality, f->'place'->>'county' as county, county.fips as county_fips,
  coalesce(upper(region.place_id), f->'place'->>'region') as region_code, f->'place'->>'region' as region,
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
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
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

create view fact.capacity_row as
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
  case when f->>'loadBasis' = 'it' then (f->>'mw')::double precision end as mw_it_est, false as mw_is_converted,
  fact.day_of(f->>'asOf') as as_of_date, fact.day_of(f->>'readyForService') as ready_for_service_date,
  fact.precision_of(f->>'readyForService') as rfs_precision, (f->>'previousMw')::double precision as previous_mw,
  (f->>'isAdditive')::boolean as is_additive,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields as f) g
left join mart.dim_company o on o.company_id = coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'developer', f->'roleIds'->>'operator')
where e.kind = 'capacity' and not e.is_deleted and f->>'scope' in ('campus', 'building');

-- The other definitions are those of the views that the marts have been.
do $$
declare
  name text;
begin
  foreach name in array array['deal_parties', 'deal_amounts', 'deal_states', 'share_sales', 'share_sale_totals', 'share_sale_intents',
    'opposition_groups', 'capacity_statements', 'indicators', 'market_entries']
  loop
    execute format('create view fact.%I as %s', name || '_row', pg_get_viewdef(format('mart.%I', name)::regclass));
  end loop;
end $$;

-- Of a chain every event is asked for together; whoever looks up a fact knows a deal by its chain, all else by its event.
create index event_fact on fact.event ((case when kind = 'deal' then chain_id else event_id end));
create index event_chain on fact.event (chain_id) where kind = 'deal';
-- Sales of one company are read from their mart now.
drop index fact.event_sale_issuer;

insert into fact.mart_table (mart, kind, key_column, scope_column, has_history) values
  ('deals', 'deal', 'deal_id', 'deal_id', true),
  ('deal_parties', 'deal', 'deal_party_id', 'deal_id', true),
  ('deal_amounts', 'deal', 'deal_amount_id', 'deal_id', true),
  ('deal_states', 'deal', 'deal_state_id', 'deal_id', true),
  ('share_sales', 'share_sale', 'sale_id', 'sale_id', true),
  ('share_sale_totals', 'share_sale', 'total_id', 'total_id', false),
  ('share_sale_intents', 'share_sale', 'intent_id', 'intent_id', false),
  ('opposition_events', 'opposition', 'opposition_id', 'opposition_id', true),
  ('opposition_groups', 'opposition', 'opposition_group_id', 'opposition_id', false),
  ('capacity', 'capacity', 'capacity_id', 'capacity_id', true),
  ('capacity_statements', 'capacity', 'statement_id', 'statement_id', false),
  ('indicators', 'indicator', 'indicator_id', 'indicator_id', false),
  ('market_entries', 'market_entry', 'market_entry_id', 'market_entry_id', false);

do $$
declare
  name text;
begin
  for name in select t.mart from fact.mart_table t order by t.mart loop
    perform fact.shape_mart(name);
    -- What is known already is known from now on; no change is recorded, as no fact has changed.
    perform fact.fill_mart(name);
  end loop;
end $$;

-- What the twenty questions ask for.
create index on fact.deals_now (announced_date);
create index on fact.deals_now (status_date);
create index on fact.deals_now (primary_company_id);
create index on fact.deals_now (counterparty_company_id);
create index on fact.deals_now (project_id);
create index on fact.deal_parties_now (company_id);
create index on fact.deal_amounts_now (amount_kind, value_usd);
create index on fact.deal_states_now (state_date);
create index on fact.share_sales_now (issuer_company_id, transaction_date);
create index on fact.share_sales_now (transaction_date);
create index on fact.share_sale_totals_now (issuer_company_id);
create index on fact.share_sale_intents_now (issuer_company_id, approximate_sale_date);
create index on fact.opposition_events_now (event_date);
create index on fact.opposition_events_now (region_code, event_date);
create index on fact.opposition_events_now (project_id);
create index on fact.capacity_now (project_id);
create index on fact.capacity_now (owner_company_id);
create index on fact.capacity_now (country_code, region);
create index on fact.capacity_now (lower(project));
create index on fact.capacity_statements_now (company_id);
create index on fact.indicators_now (metric, year);
create index on fact.indicators_now (subject_company_id, metric);
create index on fact.market_entries_now (company_id);
create index on fact.market_entries_now (to_activity, since);
