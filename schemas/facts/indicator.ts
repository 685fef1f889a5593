// Any other figure about the market: a share, a count, a price, a forecast.
import { z } from 'zod';
import { decimal } from '../decimal.ts';
import { partialDate } from '../partial-date.ts';
import { qualifier } from '../quantity.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

export const metrics = [
  'big_tech_share',
  'group_share',
  'capacity_total',
  'capacity_growth',
  'capex',
  'investment_total',
  'lease_commitments',
  'purchase_commitments',
  'energy_twh',
  'energy_share',
  'gpu_count',
  'entrant_count',
  'vacancy_pct',
  'price_kw_month',
  'sites_count',
  'revenue',
  'market_size',
  'stake_pct',
  'other',
] as const;

export const timeKinds = ['actual', 'estimate', 'guidance', 'target', 'forecast'] as const;
export const comparators = ['below', 'about', 'above'] as const;

/**
 * How an amount of a filing was counted. `cash`: paid in the period; `incurred`: bought and not yet paid at its end;
 * `finance_lease_additions`: assets that came by finance leases, for which nothing was paid yet; `finance_lease_payments`:
 * what was paid off of such leases. The last two are commitments on a day. None of them may be added to another.
 */
export const filedBases = [
  'cash',
  'incurred',
  'finance_lease_additions',
  'finance_lease_payments',
  'lease_not_commenced',
  'purchase_commitments',
] as const;
export type FiledBasis = (typeof filedBases)[number];

/** Which filing states a figure by which concept of XBRL. The fiscal year and period are the filing's labels, no dates. */
const filedFigure = z.strictObject({
  cik: z.string().regex(/^\d{1,10}$/),
  basis: z.enum(filedBases),
  concept: z.string().min(1),
  accession: z.string().nullable(),
  form: z.string().nullable(),
  fiscalYear: z.int().nullable(),
  fiscalPeriod: z.string().nullable(),
});
export type FiledFigure = z.infer<typeof filedFigure>;

export const indicator = z.strictObject({
  kind: z.literal('indicator'),
  /** What the figure is about: a company, a region, `market`. */
  subject: z.string().min(1),
  metric: z.enum(metrics),
  /** The words of the document for the metric. */
  metricAsWritten: z.string().min(1),
  value: decimal,
  low: decimal.nullable(),
  high: decimal.nullable(),
  qualifier,
  /** percent, times, MW, TWh, count, or an ISO 4217 code. */
  unit: z.string().min(1),
  period: z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }),
  timeKind: z.enum(timeKinds),
  comparator: z.enum(comparators),
  /** Whom a share or total counts: `big tech`, `hyperscalers`, `AI`, …; else null. */
  group: z.string().min(1).nullable(),
  /** Numerator and denominator as the document writes them. */
  numerator: z.string().min(1).nullable(),
  denominator: z.string().min(1).nullable(),
  publisher: z.string().min(1).nullable(),
  quotedVia: z.string().min(1).nullable(),
  vintage: partialDate.nullable(),
  supersedes: z.string().min(1).nullable(),
  /** Only figures of filings have it. */
  filed: filedFigure.optional(),
  ...claimBase,
});
export type Indicator = z.infer<typeof indicator>;

const envelope = { confidence: 0.8, polarity: 'affirmed', salience: 'main' } as const;

export const indicatorKind = defineFactKind({
  kind: 'indicator',
  version: 1,
  schema: indicator,
  identity: (claim) => [
    claim.subject.toLowerCase(),
    claim.metric,
    claim.group,
    claim.timeKind,
    claim.unit,
    claim.period.from,
    claim.period.to,
    (claim.publisher ?? '').toLowerCase(),
    // One period of a company has a figure for each concept and each filing that restates it.
    ...(claim.filed ? [claim.filed.concept, claim.vintage] : []),
  ],
  examples: [
    {
      kind: 'indicator',
      subject: 'market',
      metric: 'big_tech_share',
      metricAsWritten: 'share of global computing capacity',
      value: '18',
      low: null,
      high: null,
      qualifier: 'exact',
      unit: 'percent',
      period: { from: null, to: '2032' },
      timeKind: 'forecast',
      comparator: 'below',
      group: 'big tech',
      numerator: 'Big Tech companies',
      denominator: 'global computing capacity',
      publisher: 'DC Byte',
      quotedVia: 'Bloomberg',
      vintage: '2025-12',
      supersedes: null,
      evidence: [{ field: 'value', start: 30, end: 33, quote: '18%' }],
      modality: 'could',
      rule: 'rules/indicator.share',
      ...envelope,
    },
    {
      kind: 'indicator',
      subject: 'market',
      metric: 'entrant_count',
      metricAsWritten: 'thousands of new entrants',
      value: '1000',
      low: null,
      high: null,
      qualifier: 'more_than',
      unit: 'count',
      period: { from: null, to: null },
      timeKind: 'actual',
      comparator: 'above',
      group: 'new entrants',
      numerator: null,
      denominator: null,
      publisher: 'DC Byte',
      quotedVia: 'Bloomberg',
      vintage: null,
      supersedes: null,
      evidence: [{ field: 'value', start: 5, end: 14, quote: 'thousands' }],
      modality: 'asserted',
      rule: 'rules/indicator.entrants',
      ...envelope,
    },
  ],
});
