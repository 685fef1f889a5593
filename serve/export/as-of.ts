// The moment that an export asks for: a time, or an offset of mart.changes.
import { escapeIdentifier } from 'pg';
import { UsageError } from '../../schemas/errors.ts';
import type { ExportMart } from './mart-catalog.ts';

export type AsOf = { readonly kind: 'time' | 'offset'; readonly value: string };

/** Reads `--as-of`. A day alone is its first instant in UTC. */
export function parseAsOf(text: string): AsOf {
  if (/^\d+$/.test(text) && BigInt(text) < 2n ** 63n) return { kind: 'offset', value: text };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isTime = day || /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const time = isTime ? Date.parse(day ? `${text}T00:00:00Z` : text.replace(' ', 'T')) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new UsageError(
      `--as-of ${text} is neither a time in ISO 8601 with its zone (2026-01-31, 2026-01-31T12:00Z) nor an offset of mart.changes (1234)`,
    );
  }
  return { kind: 'time', value: day ? `${text}T00:00:00Z` : text };
}

/** What the rows of a mart are selected from: the mart, or its state of a moment. Throws where the mart keeps no history. */
export function relationOf(mart: ExportMart, asOf: AsOf | null, marts: readonly ExportMart[]): string {
  if (asOf === null) return `mart.${escapeIdentifier(mart.name)}`;
  if (asOf.kind === 'time' ? mart.asOf.byTime : mart.asOf.byOffset) {
    return `mart.${escapeIdentifier(`${mart.name}_as_of`)}($1::${asOf.kind === 'time' ? 'timestamptz' : 'bigint'})`;
  }
  const able = marts.filter((each) => (asOf.kind === 'time' ? each.asOf.byTime : each.asOf.byOffset));
  throw new UsageError(
    `${mart.name} has no state as of ${asOf.kind === 'time' ? 'a time' : 'a change offset'}: it shows only the present. ${
      able.length === 0 ? 'No mart has one here.' : `These have: ${able.map(({ name }) => name).join(', ')}.`
    } Leave --as-of off, or leave ${mart.name} out.`,
  );
}
