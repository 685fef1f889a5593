// What every column of the share marts means; the comments of the database and the dictionary are made of it.

export type ColumnDescription = {
  readonly table: string;
  readonly column: string;
  readonly meaning: string;
  readonly unit: string | null;
  readonly whenNull: string | null;
  readonly example: string | null;
  readonly warning: string | null;
};

type Extras = Partial<Pick<ColumnDescription, 'unit' | 'whenNull' | 'example' | 'warning'>>;
export type Column = readonly [column: string, meaning: string, extras?: Extras];

const silent = { unit: null, whenNull: null, example: null, warning: null };

/** The columns of a mart, in its order. */
export function columnsOf(table: string, columns: readonly Column[]): ColumnDescription[] {
  return columns.map(([column, meaning, extras]) => ({ table, column, meaning, ...silent, ...extras }));
}

/** What every mart is, by name. */
export const shareMarts: Readonly<Record<string, string>> = {
  big_tech_share:
    "Big Tech's share of data-center capacity: one row for each definition, year, kind of value and publisher or run. Never join two definition_id in one line.",
  dim_definition:
    'What each share is a share of: one row for each setting of phase, attribution, group, denominator and basis.',
  share_group_members: 'Which companies belong to each group that a share counts, since when and how surely.',
  baseline_figures: 'The cited figures that shares are quoted from or worked out of, with their page and date.',
  findings: 'What the arithmetic auditor found: sums that cannot be, and megawatts written as gigawatts.',
};

const projected = { unit: '%', whenNull: 'the value was not projected' };
const quantile = (name: string): Column => [
  name,
  `Share below which ${{ p025: '2.5', p10: '10', p25: '25', p75: '75', p90: '90', p975: '97.5' }[name] ?? ''}% of the simulated paths lie, given the assumptions of the run.`,
  { ...projected, warning: 'Not a real-world probability: the model may be wrong in ways it does not simulate.' },
];

