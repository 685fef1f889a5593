// Prince George's County, Maryland: meetings.
import { defineSource } from '../define-source.ts';
import { dataCenterTopics } from '../protocols/meetings/meetings-declaration.ts';

export default defineSource({
  id: 'prince-georges-county-meetings',
  title: "Prince George's County, Maryland: meetings",
  publisher: "Prince George's County Council",
  protocol: 'meetings',
  urls: ['https://webapi.legistar.com/v1/princegeorgescountymd/'],
  meetings: {
    system: 'legistar',
    jurisdiction: "Prince George's County, Maryland",
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
    'A public body whose council set up a task force on data centers. The service (Legistar) and its address were seen in public code; never fetched from here. Files are fetched for meetings whose items name a topic.',
});
