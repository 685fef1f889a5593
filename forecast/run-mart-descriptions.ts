// What every column means of the marts that a run of the forecast fills, and of the two readings of capacity beside them.
import { type Column, type ColumnDescription, columnsOf } from './mart-descriptions.ts';

/** What every mart is, by name. */
export const runMarts: Readonly<Record<string, string>> = {
  share_quality:
    'What grades each share of big_tech_share: how much of it rests on few facts, on one source, on other hands, on judgement. One row for each share.',
  big_tech_share_bridge:
    'From definition to definition, one switch a step, on the medians of one run: why two figures of Big Tech’s share differ.',
  share_changes: 'What moved each projected share since the run before, one row for each fact or lever that did it.',
  capacity_by_quarter:
    'Megawatts by company, quarter and status: of sites added up, and of what companies state of their whole portfolio. Never add the two source_kind, or two load_basis.',
  capacity_at_risk:
    'Projects that are contested, delayed or blocked, one row for each project, with the megawatts at stake. Attribution is what sources say, no proof of cause.',
};

const std: readonly Column[] = [
  [
    'first_reported_at',
    'When it was first published, or when the run was made.',
    { whenNull: 'no page gives its date' },
  ],
  ['source_count', 'How many facts or sources stand behind it.'],
  [
    'best_source_tier',
    'Tier of its best source, 1 (filing) to 5 (aggregator).',
    { whenNull: 'worked out or simulated' },
  ],
  ['confidence', 'Confidence, 0 to 1.'],
  ['review_status', 'Whether a person has looked at it.'],
  ['is_disputed', 'Whether sources contradict one another about it.'],
  ['licence', 'Terms under which it may be used.'],
  ['evidence_count', 'How many archived pieces of evidence stand behind it.'],
  ['best_quote', 'The words that state it best.', { whenNull: 'no archived sentence states it' }],
  [
    'best_url',
    'Page that states it.',
    { whenNull: 'worked out or simulated', warning: 'Comes from outside: show it as text, open it with care.' },
  ],
  ['known_from', 'When we came to know it.'],
  ['updated_at', 'When the row last changed.'],
  ['is_deleted', 'Whether it was withdrawn.'],
];

const percent = { unit: '%' };
const unknown = { unit: '%', whenNull: 'not known' };
const definition: readonly Column[] = [
  ['definition_id', 'What the share is a share of; see dim_definition.', { example: 'big4-live-owned-commercial' }],
  ['definition_label', 'Short name of the definition.'],
];
const kindOf: readonly Column[] = [
  ['as_of', 'Period that the value describes.', { example: '2032' }],
  ['value_kind', 'Always projected: simulated.'],
  [
    'grade',
    'A quoted from its publisher; B quoted by way of another; C arithmetic or count; D rests on inference or judgement.',
    { whenNull: 'the run holds no row of that year' },
  ],
];
const latest: Column = ['is_latest', 'Whether it belongs to the newest run of its scenario that has such rows.'];
const headline: Column = [
  'headline',
  'How the run may be spoken of: illustrative where over half of the megawatts of its last year rest on judgement.',
];

const quality: readonly Column[] = [
  ['share_id', 'Key of the share; see big_tech_share.'],
  ['run_id', 'Run that projected it.', { whenNull: 'the share is not projected' }],
  ...definition,
  ['value_kind', 'reported, reconstructed, computed or projected.'],
  ['year', 'Year that the share is about.'],
  ['as_of', 'Period that it describes.'],
  ['share_pct', 'The share; read it with its definition and kind.', percent],
  [
    'grade',
    'A quoted from its publisher; B by way of another; C arithmetic or count; D rests on inference or judgement.',
  ],
  ['top_ten_facts_pct', 'Of what facts move in it, the part of the ten heaviest.', unknown],
  ['oldest_input_date', 'What the oldest figure behind it describes (first day of the period).'],
  ['single_source_pct', 'Part that no second source could stand in for.', unknown],
  ['second_hand_pct', 'Part that was quoted by way of another.', unknown],
  ['unspecified_basis_pct', 'Part whose load basis no source states.', unknown],
  ['unclassified_pct', 'Part of the capacity that has no owner group in its source.', unknown],
  ['judgement_pct', 'Part of the megawatts that rests on judgement.', unknown],
  ['inferred_pct', 'Part that no source states and that was inferred.', unknown],
  [
    'missing_regions',
    'Regions of which no figure of their own was read, with commas between.',
    { whenNull: 'none, or the share is not projected' },
  ],
  ['disputed_mw', 'Megawatts that another fact contradicts.', { unit: 'MW', whenNull: 'the share is not projected' }],
  ['last_change_date', 'When the newest figure behind it was published.'],
  ...std,
];

const bridge: readonly Column[] = [
  ['bridge_id', 'Key: run and position.'],
  ['run_id', 'Run whose medians are compared.'],
  ['scenario', 'Its scenario.'],
  latest,
  ['position', 'Place on the way, from 1.'],
  ['from_definition_id', 'Definition before the step.'],
  ['from_definition_label', 'Its name.'],
  ['to_definition_id', 'Definition after the step.'],
  ['to_definition_label', 'Its name.'],
  ['switched', 'The one switch that is turned.', { example: 'attribution: owner → operator' }],
  ['year', 'Year of both shares.'],
  ...kindOf,
  ['from_pct', 'Share before the step.', percent],
  ['to_pct', 'Share after it.', percent],
  ['delta_pct', 'What the step is worth.', { unit: 'percentage points' }],
  headline,
  ['inputs_hash', 'Hash of everything that the run read.'],
  ['run_at', 'When the run was made.'],
  ...std,
];

