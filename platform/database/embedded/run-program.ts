// Runs a program of Postgres, as an unprivileged user when we are root, because Postgres refuses to run as root.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Who the server runs as; null where we are not root and it runs as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

export type Outcome = { readonly code: number | null; readonly output: string };

const nobody = { uid: 65534, gid: 65534 };

/** The user `postgres` where the machine has one, else nobody; we never create a user. */
export function chooseServerUser(): ServerUser {
  if (process.getuid?.() !== 0) return null;
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith('postgres:'));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  } catch {
    // no passwd file: nobody is a number that always works
  }
  return nobody;
}

/**
 * Resolves with the exit code and everything that was printed; `code` is null where the program could not be started or
 * was ended by a signal. `cwd` must be a folder that the user may enter: Postgres looks at it before anything else.
 */
export function runProgram(
  path: string,
  arguments_: readonly string[],
  { user, cwd }: { user: ServerUser; cwd: string },
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      path,
      arguments_,
      { cwd, env: cleanEnvironment(), maxBuffer: 8_000_000, windowsHide: true, ...user },
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`.trim();
        if (!error) resolve({ code: 0, output });
        else resolve({ code: typeof error.code === 'number' ? error.code : null, output: output || error.message });
      },
    );
  });
}

/** True where the user may enter the folder and write in it. */
export async function mayUseFolder(folder: string, user: ServerUser): Promise<boolean> {
  if (!user) return true; // as ourselves we find out by using it
  const { code } = await runProgram('/bin/sh', ['-c', 'cd -- "$1" && test -r . -a -x .', 'sh', folder], {
    user,
    cwd: '/',
  });
  return code === 0;
}

/**
 * PG* variables of the caller would point the programs elsewhere, and without a language the messages are English and the
 * cluster's locale does not depend on who started it (with LANG unset, initdb alone would choose SQL_ASCII).
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
