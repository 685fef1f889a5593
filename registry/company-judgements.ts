// The registry as people judged it: companies merged, split, renamed and given parents by hand. Pure.
import { foldName, foldSpelling } from './fold-name.ts';
import { buildRegistry } from './load-registry.ts';
import { findParentCycle } from './parent-cycle.ts';
import type { Company, Registry } from './registry.ts';

export const companyVerbs = [
  'company_merge',
  'company_split',
  'company_rename',
  'company_parent',
  'company_confirm',
] as const;
export type CompanyVerb = (typeof companyVerbs)[number];

/** One judgement in force; companies that only documents name go by their provisional ids (`~name`). */
export type CompanyJudgement = {
  readonly id: string;
  readonly no: number;
  readonly verb: CompanyVerb;
  readonly companyId: string;
  /** Its name when it was judged: of a provisional company the registry knows none. */
  readonly subject: string;
  /** Of a merge the one that stays, of a parent the parent (null: none), of a split the new one's id. */
  readonly otherCompanyId: string | null;
  readonly otherSubject: string | null;
  /** Of a rename the new name, of a split the name that is another company's. */
  readonly name: string | null;
  readonly onDate: string | null;
};

export type JudgedRegistry = {
  readonly registry: Registry;
  /** Judgements that cannot be applied to these companies (any more), each with the reason. */
  readonly refused: ReadonlyMap<string, string>;
};

/** Id of a company that no registry knows. */
export function provisionalId(name: string): string {
  return `~${foldName(name).replaceAll(' ', '-')}`;
}

/**
 * Applies judgements in the order in which they were made, to whatever the data files say now. One that would make a company
 * its own parent, or names one that is not there, is left out and told.
 */
export function applyCompanyJudgements(registry: Registry, judgements: readonly CompanyJudgement[]): JudgedRegistry {
  const refused = new Map<string, string>();
  if (judgements.length === 0) return { registry, refused };
  const companies = new Map(registry.companies.map((each) => [each.id, each]));
  const ciks = new Map<number, string>();
  const mergedInto = new Map<string, string>();
  for (const judgement of judgements.toSorted((a, b) => a.no - b.no)) {
    const next = new Map(companies);
    const reason = apply({ companies: next, ciks, mergedInto, registry }, judgement) ?? cycleOf(next);
    if (reason !== null) {
      refused.set(judgement.id, reason);
      continue;
    }
    companies.clear();
    for (const [id, each] of next) companies.set(id, each);
    if (judgement.verb === 'company_merge' && judgement.otherCompanyId !== null)
      mergedInto.set(judgement.companyId, judgement.otherCompanyId);
  }
  const version = `${registry.version}+${judgements.map(({ id }) => id).join('+')}`;
  const built = buildRegistry([...companies.values()], registry.places, version, registry);
  return {
    registry: {
      ...registry,
      version,
      companies: built.companies,
      company: (name) => built.company(name),
      companyById: (id) => built.companyById(id),
      companyByCik: (cik) => built.companyByCik(cik) ?? built.companyById(ciks.get(cik) ?? ''),
    },
    refused,
  };
}

type Draft = {
  readonly companies: Map<string, Company>;
  /** Numbers at the SEC of companies that went into others. */
  readonly ciks: Map<number, string>;
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly registry: Registry;
};

function apply(draft: Draft, judgement: CompanyJudgement): string | null {
  const { verb, companyId } = judgement;
  if (verb === 'company_confirm') return null;
  const into = draft.mergedInto.get(companyId);
  if (into !== undefined) return `${companyId} went into ${into}`;
  const company = draft.companies.get(companyId) ?? provisional(companyId, judgement.subject);
  if (!company) return `there is no company ${companyId}`;
  switch (verb) {
    case 'company_merge':
      return merge(draft, company, judgement);
    case 'company_split':
      return split(draft, company, judgement);
    case 'company_rename':
      return rename(draft, company, judgement);
    case 'company_parent':
      return adopt(draft, company, judgement);
  }
}

