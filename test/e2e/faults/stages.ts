// Stages as processes of their own, for the tests that disturb them.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { crawl } from '../../../commands/crawl.ts';
import { startPipeline } from '../../../commands/pipeline.ts';
import type { DemoSite } from '../../../demo/demo-site.ts';
import { demoSources } from '../../../demo/demo-sources.ts';
import type { TestContext } from '../../support/test-context.ts';

const script = join(import.meta.dirname, '../../support/stage-process.ts');

export type StageName = 'ingest' | 'transform' | 'sink' | 'resolve';

export type Stages = {
  start(name: StageName, environment?: Readonly<Record<string, string>>): StageProcess;
  /** Asks every stage to end and waits; what is still there afterwards is killed. */
  end(): Promise<void>;
};

export type StageProcess = {
  readonly child: ChildProcess;
  /** Resolves when the stage says that it runs. */
  readonly running: Promise<void>;
  readonly exited: Promise<number | NodeJS.Signals>;
};

/** Stages on one database that read one site. */
export function stagesOn(url: string, site: Pick<DemoSite, 'origin'>): Stages {
  const processes = new Set<StageProcess>();
  return {
    start(name, environment = {}) {
      const child = spawn(process.execPath, [script, name], {
        env: { ...process.env, KAFKA_BROKERS: '', DATABASE_URL: url, DEMO_ORIGIN: site.origin, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const started: StageProcess = {
        child,
        running: new Promise((resolve) => child.stdout.once('data', () => resolve())),
        exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))),
      };
      processes.add(started);
      void started.exited.then(() => processes.delete(started));
      return started;
    },
    async end() {
      const left = [...processes];
      // A stopped process takes no SIGTERM before it goes on.
      for (const { child } of left) for (const signal of ['SIGCONT', 'SIGTERM'] as const) child.kill(signal);
      const timer = setTimeout(() => left.forEach(({ child }) => child.kill('SIGKILL')), 15_000);
      await Promise.all(left.map((each) => each.exited));
      clearTimeout(timer);
    },
  };
}

/** One undisturbed crawl in this process, drained. */
export async function crawlCalmly(context: TestContext, site: DemoSite): Promise<void> {
  const pipeline = await startPipeline(context);
  try {
    await crawl(context, {
      sources: demoSources(site.origin),
      loopbackHosts: [new URL(site.origin).host],
      revisitAfterMs: 0,
    });
    await pipeline.drained();
  } finally {
    await pipeline.close();
  }
}
