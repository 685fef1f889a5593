// Macon-Bibb County, Georgia: meetings.
import { defineSource } from '../define-source.ts';
import { dataCenterTopics } from '../protocols/meetings/meetings-declaration.ts';

export default defineSource({
  id: 'macon-bibb-county-meetings',
  title: 'Macon-Bibb County, Georgia: meetings',
  publisher: 'Macon-Bibb County, Georgia',
  protocol: 'meetings',
  urls: ['https://maconbibbcoga.api.civicclerk.com/v1/'],
  meetings: {
    system: 'civicclerk',
    jurisdiction: 'Macon-Bibb County, Georgia',
    lookbackDays: 45,
    lookaheadDays: 30,
    attachments: 'relevant',
    topics: dataCenterTopics,
  },
  form: 'page',
  language: 'en',
  cadence: '30 6 * * *',
  timeZone: 'America/New_York',
  politeness: { delayMs: 1500, concurrency: 1 },
  tier: 1,
  licence: 'public record; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 3000 },
  lastVerified: null,
  notes:
    'A public body in a region of Georgia with many proposed campuses. The service (CivicClerk) and its address were seen in public code; never fetched from here. Files are fetched for meetings whose items name a topic.',
});
