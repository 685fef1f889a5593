// A listener of the test broker with TLS and SASL: a certificate that is its own authority, made by the keytool of the Java
// that runs the broker, and three logins of which only one may create topics.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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
};

export type SecureParts = {
  readonly secure: SecureListener;
  settings(port: number, controllerPort: number): Record<string, string>;
  readonly formatParameters: readonly string[];
};

/** What the broker needs for it; the files are made in `folder`. */
export async function secureListener(folder: string, securePort: number): Promise<SecureParts> {
  const store = join(folder, 'broker.p12');
  const caFile = join(folder, 'ca.pem');
  const password = randomBytes(12).toString('hex');
  const key = ['-alias', 'broker', '-keystore', store, '-storepass', password];
  const made = ['-storetype', 'PKCS12', '-keyalg', 'EC', '-validity', '2', '-dname', 'CN=Test broker'];
  await run('keytool', ['-genkeypair', ...key, ...made, '-ext', 'san=ip:127.0.0.1', '-ext', 'bc:c']);
  await run('keytool', ['-exportcert', '-rfc', ...key, '-file', caFile]);
  const secure = {
    brokers: [`127.0.0.1:${securePort}`],
    caFile,
    username: 'plain-administrator',
    scramUsername: 'scram-administrator',
    strangerUsername: 'stranger',
    password,
  };
  const logins = [secure.username, secure.strangerUsername].map((name) => `user_${name}="${password}"`).join(' ');
  const modules = 'org.apache.kafka.common.security';
  return {
    secure,
    settings: (port, controllerPort) => ({
      listeners: `PLAINTEXT://127.0.0.1:${port},SASL_SSL://127.0.0.1:${securePort},CONTROLLER://127.0.0.1:${controllerPort}`,
      'advertised.listeners': `PLAINTEXT://127.0.0.1:${port},SASL_SSL://127.0.0.1:${securePort}`,
      'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT',
      'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512',
      'listener.name.sasl_ssl.plain.sasl.jaas.config': `${modules}.plain.PlainLoginModule required ${logins};`,
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': `${modules}.scram.ScramLoginModule required;`,
      'ssl.keystore.type': 'PKCS12',
      'ssl.keystore.location': store,
      'ssl.keystore.password': password,
      'ssl.key.password': password,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': `User:ANONYMOUS;User:${secure.username};User:${secure.scramUsername}`,
    }),
    formatParameters: ['--add-scram', `SCRAM-SHA-512=[name=${secure.scramUsername},password=${password}]`],
  };
}
