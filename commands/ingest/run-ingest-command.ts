// The work of `megawatch ingest`.
import type { SourceDefinition } from '../../ingest/define-source.ts';
import type { IngestReport, RunOutcome } from '../../ingest/ingest-report.ts';
import { requireContact, splitByContact } from '../../ingest/protocols/edgar/require-contact.ts';
import { archiveOf, warcSource } from '../../ingest/protocols/warc/warc-source.ts';
import { onShutdown } from '../../platform/lifecycle/on-shutdown.ts';
import { UsageError } from '../../schemas/errors.ts';
import { chooseSources } from '../choose-sources.ts';
import { type Context, openContext } from '../context.ts';
import { type CrawlOptions, crawl, crawlTotals, describeCrawl } from '../crawl.ts';
import type { IngestCommandOptions } from '../ingest.ts';
import { type Observed, observe } from '../observe.ts';
import { startPipeline } from '../pipeline.ts';
import { purposeOf } from '../purpose.ts';
import { crawlDemo } from '../start/crawl-demo.ts';
import { createProgress } from '../start/progress.ts';
import { readSummary } from '../start/read-summary.ts';
import type { Watchable } from '../watch-stage.ts';
import { edgarOptions } from './edgar-options.ts';
import { followSchedule } from './follow-schedule.ts';

/** What a scheduler reads: done, run me again, try again later. */
const exitCodes: Readonly<Record<RunOutcome, number>> = { complete: 0, partial: 3, stopped: 3, unreachable: 75 };
const defaultJitterSeconds = 30;

/** Crawls; on the embedded bus also extracts, writes and resolves, and ends when all have drained. */
export async function runIngestCommand(options: IngestCommandOptions): Promise<void> {
  const purpose = purposeOf(options);
  // A process that stays has a log and nobody who watches.
  const progress = createProgress({ json: options.json === true || options.schedule === true });
  const stop = new AbortController();
  void onShutdown().then(() => stop.abort());
  const context = await openContext({ name: 'ingest', purpose, migrate: false });
  const stages: Watchable[] = [{ name: 'ingest' }];
  let observed: Observed | null = null;
  try {
    checkOptions(options);
    const onProgress = (counts: Readonly<Record<string, number>>): void =>
      progress.update({ done: counts['fetched'] ?? 0, known: counts['entries'] ?? 0, note: '' });
    progress.step('Reading the sources');
    const hooks = { onProgress, signal: stop.signal };
    const listen = async (): Promise<void> => {
      observed = await observe(stages, context, { ...options, once: options.schedule !== true });
    };
    const run = async (): Promise<IngestReport | null> => {
      await listen();
      if (!options.schedule) return await crawlFor(context, options, hooks);
      const jitterMs = Number(options.jitter ?? defaultJitterSeconds) * 1000;
      await followSchedule(context, await sourcesOf(context, options), { ...hooks, jitterMs });
      return null;
    };
    const report = context.bus.kind === 'kafka' ? await run() : await withAllStages(context, stages, run);
    progress.end();
    if (report === null) return;
    await printReport(context, report, options);
    process.exitCode = exitCodes[report.outcome];
  } finally {
    progress.end();
    await (observed as Observed | null)?.close();
    await context.close();
  }
}

function checkOptions({ once, schedule, maxMinutes, jitter }: IngestCommandOptions): void {
  if (once && schedule) throw new UsageError('--once and --schedule exclude each other');
  if (schedule && maxMinutes !== undefined)
    throw new UsageError('--max-minutes goes with --once: a schedule has no end');
  if (!schedule && jitter !== undefined) throw new UsageError('--jitter goes with --schedule');
}

/** Runs the crawl beside transform, sink and resolve, and waits until they have drained. */
async function withAllStages(
  context: Context,
  stages: Watchable[],
  run: () => Promise<IngestReport | null>,
): Promise<IngestReport | null> {
  const pipeline = await startPipeline(context);
  stages.push(...pipeline.stages);
  try {
    const report = await Promise.race([run(), pipeline.failed]);
    // A process that stayed is told to end: what waits on the bus is the next one's.
    if (report !== null) await pipeline.drained();
    return report;
  } finally {
    await pipeline.close();
  }
}

