// What reading an index of EDGAR yields.
import type { ListedFiling } from './listed-filing.ts';

export type CompanyTicker = { readonly cik: number; readonly ticker: string; readonly title: string };

/** A row that cannot be: it is put aside with its reason, and the others are taken. */
export type RejectedRow = { readonly row: string; readonly reason: string };

export type IndexContent = {
  readonly filings: readonly ListedFiling[];
  /** Further parts of the index. `once`: one that never changes and is not read again. */
  readonly parts: readonly { readonly url: string; readonly once: boolean }[];
  readonly tickers: readonly CompanyTicker[];
  readonly rejected: readonly RejectedRow[];
  /** What the index has that is not known here: it works, and somebody should look. */
  readonly signals: readonly string[];
};

export const nothingListed: IndexContent = { filings: [], parts: [], tickers: [], rejected: [], signals: [] };
