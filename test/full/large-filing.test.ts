// A filing of 50 MB takes no more memory than one of 12 MB, beside its own bytes: measured in processes of their own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { noteFigure } from './note-figure.ts';

const run = promisify(execFile);
const child = join(import.meta.dirname, 'large-filing-child.ts');
/**
 * Modules take 75 MB of the heap: what is left could not hold the filing as a string. With little room for young objects the
 * growth is what reading keeps and not what nobody has swept yet.
 */
const limits = ['--max-old-space-size=120', '--max-semi-space-size=2', '--expose-gc'];

type Told = { readonly bytes: number; readonly growthMb: number; readonly mw: readonly number[]; readonly ms: number };

async function read(form: string, bytes: number): Promise<Told> {
  const { stdout } = await run(process.execPath, [...limits, child, form, String(bytes)]);
  return JSON.parse(stdout) as Told;
}

test.each(['10-K', '8-K'])('%s of 50 MB in flat memory', { timeout: 120_000 }, async (form) => {
  const small = await read(form, 12_000_000);
  const large = await read(form, 51_000_000);
  expect(large.bytes).toBeGreaterThan(50_000_000);
  expect([small.mw, large.mw]).toEqual([[850], [850]]);
  noteFigure(`A ${form} of 51 MB: memory beside its bytes (12 MB: ${small.growthMb} MB)`, `${large.growthMb} MB`);
  expect(large.growthMb - small.growthMb).toBeLessThan(40);
});
