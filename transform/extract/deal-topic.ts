// Whom a deal's open side means where its sentence does not say: the company that the story is about.
import type { OrganizationMention, Sentence } from '../annotate/mention.ts';
import type { DealType, Frame } from './deal-frames.ts';
import { has, nameKey } from './extraction-context.ts';
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
): Party | null {
  const [only, more] = parties;
  if (topic === null || only === undefined || more !== undefined || !fillable.has(frame.dealType)) return null;
  const role = counterparts[only.role];
  // Who sells tells nothing of who buys, but where the verb is one of buying.
  if (only.role === 'seller' && frame.roles !== 'acquisition' && frame.roles !== 'land') return null;
  if (role === undefined || nameKey(only.mention) === nameKey(topic) || has(sentence, 'unnamed')) return null;
  // "Google stands behind the rent": the lease is another one's.
  if (frame.roles === 'lease' && has(sentence, 'guarantee')) return null;
  const rivals = candidates.filter((each) => each.source !== 'proper' && nameKey(each) !== nameKey(only.mention));
  if (rivals.length > 0) return null;
  const suits = Math.max(0, ...topic.categories.map((each) => categoryWeights[role]?.[each] ?? 0));
  const clashes = Math.min(0, ...topic.categories.map((each) => categoryWeights[role]?.[each] ?? 0));
  if (clashes < -0.9 && suits < 0.5) return null;
  return { role, mention: topic, score: 0.6 };
}
