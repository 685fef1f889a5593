-- Companies as the registry knows them, names that only documents know, and dated rates of exchange.
create table fact.company (
  company_id text primary key,
  name text not null,
  cik bigint,
  country_code text,
  parent_company_id text,
  is_provisional boolean not null,
  first_claim_id text,
  updated_at timestamptz not null
);

create table fact.company_alias (
  company_id text not null,
  alias text not null,
  alias_kind text not null check (alias_kind in ('name', 'alias', 'ticker', 'former_name')),
  until_date text,
  primary key (company_id, alias, alias_kind)
);

create table fact.company_category (
  company_id text not null,
  category text not null,
  from_date text not null default '',
  to_date text,
  primary key (company_id, category, from_date)
);

-- usd_per_unit on a day; the newest rate not after a deal's date is used, for at most 10 days. USD needs no row.
create table fact.fx_rate (
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  rate_date date not null,
  usd_per_unit numeric(18, 9) not null check (usd_per_unit > 0),
  source text not null,
  primary key (currency, rate_date)
);
