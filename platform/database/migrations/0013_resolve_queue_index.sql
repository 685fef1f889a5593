-- Resolve takes with a component every queued row that names one of its claims or blocks.
create index resolve_queue_claim on ops.resolve_queue (claim_id) where claim_id is not null;
create index resolve_queue_block on ops.resolve_queue (block) where block is not null;
