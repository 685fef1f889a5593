// A client for tests: loopback sites are named, 127.0.0.2 stands for every forbidden address, limits are small.
import { type AddressGuard, createAddressGuard } from '../../../ingest/fetch/address-guard.ts';
import { type Client, type ClientOptions, createClient } from '../../../ingest/fetch/client.ts';
import { createLog } from '../../../platform/log/log.ts';

export const silentLog = createLog({ level: 'silent', name: 'test' });

/** The real guard, with 127.0.0.2 as stand-in for a private address: nothing but loopback is ever connected to. */
export function guardFor(hostPorts: readonly string[]): AddressGuard {
  const guard = createAddressGuard({ allowedLoopbackHosts: hostPorts });
  return {
    ...guard,
    refuseAddress: (address, hostPort) =>
      address === '127.0.0.2' ? 'stand-in for a private address' : guard.refuseAddress(address, hostPort),
    refuseUrl: (url) => (url.hostname === '127.0.0.2' ? null : guard.refuseUrl(url)),
  };
}

/** A client that knows the given `host:port`s. */
export function testClient(hostPorts: readonly string[], options: Partial<ClientOptions> = {}): Client {
  return createClient({
    contact: 'https://example.org/bot',
    guard: guardFor(hostPorts),
    log: silentLog,
    limits: { totalMs: 5_000 },
    ...options,
  });
}
