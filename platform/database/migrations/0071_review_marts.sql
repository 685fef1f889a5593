-- What people judged, what of it holds, and what should be looked at next.

-- Judgements of companies that the registry of now leaves no room for; written by resolve with fact.company.
create table fact.judgement_refused (
  judgement_id text primary key references fact.judgement (judgement_id),
  reason text not null
);

create index event_review on fact.event (confidence)
where not is_deleted and review_status = 'unreviewed' and (is_disputed or confidence < 0.6 or fields ? 'doubt');

create view mart.judgements as
select j.judgement_id, j.verb, s.status, s.note, j.author, j.reason, j.recorded_at as judged_at, j.kind, j.subject, j.other_subject,
  j.field, case jsonb_typeof(j.value) when 'object' then coalesce(j.value->>'text', j.value::text) else j.value #>> '{}' end as value,
  j.company_id, j.other_company_id, j.name, fact.day_of(j.on_date) as on_date, j.undoes as undoes_judgement_id,
  u.judgement_id as undone_by_judgement_id, u.author as undone_by, u.recorded_at as undone_at,
  a.anchors as anchor_count, a.held as held_count, a.changed as changed_count, f.fact_id, f.other_fact_id, a.claim_id, a.url, a.quote
from fact.judgement j
left join fact.judgement u on u.undoes = j.judgement_id
left join fact.judgement_refused r on r.judgement_id = j.judgement_id
cross join lateral (
  select count(*)::integer as anchors, count(l.claim_id)::integer as held, count(l.judgement_id)::integer as checked,
    count(*) filter (where l.content_hash <> n.content_hash)::integer as changed,
    count(*) filter (where n.side = 'a')::integer as of_a, count(l.claim_id) filter (where n.side = 'a')::integer as held_a,
    count(*) filter (where n.side = 'b')::integer as of_b, count(l.claim_id) filter (where n.side = 'b')::integer as held_b,
    (array_agg(l.claim_id order by n.anchor_no) filter (where l.claim_id is not null and n.side = 'a'))[1] as claim_id,
    (array_agg(l.claim_id order by n.anchor_no) filter (where l.claim_id is not null and n.side = 'b'))[1] as other_claim_id,
    (array_agg(n.url order by n.anchor_no))[1] as url, (array_agg(n.quote order by n.anchor_no))[1] as quote
  from fact.judgement_anchor n
  left join fact.judgement_claim l on l.judgement_id = n.judgement_id and l.anchor_no = n.anchor_no
  where n.judgement_id = j.judgement_id
) a
cross join lateral (
  select max(case when e.kind = 'deal' then e.chain_id else e.event_id end) filter (where m.claim_id = a.claim_id) as fact_id,
    max(case when e.kind = 'deal' then e.chain_id else e.event_id end) filter (where m.claim_id = a.other_claim_id) as other_fact_id,
    max(e.event_id) filter (where m.claim_id = a.claim_id) as event_id,
    max(e.event_id) filter (where m.claim_id = a.other_claim_id) as other_event_id
  from fact.event_claim m join fact.event e on e.event_id = m.event_id and not e.is_deleted
  where m.claim_id in (a.claim_id, a.other_claim_id)
) f
cross join lateral (
  select case
      when u.judgement_id is not null then 'undone'
      when r.judgement_id is not null then 'without_effect'
      when a.checked < a.anchors then 'waiting'
      when (a.of_a > 0 and a.held_a = 0) or (a.of_b > 0 and a.held_b = 0) or (j.verb = 'wrong' and a.held < a.anchors) then 'stale'
      when j.verb = 'same' and f.event_id is distinct from f.other_event_id then 'without_effect'
      else 'in_force' end as status,
    coalesce(r.reason, case when j.verb = 'same' and a.held_a > 0 and a.held_b > 0 and f.event_id is distinct from f.other_event_id
      then 'another judgement keeps the two apart' end) as note
) s;

