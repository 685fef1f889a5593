// Shares counted from our own facts: the megawatts of sites, each given to the company that a definition asks for.
import { Big } from 'big.js';
import type { Company, Registry } from '../../registry/registry.ts';
import type { Capacity } from '../../schemas/facts/capacity.ts';
import { shareValueId } from '../../schemas/ids.ts';
import { firstDay } from '../../schemas/partial-date.ts';
import type { ShareDefinition, ShareGroup, ShareValue } from '../../schemas/share-definition.ts';
import { roundingFree } from './unstated-value.ts';

/** An observation of one site that may be added up; companies by their id, unknown ones by a provisional id. */
export type CapacityFact = {
  readonly factId: string;
  readonly phase: Capacity['phase'];
  readonly loadBasis: Capacity['loadBasis'];
  readonly mw: number;
  readonly owner: string | null;
  readonly developer: string | null;
  readonly operator: string | null;
  readonly lessee: string | null;
  readonly endUser: string | null;
  readonly country: string | null;
  /** What the observation is of, as precisely as it is known. */
  readonly asOf: string;
};

/** Why a definition has no computed value. */
export type NotComputed = { readonly definitionId: string; readonly reason: string };

export type ComputedShares = { readonly values: readonly ShareValue[]; readonly missing: readonly NotComputed[] };

/** No site that was ever announced is larger; what is was written in another unit. */
const largestSiteMw = 20_000;
/** With fewer facts, or less of them classified, a count says little about the world. */
const enoughFacts = 30;
const mostUnclassified = 0.25;

const phasesOf: Readonly<Record<ShareDefinition['phaseSet'], readonly Capacity['phase'][]>> = {
  live: ['live'],
  under_construction: ['under_construction'],
  early_stage: ['early_stage'],
  all_phases: ['live', 'under_construction', 'committed', 'early_stage', 'pipeline_unspecified'],
};

/** The holder of a site's megawatts under an attribution; null where the facts do not say. */
function holderOf(fact: CapacityFact, attribution: ShareDefinition['attribution']): string | null {
  switch (attribution) {
    case 'owner':
      return fact.owner ?? fact.developer;
    case 'operator':
      return fact.operator ?? fact.lessee ?? fact.owner ?? fact.developer;
    case 'end_user':
      return fact.endUser ?? fact.lessee;
  }
}

/** Why no count of sites can answer a definition; null where one can. */
function obstacle({ denominator }: ShareDefinition): string | null {
  if (denominator === 'ai_compute') return 'our facts count megawatts, not chips';
  if (denominator === 'with_on_premise') return "companies' own server rooms are in no document that is read";
  return null;
}

/** Whether a company or one of its parents is a miner and nothing else at the time. */
function isCryptoOnly(company: Company | null): boolean {
  const now = company?.categories.filter(({ to }) => to === null).map(({ category }) => category) ?? [];
  return now.length > 0 && now.every((category) => category === 'miner');
}

function counts(fact: CapacityFact, definition: ShareDefinition, registry: Registry): boolean {
  if (!phasesOf[definition.phaseSet].includes(fact.phase)) return false;
  if (definition.region !== 'world' && fact.country !== definition.region) return false;
  if (definition.china === 'out' && fact.country === 'CN') return false;
  const holder = holderOf(fact, definition.attribution);
  return definition.crypto !== 'out' || holder === null || !isCryptoOnly(registry.companyById(holder));
}

/** Whether the holder, or a parent of it, belonged to the group at the time of the fact. */
function memberAt(holder: string, day: string, members: ReadonlyMap<string, Member>, registry: Registry): boolean {
  const seen = new Set<string>();
  for (let id: string | null = holder; id !== null && !seen.has(id); id = registry.companyById(id)?.parent ?? null) {
    seen.add(id);
    const member = members.get(id);
    if (
      member &&
      (member.from === null || firstDay(member.from) <= day) &&
      (member.to === null || day < firstDay(member.to))
    )
      return true;
  }
  return false;
}
type Member = ShareGroup['members'][number];

const total = (facts: readonly CapacityFact[]): Big => facts.reduce((sum, { mw }) => sum.plus(mw), new Big(0));

