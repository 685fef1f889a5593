// What every column of the marts of capital spending means.
import type { Column } from './mart-descriptions.ts';

/** Columns of mart.capex up to where it is stated. */
export const capexStated: readonly Column[] = [
  ['capex_id', 'Key.'],
  ['title', 'The figure in one line.'],
  ['company_id', 'Company that spends.', { whenNull: 'a group, or a company that the registry does not know' }],
  ['company', 'Name of the company.', { whenNull: 'a group' }],
  [
    'company_group',
    'Group that spends, as the source names it.',
    { whenNull: 'one company', example: 'five hyperscalers' },
  ],
  ['period_from', 'First day of the period.', { whenNull: 'the source states no period' }],
  [
    'period_to',
    'Last day of the period.',
    {
      whenNull: 'the source states no period',
      warning: 'Fiscal and calendar years are told apart only where the source does.',
    },
  ],
  [
    'period_as_written',
    'The period as precisely as it is known.',
    { whenNull: 'the source states no period', example: '2026-Q1' },
  ],
  [
    'fiscal_year',
    'Year in which the period ends, give or take the week by which years of 52 or 53 weeks overrun.',
    { whenNull: 'the source states no period' },
  ],
  [
    'basis',
    'cash (paid for plant), incurred (bought and not yet paid), finance_lease_additions (assets that came by finance leases), finance_lease_payments (paid off of such leases), with_finance_leases (cash and additions, as a source says it or as derived here), or not_stated.',
    { warning: 'Figures of two bases must not be compared or added.' },
  ],
  ['time_kind', 'actual, estimate, guidance, target or forecast.'],
  [
    'amount_usd',
    'Amount; the middle of a guided range.',
    { unit: 'USD', whenNull: 'no rate of exchange is known for that time' },
  ],
  ['amount_low_usd', 'Lower end of a guided range.', { unit: 'USD', whenNull: 'no range is stated' }],
  ['amount_high_usd', 'Upper end of a guided range.', { unit: 'USD', whenNull: 'no range is stated' }],
  ['amount_original', 'Amount as it is stated.', { unit: 'the currency beside it' }],
  ['currency_original', 'Currency, ISO 4217.'],
  ['qualifier', 'How the number is limited: exact, approx, up_to, at_least or more_than.'],
  ['comparator', 'below, about or above.'],
  ['vintage_date', 'When the figure was published (first day of the period).', { whenNull: 'not known' }],
  [
    'supersedes_id',
    'The earlier guidance for the same period that this one revises, or the earlier filing whose value this one restates.',
    { whenNull: 'nothing earlier, or an actual that no filing states' },
  ],
  [
    'previous_amount_usd',
    'Amount of that earlier guidance or filing.',
    { unit: 'USD', whenNull: 'nothing earlier, or an actual that no filing states' },
  ],
  [
    'is_latest_vintage',
    'Whether nothing newer is known for the same company, period and kind, and of a filing for the same concept.',
  ],
  ['publisher', 'Who published it.', { whenNull: 'not stated' }],
  ['quoted_via', 'Who quoted the publisher.', { whenNull: 'read at the publisher' }],
  ['figure_id', 'Row of the cited figures; see baseline_figures.', { whenNull: 'read in a document of the pipeline' }],
];

const noFiling = { whenNull: 'no filing states it' };

/** Columns of mart.capex that only filings fill. */
export const capexFiled: readonly Column[] = [
  [
    'period_kind',
    'quarter, half, nine_months, year or other, by the days of the period; reports tell the year to date.',
    { whenNull: 'the source states no period' },
  ],
  [
    'is_derived',
    'Whether no filing states the amount: a quarter as the difference of two amounts of the year to date, or the sum of cash and what came by finance leases.',
  ],
  ['derived_from', 'The rows that a derived amount is made of.', { whenNull: 'a source states it' }],
  [
    'concept',
    'Concept of XBRL under which the filing states it.',
    {
      whenNull: 'no filing, or derived of two concepts',
      example: 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment',
    },
  ],
  [
    'counts_once',
    'Whether the row may enter a sum of its basis: of several concepts for the same spending one counts, and only what filings state does.',
    { warning: 'Restated values are left out by is_latest_vintage.' },
  ],
  [
    'fiscal_label',
    'What the filing that first states it calls the period of its report: a label and no date.',
    { ...noFiling, example: '2026 Q1' },
  ],
  ['filed_form', 'Form of that filing.', { whenNull: 'no filing, or its form is not known' }],
  ['accession_number', 'Accession number of that filing.', noFiling],
];

const nothingFiled = { whenNull: 'no filing for the year is loaded' };
const notComparable = { whenNull: 'not of one basis, or nothing to compare' };

/** Columns of mart.capex_guidance. */
export const capexGuidance: readonly Column[] = [
  ['capex_guidance_id', 'Key.'],
  ['guidance_id', 'The guidance; see capex.'],
  ['company_id', 'Company.'],
  ['company', 'Its name.'],
  ['fiscal_year', 'Year in which the guided period ends.', { whenNull: 'the source states no period' }],
  ['guided_from', 'First day of the guided period.', { whenNull: 'the source states no period' }],
  ['guided_to', 'Last day of the guided period.', { whenNull: 'the source states no period' }],
  ['vintage_date', 'When the guidance was published.', { whenNull: 'not known' }],
  ['is_latest_vintage', 'Whether no newer guidance for the period is known.'],
  ['guided_basis', 'Basis of the guidance, as in capex; most sources do not state it.'],
  [
    'guided_usd',
    'Guided amount; the middle of a range.',
    { unit: 'USD', whenNull: 'no rate of exchange is known for that time' },
  ],
  ['guided_low_usd', 'Lower end of the range.', { unit: 'USD', whenNull: 'no range is stated' }],
  ['guided_high_usd', 'Upper end of the range.', { unit: 'USD', whenNull: 'no range is stated' }],
  ['actual_id', 'What was spent; see capex.', nothingFiled],
  ['actual_basis', 'cash or with_finance_leases.', nothingFiled],
  ['actual_from', 'First day of the fiscal year.', nothingFiled],
  ['actual_to', 'Last day of the fiscal year.', nothingFiled],
  [
    'actual_usd',
    'What was spent on that basis.',
    { unit: 'USD', whenNull: 'no filing for the year is loaded, or no rate of exchange is known' },
  ],
  [
    'actual_filed_date',
    'Day of the newest filing that states it.',
    { whenNull: 'no filing for the year is loaded, or its day is not known' },
  ],
  ['actual_is_derived', 'Whether the amount is a sum made here.', nothingFiled],
  ['is_same_basis', 'Whether guidance and actual count alike.', nothingFiled],
  ['difference_usd', 'Actual less guidance.', { unit: 'USD', ...notComparable }],
  ['is_within_range', 'Whether the actual lies within the guided range.', notComparable],
  [
    'best_url',
    'Page that states the guidance.',
    { warning: 'Comes from outside: show it as text, open it with care.' },
  ],
  ['updated_at', 'When the guidance last changed.'],
];
