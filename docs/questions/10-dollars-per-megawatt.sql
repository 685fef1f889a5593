-- 10. What does a megawatt cost, by quarter and type of deal?
-- Only deals that state dollars and megawatts on one basis. A lease is worth its whole term, a purchase its price: compare within a type.
select to_char(announced_date, 'YYYY"-Q"Q') as quarter, deal_type, count(*) as deals,
  round((percentile_cont(0.5) within group (order by usd_per_mw) / 1e6)::numeric, 2) as median_usd_m_per_mw,
  round((min(usd_per_mw) / 1e6)::numeric, 2) as least_usd_m_per_mw, round((max(usd_per_mw) / 1e6)::numeric, 2) as most_usd_m_per_mw
from deals
where usd_per_mw is not null
group by 1, 2
order by 1, 2;
