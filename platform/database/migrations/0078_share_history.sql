-- Values of shares as they were known: what is replaced or withdrawn is kept with the time that it stood.
alter table fact.share_value add column version_from timestamptz not null default clock_timestamp();
update fact.share_value set version_from = recorded_at;

create table fact.share_value_past (like fact.share_value);
alter table fact.share_value_past add column version_to timestamptz not null;
create index share_value_past_share on fact.share_value_past (share_id);
comment on table fact.share_value_past is 'Values that fact.share_value had, with the time that they stood.';

create function fact.keep_share_value() returns trigger language plpgsql as $$
declare
  unchanged boolean := false;
begin
  if tg_op = 'UPDATE' then
    unchanged := (to_jsonb(old) - 'recorded_at' - 'version_from') = (to_jsonb(new) - 'recorded_at' - 'version_from');
  end if;
  if unchanged then
    new.version_from := old.version_from;
  elsif tg_op <> 'INSERT' then
    insert into fact.share_value_past select (old).*, clock_timestamp();
    if tg_op = 'UPDATE' then new.version_from := clock_timestamp(); end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_share_value before update or delete on fact.share_value for each row execute function fact.keep_share_value();

create view fact.share_value_version as
select v.*, null::timestamptz as version_to from fact.share_value v
union all select p.* from fact.share_value_past p;

-- When a change offset was given: everything of its transaction and of earlier ones was known then.
create function mart.time_of_offset(change_offset bigint) returns timestamptz language sql stable security definer
set search_path = pg_catalog, pg_temp
return (select coalesce(max(c.recorded_at), '-infinity') from ops.change c where c.cursor <= mart.known_offset(change_offset));

-- The mart itself over every version; and those of a moment, out of the history, so that whoever reads marts may ask.
do $make$
declare
  defined text := rtrim(pg_get_viewdef('mart.big_tech_share'::regclass), E'; \n');
  source text := 'fact.share_value v';
  shown text;
begin
  if position('share_value v' in defined) = 0 then raise exception 'mart.big_tech_share is not what this migration expects'; end if;
  if position(source in defined) = 0 then source := 'share_value v'; end if;
  shown := (select string_agg(case attname
      when 'known_from' then 'x.known_from as first_known_from'
      -- What is shown no more is not the latest.
      when 'is_latest' then 'x.is_latest and p.version_to is null as is_latest'
      else 'x.' || quote_ident(attname) end, ', ' order by attnum) from pg_attribute
    where attrelid = 'mart.big_tech_share'::regclass and attnum > 0 and not attisdropped);
  execute format('create view mart.big_tech_share_history as
    select p.share_id || ''@'' || to_char(p.version_from at time zone ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US'') as version_id,
      p.version_from as known_from, p.version_to as known_to, x.vintage, %s
    from (select v.share_id, v.version_from, v.version_to from fact.share_value_version v) p
    join (%s) x on x.share_id = p.share_id and x.version_from is not distinct from p.version_from', shown,
    regexp_replace(replace(defined, source, 'fact.share_value_version v'), '^\s*select', 'select v.version_from, v.vintage,', 'i'));
  execute format('create function mart.big_tech_share_as_of(at timestamptz) returns setof mart.big_tech_share language sql stable as $body$
    select %s from mart.big_tech_share_history x
    where x.known_from <= (select mart.known_time(at)) and (x.known_to is null or x.known_to > (select mart.known_time(at)))
    window newest as (
      partition by x.definition_id, x.year, x.value_kind, x.scenario, case when x.run_id is null then x.publisher end
      order by x.run_at desc nulls last, x.vintage desc, x.as_of desc, x.share_id
    ) $body$', (select string_agg(case attname
      when 'known_from' then 'x.first_known_from'
      -- The latest of what was known then.
      when 'is_latest' then 'x.run_id is not distinct from first_value(x.run_id) over newest and x.vintage = first_value(x.vintage) over newest'
      else 'x.' || quote_ident(attname) end, ', ' order by attnum) from pg_attribute
    where attrelid = 'mart.big_tech_share'::regclass and attnum > 0 and not attisdropped));
  execute format('create function mart.big_tech_share_as_of(change_offset bigint) returns setof mart.big_tech_share language sql stable as
    $body$ select a.* from mart.big_tech_share_as_of(mart.time_of_offset(change_offset)) a $body$');
end $make$;
