// Whether two names mean the same party or place: folded, without legal forms, by their variants, or one within the other.
import type { Registry } from '../../registry/registry.ts';

const legalForms =
  /(?<![\p{L}\p{N}])(?:inc|corp|corporation|holdings?|group|plc|ltd|limited|llc|lp|co|company|companies|platforms|technologies|sa|ag|se|nv|bv|gmbh|the|county|parish|township|city of|town of|village of|condado|concelho|municipio)(?![\p{L}\p{N}])/gu;
const beyondAscii = /[^\u0020-\u007e]/;
const shortest = 4;

export type SameName = (a: string | null | undefined, b: string | null | undefined) => boolean;

/** Knows the variants of a gold set and the names of the registry, which writes companies and places in one way. */
export function nameComparer(aliases: Record<string, readonly string[]>, registry: Registry): SameName {
  const canonical = new Map<string, string>();
  const enter = (name: string, variants: readonly string[]): void => {
    for (const each of [name, ...variants]) {
      const key = fold(each);
      if (!canonical.has(key)) canonical.set(key, fold(name));
    }
  };
  for (const [name, variants] of Object.entries(aliases)) enter(name, variants);
  for (const { name, aliases: variants } of registry.companies) enter(canonical.get(fold(name)) ?? name, variants);
  for (const { kind, name, aliases: variants } of registry.places) {
    if (kind === 'country' || kind === 'region') enter(name, variants);
  }

  const formsOf = (name: string): string[] => {
    const folded = fold(name);
    const bare = folded.replace(legalForms, ' ').replace(/\s+/g, ' ').trim() || folded;
    const known = canonical.get(folded) ?? canonical.get(bare);
    return known === undefined || known === bare ? [bare] : [known, bare];
  };
  const same: SameName = (a, b) => {
    if (!a || !b) return false;
    const [left, right] = [partsOf(a), partsOf(b)];
    if (left.length > 1 || right.length > 1) return left.some((x) => right.some((y) => same(x, y)));
    return formsOf(a).some((x) => formsOf(b).some((y) => x === y || isWithin(x, y)));
  };
  return same;
}

/** A whole word or more of the longer name; scripts without spaces have no words. */
function isWithin(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (beyondAscii.test(short)) return short.length >= 2 && long.includes(short);
  return short.length >= shortest && ` ${long} `.includes(` ${short} `);
}

/** Several owners stand as "A / B". */
const partsOf = (name: string): string[] => name.split(/\s*[/／]\s*/).filter((each) => each !== '');

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.,()“”"「」『』&-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
