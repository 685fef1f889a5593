// A scheduler whose Postgres is killed and comes back: the same process goes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rss } from '../e2e/ingest/setup.ts';
import { startOwnPostgres } from '../support/own-postgres.ts';
import { waitFor } from '../support/wait-for.ts';
import { startSite } from '../unit/ingest/loopback-site.ts';

test('a scheduler outlives its Postgres, and goes on when that is back', { timeout: 90_000 }, async () => {
  const [postgres, site] = await Promise.all([startOwnPostgres(), startSite()]);
  site.routes.set('/feed', { body: rss([]) });
  const asked = (): number => site.asked.filter(({ path }) => path === '/feed').length;
  const script = fileURLToPath(new URL('../e2e/ingest/schedule-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, site.url('/feed')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: postgres.url,
      ALLOWED_LOOPBACK_HOSTS: `127.0.0.1:${site.port}`,
      LOG_LEVEL: 'silent',
    },
  });
  try {
    await waitFor(() => asked() >= 1, { timeoutMs: 30_000 });
    await postgres.kill();
    const before = asked();
    await postgres.start();
    // The run it was in may have lost its end with the server.
    await postgres.database.pool.query(`update ops.source_health set started_at = started_at - interval '61 seconds'`);
    await waitFor(() => asked() >= before + 2, { timeoutMs: 50_000 });
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    await Promise.all([postgres.close(), site.close()]);
  }
});
