// Who does what in a deal: additive scores over side, particle and category, then the best assignment.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { OrganizationMention, Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import type { Deal } from '../../schemas/facts/deal.ts';
import { gap, has, nameKey, termsIn } from './extraction-context.ts';
import weights from './weights.json' with { type: 'json' };

export type PartyRole = Deal['parties'][number]['role'];
export type RoleFrame = keyof typeof weights.roles;
export type Party = { readonly role: PartyRole; readonly mention: OrganizationMention; readonly score: number };

/** Frames of two sides: the only two names of a sentence are one on each, "A and B have signed" included. */
const opposed = new Set<RoleFrame>(['contract', 'lease', 'merger', 'supply', 'guarantee', 'debt']);

type Features = Readonly<Record<string, number>>;
const roleWeights: Readonly<Record<string, Readonly<Record<string, Features>>>> = weights.roles;
const categoryWeights: Readonly<Record<string, Features>> = weights.categories;
const bystanders = new Set(['media', 'research', 'government']);
/** Stock exchanges are where a deal is traded, never a party to it. */
const exchanges = new Set(['nasdaq', 'nyse', 'sec']);

/** Organizations of the sentence that may be parties: no reporters, no list of rivals. */
export function partyCandidates(sentence: Sentence, annotated: AnnotatedText): OrganizationMention[] {
  const comparisons = termsIn(sentence, 'comparison');
  const byKey = new Map<string, OrganizationMention>();
  for (const each of sentence.organizations) {
    if (each.companyId !== null && exchanges.has(each.companyId)) continue;
    if (each.source === 'proper' && isPerson(each, sentence)) continue;
    // "an NVIDIA-backed company": who stands behind a party is none.
    if (
      /^-(?:backed|owned|funded|led|linked|affiliated|controlled|gestutz|unterstutz)/.test(
        annotated.folded.slice(each.end, each.end + 14),
      )
    )
      continue;
    if (ownsUnit(each, sentence) || isParent(each, sentence) || isBrand(each, annotated)) continue;
    // "Elon Musk's xAI": the owner only tells which company is meant.
    if (each.source === 'proper' && ownsNext(each, sentence, annotated)) continue;
    if (each.categories.length > 0 && each.categories.every((category) => bystanders.has(category))) continue;
    if (
      comparisons.some(
        (term) => each.start >= term.end && each.start - term.end <= 60 && sameClause(annotated, term, each),
      )
    )
      continue;
    const key = nameKey(each);
    const previous = byKey.get(key);
    if (previous === undefined || (previous.source === 'coreference' && each.source !== 'coreference'))
      byKey.set(key, each);
  }
  return [...byKey.values()].sort((a, b) => a.start - b.start);
}

/** A name with a role beside it, or any name of a person's shape in a sentence about insiders. */
function isPerson(mention: Span, sentence: Sentence): boolean {
  const person = sentence.persons.find((each) => each.start < mention.end && mention.start < each.end);
  return person !== undefined && (person.role !== 'not_stated' || has(sentence, 'officer', 'insiders', 'director'));
}

const ownsNext = (mention: Span, sentence: Sentence, annotated: AnnotatedText): boolean =>
  annotated.folded.startsWith("'s ", mention.end) &&
  sentence.organizations.some((each) => each.source !== 'proper' && each.start === mention.end + 3);

/** "G42's U.S. subsidiary Core42": the subsidiary acts, its parent only tells whose it is. */
const ownsUnit = (mention: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'subsidiary').some(
    (unit) =>
      unit.start >= mention.end &&
      unit.start - mention.end <= 24 &&
      sentence.organizations.some((each) => each.start >= unit.end && each.start - unit.end <= 3),
  );

