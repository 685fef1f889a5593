// Deals as filings tell them: when they were made, and what lawyers call a purchase of shares.
import type { Claim } from '../../schemas/claim.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { dayOf, type FilingReport } from './filing-report.ts';
import { statedContractValue } from './filing-figures.ts';
import type { Issuer } from './issuer-voice.ts';

const dayMs = 86_400_000;
/** An event is reported within days; a date much older is that of another paper. */
const longestWaitDays = 45;
/** An amendment of a report keeps the day of the event, and may come a quarter later. */
const longestPeriodDays = 400;
/** What is older than that in a periodic report was in the one before. */
const longestHistoryDays = 550;

/**
 * The deal of an item with the day of its event: a date to come is when notes fall due, an old one when an agreement was made that is
 * now ended. The header states the day of the earliest event.
 */
export function datedByItem(claim: Claim, report: FilingReport): Claim {
  if (claim.kind !== 'deal') return claim;
  const filed = dayOf(report.field('filed'));
  if (
    filed === null ||
    (claim.date !== null && daysBefore(claim.date, filed) >= 0 && daysBefore(claim.date, filed) <= longestWaitDays)
  ) {
    return claim;
  }
  const period = report.field('period of report');
  const day = dayOf(period);
  const isSound = day !== null && daysBefore(day, filed) >= 0 && daysBefore(day, filed) <= longestPeriodDays;
  const evidence = claim.evidence.filter(({ field }) => field !== 'date');
  return {
    ...claim,
    date: isSound ? day : null,
    evidence: isSound ? [...evidence, ...report.evidence('date', period)] : evidence,
  };
}

/** Of what has no item: a date to come is no date of a deal. */
export function datedByText(claim: Claim, report: FilingReport): Claim {
  const filed = dayOf(report.field('filed'));
  if (claim.kind !== 'deal' || claim.date === null || filed === null || daysBefore(claim.date, filed) >= 0)
    return claim;
  return { ...claim, date: null, evidence: claim.evidence.filter(({ field }) => field !== 'date') };
}

/** Whether a periodic report tells it as news and not as history. */
export function isRecent(claim: Deal, report: FilingReport): boolean {
  const filed = dayOf(report.field('filed'));
  return claim.date === null || filed === null || daysBefore(claim.date, filed) <= longestHistoryDays;
}

/** Days from the end of a partial date to a day; negative where the date begins after the day. */
function daysBefore(date: string, day: string): number {
  if (date > day) return -1;
  const [year = '', month = '12', of = '28'] = date.split('-');
  const last = Date.parse(`${year}-${month}-${of}T00:00:00Z`);
  return Math.max(0, (Date.parse(`${day}T00:00:00Z`) - last) / dayMs);
}

const sharePurchase =
  /\b(?:stock|share|securities|unit|warrant)\s(?:purchase|subscription|issuance) agreements?\b|\bpurchase\s(?:an aggregate of\s|up to\s)?[\d,]{5,16}\sshares of\b/i;
const mistaken: ReadonlySet<Deal['dealType']> = new Set(['cloud_contract', 'supply', 'acquisition']);

/** A stock purchase agreement is an investment in its issuer, whatever else the frames of the news see in it. */
export function asInvestment(claim: Claim, text: string, issuer: Issuer): Claim {
  if (claim.kind !== 'deal' || !mistaken.has(claim.dealType) || claim.parties.length !== 2) return claim;
  if (!sharePurchase.test(text)) return claim;
  const isIssuer = (name: string | null) => name === issuer.name;
  if (claim.parties.filter(({ name }) => isIssuer(name)).length !== 1) return claim;
  return {
    ...claim,
    dealType: 'equity_investment',
    parties: claim.parties.map(({ name }) => ({ name, role: isIssuer(name) ? 'target' : 'investor' })),
    amounts: claim.amounts.map(({ quantity }) => ({ kind: 'equity', quantity })),
    rule: claim.rule.replace(/deal\.\w+$/, 'deal.equity_investment'),
  };
}

const contracts: ReadonlySet<Deal['dealType']> = new Set([
  'cloud_contract',
  'lease',
  'hosting',
  'power_purchase',
  'supply',
]);

/**
 * "The total contract value is approximately $9.7 billion", a sentence or two behind the contract: of a segment that tells of one
 * contract without a sum, and of no other with this sum.
 */
export function withContractValue(claims: readonly Claim[], report: FilingReport, start: number, end: number): Claim[] {
  const bare = claims.filter((each) => each.kind === 'deal' && contracts.has(each.dealType) && each.amount === null);
  const stated = bare.length === 1 ? statedContractValue(report, start, end) : null;
  if (stated === null) return [...claims];
  const { quantity } = stated;
  if (
    claims.some(
      (each) => each.kind === 'deal' && each.amounts.some((amount) => amount.quantity.value === quantity.value),
    )
  )
    return [...claims];
  return claims.map((each): Claim => {
    if (each !== bare[0] || each.kind !== 'deal') return each;
    const fields = ['amount', `amounts.${each.amounts.length}.quantity`];
    return {
      ...each,
      amount: quantity,
      amounts: [...each.amounts, { kind: 'contract_value_base', quantity }],
      evidence: [...each.evidence, ...fields.flatMap((field) => report.evidenceAt(field, stated.start, stated.end))],
    };
  });
}
