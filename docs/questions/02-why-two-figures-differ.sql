-- 2. Why do two figures of Big Tech's share differ?
-- One line a step from one definition to the next: one switch is turned at a time, and delta_pct is what it is worth in points.
select position, from_definition_label, switched, to_definition_label, year, from_pct, to_pct, delta_pct
from big_tech_share_bridge
where is_latest and scenario = 'central'
order by position;
