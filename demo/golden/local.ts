// Golden rows of County Line Courier (en, list page, local press).
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

const arizona = { region: 'Arizona', country: 'US' } as const;

export const localDocuments: readonly GoldenDocument[] = [
  document(
    '/courier/2025/tucson-council-project-blue.html',
    'demo-courier',
    'zoning denial with MW at stake; date in a time element',
    { published: '2025-08-07', dateSource: 'time' },
    [
      fact(
        'courier-project-blue-denial',
        'opposition',
        {
          action: 'zoning_denial',
          outcome: 'rejected',
          place: { locality: { oneOf: ['Tucson', null] }, ...arizona },
          project: 'Project Blue',
          mw: 350,
          date: '2025-08-06',
        },
        { action: 'reject the annexation', project: 'Project Blue', mw: '350 megawatts', date: 'August 6, 2025' },
        {
          soft: {
            place: { county: 'Pima County' },
            developer: 'Beale Infrastructure',
            authority: 'Tucson City Council',
            votes: { for: 0, against: 7 },
            amount: money('3600000000', 'USD', 'exact'),
            acres: 290,
            concerns: ['water', 'power'],
          },
          event: 'project-blue-denial',
        },
      ),
    ],
  ),
  document(
    '/courier/2025/arizona-regulators-approve-project-blue-power.html',
    'demo-courier',
    'approval over objection, with MW; the same project as the denial, another event',
    { published: '2025-12-04', dateSource: 'time' },
    [
      fact(
        'courier-project-blue-power',
        'opposition',
        {
          action: 'approval_over_objection',
          outcome: 'approved',
          place: { county: 'Pima County', ...arizona },
          project: 'Project Blue',
          mw: 286,
          date: '2025-12-03',
        },
        {
          action: 'approve',
          project: 'Project Blue',
          mw: '286 megawatts',
          'place.county': 'Pima County',
          date: 'December 3, 2025',
        },
        {
          soft: {
            developer: 'Beale Infrastructure',
            authority: 'Arizona Corporation Commission',
            votes: { for: 4, against: 1 },
            concerns: ['rates', 'water'],
          },
          event: 'project-blue-power',
        },
      ),
      fact(
        'courier-project-blue-286',
        'capacity',
        { mw: 286, phase: { oneOf: ['early_stage', 'committed'] } },
        { mw: '286 megawatts' },
        { soft: { project: 'Project Blue', roles: { developer: 'Beale Infrastructure' } }, optional: true },
      ),
      fact(
        'courier-project-blue-supply',
        'deal',
        {
          dealType: 'power_purchase',
          parties: [{ name: 'Tucson Electric Power', role: { oneOf: ['provider', 'supplier'] } }],
        },
        { dealType: 'energy supply agreement' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/courier/2026/judge-lets-wind-farm-resume.html',
    'demo-courier',
    'hard negative: a ruling, opponents and billions, but a wind farm',
    { published: '2026-01-13', dateSource: 'time' },
    [],
  ),
];
