// Where the embedded cluster of this project lies.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defaultDataFolder } from '../../config/data-folder.ts';
import type { Log } from '../../log/log.ts';
import { otherMajor } from './data-folder.ts';
import { chooseServerUser, mayUseFolder } from './run-program.ts';

/**
 * `postgres-<major>` below the folder of the configuration. Where that is the default and lies in a folder that the
 * server's user may not enter (a project in root's home), a place below /var/lib stands in for it; a folder that somebody
 * chose is never replaced. Data of another major version in the same place is refused, or a new version of this program
 * would begin with an empty database and say nothing.
 */
export async function chooseDataFolder(
  configured: string,
  major: number,
  log: Log,
  defaultFolder: string = defaultDataFolder,
): Promise<string> {
  const parent = configured !== defaultFolder || (await isOpen(configured)) ? configured : standIn(configured);
  if (parent !== configured) {
    log.info({ instead: parent }, `Postgres does not run as root, and its user may not enter ${configured}`);
  }
  const folder = join(parent, `postgres-${major}`);
  if (existsSync(folder)) return folder;
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const version = join(parent, name, 'PG_VERSION');
    if (/^postgres-\d+$/.test(name) && existsSync(version)) {
      throw otherMajor(join(parent, name), readFileSync(version, 'utf8').trim(), major);
    }
  }
  return folder;
}

async function isOpen(folder: string): Promise<boolean> {
  const user = chooseServerUser();
  if (!user) return true;
  let nearest = folder;
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest);
  return await mayUseFolder(nearest, user);
}

function standIn(configured: string): string {
  const project = dirname(configured);
  const mark = createHash('sha256').update(project).digest('hex').slice(0, 8);
  return join('/var/lib/megawatch', `${basename(project)}-${mark}`);
}
