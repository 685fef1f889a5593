// The twenty questions of docs/questions: what `megawatch sql --list` names and `--question` asks.
import { readdirSync, readFileSync } from 'node:fs';
import { UsageError } from '../../schemas/errors.ts';

export type Question = {
  readonly number: number;
  readonly question: string;
  /** How the answer is to be read. */
  readonly reading: string;
  readonly statement: string;
};

const folder = new URL('../../docs/questions/', import.meta.url);

/** Every question in its order. */
export function questions(): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n').split('\n');
      const [title = '', ...more] = lines.flatMap((line) => (line.startsWith('--') ? [line.slice(2).trim()] : []));
      return {
        number: Number(name.slice(0, 2)),
        question: title.replace(/^\d+\.\s*/, ''),
        reading: more.join(' '),
        statement: lines
          .filter((line) => !line.startsWith('--'))
          .join('\n')
          .trim(),
      };
    });
}

/** The question of a number; throws UsageError where there is none. */
export function questionOf(number: string): Question {
  const all = questions();
  const found = all.find((each) => String(each.number) === number);
  if (!found)
    throw new UsageError(`there is no question ${number}: they go from 1 to ${all.length}, see megawatch sql --list`);
  return found;
}
