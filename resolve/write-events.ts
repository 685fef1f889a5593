// The difference between the events that a component has and those it should have, written with its changes.
import type { PoolClient } from 'pg';
import type { Component } from './load-component.ts';
import type { ResolvedEvent } from './resolve-component.ts';
import { type ChangePoint, takeCursors, writeMarts } from './write-marts.ts';
import { mostFrequent } from './most-frequent.ts';

export type Difference = { inserted: number; updated: number; deleted: number; unchanged: number };

type Stored = {
  readonly event_id: string;
  readonly kind: string;
  readonly chain_id: string;
  readonly content_hash: string;
  readonly is_deleted: boolean;
};
type Change = { readonly kind: string; readonly eventId: string; readonly operation: 'insert' | 'update' | 'delete' };

/**
 * Writes what differs: events first, then, with the counter of changes in hand so that cursors follow the commits, the changes
 * and the rows of the marts.
 */
export async function writeEvents(
  client: PoolClient,
  component: Component,
  events: readonly ResolvedEvent[],
): Promise<Difference> {
  const stored = await readStored(client, [...component.eventIds, ...events.map(({ eventId }) => eventId)]);
  const wanted = new Set(events.map(({ eventId }) => eventId));
  const changed = events.filter(({ eventId, contentHash }) => {
    const known = stored.get(eventId);
    return !known || known.is_deleted || known.content_hash !== contentHash;
  });
  const gone = [...stored.values()].filter(({ event_id: id, is_deleted: deleted }) => !deleted && !wanted.has(id));
  const fresh = new Set(changed.filter(({ eventId }) => stored.get(eventId)?.is_deleted !== false));
  if (changed.length + gone.length > 0) {
    const former = await replaceMembers(client, changed, gone);
    await upsertEvents(client, changed);
    await deleteEvents(client, gone, former, events);
    const changes = [
      ...changed.map(
        (each): Change => ({
          kind: each.kind,
          eventId: each.eventId,
          operation: fresh.has(each) ? 'insert' : 'update',
        }),
      ),
      ...gone.map((each): Change => ({ kind: each.kind, eventId: each.event_id, operation: 'delete' })),
    ];
    const point = await takeCursors(client, changes.length);
    await recordChanges(client, changes, point);
    await writeMarts(client, touchedIds(changed, gone, stored), point);
  }
  return {
    inserted: fresh.size,
    updated: changed.length - fresh.size,
    deleted: gone.length,
    unchanged: events.length - changed.length,
  };
}

async function readStored(client: PoolClient, eventIds: readonly string[]): Promise<Map<string, Stored>> {
  const { rows } = await client.query<Stored>({
    name: 'resolve_stored',
    text: 'select event_id, kind, chain_id, content_hash, is_deleted from fact.event where event_id = any($1)',
    values: [[...new Set(eventIds)]],
  });
  return new Map(rows.map((row) => [row.event_id, row]));
}

/** Gives the changed events their claims; returns the claims that the vanished ones had. */
async function replaceMembers(
  client: PoolClient,
  changed: readonly ResolvedEvent[],
  gone: readonly Stored[],
): Promise<Map<string, string[]>> {
  const ids = [...changed.map(({ eventId }) => eventId), ...gone.map(({ event_id: id }) => id)];
  const { rows } = await client.query<{ event_id: string; claim_id: string }>({
    name: 'resolve_remove_members',
    text: 'delete from fact.event_claim where event_id = any($1) returning event_id, claim_id',
    values: [ids],
  });
  const members = changed.flatMap(({ eventId, claimIds }) => claimIds.map((claimId) => ({ claimId, eventId })));
  if (members.length > 0) {
    await client.query({
      name: 'resolve_insert_members',
      text: `insert into fact.event_claim (claim_id, event_id) select * from unnest($1::text[], $2::text[]) order by 1
             on conflict (claim_id) do update set event_id = excluded.event_id`,
      values: [members.map(({ claimId }) => claimId), members.map(({ eventId }) => eventId)],
    });
  }
  const former = new Map<string, string[]>();
  for (const { event_id: event, claim_id: claim } of rows) former.set(event, [...(former.get(event) ?? []), claim]);
  return former;
}

