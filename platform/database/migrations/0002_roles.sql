-- Who may do what is settled by platform/database/ensure-roles.ts after every migration, not here: roles belong to the whole
-- server and not to one database, a managed server may not let us create them, and grants must reach tables that later
-- migrations make. What belongs to this database alone is below.
comment on schema raw is 'What was fetched, byte by byte. No access for analysts.';
comment on schema fact is 'What documents assert, with evidence and history, and the events that claims resolve to.';
comment on schema mart is 'What analysts and BI tools read: stable, commented views.';
comment on schema ops is 'What the stages need to know of themselves. No access for analysts.';
