-- What `megawatch sources check` found the last time that a source answered: the golden that the next check is held against.
create table ops.source_check (
  source_id           text primary key,
  checked_at          timestamptz not null,
  url                 text not null,
  final_url           text not null,
  status              integer not null,
  content_type        text,
  charset             text,
  entries             integer not null,
  newest_published_at timestamptz,
  dated               integer not null,
  titled              integer not null,
  -- Hosts that the entries lead to.
  hosts               jsonb not null
);
