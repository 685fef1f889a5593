// How alike a gold fact and a claim of its kind are, 0 to 1, and which fields of a matched pair are right.
import type { SameName } from './names.ts';
import type { Money, Scored } from './scored.ts';

/** Pairs that are at least so alike may be matched. */
export const leastSimilarity = 0.5;

const dealFamilies = [
  ['equity_investment', 'ipo'],
  ['acquisition', 'merger', 'joint_venture'],
  ['lease', 'hosting', 'cloud_contract'],
  ['debt_financing', 'credit_support'],
  ['supply', 'construction'],
];
const oppositionFamilies = [
  ['moratorium', 'ordinance'],
  ['zoning_denial', 'withdrawal', 'delay', 'approval_over_objection', 'recall', 'referendum'],
  ['lawsuit', 'appeal', 'regulatory_challenge'],
  ['petition', 'protest', 'other'],
];

const near = (a: number | null | undefined, b: number | null | undefined, tolerance: number): boolean =>
  a != null && b != null && Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** Whether the claim bears one of the labels that gold accepts; gold without a label accepts none. */
const accepts = (gold: Scored, claim: Scored, field: string): boolean =>
  (gold.labels[field] ?? []).some((each) => claim.labels[field]?.includes(each));
const isOneFamily = (families: readonly string[][], gold: Scored, claim: Scored, field: string): boolean => {
  const [a, b] = [gold.labels[field]?.[0], claim.labels[field]?.[0]];
  return a !== undefined && b !== undefined && families.some((each) => each.includes(a) && each.includes(b));
};

const isSameMoney = (a: Money, b: Money): boolean =>
  near(a.value, b.value, 0.05) && (a.currency === null || b.currency === null || a.currency === b.currency);

function moneyAgreement(gold: Scored, claim: Scored): number {
  const [expected] = gold.amounts;
  if (expected === undefined || claim.amounts.length === 0)
    return gold.amounts.length === claim.amounts.length ? 1 : 0.3;
  return claim.amounts.some((each) => isSameMoney(expected, each)) ? 1 : 0;
}

export type Matcher = {
  readonly similarity: (gold: Scored, claim: Scored) => number;
  /** True, false, or null where gold is silent. */
  readonly fields: (gold: Scored, claim: Scored) => Readonly<Record<string, boolean | null>>;
};

