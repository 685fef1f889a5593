// The arithmetic auditor: sums that cannot be, and megawatts written as gigawatts. Pure.
import { findingId } from '../schemas/ids.ts';
import type { Capacity } from '../schemas/facts/capacity.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Indicator } from '../schemas/facts/indicator.ts';

/** A claim with where it stands. */
export type AuditedClaim = {
  readonly claimId: string;
  readonly documentId: string;
  readonly url: string;
  readonly claim: Claim;
};

/** The checks of this auditor; those of single events are resolve's. */
export const documentChecks = ['parts_exceed_total', 'unit_slip'] as const;

export type Finding = {
  readonly findingId: string;
  readonly claimId: string;
  readonly documentId: string;
  readonly checkName: (typeof documentChecks)[number];
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly quote: string | null;
  readonly url: string;
};

/** A figure about the capacity of the world, of one group or of everyone. */
type Statement = {
  readonly source: AuditedClaim;
  readonly group: string | null;
  readonly mw: number;
  readonly phase: string | null;
  readonly basis: string | null;
  readonly date: string | null;
};

/** What rounding may do to a sum before it says anything. */
const tolerance = 0.02;

/** Groups that contain one another; only the first of a family that a document gives enters a sum. */
const families: readonly (readonly RegExp[])[] = [
  [/big ?tech/i, /hyperscal/i, /tech giants?/i, /cloud (giants|providers)/i],
];

const isCeiling = (qualifier: string): boolean => qualifier === 'up_to';

/** Groups are written in many ways; `big_tech` and `Big Tech` are one. */
const groupName = (group: string): string =>
  group
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** Words of a subject that mean the whole world. */
const worldWords = /^(the )?(market|world|global|worldwide|industry|total|mundo|mercado|welt|markt)\b|world|global/i;

/** What a group holds anywhere is a part of the world, even where it is called a portfolio. */
function isAboutWorld({ scope, group, place, roles }: Capacity): boolean {
  if (scope === 'world') return true;
  return (
    scope === 'portfolio' && group !== null && place === null && Object.values(roles).every((name) => name === null)
  );
}

function fromCapacity(source: AuditedClaim, claim: Capacity): Statement[] {
  if (!isAboutWorld(claim) || claim.polarity === 'denied' || isCeiling(claim.qualifier)) return [];
  const { group, mw, phase, loadBasis, asOf, readyForService } = claim;
  return [{ source, group, mw, phase, basis: loadBasis, date: readyForService ?? asOf }];
}

function fromIndicator(source: AuditedClaim, claim: Indicator): Statement[] {
  const factor = { MW: 1, GW: 1000, TW: 1_000_000 }[claim.unit];
  if (claim.metric !== 'capacity_total' || factor === undefined) return [];
  if (claim.polarity === 'denied' || isCeiling(claim.qualifier)) return [];
  if (claim.group === null && !worldWords.test(claim.subject)) return [];
  const mw = Number(claim.value) * factor;
  return [{ source, group: claim.group, mw, phase: null, basis: null, date: claim.period.to ?? claim.period.from }];
}

const statementsOf = (source: AuditedClaim): Statement[] =>
  source.claim.kind === 'capacity'
    ? fromCapacity(source, source.claim)
    : source.claim.kind === 'indicator'
      ? fromIndicator(source, source.claim)
      : [];

/** What is not stated may be the same. */
const maybeSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.includes('unspecified') || b.includes('unspecified');

const sameYear = (a: string | null, b: string | null): boolean =>
  maybeSame(a?.slice(0, 4) ?? null, b?.slice(0, 4) ?? null);

