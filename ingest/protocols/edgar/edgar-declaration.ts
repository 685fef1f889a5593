// What a source of the protocol `edgar` declares beside its addresses.
import { z } from 'zod';

/**
 * `submissions`, `current-filings`, `daily-index`, `full-text-search` and `company-tickers` list filings or companies;
 * the documents of `company-facts` and `frames` are the answers themselves.
 */
export const edgarIndexes = [
  'submissions',
  'current-filings',
  'daily-index',
  'full-text-search',
  'company-tickers',
  'company-facts',
  'frames',
] as const;

export const edgarDeclaration = z.strictObject({
  index: z.enum(edgarIndexes),
  /** Where filings are, `https://www.sec.gov/Archives/`. */
  archive: z.string(),
  /** How far back a run looks that names no day. */
  lookbackDays: z.int().positive(),
});
export type EdgarDeclaration = z.infer<typeof edgarDeclaration>;

/** Between two requests to EDGAR by all processes of a database: at most eight a second, where ten are allowed. */
export const edgarDelayMs = 125;

/** Limits of a fetch from EDGAR: companies' largest filings have some 50 MB. */
export const edgarLimits = { maxBytes: 64_000_000, totalMs: 100_000 } as const;
