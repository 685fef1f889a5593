// SEC EDGAR: the XBRL facts of the followed companies.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-company-facts',
  title: 'SEC EDGAR: XBRL facts by company',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: ['https://data.sec.gov/api/xbrl/companyfacts/'],
  edgar: { index: 'company-facts', archive: 'https://www.sec.gov/Archives/', lookbackDays: 30 },
  form: 'company_facts',
  language: 'en',
  cadence: '0 5 * * *',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 1_000 },
  lastVerified: null,
  notes:
    'One JSON for each followed company with every value of its XBRL filings; a new revision when a report adds to it. A company without XBRL has none and answers 404. Never fetched from here.',
});
