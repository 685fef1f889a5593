// Gold facts and claims in one flat shape, so that matching need not know which is which.
import { z } from 'zod';
import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';

export const scoredKinds = ['deal', 'share_sale', 'opposition', 'capacity', 'forecast', 'market_entry'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

export type Money = { readonly value: number; readonly currency: string | null };
type Party = { readonly name: string; readonly role: string };

export type Scored = {
  readonly kind: ScoredKind;
  /** False where finding it earns nothing and missing it costs nothing: optional, background, disputed. */
  readonly counts: boolean;
  /** The closed-list fields, each with its equally good alternatives: dealType, status, action, outcome, phase, saleKind. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly parties: readonly Party[];
  /** The headline amount first. */
  readonly amounts: readonly Money[];
  readonly names: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Every name a capacity may be known by: holders, facility, place. */
  readonly anchors: readonly string[];
  readonly holders: readonly string[];
  readonly concerns: readonly string[];
};

/** Finer labels than gold sets have are read as their coarser ones. */
const coarser: Readonly<Record<string, string>> = {
  permit_denial: 'zoning_denial',
  legislation: 'ordinance',
  asset_sale: 'acquisition',
  early_stage: 'planned',
  pipeline_unspecified: 'planned',
  committed: 'contracted',
};
const coarse = (label: string): string => coarser[label] ?? label;

const text = z.string().nullish().catch(null);
const number = z
  .union([z.number(), z.string().transform(Number)])
  .nullish()
  .catch(null);
const money = z.looseObject({ value: number, currency: text, unit: text }).nullish().catch(null);
const texts = z.array(z.string()).nullish().catch(null);
const placeFields = z.record(z.string(), z.unknown());

const goldFact = z.looseObject({
  type: z.string(),
  optional: z.boolean().nullish(),
  disputed: z.boolean().nullish(),
  background: z.boolean().nullish(),
  salience: text,
  deal_type: text,
  alt_deal_types: texts,
  parties: z
    .array(z.looseObject({ name: text, role: z.string().nullish() }))
    .nullish()
    .catch(null),
  amount: money,
  proceeds: money,
  status: text,
  alt_statuses: texts,
  issuer: text,
  seller: text,
  shares: number,
  sale_kind: text,
  operator: text,
  facility: text,
  place: z.union([z.string(), placeFields]).nullish(),
  mw: number,
  phase: text,
  alt_phases: texts,
  source: text,
  publisher: text,
  entity_group: text,
  value: number,
  unit: text,
  comparator: text,
  horizon: z.union([z.string(), z.number()]).nullish(),
  action: text,
  alt_actions: texts,
  outcome: text,
  alt_outcomes: texts,
  project: text,
  developer: text,
  concerns: texts,
  company: text,
});

const isScoredKind = (kind: string): kind is ScoredKind => scoredKinds.some((each) => each === kind);
const present = <Value>(record: Record<string, Value | null | undefined>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value == null ? [] : [[key, value]])));
const labelled = (record: Record<string, readonly (string | null | undefined)[]>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, [first, ...others]]) =>
      first == null ? [] : [[key, [first, ...others].flatMap((each) => (each == null ? [] : [coarse(each)]))]],
    ),
  );
const stated = (names: readonly (string | null | undefined)[]): string[] =>
  names.flatMap((each) => (each ? [each] : []));
const moneyOf = (given: z.infer<typeof money>): Money[] =>
  given?.value == null ? [] : [{ value: given.value, currency: given.currency ?? given.unit ?? null }];
const quantityOf = (given: Quantity | null): Money[] =>
  given === null ? [] : [{ value: Number(given.value), currency: given.unit }];
const yearOf = (horizon: string | number | null | undefined): number | null =>
  horizon == null ? null : Number(String(horizon).slice(0, 4));

