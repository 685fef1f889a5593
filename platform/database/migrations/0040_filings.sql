-- Filings of the SEC: what its indexes list, whether it was fetched or not, and why a host is being left alone.
create table ops.filing (
  accession text primary key check (accession ~ '^[0-9]{10}-[0-9]{2}-[0-9]{6}$'),
  form text not null,
  filed_on date not null,
  accepted_at timestamptz,
  period date,
  items text,
  primary_document text,
  bytes bigint,
  url text not null,
  document_id text not null,
  source_id text not null,
  listed_at timestamptz not null
);
create unique index filing_document on ops.filing (document_id);

create table ops.filing_company (
  accession text not null references ops.filing (accession) on delete cascade,
  cik bigint not null check (cik > 0),
  name text,
  role text,
  primary key (accession, cik)
);
create index filing_company_cik on ops.filing_company (cik);

create table ops.company_ticker (
  ticker text not null,
  cik bigint not null check (cik > 0),
  title text not null,
  seen_at timestamptz not null,
  primary key (ticker, cik)
);

alter table ops.host_slot add column closed_at timestamptz;
alter table ops.host_slot add column closed_until timestamptz;
alter table ops.host_slot add column closed_reason text;

-- The first SEC source was a plain feed; the sources of the EDGAR protocol stand in its place.
delete from ops.frontier where source_id = 'sec-form-4-current';
