-- Projects as resolve finds them among the events: campus, phase and building, with names, dated states and the claims behind them.
create table fact.project (
  project_id text primary key,
  level text not null check (level in ('campus', 'phase', 'building')),
  parent_project_id text,
  root_project_id text not null,
  refiled_as_project_id text,
  name text not null,
  status text,
  -- Dates as precise as the claims state them.
  status_date text,
  first_status_date text,
  ready_for_service text,
  place_id text,
  market text,
  locality text,
  county text,
  county_fips text,
  region text,
  country_code text,
  lat double precision,
  lon double precision,
  owner_company_id text,
  owner_company text,
  developer_company_id text,
  developer_company text,
  operator_company_id text,
  operator_company text,
  lessee_company_id text,
  lessee_company text,
  end_user_company_id text,
  end_user_company text,
  -- Of the project and its parts, each megawatt once.
  mw_live double precision not null,
  mw_under_construction double precision not null,
  mw_committed double precision not null,
  mw_early_stage double precision not null,
  mw_paused double precision not null,
  mw_it_est double precision,
  load_basis text,
  source_count integer not null,
  best_tier smallint not null,
  licence text not null,
  confidence double precision not null,
  evidence_count integer not null,
  best_quote text not null,
  best_url text not null,
  first_reported text,
  is_disputed boolean not null,
  review_status text not null,
  content_hash text not null,
  is_deleted boolean not null,
  known_from timestamptz not null,
  updated_at timestamptz not null
);
create index project_parent on fact.project (parent_project_id) where parent_project_id is not null;
create index project_root on fact.project (root_project_id);

create table fact.project_alias (
  project_id text not null,
  alias text not null,
  alias_kind text not null check (alias_kind in ('name', 'codename', 'company')),
  primary key (project_id, alias)
);

create table fact.project_status (
  status_id text primary key,
  project_id text not null,
  position integer not null,
  status text not null,
  status_date text,
  mw double precision,
  load_basis text,
  event_id text not null,
  is_current boolean not null
);
create index project_status_project on fact.project_status (project_id);

create table fact.project_claim (
  claim_id text primary key,
  project_id text not null
);
create index project_claim_project on fact.project_claim (project_id);

-- A project id that is no longer used, and the one that took its place.
create table fact.project_former_id (
  former_id text primary key,
  project_id text not null,
  recorded_at timestamptz not null
);

-- How megawatts of one load basis become those of another: the registry's file, written by resolve.
create table fact.conversion_assumption (
  from_basis text not null,
  to_basis text not null,
  low double precision not null,
  mid double precision not null,
  high double precision not null check (low <= mid and mid <= high),
  source text not null,
  primary key (from_basis, to_basis)
);

alter table fact.place add column lat double precision;
alter table fact.place add column lon double precision;
alter table fact.place add column market_id text;
create index event_project on fact.event ((fields->>'projectId')) where not is_deleted and fields->>'projectId' is not null;
create index event_moratorium on fact.event (chain_id) where kind = 'opposition' and not is_deleted and fields->>'action' = 'moratorium';
