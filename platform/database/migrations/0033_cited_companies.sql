-- Cited figures name companies by any of their names; leases are told as deals too; forecasts of our documents enter the ledger.
create view fact.named_company as
select distinct on (lower(a.alias)) lower(a.alias) as folded, c.company_id, c.name
from fact.company_alias a
join fact.company c on c.company_id = a.company_id and not c.is_provisional
order by lower(a.alias), array_position(array['name', 'alias', 'former_name', 'ticker'], a.alias_kind), c.company_id;

create or replace view mart.capex as
with stated as (
  select e.event_id as capex_id, e.title, e.event_id as fact_id, x.figure_id,
    case when f->>'subjectId' not like '~%' then f->>'subjectId' end as company_id,
    case when f->>'subjectId' not like '~%' or f->>'group' is null then f->>'subject' end as company, f->>'group' as company_group,
    coalesce(f->'period'->>'from', f->'period'->>'to') as period_start, coalesce(f->'period'->>'to', f->'period'->>'from') as period_end,
    f->>'metricAsWritten' as metric_as_written, f->>'timeKind' as time_kind, (f->>'value')::numeric as amount, (f->>'low')::numeric as low,
    (f->>'high')::numeric as high, f->>'unit' as currency, f->>'qualifier' as qualifier, f->>'comparator' as comparator,
    coalesce(f->>'vintage', left(e.first_reported, 10)) as vintage, f->>'publisher' as publisher, f->>'quotedVia' as quoted_via,
    e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
    e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
  from fact.event e
  cross join lateral (select e.fields as f) g
  left join fact.figure_fact x on x.event_id = e.event_id
  where e.kind = 'indicator' and not e.is_deleted and f->>'metric' = 'capex' and f->>'unit' ~ '^[A-Z]{3}$'
  union all
  select b.figure_id, b.publisher || ': ' || b.subject || ', capital expenditure (' || b.as_of || ')', null, b.figure_id,
    c.company_id, case when b.about <> 'market' then coalesce(c.name, b.about) end, b.holder_group, coalesce(b.period_from, b.as_of), b.as_of,
    'capital expenditure', b.time_kind, b.value, b.low, b.high, b.unit,
    case b.comparator when 'above' then 'more_than' when 'below' then 'up_to' else 'exact' end, b.comparator, b.published, b.publisher,
    b.quoted_via, fact.day_of(b.published)::timestamp at time zone 'UTC', 1, case when b.quoted_via is null then 3 else 5 end,
    (case when b.quoted_via is null then 0.8 else 0.6 end)::double precision, 'unreviewed', false, 'figures cited, see best_url', 0, null,
    b.url, b.recorded_at, b.recorded_at, false
  from fact.baseline_figure b
  left join fact.named_company c on c.folded = lower(b.about)
  where b.claim_metric = 'capex' and b.unit = 'USD' and not exists (select from fact.figure_fact x where x.figure_id = b.figure_id)
)
select s.capex_id, s.title, s.company_id, s.company, s.company_group, fact.day_of(s.period_start) as period_from,
  fact.last_day_of(s.period_end) as period_to, s.period_end as period_as_written,
  extract(year from fact.last_day_of(s.period_end))::integer as fiscal_year,
  case when s.metric_as_written ~* 'finance lease|incl[a-z]* (of )?leases' then 'with_finance_leases'
    when s.metric_as_written ~* '\mcash\M|purchases? of property' then 'cash' else 'not_stated' end as basis,
  s.time_kind, fact.bounded(s.amount * r.rate)::numeric(28, 4) as amount_usd, fact.bounded(s.low * r.rate)::numeric(28, 4) as amount_low_usd,
  fact.bounded(s.high * r.rate)::numeric(28, 4) as amount_high_usd, fact.bounded(s.amount)::numeric(28, 4) as amount_original,
  s.currency as currency_original, s.qualifier, s.comparator, fact.day_of(s.vintage) as vintage_date,
  case when s.time_kind = 'actual' then null else lag(s.capex_id) over revisions end as supersedes_id,
  (case when s.time_kind = 'actual' then null else fact.bounded(lag(s.amount) over revisions * r.rate) end)::numeric(28, 4) as previous_amount_usd,
  lead(s.capex_id) over revisions is null as is_latest_vintage,
  s.publisher, s.quoted_via, s.figure_id, s.fact_id, s.first_reported_at, s.source_count, s.best_source_tier, s.confidence,
  s.review_status, s.is_disputed, s.licence, s.evidence_count, s.best_quote, s.best_url, s.known_from, s.updated_at, s.is_deleted
