// docs/reviewing.md: every line of it is a command that the program takes, and every reason of the queue is explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../../commands/program.ts';
import { reviewReasons } from '../../../resolve/judgement/read-queue.ts';

const text = readFileSync(join(import.meta.dirname, '../../../docs/reviewing.md'), 'utf8');
const lines = [...text.matchAll(/^npx megawatch (.+)$/gm)].map((match) => match[1] ?? '');

/** Words of a shell line, quotes taken off. */
const wordsOf = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** The program with nothing behind its commands: it only judges what it is given. */
function parser(): { program: Command; taken: string[] } {
  const program = createProgram();
  const taken: string[] = [];
  const disarm = (command: Command): void => {
    command.action(() => {
      taken.push(command.name());
    });
    command.commands.forEach((each) => disarm(each));
  };
  program.commands.forEach((each) => disarm(each));
  return { program, taken };
}

describe('docs/reviewing.md', () => {
  test.each(lines)('takes: %s', async (line) => {
    const { program, taken } = parser();
    await program.parseAsync(['node', 'megawatch', ...wordsOf(line)]);
    expect(taken).toHaveLength(1);
    expect(wordsOf(line)).toContain(taken[0]);
  });

  test('shows every command of review', () => {
    const review = createProgram().commands.find((each) => each.name() === 'review');
    const names = (review?.commands ?? []).flatMap((each) =>
      each.commands.length > 0 ? each.commands.map((leaf) => `${each.name()} ${leaf.name()}`) : [each.name()],
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !lines.some((line) => line.startsWith(`review ${name} `)))).toEqual([]);
  });

  test('explains every reason of the queue, in its order', () => {
    expect([...text.matchAll(/^\| `([a-z_]+)` \|/gm)].map((match) => match[1])).toEqual([...reviewReasons]);
  });
});