const bigTechShare: readonly Column[] = [
  ['share_id', 'Key of the value.', { example: 'shr_3f2a…' }],
  ['run_id', 'Run of the forecast that projected it.', { whenNull: 'the value is not projected' }],
  ['is_latest', 'Whether it is the newest vintage (or run) of its definition, year, kind, scenario and publisher.'],
  [
    'definition_id',
    'What the share is a share of; see dim_definition.',
    {
      example: 'big4-all-phases-owned',
      warning: 'Values of two definitions must not share a line, a mean or a difference.',
    },
  ],
  ['definition_label', 'Short name of the definition.'],
  ['definition_sentence', 'The definition in one sentence.'],
  ['group_id', 'Whose share it is; see share_group_members.', { example: 'big4' }],
  [
    'phase_set',
    'Which stock is counted: live, under_construction, early_stage, or all_phases as if everything got built.',
    { example: 'live' },
  ],
  ['attribution', 'Whose a megawatt is: owner, operator (owned and leased) or end_user.', { example: 'operator' }],
  [
    'denominator',
    'What the share is taken of: commercial, with_on_premise, classified_only or ai_compute.',
    { example: 'commercial' },
  ],
  [
    'load_basis',
    'Which load is measured: it, facility, grid_connection, utility_request, generator_nameplate, chips, or unspecified.',
    { example: 'it' },
  ],
  [
    'geography',
    'Which part of the world, and whether China and crypto mining are counted.',
    { example: 'world; China in; crypto not stated' },
  ],
  ['year', 'Year that the value is about.', { example: '2032' }],
  ['as_of', 'Period that the value describes, as precisely as it is known.', { example: '2025-Q4' }],
  [
    'as_of_date',
    'First day of that period.',
    { warning: 'The first day stands for the whole period; as_of has the precision.' },
  ],
  [
    'value_kind',
    'reported (quoted), reconstructed (arithmetic on published parts), computed (from our facts) or projected (simulated).',
    { example: 'reported' },
  ],
  ['scenario', 'Scenario of the forecast.', { whenNull: 'the value is not projected', example: 'central' }],
  [
    'share_pct',
    'The share; for a projected value the median of the paths.',
    { unit: '%', example: '17.99', warning: 'Read comparator: "below 18" is not 18.' },
  ],
  ...['p025', 'p10', 'p25', 'p75', 'p90', 'p975'].map(quantile),
  ['numerator_mw', 'Megawatts of the group.', { unit: 'MW', whenNull: 'only the share is published' }],
  ['denominator_mw', 'Megawatts that the share is taken of.', { unit: 'MW', whenNull: 'only the share is published' }],
  [
    'unclassified_mw',
    'Megawatts that could not be given an owner group.',
    { unit: 'MW', whenNull: 'the source states no such megawatts' },
  ],
  [
    'rounding_low_pct',
    'Lowest share that the rounding of the published parts allows.',
    { unit: '%', whenNull: 'the value is not reconstructed' },
  ],
  [
    'rounding_high_pct',
    'Highest share that the rounding of the published parts allows.',
    { unit: '%', whenNull: 'the value is not reconstructed' },
  ],
  [
    'lower_bound_pct',
    'The share if nothing of what was not classified belonged to the group.',
    { unit: '%', whenNull: 'the source does not say how much it classified' },
  ],
  [
    'upper_bound_pct',
    'The share if all of what was not classified belonged to the group.',
    { unit: '%', whenNull: 'the source does not say how much it classified' },
  ],
  [
    'publisher',
    'Who published the value or its parts.',
    { whenNull: 'the value is computed or projected', example: 'Synergy Research Group' },
  ],
  [
    'quoted_via',
    'Who quoted the publisher, where the publisher itself was not read.',
    { whenNull: 'read at the publisher' },
  ],
  [
    'comparator',
    'below, about or above: how the wording limits the number.',
    { whenNull: 'the value is computed or projected' },
  ],
  [
    'modality',
    'asserted, will, expected or could: how sure the wording is.',
    { whenNull: 'the value is computed or projected' },
  ],
  [
    'vintage_date',
    'When the value was published; for a projected value the newest page that it read (first day of the period).',
  ],
  ['n_facts', 'How many facts or cited figures stand behind it.'],
  [
    'pct_judgement',
    'Part of the megawatts that rests on judgement, not on facts.',
    { unit: '%', whenNull: 'not known' },
  ],
  [
    'pct_inferred',
    'Part of the value that no source states and that was inferred.',
    { unit: '%', whenNull: 'not known: the wording was not read at its source' },
  ],
  [
    'pct_converted',
    'Part of the megawatts that was converted from another load basis.',
    { unit: '%', whenNull: 'not known' },
  ],
  [
    'grade',
    'A quoted from its publisher; B quoted by way of another; C arithmetic or count; D rests on inference or judgement.',
  ],
  ['note', 'What a reader has to know of this value.', { whenNull: 'nothing' }],
  [
    'headline',
    'How a run may be spoken of: illustrative where over half of the megawatts of 2032 rest on judgement.',
    { whenNull: 'the value is not projected' },
  ],
  [
    'inputs_hash',
    'Hash of everything that the run read: equal hashes mean equal values.',
    { whenNull: 'the value is not projected' },
  ],
  ['run_at', 'When the run was made.', { whenNull: 'the value is not projected' }],
  ['first_reported_at', 'When the value was first published.'],
  ['source_count', 'How many figures it rests on.'],
  [
    'best_source_tier',
    'Tier of its best source: 2 the publisher itself, 3 quoted by another.',
    { whenNull: 'the value is worked out or simulated' },
  ],
  ['confidence', 'Confidence that follows from the grade, 0 to 1.'],
  ['review_status', 'Whether a person has looked at it.'],
  ['is_disputed', 'Whether sources contradict one another about it.'],
  ['licence', 'Terms under which the value may be used.'],
  [
    'evidence_count',
    'How many archived sentences stand behind it.',
    { warning: '0 for the shipped baseline: its pages are cited, not archived.' },
  ],
  ['best_quote', 'The sentence that states it best.', { whenNull: 'no archived sentence states it' }],
  ['best_url', 'Page that states it, or the newest of its parts.', { whenNull: 'the value is computed or projected' }],
  [
    'fact_id',
    'Fact of ours in which the same publisher states the same value; its sentences are in mart.evidence.',
    { whenNull: 'no document that was read states it' },
  ],
  ['known_from', 'When we came to know it.'],
  ['updated_at', 'When the row last changed.'],
  ['is_deleted', 'Whether the value was withdrawn.'],
];

const definitionColumns: readonly Column[] = [
  ['definition_id', 'Key of the definition.', { example: 'big4-live-owned-commercial' }],
  ['label', 'Short name.'],
  ['sentence', 'The definition in one sentence that a reader outside the field understands.'],
  ['phase_set', 'Which stock of capacity is counted.'],
  ['attribution', 'Whose a megawatt is: owner, operator or end_user.'],
  ['group_id', 'Whose share it is.'],
  ['group_label', 'Name of that group.'],
  ['size_low', 'Fewest firms that the group has.', { unit: 'firms' }],
  ['size_high', 'Most firms that the group has.', { unit: 'firms' }],
  ['denominator', 'What the share is taken of.'],
  ['china', 'Whether China is counted: in, out or not_stated.'],
  ['crypto', 'Whether crypto mining is counted: in, out or not_stated.'],
  ['region', 'world, or the country that it is about.'],
  ['load_basis', 'Which load is measured.'],
];

