// The figures that the project's own set reached last, and what a change of rules may not undo unsaid.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Evaluation } from './evaluate.ts';

export const ownSet = join(import.meta.dirname, '../gold');
const file = join(ownSet, 'baseline.json');

const figures = z.strictObject({
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
  exact: z.number().nullable(),
});
const folderBaseline = z.strictObject({
  goldHash: z.string(),
  negativesWithClaims: z.int(),
  groups: z.record(z.string(), figures),
});
export const baseline = z.strictObject({
  /** Why these figures were accepted; where one fell, what it was given up for. */
  note: z.string().min(1),
  /** By folder beneath test/gold. */
  folders: z.record(z.string(), folderBaseline),
});
export type Baseline = z.infer<typeof baseline>;
export type Comparison = { readonly fallen: readonly string[]; readonly risen: readonly string[] };

/** A point. */
const allowed = 0.01;
const acceptIt = 'accept it with `npm run eval -- --accept "why"`';

export function readBaseline(): Baseline {
  return baseline.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function writeBaseline(note: string, evaluations: ReadonlyMap<string, Evaluation>): void {
  const folders = Object.fromEntries([...evaluations].map(([name, each]) => [name, figuresOf(each)]));
  writeFileSync(file, `${JSON.stringify({ note, folders } satisfies Baseline, null, 2)}\n`);
}

/** What fell by more than a point, and what rose by more, by folder, group and figure. */
export function compareWithBaseline(known: Baseline, evaluations: ReadonlyMap<string, Evaluation>): Comparison {
  const fallen: string[] = [];
  const risen: string[] = [];
  for (const [folder, evaluation] of evaluations) {
    const before = known.folders[folder];
    const now = figuresOf(evaluation);
    if (before === undefined || before.goldHash !== now.goldHash) {
      fallen.push(`${folder}: its labels or texts are not those of the baseline; ${acceptIt}`);
      continue;
    }
    if (now.negativesWithClaims > before.negativesWithClaims) {
      fallen.push(`${folder}: negatives with a claim ${before.negativesWithClaims} → ${now.negativesWithClaims}`);
    }
    for (const [group, was] of Object.entries(before.groups)) {
      for (const figure of ['f1', 'exact'] as const) {
        const change = (now.groups[group]?.[figure] ?? 0) - (was[figure] ?? 0);
        const line = `${folder}: ${group} ${figure} ${was[figure] ?? 0} → ${now.groups[group]?.[figure] ?? 0}`;
        if (change < -allowed) fallen.push(line);
        if (change > allowed) risen.push(line);
      }
    }
  }
  return { fallen, risen };
}

function figuresOf({ goldHash, summary }: Evaluation): z.infer<typeof folderBaseline> {
  const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  return {
    goldHash,
    negativesWithClaims: summary.negatives.withClaims,
    groups: Object.fromEntries(
      [...summary.groups].map(([name, each]) => [
        name,
        {
          precision: rounded(each.precision),
          recall: rounded(each.recall),
          f1: rounded(each.f1),
          exact: rounded(each.exactShare),
        },
      ]),
    ),
  };
}
