// From claims to events, as a pure function: the same claims give the same events in whatever order they came.
import { createHash } from 'node:crypto';
import { blockKeys } from '../registry/block-keys.ts';
import type { Registry } from '../registry/registry.ts';
import type { ClaimKind } from '../schemas/claim.ts';
import { eventId } from '../schemas/ids.ts';
import { clusterClaims, type Doubt } from './cluster-claims.ts';
import { type CurrentClaim, publishedDay } from './current-claim.ts';
import { type Alternative, byStanding, Election } from './election.ts';
import { capacityRule } from './merge/capacity.ts';
import { dealRule } from './merge/deal.ts';
import { isWrong, judgedValues, reviewStatusOf, speakers } from './judgement/apply-judgements.ts';
import { indicatorRule } from './merge/indicator.ts';
import { marketEntryRule } from './merge/market-entry.ts';
import { oppositionRule } from './merge/opposition.ts';
import { shareSaleRule } from './merge/share-sale.ts';
import type { ClaimView, DraftEvent, MergeRule } from './merge-rule.ts';
import { linkProjects } from './projects/link-projects.ts';
import { type ResolvedProject, summarizeProjects } from './projects/project-summary.ts';

/** An event as it is stored, but for the times at which it was recorded. */
export type ResolvedEvent = {
  readonly eventId: string;
  readonly kind: ClaimKind;
  readonly chainId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly alternatives: Readonly<Record<string, readonly Alternative[]>>;
  readonly title: string;
  readonly isDisputed: boolean;
  readonly reviewStatus: string;
  readonly sourceCount: number;
  readonly bestTier: number;
  readonly licence: string;
  readonly confidence: number;
  readonly evidenceCount: number;
  readonly bestClaimId: string;
  readonly bestQuote: string;
  readonly bestUrl: string;
  readonly firstReported: string | null;
  readonly claimIds: readonly string[];
  readonly contentHash: string;
};

/**
 * The events that the claims tell of. Claims of several components may be given at once: the result is the union of what
 * each would yield alone.
 */
export function resolveComponent(claims: readonly CurrentClaim[], registry: Registry): ResolvedEvent[] {
  return resolveFacts(claims, registry).events;
}

/** Events, and the projects that they tell of. */
export type ResolvedFacts = { readonly events: ResolvedEvent[]; readonly projects: ResolvedProject[] };

/** The events that the claims tell of with the projects among them; of the claims alone, as `resolveComponent`. */
export function resolveFacts(claims: readonly CurrentClaim[], registry: Registry): ResolvedFacts {
  // What a person called wrong is no part of any event; the claim itself stays where it is.
  const stated = uniqueClaims(claims).filter((each) => !isWrong(each));
  const byKind = Map.groupBy(stated, ({ claim }) => claim.kind);
  const of = (kind: ClaimKind) => byKind.get(kind) ?? [];
  const deals = draftKind(dealRule, 'deal', of('deal'), registry);
  dealRule.link?.(deals);
  const opposition = draftKind(oppositionRule, 'opposition', of('opposition'), registry);
  const capacity = draftKind(capacityRule, 'capacity', of('capacity'), registry);
  // Chains of opposition and sums of capacity go by project; the project of a deal by its chain.
  const nodes = linkProjects({ deal: deals, opposition, capacity }, registry);
  oppositionRule.link?.(opposition);
  capacityRule.link?.(capacity);
  const events = [
    ...deals.map((each) => finish('deal', each)),
    ...resolveKind(shareSaleRule, 'share_sale', of('share_sale'), registry),
    ...opposition.map((each) => finish('opposition', each)),
    ...capacity.map((each) => finish('capacity', each)),
    ...resolveKind(indicatorRule, 'indicator', of('indicator'), registry),
    ...resolveKind(marketEntryRule, 'market_entry', of('market_entry'), registry),
  ];
  return { events, projects: summarizeProjects(nodes, events) };
}

/** Two extractors may make the same claim of a document: the surer one speaks, else the first by rule name. */
function uniqueClaims(claims: readonly CurrentClaim[]): CurrentClaim[] {
  const best = new Map<string, CurrentClaim>();
  for (const each of claims) {
    const known = best.get(each.claimId);
    const surer =
      known === undefined ||
      each.claim.confidence > known.claim.confidence ||
      (each.claim.confidence === known.claim.confidence && each.claim.rule < known.claim.rule);
    if (surer) best.set(each.claimId, each);
  }
  return [...best.values()];
}

type Drafted<View extends ClaimView> = DraftEvent<View> & {
  readonly election: Election;
  readonly title: string;
  /** Affirmed claims that no other has taken the place of. */
  readonly standing: readonly View[];
  readonly reviewStatus: string;
};

function resolveKind<View extends ClaimView>(
  rule: MergeRule<View>,
  kind: ClaimKind,
  claims: readonly CurrentClaim[],
  registry: Registry,
): ResolvedEvent[] {
  const drafts = draftKind(rule, kind, claims, registry);
  rule.link?.(drafts);
  return drafts.map((each) => finish(kind, each));
}

