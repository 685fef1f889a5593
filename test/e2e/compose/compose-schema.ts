// The schema of the Compose specification as docker-compose shipped it, fetched once from PyPI and kept in .cache.
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './compose-file.ts';

const run = promisify(execFile);
const member = 'compose/config/compose_spec.json';
const wheel = 'docker_compose-1.29.2-py2.py3-none-any.whl';
const requirement =
  'docker-compose==1.29.2 --hash=sha256:8d5589373b35c8d3b1c8c1182c6e4a4ff14bffa3dd0b605fcd08f73c94cef809';

/** The schema without its `id`s, which JSON Schema of 2019 spells `$id`. Rejects where it cannot be had. */
export async function composeSchema(): Promise<object> {
  const folder = join(projectFolder, '.cache/compose-spec');
  const file = join(folder, 'compose_spec.json');
  if (!existsSync(file)) {
    const work = mkdtempSync(join(tmpdir(), 'megawatch-compose-spec-'));
    try {
      const requirements = join(work, 'requirements.txt');
      writeFileSync(requirements, `${requirement}\n`);
      const parameters = ['--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'];
      await run('python3', ['-m', 'pip', 'download', ...parameters, '-r', requirements, '-d', work], {
        timeout: 60_000,
      });
      if (!readdirSync(work).includes(wheel)) throw new Error(`pip brought no ${wheel}`);
      await run('python3', ['-m', 'zipfile', '-e', join(work, wheel), work]);
      mkdirSync(folder, { recursive: true });
      renameAcross(join(work, member), file);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  return JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object;
}

/** The temporary folder may be on another disk. */
function renameAcross(from: string, to: string): void {
  writeFileSync(`${to}.${process.pid}`, readFileSync(from));
  renameSync(`${to}.${process.pid}`, to);
}
