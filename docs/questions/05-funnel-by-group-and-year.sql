-- 5. How much does each group of owners have in each phase, by the year in which it is to be ready?
-- mw_additive: what of a report no other report holds, so that it may be summed. No year: nobody says when. Load bases stay apart.
select coalesce(owner_group, 'not known') as owner_group, extract(year from ready_for_service_date)::integer as ready_year, load_basis,
  sum(mw_additive) filter (where phase in ('early_stage', 'pipeline_unspecified')) as early_mw,
  sum(mw_additive) filter (where phase = 'committed') as committed_mw,
  sum(mw_additive) filter (where phase = 'under_construction') as under_construction_mw,
  sum(mw_additive) filter (where phase = 'live') as live_mw
from capacity
where mw_additive > 0
group by 1, 2, 3
order by 1, 2, 3;
