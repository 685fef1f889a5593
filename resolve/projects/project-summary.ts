// What is known of a project now and what it was before, from the events that tell of it.
import { createHash } from 'node:crypto';
import { Election } from '../election.ts';
import type { ResolvedEvent } from '../resolve-component.ts';
import { isCompanyForm, type ProjectNode } from './project-node.ts';

export const projectRoles = ['owner', 'developer', 'operator', 'lessee', 'endUser'] as const;
export type ProjectRole = (typeof projectRoles)[number];

export type ProjectAlias = { readonly alias: string; readonly kind: 'name' | 'codename' | 'company' };

/** One dated state of a project. */
export type ProjectStatus = {
  readonly statusId: string;
  readonly status: string;
  readonly date: string | null;
  readonly mw: number | null;
  readonly loadBasis: string | null;
  readonly eventId: string;
  readonly isCurrent: boolean;
};

export type ResolvedProject = {
  readonly projectId: string;
  readonly level: string;
  readonly parentProjectId: string | null;
  readonly rootProjectId: string;
  readonly refiledAsProjectId: string | null;
  readonly name: string;
  readonly status: string | null;
  readonly statusDate: string | null;
  readonly firstStatusDate: string | null;
  readonly placeId: string | null;
  readonly locality: string | null;
  readonly county: string | null;
  readonly region: string | null;
  readonly countryCode: string | null;
  readonly countyFips: string | null;
  readonly market: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly holders: Readonly<Record<ProjectRole, { readonly id: string; readonly name: string } | null>>;
  /** Megawatts by phase, each counted once: those of the project and of its parts. */
  readonly mw: Readonly<Record<'live' | 'underConstruction' | 'committed' | 'earlyStage' | 'paused', number>>;
  readonly mwItEst: number | null;
  readonly loadBasis: string | null;
  readonly readyForService: string | null;
  readonly aliases: readonly ProjectAlias[];
  readonly statuses: readonly ProjectStatus[];
  readonly claimIds: readonly string[];
  readonly sourceCount: number;
  readonly bestTier: number;
  readonly licence: string;
  readonly confidence: number;
  readonly evidenceCount: number;
  readonly bestQuote: string;
  readonly bestUrl: string;
  readonly firstReported: string | null;
  readonly isDisputed: boolean;
  readonly reviewStatus: string;
  readonly contentHash: string;
};

/** The projects of a component with what the finished events say of them. */
export function summarizeProjects(nodes: readonly ProjectNode[], events: readonly ResolvedEvent[]): ResolvedProject[] {
  const byProject = Map.groupBy(
    events.filter(({ fields }) => typeof fields['projectId'] === 'string'),
    ({ fields }) => String(fields['projectId']),
  );
  const byRoot = Map.groupBy(nodes, ({ rootId }) => rootId);
  return nodes.map((node) => {
    const parts = (byRoot.get(node.rootId) ?? []).filter(({ projectId }) => projectId.startsWith(`${node.projectId}/`));
    const own = byProject.get(node.projectId) ?? [];
    const all = [...own, ...parts.flatMap(({ projectId }) => byProject.get(projectId) ?? [])];
    return summarize(node, own, all);
  });
}

