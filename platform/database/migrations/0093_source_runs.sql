-- What every run of a source came to and what was made of it; the last row of a source is its verdict. Old rows are deleted.
create table ops.source_run (
  source_id           text not null,
  run_id              text not null,
  ended_at            timestamptz not null,
  entries             integer not null,
  -- False where every seed answered that nothing had changed: then the entries say nothing.
  is_listed           boolean not null,
  fresh               integer not null,
  fetched             integer not null,
  failed              jsonb not null,
  newest_published_at timestamptz,
  -- Of the pages that were new or changed: how many were looked at, had a date, an author, a body, and characters of bodies.
  measured            integer not null,
  dated               integer not null,
  authored            integer not null,
  bodied              integer not null,
  body_characters     bigint not null,
  -- Why the source is red; empty: it is green.
  causes              jsonb not null,
  reason              text,
  red_since           timestamptz,
  primary key (source_id, run_id)
);
create index source_run_recent on ops.source_run (source_id, ended_at desc);
