// The article that a page's JSON-LD describes: every shape that sites write is tolerated, every value checked.
import { isRecord } from '../../schemas/is-record.ts';

export type JsonLdArticle = {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  /** Publishers and desks that stand where an author would. */
  readonly organizations: readonly string[];
  readonly language: string | null;
  /** The whole text, where the page carries it so. */
  readonly body: string | null;
};

const articleTypes =
  /^(?:(?:news|blog|report|analysis|opinion|satirical|scholarly|tech|background|review|askpublic|liveblog)?(?:article|posting)|newsarticle|reportagenewsarticle|liveblogposting|socialmediaposting|pressrelease|report)$/i;
const pageTypes = /^(?:web|item|about)page$/i;
const maxNodes = 2_000;
const maxDepth = 12;

/** Finds the article among the JSON-LD scripts of a page; null where none describes one. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  const articles: Record<string, unknown>[] = [];
  const pages: Record<string, unknown>[] = [];
  const byId = new Map<string, Record<string, unknown>>();
  for (const script of scripts) {
    const parsed = parseLoosely(script);
    if (parsed === undefined) continue;
    for (const node of nodesOf(parsed)) {
      const id = node['@id'];
      if (typeof id === 'string' && typeof node['name'] === 'string') byId.set(id, node);
      const types = [node['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => articleTypes.test(type.replace(/^.*\//, '')))) articles.push(node);
      else if (types.some((type) => pageTypes.test(type))) pages.push(node);
    }
  }
  const best = articles.find((node) => text(node['datePublished']) !== null) ?? articles[0];
  const node = best ?? pages.find((each) => text(each['datePublished']) !== null);
  if (!node) return null;
  return {
    headline: best ? (text(node['headline']) ?? text(node['name'])) : null,
    published: text(node['datePublished']) ?? text(pages[0]?.['datePublished']),
    authors: authorsOf(node['author'] ?? node['creator'], byId, false),
    organizations: authorsOf(node['author'] ?? node['creator'], byId, true),
    language: text(node['inLanguage']),
    body: best ? text(best['articleBody']) : null,
  };
}

/** JSON as it is found: with comments around it, raw line breaks in strings, commas before brackets. */
function parseLoosely(script: string): unknown {
  const cleaned = script
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>)\s*$/, '');
  for (const attempt of [
    () => cleaned,
    () => cleaned.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s{0,20}[}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt repairs more.
    }
  }
  return undefined;
}

/** Objects that may be described: the top level, `@graph`, lists, and what a page names as its main entity. */
function nodesOf(parsed: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const pending: { value: unknown; depth: number }[] = [{ value: parsed, depth: 0 }];
  while (pending.length > 0 && found.length < maxNodes) {
    const next = pending.shift();
    if (!next || next.depth > maxDepth) continue;
    if (Array.isArray(next.value)) {
      for (const each of next.value.slice(0, maxNodes)) pending.push({ value: each, depth: next.depth + 1 });
    } else if (isRecord(next.value)) {
      found.push(next.value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author']) {
        if (typeof next.value[key] === 'object') pending.push({ value: next.value[key], depth: next.depth + 1 });
      }
    }
  }
  return found;
}

function authorsOf(
  value: unknown,
  byId: ReadonlyMap<string, Record<string, unknown>>,
  organizations: boolean,
): string[] {
  const names = [value].flat().flatMap((author) => {
    if (typeof author === 'string') return organizations ? [] : [author];
    if (!isRecord(author)) return [];
    const isOrganization = [author['@type']].flat().some((type) => /organi[sz]ation$/i.test(String(type)));
    if (isOrganization !== organizations) return [];
    const id = author['@id'];
    const named = author['name'] ?? (typeof id === 'string' ? byId.get(id)?.['name'] : undefined);
    return [named].flat().filter((name) => typeof name === 'string');
  });
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()))].filter(
    (name) => name !== '' && name.length < 100 && !/^https?:/i.test(name),
  );
}

function text(value: unknown): string | null {
  const [first] = [value].flat();
  if (isRecord(first)) return text(first['@value'] ?? first['name']);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
