// Who does what in a deal: the best assignment of the names of a sentence to the roles of a frame.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import { has, nameKey } from './extraction-context.ts';
import { isPassive } from './party-particles.ts';
import { categoryWeights, opposed, type PartyRole, type RoleFrame, roleScore, roleWeights } from './role-score.ts';

export type Party = { readonly role: PartyRole; readonly mention: OrganizationMention; readonly score: number };

/** Assigns roles of `frame` around `trigger`; mentions that a comma or an "and" joins share one role. */
export function assignRoles(
  frame: RoleFrame,
  sentence: Sentence,
  trigger: TermMention,
  candidates: readonly OrganizationMention[],
  annotated: AnnotatedText,
): Party[] {
  const roles = Object.keys(roleWeights[frame] ?? {}) as PartyRole[];
  const apart = candidates.length === 2 && opposed.has(frame);
  const groups = apart
    ? candidates.map((each) => [each])
    : sidesApart(coordinate(candidates, trigger, annotated), frame);
  const passive = isPassive(sentence, trigger, annotated);
  const scored = groups.flatMap((group, at) =>
    roles.map((role) => ({
      role,
      at,
      score: roleScore(frame, role, group, groups, sentence, trigger, passive, annotated),
    })),
  );
  scored.sort((a, b) => b.score - a.score);
  const taken = new Map<number, PartyRole>();
  const used = new Set<PartyRole>();
  const parties: Party[] = [];
  for (const { role, at, score } of scored) {
    const many = role === 'partner' || role === 'investor' || role === 'lender';
    if (score <= 0.4 || taken.has(at) || (used.has(role) && !many)) continue;
    if (used.has(role) && score < (role === 'partner' ? 0.8 : 2.2)) continue;
    taken.set(at, role);
    used.add(role);
    for (const mention of groups[at] ?? []) parties.push({ role, mention, score });
  }
  if (
    apart &&
    parties.length === 1 &&
    frame === 'contract' &&
    annotated.pack.marks !== '' &&
    !has(sentence, 'between') &&
    candidates.every((each) => each.source !== 'proper')
  )
    parties.splice(0, 1, ...pairOf(scored, groups, parties));
  const [only] = candidates;
  // "Als Bürge tritt Google auf": whoever is named alone beside a guarantee gives it.
  if (frame === 'guarantee' && parties.length === 0 && candidates.length === 1 && only?.source === 'known')
    parties.push({ role: 'guarantor', mention: only, score: 0.6 });
  if (opposed.has(frame) && frame !== 'merger') parties.splice(0, parties.length, ...apartFrom(parties, roles));
  if (frame === 'guarantee' && has(sentence, 'lease', 'hosting')) return parties.map(asLeaseSide);
  if (frame === 'merger' && groups.length === 2) parties.push(...otherSide(groups, parties, roles));
  return parties;
}

/** "A and the banks B and C signed a loan": all names of a contract in one list are two sides, banks on one, or the first against the rest. */
function sidesApart(groups: OrganizationMention[][], frame: RoleFrame): OrganizationMention[][] {
  const [list, other] = groups;
  if (!opposed.has(frame) || list === undefined || other !== undefined || list.length < 3) return groups;
  const banks = list.filter((each) => each.categories.includes('bank'));
  const rest = list.filter((each) => !banks.includes(each));
  if (frame === 'debt' && banks.length > 0 && rest.length > 0) return [banks, rest];
  return frame === 'debt' ? groups : [list.slice(0, 1), list.slice(1)];
}

type Scored = { readonly role: PartyRole; readonly at: number; readonly score: number };

/** Of two names that both suit one role better, the pair with the larger sum: "OpenAI signed an agreement with Amazon". */
function pairOf(
  scored: readonly Scored[],
  groups: readonly (readonly OrganizationMention[])[],
  parties: readonly Party[],
): readonly Party[] {
  const [one, other] = [0, 1].map((at) => scored.filter((each) => each.at === at));
  const pairs = (one ?? []).flatMap((a) =>
    (other ?? []).flatMap((b) => (a.role === b.role ? [] : [{ a, b, sum: a.score + b.score }])),
  );
  const best = pairs.toSorted((x, y) => y.sum - x.sum)[0];
  if (best === undefined || best.sum < 1.2 || Math.min(best.a.score, best.b.score) < 0.3) return parties;
  return [best.a, best.b].flatMap(({ role, at, score }) =>
    (groups[at] ?? []).map((mention) => ({ role, mention, score })),
  );
}

