-- 7. How many megawatts does each Big Tech company lease, and from whom?
-- Each lease once, though it is told as a deal and as a capacity. The tenant counts, and where it is another the end user too.
select t.name as big_tech, e.landlord, sum(e.mw) as mw, e.load_basis, min(e.valid_from) as earliest_from, count(*) as leases
from lease_edges e
join dim_company t on t.company_id in (e.operator_company_id, e.end_user_company_id) and t.is_big_tech
where e.counts_once
group by t.name, e.landlord, e.load_basis
order by mw desc, big_tech;
