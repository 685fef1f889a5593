// A company turns from one activity to another: a miner into a host of AI.
import { z } from 'zod';
import { partialDate } from '../partial-date.ts';
import { claimBase, defineFactKind } from './fact-kind.ts';

export const activities = [
  'ethereum_mining',
  'bitcoin_mining',
  'crypto_mining',
  'ai_hosting',
  'ai_cloud',
  'data_center_development',
  'colocation',
  'real_estate',
  'energy',
  'telecom',
  'manufacturing',
  'finance',
  'software',
  'other',
] as const;

export const marketEntry = z.strictObject({
  kind: z.literal('market_entry'),
  company: z.string().min(1),
  from: z.enum(activities).nullable(),
  to: z.enum(activities),
  since: partialDate.nullable(),
  ...claimBase,
});
export type MarketEntry = z.infer<typeof marketEntry>;

const envelope = { confidence: 0.8, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;

export const marketEntryKind = defineFactKind({
  kind: 'market_entry',
  version: 1,
  schema: marketEntry,
  identity: (claim) => [claim.company.toLowerCase(), claim.to],
  examples: [
    {
      kind: 'market_entry',
      company: 'CoreWeave',
      from: 'ethereum_mining',
      to: 'ai_cloud',
      since: '2019',
      evidence: [{ field: 'company', start: 0, end: 9, quote: 'CoreWeave' }],
      rule: 'rules/market_entry.turn',
      ...envelope,
    },
    {
      kind: 'market_entry',
      company: 'TeraWulf',
      from: 'bitcoin_mining',
      to: 'ai_hosting',
      since: null,
      evidence: [{ field: 'company', start: 0, end: 8, quote: 'TeraWulf' }],
      rule: 'rules/market_entry.list',
      ...envelope,
    },
  ],
});
