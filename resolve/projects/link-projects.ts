// Gives the events of a component their projects: by name, by a text that tells of both, and deals by their parties and megawatts.
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { sharedOf } from '../merge/compare-values.ts';
import { groupProjects } from './group-projects.ts';
import { placeEvent, setPlace } from './place-event.ts';
import { capacityMention, type Mention, oppositionMention, type ProjectEvent } from './project-mention.ts';
import { type ProjectNode, projectNodes } from './project-node.ts';
import { linkRefilings } from './refiled-projects.ts';

export type ProjectDrafts = {
  readonly capacity: readonly ProjectEvent[];
  readonly opposition: readonly ProjectEvent[];
  readonly deal: readonly ProjectEvent[];
};

/**
 * The projects that the events of a component tell of. Sets `projectId`, `parentProjectId`, `refiledAsProjectId`, `placeId`,
 * `market`, `lat` and `lon` in the fields of the events. The result depends on the claims alone, not on their order.
 */
export function linkProjects(drafts: ProjectDrafts, registry: Registry): ProjectNode[] {
  const mentions = [
    ...drafts.capacity.flatMap((event) => capacityMention(event, registry) ?? []),
    ...drafts.opposition.map((event) => oppositionMention(event, registry)),
  ].sort((a, b) => (a.first < b.first ? -1 : 1));
  for (const event of drafts.capacity) if (!isSite(event)) placeEvent(event.fields, registry);
  for (const event of [...drafts.capacity, ...drafts.opposition]) setProject(event, null);
  const nodes = projectNodes(groupProjects(mentions));
  attachUnnamed(mentions, nodes);
  linkRefilings(nodes);
  for (const node of nodes) for (const { event } of node.mentions) setProject(event, node);
  linkDeals(drafts.deal, nodes, registry);
  return nodes;
}

function isSite({ fields }: ProjectEvent): boolean {
  return fields['scope'] === 'campus' || fields['scope'] === 'building';
}

function setProject({ fields }: ProjectEvent, node: ProjectNode | null): void {
  fields['projectId'] = node?.projectId ?? null;
  fields['parentProjectId'] = node?.parentId ?? null;
  fields['refiledAsProjectId'] = node?.refiledAs ?? null;
}

/** An event without a name joins a campus of the same company in the same town if one text tells of both or the load is the same. */
function attachUnnamed(mentions: readonly Mention[], nodes: readonly ProjectNode[]): void {
  const campuses = nodes.filter(({ level }) => level === 'campus');
  const named = campuses.map((node) => ({ node, mentions: [...node.campus.mentions] }));
  for (const mention of mentions) {
    if (mention.keys.size > 0) continue;
    const fitting = named.filter(({ mentions: known }) => known.some((each) => tellsOfSame(mention, each)));
    const [only] = fitting;
    if (!only || fitting.length > 1) continue;
    only.node.mentions.push(mention);
    only.node.campus.mentions.push(mention);
  }
  for (const { campus, mentions: own } of campuses) {
    for (const list of [campus.mentions, own]) list.sort((a, b) => (a.first < b.first ? -1 : 1));
  }
}

function tellsOfSame(unnamed: Mention, named: Mention): boolean {
  if (sharedOf(unnamed.companies, named.companies).length === 0) return false;
  const [left, right] = [unnamed.place, named.place];
  if (left.locality === null ? left.county === null || left.county !== right.county : left.locality !== right.locality)
    return false;
  if (left.region !== null && right.region !== null && left.region !== right.region) return false;
  if (sharedOf(unnamed.documents, named.documents).length > 0) return true;
  const [mw, other] = [unnamed.event.fields['mw'], named.event.fields['mw']];
  return left.locality !== null && typeof mw === 'number' && mw === other;
}

/**
 * A deal is of the campus whose holders are among its parties and whose megawatts are its own, if two of the companies meet or
 * one text tells of both; where two campuses fit, of neither.
 */
function linkDeals(deals: readonly ProjectEvent[], nodes: readonly ProjectNode[], registry: Registry): void {
  const sites = nodes.flatMap((node) =>
    node.mentions.filter(({ kind }) => kind === 'capacity').map((mention) => ({ node, mention })),
  );
  const byChain = new Map<string, Set<ProjectNode>>();
  for (const deal of deals) {
    const claims = deal.views.map(({ current }) => current.claim as Deal);
    const parties = new Set(
      claims.flatMap((claim) =>
        claim.parties.flatMap(({ name }) => (name === null ? [] : [companyKey(name, registry)])),
      ),
    );
    const loads = new Set(claims.flatMap(({ capacities }) => capacities.map(({ mw }) => mw)));
    const documents = new Set(deal.views.map(({ current }) => current.documentId));
    for (const { node, mention } of sites) {
      if (!loads.has(Number(mention.event.fields['mw']))) continue;
      const shared = sharedOf(parties, mention.companies).length;
      if (shared === 0 || (shared === 1 && sharedOf(documents, mention.documents).length === 0)) continue;
      const known = byChain.get(deal.chainId) ?? new Set();
      byChain.set(deal.chainId, known.add(node));
    }
  }
  for (const deal of deals) {
    const found = [...(byChain.get(deal.chainId) ?? [])];
    const roots = new Set(found.map(({ rootId }) => rootId));
    const node =
      found.length === 1
        ? found[0]
        : roots.size === 1
          ? nodes.find(({ projectId }) => roots.has(projectId))
          : undefined;
    setProject(deal, node ?? null);
    const placed = node?.campus.mentions.find(({ found: place }) => place.placeId !== null)?.found;
    if (placed) setPlace(deal.fields, placed);
    else Object.assign(deal.fields, { placeId: null, market: null, lat: null, lon: null });
  }
}
