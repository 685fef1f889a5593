// The page that a full run writes: what failed and what missed its limit stands in it as plainly as the rest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatVerified, type Verified } from '../../verified.ts';

const run: Verified = {
  date: '2026-02-06 10:00 UTC',
  commit: 'abc',
  machine: [{ name: 'processor', value: 'one | two' }],
  steps: [
    { name: 'lint', seconds: 1.25, passed: 1, failed: 0, skipped: 0 },
    { name: 'tests', seconds: 100, passed: 7, failed: 2, skipped: 3 },
  ],
  figures: [{ name: 'kills', value: '100' }],
  bench: [
    { name: 'upsert', value: 0.5, unit: 'of COPY', limit: 0.55, better: 'higher' },
    { name: 'p95', value: 0.2, unit: 's', limit: 1, better: 'lower' },
    { name: 'COPY', value: 123_456, unit: 'rows/s', limit: null, better: 'higher' },
  ],
};

test('counts are added up, failures and missed limits are told', () => {
  const page = formatVerified(run);
  expect(page).toContain('on 2026-02-06 10:00 UTC at commit `abc`');
  expect(page).toContain('**8 passed, 2 failed, 3 skipped**');
  expect(page).toContain('| processor | one \\| two |');
  expect(page).toContain('| tests | 7 | 2 | 3 | 100.0 |');
  expect(page).toContain('| kills | 100 |');
  expect(page).toContain('| upsert | 0.50 of COPY | ≥ 0.55 | **missed** |');
  expect(page).toContain('| p95 | 0.20 s | ≤ 1 | reached |');
  expect(page).toContain('| COPY | 123,456 rows/s |  |  |');
  expect(formatVerified({ ...run, bench: null })).toContain('did not run to their end');
});

const page = join(import.meta.dirname, '../../../docs/verified.md');
if (existsSync(page)) {
  test('the page in docs/ is one that this writes', () => {
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(
      /^# Verified\n\nWritten by `npm run test:full` on \d{4}-\d\d-\d\d \d\d:\d\d UTC at commit `[0-9a-f]+(-dirty)?`\./,
    );
    expect(text).toMatch(/\n\*\*\d+ passed, \d+ failed, \d+ skipped\*\*\n/);
  });
}
