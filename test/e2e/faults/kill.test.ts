// Stages are killed at random while documents flow. Afterwards everything is there, once, as if nothing had happened.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crawl } from '../../../commands/crawl.ts';
import { isPipelineDrained } from '../../../commands/drained.ts';
import { startPipeline } from '../../../commands/pipeline.ts';
import { type DemoSite, startDemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import { goldenOfRun } from '../../../demo/golden.ts';
import { databaseDigest } from '../../support/digest.ts';
import { createTestContext, type TestContext } from '../../support/test-context.ts';
import { noteFigure } from '../../full/note-figure.ts';
import { waitFor } from '../../support/wait-for.ts';

const kills = process.env['MEGAWATCH_TEST_FULL'] === '1' ? 100 : 3;
const script = join(import.meta.dirname, '../../support/stage-process.ts');
const services = ['transform', 'sink', 'resolve'] as const;

let site: DemoSite;
let calm: TestContext;
let stormy: TestContext;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  site = await startDemoSite({ run: 1 });
  calm = await createTestContext();
  stormy = await createTestContext();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await calm.close();
  await stormy.close();
  await site.close();
});

/** The same numbers in every run, so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function startStage(name: string): ChildProcess {
  const child = spawn(process.execPath, [script, name], {
    env: { ...process.env, KAFKA_BROKERS: '', DATABASE_URL: stormy.url, DEMO_ORIGIN: site.origin },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function exited(child: ChildProcess): Promise<number | NodeJS.Signals> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return child.signalCode;
  return await new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 1)));
}

test(`${kills} kills lose nothing and double nothing`, { timeout: 60_000 + kills * 15_000 }, async () => {
  const pipeline = await startPipeline(calm);
  await crawl(calm, { sources: demoSources(site.origin), loopbackHosts: [new URL(site.origin).host] });
  await pipeline.drained();
  await pipeline.close();

  const random = numbers(20_260_206);
  const running = new Map<string, ChildProcess>(services.map((name) => [name, startStage(name)]));
  running.set('ingest', startStage('ingest'));
  let done = 0;
  const killed = new Map<string, number>();
  while (done < kills) {
    await delay(150 + random() * 900);
    // A stage that has ended its work is started again, so that the storm goes on to the last kill.
    const names = [...running.keys()];
    const name = names[Math.floor(random() * names.length)] ?? 'sink';
    const child = running.get(name);
    if (child === undefined) continue;
    child.kill('SIGKILL');
    await exited(child);
    killed.set(name, (killed.get(name) ?? 0) + 1);
    running.set(name, startStage(name));
    done += 1;
  }
  await waitFor(
    async () => {
      const ingest = running.get('ingest');
      if (ingest === undefined) return true;
      const code = await exited(ingest);
      if (code === 0) running.delete('ingest');
      else running.set('ingest', startStage('ingest'));
      return code === 0;
    },
    { timeoutMs: 60_000 },
  );
  await waitFor(async () => await isPipelineDrained(stormy), { timeoutMs: 60_000 });
  for (const child of running.values()) child.kill('SIGTERM');
  await Promise.all([...running.values()].map(exited));

  const { rows } = await stormy.database.pool.query<{ path: string }>(
    `select distinct replace(final_url, $1, '') as path from raw.document`,
    [site.origin],
  );
  expect(rows.map((each) => each.path).toSorted()).toEqual(
    goldenOfRun(1)
      .map((each) => each.path)
      .toSorted(),
  );
  const [expected, actual] = [await databaseDigest(calm.database), await databaseDigest(stormy.database)];
  expect(actual.tables).toEqual(expected.tables);
  expect([...killed.values()].reduce((sum, count) => sum + count, 0)).toBe(kills);
  const each = [...killed].map(([name, count]) => `${name} ${count}`).toSorted();
  noteFigure('Kills of stages while documents flow, digest as of an undisturbed run', `${kills} (${each.join(', ')})`);
});
