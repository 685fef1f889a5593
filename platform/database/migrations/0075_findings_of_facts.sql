-- Findings stand beside the fact that their claim is told in; resolve asks for those of the claims that it has in hand.
create index finding_claim on fact.finding (claim_id);

create or replace view mart.findings as
select f.finding_id, f.claim_id, f.document_id, f.check_name, f.message, f.expected, f.found, f.quote, f.url, f.recorded_at,
  case when e.kind = 'deal' then e.chain_id else e.event_id end as fact_id, e.event_id, e.kind, e.title, x.publisher, x.licence
from fact.finding f
left join fact.event_claim m on m.claim_id = f.claim_id
left join fact.event e on e.event_id = m.event_id and not e.is_deleted
left join lateral (
  select x.publisher, x.licence from fact.extraction x where x.document_id = f.document_id order by x.generation desc limit 1
) x on true
where f.closed_at is null;
