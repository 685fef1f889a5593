// The demo's Form 4 filings: invented persons, so that the press total has something to be compared with.
import { defineSource, type SourceDefinition } from '../../ingest/define-source.ts';

/** Accession numbers with a filer id that the SEC never gave out. */
export const demoAccessions = [1, 2, 3, 4, 5].map((serial) => `9999999999-25-${String(serial).padStart(6, '0')}`);

/** The five filings, one of them an amendment, at the address the demo site listens on. */
export function filingsSource(origin: string): SourceDefinition {
  return defineSource({
    id: 'demo-filings',
    title: 'Form 4 filings (demo)',
    publisher: 'Megawatch demo filings',
    protocol: 'pages',
    urls: demoAccessions.map((accession) => `${origin}/filings/${accession}.xml`),
    form: 'form4',
    language: 'en',
    cadence: '*/15 * * * *',
    politeness: { delayMs: 5, concurrency: 4 },
    tier: 1,
    licence: 'CC0-1.0',
    terms: 'written for this project; never filed with the SEC',
    expect: { min: 5, max: 5 },
    lastVerified: null,
    notes: 'Persons and figures are invented; the issuer is named only for its CIK.',
  });
}