function summarize(node: ProjectNode, own: readonly ResolvedEvent[], all: readonly ResolvedEvent[]): ResolvedProject {
  const capacity = all.filter(({ kind }) => kind === 'capacity');
  const statuses = historyOf(node, own.length > 0 ? own : all);
  const current = statuses.at(-1) ?? null;
  const votes = new Election(node.mentions.flatMap(({ event }) => event.views));
  const best = all.toSorted((a, b) => a.bestTier - b.bestTier || (a.eventId < b.eventId ? -1 : 1))[0];
  const place = placeOf(node);
  const additive = capacity.filter(({ fields }) => Number(fields['mwAdditive'] ?? 0) > 0);
  const bases = new Set(additive.map(({ fields }) => String(fields['loadBasis'])));
  const body = {
    projectId: node.projectId,
    level: node.level,
    parentProjectId: node.parentId,
    rootProjectId: node.rootId,
    refiledAsProjectId: node.refiledAs,
    name: node.name,
    status: current?.status ?? null,
    statusDate: current?.date ?? null,
    firstStatusDate: statuses.find(({ date }) => date !== null)?.date ?? null,
    ...place,
    holders: holdersOf(all),
    mw: {
      live: sum(additive, ['live']),
      underConstruction: sum(additive, ['under_construction']),
      committed: sum(additive, ['committed']),
      earlyStage: sum(additive, ['early_stage', 'pipeline_unspecified']),
      paused: sum(additive, ['paused']),
    },
    mwItEst: itMwOf(additive),
    loadBasis: bases.size === 0 ? null : bases.size === 1 ? ([...bases][0] ?? null) : 'mixed',
    readyForService: newestOf(capacity, 'readyForService'),
    aliases: aliasesOf(node),
    statuses,
    claimIds: [...new Set(own.filter(({ kind }) => kind !== 'deal').flatMap(({ claimIds }) => claimIds))].sort(),
    sourceCount: Math.max(votes.sourceCount, 1),
    bestTier: best?.bestTier ?? 5,
    licence: [...new Set(all.flatMap(({ licence }) => licence.split('; ')))].sort().join('; '),
    confidence: all.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    evidenceCount: all.reduce((total, { evidenceCount }) => total + evidenceCount, 0),
    bestQuote: best?.bestQuote ?? '',
    bestUrl: best?.bestUrl ?? '',
    firstReported: all.flatMap(({ firstReported }) => firstReported ?? []).sort()[0] ?? null,
    isDisputed: all.some(({ isDisputed }) => isDisputed),
    reviewStatus: all.find(({ reviewStatus }) => reviewStatus !== 'unreviewed')?.reviewStatus ?? 'unreviewed',
  };
  const contentHash = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32);
  return { ...body, contentHash };
}

/** The states in order of their dates; of equal ones in a row the first stays. */
function historyOf({ projectId }: ProjectNode, events: readonly ResolvedEvent[]): ProjectStatus[] {
  const told = events
    .flatMap((event) => {
      const status = statusOf(event);
      return status === null ? [] : [{ event, status, date: dateOf(event) }];
    })
    .sort((a, b) => {
      const [left, right] = [a.date ?? '9999', b.date ?? '9999'];
      return left < right ? -1 : left > right ? 1 : a.event.eventId < b.event.eventId ? -1 : 1;
    });
  const history: Omit<ProjectStatus, 'isCurrent'>[] = [];
  for (const { event, status, date } of told) {
    const { mw, loadBasis } = event.kind === 'capacity' ? event.fields : { mw: null, loadBasis: null };
    const before = history.at(-1);
    if (before && before.status === status && (mw === null || before.mw === mw)) continue;
    history.push({
      statusId: `${projectId}@${event.eventId}`,
      status,
      date,
      mw: typeof mw === 'number' ? mw : null,
      loadBasis: typeof loadBasis === 'string' ? loadBasis : null,
      eventId: event.eventId,
    });
  }
  return history.map((each, index) => ({ ...each, isCurrent: index === history.length - 1 }));
}

/** The phase of an observation; of acts of opposition only what ends or holds up a project. */
function statusOf({ kind, fields }: ResolvedEvent): string | null {
  if (kind === 'capacity') return fields['measure'] === 'target' ? null : String(fields['phase']);
  if (kind !== 'opposition') return null;
  if (fields['action'] === 'withdrawal' || fields['outcome'] === 'withdrawn') return 'withdrawn';
  return fields['action'] === 'delay' || fields['outcome'] === 'delayed' ? 'delayed' : null;
}

function dateOf({ fields, firstReported }: ResolvedEvent): string | null {
  const stated = fields['asOf'] ?? fields['date'];
  return typeof stated === 'string' ? stated : (firstReported?.slice(0, 10) ?? null);
}

