-- A fact's disagreements, asked by the fact, are found by indexes: how many rows the JSON of an event holds is told to the planner, which
-- took it for a million and read every claim there is.
create function fact.alternatives_of(alternatives jsonb) returns table (field text, item_position bigint, item jsonb, claim_id text)
language plpgsql immutable parallel safe rows 4 as $$
begin
  return query
  select v.field, a.item_position, a.item, l.claim_id
  from jsonb_each(alternatives) v(field, items)
  cross join lateral jsonb_array_elements(v.items) with ordinality a(item, item_position)
  cross join lateral jsonb_array_elements_text(a.item->'claims') l(claim_id);
end $$;

create or replace view mart.disagreements as
select e.event_id || '/' || a.field || '/' || a.item_position || '/' || a.claim_id as disagreement_id,
  case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id, e.event_id, e.kind, e.title, a.field,
  case jsonb_typeof(a.item->'value') when 'object' then coalesce(a.item->'value'->>'text', a.item->>'value') else a.item->>'value' end as value,
  (a.item->>'wins')::boolean as is_winner, (a.item->>'superseded')::boolean as is_superseded, a.claim_id, c.publisher, c.tier::integer as tier,
  c.final_url as url, fact.day_of(left(c.published, 10)) as published_date, c.licence
from fact.event e
cross join lateral fact.alternatives_of(e.alternatives) a
left join fact.current_claim c on c.claim_id = a.claim_id
where not e.is_deleted and e.alternatives <> '{}';