async function crawlFor(
  context: Context,
  options: IngestCommandOptions,
  hooks: { readonly onProgress: NonNullable<CrawlOptions['onProgress']>; readonly signal: AbortSignal },
): Promise<IngestReport> {
  if (options.demo) return await crawlDemo(context, hooks);
  const edgar = await edgarOptions(context, options);
  return await crawl(context, {
    ...edgar,
    sources: await sourcesOf(context, options),
    loopbackHosts: [],
    ...hooks,
    ...(options.maxDocuments === undefined ? {} : { maxDocuments: Number(options.maxDocuments) }),
    ...(options.maxMinutes === undefined ? {} : { maxMs: Number(options.maxMinutes) * 60_000 }),
    ...(options.since === undefined ? {} : { since: options.since }),
  });
}

async function sourcesOf({ config, log }: Context, options: IngestCommandOptions): Promise<SourceDefinition[]> {
  if (options.warc) return await archivesOf(options.warc, options.source ?? []);
  const names = options.source ?? config.INGEST_SOURCES ?? [];
  const sources = await chooseSources(names);
  // Who names a source of EDGAR is told at the start; the catalog as a whole goes without them, and says so.
  if (names.length > 0) requireContact(sources, config.MEGAWATCH_CONTACT);
  if (config.MEGAWATCH_CONTACT !== undefined) return sources;
  const [refused, kept] = splitByContact(sources);
  if (refused.length > 0) {
    log.warn({ sources: refused.map(({ id }) => id) }, 'left out: SEC EDGAR asks for a contact, set MEGAWATCH_CONTACT');
  }
  return kept;
}

/** Archives belong to one source of the catalog, or to nobody that is known. */
async function archivesOf(files: readonly string[], names: readonly string[]): Promise<SourceDefinition[]> {
  const [name, ...others] = names;
  if (name === undefined) return [warcSource(files)];
  if (others.length > 0) throw new UsageError('--warc takes one --source, whose pages the archives hold');
  return (await chooseSources([name])).map((source) => archiveOf(source, files));
}

async function printReport(context: Context, report: IngestReport, options: IngestCommandOptions): Promise<void> {
  const summary = context.bus.kind === 'kafka' ? null : await readSummary(context);
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ report, ...(summary === null ? {} : { documents: summary.documents, extractions: summary.extractions, facts: summary.facts, deadLetters: summary.deadLetters }) })}\n`,
    );
    return;
  }
  process.stdout.write(`${describeCrawl(crawlTotals(report))}\n`);
  if (report.outcome === 'unreachable')
    process.stdout.write('nothing could be reached: is there a network? try again later\n');
  for (const source of report.sources.filter((each) => each.breach !== null)) {
    process.stdout.write(
      `signal: ${source.sourceId} offered ${source.entries} documents, ${source.breach} the ${source.expect.min} to ${source.expect.max} it declares\n`,
    );
  }
  for (const { sourceId, skipped } of report.sources) {
    const counts = Object.entries(skipped).map(([reason, count]) => `${reason} ${count}`);
    if (counts.length > 0) process.stdout.write(`skipped: ${sourceId}: ${counts.join(', ')}\n`);
  }
  for (const { sourceId, signals } of report.sources) {
    for (const signal of signals) process.stdout.write(`signal: ${sourceId}: ${signal}\n`);
  }
  for (const { host, until, reason } of report.closedHosts) {
    process.stdout.write(`signal: ${host} answered ${reason} and is left alone until ${until}\n`);
  }
  if (summary === null) return;
  const counted = (counts: typeof summary.facts): string =>
    counts.map((each) => `${each.name} ${each.count}`).join(', ') || 'none';
  process.stdout.write(
    `extractions: ${counted(summary.extractions)}\nfacts: ${counted(summary.facts)}\ndead letters: ${summary.deadLetters}\n`,
  );
}