function placeOf({ mentions, campus }: ProjectNode) {
  const all = [...mentions, ...campus.mentions];
  const level = (name: 'locality' | 'county' | 'region'): string | null => {
    for (const { event } of all) {
      const place = event.fields['place'] as Readonly<Record<string, string | null>> | null;
      const stated = place?.[name] ?? null;
      if (stated !== null) return stated;
    }
    return null;
  };
  const narrow = (name: 'locality' | 'county' | 'region') =>
    all.map(({ found }) => found[name]).find((each) => each !== null) ?? null;
  const [locality, county, region] = [narrow('locality'), narrow('county'), narrow('region')];
  const record = locality ?? county ?? region;
  const at = all.find(({ found }) => found.placeId === record?.id)?.found ?? null;
  const country = all.map(({ found }) => found.country).find((each) => each !== null) ?? null;
  return {
    placeId: record?.id ?? country?.toLowerCase() ?? null,
    locality: level('locality'),
    county: level('county'),
    region: region?.name ?? level('region'),
    countryCode: country,
    countyFips: county?.fips ?? null,
    market: all.map(({ found }) => found.market?.name).find((each) => each !== undefined) ?? null,
    lat: at?.lat ?? county?.lat ?? null,
    lon: at?.lon ?? county?.lon ?? null,
  };
}

/** Of each role the newest observation that names its holder; the developer and end user also from acts of opposition. */
function holdersOf(events: readonly ResolvedEvent[]): ResolvedProject['holders'] {
  const ordered = events.toSorted((a, b) => {
    const [left, right] = [dateOf(a) ?? '', dateOf(b) ?? ''];
    return left > right ? -1 : left < right ? 1 : a.eventId < b.eventId ? -1 : 1;
  });
  const holder = (role: ProjectRole) => {
    for (const { kind, fields } of ordered) {
      const roles = fields['roles'] as Readonly<Record<string, string | null>> | undefined;
      const roleIds = fields['roleIds'] as Readonly<Record<string, string | null>> | undefined;
      const isAct = kind === 'opposition' && (role === 'developer' || role === 'endUser');
      const name = isAct ? fields[role] : roles?.[role];
      const id = isAct ? fields[`${role}Id`] : roleIds?.[role];
      if (typeof name === 'string' && typeof id === 'string') return { id, name };
    }
    return null;
  };
  return {
    owner: holder('owner'),
    developer: holder('developer'),
    operator: holder('operator'),
    lessee: holder('lessee'),
    endUser: holder('endUser'),
  };
}

function sum(events: readonly ResolvedEvent[], phases: readonly string[]): number {
  const found = events.filter(({ fields }) => phases.includes(String(fields['phase'])));
  return Math.round(found.reduce((total, { fields }) => total + Number(fields['mwAdditive']), 0) * 1000) / 1000;
}

/** IT megawatts of what is added; null where a part of it cannot be converted. */
function itMwOf(events: readonly ResolvedEvent[]): number | null {
  if (events.length === 0) return null;
  let total = 0;
  for (const { fields } of events) {
    if (typeof fields['mwItEst'] !== 'number') return null;
    total += (fields['mwItEst'] * Number(fields['mwAdditive'])) / Number(fields['mw']);
  }
  return Math.round(total * 100) / 100;
}

function newestOf(events: readonly ResolvedEvent[], field: string): string | null {
  const told = events.filter(({ fields }) => typeof fields[field] === 'string');
  const newest = told.toSorted((a, b) => ((dateOf(a) ?? '') > (dateOf(b) ?? '') ? -1 : 1))[0];
  return newest === undefined ? null : String(newest.fields[field]);
}

function aliasesOf({ names, name, campus, level }: ProjectNode): ProjectAlias[] {
  const found = new Map<string, ProjectAlias>([[name, { alias: name, kind: 'name' }]]);
  for (const { text, isCodename } of names) {
    found.set(text, { alias: text, kind: isCompanyForm(text) ? 'company' : isCodename ? 'codename' : 'name' });
  }
  // A company that is founded for one project is another of its names.
  if (level === 'campus') {
    for (const { event } of campus.mentions) {
      const { developer } = event.fields;
      const id = event.fields['developerId'];
      if (typeof developer === 'string' && typeof id === 'string' && id.startsWith('~') && isCompanyForm(developer))
        found.set(developer, { alias: developer, kind: 'company' });
    }
  }
  return [...found.values()].sort((a, b) => (a.alias < b.alias ? -1 : 1));
}
