// Gold facts as claims, so that resolve can be measured apart from the extractor: what a flawless extractor would have said.
import { z } from 'zod';
import type { Registry } from '../../registry/registry.ts';
import { claim as claimSchema, type Claim } from '../../schemas/claim.ts';
import { partialDate } from '../../schemas/partial-date.ts';
import { qualifiers } from '../../schemas/quantity.ts';
import type { GoldDocument } from './gold.ts';

const text = z.string().min(1).nullish().catch(null);
const number = z.number().nullish().catch(null);
const texts = z.array(z.string()).nullish().catch(null);
const money = z
  .looseObject({
    value: z.number(),
    currency: z.string().nullish(),
    qualifier: z.enum(qualifiers).nullish().catch('approx'),
  })
  .nullish()
  .catch(null);
const date = partialDate.nullish().catch(null);
const horizon = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((given) => partialDate.safeParse(String(given)).data ?? null);
const placeOf = z.union([z.string(), z.looseObject({ locality: text, county: text, region: text, country: text })]);

const fact = z.looseObject({
  type: z.string(),
  salience: text,
  optional: z.boolean().nullish(),
  disputed: z.boolean().nullish(),
  background: z.boolean().nullish(),
  deal_type: text,
  parties: z.array(z.looseObject({ name: z.string(), role: z.string() })).nullish(),
  amount: money,
  amount_kind: text,
  amount_with_options: number,
  stake_pct: number,
  term_years: number,
  gpus: number,
  mw: number,
  status: text,
  date,
  issuer: text,
  seller: text,
  shares: number,
  price: number,
  proceeds: money,
  period: z.looseObject({ from: date, to: date }).nullish().catch(null),
  form: text,
  sale_kind: text,
  operator: text,
  facility: text,
  project: text,
  place: placeOf.nullish().catch(null),
  phase: text,
  as_of: date,
  source: text,
  metric: text,
  entity_group: text,
  value: number,
  unit: text,
  comparator: text,
  horizon,
  action: text,
  outcome: text,
  developer: text,
  signatures: number,
  concerns: texts,
  company: text,
  from: text,
  to: text,
  since: date,
});
type Fact = z.infer<typeof fact>;

export type GoldClaim = { readonly claim: Claim; readonly counts: boolean };

/** The facts of a document as claims; what no kind of ours can hold (a count over many projects) is left out. */
export function goldClaims(document: GoldDocument, registry: Registry): GoldClaim[] {
  return document.facts.flatMap((each): GoldClaim[] => {
    const given = fact.parse(each);
    const body = bodyOf(given, registry);
    if (body === null) return [];
    const isBackground = given.background === true || given.salience === 'background';
    const parsed = claimSchema.safeParse({
      ...body,
      evidence: [{ field: 'gold', start: 0, end: 1, quote: '-' }],
      confidence: 1,
      polarity: 'affirmed',
      modality: 'asserted',
      salience: isBackground ? 'background' : 'main',
      rule: 'gold/label',
    });
    if (!parsed.success) throw new Error(`${document.id}: ${given.type}: ${parsed.error.message}`);
    return [{ claim: parsed.data, counts: !isBackground && given.optional !== true && given.disputed !== true }];
  });
}

function bodyOf(given: Fact, registry: Registry): Record<string, unknown> | null {
  switch (given.type) {
    case 'deal':
      return dealOf(given);
    case 'share_sale':
      return saleOf(given);
    case 'capacity':
      return capacityOf(given, registry);
    case 'forecast':
      return forecastOf(given);
    case 'opposition':
      return oppositionOf(given);
    case 'market_entry':
      return {
        kind: 'market_entry',
        company: given.company,
        from: activityOf(given.from),
        to: activityOf(given.to) ?? 'other',
        since: given.since ?? null,
      };
    default:
      return null;
  }
}

function quantityOf(given: Fact['amount']): Record<string, unknown> | null {
  if (!given) return null;
  return {
    value: decimalOf(given.value),
    unit: given.currency ?? 'USD',
    qualifier: given.qualifier ?? 'exact',
    text: '-',
  };
}

const decimalOf = (value: number): string => value.toLocaleString('en-US', { useGrouping: false });

const amountKinds: Readonly<Record<string, string>> = {
  equity_investment: 'equity',
  ipo: 'equity',
  debt_financing: 'principal',
  credit_support: 'backstop',
  lease: 'contract_value_base',
  hosting: 'contract_value_base',
  cloud_contract: 'contract_value_base',
  power_purchase: 'contract_value_base',
};

function dealOf(given: Fact): Record<string, unknown> {
  const quantity = quantityOf(given.amount);
  const withOptions = given.amount_with_options;
  return {
    kind: 'deal',
    dealType: given.deal_type,
    parties: given.parties,
    amount: quantity,
    amounts: [
      ...(quantity
        ? [{ kind: given.amount_kind ?? amountKinds[given.deal_type ?? ''] ?? 'consideration', quantity }]
        : []),
      ...(quantity && withOptions != null
        ? [{ kind: 'contract_value_with_options', quantity: { ...quantity, value: decimalOf(withOptions) } }]
        : []),
    ],
    capacities: given.mw == null ? [] : [{ mw: given.mw, qualifier: 'exact', loadBasis: 'unspecified' }],
    termYears: given.term_years ?? null,
    optionsYears: null,
    stakePct: given.stake_pct ?? null,
    gpus: given.gpus ?? null,
    status: given.status,
    date: given.date ?? null,
  };
}

