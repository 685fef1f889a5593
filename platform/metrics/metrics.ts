// What every stage counts, under the names that the code, the documentation and the dashboards share.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { version } from '../version.ts';

export const metricsRegistry: Registry = new Registry();

const registers = [metricsRegistry];

/** Label values come from closed lists or from the catalog of sources, never from what was crawled. */
export const metrics = {
  received: new Counter({
    name: 'megawatch_received_total',
    help: 'Messages or documents that a stage took in',
    labelNames: ['stage'],
    registers,
  }),
  emitted: new Counter({
    name: 'megawatch_emitted_total',
    help: 'Messages or rows that a stage gave out',
    labelNames: ['stage', 'kind'],
    registers,
  }),
  failed: new Counter({
    name: 'megawatch_failed_total',
    help: 'Failures by the code of their error, dead letters included',
    labelNames: ['stage', 'code'],
    registers,
  }),
  deadLetters: new Counter({
    name: 'megawatch_dead_letters_total',
    help: 'Messages that a stage buried, by the code of their error',
    labelNames: ['stage', 'code'],
    registers,
  }),
  dropped: new Counter({
    name: 'megawatch_dropped_total',
    help: 'Input that a stage left out on purpose, by reason',
    labelNames: ['stage', 'reason'],
    registers,
  }),
  retried: new Counter({
    name: 'megawatch_retried_total',
    help: 'Attempts that were repeated, by the code of the error',
    labelNames: ['stage', 'code'],
    registers,
  }),
  gate: new Counter({
    name: 'megawatch_gate_documents_total',
    help: 'Documents at the relevance gate: passed, dropped, audited (dropped and read nevertheless), missed (and had claims)',
    labelNames: ['verdict'],
    registers,
  }),
  duration: new Histogram({
    name: 'megawatch_duration_seconds',
    help: 'How long one step of a stage took',
    labelNames: ['stage', 'step'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60],
    registers,
  }),
  publishToClaim: new Histogram({
    name: 'megawatch_publish_to_claim_seconds',
    help: 'Time from the publish of a document to the commit of its claims',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 600, 3600],
    registers,
  }),
  lag: new Gauge({
    name: 'megawatch_lag_messages',
    help: 'Messages between the end of a topic and the position of a group',
    labelNames: ['topic', 'group', 'partition'],
    registers,
  }),
  pausedPartition: new Gauge({
    name: 'megawatch_paused_partition',
    help: '1 where a partition waits for an upgrade of the process, as it holds a message of a newer version',
    labelNames: ['topic', 'group', 'partition'],
    registers,
  }),
  resolveQueue: new Gauge({
    name: 'megawatch_resolve_queue_rows',
    help: 'Rows that wait for resolve, counted up to 100,000',
    registers,
  }),
  resolveOldest: new Gauge({
    name: 'megawatch_resolve_queue_age_seconds',
    help: 'How long the oldest row has waited for resolve, 0 where none waits',
    registers,
  }),
  sourceLastSuccess: new Gauge({
    name: 'megawatch_source_last_success_timestamp_seconds',
    help: 'When a run of the source last ended with an answer from it',
    labelNames: ['source_id'],
    registers,
  }),
  sourceNewest: new Gauge({
    name: 'megawatch_source_newest_item_timestamp_seconds',
    help: 'Publication time of the newest item that the source ever offered; absent where its items carry none',
    labelNames: ['source_id'],
    registers,
  }),
  sourceDocuments: new Gauge({
    name: 'megawatch_source_run_documents',
    help: 'Documents of the last run of the source by outcome',
    labelNames: ['source_id', 'outcome'],
    registers,
  }),
  sourceEntries: new Gauge({
    name: 'megawatch_source_run_entries',
    help: 'Entries that the source offered in its last run',
    labelNames: ['source_id'],
    registers,
  }),
  sourceRed: new Gauge({
    name: 'megawatch_source_red',
    help: '1 where the last run of the source was judged red for this cause',
    labelNames: ['source_id', 'cause'],
    registers,
  }),
  sourcePages: new Gauge({
    name: 'megawatch_source_run_pages',
    help: 'Pages of the last run of the source that were new or changed: all of them, and those with a date, an author, a body',
    labelNames: ['source_id', 'trait'],
    registers,
  }),
  sourceFailures: new Gauge({
    name: 'megawatch_source_run_failures',
    help: 'Failures of the last run of the source by code',
    labelNames: ['source_id', 'code'],
    registers,
  }),
  sourceBreach: new Gauge({
    name: 'megawatch_source_breach',
    help: '1 where the entries of the last run were fewer (below) or more (above) than the source declares',
    labelNames: ['source_id', 'breach'],
    registers,
  }),
} as const;

new Gauge({
  name: 'megawatch_build_info',
  help: 'Version of the process, always 1',
  labelNames: ['version', 'node'],
  registers,
}).set({ version, node: process.version }, 1);

let isCollecting = false;

/** Memory, event loop and garbage collection of this process as well; once, and only where somebody reads them. */
export function collectProcessMetrics(): void {
  if (isCollecting) return;
  isCollecting = true;
  collectDefaultMetrics({ register: metricsRegistry, prefix: 'megawatch_' });
}

const hooks = new Set<() => Promise<void>>();

/** Registers what brings metrics up to date that are not counted as they happen; call the result to take it back. */
export function beforeScrape(hook: () => Promise<void>): () => void {
  hooks.add(hook);
  return () => hooks.delete(hook);
}

/** All metrics as text. What cannot be brought up to date now (the database is away) takes nothing else with it. */
export async function scrape(): Promise<string> {
  await Promise.allSettled([...hooks].map((hook) => hook()));
  return await metricsRegistry.metrics();
}
