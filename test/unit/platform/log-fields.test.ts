// A field of a log line has the name of the column that it ends up in, or one of a short list: whoever knows the tables
// can search the log.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { logFields } from '../../../platform/log/log-fields.ts';
import { allTables } from '../../support/all-tables.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['commands', 'ingest', 'transform', 'sinks', 'resolve', 'forecast', 'serve', 'platform', 'registry'];
const call = /\blog\??\.(?:trace|debug|info|warn|error|fatal)\(\s*(?=\{)/g;

/** Names of the properties of the object literal that begins at `at`. */
function propertiesAt(source: string, at: number): string[] {
  const names: string[] = [];
  let depth = 0;
  let isName = false;
  for (let index = at; index < source.length; index += 1) {
    const rest = source.slice(index);
    const skipped = /^(?:'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*")/.exec(rest)?.[0];
    if (skipped !== undefined) {
      index += skipped.length - 1;
      continue;
    }
    const character = source[index] ?? '';
    if ('{[('.includes(character)) {
      depth += 1;
      isName = depth === 1;
    } else if ('}])'.includes(character)) {
      depth -= 1;
      if (depth === 0) return names;
    } else if (character === ',' && depth === 1) isName = true;
    else if (isName && depth === 1 && /[\w.]/.test(character)) {
      const name = /^(?:\.\.\.)?[\w.]+/.exec(rest)?.[0] ?? '';
      names.push(name);
      index += name.length - 1;
      isName = false;
    }
  }
  throw new Error('an object literal without an end');
}

function loggedFields(): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const source = readFileSync(join(root, folder, file), 'utf8');
      for (const { index, 0: begin } of source.matchAll(call)) {
        for (const name of propertiesAt(source, index + begin.length)) {
          fields.set(name, [...(fields.get(name) ?? []), join(folder, file)]);
        }
      }
    }
  }
  return fields;
}

test('fields of log lines are columns of the tables, or stand in the list', async () => {
  const tables = await allTables();
  const columns = new Set(tables.flatMap(([, table]) => getTableConfig(table).columns.map(({ name }) => name)));
  const fields = loggedFields();
  expect(fields.size).toBeGreaterThan(20);
  const unknown = [...fields].filter(([name]) => !columns.has(name) && !(name in logFields));
  expect(Object.fromEntries(unknown)).toEqual({});
  // The list holds nothing that is a column, and nothing that nobody writes.
  expect(Object.keys(logFields).filter((name) => columns.has(name))).toEqual([]);
  const byPino = new Set(['hostname', 'level', 'msg', 'pid', 'time']);
  expect(Object.keys(logFields).filter((name) => !fields.has(name) && !byPino.has(name))).toEqual([]);
});
