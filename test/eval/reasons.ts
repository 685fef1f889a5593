// Why labelled facts are missed, by class: the tables that say where work on the rules pays most.
import type { Registry } from '../../registry/registry.ts';
import { annotate, type AnnotatedText } from '../../transform/annotate/annotate.ts';
import { isRelevant } from '../../transform/gate.ts';
import { packFor } from '../../transform/languages/detect-language.ts';
import type { TermName } from '../../transform/languages/language-pack.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Evaluation } from './evaluate.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { nameComparer, type SameName } from './names.ts';
import { readGoldDocument } from './predict.ts';
import { scoredClaim, scoredFact, type Scored } from './scored.ts';

/** In the order in which they are asked: the first that holds is the reason. */
export const missReasons = [
  'gate or language',
  'name not found',
  'figure not found',
  'no trigger in the pack',
  'claim of it with other parties, place or type',
  'claim of another kind in its stead',
  'frame refused or score too low',
] as const;
export type MissReason = (typeof missReasons)[number];
export type Miss = {
  readonly kind: string;
  readonly language: string;
  readonly reason: MissReason;
  readonly label: string;
};

const dealTriggers: Readonly<Record<string, readonly TermName[]>> = {
  equity_investment: ['invest', 'raise', 'equity'],
  acquisition: ['acquire', 'acquisition', 'sell', 'bid'],
  merger: ['merge', 'acquire', 'acquisition'],
  joint_venture: ['venture'],
  lease: ['lease', 'hosting'],
  hosting: ['hosting', 'lease', 'provide'],
  cloud_contract: ['agreement', 'provide', 'customer', 'agree'],
  debt_financing: ['loan', 'lend'],
  credit_support: ['guarantee'],
  power_purchase: ['ppa', 'electricity'],
  land_purchase: ['land'],
  supply: ['goods'],
  construction: ['build_award'],
  ipo: ['ipo'],
  incentive: ['incentive'],
  other: ['memorandum', 'venture', 'agreement'],
};
const actTriggers: Readonly<Record<string, readonly TermName[]>> = {
  moratorium: ['moratorium'],
  ordinance: ['ban', 'ordinance', 'legislation'],
  zoning_denial: ['reject'],
  approval_over_objection: ['approve'],
  withdrawal: ['withdraw'],
  delay: ['delay'],
  lawsuit: ['lawsuit', 'sue', 'court'],
  appeal: ['appeal'],
  petition: ['petition'],
  protest: ['protest'],
  referendum: ['referendum'],
  recall: ['recall'],
  regulatory_challenge: ['challenge'],
};
const otherTriggers: Readonly<Record<string, readonly TermName[]>> = {
  share_sale: ['sell_shares', 'withheld', 'block', 'secondary', 'notice_144', 'fund_exit'],
  capacity: ['site', 'project_noun'],
  forecast: ['forecast', 'expected', 'will', 'could', 'grow_to', 'fall_to', 'target_guidance'],
  market_entry: ['pivot', 'entry', 'ex_activity', 'repurpose'],
};

function triggersOf({ kind, labels }: Scored): readonly TermName[] {
  const [type = ''] = labels['dealType'] ?? labels['action'] ?? [];
  return dealTriggers[type] ?? actTriggers[type] ?? otherTriggers[kind] ?? [];
}

/** The names without which a fact of this kind cannot be matched; one of them is enough. */
function namesOf(fact: Scored): string[] {
  switch (fact.kind) {
    case 'deal':
      return fact.parties.map(({ name }) => name);
    case 'share_sale':
      return [fact.names['issuer'] ?? ''].filter((each) => each !== '');
    case 'capacity':
      return [...fact.anchors];
    case 'market_entry':
      return [fact.names['company'] ?? ''].filter((each) => each !== '');
    case 'opposition':
      return ['locality', 'county', 'project', 'developer', 'region', 'country'].flatMap(
        (each) => fact.names[each] ?? [],
      );
    case 'forecast':
      return [];
  }
}

function figureOf(fact: Scored): number | null {
  return fact.numbers['mw'] ?? fact.numbers['value'] ?? null;
}

