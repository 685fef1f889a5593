// The demo outlets as sources: four feeds and two list pages.
import { defineSource, type SourceDefinition } from '../../ingest/define-source.ts';
import { type Outlet, outlets } from '../outlets.ts';

/** Trade press ranks above general press; see `schemas/document-message.ts`. */
const tiers: Readonly<Record<string, number>> = { wire: 3 };

/** How many documents one run must bring, by outlet. */
const expected: Readonly<Record<string, { min: number; max: number }>> = {
  wire: { min: 12, max: 24 },
  ledger: { min: 6, max: 16 },
  courier: { min: 6, max: 16 },
  correio: { min: 5, max: 12 },
  gaceta: { min: 4, max: 12 },
  anzeiger: { min: 4, max: 12 },
};

/** One source for each outlet, at the address the demo site listens on. */
export function newsSources(origin: string): SourceDefinition[] {
  return outlets.map((outlet) => newsSource(outlet, origin));
}

function newsSource(outlet: Outlet, origin: string): SourceDefinition {
  const list = outlet.announcement === 'list';
  return defineSource({
    id: `demo-${outlet.id}`,
    title: `${outlet.name} (demo)`,
    publisher: outlet.name,
    protocol: list ? 'page-list' : 'feed',
    urls: [`${origin}${outlet.entry}`],
    ...(list ? { linkSelector: 'main li.story a' } : {}),
    form: 'page',
    language: outlet.language,
    cadence: '*/15 * * * *',
    politeness: { delayMs: 5, concurrency: 4 },
    tier: tiers[outlet.id] ?? 4,
    licence: 'CC0-1.0',
    terms: 'written for this project; the facts rest on the reports that each page names',
    expect: expected[outlet.id] ?? { min: 1, max: 50 },
    lastVerified: null,
    notes: 'Part of the bundled demo site; real ingest never reads it.',
  });
}
