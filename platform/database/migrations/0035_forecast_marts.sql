-- What a run of the forecast says beside its shares: what grades them, the bridge between definitions, what moved since
-- the run before; and two readings of capacity that stand beside them: by quarter, and what opposition puts at risk.
create table fact.share_quality (
  share_id text primary key references fact.share_value (share_id),
  top_ten_facts_pct numeric(7, 4) not null,
  oldest_input text not null,
  single_source_pct numeric(7, 4) not null,
  second_hand_pct numeric(7, 4) not null,
  unspecified_basis_pct numeric(7, 4) not null,
  unclassified_pct numeric(7, 4) not null,
  missing_regions text not null,
  disputed_mw numeric(18, 3) not null,
  last_change text not null,
  recorded_at timestamptz not null
);

create table fact.share_bridge_step (
  run_id text not null references fact.projection_run (run_id),
  position integer not null,
  from_definition_id text not null references fact.share_definition (definition_id),
  to_definition_id text not null references fact.share_definition (definition_id),
  switched text not null,
  year integer not null,
  from_pct numeric(12, 8) not null,
  to_pct numeric(12, 8) not null,
  delta_pct numeric(12, 8) not null,
  recorded_at timestamptz not null,
  primary key (run_id, position)
);

create table fact.share_change (
  change_id text primary key,
  run_id text not null references fact.projection_run (run_id),
  since_run_id text not null references fact.projection_run (run_id),
  definition_id text not null references fact.share_definition (definition_id),
  year integer not null,
  before_pct numeric(12, 8) not null,
  after_pct numeric(12, 8) not null,
  delta_pct numeric(12, 8) not null,
  cause_kind text not null check (cause_kind in
    ('fact_added', 'fact_changed', 'fact_removed', 'lever', 'scenario', 'seed', 'model', 'together')),
  fact_id text,
  cause text not null,
  value_before text,
  value_after text,
  cause_delta_pct numeric(12, 8) not null,
  recorded_at timestamptz not null
);
create index share_change_run on fact.share_change (run_id);
create index projection_run_scenario on fact.projection_run (scenario, run_at);

create view mart.share_quality as
select v.share_id, v.run_id, v.definition_id, d.label as definition_label, v.value_kind, v.year, v.as_of,
  v.share_pct::numeric(6, 2) as share_pct, v.grade,
  coalesce(q.top_ten_facts_pct, case when v.n_facts <= 10 then 100 end)::numeric(6, 2) as top_ten_facts_pct,
  fact.day_of(coalesce(q.oldest_input, v.as_of)) as oldest_input_date,
  coalesce(q.single_source_pct, case when v.value_kind in ('reported', 'reconstructed') then 100 end)::numeric(6, 2) as single_source_pct,
  coalesce(q.second_hand_pct, case when v.value_kind in ('reported', 'reconstructed')
    then case when v.quoted_via is null then 0 else 100 end end)::numeric(6, 2) as second_hand_pct,
  coalesce(q.unspecified_basis_pct, case when d.load_basis = 'unspecified' then 100 else 0 end)::numeric(6, 2) as unspecified_basis_pct,
  coalesce(q.unclassified_pct, v.upper_bound_pct - v.lower_bound_pct,
    100 * v.unclassified_mw / nullif(v.denominator_mw + v.unclassified_mw, 0))::numeric(6, 2) as unclassified_pct,
  v.pct_judgement::numeric(6, 2) as judgement_pct, v.pct_inferred::numeric(6, 2) as inferred_pct,
  nullif(q.missing_regions, '') as missing_regions, q.disputed_mw, fact.day_of(coalesce(q.last_change, v.vintage)) as last_change_date,
  fact.day_of(v.vintage)::timestamp at time zone 'UTC' as first_reported_at, v.n_facts as source_count,
  case v.grade when 'A' then 2 when 'B' then 3 end as best_source_tier,
  (case v.grade when 'A' then 0.9 when 'B' then 0.8 when 'C' then 0.6 else 0.3 end)::double precision as confidence,
  'unreviewed'::text as review_status, coalesce(q.disputed_mw > 0, false) as is_disputed, 'figures cited, see best_url'::text as licence,
  0 as evidence_count, null::text as best_quote, v.url as best_url, v.recorded_at as known_from, v.recorded_at as updated_at,
  false as is_deleted
