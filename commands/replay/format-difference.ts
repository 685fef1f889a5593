// What a replay found, for people.
import { formatRows, paint, printable } from '../output.ts';
import type { DifferenceExample, DifferenceKind } from './claim-difference.ts';
import type { Replayed } from './replay.ts';

const signs: Readonly<Record<DifferenceKind, string>> = { added: '+', dropped: '−', changed: '~' };
const colours = { added: 'green', dropped: 'red', changed: 'yellow' } as const;
const columns = ['kind', 'before', 'after', 'added', 'dropped', 'changed'];
const mostMissing = 5;

/** The counts, some claims that differ, and the command that is next; `flag` repeats the choice of the database. */
export function formatDifference({ result, difference, isActive, isActivated }: Replayed, flag: string): string {
  const { extractor, generation, documents, counts, missing } = result;
  const { active, kinds, examples } = difference;
  const lines = [
    `${count(documents, 'document')} read as generation ${generation} of ${extractor} (${result.version}).`,
    ...(counts.failed > 0 ? [`${count(counts.failed, 'reading')} failed; those documents keep what they say.`] : []),
    ...missing.slice(0, mostMissing).map((each) => `not read: ${each.documentId}: ${each.reason}`),
    ...(missing.length > mostMissing ? [`… and ${missing.length - mostMissing} more`] : []),
  ];
  if (isActive) return [...lines, 'It is the generation that answers: there is nothing to compare.'].join('\n');
  const isSame = kinds.every(({ added, dropped, changed }) => added + dropped + changed === 0);
  lines.push('', `Claims of generation ${active}, which answers, beside those of ${generation}:`);
  lines.push(isSame ? 'the same, claim by claim.' : formatRows(kinds, columns, 'table'));
  for (const example of examples) lines.push('', ...exampleLines(example));
  lines.push('', isActivated ? `Generation ${generation} answers now.` : 'Nothing shows it yet.');
  const command = (number: number): string => `npx megawatch extractor activate ${extractor} ${number}${flag}`;
  lines.push(isActivated ? `Back:     ${command(active)}` : `Activate: ${command(generation)}`);
  return lines.join('\n');
}

function exampleLines({ difference, kind, quote, url, rule, fields }: DifferenceExample): string[] {
  return [
    paint(colours[difference], `${signs[difference]} ${kind}  ${printable(quote)}`),
    `  ${printable(url)}  by ${rule}`,
    ...fields.map((field) => `  ${printable(field)}`),
  ];
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;
}
