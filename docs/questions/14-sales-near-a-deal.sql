-- 14. Which insider sales fell within 30 days of a deal of their company?
-- days_after is negative for a sale before the deal. A plan of Rule 10b5-1 was made earlier: plan_10b5_1 says whether there was one.
select s.issuer, s.seller, s.seller_relation, s.transaction_date, s.proceeds_usd, s.plan_10b5_1, d.title as deal, a.status, a.state_date,
  s.transaction_date - a.state_date as days_after
from share_sales s
join deal_parties p on p.company_id = s.issuer_company_id
join deals d on d.deal_id = p.deal_id
join deal_states a on a.deal_id = d.deal_id and a.state_date between s.transaction_date - 30 and s.transaction_date + 30
where s.counts_as_sale
order by s.transaction_date, s.sale_id, a.state_date;
