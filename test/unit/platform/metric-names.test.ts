// Prometheus' conventions for names and units, and label values that cannot grow without end.
import { Counter, Gauge, Histogram } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { beforeScrape, metrics, scrape } from '../../../platform/metrics/metrics.ts';

/** Every label there is: each has values from a closed list, the catalog of sources, or the partitions of a topic. */
const boundedLabels = new Set([
  'stage',
  'kind',
  'code',
  'reason',
  'verdict',
  'step',
  'trait',
  'cause',
  'topic',
  'group',
  'partition',
  'source_id',
  'outcome',
  'breach',
]);

type Described = { readonly name: string; readonly help: string; readonly labelNames: readonly string[] };

describe.each(Object.entries(metrics))('%s', (_, metric) => {
  const { name, help, labelNames } = metric as unknown as Described;

  it('is named by convention', () => {
    expect(name).toMatch(/^megawatch_[a-z]+(_[a-z]+)*$/);
    if (metric instanceof Counter) expect(name).toMatch(/_total$/);
    if (metric instanceof Histogram) expect(name).toMatch(/_seconds$/);
    if (metric instanceof Gauge) {
      expect(name).not.toMatch(/_total$|_(bucket|sum|count)$/);
      // Times are told as times and not as ages where the thing itself is in the past.
      if (/timestamp/.test(name)) expect(name).toMatch(/_timestamp_seconds$/);
    }
    expect(help).not.toBe('');
  });

  it('has labels with few values', () => {
    expect(labelNames.filter((label) => !boundedLabels.has(label))).toEqual([]);
  });
});

describe('scrape', () => {
  it('asks what has to be brought up to date, and survives what cannot be', async () => {
    let asked = 0;
    const forget = [
      beforeScrape(() => Promise.reject(new Error('the database is away'))),
      beforeScrape(async () => {
        asked += 1;
        metrics.resolveQueue.set(7);
      }),
    ];
    expect(await scrape()).toContain('megawatch_resolve_queue_rows 7');
    forget.forEach((each) => each());
    await scrape();
    expect(asked).toBe(1);
  });
});
