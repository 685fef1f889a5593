// When two claims tell of one act of opposition, or of one answer to it.
import { actionFamilies, companyKey, foldCounty } from '../../registry/block-keys.ts';
import { foldName } from '../../registry/fold-name.ts';
import type { Registry } from '../../registry/registry.ts';
import { concerns, type Opposition } from '../../schemas/facts/opposition.ts';
import type { Place } from '../../schemas/place.ts';
import type { CurrentClaim } from '../current-claim.ts';
import type { Election } from '../election.ts';
import { apart, type ClaimView, conflict, type EventBody, type MergeRule } from '../merge-rule.ts';
import { gapDays, spanOfClaim, type TimeSpan } from '../time-span.ts';
import { similarNames } from './compare-values.ts';
import { describeMw, describePlace, words } from './describe.ts';
import { linkDisputes } from './dispute-chain.ts';

type OppositionView = ClaimView & {
  readonly act: Opposition;
  readonly family: string;
  readonly outcome: string | null;
  readonly project: string | null;
  readonly developer: string | null;
  readonly place: { readonly [level in 'locality' | 'county' | 'region']: string | null };
};

const window = 30;
/** Families whose actions reports do not confuse with one another. */
const strict = new Set(['court', 'vote']);

/** Outcomes that are one state of an undecided matter, or one answer. */
const outcomeClasses: Readonly<Record<NonNullable<Opposition['outcome']>, string>> = {
  proposed: 'open',
  filed: 'open',
  pending: 'open',
  adopted: 'yes',
  approved: 'yes',
  rejected: 'no',
  ruled_for_opponents: 'for',
  ruled_against_opponents: 'against',
  withdrawn: 'withdrawn',
  delayed: 'delayed',
};

function prepareOpposition(current: CurrentClaim, registry: Registry): OppositionView {
  const act = current.claim as Opposition;
  const { place } = act;
  return {
    current,
    span: spanOfClaim(current, act.date),
    act,
    family: actionFamilies[act.action],
    // An extension is an adoption of its own, months after the first.
    outcome: act.step ?? (act.outcome === null ? null : outcomeClasses[act.outcome]),
    project: act.project === null ? null : foldName(act.project),
    developer: act.developer === null ? null : companyKey(act.developer, registry),
    place: {
      locality: place?.locality == null ? null : foldName(place.locality),
      county: place?.county == null ? null : foldCounty(place.county),
      region: place?.region == null ? null : foldName(place.region),
    },
  };
}

const clash = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
const meet = (a: string | null, b: string | null) => a !== null && a === b;

function relateOpposition(a: OppositionView, b: OppositionView): number {
  if (a.family !== b.family || (strict.has(a.family) && a.act.action !== b.act.action)) return conflict;
  if (clash(a.outcome, b.outcome)) return conflict;
  if (a.current.documentId === b.current.documentId) return conflict;
  if (clash(a.place.region, b.place.region) || clash(a.act.place?.country ?? null, b.act.place?.country ?? null))
    return conflict;
  const sameProject = a.project !== null && b.project !== null && similarNames(a.project, b.project);
  if (clash(a.place.county, b.place.county)) return conflict;
  if (clash(a.project, b.project) && !sameProject) return conflict;
  const sameCounty = meet(a.place.county, b.place.county);
  if (!sameProject && clash(a.place.locality, b.place.locality)) return sameCounty ? apart : conflict;
  if (!sameProject && otherDeveloper(a, b)) return sameCounty ? apart : conflict;
  if (!sameProject && !sameCounty && !meet(a.place.locality, b.place.locality)) return apart;
  const gap = gapDays(a.span, b.span);
  if (gap !== null && gap > window) return apart;
  // A bare year says too little of an act at a place that may see many.
  if (!sameProject && (isVague(a.span) || isVague(b.span))) return apart;
  return (gap ?? 25) + (sameProject ? 0 : 10);
}

function otherDeveloper({ act: { developer: one }, developer: id }: OppositionView, b: OppositionView): boolean {
  if (one === null || b.act.developer === null || id === b.developer) return false;
  return !similarNames(foldName(one), foldName(b.act.developer));
}

function isVague(span: TimeSpan | null): boolean {
  return span !== null && span.to - span.from > 100;
}

