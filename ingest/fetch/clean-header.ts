// A header's value as it may be stored.

/** Well-formed and without NUL, which neither Postgres nor JSON readers take. */
export function cleanHeader(value: string): string {
  return value.toWellFormed().replaceAll('\0', '');
}
