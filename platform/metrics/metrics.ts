// What every stage counts, under the names that the code, the documentation and the dashboards share.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export const metricsRegistry: Registry = new Registry();

const registers = [metricsRegistry];

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
  duration: new Histogram({
    name: 'megawatch_duration_seconds',
    help: 'How long one step of a stage took',
    labelNames: ['stage', 'step'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60],
    registers,
  }),
  age: new Histogram({
    name: 'megawatch_age_seconds',
    help: 'Time from the fetch of a document to its commit by the stage',
    labelNames: ['stage'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 600, 3600],
    registers,
  }),
  lag: new Gauge({
    name: 'megawatch_lag_messages',
    help: 'Messages between the end of a topic and the position of a group',
    labelNames: ['topic', 'group', 'partition'],
    registers,
  }),
} as const;

let isCollecting = false;

/** Memory, event loop and garbage collection of this process as well; once, and only where somebody reads them. */
export function collectProcessMetrics(): void {
  if (isCollecting) return;
  isCollecting = true;
  collectDefaultMetrics({ register: metricsRegistry, prefix: 'megawatch_' });
}
