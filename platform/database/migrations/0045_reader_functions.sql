-- Role bi reads marts and nothing else. A view reads its tables with the rights of its owner, but a function in it with those
-- of the reader: these two failed for bi, the first one for any sum that is not in dollars.
alter function fact.usd_rate(text, date) security definer set search_path = pg_catalog, pg_temp;
alter function fact.split_factor(text, date) security definer set search_path = pg_catalog, pg_temp;
