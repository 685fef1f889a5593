-- What a database is for, so that real ingest can refuse the demo's and the demo can find its port again.
create table ops.setting (
  key text primary key,
  value text not null
);
