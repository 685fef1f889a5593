-- Press totals beside the sums of filings under four sets of sellers: what each set holds, what is left, and every reason for it that
-- can be told from what is loaded, with its amount where it has one.

-- First and last day that a press total is compared over, and how far its number was rounded.
create view fact.sale_window as
select t.*, c.cik, coalesce(t.period_from, '-infinity'::date) as window_from, u.period_until,
  coalesce(u.period_until, 'infinity'::date) as window_until,
  -- Half of the last digit that is written: USD 1.6bn may be anything from 1.55 to 1.65.
  case when t.total_original > 0 then 0.5 * power(10::numeric, length(trunc(t.total_original)::text)
    - length(rtrim(trunc(t.total_original)::text, '0'))) * coalesce(t.total_usd / t.total_original, 1) end as rounding_usd,
  case when t.seller ~* 'executives? and directors?|officers? and directors?|insiders?|board' then 'officers_and_directors'
    when t.seller ~* 'executives?|officers?|management|\mC[EFOT]O\M' then 'officers'
    when t.seller ~* 'holders?|owners?|investors?|backers?|funds?' then 'with_affiliated_funds' end as named_set
from mart.share_sale_totals t
left join mart.dim_company c on c.company_id = t.issuer_company_id
cross join lateral (
  select coalesce(case t.period_to_precision when 'day' then t.period_to
      when 'month' then (t.period_to + interval '1 month - 1 day')::date
      when 'quarter' then (t.period_to + interval '3 months - 1 day')::date
      when 'half' then (t.period_to + interval '6 months - 1 day')::date
      when 'year' then (t.period_to + interval '1 year - 1 day')::date end, t.first_reported_at::date) as period_until
) u;

-- Sales of one company are asked for together.
create index event_sale_issuer on fact.event ((fields->>'issuerId')) where kind = 'share_sale' and not is_deleted;

-- The words of a person's name in any order: Form 4 writes the family name first, Form 144 the given name.
create function fact.name_words(name text) returns text[] language sql immutable strict parallel safe
return (select array_agg(distinct w) from regexp_split_to_table(lower(name), '[^[:alnum:]]+') w where length(w) > 1);