from fact.share_value v
join fact.share_definition d using (definition_id)
left join fact.share_quality q using (share_id);

create view mart.big_tech_share_bridge as
select s.run_id || '/' || s.position as bridge_id, s.run_id, r.scenario,
  s.run_id = first_value(s.run_id) over (partition by r.scenario order by r.run_at desc, s.run_id) as is_latest,
  s.position, s.from_definition_id, f.label as from_definition_label, s.to_definition_id, t.label as to_definition_label, s.switched,
  s.year, s.year::text as as_of, 'projected'::text as value_kind, g.grade, s.from_pct::numeric(6, 2) as from_pct,
  s.to_pct::numeric(6, 2) as to_pct, s.delta_pct::numeric(6, 2) as delta_pct, r.headline, r.inputs_hash, r.run_at,
  r.run_at as first_reported_at, r.n_facts as source_count, null::integer as best_source_tier,
  (case g.grade when 'C' then 0.6 else 0.3 end)::double precision as confidence, 'unreviewed'::text as review_status,
  false as is_disputed, 'figures cited, see big_tech_share'::text as licence, 0 as evidence_count, null::text as best_quote,
  null::text as best_url, s.recorded_at as known_from, s.recorded_at as updated_at, false as is_deleted
from fact.share_bridge_step s
join fact.projection_run r using (run_id)
join fact.share_definition f on f.definition_id = s.from_definition_id
join fact.share_definition t on t.definition_id = s.to_definition_id
left join lateral (
  select v.grade from fact.share_value v
  where v.run_id = s.run_id and v.definition_id = s.to_definition_id and v.year = s.year limit 1
) g on true;

create view mart.share_changes as
select c.change_id, c.run_id, c.since_run_id, r.scenario,
  c.run_id = first_value(c.run_id) over (partition by r.scenario order by r.run_at desc, c.run_id) as is_latest,
  c.definition_id, d.label as definition_label, c.year, c.year::text as as_of, 'projected'::text as value_kind, g.grade,
  c.before_pct::numeric(6, 2) as before_pct, c.after_pct::numeric(6, 2) as after_pct, c.delta_pct::numeric(6, 2) as delta_pct,
  c.cause_kind, c.fact_id, c.cause, c.value_before, c.value_after, c.cause_delta_pct::numeric(8, 4) as cause_delta_pct, r.run_at,
  p.run_at as since_run_at, r.headline, r.run_at as first_reported_at, 1 as source_count, null::integer as best_source_tier,
  (case g.grade when 'C' then 0.6 else 0.3 end)::double precision as confidence, 'unreviewed'::text as review_status,
  false as is_disputed, 'figures cited, see best_url'::text as licence, 0 as evidence_count, null::text as best_quote,
  b.url as best_url, c.recorded_at as known_from, c.recorded_at as updated_at, false as is_deleted
from fact.share_change c
join fact.projection_run r using (run_id)
join fact.projection_run p on p.run_id = c.since_run_id
join fact.share_definition d using (definition_id)
left join fact.baseline_figure b on b.figure_id = c.fact_id
left join lateral (
  select v.grade from fact.share_value v
  where v.run_id = c.run_id and v.definition_id = c.definition_id and v.year = c.year limit 1
) g on true;