from stated s
left join lateral (select fact.usd_rate(s.currency, least(fact.day_of(s.vintage), current_date)) as rate) r on true
window revisions as (
  partition by coalesce(s.company_id, s.company, s.company_group), s.period_start, s.period_end, s.time_kind = 'actual', s.currency
  order by fact.day_of(s.vintage), s.capex_id
);

create or replace view mart.lease_edges as
with edges as (
  select e.event_id as lease_edge_id, e.title, 'capacity' as fact_kind, e.event_id as fact_id, f->>'projectId' as project_id,
    f->>'project' as project, coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'developer') as landlord_company_id,
    coalesce(f->'roles'->>'owner', f->'roles'->>'developer') as landlord, f->'roleIds'->>'lessee' as operator_company_id,
    f->'roles'->>'lessee' as operator, f->'roleIds'->>'endUser' as end_user_company_id, f->'roles'->>'endUser' as end_user,
    null::text as guarantor_company_id, null::text as guarantor, (f->>'mw')::double precision as mw, f->>'qualifier' as qualifier,
    f->>'loadBasis' as load_basis, f->>'phase' as phase, f->>'commitment' as commitment,
    coalesce(fact.day_of(f->>'readyForService'), fact.day_of(f->>'asOf'), left(e.first_reported, 10)::date) as valid_from,
    null::date as valid_to, e.event_id
  from fact.event e cross join lateral (select e.fields as f) g
  where e.kind = 'capacity' and not e.is_deleted and f->'roles'->>'lessee' is not null
    and f->>'phase' not in ('cancelled', 'withdrawn', 'decommissioned') and f->>'measure' in ('cumulative', 'increment')
  union all
  select e.chain_id || '/' || z.position, e.title, 'deal', e.chain_id, null, null, p.landlord_id, p.landlord, p.operator_id, p.operator,
    null, null, p.guarantor_id, p.guarantor, (z.item->>'mw')::double precision, z.item->>'qualifier', z.item->>'loadBasis', null, 'contracted',
    coalesce(fact.day_of(d->>'closedDate'), fact.day_of(d->>'announcedDate'), left(e.first_reported, 10)::date),
    (coalesce(fact.day_of(d->>'closedDate'), fact.day_of(d->>'announcedDate'))
      + make_interval(years => least(floor((d->>'termYears')::double precision), 200)::integer))::date, e.event_id
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
    and coalesce(d->>'status', '') <> 'terminated' and p.operator_id is not null
  union all
  select b.figure_id, b.publisher || ': ' || b.subject, 'cited', null, null, null, l.company_id, coalesce(l.name, b.landlord), t.company_id,
    coalesce(t.name, b.lessee), u.company_id, coalesce(u.name, b.end_user), null, null, (b.value * case b.unit when 'GW' then 1000 else 1 end)::double precision,
    case b.comparator when 'above' then 'more_than' when 'below' then 'up_to' else 'exact' end, b.load_basis, b.phase_set, 'contracted',
    fact.day_of(b.as_of), null, null
  from fact.baseline_figure b
  left join fact.named_company l on l.folded = lower(b.landlord)
  left join fact.named_company t on t.folded = lower(b.lessee)
  left join fact.named_company u on u.folded = lower(b.end_user)
  where b.lessee is not null and b.unit in ('MW', 'GW') and not exists (select from fact.figure_fact x where x.figure_id = b.figure_id)
)
select x.lease_edge_id, x.title, x.landlord_company_id, x.landlord, x.operator_company_id, x.operator, x.end_user_company_id, x.end_user,
  x.guarantor_company_id, x.guarantor, x.mw, x.qualifier, x.load_basis, x.phase, x.commitment, x.project_id, x.project, x.valid_from,
  x.valid_to,
  -- One lease is told as a capacity and as a deal, and again each quarter: of each project the newest telling counts, a capacity
  -- before a cited figure or a deal of the same two parties, a named project before an unnamed one; never a ceiling.
  x.qualifier <> 'up_to' and row_number() over (
    partition by coalesce(x.landlord_company_id, x.landlord, x.lease_edge_id), coalesce(x.operator_company_id, x.operator),
      case when x.fact_kind = 'capacity' then coalesce(x.project_id, '') else '' end
    order by array_position(array['capacity', 'cited', 'deal'], x.fact_kind), x.valid_from desc nulls last, x.lease_edge_id) = 1
    and not ((x.fact_kind <> 'capacity' or x.project_id is null) and exists (
      select from edges o where o.fact_kind = 'capacity' and (x.fact_kind <> 'capacity' or o.project_id is not null)
        and o.lease_edge_id <> x.lease_edge_id and o.operator_company_id = x.operator_company_id
        and coalesce(o.landlord_company_id, '') = coalesce(x.landlord_company_id, ''))) as counts_once,
  x.fact_kind, x.fact_id, coalesce(e.first_reported::timestamptz, x.valid_from::timestamp at time zone 'UTC') as first_reported_at,
  coalesce(e.source_count, 1) as source_count, e.best_tier::integer as best_source_tier,
  coalesce(e.confidence, 0.6)::double precision as confidence, coalesce(e.review_status, 'unreviewed') as review_status,
  coalesce(e.is_disputed, false) as is_disputed, coalesce(e.licence, 'figures cited, see best_url') as licence,
  coalesce(e.evidence_count, 0) as evidence_count, e.best_quote, coalesce(e.best_url, b.url) as best_url,
  coalesce(e.known_from, b.recorded_at) as known_from, coalesce(e.updated_at, b.recorded_at) as updated_at, false as is_deleted