/** A gold fact; null for kinds that are not scored, such as counts over many projects. */
export function scoredFact(given: unknown): Scored | null {
  const fact = goldFact.parse(given);
  if (!isScoredKind(fact.type)) return null;
  const place = typeof fact.place === 'string' ? { text: fact.place } : (fact.place ?? {});
  const part = (level: string): string | null => text.parse('text' in place ? null : place[level]) ?? null;
  const where = stated(
    'text' in place ? [text.parse(place['text'])] : ['locality', 'county', 'region', 'country'].map(part),
  );
  return {
    kind: fact.type,
    counts: !fact.optional && !fact.disputed && !fact.background && fact.salience !== 'background',
    labels: labelled({
      dealType: [fact.deal_type, ...(fact.alt_deal_types ?? [])],
      status: [fact.status, ...(fact.alt_statuses ?? [])],
      action: [fact.action, ...(fact.alt_actions ?? [])],
      outcome: [fact.outcome, ...(fact.alt_outcomes ?? [])],
      phase: [fact.phase, ...(fact.alt_phases ?? [])],
      saleKind: [fact.sale_kind],
      unit: [fact.unit],
      comparator: [fact.comparator],
    }),
    parties: (fact.parties ?? []).flatMap(({ name, role }) => (name ? [{ name, role: role ?? '' }] : [])),
    amounts: moneyOf(fact.type === 'share_sale' ? fact.proceeds : fact.amount),
    names: present({
      issuer: fact.issuer,
      seller: fact.seller,
      operator: fact.operator,
      company: fact.company,
      publisher: fact.publisher ?? fact.source,
      group: fact.entity_group,
      project: fact.project,
      developer: fact.developer,
      locality: part('locality'),
      county: part('county'),
      region: part('region'),
      country: part('country'),
    }),
    numbers: present({ mw: fact.mw, shares: fact.shares, value: fact.value, horizon: yearOf(fact.horizon) }),
    anchors: stated([fact.operator, fact.facility, ...where]),
    holders: stated([fact.operator]),
    concerns: fact.concerns ?? [],
  };
}

const nothing = { parties: [], amounts: [], names: {}, numbers: {}, anchors: [], holders: [], concerns: [] } as const;

/** A claim; null for indicators that look at the present, which gold sets do not label. */
export function scoredClaim(claim: Claim): Scored | null {
  switch (claim.kind) {
    case 'deal':
      return {
        ...nothing,
        kind: 'deal',
        counts: true,
        labels: labelled({ dealType: [claim.dealType], status: [claim.status] }),
        parties: claim.parties.flatMap(({ name, role }) => (name === null ? [] : [{ name, role }])),
        amounts: [claim.amount, ...claim.amounts.map((each) => each.quantity)].flatMap(quantityOf),
      };
    case 'share_sale':
      return {
        ...nothing,
        kind: 'share_sale',
        counts: true,
        labels: labelled({ saleKind: [claim.saleKind] }),
        amounts: quantityOf(claim.proceeds),
        names: present({ issuer: claim.issuer, seller: claim.seller }),
        numbers: present({ shares: claim.shares === null ? null : Number(claim.shares) }),
      };
    case 'opposition':
      return {
        ...nothing,
        kind: 'opposition',
        counts: true,
        labels: labelled({ action: [claim.action], outcome: [claim.outcome] }),
        amounts: quantityOf(claim.amount),
        names: present({ project: claim.project, developer: claim.developer, ...claim.place }),
        numbers: present({ mw: claim.mw }),
        concerns: claim.concerns,
      };
    case 'capacity': {
      const holders = stated(Object.values(claim.roles));
      const isContracted = claim.commitment === 'contracted' || claim.commitment === 'preleased';
      return {
        ...nothing,
        kind: 'capacity',
        counts: true,
        labels: labelled({ phase: [claim.phase, ...(isContracted ? ['contracted'] : [])] }),
        numbers: { mw: claim.mw },
        anchors: stated([...holders, claim.project, ...Object.values(claim.place ?? {})]),
        holders,
      };
    }
    case 'indicator':
      return ['forecast', 'target', 'guidance'].includes(claim.timeKind)
        ? {
            ...nothing,
            kind: 'forecast',
            counts: true,
            labels: labelled({ unit: [claim.unit], comparator: [claim.comparator] }),
            names: present({ publisher: claim.publisher, group: claim.group ?? claim.subject }),
            numbers: present({ value: Number(claim.value), horizon: yearOf(claim.period.to) }),
          }
        : null;
    case 'market_entry':
      return { ...nothing, kind: 'market_entry', counts: true, labels: {}, names: { company: claim.company } };
  }
}
