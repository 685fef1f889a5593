// SEC EDGAR: filings that hold the words, whoever filed them.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-full-text-search',
  title: 'SEC EDGAR: full-text search for contracts and capacity',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: [
    'https://efts.sec.gov/LATEST/search-index?q=%22data%20center%22%20megawatts&forms=8-K,6-K',
    'https://efts.sec.gov/LATEST/search-index?q=%22high-performance%20computing%22%20hosting&forms=8-K,6-K',
  ],
  edgar: { index: 'full-text-search', archive: 'https://www.sec.gov/Archives/', lookbackDays: 7 },
  form: 'filing',
  language: 'en',
  cadence: '45 */6 * * *',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 2_000 },
  lastVerified: null,
  notes:
    'Finds filings of companies that the registry does not know yet: new entrants. Words are joined by AND; a search shows its first 10,000 hits, so a longer window is asked for by months. Never fetched from here.',
});
