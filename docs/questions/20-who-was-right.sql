-- 20. Who forecast what, and who was right?
-- error is forecast less actual, in the unit beside it. Pending: its year has not come; no_actual: nobody has said what came of it.
select publisher, about, definition, vintage_date, target_year, comparator, value, unit, status, actual_value, error, error_pct,
  is_within_range, best_url
from forecast_ledger
where is_latest_vintage or status = 'scored'
order by status = 'scored' desc, target_year, publisher, ledger_id;
