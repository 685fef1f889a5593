// What is derived from the code and kept in the repository is what the code says today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../commands/generate/generated-files.ts';

const root = join(import.meta.dirname, '../../..');

test.each(await generatedFiles())('$path is current: else run `npm run gen`', ({ path, text }) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});
