// Jars of the tests, fetched once by Maven into .cache.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { errorMessage } from '../../schemas/errors.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

export type Jars = {
  /** The folder below test/support with the pom.xml, and the property in it that takes the version. */
  readonly pom: string;
  readonly property: string;
  readonly version: string;
  /** Where they lie, below .cache. */
  readonly folder: string;
  /** How the name of the jar begins without which the folder is no use. */
  readonly prefix: string;
  /** The sentence for a machine without Java 17 or Maven, by the reason. */
  readonly missing: (reason: string) => string;
};

/** The folder with the jars. @throws the sentence of `missing` where Java 17 or Maven is not there */
export async function mavenJars({ pom, property, version, folder, prefix, missing }: Jars): Promise<string> {
  const java = await run('java', ['-version']).catch(() => null);
  const major = Number(/version "(\d+)/.exec(java?.stderr ?? '')?.[1] ?? 0);
  if (major < 17) throw new Error(missing(major === 0 ? 'java is not there' : `java is ${major}`));
  const target = join(root, '.cache', folder);
  if (existsSync(target) && readdirSync(target).some((name) => name.startsWith(prefix))) return target;
  const fetched = `${target}.${process.pid}`;
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    join(root, 'test/support', pom, 'pom.xml'),
    `-D${property}=${version}`,
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${fetched}`,
  ]).catch((error: unknown) => {
    rmSync(fetched, { recursive: true, force: true });
    throw new Error(missing(`mvn: ${errorMessage(error).slice(0, 300)}`));
  });
  // Two test runs may fetch at once; either's jars will do.
  rmSync(target, { recursive: true, force: true });
  renameSync(fetched, target);
  return target;
}
