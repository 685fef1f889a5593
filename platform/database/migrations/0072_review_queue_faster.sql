-- The same queue; companies that were judged are looked up in a hash and no more one by one against every judgement.
create or replace view mart.review_queue as
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
where c.is_provisional and c.company_id not in (
  select j.company_id from fact.judgement_in_force j where j.company_id is not null and j.verb <> 'company_parent'
  union all
  select j.other_company_id from fact.judgement_in_force j where j.verb = 'company_split' and j.other_company_id is not null);
