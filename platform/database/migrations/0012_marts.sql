-- The marts: what analysts and BI tools read. Types a tool shows everywhere, one row a fact, no retracted ones: their
-- tombstones are in mart.changes. Descriptions are written by resolve/describe-marts.ts.

create table fact.place (
  place_id text primary key,
  kind text not null,
  name text not null,
  country_code text not null,
  region text,
  fips text
);
create index place_name on fact.place (lower(name), kind);

-- First day of a period such as 2026, 2026-H1, 2026-Q3, 2026-03 or 2026-03-14; null for anything else. A day that its
-- month does not have is the month's last, so that one bad date never breaks a mart.
create function fact.day_of(period text) returns date language sql immutable strict parallel safe
return case
  when period !~ '^\d{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$' or left(period, 4) = '0000' then null
  when length(period) = 10 then least(
    make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, 1) + (right(period, 2)::integer - 1),
    (make_date(left(period, 4)::integer, substr(period, 6, 2)::integer, 1) + interval '1 month - 1 day')::date)
  when substr(period, 6, 1) = 'Q' then make_date(left(period, 4)::integer, right(period, 1)::integer * 3 - 2, 1)
  when substr(period, 6, 1) = 'H' then make_date(left(period, 4)::integer, right(period, 1)::integer * 6 - 5, 1)
  when length(period) = 7 then make_date(left(period, 4)::integer, right(period, 2)::integer, 1)
  else make_date(left(period, 4)::integer, 1, 1)
end;

create function fact.precision_of(period text) returns text language sql immutable strict parallel safe
return case when length(period) = 10 then 'day' when period like '%Q%' then 'quarter' when period like '%H%' then 'half'
  when length(period) = 7 then 'month' else 'year' end;

-- A number as marts show it; one that no column could hold is null rather than an error.
create function fact.bounded(number numeric) returns numeric language sql immutable strict parallel safe
return case when abs(number) < 1e23 then round(number, 4) end;

-- US dollars for one unit of a currency on a day, by the newest rate of the ten days before it; null where none is known.
create function fact.usd_rate(currency_code text, day date) returns numeric language sql stable parallel safe
return case when currency_code = 'USD' then 1 else (
  select r.usd_per_unit from fact.fx_rate r
  where r.currency = currency_code and r.rate_date <= day and r.rate_date > day - 10 order by r.rate_date desc limit 1) end;

create view mart.dim_company as
select c.company_id, c.name, c.cik, c.country_code, c.parent_company_id, p.name as parent_company,
  (select min(a.alias) from fact.company_alias a where a.company_id = c.company_id and a.alias_kind = 'ticker') as ticker,
  exists (select from fact.company_category g where g.company_id in (c.company_id, c.parent_company_id) and g.category = 'big_tech'
    and g.to_date is null) as is_big_tech,
  (select min(g.category) from fact.company_category g where g.company_id = c.company_id and g.to_date is null) as category,
  c.is_provisional, c.updated_at
from fact.company c
left join fact.company p on p.company_id = c.parent_company_id;

create view mart.dim_company_category as
select g.company_id || '/' || g.category || '/' || g.from_date as company_category_id, g.company_id, c.name as company, g.category,
  fact.day_of(nullif(g.from_date, '')) as from_date, fact.day_of(g.to_date) as to_date
from fact.company_category g join fact.company c using (company_id);

create view mart.dim_company_name as
select a.company_id || '/' || a.alias_kind || '/' || a.alias as company_name_id, a.company_id, a.alias as name, a.alias_kind as name_kind,
  fact.day_of(a.until_date) as until_date
from fact.company_alias a;

create view mart.dim_place as
select place_id, kind, name, country_code, region, fips from fact.place;

create view mart.deal_parties as
select e.chain_id || '/' || (p->>'companyId') as deal_party_id, e.chain_id as deal_id, p->>'companyId' as company_id, p->>'name' as company,
  p->>'role' as role, e.is_deleted
from fact.event e, jsonb_array_elements(e.fields->'deal'->'parties') p
where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal';

