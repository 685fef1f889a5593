// URLs of databases on one server.

/** `url` with another database's name, and its user and password if given. */
export function databaseUrl(url: string, database: string, login?: { user: string; password: string }): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  if (login) {
    changed.username = encodeURIComponent(login.user);
    changed.password = encodeURIComponent(login.password);
  }
  return changed.href;
}

/** The database that a URL names; null where it leaves that to the server. */
export function databaseOf(url: string): string | null {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || null;
}
