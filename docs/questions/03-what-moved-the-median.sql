-- 3. What moved the median since the run before, and by which fact?
-- delta_pct is the whole move of a share and stands on each of its lines; cause_delta_pct is what one cause is worth. Evidence: fact_id.
select definition_label, year, before_pct, after_pct, delta_pct, cause_kind, cause, value_before, value_after, cause_delta_pct,
  fact_id, best_url
from share_changes
where is_latest and scenario = 'central'
order by abs(cause_delta_pct) desc, definition_id
limit 20;
