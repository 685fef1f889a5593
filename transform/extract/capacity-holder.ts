// Whose site a load is: the likeliest company of the sentence, of those before it or of the headline, and who else has a part in it.
import type { Capacity } from '../../schemas/facts/capacity.ts';
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import type { PhaseReading } from './capacity-phase.ts';
import { type FieldSpan, spanOf } from './claim-draft.ts';
import { type ExtractionContext, has, nameKey, nearest } from './extraction-context.ts';
import { mainOrganization } from './focus.ts';
import {
  backers,
  holderScore,
  isCompany,
  isOf,
  isServed,
  landlords,
  mayHold,
  nearness,
  openingSubject,
  tenants,
} from './holder-cues.ts';

type Candidate = { readonly mention: OrganizationMention; readonly sentence: Sentence; readonly score: number };

export type Holding = {
  readonly roles: Capacity['roles'];
  readonly spans: readonly FieldSpan[];
};

/** The companies that have a part in the site that draws `power`; null where none is told. */
export function holdingOf(
  power: Span,
  sentence: Sentence,
  phase: PhaseReading,
  context: ExtractionContext,
): Holding | null {
  const candidates = candidatesFor(power, sentence, phase.contracted, context);
  const holder = chosenOf(candidates[0] ?? null, phase.contracted, context);
  if (holder === null) return null;
  const { sentences } = context.annotated;
  const before = phase.contracted ? sentences[sentence.index - 1] : undefined;
  const lessee = lesseeOf(power, sentence, holder) ?? (before === undefined ? null : lesseeOf(power, before, holder));
  const endUser = lessee === null ? endUserOf(candidates, holder, context) : null;
  const owner = ownerOf(candidates, holder, context);
  const key = phase.phase === 'live' ? 'operator' : 'developer';
  return {
    roles: {
      owner: owner?.name ?? null,
      developer: null,
      operator: null,
      lessee: lessee?.name ?? null,
      endUser: endUser?.name ?? null,
      [key]: holder.name,
    },
    spans: [
      ...spanOf(`roles.${key}`, holder.named),
      ...spanOf('roles.lessee', lessee?.named),
      ...spanOf('roles.endUser', endUser?.named),
      ...spanOf('roles.owner', owner?.named),
    ],
  };
}

/** The companies of the sentence, of the three before it and of the first one, the likeliest first. */
function candidatesFor(
  power: Span,
  sentence: Sentence,
  contracted: boolean,
  context: ExtractionContext,
): readonly Candidate[] {
  const { sentences, text } = context.annotated;
  const found: Candidate[] = [];
  const consider = (from: Sentence | undefined, cost: number): void => {
    if (from === undefined) return;
    // The items of a list and the paragraphs of a round-up have subjects of their own.
    const apart = from !== sentence && text.slice(from.end, sentence.start).includes('\n') ? 0.15 : 0;
    for (const mention of [...openingSubject(from, context), ...from.organizations]) {
      if (!mayHold(mention) || !isCompany(mention, from, context)) continue;
      const near = from === sentence ? nearness(mention, sentence, power) : 0;
      found.push({
        mention,
        sentence: from,
        score: holderScore(mention, from, contracted, context) + near - cost - apart,
      });
    }
  };
  consider(sentence, 0);
  for (let back = 1; back <= 3; back += 1) consider(sentences[sentence.index - back], 0.3 + back * 0.25);
  if (sentence.index > 3) consider(sentences[0], 0.8);
  return found.sort((a, b) => b.score - a.score);
}

function chosenOf(best: Candidate | null, contracted: boolean, context: ExtractionContext): OrganizationMention | null {
  const main = mainOrganization(context);
  if (main !== null && (best === null || mainScore(main, contracted, context) > best.score)) return main;
  return best !== null && best.score >= 0.3 ? fullName(best.mention, context) : null;
}

/** The company that the text names most, unless where it first stands it is a seller, a backer or no company at all. */
function mainScore(main: OrganizationMention, contracted: boolean, context: ExtractionContext): number {
  const sentence = context.annotated.sentences.find((each) => each.start <= main.start && main.end <= each.end);
  if (!mayHold(main) || (sentence !== undefined && !isCompany(main, sentence, context))) return -1;
  const ceiling = isOf(main, landlords) ? 0.7 : 0.5;
  return sentence === undefined ? ceiling : Math.min(ceiling, holderScore(main, sentence, contracted, context) - 0.3);
}

/** A ticker or a short form ("WULF") stands for the longer name that the text has for the same company. */
function fullName(holder: OrganizationMention, { annotated }: ExtractionContext): OrganizationMention {
  if (holder.companyId === null) return holder;
  const short = holder.name.toLowerCase();
  const longer = annotated.organizations.find(
    (each) => each.companyId === holder.companyId && each.name.toLowerCase().includes(short),
  );
  return longer ?? holder;
}

/** Who rents the load, where a lease or a contract is told: a cloud or AI company other than the holder. */
function lesseeOf(power: Span, sentence: Sentence, holder: OrganizationMention): OrganizationMention | null {
  if (!has(sentence, 'lease', 'hosting', 'ph_contracted')) return null;
  return nearest(
    sentence.organizations.filter((each) => isOf(each, tenants) && !isSame(each, holder)),
    power,
  );
}

/** "a campus for Meta": whom the site of another is to serve. */
function endUserOf(
  candidates: readonly Candidate[],
  holder: OrganizationMention,
  context: ExtractionContext,
): OrganizationMention | null {
  const user = candidates.find(
    ({ mention, sentence }) =>
      isOf(mention, tenants) && !isSame(mention, holder) && isServed(mention, sentence, context),
  );
  return user?.mention ?? null;
}

/** A fund that owns the site with the holder: "a venture with Blue Owl". */
function ownerOf(
  candidates: readonly Candidate[],
  holder: OrganizationMention,
  context: ExtractionContext,
): OrganizationMention | null {
  const owner = candidates.find(
    ({ mention, sentence }) =>
      isOf(mention, backers) &&
      !isSame(mention, holder) &&
      has(sentence, 'venture', 'stake', 'acquire') &&
      isServed(mention, sentence, context),
  );
  return owner?.mention ?? null;
}

const isSame = (one: OrganizationMention, other: OrganizationMention): boolean => nameKey(one) === nameKey(other);
