-- What sinks and resolve need beside the spine: a queue that no writer waits on, blocks by generation, failed readings,
-- quarantined rows, and a counter that gives changes their offsets in commit order.

-- A queue keyed by block would make a sink wait for the resolver that deletes the row, or lose its work to it. Rows are
-- only ever appended; resolve deletes those that it saw before it read the claims.
alter table ops.resolve_queue drop constraint resolve_queue_pkey;
alter table ops.resolve_queue alter column block drop not null;
alter table ops.resolve_queue add column queue_id bigint generated always as identity primary key;
alter table ops.resolve_queue add column claim_id text;
alter table ops.resolve_queue add constraint resolve_queue_names_something check (block is not null or claim_id is not null);

alter table fact.claim_block drop constraint claim_block_pkey;
alter table fact.claim_block add column extractor text not null default '';
alter table fact.claim_block add column generation integer not null default 0;
alter table fact.claim_block add primary key (claim_id, block, extractor, generation);

-- A reading that failed asserts nothing: it leaves the last good one in place and is noted beside it.
alter table fact.extraction add column failed_revision integer;
alter table fact.extraction add column failed_reason text;

create table ops.quarantine (
  document_id text not null,
  extractor text not null,
  generation integer not null,
  revision integer not null,
  row_number integer not null,
  reason text not null,
  value text not null,
  primary key (document_id, extractor, generation, row_number)
);

create table ops.change_counter (
  only_row boolean primary key default true check (only_row),
  last_cursor bigint not null
) with (fillfactor = 10);
insert into ops.change_counter (last_cursor) values (0);

-- What resolve last saw of the registry; another version recomputes every block.
create table ops.resolve_state (
  only_row boolean primary key default true check (only_row),
  registry_version text not null
);

create or replace view fact.current_extraction as
select e.*
from fact.extraction e
join ops.extractor x on x.extractor = e.extractor and e.generation <= x.active_generation
where not exists (
  select from fact.extraction newer
  where newer.document_id = e.document_id and newer.extractor = e.extractor and newer.generation <= x.active_generation
    and (newer.outcome <> 'failed', newer.generation) > (e.outcome <> 'failed', e.generation)
);

create or replace view fact.current_claim as
select c.*, e.source_id, e.final_url, e.publisher, e.tier, e.licence, e.title as document_title, e.language, e.published
from fact.claim c
join fact.extraction e on e.document_id = c.document_id and e.extractor = c.extractor and e.generation = c.generation
join ops.extractor x on x.extractor = e.extractor and e.generation <= x.active_generation
where c.superseded_at is null
  and not exists (
    select from fact.extraction newer
    where newer.document_id = e.document_id and newer.extractor = e.extractor and newer.generation <= x.active_generation
      and (newer.outcome <> 'failed', newer.generation) > (e.outcome <> 'failed', e.generation)
  );

-- Activating a generation, or rolling it back, is one update; what it changes is queued with it.
create function ops.queue_extractor() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.active_generation is distinct from old.active_generation then
    insert into ops.resolve_queue (claim_id, queued_at)
    select distinct c.claim_id, clock_timestamp() from fact.claim c
    where c.extractor = new.extractor and c.superseded_at is null;
  end if;
  return null;
end $$;
create trigger queue_extractor after insert or update on ops.extractor
for each row execute function ops.queue_extractor();
