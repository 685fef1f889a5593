// The polite client of `sources check` and `sources new`: robots.txt, guard and host slots as in a run.
import { hostPortOf } from '../../ingest/fetch/address-guard.ts';
import { hostOf } from '../../ingest/frontier.ts';
import { createHostSlots } from '../../ingest/host-slot.ts';
import type { LookPorts } from '../../ingest/check-source.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import type { Context } from '../context.ts';
import { openPoliteClient } from '../polite-client.ts';

const delayMs = 1_000;
const longestDelayMs = 30_000;

/** The ports of a look at sources, and what lets go of them. */
export function openLookPorts(context: Context): LookPorts & { close(): Promise<void> } {
  const { database } = context;
  const { client, guard } = openPoliteClient(context);
  const slots = createHostSlots(database);
  const stop = new AbortController();
  void onShutdown().then(() => stop.abort());
  return {
    client,
    signal: stop.signal,
    async beforeRequest(url, crawlDelayMs) {
      // A service of our own waits for nobody.
      if (guard.isNamedLoopback(hostPortOf(url))) return;
      await prepareHost(database, hostOf(url.href));
      await slots.wait(hostOf(url.href), Math.max(delayMs, Math.min(crawlDelayMs ?? 0, longestDelayMs)), stop.signal);
    },
    close: () => client.close(),
  };
}

/** A host that no source has offered yet has no slot. */
async function prepareHost(database: Context['database'], host: string): Promise<void> {
  await database.pool.query(
    'insert into ops.host_slot (host, next_at) values ($1, clock_timestamp()) on conflict do nothing',
    [host],
  );
}
