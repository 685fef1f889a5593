// A million rows of a mart as wide as `deals`, in each format: memory stays flat, and every row is there.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportManifest } from '../../serve/export/manifest.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startMegawatch } from '../support/run-megawatch.ts';
import { watchMemory } from '../support/watch-memory.ts';
import { noteFigure } from './note-figure.ts';

const many = 1_000_000;
const few = 50_000;
/** Resident memory of the process that exports: Node and our modules take about 120 MB of it. */
const mostMb = 450;

let opened: TestDatabase;
let folder: string;

beforeAll(async () => {
  opened = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'megawatch-export-'));
  for (const [name, rows] of [
    ['export_many', many],
    ['export_few', few],
  ] as const) {
    await opened.database.pool.query(`create table mart.${name} as
      select 'evt_' || md5(g::text) as row_id, 'lease' as deal_type, 'Fluidstack leases from TeraWulf, ' || g || ' MW' as title, 'agreed' as status,
        date '2025-01-01' + g % 700 as status_date, 'company-' || g % 900 as primary_company_id, 'Company ' || g % 900 as primary_company,
        g % 3 = 0 as involves_big_tech, (g * 1000.25)::numeric(28, 4) as consideration_usd, case when g % 2 = 0 then (g * 7.5)::numeric(28, 4) end as backstop_usd,
        (g / 1000.0)::numeric(18, 9) as fx_rate, (g % 500)::double precision as mw_it, g as gpu_count, now() - g * interval '1 minute' as first_reported_at,
        g % 9 as source_count, 0.9::double precision as confidence, 'A quote of about the length that sentences in the news have, number ' || g as best_quote,
        'https://example.org/news/' || g as best_url, now() as updated_at,
        case when g % 100 = 0 then 'no redistribution' else 'all rights reserved is assumed; facts and short quotes only' end as licence
      from generate_series(1, ${rows}) g`);
  }
}, 300_000);
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function exported(
  mart: string,
  format: string,
): Promise<{ manifest: ExportManifest; mb: number; seconds: number }> {
  const startedAt = performance.now();
  const running = startMegawatch(['export', '--mart', mart, '--format', format, '--out', folder, '--json'], {
    DATABASE_URL: opened.url,
  });
  const memory = watchMemory(running.child.pid ?? 0);
  const { code, stdout, stderr } = await running.ended;
  const mb = Math.round(await memory.stop());
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { manifest: JSON.parse(stdout) as ExportManifest, mb, seconds: (performance.now() - startedAt) / 1000 };
}

async function lines(file: string): Promise<number> {
  let count = 0;
  for await (const chunk of createReadStream(file)) for (const byte of chunk as Buffer) if (byte === 10) count += 1;
  return count;
}

test.each(['csv', 'jsonl', 'parquet'])('%s of a million rows in flat memory', { timeout: 600_000 }, async (format) => {
  const small = await exported('export_few', format);
  const { manifest, mb, seconds } = await exported('export_many', format);
  const [mart] = manifest.marts;
  expect(mart).toMatchObject({
    rows: many - many / 100,
    leftOut: { rows: many / 100, licences: { 'no redistribution': many / 100 } },
  });
  const file = join(folder, `export_many.${format}`);
  if (format === 'parquet') {
    const { num_rows: rows } = await parquetMetadataAsync(await asyncBufferFromFile(file));
    expect(rows).toBe(BigInt(mart?.rows ?? 0));
  } else expect(await lines(file)).toBe((mart?.rows ?? 0) + (format === 'csv' ? 1 : 0));
  const size = Math.round((mart?.bytes ?? 0) / 1e6);
  const told = `${mb} MB (of 50,000 rows: ${small.mb} MB), ${seconds.toFixed(0)} s, ${size} MB on disk`;
  console.log(`export of ${many.toLocaleString('en-US')} rows as ${format}: ${told}`);
  noteFigure(`Export of 1,000,000 rows of 20 columns as ${format}: highest resident memory`, told);
  expect(mb).toBeLessThan(mostMb);
  expect(mb - small.mb).toBeLessThan(150);
});