/** "Nvidia GB300 systems", "chips de Nvidia": the maker's name only tells which goods are meant. */
function isBrand(mention: OrganizationMention, { folded }: AnnotatedText): boolean {
  if (!mention.categories.some((each) => each === 'chip_vendor' || each === 'equipment_vendor')) return false;
  const behind = folded.slice(mention.end, mention.end + 40);
  const before = folded.slice(Math.max(0, mention.start - 36), mention.start);
  // "a fabricante de chips Nvidia": a noun that calls the company what it is.
  if (
    /(?:fabricante|fabricant|produttore|fabrikant|producent|maker|gigante|geant|colosso|designer) (?:de |di |van |da )?[a-z]+ $/.test(
      before,
    )
  )
    return false;
  return (
    /^(?:'s|s)?[ -]?(?:の|的|의 ?)?(?:[a-z]+[- ]){0,2}?(?:[a-z]{1,3}\d{2,4}|blackwell|hopper|grace|vera|rubin|gpus?|chips?|puces?|processors?|procesadores|processadores|prozessoren|accelerators?|systems|servers|hardware|grafik|gear)/.test(
      behind,
    ) ||
    /(?:gpus?|chips?|puces?|prozessoren|grafikkarten|procesadores(?: graficos)?|processadores|processori|schede|placas|tarjetas|cartes|servers|serveurs|servidores|systemen|[a-z]{1,2}\d{2,4}) (?:de |da |di |von |van |by |from |d')?$/.test(
      before,
    )
  );
}

/** "GIP, a part of BlackRock": the parent stands behind the party in an apposition. */
const isParent = (mention: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'subsidiary').some(
    (unit) =>
      unit.end <= mention.start &&
      mention.start - unit.end <= 8 &&
      termsIn(sentence, 'of').some((of) => of.start >= unit.end && of.end <= mention.start) &&
      sentence.organizations.some((each) => each.end <= unit.start && unit.start - each.end <= 8),
  );

function sameClause(annotated: AnnotatedText, from: Span, to: Span): boolean {
  return !/[;:()]|, (?:which|que|die|der|qui|che)\b/.test(annotated.folded.slice(from.end, to.start));
}

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
  const groups = apart ? candidates.map((each) => [each]) : coordinate(candidates, trigger, annotated);
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
  if (opposed.has(frame) && frame !== 'merger') parties.splice(0, parties.length, ...apartFrom(parties, roles));
  if (frame === 'guarantee' && has(sentence, 'lease', 'hosting')) return parties.map(asLeaseSide);
  if (frame === 'merger' && groups.length === 2) parties.push(...otherSide(groups, parties, roles));
  return parties;
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
    const listed =
      /^(?:,? ?(?:and|e|y|und|et|en|&|\+|a|o|the)? ?(?:the|a|o|la|el|le|die|der|l')? ?(?:\p{L}+ \p{L}+'s )?|[、和与及や與와과및・] ?)$/u.test(
        between,
      );
    const split = previous !== undefined && previous.end <= trigger.start && trigger.end <= each.start;
    // "Microsoft, Nebius'u satın aldı": behind the comma of a Turkish subject stands the object.
    const isObject = annotated.pack.code === 'tr' && between === ', ' && annotated.folded.charAt(each.end) === "'";
    if (group !== undefined && listed && between.trim() !== '' && !split && !isObject) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