/** A company that only documents name, as a record of its own; null for an id that is none of such a company. */
function provisional(id: string, name: string): Company | null {
  if (!id.startsWith('~') || id.length < 2) return null;
  const plain = { tickers: [], cik: null, country: null, parent: null, categories: [], renames: [] };
  // Names that fold alike have one id; the name that was seen stands for all of them.
  const aliases = foldName(name) === '' ? [id.slice(1).replaceAll('-', ' ')] : [];
  return { id, name: name === '' ? id.slice(1).replaceAll('-', ' ') : name, aliases, ...plain };
}

function merge({ companies, ciks, mergedInto }: Draft, from: Company, judgement: CompanyJudgement): string | null {
  const { otherCompanyId, otherSubject } = judgement;
  if (otherCompanyId === null || otherCompanyId === from.id) return 'a company is not merged into itself';
  const gone = mergedInto.get(otherCompanyId);
  if (gone !== undefined) return `${otherCompanyId} went into ${gone}`;
  const into = companies.get(otherCompanyId) ?? provisional(otherCompanyId, otherSubject ?? '');
  if (!into) return `there is no company ${otherCompanyId}`;
  const names = new Set([...into.aliases, from.name, ...from.aliases]);
  names.delete(into.name);
  companies.delete(from.id);
  companies.set(into.id, {
    ...into,
    aliases: [...names],
    tickers: [...new Set([...into.tickers, ...from.tickers])],
    cik: into.cik ?? from.cik,
    country: into.country ?? from.country,
    parent: into.parent === from.id ? from.parent : into.parent,
    renames: [...into.renames, ...from.renames],
  });
  for (const [id, each] of companies) if (each.parent === from.id) companies.set(id, { ...each, parent: into.id });
  if (from.cik !== null) ciks.set(from.cik, into.id);
  for (const [cik, owner] of ciks) if (owner === from.id) ciks.set(cik, into.id);
  return null;
}

function split({ companies, registry }: Draft, from: Company, judgement: CompanyJudgement): string | null {
  const { name, otherCompanyId } = judgement;
  if (name === null || otherCompanyId === null) return 'a split names what is split off';
  if (companies.has(otherCompanyId) || registry.companyById(otherCompanyId) !== null)
    return `there is a company ${otherCompanyId} already`;
  const spelling = foldSpelling(name);
  if (foldSpelling(from.name) === spelling) return `${name} is the name of ${from.id} itself`;
  const other = (each: string) => foldSpelling(each) !== spelling;
  companies.set(from.id, {
    ...from,
    aliases: from.aliases.filter(other),
    tickers: from.tickers.filter(other),
    renames: from.renames.filter((each) => other(each.from)),
  });
  const plain = { aliases: [], tickers: [], cik: null, country: null, parent: null, categories: [], renames: [] };
  companies.set(otherCompanyId, { id: otherCompanyId, name, ...plain });
  return null;
}

function rename({ companies }: Draft, company: Company, { name, onDate }: CompanyJudgement): string | null {
  if (name === null || name === company.name) return `${company.id} has that name already`;
  companies.set(company.id, {
    ...company,
    name,
    aliases: company.aliases.filter((each) => each !== name),
    renames: [...company.renames.filter(({ from }) => from !== name), { from: company.name, on: onDate }],
  });
  return null;
}

function adopt({ companies, mergedInto }: Draft, company: Company, judgement: CompanyJudgement): string | null {
  const parent = judgement.otherCompanyId;
  if (parent === company.id) return `${company.id} would be its own parent`;
  if (parent !== null) {
    const gone = mergedInto.get(parent);
    if (gone !== undefined) return `${parent} went into ${gone}`;
    const known = companies.get(parent) ?? provisional(parent, judgement.otherSubject ?? '');
    if (!known) return `there is no company ${parent}`;
    companies.set(known.id, known);
  }
  companies.set(company.id, { ...company, parent });
  return null;
}

function cycleOf(companies: ReadonlyMap<string, Company>): string | null {
  const cycle = findParentCycle(companies.values());
  return cycle === null ? null : `it would make a company its own parent: ${cycle.join(' → ')}`;
}