from edges x
left join fact.event e on e.event_id = x.event_id
left join fact.baseline_figure b on b.figure_id = x.lease_edge_id;

create or replace view mart.forecast_ledger as
select l.ledger_id, l.title, l.about, l.metric, l.definition_id, l.definition, l.unit, l.value::numeric(28, 6) as value,
  l.value_low::numeric(28, 6) as value_low, l.value_high::numeric(28, 6) as value_high, l.comparator, l.modality, l.time_kind,
  l.target_period, fact.day_of(l.target_period) as target_from, fact.last_day_of(l.target_period) as target_to,
  extract(year from fact.last_day_of(l.target_period))::integer as target_year, l.vintage, fact.day_of(l.vintage) as vintage_date,
  l.publisher, l.quoted_via, l.supersedes as supersedes_id, l.superseded_by as superseded_by_id, l.superseded_by is null as is_latest_vintage,
  l.status, l.actual_value::numeric(28, 6) as actual_value, l.actual_as_of, l.actual_comparator, l.actual_figure_id,
  l.error::numeric(28, 6) as error, l.error_pct, l.is_within_range, l.path_value::numeric(28, 6) as path_value,
  l.path_actual_value::numeric(28, 6) as path_actual_value, l.path_actual_figure_id, l.path_error::numeric(28, 6) as path_error,
  case when l.figure_id not like 'evt\_%' then l.figure_id end as figure_id, e.event_id as fact_id, fact.day_of(l.vintage)::timestamp at time zone 'UTC' as first_reported_at,
  coalesce(e.source_count, 1) as source_count, e.best_tier::integer as best_source_tier,
  coalesce(e.confidence, case when l.quoted_via is null then 0.8 else 0.6 end)::double precision as confidence,
  coalesce(e.review_status, 'unreviewed') as review_status, coalesce(e.is_disputed, false) as is_disputed,
  coalesce(e.licence, 'figures cited, see best_url') as licence, coalesce(e.evidence_count, 0) as evidence_count, e.best_quote,
  l.url as best_url, coalesce(e.known_from, l.recorded_at) as known_from, l.recorded_at as updated_at, false as is_deleted
from fact.ledger_entry l
left join fact.figure_fact x on x.figure_id = l.figure_id
left join fact.event e on e.event_id = case when l.figure_id like 'evt\_%' then l.figure_id else x.event_id end;
comment on column mart.forecast_ledger.figure_id is 'Row of the cited figures; see baseline_figures. Null: read in a document of the pipeline.';
