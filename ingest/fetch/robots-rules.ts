// robots.txt as RFC 9309 has it, and where the RFC is silent as its reference matcher does. Pure; linear in the input.

type Rule = { readonly pattern: string; readonly allow: boolean };
type Group = { readonly agents: string[]; readonly rules: Rule[]; crawlDelaySeconds: number | null };

export type RobotsRules = { readonly groups: readonly Group[]; readonly sitemaps: readonly string[] };

/** Longer lines are cut there: no real rule is so long. */
const maxLine = 16_663;

const keys: Readonly<Record<string, 'agent' | 'allow' | 'disallow' | 'sitemap' | 'delay'>> = {
  'user-agent': 'agent',
  useragent: 'agent',
  'user agent': 'agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
  'crawl-delay': 'delay',
};

/** Reads a robots.txt; nothing in it is an error. */
export function parseRobots(text: string): RobotsRules {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open: Group | null = null;
  let agentsEnded = false;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const [key, value] = splitLine(raw.slice(0, maxLine));
    if (key === 'sitemap') sitemaps.push(value);
    if (key === 'agent') {
      if (open === null || agentsEnded) groups.push((open = { agents: [], rules: [], crawlDelaySeconds: null }));
      agentsEnded = false;
      open.agents.push(agentToken(value));
    } else if (open !== null && (key === 'allow' || key === 'disallow')) {
      agentsEnded = true;
      open.rules.push({ pattern: escapePattern(value), allow: key === 'allow' });
    } else if (open !== null && key === 'delay' && /^\d+(\.\d+)?$/.test(value)) {
      open.crawlDelaySeconds = Number(value);
    }
  }
  return { groups, sitemaps };
}

function splitLine(raw: string): readonly [(typeof keys)[string] | null, string] {
  const line = raw.split('#', 1)[0] ?? '';
  const colon = line.indexOf(':');
  if (colon >= 0) return [keys[line.slice(0, colon).trim().toLowerCase()] ?? null, line.slice(colon + 1).trim()];
  // A forgotten colon: exactly two words.
  const words = line.trim().split(/[ \t]+/);
  return words.length === 2 ? [keys[words[0]?.toLowerCase() ?? ''] ?? null, words[1] ?? ''] : [null, ''];
}

/** `*`, or the product token that the value begins with, in lower case. */
function agentToken(value: string): string {
  if (/^\*(\s|$)/.test(value)) return '*';
  return (/^[A-Za-z_-]*/.exec(value)?.[0] ?? '').toLowerCase();
}

/** Percent codes in upper case and everything beyond ASCII as percent codes, which is how a URL arrives. */
export function escapePattern(pattern: string): string {
  return pattern
    .toWellFormed()
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/[^\u0000-\u007F]+/g, (text) => encodeURIComponent(text));
}

/** The path with parameters and query, which is what rules are matched with. */
function pathOf(url: string): string {
  const rest = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(.*)$/is.exec(url)?.[1] ?? url;
  const withoutFragment = rest.split('#', 1)[0] ?? '';
  const start = withoutFragment.search(/[/?;]/);
  if (start < 0) return '/';
  const path = withoutFragment.slice(start);
  return path.startsWith('/') ? path : `/${path}`;
}

/** Whether `agent` (a product token) may fetch `url`: the longest matching rule decides, allow wins a tie. */
export function isAllowed(rules: RobotsRules, agent: string, url: string): boolean {
  const path = pathOf(url);
  let allow = -1;
  let disallow = -1;
  for (const rule of groupsFor(rules, agent).flatMap((group) => group.rules)) {
    const length = rule.allow ? allowLength(rule.pattern, path) : matchLength(rule.pattern, path);
    if (rule.allow) allow = Math.max(allow, length);
    else disallow = Math.max(disallow, length);
  }
  return disallow <= 0 || disallow <= allow;
}

/** Seconds between requests that the file asks of `agent`, or null. */
export function crawlDelaySeconds(rules: RobotsRules, agent: string): number | null {
  return groupsFor(rules, agent).find((group) => group.crawlDelaySeconds !== null)?.crawlDelaySeconds ?? null;
}

function groupsFor({ groups }: RobotsRules, agent: string): readonly Group[] {
  const token = agent.toLowerCase();
  const own = groups.filter((group) => token !== '' && group.agents.includes(token));
  return own.length > 0 ? own : groups.filter((group) => group.agents.includes('*'));
}

/** A rule for `…/index.html` allows the bare directory too. */
function allowLength(pattern: string, path: string): number {
  const length = matchLength(pattern, path);
  if (length >= 0) return length;
  const slash = pattern.lastIndexOf('/');
  if (slash < 0 || !pattern.startsWith('index.htm', slash + 1)) return -1;
  return matchLength(`${pattern.slice(0, slash + 1)}$`, path);
}

/** Length of the pattern where it matches, else -1. `*` is any stretch, a last `$` the end. Greedy, so never quadratic. */
function matchLength(pattern: string, path: string): number {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces[0] ?? '';
  if (!path.startsWith(first)) return -1;
  if (pieces.length === 1) return anchored && path.length !== first.length ? -1 : pattern.length;
  let at = first.length;
  const last = pieces.length - 1;
  for (let index = 1; index <= last; index += 1) {
    const piece = pieces[index] ?? '';
    if (anchored && index === last) {
      return path.length - piece.length >= at && path.endsWith(piece) ? pattern.length : -1;
    }
    const found = path.indexOf(piece, at);
    if (found < 0) return -1;
    at = found + piece.length;
  }
  return pattern.length;
}
