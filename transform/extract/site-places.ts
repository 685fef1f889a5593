// Names that only tell where a site stands, though they look like a company's: "il data center di Settimo Torinese".
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import { termsIn } from './extraction-context.ts';

/** Between a site and its town; Portuguese towns seldom have an article, companies nearly always. */
const located =
  /^s?(?: [\p{L}-]+)? (?:de|d['’]|di|a|à|en|em|in|at|near|nel|nei pressi di|in der nahe von|bei|te) ?$|^s?(?:[ '’][\p{L}\d'’-]+){1,4} (?:à|en|em|in|at|bei|te) $/u;
const listed = /^(?:,| e| y| et| and| und| en|, e|, y) $/u;

/** Those of the `proper` names that stand where the town of a site does, right behind it or in a list with such a one. */
export function siteTowns(sentence: Sentence, { folded }: AnnotatedText): ReadonlySet<Span> {
  const sites = termsIn(sentence, 'site', 'project_noun', 'land').map((each) => each.end);
  const towns = new Set<Span>();
  let previous: OrganizationMention | undefined;
  for (const each of sentence.organizations) {
    if (each.source !== 'proper') continue;
    const isTown =
      sites.some((end) => each.start > end && each.start - end <= 40 && located.test(folded.slice(end, each.start))) ||
      (previous !== undefined && listed.test(folded.slice(previous.end, each.start)));
    previous = isTown ? each : undefined;
    if (isTown) towns.add(each);
  }
  return towns;
}
