// What every column of the marts of cited figures means: capital spending, leases, the ledger, contradictions, gaps.
import { capexFiled, capexGuidance, capexStated } from './capex-mart-descriptions.ts';
import { type Column, type ColumnDescription, columnsOf } from './mart-descriptions.ts';

/** What every mart is, by name. */
export const citedMarts: Readonly<Record<string, string>> = {
  capex:
    'Capital spending of companies and groups by fiscal period: what was spent, and each vintage of guidance beside what it revises. Never add a guidance to an actual, a quarter to its year, or one basis to another; for sums take time_kind actual, counts_once, is_latest_vintage, one basis and one period_kind.',
  capex_guidance:
    'Each vintage of guidance for capital spending beside what filings say was spent in that fiscal year, one row for each basis that is known. A difference stands only where both are of one basis.',
  lease_edges:
    'Who lets capacity to whom: landlord, operator that rents it, end user it serves and who guarantees the rent, with megawatts and dates. Add up mw only where counts_once, and within one load basis.',
  forecast_ledger:
    'What third parties forecast: every vintage with who published it, who quoted it and what it supersedes, set against what came true once its time had come.',
  contradictions:
    'Cited figures that cannot all be right, or that look alike and count different things; all are kept.',
  contradiction_figures: 'The figures of each contradiction.',
  share_gaps:
    'Each quoted share beside the nearest share that is computed from our facts, with the gap and the switches in which the two definitions differ.',
  shares_not_computed: 'Definitions for which our facts give no share, with the reason.',
};

const std: readonly Column[] = [
  ['first_reported_at', 'When it was first published.', { whenNull: 'no page gives its date' }],
  ['source_count', 'How many sources say it.'],
  [
    'best_source_tier',
    'Tier of its best source, 1 (filing) to 5 (aggregator).',
    { whenNull: 'cited and not read by the pipeline' },
  ],
  ['confidence', 'Confidence, 0 to 1.'],
  ['review_status', 'Whether a person has looked at it.'],
  ['is_disputed', 'Whether sources contradict one another about it.'],
  ['licence', 'Terms under which it may be used.'],
  ['evidence_count', 'How many archived pieces of evidence stand behind it.'],
  ['best_quote', 'The words that state it best.', { whenNull: 'cited and not read by the pipeline' }],
  ['best_url', 'Page that states it.', { warning: 'Comes from outside: show it as text, open it with care.' }],
  ['known_from', 'When we came to know it.'],
  ['updated_at', 'When the row last changed.'],
  ['is_deleted', 'Whether it was withdrawn.'],
];
const factId: Column = [
  'fact_id',
  'Fact of ours that states it; see mart.evidence.',
  { whenNull: 'the cited page was not read by the pipeline' },
];

const capex: readonly Column[] = [...capexStated, factId, ...std, ...capexFiled];

const party = (column: string, meaning: string, whenNull: string): readonly Column[] => [
  [`${column}_company_id`, `${meaning}: id of the company.`, { whenNull: `${whenNull}, or not in the registry` }],
  [column, `${meaning}.`, { whenNull }],
];

const leases: readonly Column[] = [
  ['lease_edge_id', 'Key.'],
  ['title', 'The lease in one line.'],
  ...party('landlord', 'Who lets the capacity', 'no landlord is named'),
  ...party('operator', 'Who rents and runs it', 'no tenant is named'),
  ...party('end_user', 'Whose work it does', 'no end user is named'),
  ...party('guarantor', 'Who guarantees the rent and is no tenant', 'nobody is named'),
  ['mw', 'Megawatts.', { unit: 'MW', warning: 'In the load_basis beside it.' }],
  ['qualifier', 'How the number is limited.'],
  ['load_basis', 'Which load it is; unspecified where no source says.'],
  ['phase', 'Phase of the capacity.', { whenNull: 'told as a deal' }],
  ['commitment', 'preleased, contracted, owner_occupied, none or unknown.'],
  ['project_id', 'Project.', { whenNull: 'no project is named' }],
  ['project', 'Name of the project.', { whenNull: 'no project is named' }],
  ['valid_from', 'When it is ready, else when it was agreed or stated.', { whenNull: 'no date is stated' }],
  ['valid_to', 'When the base term ends.', { whenNull: 'the term is not stated' }],
  [
    'counts_once',
    'Whether its megawatts count: of several tellings of one lease only the newest does, and never a ceiling.',
  ],
  ['fact_kind', 'capacity, deal or cited.'],
  factId,
  ...std,
];

