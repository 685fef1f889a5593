-- 11. Where is one firm both investor in another and its customer or supplier?
-- One line a pair of deals: money goes one way in the first and comes back in the second.
select i.company as investor, t.company as invested_in, i.role as as_investor, x.role as and_as, y.role as other_as,
  a.title as investment, a.equity_invested_usd, b.title as business, b.contract_value_base_usd, a.best_url, b.best_url as business_url
from deal_parties i
join deal_parties t on t.deal_id = i.deal_id and t.role in ('target', 'issuer', 'borrower')
join deal_parties x on x.company_id = i.company_id and x.deal_id <> i.deal_id
  and x.role in ('customer', 'supplier', 'provider', 'lessor', 'lessee', 'guarantor')
join deal_parties y on y.deal_id = x.deal_id and y.company_id = t.company_id
join deals a on a.deal_id = i.deal_id
join deals b on b.deal_id = x.deal_id
where i.role in ('investor', 'lender')
order by investor, invested_in, business;
