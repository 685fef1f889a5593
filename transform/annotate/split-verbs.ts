// Verbs whose particle stands at the end of the clause: "steigt mit 500 Millionen bei Nscale ein", "wijst het plan af".
import type { LanguagePack, TermName } from '../languages/language-pack.ts';
import { termNames } from '../languages/language-pack.ts';
import { foldText } from './fold-text.ts';
import type { TermMention } from './mention.ts';
import { textAt, tokenKindAt } from './numerals.ts';
import { tokenKinds, type Tokens } from './tokenize.ts';

type Split = { readonly particle: string; readonly term: TermName };
const built = new WeakMap<LanguagePack, ReadonlyMap<string, readonly Split[]>>();

/** How many tokens a clause may hold between a verb and its particle. */
const reach = 32;
const clauseMarks = new Set(['.', ';', ':', '!', '?']);
const conjunctions = new Set([
  'und',
  'en',
  'oder',
  'of',
  'sowie',
  'weil',
  'nachdem',
  'omdat',
  'nadat',
  'and',
  'after',
  'as',
  'because',
  'over',
  'wegen',
  'wie',
  'teilte',
  'berichtet',
  // Dutch puts what follows behind the particle: "neemt X over voor 215 miljoen".
  'voor',
  'van',
  'tot',
  'bij',
  'na',
  'met',
  'tegen',
  'op',
  'om',
  'door',
  'vanwege',
  'in',
]);

function splitsOf(pack: LanguagePack): ReadonlyMap<string, readonly Split[]> {
  const known = built.get(pack);
  if (known !== undefined) return known;
  const verbs = new Map<string, Split[]>();
  for (const term of termNames) {
    for (const pair of (pack.splitVerbs?.[term] ?? '').split('|')) {
      const [verb = '', particle = ''] = pair.split('+');
      if (verb === '' || particle === '') continue;
      const key = foldText(verb);
      verbs.set(key, [...(verbs.get(key) ?? []), { particle: foldText(particle), term }]);
    }
  }
  built.set(pack, verbs);
  return verbs;
}

/** The verbs of `pack.splitVerbs` whose particle closes their clause; the mention is the verb itself. */
export function findSplitVerbs(tokens: Tokens, pack: LanguagePack): TermMention[] {
  if (pack.splitVerbs === undefined) return [];
  const verbs = splitsOf(pack);
  const found: TermMention[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const splits = verbs.get(textAt(tokens, token));
    if (splits === undefined) continue;
    const terms = new Set<TermName>();
    for (let at = token + 1; at <= Math.min(token + reach, tokens.count - 1); at += 1) {
      const text = textAt(tokens, at);
      // A full stop inside a number or behind an abbreviation ends no clause; one before a space does.
      if (clauseMarks.has(text) && tokens.end[at] !== tokens.start[at + 1]) break;
      for (const { particle, term } of splits) if (text === particle && closesClause(tokens, at)) terms.add(term);
    }
    for (const term of terms) found.push({ start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0, term });
  }
  return found;
}

function closesClause(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count) return true;
  return tokenKindAt(tokens, at + 1) === tokenKinds.mark || conjunctions.has(textAt(tokens, at + 1));
}