const ledger: readonly Column[] = [
  ['ledger_id', 'Key.'],
  ['title', 'The forecast in one line.'],
  ['about', 'Company, group or region that it is about; market for the whole.'],
  ['metric', 'Closed list of metrics.', { example: 'capacity_total' }],
  ['definition_id', 'Definition of the share that is forecast.', { whenNull: 'it is no share of ours' }],
  ['definition', 'What is counted: metric, phase, load basis, region.'],
  ['unit', 'percent, MW, TWh, USD, count or years.'],
  ['value', 'What is forecast.', { unit: 'the column unit' }],
  ['value_low', 'Lower end of a stated range.', { whenNull: 'no range is stated' }],
  ['value_high', 'Upper end of a stated range.', { whenNull: 'no range is stated' }],
  ['comparator', 'below, about or above: how the wording limits the number.'],
  ['modality', 'asserted, will, expected or could.'],
  ['time_kind', 'forecast, guidance (a company of itself) or target.'],
  ['target_period', 'Period that it is for.', { whenNull: 'a goal without a date', example: '2031' }],
  ['target_from', 'First day of that period.', { whenNull: 'a goal without a date' }],
  ['target_to', 'Last day of that period.', { whenNull: 'a goal without a date' }],
  ['target_year', 'Year of that period.', { whenNull: 'a goal without a date' }],
  ['vintage', 'When it was made, as precisely as it is known.'],
  ['vintage_date', 'First day of that period.'],
  ['publisher', 'Who made it.'],
  ['quoted_via', 'Outlet that quoted it.', { whenNull: 'read at the publisher' }],
  ['supersedes_id', 'The earlier edition of the same forecast.', { whenNull: 'the first one that is known' }],
  ['superseded_by_id', 'The later edition of the same forecast.', { whenNull: 'the newest one that is known' }],
  ['is_latest_vintage', 'Whether no later edition is known.'],
  ['status', 'pending, scored, no_actual (its time has come and nobody measured the same), no_target_date.'],
  ['actual_value', 'What came true.', { unit: 'the column unit', whenNull: 'not scored' }],
  ['actual_as_of', 'Period of the actual.', { whenNull: 'not scored' }],
  ['actual_comparator', 'below, about or above.', { whenNull: 'not scored' }],
  ['actual_figure_id', 'Figure that states it.', { whenNull: 'not scored' }],
  ['error', 'Forecast minus actual.', { unit: 'the column unit', whenNull: 'not scored' }],
  ['error_pct', 'Error as part of the actual.', { unit: '%', whenNull: 'not scored' }],
  [
    'is_within_range',
    'Whether the actual lies in the stated range, beyond the stated limit, or within the rounding.',
    { whenNull: 'not scored' },
  ],
  [
    'path_value',
    'Where a straight line from the start of the edition to its target stood at the newest actual.',
    {
      unit: 'the column unit',
      whenNull: 'no start or no later actual of the same measure',
      warning: 'The publisher promised the target, not the line.',
    },
  ],
  ['path_actual_value', 'That newest actual.', { unit: 'the column unit', whenNull: 'no path' }],
  ['path_actual_figure_id', 'Figure that states it.', { whenNull: 'no path' }],
  ['path_error', 'Line minus actual.', { unit: 'the column unit', whenNull: 'no path' }],
  ['figure_id', 'Row of the cited figures; see baseline_figures.', { whenNull: 'read in a document of the pipeline' }],
  factId,
  ...std,
];

const contradictions: readonly Column[] = [
  ['contradiction_id', 'Key.'],
  ['kind', 'total_below_parts, parts_miss_total, totals_differ, other_scope or other_basis.'],
  ['message', 'The contradiction in one sentence.'],
  ['left_value', 'One side.', { unit: 'the column unit' }],
  ['right_value', 'The other side.', { unit: 'the column unit' }],
  ['unit', 'MW, USD, percent, TWh or count.'],
  ['recorded_at', 'When it was first seen as it is.'],
];

const contradictionFigures: readonly Column[] = [
  ['contradiction_figure_id', 'Key: contradiction and figure.'],
  ['contradiction_id', 'The contradiction.'],
  ['figure_id', 'The figure; see baseline_figures.'],
  ['subject', 'What it is about.'],
  ['publisher', 'Who published it.'],
  ['value', 'Its value.', { unit: 'the column unit' }],
  ['unit', 'Its unit.'],
  ['as_of', 'Period that it describes.'],
  ['url', 'Page that it was read on.', { warning: 'Comes from outside: show it as text, open it with care.' }],
];

const gaps: readonly Column[] = [
  ['share_id', 'The quoted value; see big_tech_share.'],
  ['definition_id', 'Its definition.'],
  ['definition_label', 'Name of that definition.'],
  ['year', 'Year that it is about.'],
  ['as_of', 'Period that it is about.'],
  ['publisher', 'Who published it.'],
  ['reported_pct', 'The quoted share.', { unit: '%', warning: 'Read comparator: "below 18" is not 18.' }],
  ['comparator', 'below, about or above.'],
  ['grade', 'Grade of the quoted value.'],
  ['computed_share_id', 'The computed value beside it.'],
  [
    'computed_definition_id',
    'Definition of the computed value.',
    { warning: 'Where it differs from definition_id the gap is of two different ratios.' },
  ],
  ['computed_definition_label', 'Name of that definition.'],
  ['computed_as_of', 'Newest fact behind the computed value.'],
  [
    'computed_pct',
    'The computed share.',
    { unit: '%', warning: 'Counted from the documents that were read: a sample, not the world.' },
  ],
  ['computed_grade', 'Grade of the computed value: D where few facts, or few with a known holder, stand behind it.'],
  ['gap_points', 'Computed minus quoted.', { unit: 'percentage points' }],
  [
    'differs_in',
    'Switches in which the two definitions differ; empty where they are one.',
    { example: 'denominator, load basis' },
  ],
  ['computed_n_facts', 'Facts behind the computed value.'],
];

const notComputed: readonly Column[] = [
  ['definition_id', 'The definition.'],
  ['definition_label', 'Its name.'],
  ['reason', 'Why our facts give no share.'],
];

/** Every column of every mart of the cited figures. */
export const citedMartDescriptions: readonly ColumnDescription[] = [
  ...columnsOf('capex', capex),
  ...columnsOf('capex_guidance', capexGuidance),
  ...columnsOf('lease_edges', leases),
  ...columnsOf('forecast_ledger', ledger),
  ...columnsOf('contradictions', contradictions),
  ...columnsOf('contradiction_figures', contradictionFigures),
  ...columnsOf('share_gaps', gaps),
  ...columnsOf('shares_not_computed', notComputed),
];
