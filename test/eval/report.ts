// The figures as tables: for the terminal, for docs/verified.md, as JSON.
import type { Evaluation } from './evaluate.ts';
import type { Group, Interval, Summary } from './summary.ts';

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3).replace(/^0/, ''));
const withInterval = (value: number | null, interval: Interval | null): string =>
  value === null || interval === null ? shown(value) : `${shown(value)} (${shown(interval[0])}–${shown(interval[1])})`;
const ratesOf = (each: Group): string[] => [
  withInterval(each.precision, each.intervals.precision),
  withInterval(each.recall, each.intervals.recall),
  withInterval(each.f1, each.intervals.f1),
  withInterval(each.exactShare, each.intervals.exact),
];

/** Markdown tables of one folder. */
export function formatSummary(name: string, summary: Summary): string {
  const { groups, negatives, calibration, fields } = summary;
  const rows = [...groups].map(([group, each]) => [group, String(each.gold), String(each.claims), ...ratesOf(each)]);
  const steps = calibration.map(({ from, to, claims, right, meanConfidence }) => [
    `${shown(from)}–${shown(to)}`,
    String(claims),
    shown(meanConfidence),
    shown(right / claims),
  ]);
  return [
    `### ${name}: ${summary.documents} documents in ${summary.clusters} clusters`,
    '',
    table(['group', 'facts', 'claims', 'precision', 'recall', 'F1', '`exact`'], rows),
    '',
    `Negatives that raised a claim: ${negatives.withClaims} of ${negatives.documents}.`,
    '',
    table(['confidence', 'claims', 'mean', 'right'], steps),
    '',
    `Fields of matched facts: ${[...fields].map(([field, [right, of]]) => `${field} ${right}/${of}`).join(', ')}.`,
  ].join('\n');
}

/** The same for programs. */
export function summaryJson({ folder, goldHash, summary }: Evaluation): unknown {
  return {
    folder,
    goldHash,
    documents: summary.documents,
    clusters: summary.clusters,
    groups: Object.fromEntries(summary.groups),
    negatives: summary.negatives,
    calibration: summary.calibration,
    fields: Object.fromEntries(summary.fields),
  };
}

/** Columns as wide as their widest cell, so that the terminal shows them straight too. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