create view mart.deal_amounts as
select e.chain_id || '/' || (a->>'kind') as deal_amount_id, e.chain_id as deal_id, a->>'kind' as amount_kind,
  fact.bounded((a->'quantity'->>'value')::numeric)::numeric(28, 4) as value,
  fact.bounded((a->'quantity'->>'low')::numeric)::numeric(28, 4) as value_low,
  fact.bounded((a->'quantity'->>'high')::numeric)::numeric(28, 4) as value_high,
  a->'quantity'->>'unit' as currency, a->'quantity'->>'qualifier' as qualifier, a->'quantity'->>'text' as amount_as_written,
  fact.bounded((a->'quantity'->>'value')::numeric
    * fact.usd_rate(a->'quantity'->>'unit', fact.day_of(e.fields->'deal'->>'announcedDate')))::numeric(28, 4) as value_usd,
  e.is_deleted
from fact.event e, jsonb_array_elements(e.fields->'deal'->'amounts') a
where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal';

create view mart.deal_states as
select s->>'eventId' as deal_state_id, e.chain_id as deal_id, s->>'status' as status, fact.day_of(s->>'date') as state_date,
  fact.precision_of(s->>'date') as date_precision, s->>'amends' as amends, o.title, e.is_deleted
from fact.event e, jsonb_array_elements(e.fields->'deal'->'states') s
left join fact.event o on o.event_id = s->>'eventId'
where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal';

create view mart.deals as
select e.chain_id as deal_id, e.fields->>'dealType' as deal_type, e.title, d->>'status' as status,
  fact.day_of(d->>'statusDate') as status_date, fact.day_of(d->>'announcedDate') as announced_date,
  fact.precision_of(d->>'announcedDate') as date_precision, fact.day_of(d->>'closedDate') as closed_date,
  p.primary_company_id, p.primary_company, p.counterparty_company_id, p.counterparty_company,
  coalesce(p.involves_big_tech, false) as involves_big_tech,
  a.consideration_usd, a.contract_value_base_usd, a.contract_value_max_usd,
  fact.bounded(a.contract_value_base_usd / nullif((d->>'termYears')::numeric, 0))::numeric(28, 4) as value_per_year_usd,
  a.debt_principal_usd, a.equity_invested_usd, a.backstop_usd, a.capex_commitment_usd, a.valuation_usd,
  fact.bounded((d->'amount'->>'value')::numeric)::numeric(28, 4) as amount_original, d->'amount'->>'unit' as currency_original,
  d->'amount'->>'qualifier' as amount_qualifier,
  r.rate::numeric(18, 9) as fx_rate, case when r.rate is not null then fact.day_of(d->>'announcedDate') end as fx_date,
  m.mw_it, m.mw_facility, m.mw_unspecified,
  (d->>'termYears')::double precision as term_years, (d->>'optionsYears')::double precision as options_years,
  (d->>'stakePct')::double precision as stake_pct, (d->>'gpus')::bigint as gpu_count,
  case when m.bases = 1 then coalesce(a.consideration_usd, a.contract_value_base_usd)::double precision
    / nullif(coalesce(m.mw_it, m.mw_facility, m.mw_unspecified), 0) end as usd_per_mw,
  null::text as project_id, null::text as place_id,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields->'deal' as d) f
