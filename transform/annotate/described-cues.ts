// "Der Essener Baukonzern", "het Amerikaanse chipconcern": an article and the noun for a company refer to one told before.
import type { CompanyCategory } from '../../registry/registry.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Span } from './mention.ts';
import type { Descriptors } from './organizations.ts';

/** Words that refer to a company, and of what trade it has to be; of any where the list is empty. */
export type DescribedCue = Span & { readonly wanted: readonly CompanyCategory[] };

/** The definite article with at most one adjective, by language; others name what they refer to in their lists. */
const definite: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[^\p{L}])((?:der|die|das|dem|den|des) (?:\p{L}+(?:er|e|en) )?)$/iu,
  nl: /(?:^|[^\p{L}])((?:de|het|dit|dat|deze) (?:\p{L}+(?:se|e) )?)$/iu,
};

/** References by the nouns that also describe companies beside their names. */
export function findDescribedCues(text: string, { startingAt }: Descriptors, { code }: LanguagePack): DescribedCue[] {
  const pattern = definite[code];
  if (pattern === undefined) return [];
  const found: DescribedCue[] = [];
  for (const [at, { end, category }] of startingAt) {
    const lead = pattern.exec(text.slice(Math.max(0, at - 30), at))?.[1];
    if (lead === undefined || /[\p{L}-]/u.test(text.charAt(end))) continue;
    found.push({ start: at - lead.length, end, wanted: category === null ? [] : [category] });
  }
  return found;
}
