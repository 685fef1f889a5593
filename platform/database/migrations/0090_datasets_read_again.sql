-- How a document's bytes were to be read: a hash of the mapping that its source declared. Another mapping makes another
-- revision of the same bytes, because other facts follow from them. Null where nothing is mapped.
alter table ops.document_state add column reading text;

-- Rows of a dataset that lack what its mapping requires of a row: neither claims nor faults, and counted.
alter table fact.extraction add column skipped integer not null default 0;
