// SEC EDGAR: one concept of all filers for a quarter.
import { defineSource } from '../define-source.ts';
import { edgarDelayMs } from '../protocols/edgar/edgar-declaration.ts';

export default defineSource({
  id: 'sec-frames',
  title: 'SEC EDGAR: XBRL frames of capital expenditure',
  publisher: 'U.S. Securities and Exchange Commission',
  protocol: 'edgar',
  urls: [
    'https://data.sec.gov/api/xbrl/frames/us-gaap/PaymentsToAcquirePropertyPlantAndEquipment/USD/',
    'https://data.sec.gov/api/xbrl/frames/us-gaap/PaymentsToAcquireProductiveAssets/USD/',
  ],
  edgar: { index: 'frames', archive: 'https://www.sec.gov/Archives/', lookbackDays: 400 },
  form: 'company_facts',
  language: 'en',
  cadence: '0 6 * * 6',
  politeness: { delayMs: edgarDelayMs, concurrency: 4 },
  tier: 1,
  licence: 'public record of the United States government',
  terms: 'fair access rules: a contact in the user agent, at most 10 requests a second over all machines',
  expect: { min: 0, max: 100 },
  lastVerified: null,
  notes:
    'One value of every filer for a quarter: who spends as much as those that are followed. Asked for from 45 days after the end of the quarter. Never fetched from here.',
});
