-- What deals are worth, by quarter of their announcement and type. Amounts of different kinds are never added: each has its column.
select
  date_trunc('quarter', announced_date)::date || '/' || deal_type as deal_quarter_id,
  date_trunc('quarter', announced_date)::date as quarter_start,
  deal_type,
  count(*) as deals,
  count(*) filter (where involves_big_tech) as deals_with_big_tech,
  sum(equity_invested_usd) as equity_invested_usd,
  sum(debt_principal_usd) as debt_principal_usd,
  sum(contract_value_base_usd) as contract_value_base_usd,
  sum(consideration_usd) as consideration_usd
from {{ source('mart', 'deals') }}
where announced_date is not null and status not in ('rumoured', 'terminated')
group by 1, 2, 3
