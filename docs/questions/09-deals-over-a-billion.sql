-- 9. Which deals over USD 1bn were announced in the 90 days up to the newest one?
-- Put current_date in place of the newest deal to ask about today. The kind of amount differs: the columns say which it is.
select announced_date, title, deal_type, status, greatest(consideration_usd, equity_invested_usd, debt_principal_usd,
    contract_value_base_usd, contract_value_max_usd, backstop_usd, capex_commitment_usd) as largest_amount_usd,
  consideration_usd, equity_invested_usd, debt_principal_usd, contract_value_base_usd, source_count, best_url
from deals
where announced_date > (select max(announced_date) from deals) - 90
  and greatest(consideration_usd, equity_invested_usd, debt_principal_usd, contract_value_base_usd, contract_value_max_usd,
    backstop_usd, capex_commitment_usd) > 1e9
order by announced_date desc, deal_id;