create view mart.review_queue as
select 'judgement/' || j.judgement_id as review_id, 1 as urgency,
  case j.status when 'stale' then 'stale_judgement' else 'judgement_without_effect' end as reason,
  case j.status
    when 'stale' then j.anchor_count - j.held_count || ' of ' || j.anchor_count || ' places that ' || j.author
      || ' judged (' || replace(j.verb, 'company_', '') || ') are read no more'
    else 'not applied: ' || coalesce(j.note, 'the facts are not what they were') end as why,
  'judgement' as subject_type, j.judgement_id as subject_id, j.kind, j.subject as title, null::double precision as confidence,
  null::integer as source_count, j.quote as best_quote, j.url as best_url, j.judged_at as updated_at
from mart.judgements j
where j.status in ('stale', 'without_effect')
union all
select 'changed/' || j.judgement_id, 3, 'judged_claim_changed',
  j.changed_count || ' of ' || j.anchor_count || ' claims that ' || j.author || ' judged (' || j.verb || ') say something else now',
  'judgement', j.judgement_id, j.kind, j.subject, null, null, j.quote, j.url, j.judged_at
from mart.judgements j
where j.status = 'in_force' and j.changed_count > 0
union all
select 'fact/' || e.event_id, case when e.is_disputed then 2 when e.fields ? 'doubt' then 5 else 6 end,
  case when e.is_disputed then 'disputed' when e.fields ? 'doubt' then 'near_threshold' else 'low_confidence' end,
  concat_ws('; ', case when e.is_disputed then 'sources disagree' end,
    case when e.fields ? 'doubt' then case e.fields->'doubt'->>'case' when 'joined' then 'reports were joined that agree in little'
      else 'a report fits in part and was kept apart' end end,
    case when e.confidence < 0.6 then 'confidence ' || round(e.confidence::numeric, 2) end),
  'fact', e.event_id, e.kind, e.title, e.confidence, e.source_count, e.best_quote, e.best_url, e.updated_at
from fact.event e
where not e.is_deleted and e.review_status = 'unreviewed' and (e.is_disputed or e.confidence < 0.6 or e.fields ? 'doubt')
union all
select 'finding/' || f.finding_id, 4, 'finding', f.message, case when e.event_id is null then 'claim' else 'fact' end,
  coalesce(e.event_id, f.claim_id), e.kind, coalesce(e.title, f.check_name), e.confidence, e.source_count, f.quote, f.url, f.recorded_at
from fact.finding f
left join fact.event_claim m on m.claim_id = f.claim_id
left join fact.event e on e.event_id = m.event_id and not e.is_deleted
where f.closed_at is null and coalesce(e.review_status, 'unreviewed') = 'unreviewed'
union all
select 'company/' || c.company_id, 7, 'provisional_company', 'documents name it and no registry knows it', 'company', c.company_id, null,
  c.name, null, e.source_count, e.best_quote, e.best_url, c.updated_at
from fact.company c
left join fact.event_claim m on m.claim_id = c.first_claim_id
left join fact.event e on e.event_id = m.event_id
where c.is_provisional and not exists (
  select from fact.judgement_in_force j
  where (j.company_id = c.company_id and j.verb <> 'company_parent') or (j.verb = 'company_split' and j.other_company_id = c.company_id));

-- Companies as they were called and sorted on a day. A former name holds up to the day before it was given up; of several the
-- one that was given up next. Categories without a first day have always been theirs.
create function mart.company_names_as_of(on_day date) returns table (company_id text, name text)
language sql stable parallel safe as $$
  select c.company_id, coalesce((
    select n.name from mart.dim_company_name n
    where n.company_id = c.company_id and n.name_kind = 'former_name' and n.until_date > on_day
    order by n.until_date, n.name limit 1), c.name)
  from mart.dim_company c
$$;
create function mart.company_categories_as_of(on_day date) returns table (company_id text, company text, category text)
language sql stable parallel safe as $$
  select g.company_id, g.company, g.category from mart.dim_company_category g
  where (g.from_date is null or g.from_date <= on_day) and (g.to_date is null or g.to_date > on_day)
$$;
comment on function mart.company_names_as_of(date) is 'Each company with the name that it had on the day.';
comment on function mart.company_categories_as_of(date) is 'Each company with the categories that it had on the day, one row each.';
