-- Fingerprints of texts, by which resolve knows a copy that was cut, framed or reworded: it is no second source.
create table fact.text_sketch (
  text_hash text primary key,
  sketch text not null
);
comment on table fact.text_sketch is 'A fingerprint of each text that made claims, by the phrases it holds; see schemas/text-sketch.ts.';