function roleScore(
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
  const left = isSubjectSide(first, trigger, annotated);
  const particles = particlesOf(first, sentence, annotated, trigger, passive, frame);
  let score = features[passive ? (left ? 'right' : 'left') : left ? 'left' : 'right'] ?? 0;
  if (passive && !left && !particles.includes('by')) score -= 2.5;
  // An explicit particle outweighs the side; a second mention on the same side is a weaker subject or object.
  const particle = particles.find((each) => roles.some((other) => roleWeights[frame]?.[other]?.[each] !== undefined));
  const own = particle === undefined ? undefined : features[particle];
  if (own !== undefined) score = particle === 'of' || particle === 'with' ? Math.max(score, own) : own;
  // A particle that this frame gives to another role speaks against this one.
  else if (particle !== undefined) score = Math.min(score, 0.3);
  const between = groups.filter(([other]) => {
    if (other === undefined || other === first) return false;
    return left
      ? other.start > first.start && other.end <= trigger.start
      : other.start >= trigger.end && other.start < first.start;
  }).length;
  score -= 0.5 * between;
  score += weights.deal.distance * Math.min(200, gap(first, trigger));
  // "Shareholders of X": X is what is bought.
  if (role === 'target' && ofHolders(first, sentence)) score += frame === 'merger' ? 2.4 : 1.8;
  score += stakeCue(role, first, annotated);
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
        /[\s\d]|\p{Ll}\p{Lu}/u.test(mention.name) || particles.some((each) => ['in', 'of', 'with'].includes(each));
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

const bought =
  /^(?:的|の)?(?:\d+(?:\.\d+)?%|全部|控股|控制|多数|過半数|전체|100%|잔여)?(?:的|の)?(?:股[权權份]|全?株式|지분|경영권)|^ (?:지분|경영권|주식)/;
const held =
  /^(?:社|集团|集團)?(?:合计|合計|が|가|이)?(?:持有|所持|保有|보유|旗下|傘下|산하|手中)|^(?:로부터|으로부터|から)/;

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
      (each.end <= mention.start && mention.start - each.end <= 8) ||
      (each.start >= mention.end && each.start - mention.end <= 3),
  );
}

const particleTerms: readonly (readonly [TermName, string])[] = [
  ['lead_investor', 'lead'],
  ['by', 'by'],
  ['from', 'from'],
  ['between', 'between'],
  ['in', 'in'],
  ['to', 'to'],
  ['dative', 'dative'],
  ['with', 'with'],
  ['for', 'for'],
  ['of', 'of'],
];

/** What the ending of a Turkish name says, folded: from, with, to, in. */
const turkishCases: readonly (readonly [RegExp, string])[] = [
  [/^[dt][ae]n$/, 'from'],
  [/^y?l[ae]$/, 'with'],
  [/^[yn]?[ae]$/, 'to'],
  [/^[dt][ae]$/, 'in'],
];

const nominal = new Set<TermName>(['acquisition', 'agreement', 'venture', 'memorandum', 'ipo', 'merge']);

/**
 * The classes of the particle, best first, that governs a mention: before it in most scripts, behind it in Japanese and Korean. One word
 * may belong to several classes ("von"): after a noun it means "of", in a passive "by", else "from".
 */
function particlesOf(
  mention: Span,
  sentence: Sentence,
  annotated: AnnotatedText,
  trigger: TermMention,
  passive: boolean,
  frame: RoleFrame,
): string[] {
  const behind = annotated.pack.code === 'ja' || annotated.pack.code === 'ko';
  // The subject's own particle, a comma behind it or not, is none of the others.
  if (
    behind &&
    /^(?:[(（][^)）]{1,14}[)）])?[はが은는이가]/.test(annotated.folded.slice(mention.end, mention.end + 17))
  )
    return [];
  if (annotated.pack.code === 'tr') {
    const ending = /^'(\p{L}{1,4})(?!\p{L})/u.exec(annotated.folded.slice(mention.end, mention.end + 7))?.[1];
    const named = turkishCases.find(([pattern]) => ending !== undefined && pattern.test(ending));
    if (named !== undefined) return [named[1]];
  }
  const classes = new Set<string>();
  let longest = -99;
  for (const term of sentence.terms) {
    const known = particleTerms.find(([name]) => name === term.term);
    if (known === undefined) continue;
    const distance = behind ? term.start - mention.end : mention.start - term.end;
    if (distance < 0 || distance > (behind ? 1 : 44)) continue;
    if (!behind && distance > 1 && !determiner.test(annotated.folded.slice(term.end, mention.start))) continue;
    const fit = term.end - term.start - distance * 3;
    if (fit < longest) continue;
    if (fit > longest) classes.clear();
    longest = fit;
    classes.add(known[1]);
  }
  // "has acquired a site occupied by X": an active verb has no agent behind it.
  if (
    !passive &&
    !nominal.has(trigger.term) &&
    mention.start >= trigger.end &&
    annotated.pack.terms.participle === undefined
  )
    classes.delete('by');
  // English "from" names who leads a round only where money is raised.
  if (classes.has('from') && !fundings.has(frame)) classes.delete('lead');
  if (classes.delete('dative')) {
    const role = dativeRole(
      frame,
      annotated.folded.slice(trigger.end, mention.start),
      annotated.folded.slice(mention.end, mention.end + 8),
    );
    if (role !== null) classes.add(role);
  }
  if (ownsSites(mention, sentence, annotated)) classes.add('owner');
  const order = nominal.has(trigger.term)
    ? ['owner', 'lead', 'of', 'from', 'by', 'to', 'in']
    : passive
      ? ['owner', 'lead', 'by', 'from', 'in', 'to', 'of']
      : ['owner', 'lead', 'from', 'in', 'to', 'by', 'of'];
  return [...order.filter((each) => classes.has(each)), ...[...classes].filter((each) => !order.includes(each))];
}

