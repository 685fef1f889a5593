-- 1. What is Big Tech's share now and in 2032, under each definition?
-- One line a definition; never read two of them as one figure. "Told" is what others say of 2032, "projected" our median with its 80% band.
select definition_label, geography,
  max(share_pct) filter (where year = 2025 and value_kind <> 'projected') as pct_2025,
  max(publisher) filter (where year = 2025 and value_kind <> 'projected') as publisher_2025,
  max(share_pct) filter (where year = 2032 and value_kind = 'projected') as projected_pct_2032,
  max(p10) filter (where year = 2032) as p10_2032,
  max(p90) filter (where year = 2032) as p90_2032,
  max(share_pct) filter (where year = 2032 and value_kind = 'reported') as told_pct_2032,
  max(comparator) filter (where year = 2032 and value_kind = 'reported') as told_comparator
from big_tech_share
where is_latest and year in (2025, 2032) and coalesce(scenario, 'central') = 'central'
group by definition_id, definition_label, geography
order by definition_id;
