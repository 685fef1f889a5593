// Where reading begins: the indexes that a run asks for, or the documents where the answers are the documents.
import { ConfigurationError } from '../../../schemas/errors.ts';
import { normalizeUrl } from '../../../schemas/url.ts';
import type { SourceDefinition } from '../../define-source.ts';
import type { EdgarDeclaration } from './edgar-declaration.ts';
import { dayBefore, type EdgarScope, windowOf } from './edgar-scope.ts';

export type EdgarSeeds = {
  readonly role: 'seed' | 'document';
  readonly urls: readonly string[];
};

/** What a source of this protocol declares; ConfigurationError where it declares nothing. */
export function declarationOf(source: SourceDefinition): EdgarDeclaration {
  if (source.edgar) return source.edgar;
  throw new ConfigurationError('SOURCE_INVALID', `source ${source.id}: its protocol needs a declaration edgar`);
}

/** The addresses to begin with. */
export function edgarSeeds(source: SourceDefinition, scope: EdgarScope, now: Date): EdgarSeeds {
  const { index, lookbackDays } = declarationOf(source);
  const window = windowOf(scope, lookbackDays, now);
  const until = window.until < dayBefore(now, 0) ? window.until : dayBefore(now, 0);
  const each = (paths: (base: string) => readonly string[]): string[] =>
    source.urls.flatMap(paths).map((url) => normalizeUrl(url) ?? url);
  switch (index) {
    case 'submissions':
      return { role: 'seed', urls: each((base) => ciks(scope).map((cik) => `${base}CIK${cik}.json`)) };
    case 'company-facts':
      return { role: 'document', urls: each((base) => ciks(scope).map((cik) => `${base}CIK${cik}.json`)) };
    case 'frames': {
      const reported = quarters(window.since, until).filter(
        ([year, quarter]) => lastDayOf(year, quarter) <= dayBefore(now, 45),
      );
      const periods = reported.map(([year, quarter]) => `CY${year}Q${quarter}`);
      return { role: 'document', urls: each((base) => periods.map((period) => `${base}${period}.json`)) };
    }
    case 'daily-index': {
      const folders = quarters(window.since, until).map(([year, quarter]) => `${year}/QTR${quarter}/index.json`);
      return { role: 'seed', urls: each((base) => folders.map((folder) => `${base}${folder}`)) };
    }
    case 'full-text-search': {
      const only = scope.isNamed ? `&ciks=${ciks(scope).join(',')}` : '';
      const forms = months(window.since, until).map(
        ([from, to]) => `&dateRange=custom&startdt=${from}&enddt=${to}${only}`,
      );
      return { role: 'seed', urls: each((base) => forms.map((parameters) => `${base}${parameters}`)) };
    }
    case 'current-filings':
    case 'company-tickers':
      return { role: 'seed', urls: each((base) => [base]) };
  }
}

/** CIKs in the ten digits of an address. */
function ciks(scope: EdgarScope): string[] {
  return [...scope.companies.keys()].map((cik) => String(cik).padStart(10, '0'));
}

/** Reports of a quarter come within some forty days of its end; before that there is no frame. */
function lastDayOf(year: number, quarter: number): string {
  return new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
}

/** The quarters of the calendar that a window touches. */
function quarters(since: string, until: string): [number, number][] {
  const found: [number, number][] = [];
  const quarterOf = (day: string): number =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  for (let at = quarterOf(since); at <= quarterOf(until); at += 1) found.push([Math.floor(at / 4), (at % 4) + 1]);
  return found;
}

/** The window in months of the calendar, since a search shows only its first ten thousand hits. */
function months(since: string, until: string): [string, string][] {
  const found: [string, string][] = [];
  for (let from = since; from <= until; ) {
    const [year = 0, month = 0] = from.split('-').map(Number);
    const lastDay = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    found.push([from, lastDay < until ? lastDay : until]);
    from = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  }
  return found;
}
