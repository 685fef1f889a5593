-- Hosts that fail again and again are left alone by every crawler, and what sites reserve from text and data mining is kept.
alter table ops.host_slot add column failures integer not null default 0;

create table ops.tdm_policy (
  origin text primary key,
  verdict text not null check (verdict in ('rules', 'absent', 'unreachable')),
  body text not null,
  fetched_at timestamptz not null,
  expires_at timestamptz not null
);
