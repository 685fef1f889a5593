// What `megawatch forecast definitions` prints: each definition with its newest values, from the shipped baseline, the facts or a run.
import { Big } from 'big.js';
import type { ShareDefinition, ShareGroup, ShareValue, ValueKind } from '../schemas/share-definition.ts';
import { valueKinds } from '../schemas/share-definition.ts';
import type { ShareGap } from './definitions/nearest-computed.ts';
import { shareDefinitions } from './definitions/share-definitions.ts';
import { shareGroups } from './definitions/share-groups.ts';
import { type CollectedShares, shippedShares } from './store/collect-shares.ts';

/** What a run adds: its values, and how it may be spoken of. */
export type Projection = { readonly values: readonly ShareValue[]; readonly headline: string };

/** The computed share beside a quoted one; `gap_points` is computed minus quoted. */
export type ListedGap = {
  readonly definition_id: string;
  readonly share_pct: number;
  readonly gap_points: number;
  readonly differs_in: readonly string[];
};

export type ListedValue = {
  readonly value_kind: ValueKind;
  readonly year: number;
  readonly as_of: string;
  readonly share_pct: number;
  readonly comparator: string | null;
  readonly modality: string | null;
  readonly p10: number | null;
  readonly p90: number | null;
  readonly rounding_low_pct: number | null;
  readonly rounding_high_pct: number | null;
  readonly lower_bound_pct: number | null;
  readonly upper_bound_pct: number | null;
  readonly publisher: string | null;
  readonly quoted_via: string | null;
  readonly url: string | null;
  readonly vintage: string;
  readonly grade: string;
  readonly headline: string | null;
  readonly note: string | null;
  readonly n_facts: number;
  /** Only beside quoted values, and only where something was computed. */
  readonly nearest_computed: ListedGap | null;
};
export type ListedDefinition = Omit<ShareDefinition, 'definitionId' | 'phaseSet' | 'groupId' | 'loadBasis'> & {
  readonly definition_id: string;
  readonly phase_set: string;
  readonly group_id: string;
  readonly group: string;
  readonly load_basis: string;
  readonly members: ShareGroup['members'];
  readonly values: readonly ListedValue[];
  /** Why our facts give no share; null where they do, or where no database was read. */
  readonly not_computed: string | null;
};

/** Two decimals, as everything that is shown. */
const rounded = (value: string | null): number | null => (value === null ? null : new Big(value).round(2).toNumber());

function listed(value: ShareValue, headline: string | null, gap: ShareGap | undefined): ListedValue {
  return {
    value_kind: value.valueKind,
    year: value.year,
    as_of: value.asOf,
    share_pct: rounded(value.sharePct) ?? 0,
    comparator: value.comparator,
    modality: value.modality,
    p10: rounded(value.p10),
    p90: rounded(value.p90),
    rounding_low_pct: rounded(value.roundingLowPct),
    rounding_high_pct: rounded(value.roundingHighPct),
    lower_bound_pct: rounded(value.lowerBoundPct),
    upper_bound_pct: rounded(value.upperBoundPct),
    publisher: value.publisher,
    quoted_via: value.quotedVia,
    url: value.url,
    vintage: value.vintage,
    grade: value.grade,
    headline: value.valueKind === 'projected' ? headline : null,
    note: value.note,
    n_facts: value.nFacts,
    nearest_computed: gap
      ? {
          definition_id: gap.computedDefinitionId,
          share_pct: rounded(gap.computedPct) ?? 0,
          gap_points: rounded(gap.gapPoints) ?? 0,
          differs_in: gap.differsIn,
        }
      : null,
  };
}

/** The newest of each kind; of what was reported, the newest state of things and the newest forecast. */
function newest(values: readonly ShareValue[]): ShareValue[] {
  const byKind = Map.groupBy(values, (value) => `${valueKinds.indexOf(value.valueKind)} ${isForecast(value)}`);
  return [...byKind.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => group.toSorted((a, b) => before(b, a)).slice(0, 1));
}

const isForecast = ({ modality, valueKind }: ShareValue): boolean =>
  valueKind === 'reported' && modality !== 'asserted';

