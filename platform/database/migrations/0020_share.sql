-- Shares of capacity: what each is a share of, its values by kind, and the runs that projected some of them.
create table fact.share_group (
  group_id text primary key,
  label text not null,
  size_low integer not null,
  size_high integer not null,
  recorded_at timestamptz not null
);

create table fact.share_group_member (
  group_id text not null references fact.share_group (group_id),
  company text not null,
  member_from text,
  member_to text,
  certainty text not null check (certainty in ('stated', 'inferred')),
  primary key (group_id, company)
);

create table fact.share_definition (
  definition_id text primary key,
  label text not null,
  sentence text not null,
  phase_set text not null,
  attribution text not null check (attribution in ('owner', 'operator', 'end_user')),
  group_id text not null references fact.share_group (group_id),
  denominator text not null,
  china text not null check (china in ('in', 'out', 'not_stated')),
  crypto text not null check (crypto in ('in', 'out', 'not_stated')),
  region text not null,
  load_basis text not null,
  recorded_at timestamptz not null,
  unique (phase_set, attribution, group_id, denominator, china, crypto, region, load_basis)
);

create table fact.baseline_figure (
  figure_id text primary key,
  edition text not null,
  subject text not null,
  metric text not null,
  definition_id text references fact.share_definition (definition_id),
  group_id text,
  phase_set text not null,
  load_basis text not null,
  region text not null,
  value numeric(24, 6) not null,
  unit text not null,
  rounding numeric(24, 6) not null,
  comparator text not null,
  modality text not null,
  as_of text not null,
  time_kind text not null,
  publisher text not null,
  quoted_via text,
  url text not null,
  published text not null,
  confirmed boolean not null,
  note text,
  recorded_at timestamptz not null
);

create table fact.projection_run (
  run_id text primary key,
  inputs_hash text not null,
  model_version text not null,
  scenario text not null,
  seed text not null,
  paths integer not null,
  n_facts integer not null,
  pct_judgement numeric(6, 2) not null,
  headline text not null,
  summary jsonb not null,
  run_at timestamptz not null
);

create table fact.share_value (
  share_id text primary key,
  run_id text references fact.projection_run (run_id),
  definition_id text not null references fact.share_definition (definition_id),
  year integer not null,
  as_of text not null,
  value_kind text not null check (value_kind in ('reported', 'reconstructed', 'computed', 'projected')),
  scenario text,
  share_pct numeric(12, 8) not null,
  p025 numeric(12, 8),
  p10 numeric(12, 8),
  p25 numeric(12, 8),
  p75 numeric(12, 8),
  p90 numeric(12, 8),
  p975 numeric(12, 8),
  numerator_mw numeric(18, 3),
  denominator_mw numeric(18, 3),
  unclassified_mw numeric(18, 3),
  rounding_low_pct numeric(12, 8),
  rounding_high_pct numeric(12, 8),
  lower_bound_pct numeric(12, 8),
  upper_bound_pct numeric(12, 8),
  publisher text,
  quoted_via text,
  url text,
  comparator text,
  modality text,
  vintage text not null,
  n_facts integer not null,
  pct_judgement numeric(7, 4),
  pct_inferred numeric(7, 4),
  pct_converted numeric(7, 4),
  grade text not null check (grade in ('A', 'B', 'C', 'D')),
  note text,
  recorded_at timestamptz not null,
  check ((value_kind = 'projected') = (run_id is not null))
);
create index share_value_definition on fact.share_value (definition_id, year);
create index share_value_run on fact.share_value (run_id);

