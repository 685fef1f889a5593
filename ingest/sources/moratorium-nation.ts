// Moratorium Nation: inventory.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'moratorium-nation',
  title: 'Moratorium Nation: inventory',
  publisher: 'Michael J. Bommarito',
  protocol: 'pages',
  urls: ['https://raw.githubusercontent.com/mjbommar/moratorium-data-2026/main/data/moratorium_inventory.csv'],
  form: 'dataset',
  dataset: {
    kind: 'opposition',
    format: 'csv',
    columns: {
      'place.locality': 'jurisdiction',
      'place.region': 'state',
      date: 'date_enacted_iso',
      action: 'sectors',
      outcome: 'enacted_status',
    },
    constants: { 'place.country': 'US', attribution: 'unclear', confidence: 0.8 },
    units: {},
    values: {
      action: {
        '["data_center"]': 'moratorium',
        '["data_center", "cryptocurrency_mining"]': 'moratorium',
        '["cryptocurrency_mining", "data_center"]': 'moratorium',
        '["battery_storage", "data_center"]': 'moratorium',
        '["data_center", "battery_storage"]': 'moratorium',
        '["data_center", "battery_storage", "solar", "wind"]': 'moratorium',
      },
      outcome: {
        active: 'adopted',
        extended: 'adopted',
        expired: 'adopted',
        replaced: 'adopted',
        rescinded: 'adopted',
        pending: 'pending',
      },
    },
    requires: ['jurisdiction', 'sectors'],
  },
  language: 'en',
  cadence: '0 6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'CC BY 4.0',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 1 },
  lastVerified: null,
  notes:
    'The columns were read from a stored copy of the file of 2026; it was never fetched from here. 533 instruments on 2026-07-31, of which 505 are about data centers. A row whose sectors are not among those mapped (solar or batteries alone) ends in quarantine on purpose. Much of its text is marked as unverified by its author.',
});
