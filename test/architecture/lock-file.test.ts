// `npm ci` refuses a lock file that leaves out the packages of other platforms, and npm leaves out what its registry lacks.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), dependencies: names, optionalDependencies: names }),
  ),
});
const { packages } = lockFile.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')),
);

/** Where Node would find a package that another one asks for: below it, or below one of those above it. */
function isThere(from: string, name: string): boolean {
  const steps = from === '' ? [] : from.split(/(?:^|\/)node_modules\//).slice(1);
  return steps
    .map((_, index) => steps.slice(0, index + 1))
    .concat([[]])
    .some((above) => packages[[...above, name].map((each) => `node_modules/${each}`).join('/')]?.version !== undefined);
}

test('the lock file has every package that another one names, for every platform', () => {
  const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
    [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
      .filter((name) => !isThere(from, name))
      .map((name) => `${name}, of ${from || 'package.json'}`),
  );
  expect(missing).toEqual([]);
});