/** The levels of the claim that states most of them; competing names of one level are kept beside it. */
function electPlace(views: readonly OppositionView[], election: Election): Place | null {
  const level = (name: keyof Place) => election.elect(`place.${name}`, views, ({ act }) => act.place?.[name] ?? null);
  const place = {
    locality: level('locality'),
    county: level('county'),
    region: level('region'),
    country: level('country'),
  };
  return Object.values(place).every((each) => each === null) ? null : place;
}

function composeOpposition(views: readonly OppositionView[], election: Election, registry: Registry): EventBody {
  const voted = <Value>(field: string, read: (view: OppositionView) => Value | null) =>
    election.elect(field, views, read);
  const disputed = <Value>(field: string, read: (view: OppositionView) => Value | null) =>
    election.elect(field, views, read, { dispute: (value) => JSON.stringify(value) });
  const developer = voted('developer', ({ act }) => act.developer);
  const endUser = voted('endUser', ({ act }) => act.endUser);
  const fields = {
    action: voted('action', ({ act }) => act.action) ?? 'other',
    outcome: disputed('outcome', ({ act }) => act.outcome),
    place: electPlace(views, election),
    project: voted('project', ({ act }) => act.project),
    developer,
    developerId: developer === null ? null : companyKey(developer, registry),
    endUser,
    endUserId: endUser === null ? null : companyKey(endUser, registry),
    authority: voted('authority', ({ act }) => act.authority),
    mw: election.elect('mw', views, ({ act }) => act.mw, { dispute: (mw) => mw.toPrecision(2) }),
    mwQualifier: voted('mwQualifier', ({ act }) => act.mwQualifier),
    mwBasis: voted('mwBasis', ({ act }) => (act.mwBasis === 'unspecified' ? null : act.mwBasis)),
    amount: election.elect('amount', views, ({ act }) => act.amount, {
      key: ({ unit, value }) => `${unit} ${Number(value)}`,
    }),
    acres: voted('acres', ({ act }) => act.acres),
    concerns: concerns.filter((each) =>
      views.some(({ act, current }) => current.claim.polarity === 'affirmed' && act.concerns.includes(each)),
    ),
    groups: unionOfGroups(views),
    votes: disputed('votes', ({ act }) => act.votes),
    signatures: voted('signatures', ({ act }) => act.signatures),
    attribution:
      voted('attribution', ({ act }) => (act.attribution === 'unclear' ? null : act.attribution)) ?? 'unclear',
    date:
      disputed('date', ({ act }) => (act.date?.length === 10 ? act.date : null)) ??
      voted('date', ({ act }) => act.date),
    step: voted('step', ({ act }) => act.step ?? null),
    duration: disputed('duration', ({ act }) => act.duration ?? null),
    effectiveFromStated: voted('effectiveFrom', ({ act }) => act.effectiveFrom ?? null),
    effectiveToStated: voted('effectiveTo', ({ act }) => act.effectiveTo ?? null),
    /** Set by `linkDisputes`. */
    effectiveFrom: null,
    effectiveTo: null,
    inDcwTotal: false,
    inStrictTotal: false,
  };
  return { fields, title: titleOfOpposition(fields) };
}

/** Groups that oppose, once each, as the first claim writes them. */
function unionOfGroups(views: readonly OppositionView[]): string[] {
  const names = new Map<string, string>();
  for (const { act } of views)
    for (const name of act.groups) if (!names.has(foldName(name))) names.set(foldName(name), name);
  return [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

type Titled = Pick<Opposition, 'action' | 'outcome' | 'place' | 'project' | 'mw'>;

function titleOfOpposition({ action, outcome, place, project, mw }: Titled): string {
  const where = describePlace(place);
  const what = `${words(action)}${outcome === null ? '' : ` (${words(outcome)})`}`;
  const head = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  const about = [project, where, mw === null ? null : describeMw(mw)].filter((each) => each !== null);
  return about.length === 0 ? `${head}, no place stated` : `${head}: ${about.join(', ')}`;
}

export const oppositionRule: MergeRule<OppositionView> = {
  prepare: prepareOpposition,
  specificity: ({ act, project, place }) =>
    (project === null ? 0 : 2) +
    (place.locality === null ? 0 : 1) +
    (place.county === null ? 0 : 1) +
    (act.outcome === null ? 0 : 1),
  relate: relateOpposition,
  compose: composeOpposition,
  link: linkDisputes,
};
