// The source of the pages that a benchmark serves to itself.
import { defineSource, type SourceDefinition } from '../../ingest/define-source.ts';

/** A source of just these pages, as polite as the benchmark wants it. */
export function pageSource(urls: readonly string[], politeness: SourceDefinition['politeness']): SourceDefinition {
  return defineSource({
    id: 'bench-pages',
    title: 'Pages of the benchmark',
    publisher: 'Bench',
    protocol: 'pages',
    urls: [...urls],
    form: 'page',
    language: 'en',
    cadence: '0 0 * * *',
    politeness,
    tier: 3,
    licence: 'CC0-1.0',
    terms: 'written for the benchmark',
    expect: { min: 1, max: 100_000 },
    lastVerified: null,
    notes: '',
  });
}
