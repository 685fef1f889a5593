// The JDBC driver of Postgres from its Maven artifact, on a Java that is there: what many BI tools see a database through.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mavenJars } from './maven-jars.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const version = '42.7.7';

export type JdbcLogin = { readonly url: string; readonly user: string; readonly password: string };

/** Runs test/support/jdbc/MartMetadata.java with the driver; each line is its fields. Rejects with one sentence where Java or Maven is missing. */
export async function martMetadata({ url, user, password }: JdbcLogin): Promise<string[][]> {
  const { hostname, port, pathname } = new URL(url);
  const { stdout } = await run(
    'java',
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Dfile.encoding=UTF-8',
      '-Dstdout.encoding=UTF-8',
      '-cp',
      join(await jars(), '*'),
      join(root, 'test/support/jdbc/MartMetadata.java'),
      `jdbc:postgresql://${hostname}:${port}${pathname}`,
      user,
      password,
    ],
    { maxBuffer: 32 * 1024 * 1024 },
  );
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
}

const jars = () =>
  mavenJars({
    pom: 'jdbc',
    property: 'pgjdbc.version',
    version,
    folder: `pgjdbc-${version}`,
    prefix: 'postgresql-',
    missing: (reason) => `No JDBC driver for the tests: install Java 17 and Maven (${reason}).`,
  });
