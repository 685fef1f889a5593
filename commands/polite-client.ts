// The client that every command fetches with: guarded, and obedient to what a site says of crawlers and of data mining.
import { createAddressGuard, type AddressGuard } from '../ingest/fetch/address-guard.ts';
import { type Client, createClient } from '../ingest/fetch/client.ts';
import { createRobotsStore } from '../ingest/fetch/robots-store.ts';
import { createWellKnownStore } from '../ingest/fetch/well-known-store.ts';
import type { Context } from './context.ts';

/** What a web site reads as our contact where none is configured. */
const noContact = 'no contact configured';

/** The client and its guard; `loopbackHosts` are `host:port` that may be visited beside those of the configuration. */
export function openPoliteClient(
  { config, database, log }: Pick<Context, 'config' | 'database' | 'log'>,
  loopbackHosts: readonly string[] = [],
): { readonly client: Client; readonly guard: AddressGuard } {
  const guard = createAddressGuard({ allowedLoopbackHosts: [...config.ALLOWED_LOOPBACK_HOSTS, ...loopbackHosts] });
  const client = createClient({
    contact: config.MEGAWATCH_CONTACT ?? noContact,
    guard,
    robots: createRobotsStore(database),
    tdm: createWellKnownStore(database, 'tdm_policy'),
    log,
  });
  return { client, guard };
}
