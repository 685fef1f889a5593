// The URL of another database on the same server.

/** `url` with the path replaced by a database's name. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
