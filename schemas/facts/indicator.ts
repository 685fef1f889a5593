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