-- One row a press total and set, with the reasons as a list of objects: computed once, read by two marts.
create view fact.sale_reconciliation as
with windows as materialized (select * from fact.sale_window),
sales as materialized (
  -- By who sold: 1 officers, 2 directors, 3 ten per cent owners, 4 everyone else who files.
  select x.issuer_company_id, x.transaction_date, x.seller, x.proceeds_usd, x.counts_as_sale, x.accession_number, x.sale_kind,
    coalesce(x.seller_id, x.sale_id) as seller_id, x.plan_10b5_1 = 'yes' as is_planned, coalesce(x.filed_date, x.transaction_date) as filed,
    coalesce(array_position(array['officer', 'director', 'ten_percent_owner'], x.seller_relation), 4) as rank
  from mart.share_sales x
  where x.form ~ '^[45](/A)?$' and x.issuer_company_id = any (array(select w.issuer_company_id from windows w))
),
sums as materialized (
  select w.total_id, x.rank, count(*) filter (where x.counts_as_sale)::integer as transactions,
    array_agg(distinct x.accession_number) filter (where x.counts_as_sale) as accessions,
    array_agg(distinct x.seller_id) filter (where x.counts_as_sale) as sellers,
    sum(x.proceeds_usd) filter (where x.counts_as_sale) as sum_usd,
    (count(*) filter (where x.counts_as_sale and x.proceeds_usd is null))::integer as without_price,
    sum(x.proceeds_usd) filter (where x.counts_as_sale and x.is_planned) as plan_usd,
    sum(x.proceeds_usd) filter (where x.sale_kind = 'tax_withholding') as tax_usd
  from windows w
  join sales x on x.issuer_company_id = w.issuer_company_id and x.transaction_date between w.window_from and w.window_until
  group by w.total_id, x.rank
),
reported as materialized (select x.issuer_company_id, min(x.filed) as day from sales x group by 1),
traded as materialized (
  select x.issuer_company_id, fact.name_words(x.seller) as words, array_agg(x.transaction_date) as days from sales x group by 1, x.seller
),
notices as materialized (
  -- Who is no insider gives notice of a sale and files no Form 4.
  select n.issuer_company_id, n.approximate_sale_date as day, n.market_value_usd as usd
  from mart.share_sale_intents n
  where n.issuer_company_id = any (array(select w.issuer_company_id from windows w)) and not exists (
    select from traded t where t.issuer_company_id = n.issuer_company_id
      and (t.words @> fact.name_words(n.seller) or t.words <@ fact.name_words(n.seller))
      and exists (select from unnest(t.days) d where d between n.approximate_sale_date - 3 and n.approximate_sale_date + 90))
),
filings as materialized (
  select w.total_id, o.listed, o.not_loaded, least(o.first_listed, r.day) as first_report, i.intents, i.intent_usd
  from windows w
  left join reported r on r.issuer_company_id = w.issuer_company_id
  left join lateral (
    -- A report comes two business days after the trade, a late one weeks.
    select (count(*) filter (where q.is_near))::integer as listed, (count(*) filter (where q.is_near and not exists (
        select from fact.current_extraction x where x.document_id = q.document_id and x.outcome in ('claims', 'empty'))))::integer as not_loaded,
      min(q.filed_on) filter (where q.form !~ '^5') as first_listed
    from (
      select f.document_id, f.form, f.filed_on,
        f.form !~ '^3' and f.filed_on between w.window_from and w.window_until + 5 as is_near
      from ops.filing_company m join ops.filing f on f.accession = m.accession
      where m.cik = w.cik and f.form in ('3', '3/A', '4', '4/A', '5', '5/A')
    ) q
  ) o on true
  left join lateral (
    select count(*)::integer as intents, sum(n.usd) as intent_usd from notices n
    where n.issuer_company_id = w.issuer_company_id and n.day between w.window_from and w.window_until
  ) i on true
),
compared as (
  select t.total_id || '/' || k.seller_set as reconciliation_id, k.seller_set, k.position, t.*, s.transactions, s.sum_usd, s.without_price,
    s.plan_usd, s.tax_usd, s.other_usd, s.other_transactions, t.total_usd - s.sum_usd as residual,
    (select count(distinct a) from sums y, unnest(y.accessions) a where y.total_id = t.total_id and y.rank <= k.position)::integer as filings,
    (select count(distinct a) from sums y, unnest(y.sellers) a where y.total_id = t.total_id and y.rank <= k.position)::integer as sellers,
    f.listed, f.not_loaded, f.first_report, f.intents, f.intent_usd
  from windows t
  left join filings f on f.total_id = t.total_id
  cross join (values ('officers', 1), ('officers_and_directors', 2), ('with_ten_percent_owners', 3), ('with_affiliated_funds', 4))
    k(seller_set, position)
  cross join lateral (
    select coalesce(sum(x.transactions) filter (where x.rank <= k.position), 0)::integer as transactions,
      coalesce(sum(x.sum_usd) filter (where x.rank <= k.position), 0) as sum_usd,
      coalesce(sum(x.without_price) filter (where x.rank <= k.position), 0)::integer as without_price,
      coalesce(sum(x.plan_usd) filter (where x.rank <= k.position), 0) as plan_usd,
      coalesce(sum(x.tax_usd) filter (where x.rank <= k.position), 0) as tax_usd,
      coalesce(sum(x.sum_usd) filter (where x.rank > k.position), 0) as other_usd,
      coalesce(sum(x.transactions) filter (where x.rank > k.position), 0)::integer as other_transactions
    from sums x where x.total_id = t.total_id
  ) s
)
select r.*, w.reasons, w.reason
from compared r
left join lateral (
  select string_agg(q.reason, '; ' order by q.reason_order) as reason,
    jsonb_agg(jsonb_build_object('order', q.reason_order, 'code', q.reason_code, 'usd', q.amount_usd, 'text', q.reason) order by q.reason_order)
      as reasons
  from (values
    (1, 'currency', r.total_usd is null, null::numeric, case when r.total_original is null then 'the press states no sum of money'
      else 'the press total is not in US dollars and no rate is loaded' end),
    (2, 'currency_rate', r.total_usd is not null and r.currency_original <> 'USD', null,
      'the press total is in ' || r.currency_original || ', changed at the rate of the end of its window'),
    (3, 'both_agree', r.residual = 0, 0, 'both agree'),
    (4, 'rounding', r.residual <> 0 and abs(r.residual) <= r.rounding_usd, r.residual,
      'the press rounds: its total may lie USD ' || to_char(r.rounding_usd, 'FM999,999,999,999,990') || ' to either side'),
    (5, 'press_is_a_bound', r.residual <> 0 and r.total_qualifier in ('more_than', 'at_least', 'up_to'), null,
      'the press gives a bound (' || replace(r.total_qualifier, '_', ' ') || ') and no sum'),
    (6, 'no_sale_loaded', r.transactions = 0, null, 'no Form 4 sale by these sellers is loaded for the window'),
    (7, 'filings_not_loaded', r.not_loaded > 0, null,
      r.not_loaded || ' of ' || r.listed || ' Forms 4 and 5 that EDGAR lists for the window are not loaded'),
    (8, 'filings_not_listed', coalesce(r.listed, 0) = 0 and r.residual <> 0, null,
      case when r.cik is null then 'the CIK of the company is not known, so its filings cannot be listed'
        else 'the list of the company''s filings is not loaded for the window (CIK ' || r.cik || '), so that nobody knows how many are missing' end),
    (9, 'before_first_report', r.residual > 0 and r.period_from < r.first_report, null,
      'the window begins ' || r.period_from || ', before the first ownership report that is known, of ' || r.first_report
        || ': what was sold in an offering before it stands in the prospectus'),
    (10, 'window_open', r.residual <> 0 and (r.period_from is null or r.period_to is null or r.period_from_precision <> 'day'), null,
      case when r.period_from is null then 'the press does not say from when it counts'
        when r.period_to is null then 'the press does not say until when it counts: the day of its report is taken'
        else 'the press names the first ' || r.period_from_precision || ' and no day' end),
    (11, 'sellers_outside_set', r.residual > 0 and r.other_transactions > 0, r.other_usd,
      'USD ' || to_char(r.other_usd, 'FM999,999,999,999,990') || ' were sold by others who file and are not in this set'),
    (12, 'price_missing', r.without_price > 0, null, r.without_price || ' Form 4 sales have no price and are not in the sum'),
    (13, 'taxes', r.residual > 0 and r.tax_usd > 0, r.tax_usd,
      'USD ' || to_char(r.tax_usd, 'FM999,999,999,999,990') || ' of shares went to cover taxes, which is no sale here; the press may count them'),
    (14, 'notices_only', r.residual > 0 and r.intents > 0, r.intent_usd,
      r.intents || ' notices of Form 144' || coalesce(' for USD ' || to_char(r.intent_usd, 'FM999,999,999,999,990'), '')
        || ' have no Form 4 of their seller: who is no insider need not file one'),
    (15, 'plan', r.residual < 0 and r.plan_usd > 0, -r.plan_usd,
      'USD ' || to_char(r.plan_usd, 'FM999,999,999,999,990') || ' were sold under plans of Rule 10b5-1, which the press may leave out'),
    (16, 'filings_hold_more', r.residual < 0 and abs(r.residual) > r.rounding_usd, r.residual,
      'the filings hold more: sales after the press counted, or sellers whom it leaves out'),
    (17, 'press_counts_more', r.residual > 0 and abs(r.residual) > r.rounding_usd, greatest(r.residual - r.rounding_usd, 0),
      'the press counts more than rounding explains: other sellers, or sales that no loaded filing tells of')
  ) q(reason_order, reason_code, applies, amount_usd, reason)
  where q.applies
) w on true;

