// Which documents tell of the same event, derived from the golden facts, and pairs that must stay apart.
import { goldenDocuments } from '../golden.ts';
import type { GoldenFact } from '../golden-schema.ts';

export type GoldenEvent = {
  readonly event: string;
  readonly kind: GoldenFact['kind'];
  readonly facts: readonly string[];
  readonly paths: readonly string[];
};

/** Every named event with the facts and the documents that tell of it. */
export function goldenEvents(): readonly GoldenEvent[] {
  const events = new Map<string, { kind: GoldenFact['kind']; facts: string[]; paths: Set<string> }>();
  for (const document of goldenDocuments) {
    for (const each of document.facts) {
      if (each.event === null) continue;
      const known = events.get(each.event) ?? { kind: each.kind, facts: [], paths: new Set<string>() };
      known.facts.push(each.id);
      known.paths.add(document.path);
      events.set(each.event, known);
    }
  }
  return [...events].map(([event, { kind, facts, paths }]) => ({ event, kind, facts, paths: [...paths] }));
}

/** Close to one another and yet two: merging them would be a mistake. */
export const separateEvents: readonly (readonly [string, string])[] = [
  ['project-blue-denial', 'project-blue-power'],
  ['chandler-denial', 'project-blue-denial'],
  ['iren-microsoft', 'nebius-microsoft'],
  ['iren-microsoft', 'iren-dell'],
  ['hut8-fluidstack', 'cipher-fluidstack'],
  ['terawulf-fluidstack', 'cipher-fluidstack'],
  ['share-18-2032', 'synergy-48-2025'],
  ['iea-415-2024', 'iea-945-2030'],
  ['coreweave-press-total', 'form4-1-0'],
];