/** "A and B have signed a contract": two names that share one side are one on each, as their trades suggest. */
function apartFrom(parties: readonly Party[], roles: readonly PartyRole[]): readonly Party[] {
  const [first, second, more] = parties;
  const [one, other] = roles;
  if (first === undefined || second === undefined || more !== undefined || one === undefined || other === undefined)
    return parties;
  if (first.role !== second.role || nameKey(first.mention) === nameKey(second.mention)) return parties;
  const worth = (role: PartyRole, { mention }: Party): number =>
    Math.max(0, ...mention.categories.map((category) => categoryWeights[role]?.[category] ?? 0));
  const straight = worth(one, first) + worth(other, second) >= worth(other, first) + worth(one, second);
  return [
    { ...first, role: straight ? one : other },
    { ...second, role: straight ? other : one },
  ];
}

const landlords = new Set(['miner', 'miner_turned_ai', 'developer', 'reit', 'colocation', 'real_estate']);

/** A lease that somebody backs has a tenant and a landlord, and no borrower. */
function asLeaseSide(party: Party): Party {
  if (party.role !== 'borrower') return party;
  return { ...party, role: party.mention.categories.some((each) => landlords.has(each)) ? 'lessor' : 'lessee' };
}

/** A merger has two sides: of two names the one without a role takes the other. */
function otherSide(
  groups: readonly (readonly OrganizationMention[])[],
  parties: readonly Party[],
  roles: readonly PartyRole[],
): Party[] {
  const left = groups.find((group) => !group.some((each) => parties.some((party) => party.mention === each)));
  const role = roles.find((each) => !parties.some((party) => party.role === each));
  if (parties.length === 0 || left === undefined || role === undefined) return [];
  return left.filter((each) => each.source !== 'proper').map((mention) => ({ role, mention, score: 0.6 }));
}

/** A comma or an "and", behind a place at most ("MGX of Abu Dhabi and …"), before an article or an owner. */
const listMark =
  /^(?:(?: (?:of|from|de|del|aus|van|di|da) \p{L}+(?: \p{L}+){0,2}(?=,| (?:and|e|y|und|et|en|og|oraz|i|ve|dan|và) ))?,? ?(?:and|e|y|und|et|en|og|oraz|i|ve|dan|va|&|\+|a|o|the)? ?(?:the|a|o|la|el|le|il|lo|die|der|l')? ?(?:(?:fondo|fonds|fund|gestora|grupo|groupe|gruppo|gestor|fundo|firma|societe|empresa|empresas|investor|konzern|betreiber|operadora?|banco|bancos|banks?|banque|banca)(?: (?:de|di|da|do|des)(?: \p{L}+){1,2}| \p{L}+){0,1} )?(?:\p{L}+ \p{L}+'s |\p{L}+'s )?|,? (?:and|&) (?:[a-z-]+ ){0,2}(?:manager|firm|giant|developer|operator|investor|company|provider|startup|lender|miner|utility|fund) |[、和与及や與와과및・] ?)$/u;

/** "A, B and C": mentions with nothing but list marks between them, unless the trigger stands there. */
function coordinate(
  candidates: readonly OrganizationMention[],
  trigger: Span,
  annotated: AnnotatedText,
): OrganizationMention[][] {
  const groups: OrganizationMention[][] = [];
  for (const each of candidates) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const between = previous === undefined ? 'x' : annotated.folded.slice(previous.end, each.start);
    const listed = listMark.test(between);
    const split = previous !== undefined && previous.end <= trigger.start && trigger.end <= each.start;
    // "Microsoft, Nebius'u satın aldı": behind the comma of a Turkish subject stands the object.
    const isObject = annotated.pack.code === 'tr' && between === ', ' && annotated.folded.charAt(each.end) === "'";
    if (group !== undefined && listed && between.trim() !== '' && !split && !isObject) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