/** Every miss of the documents that may be read, with its reason. */
export async function findMisses(
  evaluation: Evaluation,
  registry: Registry,
  mayRead: (document: { readonly id: string }) => boolean,
): Promise<Miss[]> {
  const { documents, aliases } = readGold(evaluation.folder);
  const same = nameComparer(aliases, registry);
  const missed = new Map(evaluation.scores.map((each) => [each.id, each.misses]));
  const found: Miss[] = [];
  for (const document of documents.filter(mayRead)) {
    const facts = (missed.get(document.id) ?? []).flatMap(({ missed: given, wrong }) =>
      given === undefined || wrong !== undefined ? [] : [given],
    );
    if (facts.length === 0) continue;
    const annotated = await annotationOf(document, registry);
    const claims = evaluation.claims.get(document.id) ?? [];
    for (const given of facts) {
      const fact = scoredFact(given);
      if (fact === null) continue;
      found.push({
        kind: fact.kind,
        language: document.language,
        reason: annotated === null ? 'gate or language' : reasonOf(fact, annotated, claims, same),
        label: fact.labels['dealType']?.[0] ?? fact.labels['action']?.[0] ?? '',
      });
    }
  }
  return found;
}

async function annotationOf(document: GoldDocument, registry: Registry): Promise<AnnotatedText | null> {
  const { text, title, published, language } = await readGoldDocument(document);
  const pack = packFor(text, language);
  if (pack === null || pack.code !== document.language || !isRelevant(text, title, registry)) return null;
  return annotate(`${title ?? ''}\n${text}`, pack, registry, published);
}

function reasonOf(fact: Scored, annotated: AnnotatedText, claims: readonly Claim[], same: SameName): MissReason {
  const names = namesOf(fact);
  const known = [
    ...annotated.organizations.map(({ name }) => name),
    ...[...annotated.places, ...annotated.weakPlaces].flatMap(({ record, start, end }) => [
      record.name,
      annotated.text.slice(start, end),
      ...(fact.kind === 'opposition' ? [record.country] : []),
    ]),
  ];
  if (names.length > 0 && !names.some((name) => known.some((each) => same(name, each)))) return 'name not found';
  const figure = figureOf(fact);
  const isFigure = (value: number): boolean => figure !== null && Math.abs(value - figure) <= 0.02 * figure;
  const quantities = annotated.sentences.flatMap((each) => each.quantities);
  if (figure !== null && !quantities.some((each) => isFigure(Number(each.value)) || isFigure(Number(each.high))))
    return 'figure not found';
  const triggers = triggersOf(fact);
  if (!annotated.sentences.some((each) => triggers.some((name) => each.termNames.has(name))))
    return 'no trigger in the pack';
  const said = claims.flatMap((each) => scoredClaim(each) ?? []);
  const shares = (each: Scored): boolean =>
    (figure !== null && isFigure(figureOf(each) ?? Number.NaN)) ||
    namesOf(each).some((name) => names.some((other) => same(name, other)));
  if (said.some((each) => each.kind === fact.kind && shares(each)))
    return 'claim of it with other parties, place or type';
  if (said.some((each) => each.kind !== fact.kind && shares(each))) return 'claim of another kind in its stead';
  return 'frame refused or score too low';
}

/** The misses by reason and kind, and the fields that keep found facts from being exact. */
export function formatReasons(misses: readonly Miss[], fields: ReadonlyMap<string, readonly [number, number]>): string {
  const kinds = [...new Set(misses.map((each) => each.kind))].toSorted();
  const count = (reason: string, kind: string | null): string =>
    String(misses.filter((each) => each.reason === reason && (kind === null || each.kind === kind)).length);
  const rows = missReasons.map((reason) => [reason, count(reason, null), ...kinds.map((kind) => count(reason, kind))]);
  const byLanguage = Map.groupBy(misses, (each) => each.language);
  const languages = [...byLanguage]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([language, own]) => [
      language,
      String(own.length),
      ...missReasons.map((reason) => String(own.filter((each) => each.reason === reason).length)),
    ]);
  const wrong = [...fields]
    .map(([field, [right, asked]]): [string, number, number] => [field, asked - right, asked])
    .filter(([, errors]) => errors > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([field, errors, asked]) => [field, String(errors), String(asked)]);
  return [
    table(['reason of a miss', 'all', ...kinds], rows),
    table(['language', 'all', ...missReasons], languages),
    table(['field of a found fact', 'wrong', 'asked'], wrong),
  ].join('\n\n');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
