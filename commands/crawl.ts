// A crawl through the real client, for `start` and `ingest`.
import type { SourceDefinition } from '../ingest/define-source.ts';
import type { IngestReport } from '../ingest/ingest-report.ts';
import type { EdgarScope } from '../ingest/protocols/edgar/edgar-scope.ts';
import { mirroredSource } from '../ingest/protocols/edgar/mirrored-source.ts';
import { requireContact } from '../ingest/protocols/edgar/require-contact.ts';
import { runIngest } from '../ingest/run-ingest.ts';
import type { Context } from './context.ts';
import { openPoliteClient } from './polite-client.ts';

export type CrawlOptions = {
  readonly sources: readonly SourceDefinition[];
  /** `host:port` on loopback that this crawl may visit, beside those of the configuration. */
  readonly loopbackHosts: readonly string[];
  readonly maxDocuments?: number;
  readonly maxMs?: number;
  readonly since?: Date;
  /** A crawler that died gives its URLs back after this long. */
  readonly leaseMs?: number;
  /** Known pages are asked for again when their last visit is this long ago; 0: in every run. */
  readonly revisitAfterMs?: number;
  /** For the sources of SEC EDGAR: whose filings, which forms, which days. */
  readonly edgar?: EdgarScope;
  /** How long a host that refuses is waited for; what takes longer is left due. */
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (counts: Readonly<Record<string, number>>) => void;
};

/** Crawls the sources once. */
export async function crawl(context: Context, options: CrawlOptions): Promise<IngestReport> {
  const { config, database, archive, bus, log } = context;
  requireContact(options.sources, config.MEGAWATCH_CONTACT);
  const { EDGAR_ORIGIN: mirror } = config;
  const { client } = openPoliteClient(context, options.loopbackHosts);
  try {
    return await runIngest({
      database,
      archive,
      bus,
      client,
      log,
      sources: mirror === undefined ? options.sources : options.sources.map((each) => mirroredSource(each, mirror)),
      ...(options.maxDocuments === undefined ? {} : { maxDocuments: options.maxDocuments }),
      ...(options.maxMs === undefined ? {} : { maxMs: options.maxMs }),
      ...(options.since === undefined ? {} : { since: options.since }),
      ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
      ...(options.revisitAfterMs === undefined ? {} : { revisitAfterMs: options.revisitAfterMs }),
      ...(options.edgar === undefined ? {} : { edgar: options.edgar }),
      ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
  } finally {
    await client.close();
  }
}

export type CrawlTotals = {
  readonly entries: number;
  readonly fetched: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly forbidden: number;
  readonly failed: number;
  readonly due: number;
};

/** The report of a crawl in one row. */
export function crawlTotals(report: IngestReport): CrawlTotals {
  const sum = (of: (each: IngestReport['sources'][number]) => number): number =>
    report.sources.reduce((total, each) => total + of(each), 0);
  return {
    entries: sum((each) => each.entries),
    fetched: sum((each) => each.fetched),
    new: sum((each) => each.new),
    changed: sum((each) => each.changed),
    unchanged: sum((each) => each.unchanged),
    gone: sum((each) => each.gone),
    forbidden: sum((each) => each.forbidden),
    failed: sum((each) => Object.values(each.failed).reduce((total, count) => total + count, 0)),
    due: sum((each) => each.due),
  };
}

/** `46 pages fetched (46 new), 1 forbidden by robots.txt, 2 failed`. */
export function describeCrawl(totals: CrawlTotals): string {
  const parts = [
    `${totals.fetched} pages answered (${totals.new} new, ${totals.changed} changed, ${totals.unchanged} unchanged)`,
    ...(totals.gone > 0 ? [`${totals.gone} gone`] : []),
    ...(totals.forbidden > 0 ? [`${totals.forbidden} forbidden by robots.txt and not fetched`] : []),
    ...(totals.failed > 0 ? [`${totals.failed} failed`] : []),
    ...(totals.due > 0 ? [`${totals.due} still due`] : []),
  ];
  return parts.join(', ');
}
