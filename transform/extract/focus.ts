// What a document is about: its main company, its main place, whether its title speaks of a data center.
import type { OrganizationMention } from '../annotate/mention.ts';
import { type ExtractionContext, nameKey } from './extraction-context.ts';

const bystanders = new Set(['media', 'research', 'government', 'bank']);

/** The company named most often, names in the title and the lead counting more; null where none is known. */
export function mainOrganization(context: ExtractionContext): OrganizationMention | null {
  const known = found.get(context);
  if (known !== undefined) return known;
  const main = countOrganizations(context);
  found.set(context, main);
  return main;
}

const found = new WeakMap<ExtractionContext, OrganizationMention | null>();

function countOrganizations({ annotated, title }: ExtractionContext): OrganizationMention | null {
  const counts = new Map<string, { mention: OrganizationMention; count: number }>();
  const inTitle = new Set((title?.organizations ?? []).map(nameKey));
  for (const mention of annotated.organizations) {
    if (mention.source === 'proper' || mention.source === 'coreference') continue;
    if (mention.categories.some((each) => bystanders.has(each))) continue;
    const key = nameKey(mention);
    const known = counts.get(key) ?? { mention, count: inTitle.has(key) ? 2 : 0 };
    known.count += mention.start < 300 ? 1.5 : 1;
    counts.set(key, known);
  }
  let best: { mention: OrganizationMention; count: number } | null = null;
  for (const each of counts.values()) if (best === null || each.count > best.count) best = each;
  return best?.mention ?? null;
}

/** Whether the headline speaks of data centers. */
const isHeadline = ({ title }: ExtractionContext): boolean =>
  title?.sentences.some((each) => each.terms.some((term) => term.term === 'project_noun')) ?? false;

/** Whether title or the first lines speak of data centers as their subject. */
export function isAboutDataCenters(context: ExtractionContext): boolean {
  const lead = context.annotated.sentences.slice(0, 3);
  return lead.some((each) => each.terms.some((term) => term.term === 'project_noun')) || isHeadline(context);
}
