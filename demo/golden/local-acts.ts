// More golden rows of County Line Courier: one page for each further act of opposition.
import { document, fact, type GoldenDocument, money } from '../golden-schema.ts';

export const localActs: readonly GoldenDocument[] = [
  document(
    '/courier/2025/chandler-council-rejects-data-center.html',
    'demo-courier',
    'zoning denial with a vote; the advisory vote before it is background',
    { published: '2025-12-12', dateSource: 'time' },
    [
      fact(
        'courier-chandler',
        'opposition',
        {
          action: 'zoning_denial',
          outcome: 'rejected',
          place: { locality: 'Chandler', region: 'Arizona', country: 'US' },
          developer: 'Active Infrastructure',
          date: '2025-12-11',
        },
        {
          action: 'deny the rezoning',
          'place.locality': 'Chandler',
          date: 'December 11, 2025',
          developer: 'Active Infrastructure',
        },
        {
          soft: {
            authority: 'Chandler City Council',
            votes: { for: 0, against: 7 },
            concerns: ['noise', 'water', 'power'],
          },
          event: 'chandler-denial',
        },
      ),
    ],
  ),
  document(
    '/courier/2025/st-charles-moratorium.html',
    'demo-courier',
    'a moratorium for a stated time; the withdrawal before it is background',
    { published: '2025-08-23', dateSource: 'time' },
    [
      fact(
        'courier-st-charles',
        'opposition',
        {
          action: 'moratorium',
          outcome: 'adopted',
          place: { locality: { oneOf: ['St. Charles', null] }, region: 'Missouri', country: 'US' },
          date: '2025-08-22',
        },
        { action: 'one-year moratorium', 'place.region': 'Missouri', date: 'August 22, 2025' },
        {
          soft: {
            place: { county: 'St. Charles County' },
            authority: 'St. Charles City Council',
            concerns: ['water', 'transparency'],
          },
          event: 'st-charles-moratorium',
        },
      ),
      fact(
        'courier-st-charles-withdrawal',
        'opposition',
        { action: 'withdrawal', outcome: 'withdrawn' },
        { action: 'pulled its zoning application' },
        { soft: { developer: 'CRG', acres: 440 }, optional: true },
      ),
      fact(
        'courier-st-charles-protest',
        'opposition',
        { action: 'protest' },
        { action: 'protest' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/courier/2025/08/08/judge-voids-digital-gateway-rezoning.html',
    'demo-courier',
    'its date stands only in the URL; a ruling for the residents',
    { published: '2025-08-08', dateSource: 'url' },
    [
      fact(
        'courier-digital-gateway',
        'opposition',
        {
          action: 'lawsuit',
          outcome: 'ruled_for_opponents',
          place: { county: 'Prince William County', region: 'Virginia', country: 'US' },
          project: { oneOf: ['Prince William Digital Gateway', 'Digital Gateway'] },
          date: '2025-08-07',
        },
        {
          action: 'ruled in favor of residents',
          'place.county': 'Prince William County',
          project: 'Prince William Digital Gateway',
          date: 'August 7, 2025',
        },
        {
          soft: { groups: ['Oak Valley Homeowners Association'], acres: 2100, concerns: ['transparency'] },
          event: 'digital-gateway-ruling',
        },
      ),
      fact(
        'courier-digital-gateway-appeal',
        'opposition',
        { action: 'appeal', outcome: 'proposed' },
        { action: 'An appeal is likely' },
        { optional: true },
      ),
    ],
  ),
  document(
    '/courier/2025/google-withdraws-franklin-township.html',
    'demo-courier',
    'a withdrawal by the developer',
    { published: '2025-09-23', dateSource: 'time' },
    [
      fact(
        'courier-franklin-township',
        'opposition',
        {
          action: 'withdrawal',
          outcome: 'withdrawn',
          place: {
            locality: { oneOf: ['Franklin Township', 'Indianapolis', 'Franklin Township, Indianapolis'] },
            region: 'Indiana',
            country: 'US',
          },
          developer: 'Google',
          date: '2025-09-22',
        },
        {
          action: 'withdrew its rezoning petition',
          'place.locality': 'Franklin Township',
          'place.region': 'Indiana',
          date: 'September 22, 2025',
        },
        {
          soft: { groups: ['Protect Franklin Township'], acres: 468, concerns: ['water', 'power', 'noise'] },
          event: 'franklin-township-withdrawal',
        },
      ),
    ],
  ),
  document(
    '/courier/2025/port-washington-protest.html',
    'demo-courier',
    'a protest without an outcome, an earlier approval over objection as background',
    { published: '2025-10-08', dateSource: 'time' },
    [
      fact(
        'courier-port-washington',
        'opposition',
        {
          action: 'protest',
          place: { locality: 'Port Washington', region: 'Wisconsin', country: 'US' },
          date: '2025-10-07',
        },
        {
          action: 'protested',
          'place.locality': 'Port Washington',
          'place.region': 'Wisconsin',
          date: 'October 7, 2025',
          amount: '$8 billion',
        },
        {
          soft: {
            developer: 'Vantage Data Centers',
            amount: money('8000000000', 'USD', 'exact'),
            concerns: ['environment'],
          },
          event: 'port-washington-protest',
        },
      ),
      fact(
        'courier-port-washington-approval',
        'opposition',
        { action: 'approval_over_objection', outcome: 'approved' },
        { action: 'approved the data center', date: 'August 2025' },
        { soft: { date: '2025-08', acres: 670, salience: 'background' }, optional: true },
      ),
    ],
  ),
  document(
    '/courier/2024/peculiar-removes-data-centers.html',
    'demo-courier',
    'a lasting rule: an ordinance and no moratorium; a date known to the month',
    { published: '2024-10-16', dateSource: 'time' },
    [
      fact(
        'courier-peculiar',
        'opposition',
        {
          action: { oneOf: ['ordinance', 'zoning_denial'] },
          outcome: { oneOf: ['adopted', 'rejected'] },
          place: { locality: { oneOf: ['Peculiar', null] }, region: 'Missouri', country: 'US' },
        },
        {
          action: 'adopted an ordinance',
          'place.region': 'Missouri',
          date: 'October 2024',
          developer: 'Diode Ventures',
        },
        {
          soft: {
            place: { county: 'Cass County' },
            developer: 'Diode Ventures',
            amount: money('1500000000', 'USD', 'exact'),
            concerns: ['noise'],
            date: '2024-10',
          },
          event: 'peculiar-ordinance',
        },
      ),
    ],
  ),
];
