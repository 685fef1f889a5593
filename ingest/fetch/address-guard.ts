// Which URLs and addresses the client may touch: only the public internet, and loopback where configuration names it.
import ipaddr from 'ipaddr.js';

export type AddressGuard = {
  /** Why a URL may not be asked (scheme, credentials, port, literal address), or null. Looks nothing up. */
  refuseUrl(url: URL): string | null;
  /** Why an address may not be connected to on behalf of `hostPort` (`name:port`), or null. */
  refuseAddress(address: string, hostPort: string): string | null;
  /** Whether configuration names this host and port as a loopback service of ours. */
  isNamedLoopback(hostPort: string): boolean;
};

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Ranges that ipaddr.js calls unicast though they lead inside: IPv4-compatible addresses and a cloud's own service. */
const hiddenRanges = [
  ['::', 96],
  ['168.63.129.16', 32],
] as const;

/** `host:port` of a URL with the port always written. */
export function hostPortOf(url: URL): string {
  const port = url.port === '' ? (defaultPorts[url.protocol] ?? '') : url.port;
  return `${url.hostname.replace(/\.$/, '')}:${port}`;
}

/** The address that a host name spells literally, without brackets, or null for a real name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname.replace(/\.$/, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/** The guard; `allowedLoopbackHosts` are `host:port`, as ALLOWED_LOOPBACK_HOSTS lists them. */
export function createAddressGuard({
  allowedLoopbackHosts,
}: {
  allowedLoopbackHosts: readonly string[];
}): AddressGuard {
  const named = new Set(allowedLoopbackHosts.map((host) => host.toLowerCase()));
  const refuseAddress = (address: string, hostPort: string): string | null => {
    const range = rangeOf(address);
    if (range === 'unicast') return null;
    if (range === 'loopback' && named.has(hostPort)) return null;
    return `${address} is ${range === null ? 'no address' : `a ${range} address`}`;
  };
  return {
    refuseAddress,
    isNamedLoopback: (hostPort) => named.has(hostPort),
    refuseUrl(url) {
      const defaultPort = defaultPorts[url.protocol];
      if (defaultPort === undefined) return `${url.protocol} is not http or https`;
      if (url.username !== '' || url.password !== '') return 'the URL carries credentials';
      const hostPort = hostPortOf(url);
      if (named.has(hostPort)) {
        const literal = literalAddress(url.hostname);
        return literal === null ? null : refuseAddress(literal, hostPort);
      }
      if (url.port !== '' && url.port !== '80' && url.port !== '443') return `port ${url.port} is not 80 or 443`;
      const literal = literalAddress(url.hostname);
      if (literal !== null) return refuseAddress(literal, hostPort);
      const name = url.hostname.replace(/\.$/, '').toLowerCase();
      if (!name.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(name))
        return `${name} is a local name`;
      return null;
    },
  };
}

function rangeOf(address: string): string | null {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return null;
  const parsed = ipaddr.process(bare);
  const range: string = parsed.range();
  if (range !== 'unicast') return range;
  for (const [prefix, bits] of hiddenRanges) {
    const network = ipaddr.parse(prefix);
    if (network.kind() === parsed.kind() && parsed.match(network, bits)) return 'reserved';
  }
  // ISATAP and the like: an IPv4 address in the interface part of an IPv6 one.
  if (parsed instanceof ipaddr.IPv6 && parsed.parts[5] === 0x5efe && [0, 0x200].includes(parsed.parts[4] ?? -1))
    return 'tunnel';
  return 'unicast';
}
