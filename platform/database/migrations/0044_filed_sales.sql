-- What filings say of a sale beyond its number and price, splits since, and sales to cover taxes, which are none.

-- A split of a company's shares: `ratio` new shares for one old share, from the first day of trading on the new basis.
create table fact.stock_split (
  company_id text not null,
  effective_date date not null,
  ratio numeric not null check (ratio > 0 and ratio <> 1),
  source text not null,
  primary key (company_id, effective_date)
);
comment on table fact.stock_split is 'Splits and consolidations of shares; add rows as companies announce them.';
insert into fact.stock_split (company_id, effective_date, ratio, source) values
  ('alphabet', '2022-07-18', 20, 'announcement of the company, 2022-02-01'),
  ('amazon', '2022-06-06', 20, 'announcement of the company, 2022-03-09'),
  ('apple', '2020-08-31', 4, 'announcement of the company, 2020-07-30'),
  ('applied-digital', '2022-04-13', 1.0 / 6, 'announcement of the company, 2022-04-12'),
  ('arista-networks', '2021-11-18', 4, 'announcement of the company, 2021-11-01'),
  ('arista-networks', '2024-12-04', 4, 'announcement of the company, 2024-11-07'),
  ('broadcom', '2024-07-15', 10, 'announcement of the company, 2024-06-12'),
  ('nvidia', '2021-07-20', 4, 'announcement of the company, 2021-05-21'),
  ('nvidia', '2024-06-10', 10, 'announcement of the company, 2024-05-22'),
  ('super-micro-computer', '2024-10-01', 10, 'announcement of the company, 2024-08-06'),
  ('tesla', '2020-08-31', 5, 'announcement of the company, 2020-08-11'),
  ('tesla', '2022-08-25', 3, 'announcement of the company, 2022-08-05');

-- By how much shares of a day have multiplied since; 1 where no split is known.
create function fact.split_factor(company text, day date) returns numeric language sql stable parallel safe
return (
  select coalesce(round(exp(sum(ln(s.ratio))), 6), 1) from fact.stock_split s
  where s.company_id = company and s.effective_date > day);

create or replace view mart.share_sales as
select e.event_id as sale_id, e.title, f->>'issuerId' as issuer_company_id, f->>'issuer' as issuer, c.ticker, f->>'sellerId' as seller_id,
  f->>'seller' as seller, f->>'relation' as seller_relation, f->>'saleKind' as sale_kind, f->>'transactionCode' as transaction_code,
  s.counts_as_sale, s.counts_as_sale and f->>'plan' <> 'true' and coalesce(f->>'saleKind', '') <> 'plan_10b5_1' as is_discretionary,
  case f->>'plan' when 'true' then 'yes' when 'false' then 'no' else 'not_stated' end as plan_10b5_1,
  fact.day_of(coalesce(f->'period'->>'from', f->'period'->>'to')) as transaction_date,
  fact.precision_of(coalesce(f->'period'->>'from', f->'period'->>'to')) as date_precision,
  fact.bounded((f->>'shares')::numeric)::numeric(28, 4) as shares,
  s.price_usd::numeric(28, 4) as price_usd,
  case when f->'pricePerShare'->>'unit' = 'USD' then fact.bounded((f->'pricePerShare'->>'low')::numeric) end::numeric(28, 4) as price_low_usd,
  case when f->'pricePerShare'->>'unit' = 'USD' then fact.bounded((f->'pricePerShare'->>'high')::numeric) end::numeric(28, 4) as price_high_usd,
  coalesce(case when f->'proceeds'->>'unit' = 'USD' then fact.bounded((f->'proceeds'->>'value')::numeric) end,
    fact.bounded((f->>'shares')::numeric * s.price_usd))::numeric(28, 4) as proceeds_usd,
  case when f->>'saleKind' = 'issuer_offering' then 'issuer' else 'holder' end as proceeds_to,
  fact.bounded((f->>'sharesAfter')::numeric)::numeric(28, 4) as shares_after, f->>'ownership' as ownership, f->>'form' as form,
  coalesce(f->>'accession', substring(e.best_url from '\d{10}-\d{2}-\d{6}'),
    regexp_replace(substring(e.best_url from '/(\d{18})/'), '^(\d{10})(\d{2})(\d{6})$', '\1-\2-\3')) as accession_number,
  coalesce(f->>'form' like '%/A', false) as is_amendment, (f->>'inFilings')::boolean as is_in_filings,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted,
  f->>'security' as security, jsonb_array_length(coalesce(f->'coSellers', '[]')) as co_filer_count,
  coalesce((f->>'isWeightedAverage')::boolean, false) as is_weighted_average, fact.day_of(f->>'planAdopted') as plan_adopted_date,
  fact.day_of(f->>'filed') as filed_date, coalesce((f->>'isLate')::boolean, false) as is_late,
  k.split_factor::numeric(28, 6) as split_factor,
  fact.bounded((f->>'shares')::numeric * k.split_factor)::numeric(28, 4) as shares_split_adjusted,
  fact.bounded(s.price_usd / k.split_factor)::numeric(28, 4) as price_split_adjusted_usd
from fact.event e
cross join lateral (select e.fields as f) g
cross join lateral (
  select case when f->>'transactionCode' is not null then f->>'transactionCode' = 'S' and f->>'saleKind' is distinct from 'tax_withholding'
      else coalesce(f->>'saleKind', 'insider_open_market') in
        ('insider_open_market', 'plan_10b5_1', 'block_trade', 'fund_exit', 'secondary_offering') end
      and not (f->>'inFilings')::boolean as counts_as_sale,
    case when f->'pricePerShare'->>'unit' = 'USD' then fact.bounded((f->'pricePerShare'->>'value')::numeric) end as price_usd
) s
cross join lateral (
  -- A footnote that already counts in new shares leaves nothing to adjust.
  select case when f->>'splitRatio' is null
    then fact.split_factor(f->>'issuerId', fact.day_of(coalesce(f->'period'->>'from', f->'period'->>'to'))) else 1 end as split_factor
) k
left join mart.dim_company c on c.company_id = f->>'issuerId'
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'transaction';

create or replace view mart.share_sale_intents as
select e.event_id as intent_id, e.title, f->>'issuerId' as issuer_company_id, f->>'issuer' as issuer, f->>'seller' as seller,
  f->>'relation' as seller_relation, fact.day_of(coalesce(f->'period'->>'from', f->'period'->>'to')) as approximate_sale_date,
  fact.bounded((f->>'shares')::numeric)::numeric(28, 4) as shares,
  case when f->'proceeds'->>'unit' = 'USD' then fact.bounded((f->'proceeds'->>'value')::numeric) end::numeric(28, 4) as market_value_usd,
  f->>'form' as form,
  case f->>'plan' when 'true' then 'yes' when 'false' then 'no' else 'not_stated' end as plan_10b5_1,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted,
  f->>'security' as security, fact.day_of(f->>'planAdopted') as plan_adopted_date, fact.day_of(f->>'filed') as filed_date,
  f->>'accession' as accession_number, coalesce(f->>'form' like '%/A', false) as is_amendment
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'intent';
