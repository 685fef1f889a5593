// SEC EDGAR: ticker symbols and their CIK.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-company-tickers',
  title: 'SEC EDGAR: ticker symbols',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: ['https://www.sec.gov/files/company_tickers.json'],
  edgar: { index: 'company-tickers', archive: 'https://www.sec.gov/Archives/', lookbackDays: 1 },
  form: 'filing',
  language: 'en',
  cadence: '0 7 * * 1',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 1 },
  lastVerified: null,
  notes:
    'Which CIK a symbol belongs to; a symbol that the registry gives to another company is a signal. It yields no documents. Never fetched from here.',
});