left join lateral (
  select min(x.company_id) filter (where x.place = 1) as primary_company_id, min(x.company) filter (where x.place = 1) as primary_company,
    min(x.company_id) filter (where x.place = 2) as counterparty_company_id,
    min(x.company) filter (where x.place = 2) as counterparty_company, bool_or(x.is_big_tech) as involves_big_tech
  from (
    select q->>'companyId' as company_id, q->>'name' as company,
      exists (select from mart.dim_company c where c.company_id = q->>'companyId' and c.is_big_tech) as is_big_tech,
      row_number() over (order by array_position(array['acquirer', 'investor', 'borrower', 'lessor', 'provider', 'supplier', 'partner',
        'issuer', 'lessee', 'customer', 'target', 'seller', 'lender', 'guarantor'], q->>'role'), q->>'companyId') as place
    from jsonb_array_elements(d->'parties') q
  ) x
) p on true
left join lateral (
  select (max(v.usd) filter (where v.kind = 'consideration'))::numeric(28, 4) as consideration_usd,
    (max(v.usd) filter (where v.kind = 'contract_value_base'))::numeric(28, 4) as contract_value_base_usd,
    (max(v.usd) filter (where v.kind = 'contract_value_with_options'))::numeric(28, 4) as contract_value_max_usd,
    (max(v.usd) filter (where v.kind = 'principal'))::numeric(28, 4) as debt_principal_usd,
    (max(v.usd) filter (where v.kind = 'equity'))::numeric(28, 4) as equity_invested_usd,
    (max(v.usd) filter (where v.kind = 'backstop'))::numeric(28, 4) as backstop_usd,
    (max(v.usd) filter (where v.kind = 'capex_commitment'))::numeric(28, 4) as capex_commitment_usd,
    (max(v.usd) filter (where v.kind = 'valuation'))::numeric(28, 4) as valuation_usd
  from (
    select z->>'kind' as kind, fact.bounded((z->'quantity'->>'value')::numeric
      * fact.usd_rate(z->'quantity'->>'unit', fact.day_of(d->>'announcedDate')))::numeric(28, 4) as usd
    from jsonb_array_elements(d->'amounts') z where z->'quantity'->>'qualifier' <> 'up_to'
  ) v
) a on true
left join lateral (select fact.usd_rate(d->'amount'->>'unit', fact.day_of(d->>'announcedDate')) as rate) r on true
left join lateral (
  select max((z->>'mw')::double precision) filter (where z->>'loadBasis' = 'it') as mw_it,
    max((z->>'mw')::double precision) filter (where z->>'loadBasis' = 'facility') as mw_facility,
    max((z->>'mw')::double precision) filter (where z->>'loadBasis' not in ('it', 'facility')) as mw_unspecified,
    count(distinct case when z->>'loadBasis' in ('it', 'facility') then z->>'loadBasis' else 'unspecified' end) as bases
  from jsonb_array_elements(d->'capacities') z where z->>'qualifier' <> 'up_to'
) m on true
where e.kind = 'deal' and not e.is_deleted and e.fields ? 'deal';

create view mart.share_sales as
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
  coalesce(substring(e.best_url from '\d{10}-\d{2}-\d{6}'),
    regexp_replace(substring(e.best_url from '/(\d{18})/'), '^(\d{10})(\d{2})(\d{6})$', '\1-\2-\3')) as accession_number,
  coalesce(f->>'form' like '%/A', false) as is_amendment, (f->>'inFilings')::boolean as is_in_filings,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields as f) g
cross join lateral (
  select case when f->>'transactionCode' is not null then f->>'transactionCode' = 'S'
      else coalesce(f->>'saleKind', 'insider_open_market') in
        ('insider_open_market', 'plan_10b5_1', 'block_trade', 'fund_exit', 'secondary_offering') end
      and not (f->>'inFilings')::boolean as counts_as_sale,
    case when f->'pricePerShare'->>'unit' = 'USD' then fact.bounded((f->'pricePerShare'->>'value')::numeric) end as price_usd
) s
left join mart.dim_company c on c.company_id = f->>'issuerId'
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'transaction';

create view mart.share_sale_totals as
select e.event_id as total_id, e.title, f->>'issuerId' as issuer_company_id, f->>'issuer' as issuer, f->>'seller' as seller,
  f->>'relation' as seller_relation, f->>'saleKind' as sale_kind, fact.day_of(f->'period'->>'from') as period_from,
  fact.day_of(f->'period'->>'to') as period_to, fact.precision_of(f->'period'->>'from') as period_from_precision,
  fact.precision_of(f->'period'->>'to') as period_to_precision, fact.bounded((f->>'shares')::numeric)::numeric(28, 4) as shares,
  fact.bounded((f->'proceeds'->>'value')::numeric)::numeric(28, 4) as total_original, f->'proceeds'->>'unit' as currency_original,
  f->'proceeds'->>'qualifier' as total_qualifier,
  fact.bounded((f->'proceeds'->>'value')::numeric * fact.usd_rate(f->'proceeds'->>'unit',
    coalesce(fact.day_of(f->'period'->>'to'), left(e.first_reported, 10)::date)))::numeric(28, 4) as total_usd,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'total';

