// SEC EDGAR: current Form 4 filings.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'sec-form-4-current',
  title: 'SEC EDGAR: current Form 4 filings',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'feed',
  urls: ['https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=4&count=100&output=atom'],
  form: 'page',
  language: 'en',
  cadence: '*/10 * * * *',
  politeness: { delayMs: 250, concurrency: 1 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 100 },
  lastVerified: null,
  notes:
    'The address was seen in public code; it was never fetched from here. Its entries lead to filing index pages, not to the XML: until the EDGAR protocol exists they are read as pages and yield little. After a 403 or 429 the host stays closed for about ten minutes.',
});
