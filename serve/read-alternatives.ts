// Values that compete for one field of a fact: the one that won and those that lost, with how many claims say so.
import { z } from 'zod';
import type { Reader } from './reader.ts';

const alternative = z.object({
  value: z.unknown(),
  claims: z.array(z.string()),
  wins: z.boolean().default(false),
  superseded: z.boolean().default(false),
});
const alternatives = z.record(z.string(), z.array(alternative));

export type CompetingValue = {
  readonly value: string;
  readonly claims: number;
  readonly wins: boolean;
  readonly superseded: boolean;
};
export type Competition = { readonly field: string; readonly values: readonly CompetingValue[] };

/** A quantity by its own words, anything else as JSON without quotes around plain text. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  return JSON.stringify(value) ?? '—';
}

/** The fields of an event that more than one value was claimed for. */
export async function readAlternatives(reader: Reader, eventId: string): Promise<Competition[]> {
  const [row] = await reader.query('select alternatives from fact.event where event_id = $1', [eventId]);
  const parsed = alternatives.safeParse(row?.['alternatives'] ?? {});
  if (!parsed.success) return [];
  return Object.entries(parsed.data)
    .filter(([, values]) => values.length > 1)
    .map(([field, values]) => ({
      field,
      values: values.map(({ value, claims, wins, superseded }) => ({
        value: words(value),
        claims: claims.length,
        wins,
        superseded,
      })),
    }));
}
