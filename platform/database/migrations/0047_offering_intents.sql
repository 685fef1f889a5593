-- Prospectuses and registrations are intents beside the notices of Form 144: what may be sold, by whom, for whose account.

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
  f->>'accession' as accession_number, coalesce(f->>'form' like '%/A', false) as is_amendment,
  f->>'saleKind' as sale_kind,
  case when f->'pricePerShare'->>'unit' = 'USD' then fact.bounded((f->'pricePerShare'->>'value')::numeric) end::numeric(28, 4) as price_usd,
  case when f->>'saleKind' = 'issuer_offering' then 'issuer' else 'holder' end as proceeds_to,
  coalesce(f->'proceeds'->>'qualifier' = 'up_to', false) as is_ceiling
from fact.event e cross join lateral (select e.fields as f) g
where e.kind = 'share_sale' and not e.is_deleted and f->>'category' = 'intent';
