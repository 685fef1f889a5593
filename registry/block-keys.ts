// Which blocks a claim belongs to: two claims that may tell of one event always share a block.
import { type Capacity, isSiteScope } from '../schemas/facts/capacity.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Deal } from '../schemas/facts/deal.ts';
import type { Indicator } from '../schemas/facts/indicator.ts';
import type { Opposition } from '../schemas/facts/opposition.ts';
import type { Place } from '../schemas/place.ts';
import type { ShareSale } from '../schemas/facts/share-sale.ts';
import { foldName } from './fold-name.ts';
import { findPlace, foldDistrict, isPlaceName } from './place-index.ts';
import { type ProjectName, readProjectName } from './project-name.ts';
import type { Registry } from './registry.ts';

/** Id of a company in the registry, else a provisional one: its folded name after `~`. */
export function companyKey(name: string, registry: Registry): string {
  let known = keysOfNames.get(registry);
  if (!known || known.size >= rememberedNames) {
    known = new Map();
    keysOfNames.set(registry, known);
  }
  let key = known.get(name);
  if (key === undefined) {
    key = registry.company(name)?.id ?? `~${foldName(name).replaceAll(' ', '-')}`;
    known.set(name, key);
  }
  return key;
}

/** Folding costs more than everything else that is done with a name, and the same few thousand names come again. */
const keysOfNames = new WeakMap<Registry, Map<string, string>>();
const rememberedNames = 50_000;

/** Types of deals that outlets call by one another's names; `other` may be any. */
export const dealFamilies: Readonly<Record<Deal['dealType'], string>> = {
  equity_investment: 'equity',
  ipo: 'equity',
  acquisition: 'ownership',
  merger: 'ownership',
  asset_sale: 'ownership',
  joint_venture: 'venture',
  lease: 'capacity',
  hosting: 'capacity',
  cloud_contract: 'capacity',
  debt_financing: 'credit',
  credit_support: 'credit',
  power_purchase: 'power',
  land_purchase: 'land',
  supply: 'supply',
  construction: 'construction',
  incentive: 'incentive',
  other: 'other',
};

/** Kinds of acts that reports confuse with one another. */
export const actionFamilies: Readonly<Record<Opposition['action'], string>> = {
  moratorium: 'measure',
  ordinance: 'measure',
  legislation: 'measure',
  zoning_denial: 'denial',
  permit_denial: 'denial',
  approval_over_objection: 'approval',
  lawsuit: 'court',
  appeal: 'court',
  petition: 'petition',
  protest: 'protest',
  withdrawal: 'withdrawal',
  delay: 'delay',
  referendum: 'vote',
  recall: 'vote',
  regulatory_challenge: 'regulator',
  other: 'other',
};

/** Of share sales: `transaction` (a filing or a named sale), `total` (a press figure), `intent` (a notice or a prospectus). */
export function saleCategory(claim: ShareSale): 'transaction' | 'total' | 'intent' {
  if (claim.saleKind === 'notice_144' || claim.form?.startsWith('144') === true) return 'intent';
  // A registration or prospectus says what may be sold; what was sold stands in Forms 4 and reports.
  if (claim.form !== null && /^(?:S-\d|F-\d|424B)/.test(claim.form)) return 'intent';
  if (claim.form !== null || claim.line !== null) return 'transaction';
  return claim.saleKind === 'press_aggregate' || claim.saleKind === null || claim.relation === 'group'
    ? 'total'
    : 'transaction';
}

/** The first two digits of a number: 1640, 1600 and a thousandfold slip of them meet. */
export function roughly(value: number): string {
  return Math.abs(value).toExponential(1).slice(0, 3);
}

/** The blocks of a claim, sorted, at least one unless nothing else could ever tell of the same event. */
export function blockKeys(claim: Claim, registry: Registry): string[] {
  return [...new Set([...keysOf(claim, registry), ...projectKeys(claim, registry)])].sort();
}

/**
 * The blocks over which claims of several kinds meet that may tell of one project: its names, whoever builds it where (a project
 * that is filed again nearby has another name), and of a deal a party with the very megawatts.
 */
