-- Marts as tables: what a mart shows now, and every row that it showed before. A definition view fact.<mart>_row says what the rows
-- are; resolve writes what differs from them into fact.<mart>_now, in the transaction that writes the events, and moves what it
-- replaces to fact.<mart>_past. mart.<mart>, mart.<mart>_history and mart.<mart>_as_of read these two. See docs/decisions/0007.

create table fact.mart_table (
  mart text primary key,
  -- Kind of the events that the rows come from.
  kind text not null,
  key_column text not null,
  -- Holds the id by which rows follow a changed event: of deals the chain's, else the event's.
  scope_column text not null,
  has_history boolean not null,
  -- False: no mart of its own; views of other marts read the table.
  is_shown boolean not null default true
);
comment on table fact.mart_table is 'The marts whose rows resolve writes; after a change of a row or of a definition view call fact.shape_mart.';

-- What the rows of a mart were computed from when they were last computed all at once.
create table ops.mart_state (
  mart text primary key,
  fingerprint text not null,
  refreshed_at timestamptz not null
);

-- Counts the changes of what definition views read beside events.
create table ops.mart_input (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into ops.mart_input (version) values (0);

create function fact.note_mart_input() returns trigger language plpgsql as $$
begin
  update ops.mart_input set version = version + 1;
  return null;
end $$;
create trigger note_mart_input after insert or update or delete or truncate on fact.fx_rate
for each statement execute function fact.note_mart_input();
create trigger note_mart_input after insert or update or delete or truncate on fact.stock_split
for each statement execute function fact.note_mart_input();

-- When the newest change was recorded: no later one gets an earlier time, whatever the clock does.
alter table ops.change_counter add column last_at timestamptz not null default '-infinity';
update ops.change_counter set last_at = coalesce((select max(recorded_at) from ops.change), '-infinity');

-- Takes `count` offsets; the row's lock is held until the commit, so that offsets and times become visible in their order.
create function ops.take_cursors(count bigint) returns table (first_cursor bigint, taken_at timestamptz) language sql as $$
  update ops.change_counter set last_cursor = last_cursor + count, last_at = greatest(clock_timestamp(), last_at)
  returning last_cursor - count + 1, last_at $$;

-- The offset itself; refuses one that has not been given yet.
create function mart.known_offset(change_offset bigint) returns bigint language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  newest bigint;
begin
  select c.last_cursor into newest from ops.change_counter c;
  if change_offset > newest or change_offset < 0 then
    raise exception 'there is no change offset % yet: the newest is %', change_offset, newest
      using errcode = '22023', hint = 'Offsets are in column cursor of mart.changes; 0 is before the first change.';
  end if;
  return change_offset;
end $$;

-- The time itself; refuses one that has not come.
create function mart.known_time(at timestamptz) returns timestamptz language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  newest ops.change_counter;
begin
  if at > clock_timestamp() then
    select c.* into newest from ops.change_counter c;
    raise exception 'nobody knows yet what will be known as of %: the newest change is % of %', at, newest.last_cursor, newest.last_at
      using errcode = '22023', hint = 'Ask for a time that has passed.';
  end if;
  return at;
end $$;

-- Brings the tables, views and functions of a mart in line with its definition view: makes what is missing, adds columns that are
-- new. Everything is generated from the catalog. Columns are never dropped or renamed here.
create function fact.shape_mart(name text) returns void language plpgsql as $shape$
declare
  m fact.mart_table;
  defined regclass := format('fact.%I', name || '_row')::regclass;
  present regclass := to_regclass(format('fact.%I', name || '_now'));
  columns text[];
  listed text;
  col record;
begin
  select * into strict m from fact.mart_table where mart = name;
  if present is null then
    execute format('create table fact.%I as select r.*, null::bigint as version_from_cursor, null::timestamptz as version_from
      from %s r with no data', name || '_now', defined);
    execute format('alter table fact.%I add primary key (%I), alter column version_from_cursor set not null,
      alter column version_from set not null', name || '_now', m.key_column);
    if m.scope_column <> m.key_column then
      execute format('create index on fact.%I (%I)', name || '_now', m.scope_column);
    end if;
    execute format('create table fact.%I as select n.*, null::bigint as version_to_cursor, null::timestamptz as version_to
      from fact.%I n with no data', name || '_past', name || '_now');
    execute format('alter table fact.%I add primary key (%I, version_from_cursor), alter column version_from set not null,
      alter column version_to_cursor set not null, alter column version_to set not null', name || '_past', m.key_column);
    execute format('comment on table fact.%I is %L', name || '_now', 'The rows of mart.' || name || ', as their definition view has them.');
    execute format('comment on table fact.%I is %L', name || '_past', 'The rows that mart.' || name || ' had, with the time they stood.');
  else
    for col in
      select a.attname, format_type(a.atttypid, a.atttypmod) as type, t.atttypid is null as is_new,
        format_type(t.atttypid, t.atttypmod) as former
      from pg_attribute a
      left join pg_attribute t on t.attrelid = present and t.attname = a.attname and not t.attisdropped
      where a.attrelid = defined and a.attnum > 0 and not a.attisdropped order by a.attnum
    loop
      if col.is_new then
        execute format('alter table fact.%I add column %I %s', name || '_now', col.attname, col.type);
        execute format('alter table fact.%I add column %I %s', name || '_past', col.attname, col.type);
      elsif col.type <> col.former then
        raise exception 'column % of fact.%_row is %, its table has %', col.attname, name, col.type, col.former;
      end if;
    end loop;
  end if;

  -- Columns stay where the mart has them; new ones follow.
  select array_agg(a.attname::text order by v.attnum nulls last, a.attnum) into columns
  from pg_attribute a
  left join pg_attribute v on v.attrelid = to_regclass(format('mart.%I', name)) and v.attname = a.attname
  where a.attrelid = defined and a.attnum > 0 and not a.attisdropped;
  listed := (select string_agg(quote_ident(c), ', ') from unnest(columns) c);

  if m.is_shown then
    execute format('create or replace view mart.%I as select %s from fact.%I', name, listed, name || '_now');
  end if;

  -- fact.write_<mart> writes what the definition view has for some ids, fact.rewrite_<mart> all of it; both return the ids whose rows
  -- changed. A few rows are to be found by indexes however small the tables were when statistics were last taken.
  execute format($make$
    create or replace function fact.%1$I(ids text[], at_cursor bigint, at_time timestamptz) returns setof text language plpgsql
    set plan_cache_mode = force_custom_plan set enable_seqscan = off set jit = off as $body$
    begin
      return query %2$s;
    end $body$ $make$, 'write_' || name, fact.mart_statement(m, columns, true));
  execute format($make$
    create or replace function fact.%1$I(at_cursor bigint, at_time timestamptz) returns setof text language plpgsql
    set plan_cache_mode = force_custom_plan set jit = off as $body$
    begin
      return query %2$s;
    end $body$ $make$, 'rewrite_' || name, fact.mart_statement(m, columns, false));

  if not m.has_history then return; end if;
  execute format('create or replace view mart.%I as
    select x.%I || ''@'' || x.version_from_cursor as version_id, x.version_from as known_from, x.version_to as known_to,
      x.version_from_cursor as known_from_cursor, x.version_to_cursor as known_to_cursor, %s
    from (select %s, version_from_cursor, version_from, null::bigint as version_to_cursor, null::timestamptz as version_to from fact.%I
      union all select %s, version_from_cursor, version_from, version_to_cursor, version_to from fact.%I) x',
    name || '_history', m.key_column,
    (select string_agg(case c when 'known_from' then 'x.known_from as first_known_from' else 'x.' || quote_ident(c) end, ', ') from unnest(columns) c),
    listed, name || '_now', listed, name || '_past');
  listed := (select string_agg(case c when 'known_from' then 'h.first_known_from' else 'h.' || quote_ident(c) end, ', ') from unnest(columns) c);
  -- That something is asked of a query of its own makes it refuse where there is not one row to compare.
  execute format('create or replace function mart.%I(change_offset bigint) returns setof mart.%I language sql stable as $body$
    select %s from mart.%I h
    where (select mart.known_offset(change_offset)) is not null and h.known_from_cursor <= (select mart.known_offset(change_offset))
      and (h.known_to_cursor is null or h.known_to_cursor > (select mart.known_offset(change_offset))) $body$',
    name || '_as_of', name, listed, name || '_history');
  execute format('create or replace function mart.%I(at timestamptz) returns setof mart.%I language sql stable as $body$
    select %s from mart.%I h
    where (select mart.known_time(at)) is not null and h.known_from <= (select mart.known_time(at)) and (h.known_to is null or h.known_to > (select mart.known_time(at))) $body$',
    name || '_as_of', name, listed, name || '_history');
end $shape$;

-- The statement that brings the rows of a mart up to date, all of them or those of `ids` (a parameter where it is run): new and changed rows are written, what
-- they replace and what is gone goes to the past. An unchanged row writes nothing; updated_at alone is no difference.
create function fact.mart_statement(m fact.mart_table, columns text[], of_ids boolean) returns text language sql stable as $$
  select format($make$
    with wanted as materialized (
      select distinct on (x.%1$I) %2$s from fact.%3$I x where %4$s and x.%1$I is not null order by x.%1$I
    ), standing as materialized (
      select x.* from fact.%5$I x where %4$s %14$s
    ), stale as materialized (
      select v.*, w.%1$I is null as is_gone from standing v left join wanted w on w.%1$I = v.%1$I
      where w.%1$I is null or (%6$s) is distinct from (%7$s)
    ), past as (
      insert into fact.%8$I (%9$s, version_from_cursor, version_from, version_to_cursor, version_to)
      select %10$s, s.version_from_cursor, s.version_from, at_cursor, at_time from stale s where s.version_from_cursor < at_cursor
    ), gone as (
      delete from fact.%5$I v where v.%1$I = any (array(select s.%1$I from stale s where s.is_gone)) returning v.%11$I as scope
    ), changed as (
      update fact.%5$I v set %12$s, version_from_cursor = at_cursor, version_from = at_time
      from wanted w where v.%1$I = w.%1$I and v.%1$I = any (array(select s.%1$I from stale s where not s.is_gone))
      returning v.%11$I as scope
    ), added as (
      insert into fact.%5$I (%9$s, version_from_cursor, version_from)
      select %13$s, at_cursor, at_time from wanted w where not exists (select from standing v where v.%1$I = w.%1$I)
      returning %11$I as scope
    )
    select distinct g.scope::text from (select scope from gone union all select scope from changed union all select scope from added) g
    $make$,
    m.key_column,
    (select string_agg('x.' || quote_ident(c), ', ') from unnest(columns) c),
    m.mart || '_row', case when of_ids then format('x.%I = any(ids)', m.scope_column) else 'true' end, m.mart || '_now',
    (select string_agg('v.' || quote_ident(c), ', ') from unnest(columns) c where c not in ('updated_at', m.key_column)),
    (select string_agg('w.' || quote_ident(c), ', ') from unnest(columns) c where c not in ('updated_at', m.key_column)),
    m.mart || '_past',
    (select string_agg(quote_ident(c), ', ') from unnest(columns) c),
    (select string_agg('s.' || quote_ident(c), ', ') from unnest(columns) c),
    m.scope_column,
    (select string_agg(format('%1$I = w.%1$I', c), ', ') from unnest(columns) c where c <> m.key_column),
    (select string_agg('w.' || quote_ident(c), ', ') from unnest(columns) c),
    -- An item of a list may have been in another's list.
    case when of_ids and m.key_column <> m.scope_column then format(
      'union all select x.* from fact.%1$I x where x.%2$I in (select w.%2$I from wanted w) and x.%3$I <> all (ids)',
      m.mart || '_now', m.key_column, m.scope_column) else '' end)
$$;

-- Writes the rows of every mart of a kind for these ids.
create function fact.write_marts(of_kind text, ids text[], at_cursor bigint, at_time timestamptz) returns void language plpgsql as $$
declare
  m fact.mart_table;
begin
  for m in select t.* from fact.mart_table t where t.kind = of_kind order by t.mart loop
    execute format('select count(*) from fact.%I($1, $2, $3)', 'write_' || m.mart) using ids, at_cursor, at_time;
  end loop;
end $$;

-- What the rows of a mart are computed from, but for the events: the definition, the registry with what people judged of companies, rates
-- and splits.
create function fact.mart_fingerprint(name text) returns text language sql stable as $$
  select md5(concat_ws('|', pg_get_viewdef(format('fact.%I', name || '_row')::regclass),
    (select to_jsonb(s)::text from ops.resolve_state s), (select i.version from ops.mart_input i))) $$;

-- Computes a mart as a whole and writes what differs, as changes of its facts; returns how many facts changed. Without `always` only
-- where something that it is computed from is not what it was.
create function fact.refresh_mart(name text, always boolean) returns bigint language plpgsql as $$
declare
  m fact.mart_table;
  wanted text;
  first bigint;
  at_time timestamptz;
  touched text[];
begin
  select * into strict m from fact.mart_table where mart = name;
  select fact.mart_fingerprint(name) into wanted;
  if not always and exists (select from ops.mart_state s where s.mart = name and s.fingerprint = wanted) then return 0; end if;
  -- Nobody writes a mart without the counter's lock: what is read from here on is what the others have committed.
  select t.first_cursor, t.taken_at into first, at_time from ops.take_cursors(0) t;
  if not always and exists (select from ops.mart_state s where s.mart = name and s.fingerprint = wanted) then return 0; end if;
  execute format('select array_agg(w order by w) from fact.%I($1, $2) w', 'rewrite_' || name) into touched using first, at_time;
  if touched is not null then
    perform from ops.take_cursors(cardinality(touched));
    insert into ops.change (cursor, kind, event_id, operation, recorded_at, is_deleted)
    select first + u.position - 1, m.kind, u.id, 'update', at_time, false from unnest(touched) with ordinality u(id, position);
  end if;
  insert into ops.mart_state as s (mart, fingerprint, refreshed_at) values (name, wanted, at_time)
  on conflict (mart) do update set fingerprint = excluded.fingerprint, refreshed_at = excluded.refreshed_at;
  return coalesce(cardinality(touched), 0);
end $$;

-- Fills an empty mart from events that are older than its table, as of the newest change there is.
create function fact.fill_mart(name text) returns void language plpgsql as $$
begin
  execute format('select count(*) from fact.%I((select c.last_cursor from ops.change_counter c), clock_timestamp())', 'rewrite_' || name);
end $$;
