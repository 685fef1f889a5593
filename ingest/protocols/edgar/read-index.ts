// Reads an index of EDGAR by what its source declares.
import type { SourceDefinition } from '../../define-source.ts';
import { declarationOf } from './edgar-seeds.ts';
import { type EdgarScope, windowOf } from './edgar-scope.ts';
import { type IndexContent, nothingListed } from './index-content.ts';
import { readCompanyTickers } from './read-company-tickers.ts';
import { readCurrentFilings } from './read-current-filings.ts';
import { readMasterIndex, readQuarterListing } from './read-daily-index.ts';
import { readFullTextSearch } from './read-full-text-search.ts';
import { readSubmissions } from './read-submissions.ts';

/** Reads the body of a seed; PermanentError DOCUMENT_UNREADABLE where it is not what it should be. Pure. */
export function readIndex(
  source: SourceDefinition,
  { url, body }: { readonly url: string; readonly body: Uint8Array },
  scope: EdgarScope,
  now: Date,
): IndexContent {
  const { index, lookbackDays } = declarationOf(source);
  const window = { ...windowOf(scope, lookbackDays, now), now };
  const isFollowed = (cik: number): boolean => scope.companies.has(cik);
  switch (index) {
    case 'submissions':
      return readSubmissions(body, url, window);
    case 'current-filings':
      return readCurrentFilings(body, { url, now, isFollowed });
    case 'daily-index':
      return url.endsWith('.json')
        ? readQuarterListing(body, { url, ...window })
        : readMasterIndex(body, { now, isFollowed });
    case 'full-text-search':
      return readFullTextSearch(body, { url, now });
    case 'company-tickers':
      return readCompanyTickers(body, scope.companies.values());
    case 'company-facts':
    case 'frames':
      return nothingListed;
  }
}
