// The work of `megawatch start`: the main job from a crawl to facts that an analyst can query.
import type { IngestReport } from '../../ingest/ingest-report.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { startStopwatch } from '../../platform/lifecycle/stopwatch.ts';
import { UsageError } from '../../schemas/errors.ts';
import { type Context, openContext } from '../context.ts';
import { crawlTotals, describeCrawl } from '../crawl.ts';
import { observe } from '../observe.ts';
import { startPipeline } from '../pipeline.ts';
import type { Purpose } from '../purpose.ts';
import type { StartOptions } from '../start.ts';
import { watchStage } from '../watch-stage.ts';
import { copyableCommands } from './copyable-commands.ts';
import { type DemoCrawl, serveDemo } from './crawl-demo.ts';
import { crawlLive } from './crawl-live.ts';
import { lockStart } from './lock-start.ts';
import { formatSummary, type PrintedRun } from './print-summary.ts';
import { createProgress, type Progress } from './progress.ts';
import { audit, project } from './project.ts';
import { readShares } from './read-shares.ts';
import { readSummary } from './read-summary.ts';
import { startWeb } from './start-web.ts';

const banners = {
  demo: 'DEMO DATA: pages written for testing; each names the real reports that its facts rest on.',
  live: 'LIVE DATA: facts as the named sources published them.',
} as const;

/** Runs the main job; stays up with the web page until a signal, or ends with --once. */
export async function runStart(options: StartOptions): Promise<void> {
  const elapsed = startStopwatch();
  const purpose = options.live ? 'live' : 'demo';
  const run = demoRunOf(options);
  const stopped = onShutdown();
  const progress = createProgress({ json: options.json === true });
  progress.step('Starting Postgres and the bus');
  const closers: (() => Promise<void>)[] = [];
  try {
    const context = await openContext({ name: 'start', purpose, migrate: true });
    closers.push(async () => await context.close());
    closers.push(await lockStart(context.database, purpose));
    const observed = await observe([{ name: 'ingest' }], context, { once: options.once === true });
    closers.push(async () => await observed.close());
    const stop = new AbortController();
    void stopped.then(() => stop.abort());
    const demo =
      purpose === 'demo'
        ? await serveDemo(context, run, options.demoPort === undefined ? undefined : Number(options.demoPort))
        : null;
    if (demo) closers.push(demo.close);
    const report = await runJob(context, {
      title: demo ? 'Crawling the demo site' : 'Crawling the catalog',
      crawl: demo ? demo.crawl : async (hooks) => await crawlLive(context, hooks),
      progress,
      signal: stop.signal,
    });
    if (stop.signal.aborted) return;
    const web = options.once ? null : await startWeb(context, options.port);
    if (web) closers.push(async () => await web.close());
    const printed = await describeRun(context, report, { purpose, seconds: elapsed(), web: web?.url ?? null });
    progress.end();
    process.stdout.write(options.json ? `${JSON.stringify({ ...printed, report })}\n` : `${formatSummary(printed)}\n`);
    if (web) await Promise.race([stopped, web.done]);
  } finally {
    progress.end();
    for (const close of closers.toReversed()) await close();
  }
}

function demoRunOf(options: StartOptions): 1 | 2 {
  if (options.demoRun === undefined || options.demoRun === '1') return 1;
  if (options.demoRun === '2') return 2;
  throw new UsageError(`--demo-run is "${options.demoRun}"; it takes 1 or 2`);
}

type Job = {
  readonly title: string;
  readonly crawl: DemoCrawl['crawl'];
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** Crawl, drain, project, audit. */
async function runJob(context: Context, { title, crawl, progress, signal }: Job): Promise<IngestReport> {
  const pipeline = await startPipeline(context);
  const watched = pipeline.stages.map((stage) => watchStage(stage, context));
  try {
    progress.step(title);
    const onProgress = (counts: Readonly<Record<string, number>>): void => {
      const done =
        (counts['fetched'] ?? 0) + (counts['forbidden'] ?? 0) + (counts['gone'] ?? 0) + (counts['failed'] ?? 0);
      const claims = pipeline.counts()['sink']?.['claims'] ?? 0;
      progress.update({ done, known: Math.max(counts['entries'] ?? 0, done), note: `${claims} claims` });
    };
    const report = await Promise.race([crawl({ onProgress, signal }), pipeline.failed]);
    progress.end();
    if (signal.aborted) return report;
    progress.step('Extracting, writing, resolving');
    await pipeline.drained();
    progress.step('Projecting the shares and checking the arithmetic');
    await project(context);
    await audit(context);
    return report;
  } finally {
    watched.forEach((each) => each.close());
    await pipeline.close();
  }
}

async function describeRun(
  context: Context,
  report: IngestReport,
  { purpose, seconds, web }: { purpose: Exclude<Purpose, 'main'>; seconds: number; web: string | null },
): Promise<PrintedRun> {
  const totals = crawlTotals(report);
  return {
    banner: banners[purpose],
    summary: await readSummary(context),
    crawl: describeCrawl(totals),
    // By counts and not by times: the clock may have jumped between two runs.
    nothingChanged: totals.unchanged > 0 && totals.new + totals.changed + totals.gone + report.republished === 0,
    seconds,
    shares: await readShares(context),
    // The embedded server ends with --once, and psql cannot start it again as our own command can.
    commands: copyableCommands(purpose, web === null ? null : await context.psqlLine()),
    web,
  };
}
