-- A quoted share looks for the fact that states it among indicators of two metrics; without this it would read them all.
create index event_indicator_metric on fact.event ((fields->>'metric')) where kind = 'indicator' and not is_deleted;