const memberColumns: readonly Column[] = [
  ['member_id', 'Key: group and company.'],
  ['group_id', 'The group.'],
  ['group_label', 'Name of the group.'],
  [
    'company',
    'The member.',
    { warning: 'Synergy does not publish its list in full: fewer members are here than the group has.' },
  ],
  ['member_from', 'Since when it is counted.', { whenNull: 'from the start' }],
  ['member_to', 'Until when it was counted.', { whenNull: 'still counted' }],
  ['certainty', 'stated by a source, or inferred.'],
];

const figureColumns: readonly Column[] = [
  ['figure_id', 'Key of the figure.', { example: 'synergy-2026-hyperscale' }],
  ['edition', 'The report that it stands in; figures of one edition belong together.'],
  ['subject', 'What the figure is about, in the words of the source.'],
  ['metric', 'Which figure it is.'],
  ['definition_id', 'Definition of the share that it states.', { whenNull: 'it states no share of ours' }],
  ['group_id', 'Owner group that it counts.', { whenNull: 'it counts everyone' }],
  ['phase_set', 'Which stock of capacity it counts.'],
  ['load_basis', 'Which load it measures; unspecified where the source does not say.'],
  ['region', 'world, north_america or a country.'],
  ['value', 'The figure as it is written.', { warning: 'In the unit beside it; GW and MW are not converted here.' }],
  ['unit', 'percent, GW, MW, count or years.'],
  ['rounding', 'Half of the last digit given, or the width of words such as "nearly".', { unit: 'the unit of value' }],
  ['comparator', 'below, about or above.'],
  ['modality', 'How sure the wording is.'],
  ['as_of', 'Period that it describes.'],
  ['time_kind', 'actual, estimate, guidance, target or forecast.'],
  ['publisher', 'Who published it.'],
  ['quoted_via', 'Who quoted it, where the publisher was not read.', { whenNull: 'read at the publisher' }],
  ['url', 'Page that it was read on.'],
  ['published_date', 'When that page was published (first day of the period).'],
  ['confirmed', 'False where the meaning was read in and not stated.'],
  ['note', 'What a reader has to know of it.', { whenNull: 'nothing' }],
];

const findingColumns: readonly Column[] = [
  ['finding_id', 'Key of the finding.'],
  ['claim_id', 'The claim that cannot be right as it stands.'],
  ['document_id', 'Document that asserts it.'],
  ['check_name', 'Which check found it: parts_exceed_total or unit_slip.'],
  ['message', 'The finding in one sentence.'],
  ['expected', 'What the other claims of the document lead to.'],
  ['found', 'What the document asserts.'],
  ['quote', 'The words that assert it.', { whenNull: 'the claim has no quote for its number' }],
  ['url', 'Address of the document.', { warning: 'Comes from outside: show it as text, open it with care.' }],
  ['recorded_at', 'When it was found.'],
];

/** Every column of every mart of this stage. */
export const martDescriptions: readonly ColumnDescription[] = [
  ...columnsOf('big_tech_share', bigTechShare),
  ...columnsOf('dim_definition', definitionColumns),
  ...columnsOf('share_group_members', memberColumns),
  ...columnsOf('baseline_figures', figureColumns),
  ...columnsOf('findings', findingColumns),
];

/** The text of a column's comment: its meaning, unit, when it is null, and what to beware of. */
export function columnComment({ meaning, unit, whenNull, warning }: ColumnDescription): string {
  return [meaning, unit && `Unit: ${unit}.`, whenNull && `Null: ${whenNull}.`, warning].filter(Boolean).join(' ');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The SQL that comments marts; a migration holds it, and a test compares the two. */
export function martCommentsSql(
  marts: Readonly<Record<string, string>> = shareMarts,
  columns: readonly ColumnDescription[] = martDescriptions,
): string {
  return [
    ...Object.entries(marts).map(([table, comment]) => `comment on view mart.${table} is ${quoted(comment)};`),
    ...columns.map((each) => `comment on column mart.${each.table}.${each.column} is ${quoted(columnComment(each))};`),
  ].join('\n');
}