create view mart.big_tech_share as
select
  v.share_id,
  v.run_id,
  v.run_id is not distinct from first_value(v.run_id) over newest
    and v.vintage = first_value(v.vintage) over newest as is_latest,
  v.definition_id,
  d.label as definition_label,
  d.sentence as definition_sentence,
  d.group_id,
  d.phase_set,
  d.attribution,
  d.denominator,
  d.load_basis,
  d.region
    || '; China ' || replace(d.china, '_', ' ') || '; crypto ' || replace(d.crypto, '_', ' ') as geography,
  v.year,
  v.as_of,
  fact.day_of(v.as_of) as as_of_date,
  v.value_kind,
  v.scenario,
  v.share_pct::numeric(6, 2) as share_pct,
  v.p025::numeric(6, 2) as p025,
  v.p10::numeric(6, 2) as p10,
  v.p25::numeric(6, 2) as p25,
  v.p75::numeric(6, 2) as p75,
  v.p90::numeric(6, 2) as p90,
  v.p975::numeric(6, 2) as p975,
  v.numerator_mw,
  v.denominator_mw,
  v.unclassified_mw,
  v.rounding_low_pct::numeric(6, 2) as rounding_low_pct,
  v.rounding_high_pct::numeric(6, 2) as rounding_high_pct,
  v.lower_bound_pct::numeric(6, 2) as lower_bound_pct,
  v.upper_bound_pct::numeric(6, 2) as upper_bound_pct,
  v.publisher,
  v.quoted_via,
  v.comparator,
  v.modality,
  fact.day_of(v.vintage) as vintage_date,
  v.n_facts,
  v.pct_judgement::numeric(6, 2) as pct_judgement,
  v.pct_inferred::numeric(6, 2) as pct_inferred,
  v.pct_converted::numeric(6, 2) as pct_converted,
  v.grade,
  v.note,
  r.headline,
  r.inputs_hash,
  r.run_at,
  fact.day_of(v.vintage)::timestamp at time zone 'UTC' as first_reported_at,
  v.n_facts as source_count,
  case when v.grade = 'A' then 2 when v.grade = 'B' then 3 end as best_source_tier,
  (case v.grade when 'A' then 0.9 when 'B' then 0.8 when 'C' then 0.6 else 0.3 end)::double precision as confidence,
  'unreviewed'::text as review_status,
  false as is_disputed,
  'figures cited, see best_url'::text as licence,
  coalesce(q.evidence_count, 0) as evidence_count,
  q.best_quote,
  v.url as best_url,
  q.fact_id,
  v.recorded_at as known_from,
  v.recorded_at as updated_at,
  false as is_deleted
from fact.share_value v
join fact.share_definition d using (definition_id)
left join fact.projection_run r using (run_id)
left join lateral (
  -- A fact of ours in which the same publisher states the same value: its archived sentence stands behind the quoted one.
  select i.indicator_id as fact_id, i.evidence_count, i.best_quote
  from mart.indicators i
  where v.value_kind = 'reported' and i.metric in ('big_tech_share', 'group_share') and i.value = v.share_pct
    and lower(split_part(i.publisher, ' ', 1)) = lower(split_part(v.publisher, ' ', 1))
    and abs(coalesce(i.year, v.year) - v.year) <= 1
  order by i.best_source_tier, i.indicator_id limit 1
) q on true
window newest as (
  partition by v.definition_id, v.year, v.value_kind, v.scenario, case when v.run_id is null then v.publisher end
  order by r.run_at desc nulls last, v.vintage desc, v.as_of desc, v.share_id
);

create view mart.dim_definition as
select d.definition_id, d.label, d.sentence, d.phase_set, d.attribution, d.group_id, g.label as group_label, g.size_low,
  g.size_high, d.denominator, d.china, d.crypto, d.region, d.load_basis
from fact.share_definition d
join fact.share_group g using (group_id);

create view mart.share_group_members as
select m.group_id || ':' || m.company as member_id, m.group_id, g.label as group_label, m.company,
  fact.day_of(m.member_from) as member_from, fact.day_of(m.member_to) as member_to, m.certainty
from fact.share_group_member m
join fact.share_group g using (group_id);

create view mart.baseline_figures as
select figure_id, edition, subject, metric, definition_id, group_id, phase_set, load_basis, region, value, unit, rounding,
  comparator, modality, as_of, time_kind, publisher, quoted_via, url, fact.day_of(published) as published_date,
  confirmed, note
from fact.baseline_figure;
