// The JDBC driver of Postgres from its Maven artifact, on a Java that is there: what many BI tools see a database through.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { errorMessage } from '../../schemas/errors.ts';

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

/** The driver's jar, fetched once by Maven into .cache. */
async function jars(): Promise<string> {
  const missing = (reason: string): Error =>
    new Error(`No JDBC driver for the tests: install Java 17 and Maven (${reason}).`);
  const java = await run('java', ['-version']).catch(() => null);
  const major = Number(/version "(\d+)/.exec(java?.stderr ?? '')?.[1] ?? 0);
  if (major < 17) throw missing(major === 0 ? 'java is not there' : `java is ${major}`);
  const folder = join(root, '.cache', `pgjdbc-${version}`);
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('postgresql-'))) return folder;
  const fetched = `${folder}.${process.pid}`;
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    join(root, 'test/support/jdbc/pom.xml'),
    `-Dpgjdbc.version=${version}`,
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${fetched}`,
  ]).catch((error: unknown) => {
    rmSync(fetched, { recursive: true, force: true });
    throw missing(`mvn: ${errorMessage(error).slice(0, 300)}`);
  });
  // Two test runs may fetch at once; either's jar will do.
  rmSync(folder, { recursive: true, force: true });
  renameSync(fetched, folder);
  return folder;
}
