// SEC EDGAR: every filing of a day.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-daily-index',
  title: 'SEC EDGAR: daily index',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: ['https://www.sec.gov/Archives/edgar/daily-index/'],
  edgar: { index: 'daily-index', archive: 'https://www.sec.gov/Archives/', lookbackDays: 7 },
  form: 'filing',
  language: 'en',
  cadence: '30 4 * * 2-6',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 10_000 },
  lastVerified: null,
  notes:
    'Every filing of a business day, one line for each company in it; it closes the gaps that the feed of current filings leaves. The listing of the quarter says which days there are, since EDGAR answers 403 for others. Never fetched from here.',
});
