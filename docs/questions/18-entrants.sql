-- 18. Who entered the market: how many a year, from where, with how many megawatts?
-- A company enters once. Its megawatts are those of today, whatever its year of entry.
select year, origin, entrant_count, entrants_with_mw, mw, mw_live, mw_under_construction, dated_by_report
from entrants_by_year
order by year, origin;