create view mart.share_sale_intents as
select e.event_id as intent_id, e.title, f->>'issuerId' as issuer_company_id, f->>'issuer' as issuer, f->>'seller' as seller,
  f->>'relation' as seller_relation, fact.day_of(coalesce(f->'period'->>'from', f->'period'->>'to')) as approximate_sale_date,
  fact.bounded((f->>'shares')::numeric)::numeric(28, 4) as shares,
  case when f->'proceeds'->>'unit' = 'USD' then fact.bounded((f->'proceeds'->>'value')::numeric) end::numeric(28, 4) as market_value_usd,
  f->>'form' as form,
  case f->>'plan' when 'true' then 'yes' when 'false' then 'no' else 'not_stated' end as plan_10b5_1,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'intent';

create view mart.share_sale_reconciliation as
select t.total_id || '/' || k.seller_set as reconciliation_id, t.total_id, t.issuer_company_id, t.issuer, t.seller, k.seller_set,
  k.position as seller_set_order, t.period_from, w.period_until, t.total_usd as press_total_usd, t.total_qualifier as press_qualifier,
  coalesce(s.sum_usd, 0)::numeric(28, 4) as form4_sum_usd, coalesce(s.filings, 0) as form4_filings,
  coalesce(s.rows_counted, 0) as form4_transactions, (t.total_usd - coalesce(s.sum_usd, 0))::numeric(28, 4) as residual_usd,
  case
    when t.total_usd is null then 'the press total is not in US dollars and no rate is loaded'
    when coalesce(s.rows_counted, 0) = 0 then 'no Form 4 sale by these sellers is loaded for the window'
    when s.without_price > 0 then s.without_price || ' Form 4 sales have no price and are not in the sum'
    when t.total_usd > s.sum_usd then 'the press counts more: sellers outside this set, sales that no loaded filing tells of, or rounding'
    when t.total_usd < s.sum_usd then 'the filings hold more: sales after the press counted, or sellers whom it leaves out'
    else 'both agree'
  end as reason,
  t.is_disputed, t.licence, t.best_quote, t.best_url, t.updated_at, t.is_deleted
from mart.share_sale_totals t
cross join (values ('officers', 1), ('officers_and_directors', 2), ('with_ten_percent_owners', 3), ('with_affiliated_funds', 4))
  k(seller_set, position)
cross join lateral (select coalesce(t.period_to, t.first_reported_at::date) as period_until) w
left join lateral (
  select sum(x.proceeds_usd) as sum_usd, count(*)::integer as rows_counted,
    count(distinct x.accession_number)::integer as filings, (count(*) filter (where x.proceeds_usd is null))::integer as without_price
  from mart.share_sales x
  where x.issuer_company_id = t.issuer_company_id and x.counts_as_sale and x.form like '4%'
    and x.transaction_date >= coalesce(t.period_from, '-infinity') and x.transaction_date <= coalesce(w.period_until, 'infinity')
    and array_position(array['officer', 'director', 'ten_percent_owner', 'affiliated_fund'], x.seller_relation) <= k.position
) s on true;

