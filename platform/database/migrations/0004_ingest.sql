-- Ingest: robots.txt by origin, and the indexes by which the frontier hands out work fairly between hosts.
create table ops.robots (
  origin text primary key,
  verdict text not null check (verdict in ('rules', 'absent', 'unreachable')),
  body text not null,
  fetched_at timestamptz not null,
  expires_at timestamptz not null
);

create index frontier_host on ops.frontier (host, role desc, due_at, url) where state = 'due';
create index frontier_leased on ops.frontier (host) where lease_until is not null;
create index frontier_source on ops.frontier (source_id, state);
create index document_state_pending on ops.document_state (document_id) where published_revision < revision;
create index document_source on raw.document (source_id);
