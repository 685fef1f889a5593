// A slip on the command line is told before anything is started: exit 2, a sentence that names it, no stack.
import { describe, expect, test } from 'vitest';
import { CommanderError } from 'commander';
import { inspectOne } from '../../../commands/inspect/batch.ts';
import { inspectors } from '../../../commands/inspect.ts';
import { createProgram } from '../../../commands/program.ts';
import { loadCatalog } from '../../../ingest/catalog.ts';
import { UsageError } from '../../../schemas/errors.ts';

describe('numbers', () => {
  test.each([
    ['start', '--port', 'x'],
    ['serve', '--port', '99999'],
    ['transform', '--metrics-port', '80.5'],
    ['sink', '--metrics-port', '-1'],
    ['resolve', '--metrics-port', ''],
    ['ingest', '--max-documents', '0'],
    ['forecast', 'run', '--paths', '1e9'],
    ['sink', 'reset', '--from', '0', '--partition', 'NaN'],
    ['extractor', 'activate', 'rules', 'two'],
  ])('%s %s', async (...parameters) => {
    let said = '';
    const program = createProgram();
    const listen = (command: typeof program): void => {
      command.configureOutput({ writeErr: (text) => (said += text), outputError: (text, write) => write(text) });
      command.commands.forEach((each) => listen(each));
    };
    listen(program);
    const failure = await program.parseAsync(['node', 'megawatch', ...parameters]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CommanderError);
    expect(failure).toMatchObject({ code: 'commander.invalidArgument', exitCode: 1 });
    expect(said).toMatch(/is invalid.*It takes a whole number from \d/);
  });
});

test.each(inspectors.map(({ name, load }) => [name, load] as const))(
  'inspect %s of a file that is not there',
  async (_, load) => {
    const asked = inspectOne(await load(), {}, { file: '/no/such/file', fields: [], stdin: process.stdin });
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow('/no/such/file cannot be read');
  },
);

test('every source that an example names is in the catalog', async () => {
  const ids = new Set((await loadCatalog()).map(({ id }) => id));
  let help = '';
  const read = (command: ReturnType<typeof createProgram>): void => {
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    command.commands.forEach((each) => read(each));
  };
  read(createProgram());
  const named = [...help.matchAll(/(?:--source|sources show) ([a-z][a-z0-9-]+)(?!\S)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
