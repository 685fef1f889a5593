// The way from one definition to another, one switch a step, so that two figures that seem to contradict each other meet.
import type { ShareDefinition } from '../../schemas/share-definition.ts';
import { rounded } from './bands.ts';
import type { BridgeStep } from './forecast-result.ts';

type Switch = { readonly name: string; readonly of: (each: ShareDefinition) => string };
const switches: readonly Switch[] = [
  { name: 'phase', of: (each) => each.phaseSet },
  { name: 'denominator', of: (each) => (each.denominator === 'classified_only' ? 'commercial' : each.denominator) },
  { name: 'attribution', of: (each) => each.attribution },
  { name: 'group', of: (each) => each.groupId },
  // Everything in the model is classified, has one load and includes China unless it is left out; what a source does not
  // state is no switch of the model.
  { name: 'China', of: (each) => (each.china === 'out' ? 'out' : 'in') },
  { name: 'region', of: (each) => each.region },
];

/** The switches in which two definitions differ. */
export function differences(from: ShareDefinition, to: ShareDefinition): string[] {
  return switches.flatMap(({ name, of }) => (of(from) === of(to) ? [] : [`${name}: ${of(from)} → ${of(to)}`]));
}

/** The definitions of the bridge from the pipeline share to Synergy's, and the side step without on-premise. */
const way = [
  'big4-all-phases-owned',
  'big4-live-owned-commercial',
  'big4-live-owned-with-on-premise',
  'big4-live-operated-with-on-premise',
  'hyperscale19-live-operated-with-on-premise',
  'hyperscale19-live-operated-commercial',
  'big4-live-operated-commercial',
] as const;

/** Steps between those of the way that were projected. A step of more than one switch is left out. */
export function bridgeOf(
  definitions: readonly ShareDefinition[],
  medians: ReadonlyMap<string, number>,
  year: number,
): BridgeStep[] {
  const there = way.flatMap((id) => definitions.filter((each) => each.definitionId === id && medians.has(id)));
  return there
    .flatMap((to, index): Omit<BridgeStep, 'position'>[] => {
      const from = there[index - 1];
      const [switched, ...more] = from ? differences(from, to) : [];
      if (!from || !switched || more.length > 0) return [];
      const [fromPct, toPct] = [medians.get(from.definitionId) ?? 0, medians.get(to.definitionId) ?? 0];
      return [
        {
          fromDefinitionId: from.definitionId,
          toDefinitionId: to.definitionId,
          switched,
          year,
          fromPct: rounded(fromPct),
          toPct: rounded(toPct),
          deltaPct: rounded(toPct - fromPct),
        },
      ];
    })
    .map((step, index) => ({ position: index + 1, ...step }));
}
