-- 17. How many megawatts does opposition put at risk, by group of owners?
-- Each project once. Load bases stay apart, and "up to" is no megawatt. Without megawatts: nobody says how large the project is.
select coalesce(owner_group, 'not known') as owner_group, risk, coalesce(load_basis, 'not stated') as load_basis, count(*) as projects,
  sum(mw_at_risk) filter (where qualifier <> 'up_to') as mw_at_risk, count(*) filter (where mw_at_risk is null) as without_megawatts
from capacity_at_risk
group by 1, 2, 3
order by 1, 2, 3;
