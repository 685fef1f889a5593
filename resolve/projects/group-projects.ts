// Which mentions are of one campus: a name in common, and nothing that speaks against it.
import { sharedOf } from '../merge/compare-values.ts';
import { knownLevels, type Mention, type PlaceKeys } from './project-mention.ts';

/** The mentions of one campus, its phases and its buildings, in order of first report. */
export type Campus = { readonly mentions: Mention[]; readonly keys: Set<string>; readonly place: PlaceKeys };

type Growing = { mentions: Mention[]; keys: Set<string> };

/**
 * Groups the mentions that name a project. Those that tie two names together come first, then those that say most of the
 * place; each joins the one group that fits it best. The result does not depend on the order of `mentions`.
 */
export function groupProjects(mentions: readonly Mention[]): Campus[] {
  const named = mentions.filter(({ keys }) => keys.size > 0);
  const ordered = named.toSorted(
    (a, b) => b.keys.size - a.keys.size || knownLevels(b.place) - knownLevels(a.place) || (a.first < b.first ? -1 : 1),
  );
  const groups = new Set<Growing>();
  const byKey = new Map<string, Set<Growing>>();
  const enter = (group: Growing, keys: Iterable<string>) => {
    for (const key of keys) {
      group.keys.add(key);
      const known = byKey.get(key);
      if (known) known.add(group);
      else byKey.set(key, new Set([group]));
    }
  };
  for (const mention of ordered) {
    let home: Growing | null = null;
    let isOpen = false;
    for (const key of [...mention.keys].sort()) {
      const found = bestFor(mention, byKey.get(key) ?? []);
      if (found === 'tie') isOpen = true;
      if (found === null || found === 'tie' || found === home) continue;
      if (home === null) home = found;
      else if (groupsAgree(home, found)) {
        home.mentions.push(...found.mentions);
        for (const each of found.keys) byKey.get(each)?.delete(found);
        enter(home, found.keys);
        groups.delete(found);
      }
    }
    // Which of two namesakes is meant is not said: the event stands alone.
    if (home === null && isOpen) continue;
    if (home === null) {
      home = { mentions: [], keys: new Set() };
      groups.add(home);
    }
    home.mentions.push(mention);
    enter(home, mention.keys);
  }
  return [...groups]
    .map(({ mentions: members, keys }) => {
      const sorted = members.sort((a, b) => (a.first < b.first ? -1 : 1));
      return { mentions: sorted, keys, place: placeOf(sorted) };
    })
    .sort((a, b) => ((a.mentions[0]?.first ?? '') < (b.mentions[0]?.first ?? '') ? -1 : 1));
}

/** The group among those of a name that a mention belongs to; null where none fits, a tie where two fit equally well. */
function bestFor(mention: Mention, groups: Iterable<Growing>): Growing | 'tie' | null {
  const fitting = [...groups]
    .filter(({ mentions }) => mentions.every((each) => agree(mention, each)))
    .map((group) => ({ group, score: scoreOf(mention, group) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = fitting;
  if (!best || (mention.isWeak && best.score < 10)) return null;
  return next && next.score === best.score ? 'tie' : best.group;
}

/** Ten for a town or county in common, three for a region, one for each company. */
function scoreOf(mention: Mention, { mentions }: Growing): number {
  let best = 0;
  for (const each of mentions) {
    const near = samePlace(mention.place, each.place) ? 10 : same(mention.place.region, each.place.region) ? 3 : 0;
    best = Math.max(best, near + sharedOf(mention.companies, each.companies).length);
  }
  return best;
}

/** Whether two mentions of one name can be of one campus. */
function agree(a: Mention, b: Mention): boolean {
  const [left, right] = [a.place, b.place];
  if (differ(left.country, right.country) || differ(left.region, right.region)) return false;
  if (differ(left.county, right.county)) return false;
  const shared = sharedOf(a.companies, b.companies).length > 0;
  if (differ(left.locality, right.locality)) return !a.isWeak && (same(left.county, right.county) || shared);
  if (samePlace(left, right) || same(left.region, right.region) || shared) return true;
  // Nothing of the place in common: two builders have two projects.
  return !differ(a.builder, b.builder);
}

function groupsAgree(a: Growing, b: Growing): boolean {
  return a.mentions.every((one) => b.mentions.every((other) => agree(one, other)));
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/** Whether two places have a town or a county in common. */
export function samePlace(a: PlaceKeys, b: PlaceKeys): boolean {
  if (differ(a.country, b.country) || differ(a.region, b.region)) return false;
  return same(a.locality, b.locality) || same(a.county, b.county);
}

/** What the mentions together know of the place, the first report before the later ones. */
function placeOf(mentions: readonly Mention[]): PlaceKeys {
  const level = (name: keyof PlaceKeys) =>
    mentions.map(({ place }) => place[name]).find((each) => each !== null) ?? null;
  return { country: level('country'), region: level('region'), county: level('county'), locality: level('locality') };
}