create view mart.opposition_events as
select e.event_id as opposition_id, e.title, f->>'action' as action, f->>'outcome' as outcome,
  case when f->>'action' in ('petition', 'protest', 'recall', 'referendum') then 'residents'
    when f->>'action' = 'legislation' then 'state' when f->>'action' = 'withdrawal' then 'developer'
    when f->>'action' in ('lawsuit', 'appeal') then case when f->>'outcome' like 'ruled%' then 'court' else 'residents' end
    when f->>'action' in ('moratorium', 'zoning_denial', 'permit_denial', 'approval_over_objection', 'ordinance', 'delay') then 'local'
  end as actor,
  f->>'authority' as authority, fact.day_of(f->>'date') as event_date, fact.precision_of(f->>'date') as date_precision,
  null::date as effective_from, null::date as effective_to,
  coalesce(county.place_id, region.place_id, lower(f->'place'->>'country')) as place_id,
  f->'place'->>'locality' as locality, f->'place'->>'county' as county, county.fips as county_fips,
  coalesce(upper(region.place_id), f->'place'->>'region') as region_code, f->'place'->>'region' as region,
  coalesce(f->'place'->>'country', region.country_code) as country_code,
  null::double precision as lat, null::double precision as lon,
  case when f->'place'->>'locality' is not null then 'locality' when f->'place'->>'county' is not null then 'county'
    when f->'place'->>'region' is not null then 'region' when f->'place'->>'country' is not null then 'country' end as geo_precision,
  case when f->>'project' is not null then 'prj:' || lower(replace(f->>'project', ' ', '-')) end as project_id, f->>'project' as project,
  f->>'developerId' as developer_company_id, f->>'developer' as developer, f->>'endUserId' as end_user_company_id, f->>'endUser' as end_user,
  (f->>'mw')::double precision as mw_at_stake, f->>'mwQualifier' as mw_qualifier, f->>'mwBasis' as mw_basis,
  case when f->'amount'->>'qualifier' <> 'up_to' then fact.bounded((f->'amount'->>'value')::numeric
    * fact.usd_rate(f->'amount'->>'unit', coalesce(fact.day_of(f->>'date'), left(e.first_reported, 10)::date))) end::numeric(28, 4)
    as capex_at_stake_usd,
  (f->>'acres')::double precision as acres, f->>'attribution' as attribution,
  b.blocks and f->>'attribution' in ('primary', 'contributing') and (f->>'project' is not null or f->>'mw' is not null) as in_strict_total,
  b.blocks as in_dcw_total, null::text as refiled_as_project_id,
  (f->'votes'->>'for')::bigint as votes_for, (f->'votes'->>'against')::bigint as votes_against,
  (f->>'signatures')::bigint as petition_signatures,
  f->'concerns' ? 'power' as concern_power, f->'concerns' ? 'rates' as concern_rates, f->'concerns' ? 'water' as concern_water,
  f->'concerns' ? 'noise' as concern_noise, f->'concerns' ? 'land_use' as concern_land_use,
  f->'concerns' ? 'environment' as concern_environment, f->'concerns' ? 'farmland' as concern_farmland,
  f->'concerns' ? 'traffic' as concern_traffic, f->'concerns' ? 'air_quality' as concern_air_quality, f->'concerns' ? 'tax' as concern_tax,
  f->'concerns' ? 'transparency' as concern_transparency,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields as f) g
cross join lateral (
  select coalesce(f->>'outcome' in ('rejected', 'withdrawn', 'delayed', 'ruled_for_opponents')
    or (f->>'action' = 'moratorium' and f->>'outcome' = 'adopted')
    or f->>'action' in ('withdrawal', 'delay', 'zoning_denial', 'permit_denial'), false)
    and not (f->>'action' = 'moratorium' and coalesce(f->>'outcome', '') = 'rejected') as blocks
) b
left join lateral (
  select p.place_id, p.country_code from fact.place p
  where p.kind = 'region' and lower(p.name) = lower(f->'place'->>'region')
    and p.country_code = coalesce(f->'place'->>'country', p.country_code)
  order by p.place_id limit 1
) region on true
left join lateral (
  select p.place_id, p.fips from fact.place p
  where p.kind = 'county' and lower(p.name) in (lower(f->'place'->>'county'), lower(regexp_replace(f->'place'->>'county', '\s+(county|parish)$', '', 'i')))
    and lower(p.region) = lower(f->'place'->>'region')
  order by p.place_id limit 1
) county on true
where e.kind = 'opposition' and not e.is_deleted;

create view mart.opposition_groups as
select e.event_id || '/' || g.position as opposition_group_id, e.event_id as opposition_id, g.name as group_name, e.is_deleted
from fact.event e, jsonb_array_elements_text(e.fields->'groups') with ordinality g(name, position)
where e.kind = 'opposition' and not e.is_deleted;

