// How tests run: three workers, one real Postgres for all of them (test/support/global-setup.ts).
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run test:full` sets it: the large counts are no part of `npm test`. */
const isFull = process.env['MEGAWATCH_TEST_FULL'] === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(isFull ? [] : ['test/full/**'])],
    globalSetup: ['test/support/global-setup.ts'],
    // Tests wait for processes and servers of theirs nearly a third of the time: one more than there are processors to plan for.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    // Node runs our TypeScript as it is; so do the tests.
    pool: 'forks',
    // V8's register of protected code pages can lose one on processors with memory keys, and then ends the process.
    execArgv: ['--no-memory-protection-keys'],
  },
});
