-- What people judged: rows that are only ever added. An undo is a row as well. A judgement holds to a place in a document
-- (document, kind, spans) and not to a claim's id, which the next extractor may change.
create table fact.judgement (
  judgement_no bigint generated always as identity,
  judgement_id text generated always as ('jdg_' || judgement_no::text) stored primary key,
  verb text not null check (verb in ('same', 'different', 'wrong', 'value', 'confirm', 'undo',
    'company_merge', 'company_split', 'company_rename', 'company_parent', 'company_confirm')),
  author text not null check (btrim(author) <> ''),
  reason text not null check (btrim(reason) <> ''),
  recorded_at timestamptz not null default clock_timestamp(),
  -- What the person saw, so that the log can be read when the claims are gone.
  kind text,
  subject text not null,
  other_subject text,
  field text,
  value jsonb,
  company_id text,
  other_company_id text,
  name text,
  on_date text,
  undoes text unique references fact.judgement (judgement_id),
  check ((verb = 'undo') = (undoes is not null)),
  check (undoes is null or undoes <> 'jdg_' || judgement_no::text)
);
create unique index judgement_number on fact.judgement (judgement_no);
-- Resolvers ask for the newest number that concerns companies.
create index judgement_company on fact.judgement (judgement_no) where company_id is not null;

create table fact.judgement_anchor (
  judgement_id text not null references fact.judgement (judgement_id),
  anchor_no integer not null check (anchor_no >= 0),
  side text not null check (side in ('a', 'b')),
  document_id text not null,
  kind text not null,
  extractor text not null,
  text_hash text not null,
  spans jsonb not null,
  quote text not null,
  url text not null,
  -- As it was then, for the eye; nothing is found by it alone.
  claim_id text not null,
  content_hash text not null,
  primary key (judgement_id, anchor_no)
);
create index judgement_anchor_document on fact.judgement_anchor (document_id);

-- The claim that each anchor of a judgement in force holds to now; null: the claim is gone. Written by resolve alone.
create table fact.judgement_claim (
  judgement_id text not null references fact.judgement (judgement_id),
  anchor_no integer not null,
  claim_id text,
  content_hash text,
  primary key (judgement_id, anchor_no)
);
create index judgement_claim_claim on fact.judgement_claim (claim_id) where claim_id is not null;

create function fact.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of %.% are never changed: undo a judgement with another row', tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger refuse_change before update or delete on fact.judgement for each row execute function fact.refuse_change();
create trigger refuse_change before update or delete on fact.judgement_anchor for each row execute function fact.refuse_change();

-- Judging and undoing queue what they touch, in their own transaction.
create function fact.queue_anchors() returns trigger language plpgsql as $$
begin
  insert into ops.resolve_queue (claim_id, queued_at) select distinct claim_id, clock_timestamp() from fresh;
  return null;
end $$;
create trigger queue_anchors after insert on fact.judgement_anchor
referencing new table as fresh for each statement execute function fact.queue_anchors();

create function fact.queue_undone() returns trigger language plpgsql as $$
begin
  insert into ops.resolve_queue (claim_id, queued_at)
  select distinct touched.claim_id, clock_timestamp() from (
    select a.claim_id from fact.judgement_anchor a where a.judgement_id = new.undoes
    union select c.claim_id from fact.judgement_claim c where c.judgement_id = new.undoes and c.claim_id is not null) touched;
  return null;
end $$;
create trigger queue_undone after insert on fact.judgement for each row when (new.undoes is not null)
execute function fact.queue_undone();

-- Judgements that nobody has undone.
create view fact.judgement_in_force as
select j.* from fact.judgement j
where j.verb <> 'undo' and not exists (select from fact.judgement u where u.undoes = j.judgement_id);

-- Up to which judgement of companies fact.company was written.
alter table ops.resolve_state add column company_judgement_no bigint not null default 0;