const changes: readonly Column[] = [
  ['change_id', 'Key of the row.'],
  ['run_id', 'The later run.'],
  ['since_run_id', 'The run before.'],
  ['scenario', 'Scenario of both.'],
  latest,
  ...definition,
  ['year', 'Year of the share.'],
  ...kindOf,
  ['before_pct', 'Median of the run before.', percent],
  ['after_pct', 'Median of the later run.', percent],
  [
    'delta_pct',
    'What it moved in all.',
    { unit: 'percentage points', warning: 'Stands on every row of a share: never add it up.' },
  ],
  [
    'cause_kind',
    'fact_added, fact_changed, fact_removed, lever, scenario, seed, model, or together: what the causes one by one do not add up to.',
  ],
  ['fact_id', 'The fact or cited figure.', { whenNull: 'the cause is no fact' }],
  ['cause', 'The cause in words.'],
  ['value_before', 'Its value in the run before.', { whenNull: 'it was not there' }],
  ['value_after', 'Its value in the later run.', { whenNull: 'it is gone' }],
  ['cause_delta_pct', 'What it moved alone, on the path without chance.', { unit: 'percentage points' }],
  ['run_at', 'When the later run was made.'],
  ['since_run_at', 'When the run before was made.'],
  headline,
  ...std,
];

const byQuarter: readonly Column[] = [
  ['capacity_quarter_id', 'Key of the row.'],
  ['source_kind', 'sites (facts about sites, added up) or statements (what a company says of its whole portfolio).'],
  ['company_id', 'The company.', { whenNull: 'not in the registry' }],
  ['company', 'Its name: owner, else developer, else operator.'],
  ['company_group', 'Its group.', { whenNull: 'not known' }],
  ['quarter_start', 'First day of the quarter.'],
  ['quarter', 'The quarter.', { example: '2025-Q4' }],
  [
    'status',
    'live, under_construction, committed, early_stage, pipeline_unspecified, paused, cancelled, withdrawn, decommissioned; or contracted, which overlaps with the others.',
  ],
  ['load_basis', 'Which load is measured.'],
  ['mw_stated', 'Megawatts that facts of this quarter state.', { unit: 'MW' }],
  [
    'mw',
    'Megawatts at the end of the quarter: of sites all until then, of statements the newest.',
    { unit: 'MW', warning: 'Two statuses overlap where contracted is one of them.' },
  ],
  ['n_facts', 'Facts of this quarter.'],
  ...std,
];

const atRisk: readonly Column[] = [
  ['at_risk_id', 'Key: the project, or the dispute where no project is named.'],
  ['opposition_id', 'The newest dispute of the project; see opposition_events.'],
  ['title', 'What it is about.'],
  ['project_id', 'The project.', { whenNull: 'none is named' }],
  ['project', 'Its name.', { whenNull: 'none is named' }],
  ['developer_company_id', 'Who develops it.', { whenNull: 'not known' }],
  ['developer_company', 'Its name.', { whenNull: 'not known' }],
  ['end_user_company_id', 'Whose work it would do.', { whenNull: 'not known' }],
  ['end_user_company', 'Its name.', { whenNull: 'not known' }],
  ['owner_group', 'Group of the owner.', { whenNull: 'not known' }],
  ['action', 'What was done about it.'],
  ['outcome', 'How it stands.', { whenNull: 'not stated' }],
  ['risk', 'blocked_or_delayed, or contested.'],
  ['phase', 'Phase of the project.', { whenNull: 'no fact gives its capacity' }],
  [
    'mw_at_risk',
    'Megawatts that the dispute, else the project, is about.',
    {
      unit: 'MW',
      whenNull: 'no source gives them',
      warning: 'Add up only within one load_basis, and not where qualifier is up_to.',
    },
  ],
  ['load_basis', 'Which load is measured.', { whenNull: 'no megawatts are given' }],
  ['mw_is_of_project', 'Whether the megawatts are the project’s and not stated of the dispute.'],
  ['qualifier', 'exact, approx, up_to, at_least or more_than.', { whenNull: 'no megawatts are given' }],
  ['event_date', 'When it happened.', { whenNull: 'not stated' }],
  ['locality', 'Town.', { whenNull: 'not stated' }],
  ['county', 'County.', { whenNull: 'not stated' }],
  ['region', 'State or province.', { whenNull: 'not stated' }],
  ['country_code', 'Country.', { whenNull: 'not stated' }],
  [
    'attribution',
    'Whether sources call opposition the cause: primary, contributing, coincident, unclear.',
    { whenNull: 'not stated' },
  ],
  ...std,
];

/** Every column of these marts. */
export const runMartDescriptions: readonly ColumnDescription[] = [
  ...columnsOf('share_quality', quality),
  ...columnsOf('big_tech_share_bridge', bridge),
  ...columnsOf('share_changes', changes),
  ...columnsOf('capacity_by_quarter', byQuarter),
  ...columnsOf('capacity_at_risk', atRisk),
];
