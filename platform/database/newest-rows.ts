// One row a key, in order of the keys: a statement may not touch a row twice, and writers that lock rows in one order do
// not lock each other out.

export type Row = Readonly<Record<string, unknown>>;

/**
 * Keeps the newest row of each key, by the guard's values one after the other, and of equally new ones the last. `keyOf`
 * gives a text that two rows share exactly when Postgres takes their keys for equal.
 */
export function newestRows(rows: readonly Row[], keyOf: (row: Row) => string, guard: readonly string[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const twin = kept.get(key);
    if (!twin || isAsNew(row, twin, guard)) kept.set(key, row);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function isAsNew(row: Row, twin: Row, guard: readonly string[]): boolean {
  for (const property of guard) {
    const mine = toBigInt(row[property]);
    const other = toBigInt(twin[property]);
    if (mine !== other) return mine > other;
  }
  return true;
}

function toBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' || typeof value === 'string') return BigInt(value);
  throw new TypeError('a guard needs whole numbers');
}
