// The words that govern a name beside a deal: "by", "from", "to", cases and particles; and whether its verb is passive.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { Sentence, Span, TermMention } from '../annotate/mention.ts';
import type { TermName } from '../languages/language-pack.ts';
import { denseParticles } from './dense-particles.ts';
import { gap, has, termsIn } from './extraction-context.ts';
import type { RoleFrame } from './role-score.ts';

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
 * The classes of the particle, best first, that governs a mention. One word may belong to several classes ("von"): after a noun it means "of", in a passive "by", else "from".
 */
export function particlesOf(
  mention: Span,
  sentence: Sentence,
  annotated: AnnotatedText,
  trigger: TermMention,
  passive: boolean,
  frame: RoleFrame,
): string[] {
  const dense = denseParticles(mention, annotated);
  if (dense !== null) return ownsSites(mention, sentence, annotated) ? ['owner', ...dense] : [...dense];
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
    const distance = mention.start - term.end;
    if (distance < 0 || distance > 44) continue;
    // "vient de mettre la main sur X": what stands before the verb does not govern the name behind it.
    if (term.end <= trigger.start && trigger.end <= mention.start) continue;
    if (known[1] === 'of' && isNominative(term, annotated)) continue;
    if (distance > 1 && !determiner.test(annotated.folded.slice(term.end, mention.start))) continue;
    if (isWithinTerm(term, sentence)) continue;
    if (distance > 1 && calls.test(annotated.folded.slice(Math.max(0, term.start - 24), term.start))) continue;
    // "rilevando l'80% di X", "a stake in X": a part of X, not from X.
    if (
      distance <= 5 &&
      known[1] === 'from' &&
      partOf.test(annotated.folded.slice(Math.max(0, term.start - 20), term.start))
    ) {
      classes.clear();
      classes.add('in');
      return ['in'];
    }
    const fit = term.end - term.start - distance * 3;
    if (fit < longest) continue;
    if (fit > longest) classes.clear();
    longest = fit;
    const isShare =
      known[1] === 'to'
        ? isShareOf(term, sentence, annotated, frame)
        : known[1] === 'from' && isPartOf(term, sentence, frame);
    classes.add(isShare ? 'in' : known[1]);
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

/** "opérateur de centres de données X": the particle within "centres de données" governs no name. */
const isWithinTerm = (particle: Span, sentence: Sentence): boolean =>
  termsIn(sentence, 'project_noun', 'site').some((each) => each.start < particle.start && particle.end < each.end);

/** German "der" is a genitive only behind a noun: "der Investor X hat", "mit der X" are none. */
function isNominative(term: Span, { pack, text }: AnnotatedText): boolean {
  if (!pack.capitalNouns || !/^der$/i.test(text.slice(term.start, term.end))) return false;
  return !/\p{Lu}[\p{L}\d-]* $/u.test(text.slice(Math.max(0, term.start - 40), term.start));
}

/** "beteiligt sich an X", "ein Aktienpaket an X": German "an" names what is held, not who gets it. */
function isShareOf(term: Span, sentence: Sentence, { pack }: AnnotatedText, frame: RoleFrame): boolean {
  if (pack.code !== 'de' || !owning.has(frame)) return false;
  return (
    frame === 'equity_investment' ||
    termsIn(sentence, 'stake', 'acquisition').some((each) => each.end <= term.start && term.start - each.end <= 1)
  );
}
/** "30% da Elea", "el control de Tivit", "l'80% di Padova Host": of whom a share changes hands is bought, not selling. */
const isPartOf = (term: Span, sentence: Sentence, frame: RoleFrame): boolean =>
  owning.has(frame) &&
  (sentence.quantities.some(
    (each) => each.type === 'percent' && each.end <= term.start && term.start - each.end <= 1,
  ) ||
    termsIn(sentence, 'stake').some((each) => each.end <= term.start && term.start - each.end <= 1));
const owning = new Set<RoleFrame>(['equity_investment', 'acquisition', 'sale', 'bid']);

/** "eight data centers currently owned by its competitor Equinix". */
const holds =
  /(?:data cent(?:er|re)s?|sites|facilities|campus(?:es)?|portfolio|centros de datos|centros de dados|data center|centres de donnees|datacenters|rechenzentren|assets|activos|ativos|actifs),? (?:\p{L}+ ){0,2}(?:owned|held|operated|divested|being divested|belonging|propiedad|detenus|detenues|appartenant|pertencentes|pertenecientes|posseduti|sold) (?:by|to|de|del|par|a|da|do|dal|por) (?:(?:its|the|su|la|el|le|o|a|seu|son) )?(?:\p{L}+ )?$/u;

/** "los activos mexicanos de X", "os 51% que a X detém": what somebody has, before the name and behind it. */
const assets =
  /(?:activos|ativos|actifs|attivita|asset|centros de (?:datos|dados)|centres de donnees|data centers?|datacenters?|centri dati|campus)(?: \p{L}+)? (?:de|di|da|do|du|del|della|d['’]) ?$/u;
const keeps = /^ (?:detem|possui|controla|detiene|posee|ostenta|detient|possede|possiede|controlla|detenia|detinha)\b/;
const relative = /(?:que|che|qu['’]|dont) (?:a |o |la |el |il |l['’])?$/;

/** Whether the words around the name say that it holds what changes hands. */
const keepsAssets = ({ start, end }: Span, folded: string): boolean =>
  assets.test(folded.slice(Math.max(0, start - 48), start)) ||
  (keeps.test(folded.slice(end, end + 12)) && relative.test(folded.slice(Math.max(0, start - 10), start)));

/** "NTT's two data centers", "NTTの…データセンター": whose sites change hands sells them. */
function ownsSites(mention: Span, sentence: Sentence, { folded }: AnnotatedText): boolean {
  if (holds.test(folded.slice(Math.max(0, mention.start - 60), mention.start)) || keepsAssets(mention, folded))
    return true;
  const possessive = /^(?:'s |' |の|의 |的| )/.exec(folded.slice(mention.end, mention.end + 3));
  if (possessive === null) return false;
  const from = mention.end + possessive[0].length;
  // Without a mark of the genitive only the sites themselves: "acquires Equinix data centers".
  const reach = possessive[0] === ' ' ? 0 : 28;
  return termsIn(sentence, 'project_noun', 'site').some((each) => each.start >= from && each.start - from <= reach);
}

const fundings = new Set<RoleFrame>(['equity_investment', 'raise', 'debt']);
const buying = new Set<RoleFrame>(['acquisition', 'land']);

/** Spanish "a": who is sold to, but who is bought from, and the bought company itself right behind the verb. */
function dativeRole(frame: RoleFrame, between: string, after: string): 'from' | 'to' | null {
  if (!buying.has(frame)) return 'to';
  // "compró a X sus centros": with an object behind it, X is the seller.
  if (
    /^ (?:sus?|seus?|suas?|ses|son|sa|una?|um|uma|une|los|las|os|as|varios|varias|dos|dois|duas|tres|cuatro|quatro|cinco|seis|siete|sete|ocho|oito|nueve|nove|diez|dez|once|doce|\d)\b/.test(
      after,
    )
  )
    return 'from';
  return /^ ?(?:a|al|ao|aos|as|au|aux)?(?: (?:la|los|las|l'))? ?$/.test(between) ? null : 'from';
}

const partOf =
  /(?:%|percent|per cent|prozent|procent|stake|interest|participacion|participacao|participation|partecipazione|fatia|quota|anteile?|anteil|belang|udzial\p{L}*|andel|aandelen|aktien|acciones|acoes|azioni|actions|parts|capital|capitale|mayoria|maioria|maggioranza|mehrheit|meerderheid|majorite) $/u;

/** "la société de capital-investissement X": behind a noun for companies the particle belongs to the noun. */
const calls =
  /(?:societe|entreprise|groupe|fournisseur|operateur|fonds|gestionnaire|specialiste|geant|developpeur|promoteur|exploitant|banque|compagnie|empresa|compania|firma|grupo|fondo|gestora|operador|operadora|proveedor|proveedora|gigante|desarrollador|desarrolladora|promotora|banco|especialista|fabricante|companhia|fornecedor|fornecedora|provedor|provedora|desenvolvedor|desenvolvedora|fundo|societa|azienda|fornitore|operatore|gruppo|colosso|sviluppatore|banca|produttore|bedrijf|aanbieder|ontwikkelaar|investeerder|betreiber|anbieter|konzern|spezialist|entwickler|provider|operator|developer|supplier|maker|owner)(?: \p{L}+)? $/u;

const determiner =
  /^[\s'"]*(?:the |a |an |o |la |el |los |le |les |die |der |den |dem |das |il |lo |l'|its |sua |su |seine[mnr]? |ihre[mnr]? )?(?:[\p{Ll}\d'’.-]+ ){0,5}$/u;

/** A passive auxiliary close before the trigger; in verb-final languages anywhere in the clause, with an agent. */
export function isPassive(sentence: Sentence, trigger: TermMention, annotated: AnnotatedText): boolean {
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
