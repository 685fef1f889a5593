// Whom a deal's open side means where its sentence does not say: the company that the story is about.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence } from '../annotate/mention.ts';
import type { DealType, Frame } from './deal-frames.ts';
import { type ExtractionContext, has, nameKey } from './extraction-context.ts';
import type { Party } from './party-roles.ts';
import { categoryWeights, type PartyRole } from './role-score.ts';

/** The company that the sentences before were about, at best the subject of the last one; null where none is. */
export type Topic = OrganizationMention | null;

const counterparts: Partial<Readonly<Record<PartyRole, PartyRole>>> = {
  lessor: 'lessee',
  lessee: 'lessor',
  provider: 'customer',
  customer: 'provider',
  lender: 'borrower',
  investor: 'target',
  seller: 'acquirer',
  supplier: 'customer',
  partner: 'partner',
};
/** Deals whose missing side the topic may be; of a purchase only who buys from a named seller. */
const fillable = new Set<DealType>([
  'lease',
  'hosting',
  'cloud_contract',
  'power_purchase',
  'debt_financing',
  'equity_investment',
  'joint_venture',
  'supply',
  'land_purchase',
  'acquisition',
  'other',
]);
const bystanders = new Set(['media', 'research', 'government']);

/** The company of a sentence that the next one may leave unnamed. */
export function topicOf(sentence: Sentence, before: Topic): Topic {
  const subject = sentence.organizations.find(
    (each) => each.source !== 'proper' && !each.categories.some((category) => bystanders.has(category)),
  );
  return subject ?? before;
}

/** The topic as the party that the sentence leaves open; null where it leaves none open, or keeps it secret. */
export function openSide(
  parties: readonly Party[],
  frame: Frame,
  sentence: Sentence,
  candidates: readonly OrganizationMention[],
  topic: Topic,
  annotated: AnnotatedText,
): Party | null {
  const [only, more] = parties;
  if (topic === null || only === undefined || more !== undefined || !fillable.has(frame.dealType)) return null;
  const role = counterparts[only.role];
  // Who sells tells nothing of who buys, but where the verb is one of buying.
  if (only.role === 'seller' && frame.roles !== 'acquisition' && frame.roles !== 'land') return null;
  if (role === undefined || nameKey(only.mention) === nameKey(topic) || has(sentence, 'unnamed')) return null;
  // "Google stands behind the rent": the lease is another one's.
  if (frame.roles === 'lease' && has(sentence, 'guarantee')) return null;
  if (isIndefinite(only, frame, annotated, sentence)) return null;
  const rivals = candidates.filter((each) => each.source !== 'proper' && nameKey(each) !== nameKey(only.mention));
  if (rivals.length > 0) return null;
  const suits = Math.max(0, ...topic.categories.map((each) => categoryWeights[role]?.[each] ?? 0));
  const clashes = Math.min(0, ...topic.categories.map((each) => categoryWeights[role]?.[each] ?? 0));
  if (clashes < -0.9 && suits < 0.5) return null;
  return { role, mention: topic, score: 0.6 };
}

const someone =
  /^.{0,60}?(?: to an? | to one | to another | a un[ao]? | a um | a uma | para um | para uma | con un[ao]? | com um | avec une? | a une? | an einen? | mit eine[mrn] | ad un[ao]? | aan een | met een | with an? |某)/;

/** "leasing it to an AI start-up", or a landlord of whom no tenant is told: the other side is somebody else. */
function isIndefinite(only: Party, frame: Frame, { folded, pack }: AnnotatedText, sentence: Sentence): boolean {
  if (someone.test(folded.slice(frame.trigger.end, sentence.end))) return true;
  const gives = only.role === 'lessor' || only.role === 'provider' || only.role === 'supplier';
  return gives && pack.marks !== '' && only.mention.end <= frame.trigger.start;
}

const lettings = new Set<DealType>(['lease', 'hosting', 'cloud_contract']);
const worthOf = (role: PartyRole, mention: OrganizationMention): number => {
  const weights = mention.categories.map((each) => categoryWeights[role]?.[each] ?? 0);
  return weights.length === 0 ? 0 : Math.max(...weights) + Math.min(0, ...weights);
};

/**
 * The two sides of a contract of which no sentence names more than one: the other is the company of the story whose trade suits it,
 * if there is one that the text keeps coming back to. Null where nothing is to be changed.
 */
export function sidesOfStory(
  told: { readonly dealType: DealType; readonly parties: readonly Party[]; readonly sentence: Sentence },
  { annotated, title }: ExtractionContext,
  guarantors: ReadonlySet<string>,
): Party[] | null {
  const [only, more] = told.parties;
  const opposite = only === undefined ? undefined : counterparts[only.role];
  if (only === undefined || more !== undefined || opposite === undefined || !lettings.has(told.dealType)) return null;
  if (has(told.sentence, 'unnamed')) return null;
  const isTurned = worthOf(opposite, only.mention) - worthOf(only.role, only.mention) > 1;
  const [own, role] = isTurned ? [opposite, only.role] : [only.role, opposite];
  const counts = new Map<string, { mention: OrganizationMention; count: number }>();
  for (const mention of [...(title?.organizations ?? []), ...annotated.organizations]) {
    if (mention.source !== 'known' || nameKey(mention) === nameKey(only.mention) || worthOf(role, mention) < 0.8)
      continue;
    if (guarantors.has(nameKey(mention))) continue;
    const known = counts.get(nameKey(mention));
    counts.set(nameKey(mention), { mention, count: (known?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count === second?.count) return null;
  const inText = annotated.organizations.find((each) => nameKey(each) === nameKey(first.mention));
  return inText === undefined
    ? null
    : [
        { ...only, role: own },
        { role, mention: inText, score: 0.5 },
      ];
}
