// SEC EDGAR: filings of the followed companies, by their submissions JSON.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-filings',
  title: 'SEC EDGAR: filings of the followed companies',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: ['https://data.sec.gov/submissions/'],
  edgar: { index: 'submissions', archive: 'https://www.sec.gov/Archives/', lookbackDays: 30 },
  form: 'filing',
  language: 'en',
  cadence: '15 */6 * * *',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 100_000 },
  lastVerified: null,
  notes:
    'One JSON for each company of the registry with a CIK, older filings in further pages; looks 30 days back where no day is given. The addresses were seen in public code; they were never fetched from here.',
});
