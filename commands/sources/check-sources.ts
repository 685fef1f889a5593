// Looks at sources, each held against what it offered the last time.
import PQueue from 'p-queue';
import { driftOf, lookAtSource, type LookPorts, type SourceLook } from '../../ingest/check-source.ts';
import type { SourceDefinition } from '../../ingest/define-source.ts';
import { readLook, writeLook } from '../../ingest/source-checks.ts';
import type { Database } from '../../platform/database/database.ts';
import { TransientError } from '../../schemas/errors.ts';

/** `new`: seen for the first time, so there is nothing to hold it against. */
export type CheckRow = {
  readonly id: string;
  readonly verdict: 'ok' | 'new' | 'drifted' | 'failed' | 'forbidden' | 'unreachable' | 'skipped';
  readonly status: number | null;
  readonly robots: 'allowed' | 'forbidden' | null;
  readonly entries: number | null;
  readonly newest: string | null;
  readonly charset: string | null;
  readonly reason: string | null;
};

const atOnce = 6;
/** So many hosts in a row that cannot be reached, and none that can: there is no network. */
const enoughToTell = 6;

/**
 * Checks sources, some at a time, in their order. Throws TransientError where none can be reached, after as few attempts as
 * tell.
 */
export async function checkSources(
  { database }: { readonly database: Database },
  ports: LookPorts,
  sources: readonly SourceDefinition[],
): Promise<CheckRow[]> {
  const queue = new PQueue({ concurrency: atOnce });
  const rows = new Map<string, CheckRow>();
  const away: string[] = [];
  let hasAnswered = false;
  for (const source of sources) {
    void queue.add(async () => {
      if (!hasAnswered && away.length >= enoughToTell) return;
      const look = await lookAtSource(ports, source);
      if (look.kind === 'unreachable') away.push(look.reason);
      else if (look.kind !== 'skipped') hasAnswered = true;
      rows.set(source.id, await toRow(database, source, look));
    });
  }
  await queue.onIdle();
  ports.signal?.throwIfAborted();
  if (!hasAnswered && away.length > 0) {
    const which = sources.length === 1 ? sources[0]?.id : 'none of the sources';
    throw new TransientError(
      'NETWORK',
      `${which} could ${sources.length === 1 ? 'not ' : ''}be reached, try again later (${away[0]})`,
    );
  }
  return sources.flatMap(({ id }) => rows.get(id) ?? []);
}

async function toRow(database: Database, source: SourceDefinition, look: SourceLook): Promise<CheckRow> {
  const nothing = { status: null, entries: null, newest: null, charset: null };
  const { id } = source;
  if (look.kind === 'skipped') return { id, verdict: 'skipped', robots: null, ...nothing, reason: look.reason };
  if (look.kind === 'forbidden') {
    const reason = `robots.txt or a reservation of the site forbids ${look.url}`;
    return { id, verdict: 'forbidden', robots: 'forbidden', ...nothing, reason };
  }
  if (look.kind !== 'answered') {
    return { id, verdict: look.kind, robots: null, ...nothing, reason: `${look.url}: ${look.reason}` };
  }
  const { shape } = look;
  const before = await readLook(database, id);
  const drift = [...(before === null ? [] : driftOf(before, shape)), ...breaches(source, shape.entries)];
  await writeLook(database, id, shape);
  return {
    id,
    verdict: drift.length > 0 ? 'drifted' : before === null ? 'new' : 'ok',
    status: shape.status,
    robots: 'allowed',
    entries: shape.entries < 0 ? null : shape.entries,
    newest: shape.newestPublishedAt?.toISOString() ?? null,
    charset: shape.charset,
    reason: drift.length === 0 ? null : drift.join('; '),
  };
}

function breaches({ expect: { min, max } }: SourceDefinition, entries: number): string[] {
  if (entries < 0) return [];
  if (entries < min) return [`it offers ${entries} documents, fewer than the ${min} it declares`];
  return entries > max ? [`it offers ${entries} documents, more than the ${max} it declares`] : [];
}
