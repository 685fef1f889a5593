// Values that compete for one field of a fact: the one that won and those that lost, with who says so.
import { columnText, type Reader } from './reader.ts';

export type CompetingValue = {
  readonly value: string;
  readonly claims: number;
  readonly publishers: string;
  readonly wins: boolean;
  readonly superseded: boolean;
};
export type Competition = { readonly field: string; readonly values: readonly CompetingValue[] };

/** The fields of a fact that more than one value was claimed for. */
export async function readAlternatives(reader: Reader, factId: string): Promise<Competition[]> {
  const rows = await reader.query(
    `select field, value, is_winner, is_superseded, count(distinct claim_id)::int as claims,
       string_agg(distinct publisher, ', ' order by publisher) as publishers
     from mart.disagreements where fact_id = $1
     group by field, value, is_winner, is_superseded
     order by field, is_winner desc, is_superseded, claims desc, value limit 200`,
    [factId],
  );
  return [...Map.groupBy(rows, (row) => columnText(row['field']))].map(([field, values]) => ({
    field,
    values: values.map((row) => ({
      value: columnText(row['value']),
      claims: Number(row['claims']),
      publishers: columnText(row['publishers']),
      wins: row['is_winner'] === true,
      superseded: row['is_superseded'] === true,
    })),
  }));
}