create view mart.capacity as
select e.event_id as capacity_id, e.title, coalesce(f->>'projectId', 'unnamed:' || e.event_id) as project_id, f->>'project' as project,
  null::text as parent_project_id, null::text as place_id, null::text as market, f->'place'->>'locality' as locality,
  f->'place'->>'county' as county, f->'place'->>'region' as region, f->'place'->>'country' as country_code,
  f->'roleIds'->>'owner' as owner_company_id, f->'roles'->>'owner' as owner_company,
  f->'roleIds'->>'developer' as developer_company_id, f->'roles'->>'developer' as developer_company,
  f->'roleIds'->>'operator' as operator_company_id, f->'roles'->>'operator' as operator_company,
  f->'roleIds'->>'lessee' as lessee_company_id, f->'roles'->>'lessee' as lessee_company,
  f->'roleIds'->>'endUser' as end_user_company_id, f->'roles'->>'endUser' as end_user_company,
  coalesce(f->>'group', case when o.is_big_tech then 'big_tech' else o.category end) as owner_group,
  f->>'phase' as phase, f->>'commitment' as commitment, f->>'scope' as scope, f->>'measure' as measure, f->>'loadBasis' as load_basis,
  (f->>'mw')::double precision as mw, (f->>'low')::double precision as mw_low, (f->>'high')::double precision as mw_high,
  f->>'qualifier' as qualifier,
  case when f->>'loadBasis' = 'it' then (f->>'mw')::double precision end as mw_it_est, false as mw_is_converted,
  fact.day_of(f->>'asOf') as as_of_date, fact.day_of(f->>'readyForService') as ready_for_service_date,
  fact.precision_of(f->>'readyForService') as rfs_precision, (f->>'previousMw')::double precision as previous_mw,
  (f->>'isAdditive')::boolean as is_additive,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e
cross join lateral (select e.fields as f) g
left join mart.dim_company o on o.company_id = coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'developer', f->'roleIds'->>'operator')
where e.kind = 'capacity' and not e.is_deleted and f->>'scope' in ('campus', 'building');

create view mart.capacity_statements as
select e.event_id as statement_id, e.title, f->>'scope' as scope, f->'place'->>'locality' as locality, f->'place'->>'region' as region,
  f->'place'->>'country' as country_code, f->>'group' as holder_group,
  coalesce(f->'roleIds'->>'owner', f->'roleIds'->>'operator', f->'roleIds'->>'developer', f->'roleIds'->>'lessee', f->'roleIds'->>'endUser')
    as company_id,
  coalesce(f->'roles'->>'owner', f->'roles'->>'operator', f->'roles'->>'developer', f->'roles'->>'lessee', f->'roles'->>'endUser') as company,
  f->>'publisher' as publisher, f->>'phase' as phase, f->>'commitment' as commitment, f->>'measure' as measure, f->>'loadBasis' as load_basis,
  (f->>'mw')::double precision as mw, (f->>'low')::double precision as mw_low, (f->>'high')::double precision as mw_high,
  f->>'qualifier' as qualifier, fact.day_of(f->>'asOf') as as_of_date, fact.precision_of(f->>'asOf') as as_of_precision,
  fact.day_of(f->>'readyForService') as ready_for_service_date,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'capacity' and not e.is_deleted and f->>'scope' not in ('campus', 'building');

create view mart.indicators as
select e.event_id as indicator_id, e.title, f->>'subject' as subject,
  case when f->>'subjectId' not like '~%' then f->>'subjectId' end as subject_company_id, f->>'metric' as metric,
  f->>'metricAsWritten' as metric_as_written, fact.bounded((f->>'value')::numeric)::numeric(28, 4) as value,
  fact.bounded((f->>'low')::numeric)::numeric(28, 4) as value_low, fact.bounded((f->>'high')::numeric)::numeric(28, 4) as value_high,
  f->>'qualifier' as qualifier, f->>'unit' as unit, fact.day_of(f->'period'->>'from') as period_from,
  fact.day_of(f->'period'->>'to') as period_to, left(coalesce(f->'period'->>'to', f->'period'->>'from'), 4)::integer as year,
  fact.precision_of(coalesce(f->'period'->>'to', f->'period'->>'from')) as period_precision, f->>'timeKind' as time_kind,
  f->>'modality' as modality, f->>'comparator' as comparator, f->>'group' as group_name, f->>'numerator' as numerator,
  f->>'denominator' as denominator, f->>'publisher' as publisher, f->>'quotedVia' as quoted_via,
  fact.day_of(f->>'vintage') as vintage_date, f->>'supersedes' as supersedes,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'indicator' and not e.is_deleted;

