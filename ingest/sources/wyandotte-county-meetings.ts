// Wyandotte County and Kansas City, Kansas: meetings.
import { defineSource } from '../define-source.ts';
import { dataCenterTopics } from '../protocols/meetings/meetings-declaration.ts';

export default defineSource({
  id: 'wyandotte-county-meetings',
  title: 'Wyandotte County and Kansas City, Kansas: meetings',
  publisher: 'Unified Government of Wyandotte County and Kansas City, Kansas',
  protocol: 'meetings',
  urls: ['https://wycokck.api.civicclerk.com/v1/'],
  meetings: {
    system: 'civicclerk',
    jurisdiction: 'Wyandotte County, Kansas',
    lookbackDays: 45,
    lookaheadDays: 30,
    attachments: 'relevant',
    topics: dataCenterTopics,
  },
  form: 'page',
  language: 'en',
  cadence: '30 6 * * *',
  timeZone: 'America/Chicago',
  politeness: { delayMs: 1500, concurrency: 1 },
  tier: 1,
  licence: 'public record; reuse terms not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 3000 },
  lastVerified: null,
  notes:
    'A public body which rezones land for data centers. The service (CivicClerk) and its address were seen in public code; never fetched from here. Files are fetched for meetings whose items name a topic.',
});
