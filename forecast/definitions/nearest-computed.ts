// What stands beside a quoted share: the computed one of the most similar definition, and the gap between the two.
import { Big } from 'big.js';
import type { ShareDefinition, ShareValue } from '../../schemas/share-definition.ts';

export type ShareGap = {
  readonly shareId: string;
  readonly definitionId: string;
  readonly computedShareId: string;
  readonly computedDefinitionId: string;
  readonly reportedPct: string;
  readonly computedPct: string;
  /** Computed minus reported, in percentage points. */
  readonly gapPoints: string;
  /** The switches in which the two definitions differ; empty where they are one. */
  readonly differsIn: readonly string[];
};

/** How much each switch moves a share, roughly: which difference is the lesser evil. */
const weights = {
  phaseSet: 8,
  region: 6,
  attribution: 5,
  groupId: 4,
  denominator: 3,
  loadBasis: 2,
  china: 1,
  crypto: 1,
} as const satisfies Partial<Record<keyof ShareDefinition, number>>;
type Switch = keyof typeof weights;
const switches = Object.keys(weights) as readonly Switch[];

/** The switches in which two definitions differ. */
export function differences(a: ShareDefinition, b: ShareDefinition): Switch[] {
  return switches.filter((each) => a[each] !== b[each]);
}

const words: Readonly<Record<Switch, string>> = {
  phaseSet: 'phase',
  region: 'region',
  attribution: 'attribution',
  groupId: 'group',
  denominator: 'denominator',
  loadBasis: 'load basis',
  china: 'China',
  crypto: 'crypto',
};

/** A forecast beside a count of today; a pipeline that is taken as built has no year of its own. */
function yearsApart({ phaseSet }: ShareDefinition, reported: ShareValue, computed: ShareValue): string[] {
  const apart = phaseSet !== 'all_phases' && Math.abs(reported.year - computed.year) > 1;
  return apart ? [`year (${reported.year} against ${computed.year})`] : [];
}

/** For each reported value the nearest computed one with the gap; none where nothing was computed. */
export function nearestComputed(
  reported: readonly ShareValue[],
  computed: readonly ShareValue[],
  definitions: readonly ShareDefinition[],
): ShareGap[] {
  const byId = new Map(definitions.map((each) => [each.definitionId, each]));
  return reported.flatMap((value) => {
    const own = byId.get(value.definitionId);
    if (!own) return [];
    const candidates = computed.flatMap((each) => {
      const other = byId.get(each.definitionId);
      if (!other) return [];
      // Chips and megawatts have no gap between them that means anything.
      if ((own.loadBasis === 'chips') !== (other.loadBasis === 'chips')) return [];
      const differing = differences(own, other);
      return [{ each, differing, distance: differing.reduce((sum, one) => sum + weights[one], 0) }];
    });
    const [nearest] = candidates.toSorted(
      (a, b) => a.distance - b.distance || a.each.definitionId.localeCompare(b.each.definitionId, 'en'),
    );
    if (!nearest) return [];
    const { each, differing } = nearest;
    return [
      {
        shareId: value.shareId,
        definitionId: value.definitionId,
        computedShareId: each.shareId,
        computedDefinitionId: each.definitionId,
        reportedPct: value.sharePct,
        computedPct: each.sharePct,
        gapPoints: new Big(each.sharePct).minus(value.sharePct).toFixed(8),
        differsIn: [...differing.map((one) => words[one]), ...yearsApart(own, value, each)],
      },
    ];
  });
}
