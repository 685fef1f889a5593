-- 8. How much has each neocloud contracted, and how much is active, quarter by quarter?
-- What the companies say of their whole portfolio. Contracted contains active: never add the two.
select q.company, q.quarter, max(q.mw) filter (where q.status = 'contracted') as contracted_mw,
  max(q.mw) filter (where q.status = 'live') as active_mw,
  round((max(q.mw) filter (where q.status = 'contracted') / max(q.mw) filter (where q.status = 'live'))::numeric, 2) as contracted_per_active
from capacity_by_quarter q
join dim_company_category c on c.company_id = q.company_id and c.category = 'neocloud' and c.to_date is null
where q.source_kind = 'statements' and q.status in ('contracted', 'live')
group by q.company, q.quarter
order by q.company, q.quarter;
