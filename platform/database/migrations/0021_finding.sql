-- What the arithmetic auditor found in what documents assert. A finding is closed when its claims no longer show it.
create table fact.finding (
  finding_id text primary key,
  claim_id text not null,
  document_id text not null,
  check_name text not null,
  message text not null,
  expected text not null,
  found text not null,
  quote text,
  url text not null,
  recorded_at timestamptz not null,
  closed_at timestamptz
);
create index finding_document on fact.finding (document_id);

create view mart.findings as
select finding_id, claim_id, document_id, check_name, message, expected, found, quote, url, recorded_at
from fact.finding
where closed_at is null;
