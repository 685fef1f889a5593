// The shares in one look, as `npm start` prints them; every value with its definition, kind and as-of.
import { z } from 'zod';
import type { Database } from '../platform/database/database.ts';

const shown = z.object({
  definition_id: z.string(),
  definition_label: z.string(),
  year: z.int(),
  as_of: z.string(),
  value_kind: z.string(),
  share_pct: z.string(),
  comparator: z.string().nullable(),
  p10: z.string().nullable(),
  p90: z.string().nullable(),
  rounding_low_pct: z.string().nullable(),
  rounding_high_pct: z.string().nullable(),
  publisher: z.string().nullable(),
  quoted_via: z.string().nullable(),
  grade: z.string(),
  headline: z.string().nullable(),
  best_url: z.string().nullable(),
  note: z.string().nullable(),
});

export type SummaryShare = {
  readonly definitionId: string;
  readonly label: string;
  readonly year: number;
  readonly asOf: string;
  readonly sharePct: number;
  /** Rounding for reconstructed values, the 80% band for projected ones. */
  readonly lowPct: number | null;
  readonly highPct: number | null;
  readonly publisher: string | null;
  readonly grade: string;
  readonly headline: string | null;
  readonly url: string | null;
  /** One line to print, e.g. `≈ 18% (17.8–18.2) …`. */
  readonly sentence: string;
};

export type ShareSummary = {
  readonly reported: SummaryShare | null;
  readonly reconstructed: SummaryShare | null;
  readonly projected: readonly SummaryShare[] | 'not yet';
};

/** What the summary sets beside one another. */
const chosen = {
  reported: 'hyperscale19-live-operated-with-on-premise',
  reconstructed: 'big4-all-phases-owned',
  projected: [
    'big4-live-owned-commercial',
    'big4-live-operated-commercial',
    'big4-live-owned-with-on-premise',
    'big4-live-operated-with-on-premise',
  ],
} as const;

/** `17.8` of `17.81`; a whole number stays whole. */
const short = (value: number): string => String(Number(value.toFixed(1)));

function summarize(row: z.infer<typeof shown>): SummaryShare {
  const low = row.rounding_low_pct ?? row.p10;
  const high = row.rounding_high_pct ?? row.p90;
  const sharePct = Number(row.share_pct);
  const about = row.value_kind === 'reported' ? '' : '≈ ';
  const band = low !== null && high !== null ? ` (${short(Number(low))}–${short(Number(high))})` : '';
  const value = `${about}${row.value_kind === 'reported' ? short(sharePct) : Math.round(sharePct)}%${band}`;
  const from = row.publisher ? `, ${row.publisher}` : '';
  const kind = row.headline === 'illustrative' ? `${row.value_kind}, illustrative` : row.value_kind;
  return {
    definitionId: row.definition_id,
    label: row.definition_label,
    year: row.year,
    asOf: row.as_of,
    sharePct,
    lowPct: low === null ? null : Number(low),
    highPct: high === null ? null : Number(high),
    publisher: row.publisher,
    grade: row.grade,
    headline: row.headline,
    url: row.best_url,
    sentence: `${value} ${row.as_of} — ${row.definition_label} [${kind}${from}; grade ${row.grade}]`,
  };
}

/** Reads the newest reported, reconstructed and projected shares of mart.big_tech_share. */
export async function shareSummary(database: Database): Promise<ShareSummary> {
  const { rows } = await database.pool.query(
    `select distinct on (value_kind, definition_id)
       definition_id, definition_label, year, as_of, value_kind, share_pct, comparator, p10, p90, rounding_low_pct,
       rounding_high_pct, publisher, quoted_via, grade, headline, best_url, note
     from mart.big_tech_share
     where is_latest and (
       (value_kind = 'reported' and definition_id = $1 and modality = 'asserted')
       or (value_kind = 'reconstructed' and definition_id = $2)
       or (value_kind = 'projected' and definition_id = any($3) and scenario = 'central'))
     order by value_kind, definition_id, year desc, vintage_date desc, run_at desc nulls last`,
    [chosen.reported, chosen.reconstructed, chosen.projected],
  );
  const values = z.array(shown).parse(rows);
  const one = (kind: string): SummaryShare | null => {
    const row = values.find((each) => each.value_kind === kind);
    return row ? summarize(row) : null;
  };
  const projected = chosen.projected.flatMap((id) =>
    values.filter((each) => each.value_kind === 'projected' && each.definition_id === id).map(summarize),
  );
  return {
    reported: one('reported'),
    reconstructed: one('reconstructed'),
    projected: projected.length > 0 ? projected : 'not yet',
  };
}
