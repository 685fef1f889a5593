// Ten reports in the shapes in which capacity is published. Every number, name and place in them is invented.

/** A table as a reader should find it: the page it begins on, its headers and its rows. */
export type ExpectedTable = {
  readonly page: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
export type Report = {
  readonly name: string;
  /** What of it is hard. */
  readonly traits: readonly string[];
  readonly html: string;
  readonly landscape?: boolean;
  readonly tables: readonly ExpectedTable[];
};

type Rows = readonly (readonly string[])[];

const style = `body{font:9.5pt/1.35 "DejaVu Sans",sans-serif;margin:0;color:#222}h1{font-size:16pt;margin:0 0 8pt}h2{font-size:11pt;margin:12pt 0 4pt}
p{margin:0 0 7pt}table{border-collapse:collapse;width:100%;font-size:8.5pt}th,td{padding:3pt 5pt;text-align:left;vertical-align:top}
.n td:not(:first-child),.n th:not(:first-child){text-align:right}.rule td,.rule th{border:0.5pt solid #888}.zebra tr:nth-child(even) td{background:#eef}
small{font-size:7pt;color:#555}sup{font-size:6pt}.c th{text-align:center !important}`;

const page = (body: string, extra = '') =>
  `<!doctype html><meta charset="utf-8"><style>${style}${extra}</style><body>${body}</body>`;
const cells = (tag: 'td' | 'th', row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const body = (rows: Rows) => rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
const table = (head: string, rows: Rows, className = '') =>
  `<table class="${className}"><thead>${head}</thead><tbody>${body(rows)}</tbody></table>`;
const plain = (markup: string) =>
  markup
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '');
const read = (rows: Rows): Rows => rows.map((row) => row.map(plain));

const lorem = [
  'The quarter closed with more power under contract than in any period that this desk has counted, and with fewer sites that could be energised on the day they were promised.',
  'Landlords who held transformers in stock signed first. Those who did not were asked for dates, and few of them gave any that their utility would repeat.',
  'Vacancy is therefore a weak guide: what is empty is mostly what has no power yet, and what has power was let before it had a roof.',
  'We count a megawatt once, in the phase in which it stood on the last day of the period, and leave out options to expand.',
];
const prose = (count: number) =>
  lorem
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('');

// 1. A research note: shares by year, no ruling lines, footnote marks, right-aligned.
const shares: Rows = [
  ['2019', '37.4%', '29.1%', '33.5%', '412'],
  ['2021<sup>1</sup>', '41.0%', '27.6%', '31.4%', '597'],
  ['2023', '45.8%', '25.0%', '29.2%', '841'],
  ['2025', '49.3%<sup>2</sup>', '23.9%', '26.8%', '1,136'],
  ['2031<sup>3</sup>', '63.9%', '19.7%', '16.4%', '2,418'],
];
const sharesHead = ['Year', 'Hyperscale', 'Colocation', 'On-premise', 'Sites'];

// 2. A market pipeline: merged headers over phases, thousands separators.
const pipeline: Rows = [
  ['Northern Ridge', '2,914', '1,207', '3,480', '11,250', '18,851'],
  ['Lakeside', '1,066', '402', '788', '2,940', '5,196'],
  ['Desert Basin', '1,381', '655', '1,904', '4,400', '8,340'],
  ['Gulf Corridor', '742', '318', '1,125', '6,075', '8,260'],
  ['River Metro', '533', '96', '240', '710', '1,579'],
  ['Total', '6,636', '2,678', '7,537', '25,375', '42,226'],
];

// 3. A brokerage's city table: two header lines with units, dashes and negative numbers, ruled.
const cities: Rows = [
  ['Aldergate', '612.4', '14.8', '2.4%', '142.0', '$184.20', '7.1%'],
  ['Brackwater', '338.9', '—', '0.9%', '61.5', '$201.75', '11.6%'],
  ['Cinder Falls', '1,204.7', '203.1', '5.2%', '388.2', '$168.40', '(1.3%)'],
  ['Dunmore', '97.0', '6.3', '6.5%', '4.0', '$155.10', '0.4%'],
  ['Eastmark', '455.3', '22.9', '3.8%', '79.6', '$176.00', '4.9%'],
];

// 4. A brokerage's quarter with prose in two columns beside the table.
const quarter: Rows = [
  ['Inventory (MW)', '3,871', '3,420'],
  ['Under construction (MW)', '1,915', '1,640'],
  ['Preleased', '74.3%', '69.8%'],
  ['Vacancy rate', '1.7%', '2.8%'],
  ['Net absorption (MW)', '451', '302'],
  ['Average rate ($/kW)', '193.40', '171.90'],
];

// 5. An agency's outlook: scenario columns merged over years, grouped rows.
const outlook: Rows = [
  ['United Union', '183', '241', '426', '254', '511'],
  ['Eastern Sea', '102', '144', '277', '150', '318'],
  ['Old Continent', '70', '82', '115', '86', '131'],
  ['Southern Cone', '11', '15', '29', '17', '38'],
  ['Rest of world', '49', '61', '98', '66', '122'],
  ['World', '415', '543', '945', '573', '1,120'],
];

// 6. A laboratory's queue table: long labels that wrap, no lines at all.
const queue: Rows = [
  ['Large loads with an executed agreement and a deposit', '38', '9,410', '247.6'],
  ['Large loads under study, first phase', '126', '41,880', '332.4'],
  ['Large loads that withdrew in the year, all phases and all zones of the operator', '57', '18,205', '319.4'],
  ['Energised', '12', '1,336', '111.3'],
];

// 7. A grid operator's list over several pages with its header repeated.
const zones = ['North', 'South', 'West', 'Coast'];
const states = ['Approved to energise', 'Under review', 'Planning studies approved', 'No studies submitted'];
const loads: Rows = Array.from({ length: 84 }, (_, index) => {
  const mw = ((index * 137) % 900) + 75;
  return [
    `LL-${String(1001 + index * 7)}`,
    zones[index % 4] ?? '',
    `202${6 + (index % 4)}-Q${1 + (index % 4)}`,
    (mw + (index % 5) * 1000).toLocaleString('en-US'),
    states[(index * 3) % 4] ?? '',
  ];
});

// 8. An operator's deck: landscape, large type, empty cells, totals.
const fleet: Rows = [
  ['Canyon Hill, TX', '280', '120', '—', 'Anchor A', '2026'],
  ['Pine Flat, GA', '96', '204', '300', 'Anchor B', '2027'],
  ['Stone Mill, ND', '—', '400', '650', '', '2028'],
  ['Harbor Row, NJ', '54', '', '—', 'Various', '2024'],
  ['Total', '430', '724', '950', '', ''],
];

// 9. A report printed sideways on a page that stands upright.
const sideways: Rows = [
  ['Alpha One', 'Norte', '48.0', '36.2', '75%', '2025-11'],
  ['Beta Park', 'Norte', '120.0', '118.5', '99%', '2025-11'],
  ['Gamma Yard', 'Centro', '64.5', '12.9', '20%', '2025-12'],
  ['Delta Fields', 'Sul', '300.0', '0.0', '0%', '2026-01'],
];

// 10. A European report: comma decimals, spaces between thousands, two tables on one page, marks on labels.
const europe: Rows = [
  ['Francoville *', '1 245,5', '310,0', '6,2 %'],
  ['Londres-sur-Mer', '1 402,0', '488,7', '4,9 %'],
  ['Amstelveld †', '871,3', '95,4', '3,1 %'],
  ['Dublinais', '906,8', '12,0', '1,4 %'],
];
const prices: Rows = [
  ['Gros (> 5 MW)', '112', '148'],
  ['Moyen', '141', '187'],
  ['Détail', '203', '266'],
];

/** The reports; `make.ts` prints each to a PDF of its name. */
export const reports: readonly Report[] = [
  {
    name: 'research-note',
    traits: ['no ruling lines', 'footnote marks', 'right-aligned columns'],
    html: page(`<h1>Who holds the capacity</h1>${prose(2)}<h2>Share of capacity by type of site</h2>
      ${table(`<tr>${cells('th', sharesHead)}</tr>`, shares, 'n')}
      <p><small>1 Restated. 2 Preliminary. 3 Forecast of the desk.</small></p>${prose(1)}`),
    tables: [{ page: 1, columns: sharesHead, rows: read(shares) }],
  },
  {
    name: 'market-pipeline',
    traits: ['merged headers', 'thousands separators'],
    html: page(`<h1>Market pipeline</h1>${prose(1)}
      ${table(
        `<tr><th rowspan="2">Market</th><th rowspan="2">Live (MW)</th><th colspan="3">Pipeline (MW)</th><th rowspan="2">Total (MW)</th></tr>
         <tr><th>Under construction</th><th>Committed</th><th>Early stage</th></tr>`,
        pipeline,
        'n zebra c',
      )}${prose(2)}`),
    tables: [
      {
        page: 1,
        columns: [
          'Market',
          'Live (MW)',
          'Pipeline (MW) Under construction',
          'Pipeline (MW) Committed',
          'Pipeline (MW) Early stage',
          'Total (MW)',
        ],
        rows: read(pipeline),
      },
    ],
  },
  {
    name: 'brokerage-cities',
    traits: ['two-line headers', 'units in headers', 'ruled', 'dashes and brackets'],
    html: page(
      `<h1>Primary markets</h1>${table(
        `<tr>${cells('th', ['Market', 'Inventory<br>(MW)', 'Vacant<br>(MW)', 'Vacancy<br>rate', 'Absorption<br>(MW, H1)', 'Asking rate<br>($/kW/mo)', 'Change<br>(y/y)'])}</tr>`,
        cities,
        'n rule',
      )}${prose(3)}`,
    ),
    tables: [
      {
        page: 1,
        columns: [
          'Market',
          'Inventory (MW)',
          'Vacant (MW)',
          'Vacancy rate',
          'Absorption (MW, H1)',
          'Asking rate ($/kW/mo)',
          'Change (y/y)',
        ],
        rows: read(cities),
      },
    ],
  },
  {
    name: 'brokerage-quarter',
    traits: ['two columns of text beside a table'],
    html: page(`<h1>The quarter in brief</h1><div style="display:flex;gap:18pt"><div style="flex:1">${prose(4)}</div>
      <div style="flex:1">${prose(3)}</div><div style="flex:1.35"><h2 style="margin-top:0">Key figures</h2>
      ${table(`<tr>${cells('th', ['Metric', 'Q3 2026', 'Q3 2025'])}</tr>`, quarter, 'n zebra')}</div></div>`),
    tables: [{ page: 1, columns: ['Metric', 'Q3 2026', 'Q3 2025'], rows: read(quarter) }],
  },
  {
    name: 'agency-outlook',
    traits: ['merged headers over years', 'units in a caption', 'rules above and below only'],
    html: page(
      `<h1>Electricity use of data centres</h1><p>Table 3.2: consumption by region and case (TWh)</p>
      ${table(
        `<tr><th></th><th colspan="1">Historical</th><th colspan="2">Base case</th><th colspan="2">Lift-off case</th></tr>
         <tr><th>Region</th><th>2024</th><th>2026</th><th>2030</th><th>2026</th><th>2030</th></tr>`,
        outlook,
        'n c top',
      )}<p><small>Source: own invention for this test.</small></p>${prose(2)}`,
      '.top{border-top:1pt solid;border-bottom:1pt solid}',
    ),
    tables: [
      {
        page: 1,
        columns: [
          'Region',
          'Historical 2024',
          'Base case 2026',
          'Base case 2030',
          'Lift-off case 2026',
          'Lift-off case 2030',
        ],
        rows: read(outlook),
      },
    ],
  },
  {
    name: 'laboratory-queue',
    traits: ['labels that wrap', 'no ruling lines'],
    html: page(
      `<h1>Queue of large loads</h1>${prose(1)}${table(
        `<tr>${cells('th', ['Status at the end of the year', 'Requests', 'Capacity (MW)', 'Mean size (MW)'])}</tr>`,
        queue,
        'n narrow',
      )}${prose(1)}`,
      '.narrow td:first-child{width:150pt}.narrow td{padding:5pt}',
    ),
    tables: [
      {
        page: 1,
        columns: ['Status at the end of the year', 'Requests', 'Capacity (MW)', 'Mean size (MW)'],
        rows: read(queue),
      },
    ],
  },
  {
    name: 'grid-operator-list',
    traits: ['several pages', 'header repeated', 'text columns'],
    html: page(
      `<h1>Large load interconnection status</h1>${prose(1)}${table(
        `<tr>${cells('th', ['Project', 'Zone', 'In service', 'Load (MW)', 'Status'])}</tr>`,
        loads,
        'rule list',
      )}`,
      '.list td:nth-child(4),.list th:nth-child(4){text-align:right}.list tr{break-inside:avoid}',
    ),
    tables: [{ page: 1, columns: ['Project', 'Zone', 'In service', 'Load (MW)', 'Status'], rows: read(loads) }],
  },
  {
    name: 'operator-deck',
    traits: ['landscape', 'empty cells', 'large type'],
    landscape: true,
    html: page(
      `<h1 style="font-size:26pt">Our fleet: 2.1 GW secured</h1>${table(
        `<tr>${cells('th', ['Campus', 'Live (MW)', 'Building (MW)', 'Secured (MW)', 'Tenant', 'First power'])}</tr>`,
        fleet,
        'deck',
      )}<p style="font-size:8pt">Megawatts are gross. Not an offer of anything to anybody.</p>`,
      '.deck{font-size:15pt}.deck td,.deck th{padding:8pt}.deck td:nth-child(n+2):nth-child(-n+4),.deck th:nth-child(n+2):nth-child(-n+4){text-align:right}.deck td:last-child,.deck th:last-child{text-align:center}',
    ),
    tables: [
      {
        page: 1,
        columns: ['Campus', 'Live (MW)', 'Building (MW)', 'Secured (MW)', 'Tenant', 'First power'],
        rows: read(fleet),
      },
    ],
  },
  {
    name: 'sideways-report',
    traits: ['rotated page'],
    html: page(
      `<div style="transform:rotate(90deg) translate(0,-480pt);transform-origin:0 0;width:700pt;height:480pt"><h1>Occupancy by hall</h1>${table(
        `<tr>${cells('th', ['Hall', 'Region', 'Built (MW)', 'Used (MW)', 'Load', 'Counted'])}</tr>`,
        sideways,
        'zebra',
      )}${prose(1)}</div>`,
    ),
    tables: [
      { page: 1, columns: ['Hall', 'Region', 'Built (MW)', 'Used (MW)', 'Load', 'Counted'], rows: read(sideways) },
    ],
  },
  {
    name: 'european-markets',
    traits: ['comma decimals', 'spaces between thousands', 'two tables on a page', 'marks on labels'],
    html: page(
      `<h1>Marchés européens</h1>${table(
        `<tr>${cells('th', ['Marché', 'Capacité (MW)', 'En construction (MW)', 'Vacance'])}</tr>`,
        europe,
        'n zebra',
      )}<p><small>* Agglomération. † Sans la zone franche.</small></p><h2>Prix (€/kW par mois)</h2>${table(
        `<tr>${cells('th', ['Segment', '2025', '2026'])}</tr>`,
        prices,
        'n',
      )}${prose(1)}`,
    ),
    tables: [
      { page: 1, columns: ['Marché', 'Capacité (MW)', 'En construction (MW)', 'Vacance'], rows: read(europe) },
      { page: 1, columns: ['Segment', '2025', '2026'], rows: read(prices) },
    ],
  },
];
