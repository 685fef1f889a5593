// The papers say what is there: every command and every variable, and nothing that is not.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram, isRunnable } from '../../../commands/program.ts';
import { configKeys } from '../../../platform/config/config.ts';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const operations = readFileSync(join(root, 'docs/configuration.md'), 'utf8');

/** Commands that do something, by their full name. */
function leaves(command: Command, path: readonly string[] = []): { name: string; command: Command }[] {
  return command.commands.flatMap((each) => {
    const name = [...path, each.name()];
    const own = isRunnable(each) ? [{ name: name.join(' '), command: each }] : [];
    return [...own, ...leaves(each, name)];
  });
}

const commands = leaves(createProgram());

describe('commands', () => {
  test('the table of the README lists each command, and only those', () => {
    const listed = [...readme.matchAll(/^\| `([a-z -]+)` \|/gm)].map((match) => match[1] ?? '');
    expect(listed.toSorted()).toEqual(commands.map((each) => each.name).toSorted());
  });

  test.each(commands)('$name has a description, --json and an example in its help', ({ name, command }) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(help).toContain('--json');
    expect(help).toMatch(
      new RegExp(`Examples?:\\n.*megawatch.*${name.split(' ').at(-1) ?? ''}|Examples?:\\n.*npm start`),
    );
    expect(command.description().length).toBeGreaterThan(10);
  });
});

describe('variables', () => {
  test.each(configKeys.map((each) => each.name))('%s stands in docs/configuration.md', (name) => {
    expect(operations).toContain(`\`${name}\``);
  });
});

describe('links', () => {
  test.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/decisions/README.md'])(
    'of %s lead somewhere',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
      const missing = targets.filter((target) => !existsSync(join(root, dirname(file), target)));
      expect(missing).toEqual([]);
    },
  );
});