/** "NTT's two data centers", "NTTの…データセンター": whose sites change hands sells them. */
function ownsSites(mention: Span, sentence: Sentence, { folded }: AnnotatedText): boolean {
  const possessive = /^(?:'s |' |の|의 |的)/.exec(folded.slice(mention.end, mention.end + 3));
  if (possessive === null) return false;
  const from = mention.end + possessive[0].length;
  return termsIn(sentence, 'project_noun', 'site').some((each) => each.start >= from && each.start - from <= 28);
}

const fundings = new Set<RoleFrame>(['equity_investment', 'raise', 'debt']);
const buying = new Set<RoleFrame>(['acquisition', 'land']);

/** Spanish "a": who is sold to, but who is bought from, and the bought company itself right behind the verb. */
function dativeRole(frame: RoleFrame, between: string, after: string): 'from' | 'to' | null {
  if (!buying.has(frame)) return 'to';
  // "compró a X sus centros": with an object behind it, X is the seller.
  if (/^ (?:sus?|seus?|suas?|ses|son|sa|una?|um|uma|une|\d)/.test(after)) return 'from';
  return /^ ?(?:a|al|ao|aos|as|au|aux)?(?: (?:la|los|las|l'))? ?$/.test(between) ? null : 'from';
}

const determiner =
  /^[\s'"]*(?:the |a |an |o |la |el |los |le |les |die |der |den |dem |das |il |lo |l'|its |sua |su |seine[mnr]? |ihre[mnr]? )?(?:[\p{Ll}\d'’.-]+ ){0,5}$/u;

/** A passive auxiliary close before the trigger; in verb-final languages anywhere in the clause, with an agent. */
function isPassive(sentence: Sentence, trigger: TermMention, annotated: AnnotatedText): boolean {
  if (!has(sentence, 'passive')) return false;
  const auxiliaries = termsIn(sentence, 'passive');
  // Where the participle stands at the end, the auxiliary may be far before it: "wurde im Juni von X übernommen".
  if (annotated.pack.terms.participle !== undefined) {
    const participle = termsIn(sentence, 'participle').some((each) => gap(each, trigger) === 0);
    return participle
      ? auxiliaries.some((each) => gap(each, trigger) <= 160)
      : !nominal.has(trigger.term) && has(sentence, 'by') && auxiliaries.some((each) => gap(each, trigger) <= 20);
  }
  const word = annotated.folded.slice(trigger.start, trigger.end);
  // "is in talks to acquire", "is set to buy": an infinitive acts.
  if (word.endsWith('ing') || word.startsWith('to ') || annotated.folded.startsWith(' to ', trigger.start - 4))
    return false;
  return auxiliaries.some((each) => each.end <= trigger.start && trigger.start - each.end <= 10);
}
