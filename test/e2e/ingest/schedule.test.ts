// `ingest --schedule` without Kafka: one process that stays, with every stage in it, and tells of all of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../support/database.ts';
import { freePort } from '../../support/free-port.ts';
import { startMegawatch } from '../../support/run-megawatch.ts';
import { waitFor } from '../../support/wait-for.ts';

test('reads what is due, stays, and ends when it is told to', { timeout: 90_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'megawatch-schedule-'));
  const opened = await createTestDatabase();
  const port = await freePort();
  writeFileSync(join(folder, 'deal.txt'), 'Nvidia agreed to invest $2 billion in CoreWeave on January 26, 2026.');
  const running = startMegawatch(['ingest', '--schedule'], {
    DATABASE_URL: opened.url,
    INGEST_SOURCES: `folder:${folder}`,
    METRICS_PORT: String(port),
    TRANSFORM_WORKERS: '1',
  });
  try {
    const ask = async (path: string): Promise<string> => await (await fetch(`http://127.0.0.1:${port}/${path}`)).text();
    await waitFor(async () => (await opened.database.pool.query('select from fact.event')).rowCount === 1, {
      timeoutMs: 60_000,
      what: 'the event of the document',
    });
    expect(await ask('readyz')).toBe('ready\n');
    const source = basename(folder).toLowerCase();
    const metrics = await waitFor(async () => {
      const text = await ask('metrics');
      return text.includes('megawatch_source_run_entries') && text;
    });
    expect(metrics).toContain(`megawatch_source_run_documents{source_id="folder-${source}",outcome="new"} 1`);
    expect(metrics).toMatch(/^megawatch_source_last_success_timestamp_seconds\{.*\} \d+/m);
    expect(metrics).toMatch(/^megawatch_emitted_total\{stage="sink",kind="claims"\} [1-9]/m);
    expect(metrics).toMatch(/^megawatch_publish_to_claim_seconds_count 1$/m);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
  } finally {
    running.child.kill('SIGKILL');
    await running.ended;
    await opened.close();
    rmSync(folder, { recursive: true });
  }
});