create view mart.capacity_by_quarter as
with facts as (
  select 'sites'::text as source_kind, coalesce(c.owner_company_id, c.developer_company_id, c.operator_company_id) as company_id,
    coalesce(c.owner_company, c.developer_company, c.operator_company) as company, c.owner_group as company_group, s.status, c.load_basis,
    date_trunc('quarter', coalesce(c.as_of_date::timestamp, c.first_reported_at at time zone 'UTC'))::date as quarter_start,
    c.mw, c.capacity_id as fact_id, c.as_of_date, c.first_reported_at, c.source_count, c.best_source_tier, c.confidence,
    c.is_disputed, c.licence, c.evidence_count, c.best_quote, c.best_url, c.known_from, c.updated_at
  from mart.capacity c
  cross join lateral (
    select c.phase as status union all
    select 'contracted' where c.commitment in ('contracted', 'preleased') and c.phase not in ('cancelled', 'withdrawn', 'decommissioned')
  ) s
  where c.is_additive and c.mw is not null and c.qualifier <> 'up_to'
  union all
  select 'statements', t.company_id, t.company, t.holder_group, s.status, t.load_basis,
    date_trunc('quarter', coalesce(t.as_of_date::timestamp, t.first_reported_at at time zone 'UTC'))::date,
    t.mw, t.statement_id, t.as_of_date, t.first_reported_at, t.source_count, t.best_source_tier, t.confidence,
    t.is_disputed, t.licence, t.evidence_count, t.best_quote, t.best_url, t.known_from, t.updated_at
  from mart.capacity_statements t
  cross join lateral (
    select t.phase as status union all select 'contracted' where t.commitment in ('contracted', 'preleased')
  ) s
  where t.scope = 'portfolio' and t.company is not null and t.mw is not null and t.measure = 'cumulative' and t.qualifier <> 'up_to'
), quarters as (
  select source_kind, company_id, company, company_group, status, load_basis, quarter_start,
    -- Sites add up; of statements about a whole portfolio the newest of the quarter holds.
    case source_kind when 'sites' then sum(mw) else (array_agg(mw order by as_of_date desc nulls last, best_source_tier, fact_id))[1] end as mw_stated,
    count(*)::integer as n_facts, min(first_reported_at) as first_reported_at, sum(source_count)::integer as source_count,
    min(best_source_tier) as best_source_tier, min(confidence) as confidence, bool_or(is_disputed) as is_disputed, min(licence) as licence,
    sum(evidence_count)::integer as evidence_count, min(best_quote) as best_quote, min(best_url) as best_url,
    min(known_from) as known_from, max(updated_at) as updated_at
  from facts where quarter_start is not null and company is not null
  group by source_kind, company_id, company, company_group, status, load_basis, quarter_start
)
select md5(concat_ws('|', source_kind, coalesce(company_id, company), company_group, status, load_basis, quarter_start)) as capacity_quarter_id,
  source_kind, company_id, company, company_group, quarter_start,
  to_char(quarter_start, 'YYYY"-Q"Q') as quarter, status, load_basis, mw_stated,
  case source_kind when 'sites' then sum(mw_stated) over (
    partition by source_kind, company_id, company, company_group, status, load_basis order by quarter_start) else mw_stated end as mw,
  n_facts, first_reported_at, source_count, best_source_tier, confidence, 'unreviewed'::text as review_status, is_disputed, licence,
  evidence_count, best_quote, best_url, known_from, updated_at, false as is_deleted
from quarters;

create view mart.capacity_at_risk as
select distinct on (coalesce(o.project_id, o.opposition_id)) coalesce(o.project_id, o.opposition_id) as at_risk_id,
  o.opposition_id, o.title, o.project_id, o.project, o.developer_company_id, o.developer as developer_company,
  o.end_user_company_id, o.end_user as end_user_company,
  coalesce(c.owner_group, case when w.is_big_tech then 'big_tech' else w.category end) as owner_group, o.action, o.outcome,
  case when o.in_dcw_total then 'blocked_or_delayed' else 'contested' end as risk, c.phase,
  coalesce(o.mw_at_stake, c.mw) as mw_at_risk, coalesce(case when o.mw_at_stake is not null then o.mw_basis end, c.load_basis) as load_basis,
  o.mw_at_stake is null and c.mw is not null as mw_is_of_project, coalesce(o.mw_qualifier, c.qualifier) as qualifier,
  o.event_date, o.locality, o.county, o.region, o.country_code, o.attribution, o.first_reported_at, o.source_count, o.best_source_tier,
  o.confidence, o.review_status, o.is_disputed, o.licence, o.evidence_count, o.best_quote, o.best_url, o.known_from, o.updated_at,
  o.is_deleted
from mart.opposition_events o
left join lateral (
  select k.owner_group, k.phase, k.mw, k.load_basis, k.qualifier from mart.capacity k
  where o.project is not null and lower(k.project) = lower(o.project) and k.phase not in ('cancelled', 'withdrawn', 'decommissioned')
  order by k.is_additive desc, k.mw desc nulls last, k.capacity_id limit 1
) c on true
left join mart.dim_company w on w.company_id = coalesce(o.developer_company_id, o.end_user_company_id)
where coalesce(o.outcome, '') not in ('approved', 'ruled_against_opponents', 'rejected')
  or (o.outcome = 'rejected' and o.action in ('zoning_denial', 'permit_denial'))
order by coalesce(o.project_id, o.opposition_id), o.event_date desc nulls last, o.opposition_id;
