-- 4. Who are the top 20 by live and under-construction megawatts, against a year ago?
-- Megawatts of sites as they were known at the end of each quarter; load bases stay apart. Null a year ago: nothing was known then.
with newest as (select max(quarter_start) as day from capacity_by_quarter),
points as (
  select distinct on (q.company, q.status, q.load_basis, y.ago) q.company, q.company_group, q.load_basis, y.ago, q.mw
  from capacity_by_quarter q cross join newest n cross join (values (0), (1)) y(ago)
  where q.source_kind = 'sites' and q.status in ('live', 'under_construction')
    and q.quarter_start <= n.day - make_interval(years => y.ago)
  order by q.company, q.status, q.load_basis, y.ago, q.quarter_start desc
)
select company, max(company_group) as company_group, load_basis, sum(mw) filter (where ago = 0) as mw,
  sum(mw) filter (where ago = 1) as mw_a_year_ago
from points group by company, load_basis
order by mw desc nulls last, company limit 20;