const groupNames =
  /^(?:insiders|executives|early (?:backers|investors)|officers|directors|tech executives|shareholders)$/i;

function saleOf(given: Fact): Record<string, unknown> {
  const isGroup = given.seller != null && groupNames.test(given.seller);
  return {
    kind: 'share_sale',
    saleKind: given.sale_kind ?? null,
    issuer: given.issuer ?? 'unnamed',
    seller: given.seller ?? null,
    relation: isGroup ? 'group' : 'not_stated',
    shares: given.shares == null ? null : decimalOf(given.shares),
    pricePerShare:
      given.price == null ? null : { value: String(given.price), unit: 'USD', qualifier: 'exact', text: '-' },
    proceeds: quantityOf(given.proceeds),
    period: { from: given.period?.from ?? null, to: given.period?.to ?? null },
    form: given.form ?? null,
    transactionCode: null,
    line: null,
    sharesAfter: null,
    ownership: 'not_stated',
    plan: given.sale_kind === 'plan_10b5_1' ? 'true' : 'not_stated',
  };
}

/** Gold places of capacities are words: what the registry knows tells their level. */
function placeWords(words: string, registry: Registry): Record<string, string | null> {
  const place: Record<string, string | null> = { locality: null, county: null, region: null, country: null };
  for (const part of words.split(/\s*[,/]\s*/)) {
    const known = registry.places.find(
      ({ name, kind, aliases }) => (name === part || aliases.includes(part)) && kind !== 'market',
    );
    const level = known && known.kind !== 'market' ? known.kind : 'locality';
    const value = level === 'country' ? (known?.country ?? null) : part;
    place[level] ??= value;
  }
  return place;
}

const phases: Readonly<Record<string, string>> = { planned: 'early_stage', contracted: 'committed' };

function capacityOf(given: Fact, registry: Registry): Record<string, unknown> {
  return {
    kind: 'capacity',
    project: given.facility ?? null,
    place: typeof given.place === 'string' ? placeWords(given.place, registry) : null,
    mw: given.mw,
    low: null,
    high: null,
    qualifier: 'exact',
    phase: phases[given.phase ?? ''] ?? given.phase,
    commitment: given.phase === 'contracted' ? 'contracted' : 'unknown',
    measure: 'cumulative',
    loadBasis: 'unspecified',
    scope: 'campus',
    roles: { owner: null, developer: null, operator: given.operator ?? null, lessee: null, endUser: null },
    group: null,
    asOf: null,
    readyForService: given.as_of ?? null,
    publisher: null,
  };
}

function forecastOf(given: Fact): Record<string, unknown> {
  const group = given.entity_group ?? null;
  const words = given.metric ?? 'figure';
  const metric = metricOf(words, given.unit ?? '', group);
  return {
    kind: 'indicator',
    subject: 'market',
    metric,
    metricAsWritten: words,
    value: decimalOf(given.value ?? 0),
    low: null,
    high: null,
    qualifier: 'exact',
    unit: given.unit,
    period: { from: null, to: given.horizon },
    timeKind: 'forecast',
    comparator: given.comparator ?? 'about',
    group: group === 'market' ? null : group,
    numerator: null,
    denominator: null,
    publisher: given.source ?? null,
    quotedVia: null,
    vintage: null,
    supersedes: null,
  };
}

function metricOf(words: string, unit: string, group: string | null): string {
  if (unit === 'percent')
    return /electric|power|energy/.test(words)
      ? 'energy_share'
      : group === 'big tech'
        ? 'big_tech_share'
        : 'group_share';
  if (unit === 'times') return 'capacity_growth';
  if (unit === 'TWh') return 'energy_twh';
  if (unit === 'MW') return 'capacity_total';
  return unit === 'USD' ? 'investment_total' : 'other';
}

function oppositionOf(given: Fact): Record<string, unknown> {
  const place = typeof given.place === 'string' ? { locality: given.place } : given.place;
  return {
    kind: 'opposition',
    action: given.action,
    outcome: given.outcome ?? null,
    place: place
      ? {
          locality: place.locality ?? null,
          county: place.county ?? null,
          region: place.region ?? null,
          country: place.country ?? null,
        }
      : null,
    project: given.project ?? null,
    developer: given.developer ?? null,
    endUser: null,
    authority: null,
    mw: given.mw ?? null,
    mwQualifier: given.mw == null ? null : 'exact',
    mwBasis: given.mw == null ? null : 'unspecified',
    amount: quantityOf(given.amount),
    acres: null,
    concerns: [],
    groups: [],
    votes: null,
    signatures: given.signatures ?? null,
    attribution: 'unclear',
    date: given.date ?? null,
  };
}

function activityOf(words: string | null | undefined): string | null {
  if (words == null) return null;
  const known: Readonly<Record<string, string>> = {
    data_centers: 'data_center_development',
    internet_search: 'software',
  };
  const name = known[words] ?? words;
  return /^(?:ethereum_mining|bitcoin_mining|crypto_mining|ai_hosting|ai_cloud|data_center_development|colocation|real_estate|energy|telecom|manufacturing|finance|software)$/.test(
    name,
  )
    ? name
    : 'other';
}
