// All sources of the demo site.
import type { SourceDefinition } from '../ingest/define-source.ts';
import { filingsSource } from './sources/filings.ts';
import { newsSources } from './sources/news.ts';
import { reportSources } from './sources/reports.ts';

/** The declarations by which the demo is crawled, for a site that listens on `origin`. */
export function demoSources(origin: string): SourceDefinition[] {
  return [...newsSources(origin), filingsSource(origin), ...reportSources(origin)];
}