function projectKeys(claim: Claim, registry: Registry): string[] {
  if (claim.kind === 'deal') {
    const parties = claim.parties.flatMap(({ name }) => (name === null ? [] : [companyKey(name, registry)]));
    return claim.capacities.flatMap(({ mw }) => parties.map((party) => `c|${party}|${mw} MW`));
  }
  if (claim.kind !== 'opposition' && !(claim.kind === 'capacity' && isSiteScope(claim.scope))) return [];
  const places = placeKeys(claim.place);
  const names = projectNames(claim).flatMap((name) => projectNameKeys(name, claim.place, registry));
  if (claim.kind === 'capacity') return names;
  const holders = [claim.developer, claim.endUser].flatMap((name) =>
    name === null ? [] : [companyKey(name, registry)],
  );
  return [...names, ...holders.flatMap((holder) => places.map((at) => `c|${holder}|${at}`))];
}

/** Every name by which a claim calls its project. */
export function projectNames({
  project,
  projectAliases = [],
}: Pick<Capacity, 'project' | 'projectAliases'>): ProjectName[] {
  const written = [...(project === null ? [] : [project]), ...projectAliases];
  // `Wheatfield Campus (Project Rise)`: a codename in parentheses behind the name.
  const behind = written.flatMap(
    (name) => /\(((?:Project|Projeto|Proyecto|Projekt|Projet|Progetto) [^()]+)\)/u.exec(name)?.[1] ?? [],
  );
  return [...new Set([...written, ...behind])].map(readProjectName);
}

/** Whether a name says no more than whose it is or where: such names mean one project only at one place. */
export function isWeakName(name: ProjectName, place: Place | null, registry: Registry): boolean {
  return registry.company(name.key) !== null || isPlaceName(name.key, place, registry);
}

/** The name of a company alone would bring all its projects together: it counts with its town or county. */
function projectNameKeys(name: ProjectName, place: Place | null, registry: Registry): string[] {
  if (registry.company(name.key) === null) return [`p|${name.key}`];
  const { locality, county } = findPlace(place, registry);
  const at = [
    locality?.id ?? (place?.locality == null ? null : `l:${foldName(place.locality)}`),
    county?.id ?? (place?.county == null ? null : `c:${foldDistrict(place.county)}`),
  ];
  return at.flatMap((each) => (each === null ? [] : [`p|${name.key}|${each}`]));
}

function keysOf(claim: Claim, registry: Registry): string[] {
  switch (claim.kind) {
    case 'deal':
      return dealKeys(claim, registry);
    case 'share_sale':
      return shareSaleKeys(claim, registry);
    case 'opposition':
      return oppositionKeys(claim);
    case 'capacity':
      return capacityKeys(claim, registry);
    case 'indicator':
      return indicatorKeys(claim, registry);
    case 'market_entry':
      return [`m|${companyKey(claim.company, registry)}`];
  }
}

/** Lenders of a syndicate meet in a hundred financings: only parties of different roles make a pair, and partners. */
function dealKeys(claim: Deal, registry: Registry): string[] {
  const parties = claim.parties.flatMap(({ name, role }) =>
    name === null ? [] : [{ key: companyKey(name, registry), role }],
  );
  const keys: string[] = [];
  for (const [index, one] of parties.entries()) {
    for (const other of parties.slice(index + 1)) {
      if (one.key === other.key || (one.role === other.role && one.role !== 'partner')) continue;
      keys.push(`d|${[one.key, other.key].sort().join('+')}`);
    }
  }
  const values = new Set(claim.amounts.map(({ quantity }) => roughly(Number(quantity.value))));
  if (claim.amount) values.add(roughly(Number(claim.amount.value)));
  const family = dealFamilies[claim.dealType];
  for (const { key } of parties) for (const value of values) keys.push(`d|${key}|${value}`);
  const [only, ...others] = parties;
  if (only && others.length === 0) keys.push(`d|${only.key}|${family}`);
  return keys;
}

/** The issuer of a sale: a filing names it by its CIK, which outlives every rename; else by its name. */
export function issuerKey({ filing, issuer }: ShareSale, registry: Registry): string {
  const cik = Number(filing?.issuerCik ?? 0);
  const known = cik > 0 ? registry.companyByCik(cik) : null;
  return known?.id ?? companyKey(issuer, registry);
}

