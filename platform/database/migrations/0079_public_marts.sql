-- What may be shown to anyone: for each mart a view <mart>_public without the rows whose licence forbids to pass them on.

-- Words of a licence (a regular expression, any case) and whether they let facts be passed on. A licence that says nothing forbids
-- nothing; one that is missing is not trusted. Facts of several documents carry the licences of all of them: one that forbids is enough.
create table fact.licence_rule (
  pattern text primary key,
  may_redistribute boolean not null,
  why text not null
);
comment on table fact.licence_rule is 'Which licences keep rows out of the *_public views and of exports; add rows for the terms of your own sources.';
insert into fact.licence_rule (pattern, may_redistribute, why) values
  ('^\s*$', false, 'no licence is stated'),
  ('\m(no|not for|without) (re-?distribution|re-?publication|re-?use)', false, 'redistribution is ruled out'),
  ('\m(must|may|shall|can|do) ?not be (re-?distributed|re-?published|passed on|shared)', false, 'redistribution is ruled out'),
  ('\m(internal|personal|private) use only|\mfor (internal|personal|private) use\M', false, 'for the reader alone'),
  ('\m(confidential|subscribers? only|subscription only|proprietary|under nda)\M', false, 'shown to subscribers alone'),
  ('\mall rights reserved\M(?! is assumed; facts)', false, 'nothing but reading is allowed');

create function fact.may_redistribute(licence text) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp
return licence is not null and not exists (
  select from fact.licence_rule r where not r.may_redistribute and licence ~* r.pattern);

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
  ('conversion_assumptions', null, null),
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
      when m.has_licence then 'x.licence is not null and not exists (
        select from fact.licence_rule r where not r.may_redistribute and x.licence ~* r.pattern)'
      when m.parent_mart is not null then format('x.%1$I in (select p.%1$I from mart.%2$I p)', m.parent_key, m.parent_mart || '_public')
      when m.is_listed then 'true'
    end;
    continue when allowed is null;
    execute format('create or replace view mart.%I as select %s from mart.%I x where %s', m.mart || '_public', m.columns, m.mart, allowed);
  end loop;
end $shape$;
