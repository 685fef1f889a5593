-- 12. Which deals were amended or terminated, and which sites slipped?
-- A slip is a site that a newer report wants ready later than an older one, within one fact or from one fact to the next.
select 'deal ' || s.status as what, d.title, s.state_date as day, null as ready_before, null as ready_now
from deal_states s join deals d on d.deal_id = s.deal_id where s.status in ('amended', 'terminated')
union all
select 'slip', n.title, max(n.published_date), max(o.value), max(n.value)
from disagreements n join disagreements o on o.fact_id = n.fact_id and o.field = n.field and o.published_date < n.published_date
where n.field = 'readyForService' and n.is_winner and o.value < n.value group by n.fact_id, n.title
union all
select 'slip', c.title, c.told, c.ready_before::text, c.ready_now::text from (
  select title, ready_for_service_date as ready_now, coalesce(as_of_date, first_reported_at::date) as told,
    lag(ready_for_service_date) over (partition by project_id order by coalesce(as_of_date, first_reported_at::date)) as ready_before
  from capacity where ready_for_service_date is not null) c
where c.ready_now > c.ready_before
order by day desc, title;