/** The rules of matching, over one notion of sameness of names. */
export function matcher(same: SameName): Matcher {
  const overlap = (a: readonly string[], b: readonly string[]): number =>
    a.filter((x) => b.some((y) => same(x, y))).length;
  const partyNames = (each: Scored): string[] => each.parties.map(({ name }) => name);
  const sameNamed = (gold: Scored, claim: Scored, field: string): boolean =>
    same(gold.names[field], claim.names[field]);
  const wherever = (each: Scored, fields: readonly string[]): string[] =>
    fields.flatMap((field) => (each.names[field] === undefined ? [] : [each.names[field]]));

  const dealSimilarity = (gold: Scored, claim: Scored): number => {
    const [a, b] = [partyNames(gold), partyNames(claim)];
    const hits = Math.min(overlap(a, b), overlap(b, a));
    if (hits === 0) return 0;
    const type = accepts(gold, claim, 'dealType') ? 1 : isOneFamily(dealFamilies, gold, claim, 'dealType') ? 0.6 : 0;
    return 0.5 * ((2 * hits) / (a.length + b.length)) + 0.3 * moneyAgreement(gold, claim) + 0.2 * type;
  };

  const saleSimilarity = (gold: Scored, claim: Scored): number => {
    if (!sameNamed(gold, claim, 'issuer')) return 0;
    const [proceeds, theirs] = [gold.amounts[0]?.value, claim.amounts[0]?.value];
    const isSized = proceeds !== undefined || gold.numbers['shares'] !== undefined;
    const agrees = near(proceeds, theirs, 0.05) || near(gold.numbers['shares'], claim.numbers['shares'], 0.02);
    const isBare = theirs === undefined && claim.numbers['shares'] === undefined;
    const size = !isSized ? (sameNamed(gold, claim, 'seller') ? 1 : 0) : agrees ? 1 : isBare ? 0.3 : 0;
    const isSeller =
      gold.names['seller'] === undefined || claim.names['seller'] === undefined || sameNamed(gold, claim, 'seller');
    return 0.4 + 0.4 * size + (isSeller ? 0.2 : 0);
  };

  const capacitySimilarity = (gold: Scored, claim: Scored): number => {
    if (!near(gold.numbers['mw'], claim.numbers['mw'], 0.02)) return 0;
    if (gold.anchors.length === 0) return 0.6;
    return overlap(gold.anchors, claim.anchors) === 0 ? 0 : accepts(gold, claim, 'phase') ? 1 : 0.7;
  };

  const forecastSimilarity = (gold: Scored, claim: Scored): number => {
    if (!near(gold.numbers['value'], claim.numbers['value'], 0.01)) return 0;
    const [a, b] = [gold.numbers['horizon'], claim.numbers['horizon']];
    return a !== undefined && b !== undefined && a !== b ? 0 : accepts(gold, claim, 'comparator') ? 1 : 0.8;
  };

  const oppositionSimilarity = (gold: Scored, claim: Scored): number => {
    const exactly = ['locality', 'county', 'project', 'developer'];
    const roughly = ['region', 'country'];
    const [a, b] = [wherever(gold, exactly), wherever(claim, exactly)];
    const isThere =
      a.length > 0 && b.length > 0 ? overlap(a, b) > 0 : overlap(wherever(gold, roughly), wherever(claim, roughly)) > 0;
    if (!isThere) return 0;
    const action = accepts(gold, claim, 'action')
      ? 0.4
      : isOneFamily(oppositionFamilies, gold, claim, 'action')
        ? 0.2
        : 0;
    return 0.3 + action + (isOutcomeRight(gold, claim) ? 0.3 : 0);
  };

  /** An outcome that gold leaves open is right where the claim leaves it open too. */
  const isOutcomeRight = (gold: Scored, claim: Scored): boolean =>
    accepts(gold, claim, 'outcome') || (gold.labels['outcome'] === undefined && claim.labels['outcome'] === undefined);

  const ifStated = (gold: Scored, claim: Scored, field: string): boolean | null =>
    gold.names[field] === undefined ? null : sameNamed(gold, claim, field);
  const ifLabelled = (gold: Scored, claim: Scored, field: string): boolean | null =>
    gold.labels[field] === undefined ? null : accepts(gold, claim, field);

  const fields: Matcher['fields'] = (gold, claim) => {
    switch (gold.kind) {
      case 'deal': {
        const [expected] = gold.amounts;
        const [headline] = claim.amounts;
        return {
          dealType: accepts(gold, claim, 'dealType'),
          parties: overlap(partyNames(gold), partyNames(claim)) === gold.parties.length,
          roles: gold.parties.every((x) => claim.parties.some((y) => x.role === y.role && same(x.name, y.name))),
          amount: expected === undefined ? null : headline !== undefined && isSameMoney(expected, headline),
          status: ifLabelled(gold, claim, 'status'),
        };
      }
      case 'share_sale': {
        const [proceeds, shares] = [gold.amounts[0]?.value, gold.numbers['shares']];
        return {
          seller: ifStated(gold, claim, 'seller'),
          proceeds: proceeds === undefined ? null : near(proceeds, claim.amounts[0]?.value, 0.05),
          shares: shares === undefined ? null : near(shares, claim.numbers['shares'], 0.02),
          saleKind: ifLabelled(gold, claim, 'saleKind'),
        };
      }
      case 'capacity': {
        const operator = gold.names['operator'];
        return {
          phase: accepts(gold, claim, 'phase'),
          operator: operator === undefined ? null : claim.holders.some((each) => same(operator, each)),
        };
      }
      case 'forecast':
        return {
          comparator: ifLabelled(gold, claim, 'comparator'),
          unit: accepts(gold, claim, 'unit'),
          publisher: ifStated(gold, claim, 'publisher'),
          group: ifStated(gold, claim, 'group'),
        };
      case 'opposition': {
        const shared = gold.concerns.filter((each) => claim.concerns.includes(each)).length;
        return {
          action: accepts(gold, claim, 'action'),
          outcome: ifLabelled(gold, claim, 'outcome'),
          county: ifStated(gold, claim, 'county'),
          region: ifStated(gold, claim, 'region'),
          project: ifStated(gold, claim, 'project'),
          concerns: gold.concerns.length === 0 ? null : shared / gold.concerns.length >= 0.5,
        };
      }
      case 'market_entry':
        return {};
    }
  };

  const similarities = {
    deal: dealSimilarity,
    share_sale: saleSimilarity,
    capacity: capacitySimilarity,
    forecast: forecastSimilarity,
    opposition: oppositionSimilarity,
    market_entry: (gold: Scored, claim: Scored): number => (sameNamed(gold, claim, 'company') ? 1 : 0),
  };
  return {
    similarity: (gold, claim) => (gold.kind === claim.kind ? similarities[gold.kind](gold, claim) : 0),
    fields,
  };
}
