// What a megawatt costs in a deal, against what such deals cost: far outside, one of the two numbers is not what it seems.
import { z } from 'zod';
import type { CurrentClaim } from '../current-claim.ts';
import type { ResolvedEvent } from '../resolve-component.ts';
import { type EventFinding, findingOf } from './event-finding.ts';
import { describeMagnitude, type Magnitude, magnitudeOf } from './magnitude.ts';

type Range = {
  readonly dealTypes: readonly string[];
  readonly amountKind: string;
  /** Whether the amount is first divided by the years of the term; without a term nothing is said. */
  readonly perYear: boolean;
  /** USD per megawatt (and year). */
  readonly low: number;
  readonly high: number;
};

/**
 * Bounds a fifth below and five times above what deals of 2023–2026 were reported at, so that only a slip lies outside.
 * Leases and hosting: USD 1.2m (Cipher and AWS, 300 MW, 15 years, 5.5bn) to 1.9m (Hut 8 and Fluidstack, 245 MW, 15 years,
 * 7.0bn) a megawatt and year. Cloud contracts, chips included: 9.7m (IREN and Microsoft, 200 MW, 5 years, 9.7bn) to 12m
 * (Nebius and Microsoft, about 300 MW, 5 years, 17.4bn). Purchases of companies and sites run from land with a grid
 * connection to built space (Aligned: about 5 GW, 40bn). Building: 8–12m without chips, up to 50m with them.
 */
const ranges: readonly Range[] = [
  { dealTypes: ['lease', 'hosting'], amountKind: 'contract_value_base', perYear: true, low: 0.2e6, high: 10e6 },
  { dealTypes: ['cloud_contract'], amountKind: 'contract_value_base', perYear: true, low: 1e6, high: 60e6 },
  {
    dealTypes: ['acquisition', 'merger', 'asset_sale'],
    amountKind: 'consideration',
    perYear: false,
    low: 0.05e6,
    high: 75e6,
  },
  { dealTypes: ['construction'], amountKind: 'capex_commitment', perYear: false, low: 1e6, high: 150e6 },
];

const dealFields = z.object({
  dealType: z.string(),
  termYears: z.number().nullable().catch(null),
  amounts: z.array(z.object({ kind: z.string(), quantity: z.unknown() })).catch([]),
  capacities: z.array(z.object({ mw: z.number(), loadBasis: z.string(), qualifier: z.string() })).catch([]),
});

/** Deals whose price of a megawatt is beyond any that was reported. Only dollars, one load basis, and no ceilings. */
export function usdPerMw(event: ResolvedEvent, claims: readonly CurrentClaim[]): EventFinding[] {
  const { capacities: told } = event.fields;
  const parsed =
    event.kind === 'deal' && Array.isArray(told) && told.length > 0 ? dealFields.safeParse(event.fields) : null;
  if (!parsed?.success) return [];
  const { dealType, termYears, amounts, capacities } = parsed.data;
  const loads = capacities.filter(({ qualifier }) => qualifier !== 'up_to');
  const [load] = loads;
  if (!load || loads.length > 1) return [];
  return ranges.flatMap((range) => {
    if (!range.dealTypes.includes(dealType) || (range.perYear && termYears === null)) return [];
    const amount = magnitudeOf(amounts.find(({ kind }) => kind === range.amountKind)?.quantity);
    if (!amount || amount.unit !== 'USD' || amount.qualifier === 'up_to') return [];
    const price = amount.value / load.mw / (range.perYear ? (termYears ?? 1) : 1);
    if (price >= range.low && price <= range.high) return [];
    const claim = claimOf(event, claims, amount);
    return claim ? [outlier(claim, event, { range, amount, mw: load.mw, price })] : [];
  });
}

function outlier(
  claim: CurrentClaim,
  event: ResolvedEvent,
  { range, amount, mw, price }: { range: Range; amount: Magnitude; mw: number; price: number },
): EventFinding {
  const per = `a megawatt${range.perYear ? ' and year' : ''}`;
  const usd = (value: number) => describeMagnitude({ value, unit: 'USD' });
  return findingOf('usd_per_mw', claim, {
    field: 'amounts',
    message: `${event.title}: ${usd(amount.value)} for ${describeMagnitude({ value: mw, unit: 'MW' })} is ${usd(price)} ${per}; such deals lie between ${usd(range.low)} and ${usd(range.high)}.`,
    expected: `${usd(range.low)} to ${usd(range.high)} ${per}`,
    found: `${usd(price)} ${per}`,
  });
}

/** The first claim that states the amount, else the event's best. */
function claimOf(
  event: ResolvedEvent,
  claims: readonly CurrentClaim[],
  { value }: Magnitude,
): CurrentClaim | undefined {
  const states = ({ claim }: CurrentClaim) =>
    claim.kind === 'deal' && claim.amounts.some(({ quantity }) => Number(quantity.value) === value);
  return (
    claims.toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1)).find(states) ??
    claims.find(({ claimId }) => claimId === event.bestClaimId)
  );
}
