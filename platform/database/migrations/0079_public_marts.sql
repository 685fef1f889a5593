-- What may be shown to anyone: for each mart a view <mart>_public without the rows whose licence forbids to pass them on.

-- Licences that let facts and short quotes be passed on. The list is explicit: one that is not on it is not known to allow anything.
-- serve/export/licences.ts holds the same names for exports; a test compares the two.
create table fact.licence (
  licence text primary key,
  note text
);
comment on table fact.licence is 'Licences whose facts may be passed on: what the *_public views show. Add a row for the terms of your own sources.';
insert into fact.licence (licence, note) values
  ('CC0-1.0', null),
  ('CC BY 4.0', null),
  ('CC BY 4.0, as public code states it; attribute to Epoch AI', null),
  ('public record of the United States government', null),
  ('work of the United States government', null),
  ('work for the United States Department of Energy; reuse terms not read from here', 'facts may be told'),
  ('public record of the Commonwealth of Virginia; reuse terms not read from here', 'facts may be told'),
  ('public record of the Kingdom of Spain; reuse terms not read from here', 'facts may be told'),
  ('public notice of a regulated operator; reuse terms not read from here', 'facts may be told'),
  ('Creative Commons is said of its texts; not read from here', 'facts may be told'),
  ('Creative Commons without derivatives is said of its articles; not read from here', 'facts may be told'),
  ('all rights reserved is assumed; facts and short quotes only', 'facts and short quotes, no texts'),
  ('facts with their source; each row names the page it was read on', 'facts may be told'),
  ('facts-only', 'facts may be told'),
  ('figures cited, see best_url', 'cited with their page'),
  ('figures cited, see big_tech_share', 'cited with their page');

-- Facts of several documents carry the licences of all of them, joined by "; ": each must be on the list.
create view fact.licence_pattern as
select '^(' || string_agg(n.name, '|' order by length(n.name) desc) || ')(; (' || string_agg(n.name, '|' order by length(n.name) desc) || '))*$' as pattern
from (select regexp_replace(licence, '([.*+?(){}|^$\[\]\\])', '\\\1', 'g') as name from fact.licence) n;

create function fact.may_redistribute(licence text) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp
return coalesce(licence ~ (select p.pattern from fact.licence_pattern p), false);

-- Marts without a licence of their own are shown with the rows of the mart that they belong to; those with no parent whole.
create table fact.public_mart (
  mart text primary key,
  parent_mart text,
  parent_key text,
  check ((parent_mart is null) = (parent_key is null))
);
insert into fact.public_mart (mart, parent_mart, parent_key) values
  ('deal_parties', 'deals', 'deal_id'),
  ('deal_amounts', 'deals', 'deal_id'),
  ('deal_states', 'deals', 'deal_id'),
  ('opposition_groups', 'opposition_events', 'opposition_id'),
  ('share_sale_residual_reasons', 'share_sale_reconciliation', 'reconciliation_id'),
  ('evidence', 'documents', 'document_id'),
  ('dim_date', null, null),
  ('dim_company', null, null),
  ('dim_company_category', null, null),
  ('dim_company_name', null, null),
  ('dim_place', null, null),
  ('dim_project', null, null),
  ('dim_definition', null, null),
  ('share_group_members', null, null),
  ('dim_project_name', null, null),
  ('conversion_assumptions', null, null),
  ('baseline_figures', null, null),
  ('contradictions', null, null),
  ('contradiction_figures', null, null),
  ('capex_guidance', null, null),
  ('share_gaps', null, null),
  ('shares_not_computed', null, null),
  ('dictionary', null, null);

-- Makes or widens the public views of all marts that are there; run after every migration.
create function fact.shape_public_marts() returns void language plpgsql as $shape$
declare
  m record;
  allowed text;
begin
  for m in
    select c.relname as mart, p.parent_mart, p.parent_key, exists (select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'licence' and not a.attisdropped) as has_licence, p.mart is not null as is_listed,
      (select string_agg('x.' || quote_ident(a.attname), ', ' order by coalesce(v.attnum, 10000 + a.attnum))
        from pg_attribute a
        left join pg_attribute v on v.attrelid = to_regclass(format('mart.%I', c.relname || '_public')) and v.attname = a.attname
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c left join fact.public_mart p on p.mart = c.relname
    where c.relnamespace = 'mart'::regnamespace and c.relkind in ('v', 'm', 'r', 'p') and c.relname !~ '_(public|history)$'
    order by p.parent_mart nulls first, c.relname
  loop
    allowed := case
      when m.has_licence then 'x.licence ~ (select p.pattern from fact.licence_pattern p)'
      when m.parent_mart is not null then format('x.%1$I in (select p.%1$I from mart.%2$I p)', m.parent_key, m.parent_mart || '_public')
      when m.is_listed then 'true'
    end;
    continue when allowed is null;
    execute format('create or replace view mart.%I as select %s from mart.%I x where %s', m.mart || '_public', m.columns, m.mart, allowed);
  end loop;
end $shape$;
