-- 15. How much was blocked or delayed by opposition, by state, outcome and quarter, counted in two manners?
-- Strict: the cause is stated and a refiled project counts once. Data Center Watch style: whatever met opposition. Never add the two.
select region_code, country_code, quarter, result,
  coalesce(sum(act_count) filter (where manner = 'strict'), 0) as strict_acts,
  sum(mw_at_stake) filter (where manner = 'strict') as strict_mw,
  coalesce(sum(act_count) filter (where manner = 'data_center_watch'), 0) as dcw_acts,
  sum(mw_at_stake) filter (where manner = 'data_center_watch') as dcw_mw
from opposition_totals
group by region_code, country_code, quarter, result
order by quarter desc, region_code, result;
