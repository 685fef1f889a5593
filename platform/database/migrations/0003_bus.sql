-- The embedded bus: a log of topics and partitions in tables, read by groups whose members share the partitions.

-- End and beginning of each partition. Appends lock its row, so that offsets have no gaps and become visible in order.
create table ops.bus_partition (
  topic text collate "C" not null,
  partition integer not null check (partition >= 0),
  first_offset bigint not null default 0,
  next_offset bigint not null default 0,
  last_ts timestamptz not null default '-infinity',
  primary key (topic, partition)
) with (fillfactor = 50);

-- Headers are json, not jsonb: they come back exactly as they were written, NUL and lone surrogates included.
create table ops.bus_message (
  topic text collate "C" not null,
  partition integer not null,
  "offset" bigint not null,
  key bytea,
  value bytea,
  headers json not null,
  ts timestamptz not null,
  primary key (topic, partition, "offset")
) partition by range (topic, "offset");
alter table ops.bus_message alter column value set storage external;

-- The tables that the log consists of: each holds a range of offsets of one topic. Retention drops whole ones.
create table ops.bus_segment (
  topic text collate "C" not null,
  start_offset bigint not null,
  end_offset bigint not null check (end_offset > start_offset),
  leaf text not null unique,
  primary key (topic, start_offset)
);

-- Where a group goes on, and which of its members reads the partition now. No offset: the group has read nothing.
create table ops.bus_offset (
  "group" text not null,
  topic text collate "C" not null,
  partition integer not null,
  next_offset bigint,
  member_id integer,
  updated_at timestamptz not null,
  primary key ("group", topic, partition)
) with (fillfactor = 50);

-- Members of groups. One lives while its session holds an advisory lock on its id and it was seen of late.
create table ops.bus_member (
  "group" text not null,
  topic text collate "C" not null,
  member_id integer not null,
  seen_at timestamptz not null,
  primary key ("group", topic, member_id)
) with (fillfactor = 50);

-- Adds segments until one holds `wanted`. Runs as its owner, as services may not create tables. Attaching takes a lock
-- that appends and reads do not meet, unlike `create table … partition of`.
create function ops.bus_add_segments(for_topic text, wanted bigint, size bigint default 50000) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  next_start bigint;
  leaf_name text;
  added integer := 0;
begin
  if for_topic !~ '^[a-z][a-z0-9-]{0,30}$' or size < 1 or wanted < 0 then
    raise exception 'no segment for topic %, offset %, size %', for_topic, wanted, size using errcode = '22023';
  end if;
  perform pg_advisory_xact_lock(hashtext('ops.bus_segment'), hashtext(for_topic));
  loop
    select coalesce(max(end_offset), 0) into next_start from ops.bus_segment where topic = for_topic;
    if added = 0 and next_start = 0 then
      select coalesce(min(first_offset), 0) into next_start from ops.bus_partition where topic = for_topic;
    end if;
    exit when next_start > wanted;
    leaf_name := format('bus_message_%s_%s', replace(for_topic, '-', '_'), next_start);
    execute format('create table ops.%I (like ops.bus_message including all)', leaf_name);
    execute format('alter table ops.bus_message attach partition ops.%I for values from (%L, %s) to (%L, %s)',
      leaf_name, for_topic, next_start, for_topic, next_start + size);
    insert into ops.bus_segment (topic, start_offset, end_offset, leaf)
    values (for_topic, next_start, next_start + size, leaf_name);
    added := added + 1;
  end loop;
  return added;
end $$;

-- Drops the oldest segments of a topic that are full in every partition and older than `keep`. Returns how many.
create function ops.bus_drop_segments(for_topic text, keep interval) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  segment record;
  dropped integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('ops.bus_segment'), hashtext(for_topic));
  perform set_config('lock_timeout', '3s', true);
  for segment in select * from ops.bus_segment where topic = for_topic order by start_offset loop
    exit when exists (
      select from ops.bus_partition p
      where p.topic = for_topic and (
        p.next_offset < segment.end_offset
        or coalesce((
          select m.ts from ops.bus_message m
          where m.topic = p.topic and m.partition = p.partition
            and m."offset" >= segment.start_offset and m."offset" < segment.end_offset
          order by m."offset" desc limit 1), '-infinity') >= clock_timestamp() - keep));
    -- Before any row, as appends lock them in this order too.
    lock table ops.bus_message in access exclusive mode;
    update ops.bus_partition set first_offset = segment.end_offset
    where topic = for_topic and first_offset < segment.end_offset;
    execute format('drop table ops.%I', segment.leaf);
    delete from ops.bus_segment where topic = for_topic and start_offset = segment.start_offset;
    dropped := dropped + 1;
  end loop;
  return dropped;
end $$;
