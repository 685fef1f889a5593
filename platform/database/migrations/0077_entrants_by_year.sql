-- Who entered the market, by the year and by what they did before, with the megawatts that they hold now.
create view mart.entrants_by_year as
with entries as (
  -- A company enters once: with the first entry that is told of it.
  select distinct on (coalesce(m.company_id, m.company)) coalesce(m.company_id, m.company) as entrant, m.company_id,
    coalesce(extract(year from coalesce(m.since, (m.first_reported_at at time zone 'UTC')::date)), 0)::integer as year,
    coalesce(m.from_activity, 'not_stated') as origin, m.since is null as is_year_of_report, m.first_reported_at, m.source_count,
    m.best_source_tier, m.confidence, m.review_status, m.is_disputed, m.licence, m.evidence_count, m.best_quote, m.best_url, m.known_from,
    m.updated_at
  from mart.market_entries m
  order by coalesce(m.company_id, m.company), m.since nulls last, m.first_reported_at nulls last, m.market_entry_id
), held as (
  select coalesce(c.owner_company_id, c.developer_company_id, c.operator_company_id) as company_id, sum(c.mw_additive) as mw,
    sum(c.mw_additive) filter (where c.phase = 'live') as mw_live, sum(c.mw_additive) filter (where c.phase = 'under_construction') as mw_under_construction,
    string_agg(distinct c.licence, '; ' order by c.licence) as licence, max(c.updated_at) as updated_at
  from mart.capacity c
  where c.mw_additive > 0
  group by 1
)
select e.year || '/' || e.origin as entrants_year_id, nullif(e.year, 0) as year, e.origin, count(*)::integer as entrant_count,
  (count(*) filter (where h.mw is not null))::integer as entrants_with_mw, coalesce(sum(h.mw), 0) as mw, coalesce(sum(h.mw_live), 0) as mw_live,
  coalesce(sum(h.mw_under_construction), 0) as mw_under_construction,
  (count(*) filter (where e.is_year_of_report))::integer as dated_by_report, min(e.first_reported_at) as first_reported_at,
  sum(e.source_count)::integer as source_count, min(e.best_source_tier) as best_source_tier, min(e.confidence) as confidence,
  case when bool_and(e.review_status = 'reviewed') then 'reviewed' else 'unreviewed' end as review_status,
  bool_or(e.is_disputed) as is_disputed, (select string_agg(distinct l, '; ' order by l) from unnest(array_agg(e.licence) || array_agg(h.licence)) l) as licence,
  sum(e.evidence_count)::integer as evidence_count,
  (array_agg(e.best_quote order by e.best_source_tier, e.entrant))[1] as best_quote,
  (array_agg(e.best_url order by e.best_source_tier, e.entrant))[1] as best_url, min(e.known_from) as known_from,
  max(greatest(e.updated_at, h.updated_at)) as updated_at, false as is_deleted
from entries e
left join held h on h.company_id = e.company_id
group by e.year, e.origin;
