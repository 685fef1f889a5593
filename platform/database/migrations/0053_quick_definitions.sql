-- What definition views call for every row, made quick: resolve waits for it.

-- As before: first day of a period such as 2026, 2026-H1, 2026-Q3, 2026-03 or 2026-03-14; null for anything else; a day that its month
-- does not have is the month's last. A function in SQL that is not written into its query takes four times as long.
create or replace function fact.day_of(period text) returns date language plpgsql immutable strict parallel safe as $$
declare
  first_of_month date;
begin
  -- A whole day of a month that has it is what comes most.
  if period ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$' and left(period, 4) <> '0000' then
    return make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, right(period, 2)::integer);
  end if;
  if period !~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$' or left(period, 4) = '0000' then return null; end if;
  if length(period) = 4 then return make_date(period::integer, 1, 1); end if;
  case substr(period, 6, 1)
    when 'Q' then return make_date(left(period, 4)::integer, right(period, 1)::integer * 3 - 2, 1);
    when 'H' then return make_date(left(period, 4)::integer, right(period, 1)::integer * 6 - 5, 1);
    else null;
  end case;
  first_of_month := make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, 1);
  if length(period) = 7 then return first_of_month; end if;
  return least(first_of_month + (right(period, 2)::integer - 1), (first_of_month + interval '1 month - 1 day')::date);
end $$;

-- A rate is looked up with the rights of the owner, as role bi reads no table of fact; dollars need no looking up.
create function fact.stored_rate(currency_code text, day date) returns numeric language sql stable parallel safe security definer
set search_path = pg_catalog, pg_temp
return (
  select r.usd_per_unit from fact.fx_rate r
  where r.currency = currency_code and r.rate_date <= day and r.rate_date > day - 10 order by r.rate_date desc limit 1);
create or replace function fact.usd_rate(currency_code text, day date) returns numeric language sql stable parallel safe
return case when currency_code = 'USD' then 1 else fact.stored_rate(currency_code, day) end;

create or replace view fact.share_sales_row as
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
  -- A footnote that already counts in new shares leaves nothing to adjust. Worked out once a row: see the offset.
  select case when f->>'splitRatio' is null then coalesce(round(exp(sum(ln(x.ratio))), 6), 1) else 1 end as split_factor
  from fact.stock_split x
  where x.company_id = f->>'issuerId' and x.effective_date > fact.day_of(coalesce(f->'period'->>'from', f->'period'->>'to')) offset 0
) k
left join mart.dim_company c on c.company_id = f->>'issuerId'
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'transaction';

-- The text of a view names its schemas unless they are in the search path, which is not the same for every login.
alter function fact.mart_fingerprint(text) set search_path = pg_catalog, pg_temp;
