-- 16. Which moratoria are in force, and which expire within 180 days?
-- Put another day into the first line. A moratorium without an end stands until its end is reported.
with asked as (select date '2025-11-01' as day)
select m.title, m.locality, m.county, m.region, m.country_code, m.status, m.effective_from, m.effective_to, m.extension_count,
  case when m.effective_to <= a.day + 180 then 'expires' else 'in force' end as standing, m.best_url
from moratoria m cross join asked a
where m.effective_from <= a.day and (m.effective_to is null or m.effective_to > a.day)
order by m.effective_to nulls last, m.title;
