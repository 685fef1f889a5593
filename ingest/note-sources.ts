// Keeps in the database what the sources declare of themselves, for those who read marts and not this folder.
import type { Database } from '../platform/database/database.ts';
import type { SourceDefinition } from './define-source.ts';

/** Writes the declarations that are new or changed. A source that was taken out of the catalog stays: documents rest on it. */
export async function noteSources(database: Database, sources: readonly SourceDefinition[]): Promise<void> {
  const rows = sources.map(({ id, expect, lastVerified, cadence, timeZone, ...source }) => ({
    source_id: id,
    title: source.title,
    publisher: source.publisher,
    protocol: source.protocol,
    language: source.language,
    tier: source.tier,
    licence: source.licence,
    terms: source.terms,
    cadence: timeZone === undefined ? cadence : `${cadence} ${timeZone}`,
    expected_min: expect.min,
    expected_max: expect.max,
    last_verified: lastVerified,
    notes: source.notes,
  }));
  await database.pool.query(
    `insert into fact.source as s (source_id, title, publisher, protocol, language, tier, licence, terms, cadence, expected_min,
       expected_max, last_verified, notes, updated_at)
     select r.*, clock_timestamp() from jsonb_to_recordset($1) as r(source_id text, title text, publisher text, protocol text,
       language text, tier int, licence text, terms text, cadence text, expected_min int, expected_max int, last_verified date,
       notes text) order by source_id
     on conflict (source_id) do update set title = excluded.title, publisher = excluded.publisher, protocol = excluded.protocol,
       language = excluded.language, tier = excluded.tier, licence = excluded.licence, terms = excluded.terms,
       cadence = excluded.cadence, expected_min = excluded.expected_min, expected_max = excluded.expected_max,
       last_verified = excluded.last_verified, notes = excluded.notes, updated_at = excluded.updated_at
     where (s.title, s.publisher, s.protocol, s.language, s.tier, s.licence, s.terms, s.cadence, s.expected_min, s.expected_max,
         s.last_verified, s.notes)
       is distinct from (excluded.title, excluded.publisher, excluded.protocol, excluded.language, excluded.tier, excluded.licence,
         excluded.terms, excluded.cadence, excluded.expected_min, excluded.expected_max, excluded.last_verified, excluded.notes)`,
    [JSON.stringify(rows)],
  );
}
