// How well a name suits a role of a deal: additive over side, particle, category and cues of its own.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { gap, has, termsIn } from './extraction-context.ts';
import { particlesOf } from './party-particles.ts';
import weights from './weights.json' with { type: 'json' };

export type PartyRole = Deal['parties'][number]['role'];
export type RoleFrame = keyof typeof weights.roles;

type Features = Readonly<Record<string, number>>;
/** What each frame gives to side and particle, by role. */
export const roleWeights: Readonly<Record<string, Readonly<Record<string, Features>>>> = weights.roles;
/** What each trade is worth in each role. */
export const categoryWeights: Readonly<Record<string, Features>> = weights.categories;

/** Frames of two sides: the only two names of a sentence are one on each, "A and B have signed" included. */
export const opposed = new Set<RoleFrame>(['contract', 'lease', 'merger', 'supply', 'guarantee', 'debt']);

/** "its data center operator X": what the seller calls its own is sold. */
const ownUnit =
  /(?:^| )(?:its|their|seine[nrsm]?|ihre[nrsm]?|sus?|suas?|seus?|sa|son|ses|suo|sua|zijn|haar|swoj\p{L}+|sin|sitt) (?:\p{Ll}[\p{L}'-]* ){0,6}$/u;

/** The worth of a role for a group of names that share it. */
export function roleScore(
  frame: RoleFrame,
  role: PartyRole,
  group: readonly OrganizationMention[],
  groups: readonly (readonly OrganizationMention[])[],
  sentence: Sentence,
  trigger: TermMention,
  passive: boolean,
  annotated: AnnotatedText,
): number {
  const features = roleWeights[frame]?.[role] ?? {};
  const roles = Object.keys(roleWeights[frame] ?? {});
  const [first] = group;
  if (first === undefined) return -9;
  const left =
    isSubjectSide(first, trigger, annotated) || isInvertedSubject(first, groups, sentence, trigger, annotated);
  const particles = particlesOf(first, sentence, annotated, trigger, passive, frame);
  let score = features[passive ? (left ? 'right' : 'left') : left ? 'left' : 'right'] ?? 0;
  if (passive && !left && !particles.includes('by')) score -= 2.5;
  // An explicit particle outweighs the side; a second mention on the same side is a weaker subject or object.
  const particle = particles.find((each) => roles.some((other) => roleWeights[frame]?.[other]?.[each] !== undefined));
  const own = particle === undefined ? undefined : features[particle];
  if (own !== undefined) score = particle === 'of' || particle === 'with' ? Math.max(score, own) : own;
  // A particle that this frame gives to another role speaks against this one.
  else if (particle !== undefined) score = Math.min(score, 0.3);
  // "stützt das Arrangement, und es gilt als erste Phase mit X": the next clause has its own parties.
  if (!left && frame === 'guarantee' && nextClause.test(annotated.folded.slice(trigger.end, first.start))) score -= 1.2;
  // "Käufer von X ist Y": behind the noun for the buyer, and governed by nothing, stands the buyer.
  if (frame === 'acquisition' && !left && particle === undefined && isBuyer(trigger, annotated))
    score += role === 'acquirer' ? 3 : -2;
  // "Tether gewährt Northern Data ein Darlehen": right before the verb for lending stands who lends.
  if (frame === 'debt' && lendsNext(first, sentence, annotated)) score += role === 'lender' ? 3 : -2.5;
  const between = groups.filter(([other]) => {
    if (other === undefined || other === first) return false;
    return left
      ? other.start > first.start && other.end <= trigger.start
      : other.start >= trigger.end && other.start < first.start;
  }).length;
  // A marked subject is one however far its verb is.
  if (!particles.includes('subject')) score -= frame === 'partners' ? 0 : 0.5 * between;
  else if (score > 0) score += 0.3;
  if (particles.includes('aside')) score -= 1.5;
  // A particle of the object says so, whatever the company is.
  if (!left && first.end <= trigger.start && features['right'] !== undefined && features['right'] >= 1.5) score += 1;
  // Behind a dash or a semicolon another story is told.
  const [from, to] = left ? [first.end, trigger.start] : [trigger.end, first.start];
  if (/ [—–] |;/.test(annotated.folded.slice(from, to))) score -= 1.5;
  score += weights.deal.distance * Math.min(200, gap(first, trigger));
  // "Shareholders of X": X is what is bought.
  if (role === 'target' && ofHolders(first, sentence)) score += frame === 'merger' ? 2.4 : 1.8;
  score += stakeCue(role, first, annotated);
  if (frame === 'sale' && ownUnit.test(annotated.folded.slice(Math.max(0, first.start - 60), first.start)))
    score += role === 'target' ? 1.8 : -1.8;
  // "matched to Anthropic's compute needs": whose needs, sites or chips are told is seldom a party where others are.
  if (groups.length > 2 && opposed.has(frame) && annotated.folded.startsWith("'s ", first.end)) score -= 1;
  // "X said its holders had not approved the merger with Y": whose holders vote is bought.
  if (frame === 'merger' && left && has(sentence, 'holder', 'vote') && !ofHolders(first, sentence))
    score += role === 'target' ? 1.6 : 0;
  for (const mention of group) {
    const affinity = mention.categories.map((category) => categoryWeights[role]?.[category] ?? 0);
    if (affinity.length > 0)
      score +=
        Math.max(...affinity.map((each) => each), -3) / group.length + Math.min(0, ...affinity) / group.length / 2;
    if (mention.source === 'proper') {
      const named =
        (!opposed.has(frame) && /[\s\d]|\p{Ll}\p{Lu}/u.test(mention.name)) ||
        particles.some((each) => ['in', 'of', 'with'].includes(each));
      score -= named ? 0.8 : 1.6;
    }
    if (mention.source === 'shaped') score -= 0.1;
  }
  return score;
}

/** Left of the verb stands who acts; where the verb ends the sentence, the object's particle decides. */
function isSubjectSide(mention: Span, trigger: Span, { pack, folded }: AnnotatedText): boolean {
  const left = mention.end <= trigger.start;
  // Turkish: "Nebius'u satın aldı".
  if (left && pack.code === 'tr')
    return !/^['’][yn]?[iıuü](?![\p{L}])/u.test(folded.slice(mention.end, mention.end + 5));
  if (!left || (pack.code !== 'ja' && pack.code !== 'ko')) return left;
  return !/^(?:・?グループ|・?ホールディングス|社|株式会社|株|の株式|の全株式?|그룹|홀딩스| 지분| 주식)?(?:[(（][^)）]{1,14}[)）])?(?:[をを을를]|の(?:全株式?|株式|過半数)[をを])/.test(
    folded.slice(mention.end, mention.end + 28),
  );
}

const lendsNext = (mention: Span, sentence: Sentence, { pack }: AnnotatedText): boolean =>
  ['de', 'nl', 'no', 'pl'].includes(pack.code) &&
  termsIn(sentence, 'lend').some((each) => each.start - mention.end === 1);
const nextClause = /[,;] (?:und|and|y|e|et|en|og|i|sowie|wahrend|while) /;
const isBuyer = (trigger: Span, { folded }: AnnotatedText): boolean =>
  /^(?:kaufer|koper|kjoper|kupuj|comprador|acheteur|acquirente|buyer)/.test(folded.slice(trigger.start, trigger.end));
const nominalTriggers = new Set(['acquisition', 'agreement', 'venture', 'memorandum', 'ipo', 'merge', 'loan', 'ppa']);
/** What a clause may begin with that is no subject. */
const fronted =
  /(?:^|[,;:–-] |[.!?] )(?:mit|im|am|in|an|bei|nach|fur|vor|zu|zum|zur|aus|auf|seit|ab|bis|laut|gemass|zugleich|ausserdem|zudem|dafur|damit|daneben|dazu|jetzt|nun|dann|gleichzeitig|zuvor|zuletzt|inzwischen|kunftig|heute|gestern|dort|hier|auch|so|als|dabei|hierfur|darin|met|op|voor|na|bij|vanaf|volgens|tegelijk|tegelijkertijd|ook|daarnaast|daarmee|nu|eerder|vorig|daarvoor|med|i|pa|for|etter|ved|ifolge|na|samtidig|ogsa|tidligere|dermed|under) [^,;:]{0,90}$/;
const subjectGap = /^ (?:(?:sich|zich|seg|sig) )?(?:(?:der|die|das|de|het|det|den) )?(?:[\p{L}\d-]+ ){0,2}$/u;
const preposition =
  /(?:^| )(?:an|auf|bei|in|im|mit|von|vom|fur|zu|zum|zur|aus|uber|aan|op|van|voor|met|bij|uit|naar|over|til|av|fra|med|pa|den|dem|des)(?: |$)/;

/** "Im Gegenzug bürgt Google für …": with something else before a German, Dutch or Norwegian verb, the subject stands behind it. */
function isInvertedSubject(
  mention: OrganizationMention,
  groups: readonly (readonly OrganizationMention[])[],
  sentence: Sentence,
  trigger: TermMention,
  { pack, folded }: AnnotatedText,
): boolean {
  if (!['de', 'nl', 'no'].includes(pack.code) || mention.start < trigger.end || nominalTriggers.has(trigger.term))
    return false;
  if (groups.some(([other]) => other !== undefined && other.start < mention.start)) return false;
  const between = folded.slice(trigger.end, mention.start);
  if (!subjectGap.test(between) || preposition.test(between)) return false;
  return fronted.test(folded.slice(sentence.start, trigger.start));
}

const bought =
  /^(?:的|の)?(?:\d+(?:\.\d+)?%|全部|控股|控制|多数|過半数|전체|100%|잔여)?(?:的|の)?(?:股[权權份]|全?株式|지분|경영권)|^ (?:지분|경영권|주식)/;
const held =
  /^(?:社|集团|集團)?(?:合计|合計|が|가|이)?(?:持有|所持|保有|보유|旗下(?!公司|子公司|企业|基金|平台)|傘下|산하|手中)|^(?:로부터|으로부터|から)/;

/** "X的40%股权", "Yが保有する", "Z旗下": in scripts with the words behind the name, what is bought and who holds it. */
function stakeCue(role: string, mention: Span, { folded, pack }: AnnotatedText): number {
  if (!['zh', 'ja', 'ko'].includes(pack.code)) return 0;
  const behind = folded.slice(mention.end, mention.end + 16);
  if (bought.test(behind)) return role === 'target' ? 2 : -1;
  return held.test(behind) ? (role === 'seller' ? 2.8 : -1.2) : 0;
}

function ofHolders(mention: Span, sentence: Sentence): boolean {
  return termsIn(sentence, 'holder').some(
    (each) =>
      // "Investor KKR", "shareholder Tether": right behind the noun stands the holder itself.
      (each.end + 1 < mention.start && mention.start - each.end <= 8) ||
      (each.start >= mention.end && each.start - mention.end <= 3),
  );
}