function computeOne(
  definition: ShareDefinition,
  group: ShareGroup,
  facts: readonly CapacityFact[],
  registry: Registry,
): ShareValue | NotComputed {
  const { definitionId, attribution, loadBasis } = definition;
  const none = (reason: string): NotComputed => ({ definitionId, reason });
  const blocked = obstacle(definition);
  if (blocked !== null) return none(blocked);
  const eligible = facts.filter((fact) => counts(fact, definition, registry));
  if (eligible.length === 0) return none('no capacity fact of this phase and region');
  const absurd = eligible.filter(({ mw }) => !(mw > 0 && mw <= largestSiteMw));
  const sound = eligible.filter((fact) => !absurd.includes(fact));
  // A definition without a basis takes every site on the best basis that is known of it.
  const counted = loadBasis === 'unspecified' ? sound : sound.filter((fact) => fact.loadBasis === loadBasis);
  if (counted.length === 0) {
    const wanted = loadBasis === 'it' ? 'IT' : loadBasis.replaceAll('_', ' ');
    return none(`no capacity fact states its ${wanted} load; ${sound.length} are on another basis`);
  }
  const classified = counted.filter((fact) => holderOf(fact, attribution) !== null);
  const holders = new Set(classified.map((fact) => holderOf(fact, attribution)));
  if (holders.size < 2) {
    return none(
      holders.size === 0
        ? `no capacity fact names its ${attribution.replace('_', ' ')}`
        : 'the facts name one company only, and a share of itself says nothing',
    );
  }
  const members = new Map(
    group.members.map((member) => [registry.company(member.company)?.id ?? member.company, member]),
  );
  const own = classified.filter((fact) => {
    const holder = holderOf(fact, attribution);
    return holder !== null && memberAt(holder, firstDay(fact.asOf), members, registry);
  });
  if (own.length === classified.length) {
    return none(
      `all ${holders.size} companies that the facts name belong to the group: nothing is known of the others`,
    );
  }
  if (own.length === 0 && counted.length < enoughFacts) {
    return none(`none of only ${counted.length} capacity facts is of the group`);
  }
  const [numerator, known, all] = [total(own), total(classified), total(counted)];
  const unclassified = all.minus(known);
  const newest = counted.reduce(
    (best, { asOf }) => (firstDay(asOf) > firstDay(best) ? asOf : best),
    counted[0]?.asOf ?? '',
  );
  const weak = counted.length < enoughFacts || unclassified.div(all).gt(mostUnclassified);
  const others = sound.length - counted.length;
  const note = [
    `Counted from ${counted.length} sites of ${holders.size} companies in the documents that were read: a sample, not the world.`,
    others > 0 ? `${others} on another load basis left out.` : '',
    absurd.length > 0
      ? `${absurd.length} with absurd megawatts left out (${absurd.map((each) => each.factId).join(', ')}).`
      : '',
  ];
  return {
    ...roundingFree,
    shareId: shareValueId(['computed', definitionId, newest, ...counted.map(({ factId }) => factId).toSorted()]),
    definitionId,
    year: Number(newest.slice(0, 4)),
    asOf: newest,
    valueKind: 'computed',
    sharePct: numerator.times(100).div(known).toFixed(8),
    numeratorMw: numerator.toFixed(3),
    denominatorMw: known.toFixed(3),
    unclassifiedMw: unclassified.toFixed(3),
    lowerBoundPct: numerator.times(100).div(all).toFixed(8),
    upperBoundPct: numerator.plus(unclassified).times(100).div(all).toFixed(8),
    publisher: null,
    quotedVia: null,
    url: null,
    comparator: null,
    modality: null,
    vintage: newest,
    nFacts: counted.length,
    pctJudgement: '0',
    pctInferred: '0',
    pctConverted: '0',
    grade: weak ? 'D' : 'C',
    note: note.filter(Boolean).join(' '),
  };
}

/**
 * The share of each definition by our facts, and why where there is none. The share is taken of what could be given a
 * company; its bounds give none, or all, of the rest to the group.
 */
export function computedShares(
  facts: readonly CapacityFact[],
  {
    definitions,
    groups,
    registry,
  }: {
    readonly definitions: readonly ShareDefinition[];
    readonly groups: readonly ShareGroup[];
    readonly registry: Registry;
  },
): ComputedShares {
  const results = definitions.map((definition) => {
    const group = groups.find(({ groupId }) => groupId === definition.groupId);
    if (!group)
      return { definitionId: definition.definitionId, reason: `the group ${definition.groupId} is not known` };
    return computeOne(definition, group, facts, registry);
  });
  return {
    values: results.flatMap((each) => ('shareId' in each ? [each] : [])),
    missing: results.flatMap((each) => ('shareId' in each ? [] : [each])),
  };
}
