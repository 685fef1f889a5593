// Opens connections for undici: looks the name up, judges every address, connects to exactly what was judged.
import { lookup } from 'node:dns/promises';
import { buildConnector } from 'undici';
import { PermanentError } from '../../schemas/errors.ts';
import { type AddressGuard, literalAddress } from './address-guard.ts';

/** All addresses of a name, best first. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** The system's resolver. */
export async function resolveBySystem(hostname: string): Promise<readonly string[]> {
  const answers = await lookup(hostname, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
}

/** At most this many addresses of one name are tried. */
const maxAddresses = 3;

/**
 * A connector for an undici Agent. One forbidden address among those of a name refuses the name: an answer that mixes
 * public and private addresses is an attack. What was judged is handed on as a literal, so nothing is looked up twice.
 */
export function createGuardedConnector(options: {
  guard: AddressGuard;
  resolve: Resolve;
  connectMs: number;
}): buildConnector.connector {
  const connect = buildConnector({ timeout: options.connectMs, allowH2: false });
  const open = async (target: buildConnector.Options, callback: buildConnector.Callback): Promise<void> => {
    let addresses: readonly string[];
    try {
      addresses = await judgedAddresses(options.guard, options.resolve, target);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), null);
      return;
    }
    connectToFirst(connect, target, addresses, callback);
  };
  return (target, callback) => void open(target, callback);
}

async function judgedAddresses(
  guard: AddressGuard,
  resolve: Resolve,
  { hostname, protocol, port }: buildConnector.Options,
): Promise<readonly string[]> {
  const name = hostname.replace(/\.$/, '');
  const hostPort = `${name}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
  const literal = literalAddress(name);
  const addresses = literal !== null ? [literal] : await namesToAddresses(guard, resolve, name, hostPort);
  for (const address of addresses) {
    const refusal = guard.refuseAddress(address, hostPort);
    if (refusal !== null) throw new PermanentError('ADDRESS_FORBIDDEN', `${name}: ${refusal}`);
  }
  return addresses.slice(0, maxAddresses);
}

async function namesToAddresses(
  guard: AddressGuard,
  resolve: Resolve,
  name: string,
  hostPort: string,
): Promise<readonly string[]> {
  // RFC 6761: `localhost` and names below it are loopback; not every system resolver knows the latter.
  const isLocal = name === 'localhost' || name.endsWith('.localhost');
  if (isLocal && guard.isNamedLoopback(hostPort)) return ['127.0.0.1'];
  const addresses = await resolve(name);
  if (addresses.length === 0) throw new Error(`${name} has no address`);
  return addresses;
}

function connectToFirst(
  connect: buildConnector.connector,
  target: buildConnector.Options,
  addresses: readonly string[],
  callback: buildConnector.Callback,
): void {
  const [address, ...rest] = addresses;
  if (address === undefined) {
    callback(new Error(`${target.hostname} has no address`), null);
    return;
  }
  const isName = literalAddress(target.hostname) === null;
  const judged = { ...target, hostname: address, host: address, ...(isName ? { servername: target.hostname } : {}) };
  connect(judged, (...result) => {
    const [error, socket] = result;
    if (error !== null && rest.length > 0) connectToFirst(connect, target, rest, callback);
    else if (error !== null) callback(error, null);
    else callback(null, socket);
  });
}
