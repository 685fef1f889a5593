// Several schedulers on one database: one fires, the others wait, and the next one takes over when it dies.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScheduleLeader } from '../../../ingest/schedule-leader.ts';
import { type LoopbackSite, startSite } from '../../unit/ingest/loopback-site.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { waitFor } from '../../support/wait-for.ts';
import { rss } from './setup.ts';

let opened: TestDatabase;
let site: LoopbackSite;
const children: ChildProcess[] = [];
beforeEach(async () => {
  [opened, site] = await Promise.all([createTestDatabase(), startSite()]);
  site.routes.set('/feed', { body: rss([]) });
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await Promise.all([opened.close(), site.close()]);
});

/** Starts a scheduler that is ready to lead. */
async function startScheduler(name: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('./schedule-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, site.url('/feed')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: opened.url,
      MEGAWATCH_CONTACT: `${name}@example.org`,
      ALLOWED_LOOPBACK_HOSTS: `127.0.0.1:${site.port}`,
      LOG_LEVEL: 'silent',
    },
  });
  children.push(child);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  expect(child.exitCode).toBeNull();
  return child;
}

/** How often a scheduler has asked for the feed. */
const askedBy = (name: string): number =>
  site.asked.filter(({ path, headers }) => path === '/feed' && String(headers['user-agent']).includes(`+${name}@`))
    .length;
const runs = async (): Promise<{ open: number; all: number }> =>
  (
    await opened.database.pool.query<{ open: number; all: number }>(
      'select count(*) filter (where ended_at is null)::int as open, count(*)::int as all from ops.run',
    )
  ).rows[0] ?? { open: 0, all: 0 };

test('one of two processes fires; when it is killed, the other takes over, and each time is one run', {
  timeout: 60_000,
}, async () => {
  const first = await startScheduler('first');
  await waitFor(() => askedBy('first') >= 1, { timeoutMs: 20_000 });
  const second = await startScheduler('second');
  const before = askedBy('first');
  await waitFor(() => askedBy('first') >= before + 3, { timeoutMs: 20_000 });
  expect(askedBy('second')).toBe(0);
  expect((await runs()).all).toBeLessThanOrEqual(askedBy('first') + 1);

  first.kill('SIGKILL');
  await once(first, 'exit');
  // The run it may have died in is begun again after a minute; here it is taken for lost at once.
  await opened.database.pool.query(`update ops.source_health set started_at = started_at - interval '61 seconds'`);
  await waitFor(() => askedBy('second') >= 2, { timeoutMs: 20_000 });
  const total = askedBy('first');

  second.kill('SIGTERM');
  await once(second, 'exit');
  expect(askedBy('first')).toBe(total);
  // At most the run in which the first one died has no end.
  expect((await runs()).open).toBeLessThanOrEqual(1);
});

test('a leader that loses its connection leads no more, and whoever asks next does', async () => {
  const { database } = opened;
  const [one, other] = [createScheduleLeader(database), createScheduleLeader(database)];
  expect(await one.lead()).toBe(true);
  expect(await one.lead()).toBe(true);
  expect(await other.lead()).toBe(false);
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = $1 and objid = 1`,
    [0x4d57_0005],
  );
  await waitFor(() => other.lead());
  expect(await one.lead()).toBe(false);
  other.leave();
  await waitFor(() => one.lead());
  one.leave();
});
