// Listeners of the test broker with TLS: one with SASL and three logins of which only one may create topics, one that wants
// a certificate of its clients. The certificates are their own authorities, made by the keytool of the Java that runs it.
import { execFile } from 'node:child_process';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type SecureListener = {
  readonly brokers: readonly string[];
  /** PEM file of the authority. */
  readonly caFile: string;
  /** May do everything; by PLAIN and, as `scramUsername`, by SCRAM-SHA-512, with one password. */
  readonly username: string;
  readonly scramUsername: string;
  /** Known to the brokers and without any right; the same password. */
  readonly strangerUsername: string;
  readonly password: string;
  /** Listener that knows its clients by their certificates, and the PEM files of the one that may do everything. */
  readonly mutual: {
    readonly brokers: readonly string[];
    readonly certFile: string;
    readonly keyFile: string;
    /** Key of the certificate in `caFile`, which this listener does not trust in a client. */
    readonly strangerKeyFile: string;
  };
};

export type SecureParts = {
  readonly secure: SecureListener;
  settings(port: number, controllerPort: number): Record<string, string>;
  readonly formatParameters: readonly string[];
};

/** What the broker needs for it; the files are made in `folder`. */
export async function secureListener(
  folder: string,
  { securePort, mutualPort }: { securePort: number; mutualPort: number },
): Promise<SecureParts> {
  const store = join(folder, 'broker.p12');
  const caFile = join(folder, 'ca.pem');
  const password = randomBytes(12).toString('hex');
  const clientStore = join(folder, 'client.p12');
  const [certFile, keyFile] = [join(folder, 'client.pem'), join(folder, 'client.key')];
  const trusted = join(folder, 'trusted.p12');
  const isOurs = ['-storepass', password, '-storetype', 'PKCS12'];
  const made = ['-keyalg', 'EC', '-validity', '2', '-ext', 'bc:c'];
  const both = [
    { name: 'broker', keystore: store, pem: caFile, more: ['-ext', 'san=ip:127.0.0.1'] },
    { name: 'client', keystore: clientStore, pem: certFile, more: [] },
  ];
  await Promise.all(
    both.map(async ({ name, keystore, pem, more }) => {
      const of = ['-alias', name, '-keystore', keystore, ...isOurs];
      await run('keytool', ['-genkeypair', ...of, ...made, '-dname', `CN=Test ${name}`, ...more]);
      await run('keytool', ['-exportcert', '-rfc', ...of, '-file', pem]);
    }),
  );
  const strangerKeyFile = join(folder, 'broker.key');
  writeFileSync(keyFile, privateKeyOf(readFileSync(clientStore), password));
  writeFileSync(strangerKeyFile, privateKeyOf(readFileSync(store), password));
  const trust = ['-alias', 'client', '-file', certFile, '-keystore', trusted, ...isOurs];
  await run('keytool', ['-importcert', '-noprompt', ...trust]);
  const secure = {
    brokers: [`127.0.0.1:${securePort}`],
    caFile,
    username: 'plain-administrator',
    scramUsername: 'scram-administrator',
    strangerUsername: 'stranger',
    password,
    mutual: { brokers: [`127.0.0.1:${mutualPort}`], certFile, keyFile, strangerKeyFile },
  };
  const logins = [secure.username, secure.strangerUsername].map((name) => `user_${name}="${password}"`).join(' ');
  const modules = 'org.apache.kafka.common.security';
  return {
    secure,
    settings: (port, controllerPort) => ({
      listeners: `PLAINTEXT://127.0.0.1:${port},SASL_SSL://127.0.0.1:${securePort},MUTUAL://127.0.0.1:${mutualPort},CONTROLLER://127.0.0.1:${controllerPort}`,
      'advertised.listeners': `PLAINTEXT://127.0.0.1:${port},SASL_SSL://127.0.0.1:${securePort},MUTUAL://127.0.0.1:${mutualPort}`,
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,MUTUAL:SSL,CONTROLLER:PLAINTEXT',
      'listener.name.mutual.ssl.client.auth': 'required',
      'listener.name.mutual.ssl.truststore.type': 'PKCS12',
      'listener.name.mutual.ssl.truststore.location': trusted,
      'listener.name.mutual.ssl.truststore.password': password,
      'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
      'listener.name.sasl_ssl.plain.sasl.jaas.config': `${modules}.plain.PlainLoginModule required ${logins};`,
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': `${modules}.scram.ScramLoginModule required;`,
      'ssl.keystore.type': 'PKCS12',
      'ssl.keystore.location': store,
      'ssl.keystore.password': password,
      'ssl.key.password': password,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': `User:ANONYMOUS;User:${secure.username};User:${secure.scramUsername};User:CN=Test client`,
    }),
    formatParameters: ['--add-scram', `SCRAM-SHA-512=[name=${secure.scramUsername},password=${password}]`],
  };
}

/** What stands before the encrypted key in a keystore of type PKCS12: the name of a shrouded key bag (RFC 7292). */
const shroudedKeyBag = Buffer.from('060b2a864886f70d010c0a0102', 'hex');

/** The private key of a keystore as PEM; keytool gives out certificates alone. */
function privateKeyOf(keystore: Buffer, passphrase: string): string {
  const bag = keystore.indexOf(shroudedKeyBag);
  if (bag < 0) throw new Error('the keystore holds no key');
  const wrapper = valueAt(keystore, bag + shroudedKeyBag.length);
  const { end } = valueAt(keystore, wrapper.start);
  const key = keystore.subarray(wrapper.start, end);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8', passphrase })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
}

/** Where the value of the DER element at `at` begins and ends. */
function valueAt(der: Buffer, at: number): { readonly start: number; readonly end: number } {
  const first = der[at + 1] ?? 0;
  if (first < 0x80) return { start: at + 2, end: at + 2 + first };
  const bytes = first & 0x7f;
  const start = at + 2 + bytes;
  return { start, end: start + der.readUIntBE(at + 2, bytes) };
}
