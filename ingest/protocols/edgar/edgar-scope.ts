// Whose filings a run is about, of which forms and days.
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Registry } from '../../../registry/registry.ts';
import { isFollowedForm, isLender } from './followed-forms.ts';
import type { ListedFiling } from './listed-filing.ts';

export type FollowedCompany = {
  readonly cik: number;
  readonly name: string;
  readonly tickers: readonly string[];
  /** A bank or a fund: only its own reports are fetched. */
  readonly isLender: boolean;
};

export type EdgarScope = {
  readonly companies: ReadonlyMap<number, FollowedCompany>;
  /** True where companies were named, and not the registry's are meant. */
  readonly isNamed: boolean;
  /** Days, both included; null: as the source declares, and today. */
  readonly since: string | null;
  readonly until: string | null;
  /** Forms that were named, in capitals; null: all that are followed. */
  readonly forms: readonly string[] | null;
  /** How long a host that answered 403 or 429 is left alone. */
  readonly closeMs: number;
};

/** What the SEC asks of those who were too fast. */
export const defaultCloseMs = 600_000;

/** The companies of the registry that have a CIK, or the ones named; other settings as given. */
export function edgarScope(
  given: Partial<Omit<EdgarScope, 'companies' | 'isNamed'>> & { readonly companies?: readonly FollowedCompany[] } = {},
  registry: Registry = loadRegistry(),
): EdgarScope {
  const { companies = followedCompanies(registry), ...rest } = given;
  return {
    since: null,
    until: null,
    forms: null,
    closeMs: defaultCloseMs,
    ...rest,
    companies: new Map(companies.map((each) => [each.cik, each])),
    isNamed: given.companies !== undefined,
  };
}

/** Every company of the registry with a CIK. A rename changes the name and never the CIK. */
export function followedCompanies(registry: Registry): FollowedCompany[] {
  return registry.companies.flatMap((each) =>
    each.cik === null ? [] : [{ cik: each.cik, name: each.name, tickers: each.tickers, isLender: isLender(each) }],
  );
}

export type ScopeWindow = { readonly since: string; readonly until: string };

/** The window of days of a source: what was asked for, else its declared days back from today. */
export function windowOf(scope: EdgarScope, lookbackDays: number, now: Date): ScopeWindow {
  return {
    since: scope.since ?? dayBefore(now, lookbackDays),
    // A filing after half past five carries the date of the next business day.
    until: scope.until ?? dayBefore(now, -7),
  };
}

/** Whether a listed filing is to be fetched. `anyCompany`: the index was asked for words and not for companies. */
export function isWanted(
  { form, filedOn, companies }: Pick<ListedFiling, 'form' | 'filedOn' | 'companies'>,
  scope: EdgarScope,
  { since, until }: ScopeWindow,
  anyCompany: boolean,
): boolean {
  if (filedOn < since || filedOn > until) return false;
  const known = companies.flatMap(({ cik }) => scope.companies.get(cik) ?? []);
  if (known.length === 0) return anyCompany && isFollowedForm(form, scope.forms, false);
  return known.some((each) => isFollowedForm(form, scope.forms, each.isLender && !scope.isNamed));
}

/** The day so many days before now, in UTC. */
export function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
