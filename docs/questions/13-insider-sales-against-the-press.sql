-- 13. What have insiders sold since the IPO, by kind, and what does the press say?
-- Only kinds that count as a sale enter the sum; the residual for four sets of sellers is in share_sale_reconciliation.
select s.issuer, s.seller_relation, s.sale_kind, s.counts_as_sale, count(*) as transactions, sum(s.shares) as shares,
  sum(s.proceeds_usd) as proceeds_usd, min(s.transaction_date) as first_day, max(s.transaction_date) as last_day,
  max(t.total_usd) as press_total_usd, max(t.total_qualifier) as press_qualifier, max(t.seller) as press_sellers
from share_sales s
join share_sale_totals t on t.issuer_company_id = s.issuer_company_id
  and s.transaction_date between coalesce(t.period_from, s.transaction_date) and coalesce(t.period_to, t.first_reported_at::date)
group by s.issuer, s.seller_relation, s.sale_kind, s.counts_as_sale
order by s.issuer, s.counts_as_sale desc, proceeds_usd desc;