/** One statement for each group that does not overlap another. */
function disjointParts(statements: readonly Statement[]): Statement[] {
  const taken = new Set<string>();
  return statements.filter(({ group }) => {
    if (group === null) return false;
    const name = groupName(group);
    const family = families.findIndex((patterns) => patterns.some((pattern) => pattern.test(name)));
    const key = family === -1 ? name : `family ${family}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

const gigawatts = (mw: number): string => `${Number((mw / 1000).toFixed(3))} GW`;

/** The quote that holds the number of a claim. */
function quoteOf({ claim }: AuditedClaim): string | null {
  const wanted = claim.kind === 'capacity' ? 'mw' : 'value';
  return (claim.evidence.find((each) => each.field === wanted) ?? claim.evidence[0])?.quote ?? null;
}

function finding(source: AuditedClaim, found: Pick<Finding, 'checkName' | 'message' | 'expected' | 'found'>): Finding {
  const { claimId, documentId, url } = source;
  return {
    findingId: findingId([found.checkName, documentId, claimId]),
    claimId,
    documentId,
    quote: quoteOf(source),
    url,
    ...found,
  };
}

/** A stated total that the parts beside it exceed: a group's figure taken for everyone's. */
function sumsOfDocument(claims: readonly AuditedClaim[]): Finding[] {
  const statements = claims.flatMap(statementsOf);
  const totals = statements.filter((each) => each.group === null);
  return totals.flatMap((total) => {
    const comparable = statements.filter(
      (each) =>
        maybeSame(each.phase, total.phase) && maybeSame(each.basis, total.basis) && sameYear(each.date, total.date),
    );
    const parts = disjointParts(comparable);
    const sum = parts.reduce((mw, each) => mw + each.mw, 0);
    if (parts.length < 2 || sum <= total.mw * (1 + tolerance)) return [];
    const terms = parts.map((each) => gigawatts(each.mw).replace(' GW', '')).join(' + ');
    return [
      finding(total.source, {
        checkName: 'parts_exceed_total',
        message: `${gigawatts(total.mw)} is called the total, but the groups beside it sum to ${gigawatts(sum)} (${terms}).`,
        expected: `at least ${gigawatts(sum)}`,
        found: gigawatts(total.mw),
      }),
    ];
  });
}

/** The most that one building or campus has been announced with, several times over. */
const ceilings: Readonly<Record<string, number>> = { building: 3000, campus: 30_000 };

const nameOf = ({ project, roles, place }: Capacity): string =>
  project ?? roles.owner ?? roles.developer ?? place?.locality ?? place?.county ?? 'a site';

/** Figures a thousand times too large for what they are about, or a thousand times one another. */
function slipsOfDocument(claims: readonly AuditedClaim[]): Finding[] {
  const sites = claims.flatMap((source) => (source.claim.kind === 'capacity' ? [{ source, claim: source.claim }] : []));
  const large = sites.flatMap(({ source, claim }) => {
    const most = ceilings[claim.scope];
    if (most === undefined || claim.mw <= most) return [];
    return [
      finding(source, {
        checkName: 'unit_slip',
        message: `${gigawatts(claim.mw)} for ${nameOf(claim)} is beyond any ${claim.scope}; megawatts may have been written as gigawatts.`,
        expected: `at most ${gigawatts(most)}`,
        found: gigawatts(claim.mw),
      }),
    ];
  });
  const flagged = new Set(large.map((each) => each.claimId));
  const pairs = sites.flatMap(({ source, claim }) => {
    const twin = sites.find(
      (other) =>
        nameOf(other.claim) === nameOf(claim) &&
        nameOf(claim) !== 'a site' &&
        other.claim.phase === claim.phase &&
        Math.abs(claim.mw / other.claim.mw - 1000) < 5,
    );
    if (!twin || flagged.has(source.claimId)) return [];
    return [
      finding(source, {
        checkName: 'unit_slip',
        message: `${nameOf(claim)} has ${gigawatts(claim.mw)} and ${gigawatts(twin.claim.mw)} in one document: a thousand times apart.`,
        expected: gigawatts(twin.claim.mw),
        found: gigawatts(claim.mw),
      }),
    ];
  });
  return [...large, ...pairs];
}

/** Audits claims document by document; the order of claims does not matter. */
export function auditClaims(claims: readonly AuditedClaim[]): Finding[] {
  const byDocument = Map.groupBy(
    [...claims].sort((a, b) => (a.claimId < b.claimId ? -1 : 1)),
    (each) => each.documentId,
  );
  return [...byDocument.values()]
    .flatMap((each) => [...sumsOfDocument(each), ...slipsOfDocument(each)])
    .sort((a, b) => (a.findingId < b.findingId ? -1 : 1));
}
