-- What the last run of each source came to: metrics and alerts read it, whichever process ran it and however long ago.
create table ops.source_health (
  source_id           text primary key,
  run_id              text,
  -- Also the claim of a scheduled run: whoever moves it runs the source.
  started_at          timestamptz not null,
  ended_at            timestamptz,
  last_success_at     timestamptz,
  newest_published_at timestamptz,
  entries             integer not null default 0,
  documents           jsonb not null default '{}',
  breach              text
);
