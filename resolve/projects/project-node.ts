// Campus, phase and building as a tree with ids: the name and the region, more only where two would have the same.
import { createHash } from 'node:crypto';
import { foldSpelling } from '../../registry/fold-name.ts';
import type { ProjectName } from '../../registry/project-name.ts';
import type { Campus } from './group-projects.ts';
import type { Mention } from './project-mention.ts';

export const projectLevels = ['campus', 'phase', 'building'] as const;

export type ProjectNode = {
  readonly projectId: string;
  readonly level: (typeof projectLevels)[number];
  readonly parentId: string | null;
  /** Id of the campus that it belongs to; its own where it is one. */
  readonly rootId: string;
  readonly name: string;
  readonly names: readonly ProjectName[];
  /** Those of the project itself, not those of its parts. */
  readonly mentions: Mention[];
  /** All mentions of its campus. */
  readonly campus: Campus;
  refiledAs: string | null;
};

/** The projects of the campuses, each followed by its parts. */
export function projectNodes(campuses: readonly Campus[]): ProjectNode[] {
  const ids = campusIds(campuses);
  return campuses.flatMap((campus, index) => treeOf(campus, ids[index] ?? ''));
}

/** The name that stands for a campus: its own before a codename, then the one that was reported first. */
export function canonicalName({ mentions }: Campus): ProjectName | null {
  const names = mentions.flatMap(({ names: all, weakKeys, first }) =>
    all.map((name) => ({ name, first, isWeak: weakKeys.has(name.key) })),
  );
  const [best] = names.sort(
    (a, b) =>
      Number(a.isWeak) - Number(b.isWeak) ||
      Number(a.name.isCodename) - Number(b.name.isCodename) ||
      Number(isCompanyForm(a.name.text)) - Number(isCompanyForm(b.name.text)) ||
      (a.first < b.first ? -1 : a.first > b.first ? 1 : a.name.base < b.name.base ? -1 : 1),
  );
  return best?.name ?? null;
}

/** The shortest way to write the name: `Redwood` rather than `Redwood Data Center Campus`. */
function shownName(campus: Campus): string {
  const key = canonicalName(campus)?.key;
  const written = campus.mentions.flatMap(({ names }) => names).filter((name) => name.key === key);
  return written.map(({ base }) => base).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

/** Whether a name is that of a company: the one that was founded to hold the project. */
export function isCompanyForm(name: string): boolean {
  return /\b(?:LLC|L\.L\.C\.|LP|LLP|Inc\.?|Ltd\.?|GmbH|S\.?A\.?|B\.?V\.?|Pty|Corp\.?|Ltda\.?)$/i.test(name.trim());
}

function campusIds(campuses: readonly Campus[]): string[] {
  const short = campuses.map((campus) => idOf(campus, false));
  const long = campuses.map((campus, index) =>
    short.filter((each) => each === short[index]).length === 1 ? (short[index] ?? '') : idOf(campus, true),
  );
  return long.map((id, index) => {
    if (long.filter((each) => each === id).length === 1) return id;
    const first = campuses[index]?.mentions[0]?.first.split(' ').at(-1) ?? '';
    return `${id}.${createHash('sha256').update(first).digest('hex').slice(0, 6)}`;
  });
}

function idOf(campus: Campus, inFull: boolean): string {
  const { country, region, county, locality } = campus.place;
  const isWeak = campus.mentions.every((each) => each.isWeak);
  const where = [region ?? country?.toLowerCase() ?? null, inFull || isWeak ? (locality ?? county) : null];
  const parts = [canonicalName(campus)?.key ?? '', ...where].flatMap((each) => (each === null ? [] : [slug(each)]));
  return `prj:${[...new Set(parts)].join('.')}`;
}

function slug(text: string): string {
  return foldSpelling(text.replace(/^~/, '')).replaceAll(' ', '-');
}

function treeOf(campus: Campus, rootId: string): ProjectNode[] {
  const shown = shownName(campus);
  const root = nodeOf({ projectId: rootId, level: 'campus', parentId: null, rootId, name: shown, campus });
  const nodes = new Map<string, ProjectNode>([[rootId, root]]);
  const enter = (level: 'phase' | 'building', parent: ProjectNode, number: string): ProjectNode => {
    const projectId = `${parent.projectId}/${level}-${number}`;
    const known = nodes.get(projectId);
    if (known) return known;
    const name = `${parent.name} ${level} ${number.toUpperCase()}`;
    const made = nodeOf({ projectId, level, parentId: parent.projectId, rootId, name, campus });
    nodes.set(projectId, made);
    return made;
  };
  for (const mention of campus.mentions) {
    const [name] = mention.names;
    let node = root;
    if (name?.phase != null) node = enter('phase', node, name.phase);
    if (name?.building != null) node = enter('building', node, name.building);
    node.mentions.push(mention);
  }
  return [...nodes.values()].sort((a, b) => (a.projectId < b.projectId ? -1 : 1));
}

function nodeOf(
  given: Pick<ProjectNode, 'projectId' | 'level' | 'parentId' | 'rootId' | 'name' | 'campus'>,
): ProjectNode {
  const all = given.campus.mentions.flatMap(({ names }) => names);
  const names = [...new Map(all.map((name) => [name.text, name])).values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  return { ...given, names: given.level === 'campus' ? names : [], mentions: [], refiledAs: null };
}