create view mart.market_entries as
select e.event_id as market_entry_id, e.title, f->>'companyId' as company_id, f->>'company' as company, f->>'from' as from_activity,
  f->>'to' as to_activity, fact.day_of(f->>'since') as since, fact.precision_of(f->>'since') as since_precision,
  e.first_reported::timestamptz as first_reported_at, e.source_count, e.best_tier::integer as best_source_tier, e.confidence,
  e.review_status, e.is_disputed, e.licence, e.evidence_count, e.best_quote, e.best_url, e.known_from, e.updated_at, e.is_deleted
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'market_entry' and not e.is_deleted;

create view mart.documents as
select distinct on (x.document_id) x.document_id, x.final_url, x.publisher, x.source_id, x.tier::integer as tier, x.licence, x.title,
  x.byline, x.language, fact.day_of(left(x.published, 10)) as published_date, x.published as published_as_written, x.outcome, x.reason,
  x.extractor, x.revision, x.claims as claim_count, x.quarantined as quarantined_rows, r.fetched_at, x.recorded_at as updated_at
from fact.current_extraction x
left join raw.document r on r.document_id = x.document_id and r.revision = x.revision
order by x.document_id, array_position(array['claims', 'empty', 'failed', 'gone', 'gated'], x.outcome), x.extractor;

create view mart.evidence as
select c.claim_id || '/' || q.position as evidence_id, case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id,
  e.event_id, e.kind, q.item->>'field' as field, c.document_id, c.final_url as url, q.item->>'quote' as quote,
  (q.item->>'start')::integer as span_start, (q.item->>'end')::integer as span_end, r.fetched_at, c.tier::integer as tier,
  c.publisher, c.language, c.polarity, c.claim_id, c.rule
from fact.event_claim m
join fact.event e on e.event_id = m.event_id and not e.is_deleted
join fact.current_claim c on c.claim_id = m.claim_id
cross join lateral jsonb_array_elements(c.evidence) with ordinality q(item, position)
left join raw.document r on r.document_id = c.document_id and r.revision = c.revision;

create view mart.disagreements as
select e.event_id || '/' || v.field || '/' || a.position || '/' || l.claim_id as disagreement_id,
  case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id, e.event_id, e.kind, e.title, v.field,
  case jsonb_typeof(a.item->'value') when 'object' then coalesce(a.item->'value'->>'text', a.item->>'value') else a.item->>'value' end as value,
  (a.item->>'wins')::boolean as is_winner, (a.item->>'superseded')::boolean as is_superseded, l.claim_id, c.publisher, c.tier::integer as tier,
  c.final_url as url, fact.day_of(left(c.published, 10)) as published_date
from fact.event e
cross join lateral jsonb_each(e.alternatives) v(field, items)
cross join lateral jsonb_array_elements(v.items) with ordinality a(item, position)
cross join lateral jsonb_array_elements_text(a.item->'claims') l(claim_id)
left join fact.current_claim c on c.claim_id = l.claim_id
where not e.is_deleted;

create view mart.changes as
select g.cursor, g.kind, case when g.kind = 'deal' then coalesce(e.chain_id, g.event_id) else g.event_id end as id, g.event_id, g.operation,
  g.is_deleted, a.event_id as replaced_by, g.recorded_at as at
from ops.change g
left join fact.event e on e.event_id = g.event_id
left join fact.event_alias a on a.former_id = g.event_id;

create table mart.dictionary (
  table_name text not null,
  column_name text not null,
  meaning text not null,
  data_type text,
  unit text,
  when_null text,
  example text,
  warning text,
  primary key (table_name, column_name)
);
