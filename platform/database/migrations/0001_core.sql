-- The spine: archive, documents, frontier, extractions, claims with history, events. Definitions: schemas/tables.
create schema if not exists raw;
create schema if not exists fact;
create schema if not exists mart;
create schema if not exists ops;

create table raw.archive (
  hash text primary key,
  encoding text not null check (encoding in ('zstd', 'plain')),
  bytes integer not null,
  body bytea not null,
  stored_at timestamptz not null
);
alter table raw.archive alter column body set storage external;

create table raw.document (
  document_id text not null,
  revision integer not null check (revision > 0),
  source_id text not null,
  url text not null,
  final_url text not null,
  outcome text not null check (outcome in ('fetched', 'gone')),
  status integer not null,
  content_type text,
  body_hash text,
  headers_hash text,
  tier smallint not null check (tier between 1 and 5),
  licence text not null,
  publisher text not null,
  message jsonb not null,
  fetched_at timestamptz not null,
  primary key (document_id, revision)
);

create table ops.document_state (
  document_id text primary key,
  revision integer not null,
  published_revision integer not null,
  outcome text not null check (outcome in ('fetched', 'gone')),
  body_hash text,
  etag text,
  last_modified text,
  updated_at timestamptz not null
) with (fillfactor = 80);

create table ops.frontier (
  url text primary key,
  source_id text not null,
  host text not null,
  role text not null check (role in ('seed', 'document')),
  hints jsonb not null,
  document_id text,
  state text not null check (state in ('due', 'done', 'failed', 'forbidden', 'gone')),
  due_at timestamptz not null,
  lease_until timestamptz,
  lease_owner text,
  attempts integer not null,
  last_status integer,
  last_error text,
  etag text,
  last_modified text,
  discovered_at timestamptz not null,
  visited_at timestamptz
) with (fillfactor = 80);
create index frontier_due on ops.frontier (state, due_at);

create table ops.host_slot (
  host text primary key,
  next_at timestamptz not null
) with (fillfactor = 50);

create table ops.sink_offset (
  sink text not null,
  topic text not null,
  partition integer not null,
  next_offset bigint not null,
  updated_at timestamptz not null,
  primary key (sink, topic, partition)
) with (fillfactor = 50);

create table ops.extractor_generation (
  extractor text not null,
  generation integer not null check (generation > 0),
  version text not null,
  registered_at timestamptz not null,
  primary key (extractor, generation),
  unique (extractor, version)
);

create table ops.extractor (
  extractor text primary key,
  active_generation integer not null
);

create table ops.dead_letter (
  dead_letter_id text primary key,
  stage text not null,
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  key text,
  code text not null,
  reason text not null,
  attempts integer not null,
  headers jsonb not null,
  value text,
  failed_at timestamptz not null,
  replayed_at timestamptz
);

create table ops.run (
  run_id text primary key,
  command text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  counts jsonb not null
);

create table ops.resolve_queue (
  block text primary key,
  queued_at timestamptz not null
);

create table ops.change (
  cursor bigint primary key,
  kind text not null,
  event_id text not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  recorded_at timestamptz not null,
  is_deleted boolean not null
);

create table fact.extraction (
  document_id text not null,
  extractor text not null,
  generation integer not null,
  revision integer not null,
  outcome text not null check (outcome in ('claims', 'empty', 'gated', 'gone', 'failed')),
  reason text,
  text_hash text,
  title text,
  byline text,
  language text,
  published text,
  source_id text not null,
  final_url text not null,
  publisher text not null,
  tier smallint not null,
  licence text not null,
  claims integer not null,
  quarantined integer not null,
  recorded_at timestamptz not null,
  primary key (document_id, extractor, generation)
);

create table fact.claim (
  claim_id text not null,
  extractor text not null,
  generation integer not null,
  revision integer not null,
  document_id text not null,
  ordinal integer not null,
  kind text not null,
  fields jsonb not null,
  evidence jsonb not null,
  confidence double precision not null check (confidence between 0 and 1),
  polarity text not null,
  modality text not null,
  salience text not null,
  rule text not null,
  text_hash text not null,
  content_hash text not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  superseded_by integer,
  primary key (claim_id, extractor, generation, revision)
);
create unique index claim_open on fact.claim (claim_id, extractor, generation) where superseded_at is null;
create index claim_document on fact.claim (document_id, extractor, generation);

create table fact.claim_block (
  claim_id text not null,
  block text not null,
  primary key (claim_id, block)
);
create index claim_block_block on fact.claim_block (block);

create table fact.event (
  event_id text primary key,
  kind text not null,
  chain_id text not null,
  fields jsonb not null,
  alternatives jsonb not null,
  title text not null,
  is_disputed boolean not null,
  review_status text not null,
  source_count integer not null,
  best_tier smallint not null,
  licence text not null,
  confidence double precision not null,
  evidence_count integer not null,
  best_claim_id text not null,
  best_quote text not null,
  best_url text not null,
  first_reported text,
  is_deleted boolean not null,
  content_hash text not null,
  known_from timestamptz not null,
  updated_at timestamptz not null
);
create index event_kind on fact.event (kind) where not is_deleted;

create table fact.event_claim (
  claim_id text primary key,
  event_id text not null
);
create index event_claim_event on fact.event_claim (event_id);

create table fact.event_alias (
  former_id text primary key,
  event_id text not null,
  recorded_at timestamptz not null
);

-- For each document and extractor the extraction of the newest generation that is active or older: activating a
-- generation, or rolling it back, is one update of ops.extractor.
create view fact.current_extraction as
select distinct on (e.document_id, e.extractor) e.*
from fact.extraction e
join ops.extractor x on x.extractor = e.extractor and e.generation <= x.active_generation
order by e.document_id, e.extractor, e.generation desc;

-- Open claims of current extractions: what is asserted now.
create view fact.current_claim as
select c.*, e.source_id, e.final_url, e.publisher, e.tier, e.licence, e.title as document_title, e.language, e.published
from fact.current_extraction e
join fact.claim c
  on c.document_id = e.document_id and c.extractor = e.extractor and c.generation = e.generation
where c.superseded_at is null;
