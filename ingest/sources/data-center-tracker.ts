// datacentertracker.org: fights.
import { defineSource } from '../define-source.ts';

export default defineSource({
  id: 'data-center-tracker',
  title: 'datacentertracker.org: fights',
  publisher: 'datacentertracker.org',
  protocol: 'pages',
  urls: ['https://datacentertracker.org/data/fights.json'],
  form: 'dataset',
  dataset: {
    kind: 'opposition',
    format: 'json',
    columns: {
      'place.locality': 'jurisdiction',
      'place.county': 'county',
      'place.region': 'state',
      project: 'project_name',
      developer: 'company',
      endUser: 'hyperscaler',
      mw: 'megawatts',
      acres: 'acreage',
      signatures: 'petition_signatures',
      action: 'action_type',
      date: 'date',
    },
    constants: { 'place.country': 'US', attribution: 'unclear', confidence: 0.7, outcome: null },
    units: {},
    values: {},
    requires: ['action_type', 'jurisdiction'],
  },
  language: 'en',
  cadence: '0 6 * * *',
  politeness: { delayMs: 2000, concurrency: 1 },
  tier: 4,
  licence: 'CC BY 4.0',
  terms: 'not read from here; robots.txt decides at every fetch',
  expect: { min: 1, max: 5 },
  lastVerified: null,
  notes:
    'The address, the names of the fields and 1,486 records on 2026-08-15 were seen in public code; it was never fetched from here. Its words for acts and states are its own: a record whose act is none of ours (moratorium, lawsuit, petition, …) or who names several acts ends in quarantine, with its number. A document may have 1,000 records, so that this one needs the splitting of datasets.',
});