async function upsertEvents(client: PoolClient, events: readonly ResolvedEvent[]): Promise<void> {
  if (events.length === 0) return;
  await client.query({
    name: 'resolve_upsert_events',
    text: `insert into fact.event as e (event_id, kind, chain_id, fields, alternatives, title, is_disputed, review_status, source_count,
             best_tier, licence, confidence, evidence_count, best_claim_id, best_quote, best_url, first_reported, content_hash,
             is_deleted, known_from, updated_at)
           select u.*, false, now(), now() from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[], $5::jsonb[], $6::text[], $7::bool[],
             $8::text[], $9::int[], $10::int[], $11::text[], $12::float8[], $13::int[], $14::text[], $15::text[], $16::text[], $17::text[],
             $18::text[]) u order by 1
           on conflict (event_id) do update set
             kind = excluded.kind, chain_id = excluded.chain_id, fields = excluded.fields, alternatives = excluded.alternatives,
             title = excluded.title, is_disputed = excluded.is_disputed, review_status = excluded.review_status,
             source_count = excluded.source_count, best_tier = excluded.best_tier, licence = excluded.licence,
             confidence = excluded.confidence, evidence_count = excluded.evidence_count, best_claim_id = excluded.best_claim_id,
             best_quote = excluded.best_quote, best_url = excluded.best_url, first_reported = excluded.first_reported,
             content_hash = excluded.content_hash, is_deleted = false, updated_at = excluded.updated_at`,
    values: [
      events.map((each) => each.eventId),
      events.map((each) => each.kind),
      events.map((each) => each.chainId),
      events.map((each) => JSON.stringify(each.fields)),
      events.map((each) => JSON.stringify(each.alternatives)),
      events.map((each) => each.title),
      events.map((each) => each.isDisputed),
      events.map((each) => each.reviewStatus),
      events.map((each) => each.sourceCount),
      events.map((each) => each.bestTier),
      events.map((each) => each.licence),
      events.map((each) => each.confidence),
      events.map((each) => each.evidenceCount),
      events.map((each) => each.bestClaimId),
      events.map((each) => each.bestQuote),
      events.map((each) => each.bestUrl),
      events.map((each) => each.firstReported),
      events.map((each) => each.contentHash),
    ],
  });
  // An id in use again stands for itself.
  await client.query('delete from fact.event_alias where former_id = any($1)', [events.map(({ eventId }) => eventId)]);
}

/** Vanished events stay as tombstones; one whose claims went into another leaves an alias to it. */
async function deleteEvents(
  client: PoolClient,
  gone: readonly Stored[],
  former: ReadonlyMap<string, readonly string[]>,
  events: readonly ResolvedEvent[],
): Promise<void> {
  if (gone.length === 0) return;
  const eventOf = new Map(
    events.flatMap(({ eventId, claimIds }) => claimIds.map((claimId) => [claimId, eventId] as const)),
  );
  const aliases = gone.flatMap(({ event_id: id }) => {
    const heirs = (former.get(id) ?? []).toSorted().flatMap((claimId) => eventOf.get(claimId) ?? []);
    const heir = mostFrequent(heirs);
    return heir === null ? [] : [{ id, heir }];
  });
  const ids = gone.map(({ event_id: id }) => id);
  await client.query('update fact.event set is_deleted = true, updated_at = now() where event_id = any($1)', [ids]);
  if (aliases.length === 0) return;
  const [from, to] = [aliases.map(({ id }) => id), aliases.map(({ heir }) => heir)];
  await client.query(
    `insert into fact.event_alias (former_id, event_id, recorded_at) select u.*, now() from unnest($1::text[], $2::text[]) u
     on conflict (former_id) do update set event_id = excluded.event_id, recorded_at = excluded.recorded_at`,
    [from, to],
  );
  // Older aliases follow, so that one step always leads to a living event.
  await client.query(
    `update fact.event_alias a set event_id = u.heir from unnest($1::text[], $2::text[]) u(id, heir)
     where a.event_id = u.id and a.former_id <> u.heir`,
    [from, to],
  );
}

/** What rows of marts go by: of a deal its chain and the chain it was in, of all else the event. */
function touchedIds(
  changed: readonly ResolvedEvent[],
  gone: readonly Stored[],
  stored: ReadonlyMap<string, Stored>,
): Map<string, Set<string>> {
  const touched = new Map<string, Set<string>>();
  const touch = (kind: string, id: string) => {
    const known = touched.get(kind);
    if (known) known.add(id);
    else touched.set(kind, new Set([id]));
  };
  for (const { kind, eventId, chainId } of changed) {
    const before = stored.get(eventId);
    touch(kind, kind === 'deal' ? chainId : eventId);
    if (kind === 'deal' && before) touch(kind, before.chain_id);
  }
  for (const { kind, event_id: id, chain_id: chainId } of gone) touch(kind, kind === 'deal' ? chainId : id);
  return touched;
}

async function recordChanges(
  client: PoolClient,
  changes: readonly Change[],
  { firstCursor, takenAt }: ChangePoint,
): Promise<void> {
  const ordered = changes.toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1));
  await client.query({
    name: 'resolve_record_changes',
    text: `insert into ops.change (cursor, kind, event_id, operation, recorded_at, is_deleted)
           select $4 + u.position - 1, u.kind, u.event_id, u.operation, $5, u.operation = 'delete'
           from unnest($1::text[], $2::text[], $3::text[]) with ordinality u(kind, event_id, operation, position)`,
    values: [
      ordered.map(({ kind }) => kind),
      ordered.map(({ eventId }) => eventId),
      ordered.map(({ operation }) => operation),
      firstCursor,
      takenAt,
    ],
  });
}
