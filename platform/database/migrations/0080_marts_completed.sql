-- Licences beside quotes and values; capacity by quarter net of what its parts hold, with the largest contracted figure of a quarter.

create or replace view mart.evidence as
select c.claim_id || '/' || q.position as evidence_id, case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id,
  e.event_id, e.kind, q.item->>'field' as field, c.document_id, c.final_url as url, q.item->>'quote' as quote,
  (q.item->>'start')::integer as span_start, (q.item->>'end')::integer as span_end, r.fetched_at, c.tier::integer as tier,
  c.publisher, c.language, c.polarity, c.claim_id, c.rule, c.licence
from fact.event_claim m
join fact.event e on e.event_id = m.event_id and not e.is_deleted
join fact.current_claim c on c.claim_id = m.claim_id
cross join lateral jsonb_array_elements(c.evidence) with ordinality q(item, position)
left join raw.document r on r.document_id = c.document_id and r.revision = c.revision;

create or replace view mart.disagreements as
select e.event_id || '/' || v.field || '/' || a.position || '/' || l.claim_id as disagreement_id,
  case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id, e.event_id, e.kind, e.title, v.field,
  case jsonb_typeof(a.item->'value') when 'object' then coalesce(a.item->'value'->>'text', a.item->>'value') else a.item->>'value' end as value,
  (a.item->>'wins')::boolean as is_winner, (a.item->>'superseded')::boolean as is_superseded, l.claim_id, c.publisher, c.tier::integer as tier,
  c.final_url as url, fact.day_of(left(c.published, 10)) as published_date, c.licence
from fact.event e
cross join lateral jsonb_each(e.alternatives) v(field, items)
cross join lateral jsonb_array_elements(v.items) with ordinality a(item, position)
cross join lateral jsonb_array_elements_text(a.item->'claims') l(claim_id)
left join fact.current_claim c on c.claim_id = l.claim_id
where not e.is_deleted;

create or replace view mart.capacity_by_quarter as
with facts as (
  select 'sites'::text as source_kind, coalesce(c.owner_company_id, c.developer_company_id, c.operator_company_id) as company_id,
    coalesce(c.owner_company, c.developer_company, c.operator_company) as company, c.owner_group as company_group, s.status, c.load_basis,
    date_trunc('quarter', coalesce(c.as_of_date::timestamp, c.first_reported_at at time zone 'UTC'))::date as quarter_start,
    k.mw, c.capacity_id as fact_id, c.as_of_date, c.first_reported_at, c.source_count, c.best_source_tier, c.confidence,
    c.is_disputed, c.licence, c.evidence_count, c.best_quote, c.best_url, c.known_from, c.updated_at
  from mart.capacity c
  cross join lateral (select coalesce(c.mw_additive, case when c.is_additive then c.mw end) as mw) k
  cross join lateral (
    select c.phase as status union all
    select 'contracted' where c.commitment in ('contracted', 'preleased') and c.phase not in ('cancelled', 'withdrawn', 'decommissioned')
  ) s
  where k.mw > 0 and c.qualifier <> 'up_to'
  union all
  select 'statements', t.company_id, t.company, t.holder_group, s.status, t.load_basis,
    date_trunc('quarter', coalesce(t.as_of_date::timestamp, t.first_reported_at at time zone 'UTC'))::date,
    t.mw, t.statement_id, t.as_of_date, t.first_reported_at, t.source_count, t.best_source_tier, t.confidence,
    t.is_disputed, t.licence, t.evidence_count, t.best_quote, t.best_url, t.known_from, t.updated_at
  from mart.capacity_statements t
  cross join lateral (
    select t.phase as status union all select 'contracted' where t.commitment in ('contracted', 'preleased')
  ) s
  where t.scope = 'portfolio' and t.company is not null and t.mw is not null and t.measure = 'cumulative' and t.qualifier <> 'up_to'
), quarters as (
  select source_kind, company_id, company, company_group, status, load_basis, quarter_start,
    -- Sites add up; of statements about a whole portfolio the newest of the quarter holds, and of what is contracted the largest, for
    -- what is live is contracted too.
    case when source_kind = 'sites' then sum(mw) when status = 'contracted' then max(mw)
      else (array_agg(mw order by as_of_date desc nulls last, best_source_tier, fact_id))[1] end as mw_stated,
    count(*)::integer as n_facts, min(first_reported_at) as first_reported_at, sum(source_count)::integer as source_count,
    min(best_source_tier) as best_source_tier, min(confidence) as confidence, bool_or(is_disputed) as is_disputed,
    string_agg(distinct licence, '; ' order by licence) as licence,
    sum(evidence_count)::integer as evidence_count, min(best_quote) as best_quote, min(best_url) as best_url,
    min(known_from) as known_from, max(updated_at) as updated_at
  from facts where quarter_start is not null and company is not null
  group by source_kind, company_id, company, company_group, status, load_basis, quarter_start
)
select md5(concat_ws('|', source_kind, coalesce(company_id, company), company_group, status, load_basis, quarter_start)) as capacity_quarter_id,
  source_kind, company_id, company, company_group, quarter_start,
  to_char(quarter_start, 'YYYY"-Q"Q') as quarter, status, load_basis, mw_stated,
  case source_kind when 'sites' then sum(mw_stated) over (
    partition by source_kind, company_id, company, company_group, status, load_basis order by quarter_start) else mw_stated end as mw,
  n_facts, first_reported_at, source_count, best_source_tier, confidence, 'unreviewed'::text as review_status, is_disputed, licence,
  evidence_count, best_quote, best_url, known_from, updated_at, false as is_deleted
from quarters;
