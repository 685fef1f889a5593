// SEC EDGAR: the feed of current filings.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-current-filings',
  title: 'SEC EDGAR: current filings',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: [
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=4&owner=include&count=100&output=atom',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=144&owner=include&count=100&output=atom',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=8-K&owner=include&count=100&output=atom',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent&type=SCHEDULE%2013&owner=include&count=100&output=atom',
  ],
  edgar: { index: 'current-filings', archive: 'https://www.sec.gov/Archives/', lookbackDays: 7 },
  form: 'filing',
  language: 'en',
  cadence: '*/10 * * * *',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 1_000 },
  lastVerified: null,
  notes:
    'The newest filings of all filers within minutes; those of followed companies are taken. The type is the beginning of a form. The addresses were seen in public code; they were never fetched from here, and robots.txt decides whether they may be.',
});
