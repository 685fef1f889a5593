-- Dimensions and service marts: days, sources, what was read where and when, who entered the market; and std where it was missing.

create table mart.dim_date (
  date_id text primary key,
  date date not null unique,
  year integer not null,
  quarter text not null,
  quarter_start date not null,
  month text not null,
  month_start date not null,
  iso_week text not null,
  day_of_week integer not null,
  is_weekend boolean not null,
  is_month_end boolean not null,
  is_quarter_end boolean not null,
  is_year_end boolean not null
);
insert into mart.dim_date
select to_char(d, 'YYYY-MM-DD'), d::date, extract(year from d)::integer, to_char(d, 'YYYY"-Q"Q'), date_trunc('quarter', d)::date,
  to_char(d, 'YYYY-MM'), date_trunc('month', d)::date, to_char(d, 'IYYY"-W"IW'), extract(isodow from d)::integer,
  extract(isodow from d) > 5, extract(day from d + interval '1 day') = 1,
  extract(day from d + interval '1 day') = 1 and extract(month from d)::integer % 3 = 0, to_char(d, 'MM-DD') = '12-31'
from generate_series(timestamp '2000-01-01', timestamp '2060-12-31', interval '1 day') d;

-- Tools that join on one column have one.
alter table mart.dictionary add column dictionary_id text generated always as (
  case column_name when '' then table_name else table_name || '.' || column_name end) stored not null unique;

-- The sources that ingest was ever asked to read, as they are declared.
create table fact.source (
  source_id text primary key,
  title text not null,
  publisher text not null,
  protocol text not null,
  language text,
  tier smallint not null,
  licence text not null,
  terms text not null,
  cadence text not null,
  expected_min integer not null,
  expected_max integer not null,
  last_verified date,
  notes text not null,
  updated_at timestamptz not null
);

create view mart.dim_source as
select s.source_id, s.title, s.publisher, s.protocol, s.language, s.tier::integer as tier, s.licence, s.terms, s.cadence, s.expected_min,
  s.expected_max, s.last_verified as last_verified_date, s.notes, s.updated_at
from fact.source s;

create view mart.source_health as
select coalesce(s.source_id, h.source_id) as source_id, s.publisher, h.started_at as last_started_at, h.ended_at as last_ended_at,
  h.last_success_at, h.newest_published_at, h.entries as entry_count, (h.documents->>'new')::integer as new_count,
  (h.documents->>'changed')::integer as changed_count, (h.documents->>'unchanged')::integer as unchanged_count,
  (h.documents->>'gone')::integer as gone_count, (h.documents->>'forbidden')::integer as forbidden_count,
  (h.documents->>'failed')::integer as failed_count, (h.documents->>'due')::integer as due_count, h.breach,
  case when h.started_at is null then 'never_run' when h.ended_at is null or h.ended_at < h.started_at then 'running'
    when h.last_success_at is null or h.last_success_at < h.started_at - interval '1 second' then 'not_answering'
    when h.breach is not null then 'breach' else 'ok' end as health,
  greatest(h.started_at, h.ended_at, s.updated_at) as updated_at
from fact.source s full join ops.source_health h on h.source_id = s.source_id;

create index extraction_source on fact.extraction (source_id);

-- One row a source, country that it ever told of, and month since its first document. A month of which nothing was read has no count:
-- nobody knows what there was. A month that was read and told nothing has the count 0.
create view mart.coverage as
with read as materialized (
  select x.document_id, x.source_id, date_trunc('month', coalesce(fact.day_of(left(x.published, 10)),
    (x.recorded_at at time zone 'UTC')::date))::date as month
  from fact.current_extraction x where x.outcome in ('claims', 'empty', 'gated')
), read_months as materialized (
  select source_id, month, count(distinct document_id)::integer as document_count from read group by 1, 2
), told as materialized (
  select r.source_id, r.month, c.fields->'place'->>'country' as country_code, count(distinct m.event_id)::integer as fact_count
  from fact.claim c
  join read r on r.document_id = c.document_id
  join fact.event_claim m on m.claim_id = c.claim_id
  where c.superseded_at is null and c.kind in ('capacity', 'opposition') and c.fields->'place'->>'country' is not null
  group by 1, 2, 3
), grid as (
  select s.source_id, k.country_code, g.month::date as month
  from (select source_id, min(month) as first_month, max(month) as last_month from read_months group by 1) s
  join (select distinct source_id, country_code from told) k using (source_id)
  cross join lateral generate_series(s.first_month::timestamp, s.last_month::timestamp, interval '1 month') g(month)
)
select g.source_id || '/' || g.country_code || '/' || to_char(g.month, 'YYYY-MM') as coverage_id, g.source_id, s.publisher, g.country_code,
  g.month, coalesce(d.document_count, 0) as document_count,
  case when d.document_count is not null then coalesce(t.fact_count, 0) end as fact_count,
  case when d.document_count is null then 'not_read' when t.fact_count is null then 'read_without_facts' else 'facts' end as coverage,
  s.licence
from grid g
left join read_months d on d.source_id = g.source_id and d.month = g.month
left join told t on t.source_id = g.source_id and t.month = g.month and t.country_code = g.country_code
left join fact.source s on s.source_id = g.source_id;

create or replace view mart.share_sale_reconciliation as
select r.reconciliation_id, r.total_id, r.issuer_company_id, r.issuer, r.seller, r.seller_set, r.position as seller_set_order, r.period_from,
  r.period_until, r.total_usd as press_total_usd, r.total_qualifier as press_qualifier, r.sum_usd::numeric(28, 4) as form4_sum_usd,
  r.filings as form4_filings, r.transactions as form4_transactions, r.residual::numeric(28, 4) as residual_usd,
  coalesce(r.reason, 'not known') as reason, r.is_disputed, r.licence, r.best_quote, r.best_url, r.updated_at, r.is_deleted,
  (case when abs(r.residual) < 100000 * r.total_usd then 100 * r.residual / r.total_usd end)::numeric(10, 2) as residual_pct, r.sellers as form4_sellers,
  r.seller_set = r.named_set as is_set_of_press, fact.bounded(r.rounding_usd)::numeric(28, 4) as press_rounding_usd, r.plan_usd::numeric(28, 4) as plan_usd,
  r.tax_usd::numeric(28, 4) as tax_usd, r.other_usd::numeric(28, 4) as other_sellers_usd, coalesce(r.listed, 0) as filings_listed,
  coalesce(r.not_loaded, 0) as filings_not_loaded, r.first_reported_at, r.source_count, r.best_source_tier, r.confidence, r.review_status,
  r.evidence_count, r.known_from
from fact.sale_reconciliation r;
