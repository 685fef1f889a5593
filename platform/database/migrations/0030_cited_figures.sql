-- Cited figures in full, what third parties forecast, figures that contradict one another, and what stands beside a quoted share.
alter table fact.baseline_figure
  add column about text not null default '',
  add column claim_metric text not null default '',
  add column landlord text,
  add column lessee text,
  add column end_user text,
  add column holder_group text,
  add column low numeric(24, 6),
  add column high numeric(24, 6),
  add column period_from text,
  add column supersedes text;

-- A row of a compiled table names itself, so that figures and facts find one another.
create index claim_citation on fact.claim ((fields->'citation'->>'id')) where fields ? 'citation';

create table fact.ledger_entry (
  ledger_id text primary key,
  figure_id text not null,
  title text not null,
  about text not null,
  metric text not null,
  definition_id text references fact.share_definition (definition_id),
  definition text not null,
  unit text not null,
  value numeric(24, 6) not null,
  value_low numeric(24, 6),
  value_high numeric(24, 6),
  comparator text not null,
  modality text not null,
  time_kind text not null,
  target_period text,
  vintage text not null,
  publisher text not null,
  quoted_via text,
  url text not null,
  supersedes text,
  superseded_by text,
  status text not null check (status in ('pending', 'scored', 'no_actual', 'no_target_date')),
  actual_figure_id text,
  actual_value numeric(24, 6),
  actual_as_of text,
  actual_comparator text,
  error numeric(24, 6),
  error_pct numeric(16, 4),
  is_within_range boolean,
  path_value numeric(24, 6),
  path_actual_figure_id text,
  path_actual_value numeric(24, 6),
  path_error numeric(24, 6),
  recorded_at timestamptz not null
);

create table fact.contradiction (
  contradiction_id text primary key,
  kind text not null,
  left_value numeric(24, 6) not null,
  right_value numeric(24, 6) not null,
  unit text not null,
  message text not null,
  recorded_at timestamptz not null
);

create table fact.contradiction_figure (
  contradiction_id text not null references fact.contradiction (contradiction_id) on delete cascade,
  figure_id text not null,
  primary key (contradiction_id, figure_id)
);

create table fact.share_gap (
  share_id text primary key references fact.share_value (share_id) on delete cascade,
  definition_id text not null,
  computed_share_id text not null references fact.share_value (share_id) on delete cascade,
  computed_definition_id text not null,
  reported_pct numeric(12, 8) not null,
  computed_pct numeric(12, 8) not null,
  gap_points numeric(12, 8) not null,
  differs_in text not null,
  recorded_at timestamptz not null
);

create table fact.share_not_computed (
  definition_id text primary key references fact.share_definition (definition_id),
  reason text not null,
  recorded_at timestamptz not null
);

-- Last day of a period such as 2026, 2026-H1, 2026-Q3, 2026-03 or 2026-03-14.
create function fact.last_day_of(period text) returns date language sql immutable strict parallel safe
return case fact.precision_of(period)
  when 'day' then fact.day_of(period)
  when 'month' then (fact.day_of(period) + interval '1 month - 1 day')::date
  when 'quarter' then (fact.day_of(period) + interval '3 months - 1 day')::date
  when 'half' then (fact.day_of(period) + interval '6 months - 1 day')::date
  else (fact.day_of(period) + interval '1 year - 1 day')::date
end;

-- The fact that a cited figure has become, where its source was read.
create view fact.figure_fact as
select distinct on (c.fields->'citation'->>'id') c.fields->'citation'->>'id' as figure_id, m.event_id
from fact.claim c
join fact.event_claim m on m.claim_id = c.claim_id
join fact.event e on e.event_id = m.event_id and not e.is_deleted
where c.fields ? 'citation' and c.superseded_at is null
order by c.fields->'citation'->>'id', m.event_id;
