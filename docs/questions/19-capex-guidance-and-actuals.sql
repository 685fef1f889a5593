-- 19. What did companies guide to spend, how was it revised, and what did they spend?
-- One line a guidance and basis of the actual: only where is_same_basis is true may the two be compared. Null actual: no filing is loaded.
select g.company, g.fiscal_year, g.vintage_date, g.is_latest_vintage, g.guided_usd,
  g.guided_usd - lag(g.guided_usd) over (partition by g.company_id, g.fiscal_year, g.actual_id order by g.vintage_date) as revised_by_usd,
  g.guided_basis, g.actual_usd, g.actual_basis, g.is_same_basis, g.difference_usd, g.is_within_range
from capex_guidance g
order by g.company, g.fiscal_year, g.actual_basis, g.vintage_date;
