// Gives the events of a component their projects: by name, by a text that tells of both, and deals by their parties and megawatts.
import { isSiteScope } from '../../schemas/facts/capacity.ts';
import { companyKey } from '../../registry/block-keys.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { sharedOf } from '../merge/compare-values.ts';
import { groupProjects } from './group-projects.ts';
import { placeEvent, setPlace } from './place-event.ts';
import { capacityMention, type Mention, oppositionMention, type ProjectEvent, siteBlocks } from './project-mention.ts';
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
  for (const event of drafts.capacity) if (!isSiteScope(event.fields['scope'])) placeEvent(event.fields, registry);
  for (const event of [...drafts.capacity, ...drafts.opposition]) setProject(event, null);
  const nodes = projectNodes(groupProjects(mentions));
  attachUnnamed(mentions, nodes);
  linkRefilings(nodes);
  for (const node of nodes) for (const { event } of node.mentions) setProject(event, node);
  linkDeals(drafts.deal, nodes, registry);
  return nodes;
}

function setProject({ fields }: ProjectEvent, node: ProjectNode | null): void {
  fields['projectId'] = node?.projectId ?? null;
  fields['parentProjectId'] = node?.parentId ?? null;
  fields['refiledAsProjectId'] = node?.refiledAs ?? null;
}

/** An event without a name joins a campus of the same company in the same town if one text tells of both or the load is the same. */
function attachUnnamed(mentions: readonly Mention[], nodes: readonly ProjectNode[]): void {
  const byBlock = new Map<string, { readonly node: ProjectNode; readonly mention: Mention }[]>();
  const named = nodes
    .filter(({ level }) => level === 'campus')
    .flatMap((node) => node.campus.mentions.map((mention) => ({ node, mention })));
  for (const each of named) for (const block of each.mention.blocks) enterList(byBlock, block, each);
  const touched = new Set<ProjectNode>();
  for (const mention of mentions) {
    if (mention.keys.size > 0) continue;
    const near = new Set([...mention.blocks].flatMap((block) => byBlock.get(block) ?? []));
    const fitting = new Set(
      [...near].flatMap(({ node, mention: other }) => (tellsOfSame(mention, other) ? [node] : [])),
    );
    const [only] = fitting;
    if (!only || fitting.size > 1) continue;
    only.mentions.push(mention);
    only.campus.mentions.push(mention);
    touched.add(only);
  }
  for (const { campus, mentions: own } of touched) {
    for (const list of [campus.mentions, own]) list.sort((a, b) => (a.first < b.first ? -1 : 1));
  }
}

function enterList<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
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
  const sites = new Map<string, { readonly node: ProjectNode; readonly mention: Mention }[]>();
  for (const node of nodes) {
    for (const mention of node.mentions) {
      if (mention.kind === 'capacity') for (const block of mention.blocks) enterList(sites, block, { node, mention });
    }
  }
  const byChain = new Map<string, Set<ProjectNode>>();
  for (const deal of deals) {
    const claims = deal.views.map(({ current }) => current.claim as Deal);
    const loads = new Set(claims.flatMap(({ capacities }) => capacities.map(({ mw }) => mw)));
    if (loads.size === 0) continue;
    const parties = new Set(
      claims.flatMap((claim) =>
        claim.parties.flatMap(({ name }) => (name === null ? [] : [companyKey(name, registry)])),
      ),
    );
    const documents = new Set(deal.views.map(({ current }) => current.documentId));
    const near = new Set([...siteBlocks(deal, registry)].flatMap((block) => sites.get(block) ?? []));
    for (const { node, mention } of near) {
      if (!loads.has(Number(mention.event.fields['mw']))) continue;
      const shared = sharedOf(parties, mention.companies).length;
      if (shared === 0 || (shared === 1 && sharedOf(documents, mention.documents).length === 0)) continue;
      const known = byChain.get(deal.chainId) ?? new Set();
      byChain.set(deal.chainId, known.add(node));
    }
  }
  const byId = new Map(nodes.map((node) => [node.projectId, node]));
  for (const deal of deals) {
    const found = [...(byChain.get(deal.chainId) ?? [])];
    const roots = new Set(found.map(({ rootId }) => rootId));
    const [root] = roots;
    const whole = roots.size === 1 && root !== undefined ? byId.get(root) : undefined;
    const node = found.length === 1 ? found[0] : whole;
    setProject(deal, node ?? null);
    const placed = node?.campus.mentions.find(({ found: place }) => place.placeId !== null)?.found;
    if (placed) setPlace(deal.fields, placed);
    else Object.assign(deal.fields, { placeId: null, market: null, lat: null, lon: null });
  }
}
