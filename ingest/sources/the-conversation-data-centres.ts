// The Conversation: data centres.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'the-conversation-data-centres',
  title: 'The Conversation: data centres',
  publisher: 'The Conversation',
  protocol: 'feed',
  urls: ['https://theconversation.com/topics/data-centres-111647/articles.atom'],
  form: 'page',
  language: 'en',
  cadence: '0 6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'Creative Commons without derivatives is said of its articles; not read from here',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 0, max: 60 },
  lastVerified: null,
  notes:
    'The address was seen in public code that follows Australian protests; it was never fetched from here, so the expected counts are a guess. Articles by academics.',
});
