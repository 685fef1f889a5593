-- 6. How many megawatts are in a market, by phase?
-- Put another market into the condition; dim_place lists them. mw_additive may be summed, load bases stay apart.
select market, phase, load_basis, sum(mw_additive) as mw, count(*) as sites, min(project) as a_project
from capacity
where mw_additive > 0 and market = 'Greater Phoenix'
group by market, phase, load_basis
order by phase, load_basis;