function draftKind<View extends ClaimView>(
  rule: MergeRule<View>,
  kind: ClaimKind,
  claims: readonly CurrentClaim[],
  registry: Registry,
): Drafted<View>[] {
  if (claims.length === 0) return [];
  const views = claims.map((claim) => rule.prepare(claim, registry));
  const blocks = new Map(claims.map((each) => [each.claimId, blockKeys(each.claim, registry)]));
  const replaced = rule.replaced?.(views) ?? new Set<View>();
  const speakerOf = speakers(claims);
  const doubts = new Map<View, Doubt>();
  const blocksOf = (view: View) => rule.blocks?.(view) ?? blocks.get(view.current.claimId) ?? [];
  const drafts = clusterClaims(views, rule, blocksOf, { replaced, doubts }).map((members) =>
    draft(rule, kind, { members, replaced, speakerOf, doubts }, registry),
  );
  return drafts.sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

type Members<View> = {
  readonly members: readonly View[];
  readonly replaced: ReadonlySet<View>;
  readonly speakerOf: ReadonlyMap<string, string>;
  readonly doubts: ReadonlyMap<View, Doubt>;
};

function draft<View extends ClaimView>(
  rule: MergeRule<View>,
  kind: ClaimKind,
  { members, replaced, speakerOf, doubts }: Members<View>,
  registry: Registry,
): Drafted<View> {
  const affirmed = members.filter(({ current }) => current.claim.polarity === 'affirmed');
  const id = eventId(kind, affirmed[0]?.current.claimId ?? '');
  const values = judgedValues(members, speakerOf);
  const election = new Election(members, replaced, values);
  const { fields, title } = rule.compose(affirmed, election, registry);
  const standing = affirmed.filter((view) => !replaced.has(view));
  const doubt = members.flatMap((view) => doubts.get(view) ?? []).sort(byDoubt)[0];
  const reviewStatus = reviewStatusOf(members, { values, speakerOf });
  return {
    eventId: id,
    chainId: id,
    views: members,
    fields: doubt ? { ...fields, doubt } : fields,
    election,
    title,
    standing,
    reviewStatus,
  };
}

function byDoubt(a: Doubt, b: Doubt): number {
  return b.distance - a.distance || (a.claimId < b.claimId ? -1 : 1);
}

function finish<View extends ClaimView>(
  kind: ClaimKind,
  { eventId: id, chainId, views, fields, election, title, standing, reviewStatus }: Drafted<View>,
): ResolvedEvent {
  const affirmed = views.filter(({ current }) => current.claim.polarity === 'affirmed');
  const best = standing.toSorted(byStanding)[0]?.current;
  const claims = affirmed.map(({ current }) => current);
  const days = claims.flatMap((each) => publishedInstant(each) ?? []).sort();
  const body = {
    eventId: id,
    kind,
    chainId,
    fields,
    alternatives: election.alternatives,
    title,
    isDisputed: election.isDisputed,
    reviewStatus,
    sourceCount: election.sourceCount,
    bestTier: best?.tier ?? 5,
    licence: [...new Set(claims.map(({ licence }) => licence))].sort().join('; '),
    confidence: jointConfidence(claims),
    evidenceCount: claims.reduce((sum, { claim }) => sum + claim.evidence.length, 0),
    bestClaimId: best?.claimId ?? '',
    bestQuote: best ? longestQuote(best) : '',
    bestUrl: best?.url ?? '',
    firstReported: days[0] ?? null,
    claimIds: views.map(({ current }) => current.claimId).sort(),
  };
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32);
  return { ...body, contentHash };
}

/** The page's own date as an instant; a bare day stands for its midnight in UTC. */
function publishedInstant(claim: CurrentClaim): string | null {
  if (publishedDay(claim) === null) return null;
  const time = Date.parse(claim.published ?? '');
  const text = Number.isNaN(time) ? `${publishedDay(claim)}T00:00:00.000Z` : new Date(time).toISOString();
  return /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** That not every one of the publishers is mistaken; one publisher counts once, with its surest claim. */
function jointConfidence(claims: readonly CurrentClaim[]): number {
  const surest = new Map<string, number>();
  for (const { publisher, claim } of claims)
    surest.set(publisher, Math.max(claim.confidence, surest.get(publisher) ?? 0));
  const doubts = [...surest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, confidence]) => 1 - confidence);
  return Math.round((1 - doubts.reduce((product, doubt) => product * doubt, 1)) * 10_000) / 10_000;
}

function longestQuote({ claim }: CurrentClaim): string {
  // Where a row was cited from is an address, not its words.
  const spoken = claim.evidence.filter(({ field }) => !field.startsWith('citation.'));
  let best = spoken[0] ?? claim.evidence[0];
  for (const each of spoken) if (best && each.quote.length > best.quote.length) best = each;
  return best?.quote ?? '';
}