create view mart.share_sale_residual_reasons as
select r.reconciliation_id || '/' || (q.item->>'code') as residual_reason_id, r.reconciliation_id, r.total_id, r.issuer_company_id, r.issuer,
  r.seller_set, (q.item->>'order')::integer as reason_order, q.item->>'code' as reason_code,
  (q.item->>'usd')::numeric(28, 4) as amount_usd, q.item->>'text' as reason, r.updated_at
from fact.sale_reconciliation r
cross join lateral jsonb_array_elements(r.reasons) q(item);

create or replace view mart.share_sale_reconciliation as
select r.reconciliation_id, r.total_id, r.issuer_company_id, r.issuer, r.seller, r.seller_set, r.position as seller_set_order, r.period_from,
  r.period_until, r.total_usd as press_total_usd, r.total_qualifier as press_qualifier, r.sum_usd::numeric(28, 4) as form4_sum_usd,
  r.filings as form4_filings, r.transactions as form4_transactions, r.residual::numeric(28, 4) as residual_usd,
  coalesce(r.reason, 'not known') as reason, r.is_disputed, r.licence, r.best_quote, r.best_url, r.updated_at, r.is_deleted,
  (case when abs(r.residual) < 100000 * r.total_usd then 100 * r.residual / r.total_usd end)::numeric(10, 2) as residual_pct, r.sellers as form4_sellers,
  r.seller_set = r.named_set as is_set_of_press, fact.bounded(r.rounding_usd)::numeric(28, 4) as press_rounding_usd, r.plan_usd::numeric(28, 4) as plan_usd,
  r.tax_usd::numeric(28, 4) as tax_usd, r.other_usd::numeric(28, 4) as other_sellers_usd, coalesce(r.listed, 0) as filings_listed,
  coalesce(r.not_loaded, 0) as filings_not_loaded
from fact.sale_reconciliation r;