function shareSaleKeys(claim: ShareSale, registry: Registry): string[] {
  const issuer = issuerKey(claim, registry);
  const category = saleCategory(claim);
  // Totals of one issuer are few; what insiders sold is kept apart by the seller.
  if (category === 'total') return [`s|${issuer}|total`];
  const keys = [`s|${issuer}|${claim.seller === null ? (claim.saleKind ?? '-') : sellerKey(claim.seller)}`];
  if (!claim.filing) {
    // One page names the seller, the next calls her the chief executive: then the number is what both tell.
    for (const number of [claim.proceeds?.value, claim.shares])
      if (number != null) keys.push(`s|${issuer}|${roughly(Number(number))}`);
    return keys;
  }
  // An amendment may spell its filer in another way, and members of a group report the same shares on forms of their own.
  const filer = Math.min(...claim.filing.ownerCiks.map(Number).filter((cik) => cik > 0));
  if (Number.isFinite(filer)) keys.push(`s|${issuer}|cik:${filer}`);
  if (claim.transactionCode !== null && claim.shares !== null) {
    keys.push(`s|${issuer}|${claim.period.from}|${claim.transactionCode}|${claim.shares}`);
  }
  return keys;
}

/** A person's name in any order of its words: filings write the family name first. */
export function sellerKey(name: string): string {
  return foldName(name)
    .split(' ')
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
}

function oppositionKeys(claim: Opposition): string[] {
  const family = actionFamilies[claim.action];
  const keys = placeKeys(claim.place).map((place) => `o|${place}|${family}`);
  if (claim.project !== null) keys.push(`o|${foldName(claim.project)}|${family}`);
  return keys;
}

/** The narrowest levels that name a place: locality, county; region or country where that is all there is. */
export function placeKeys(place: Place | null): string[] {
  if (!place) return [];
  const keys: string[] = [];
  if (place.locality !== null) keys.push(`l:${foldName(place.locality)}`);
  if (place.county !== null) keys.push(`c:${foldCounty(place.county)}`);
  if (keys.length > 0) return keys;
  if (place.region !== null) return [`r:${foldName(place.region)}`];
  return place.country === null ? [] : [`n:${place.country}`];
}

/** `Prince William County` and `Prince William` are one. */
export function foldCounty(name: string): string {
  return foldName(name).replace(/\s(county|parish|borough)$/, '');
}

function capacityKeys(claim: Capacity, registry: Registry): string[] {
  if (claim.scope !== 'building' && claim.scope !== 'campus') {
    const holder = claim.group ?? holderKeys(claim, registry)[0] ?? claim.publisher ?? '-';
    const place = placeKeys(claim.place)[0] ?? '-';
    return [`c|${claim.scope}|${foldName(holder)}|${place}`];
  }
  const holders = holderKeys(claim, registry);
  const places = placeKeys(claim.place);
  const byPlace = holders.flatMap((holder) => places.map((at) => `c|${holder}|${at}`));
  // One outlet names the campus, the other its holder and the megawatts.
  const byLoad = holders.map((holder) => `c|${holder}|${claim.mw} MW`);
  if (claim.project !== null) return [`c|${foldName(claim.project)}`, ...byPlace, ...byLoad];
  const alone = places.length === 0 ? holders.map((holder) => `c|${holder}`) : [];
  return [...alone, ...byPlace, ...byLoad];
}

/** Every company that a capacity claim names, in the order of its roles. */
export function holderKeys({ roles }: Capacity, registry: Registry): string[] {
  const names = [roles.owner, roles.developer, roles.operator, roles.lessee, roles.endUser];
  return [...new Set(names.flatMap((name) => (name === null ? [] : [companyKey(name, registry)])))];
}

/** A share of hyperscalers is Big Tech's to one writer and a group's to the next; the group tells them apart. */
export function metricFamily(metric: Indicator['metric']): Indicator['metric'] {
  return metric === 'big_tech_share' ? 'group_share' : metric;
}

/** What a figure is about: a filing says it by the CIK; else by its name. */
export function subjectKey({ filed, subject }: Indicator, registry: Registry): string {
  const known = filed ? registry.companyByCik(Number(filed.cik)) : null;
  return known?.id ?? companyKey(subject, registry);
}

function indicatorKeys(claim: Indicator, registry: Registry): string[] {
  const metric = metricFamily(claim.metric);
  const subject = subjectKey(claim, registry);
  const until = (claim.period.to ?? claim.period.from ?? '-').slice(0, 4);
  const keys = [`i|${metric}|${subject}|${until}|${roughly(Number(claim.value))}`];
  // A company files dozens of figures a year: only those of the same number can be one.
  if (claim.filed) return keys;
  if (claim.publisher !== null) {
    const publisher = companyKey(claim.publisher, registry);
    keys.push(`i|${metric}|${publisher}|${until}`, `i|${metric}|${publisher}||${roughly(Number(claim.value))}`);
  }
  return keys;
}
