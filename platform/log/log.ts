// Structured log lines on stderr; a field has the name of the column it ends up in.
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** A logger that writes JSON lines to stderr; `level` is a pino level or `silent`, `name` the command (as in `ops.run`). */
export function createLog({ level, name }: { level: string; name: string }): Log {
  return pino(
    {
      level,
      base: { command: name },
      redact: { paths: ['url', 'databaseUrl', '*.password'], censor: hideCredentials },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** A URL keeps its host and path and loses its password; anything else is hidden whole. */
export function hideCredentials(value: unknown): string {
  if (typeof value !== 'string') return '[hidden]';
  const url = URL.parse(value);
  if (!url) return '[hidden]';
  if (url.password !== '') url.password = '***';
  // Postgres takes passwords among the parameters as well.
  for (const name of url.searchParams.keys()) if (/password/i.test(name)) url.searchParams.set(name, '***');
  return url.href;
}
