// A project that was given up or refused and came back nearby: the same builder, the same town or county, another name.
import { sharedOf } from '../merge/compare-values.ts';
import { samePlace } from './group-projects.ts';
import type { Mention } from './project-mention.ts';
import type { ProjectNode } from './project-node.ts';

/** How long after its end a project may come back and still be the same one. */
const longestBreakDays = 1_095;

/** Sets `refiledAs` of every campus that ended and whose builder came back nearby. */
export function linkRefilings(nodes: readonly ProjectNode[]): void {
  const campuses = nodes.filter(({ level }) => level === 'campus');
  const byBlock = new Map<string, Set<ProjectNode>>();
  for (const node of campuses) {
    for (const block of node.campus.mentions.flatMap(({ blocks }) => [...blocks])) {
      const known = byBlock.get(block);
      if (known) known.add(node);
      else byBlock.set(block, new Set([node]));
    }
  }
  for (const former of campuses) {
    const ended = endOf(former);
    if (ended === null) continue;
    const blocks = former.campus.mentions.flatMap((each) => [...each.blocks]);
    const heirs = [...new Set(blocks.flatMap((block) => [...(byBlock.get(block) ?? [])]))]
      .map((node) => ({ node, begun: node.campus.mentions[0]?.day ?? null }))
      .filter(
        ({ node, begun }) =>
          node !== former &&
          begun !== null &&
          isAfter(begun, ended) &&
          isNear(former, node) &&
          sharesBuilder(former, node),
      )
      .sort((a, b) => ((a.begun ?? '') < (b.begun ?? '') ? -1 : a.node.projectId < b.node.projectId ? -1 : 1));
    former.refiledAs = heirs[0]?.node.projectId ?? null;
  }
}

/** The day on which a project was last given up or refused, unless it went on under its own name. */
function endOf({ campus }: ProjectNode): string | null {
  const days = campus.mentions
    .filter(isEnd)
    .flatMap(({ day }) => day ?? [])
    .sort();
  const last = days.at(-1) ?? null;
  if (last === null) return null;
  const goesOn = campus.mentions.some((each) => each.kind === 'capacity' && !isEnd(each) && (each.day ?? '') > last);
  return goesOn ? null : last;
}

/** Whether a mention tells of a project's end. */
export function isEnd({ kind, event: { fields } }: Mention): boolean {
  if (kind === 'capacity') return fields['phase'] === 'withdrawn' || fields['phase'] === 'cancelled';
  return (
    fields['action'] === 'withdrawal' ||
    fields['outcome'] === 'withdrawn' ||
    fields['outcome'] === 'ruled_for_opponents' ||
    ((fields['action'] === 'zoning_denial' || fields['action'] === 'permit_denial') && fields['outcome'] !== 'approved')
  );
}

function isAfter(begun: string, ended: string): boolean {
  const gap = (Date.parse(begun.slice(0, 10)) - Date.parse(ended.slice(0, 10))) / 86_400_000;
  return begun >= ended && !(gap > longestBreakDays);
}

/** One town or county, or one name in one region: a project that moved a county further keeps its name. */
function isNear(a: ProjectNode, b: ProjectNode): boolean {
  const [left, right] = [a.campus.place, b.campus.place];
  if (samePlace(left, right)) return true;
  return left.region !== null && left.region === right.region && sharedOf(a.campus.keys, b.campus.keys).length > 0;
}

function sharesBuilder(a: ProjectNode, b: ProjectNode): boolean {
  const companies = ({ campus }: ProjectNode) => new Set(campus.mentions.flatMap((each) => [...each.companies]));
  return sharedOf(companies(a), companies(b)).length > 0;
}
