// How our connections name themselves to Postgres.

/**
 * `megawatch/<what>/<pid>`: `pg_stat_activity` then tells an operator which process a session belongs to, and the launcher
 * of the embedded server whether any other process still needs it.
 */
export function applicationName(what: string): string {
  return `megawatch/${what.slice(0, 40)}/${process.pid}`;
}