const before = (a: ShareValue, b: ShareValue): number =>
  a.vintage.localeCompare(b.vintage, 'en') || a.year - b.year || a.asOf.localeCompare(b.asOf, 'en');

/** Every definition with its newest values: of the shipped figures, or of what a database gave; `projection` adds a run's. */
export function listDefinitions(
  projection: Projection | null = null,
  known: CollectedShares = shippedShares(),
): ListedDefinition[] {
  const all = [...known.values, ...(projection?.values ?? [])];
  const gaps = new Map(known.gaps.map((gap) => [gap.shareId, gap]));
  const missing = new Map(known.missing.map(({ definitionId, reason }) => [definitionId, reason]));
  return shareDefinitions.map(({ definitionId, phaseSet, groupId, loadBasis, ...rest }) => {
    const group = shareGroups.find((each) => each.groupId === groupId);
    return {
      definition_id: definitionId,
      phase_set: phaseSet,
      group_id: groupId,
      group: group?.label ?? groupId,
      load_basis: loadBasis,
      ...rest,
      members: group?.members ?? [],
      values: newest(all.filter((value) => value.definitionId === definitionId)).map((value) =>
        listed(value, projection?.headline ?? null, gaps.get(value.shareId)),
      ),
      not_computed: missing.get(definitionId) ?? null,
    };
  });
}

const signs = { below: '<', about: '', above: '>' } as const;

function valueLine(value: ListedValue): string {
  const sign = value.comparator === null ? '' : (signs[value.comparator as keyof typeof signs] ?? '');
  const about = value.value_kind === 'reported' ? sign : '≈';
  const isCounted = value.value_kind === 'computed';
  const low = isCounted ? value.lower_bound_pct : (value.rounding_low_pct ?? value.p10);
  const high = isCounted ? value.upper_bound_pct : (value.rounding_high_pct ?? value.p90);
  const band = low !== null && high !== null ? ` (${low.toFixed(1)}–${high.toFixed(1)})` : '';
  const from = [value.publisher, value.quoted_via && `by way of ${value.quoted_via}`].filter(Boolean).join(', ');
  const kind = value.headline === 'illustrative' ? 'projected, illustrative' : value.value_kind;
  const share = value.value_kind === 'reported' ? String(value.share_pct) : value.share_pct.toFixed(2);
  return `    ${`${about} ${share}%`.trim()}${band}  ${value.as_of}  ${kind}, grade ${value.grade}${from ? `  ${from}` : ''}`;
}

/** What a reader has to know beside the number: the bounds of what was not classified, and our own count. */
function besideLines({
  value_kind: kind,
  lower_bound_pct: low,
  upper_bound_pct: high,
  ...value
}: ListedValue): string[] {
  const gap = value.nearest_computed;
  return [
    ...(kind === 'reconstructed' && low !== null && high !== null
      ? [`      ${low.toFixed(1)}–${high.toFixed(1)} if none, or all, of what was not classified were theirs`]
      : []),
    ...(kind === 'reconstructed' || kind === 'computed' ? [`      ${value.note ?? ''}`] : []),
    ...(gap
      ? [
          `      computed from our facts: ${gap.share_pct.toFixed(2)}% (${gap.gap_points > 0 ? '+' : ''}${gap.gap_points.toFixed(2)} points) as ${gap.definition_id}${gap.differs_in.length > 0 ? `, which differs in ${gap.differs_in.join(', ')}` : ''}`,
        ]
      : []),
  ].filter((line) => line.trim() !== '');
}

/** The list for a terminal. */
export function formatDefinitions(definitions: readonly ListedDefinition[] = listDefinitions()): string {
  return definitions
    .map(({ definition_id: id, label, sentence, values, not_computed: reason }) =>
      [
        id,
        `  ${label}`,
        `  ${sentence}`,
        ...values.flatMap((value) => [valueLine(value), ...besideLines(value)]),
        ...(values.length === 0 ? ['    no value yet'] : []),
        ...(reason === null ? [] : [`    not computed: ${reason}`]),
      ].join('\n'),
    )
    .join('\n\n');
}
