// Companies that turn from one activity to another: miners into hosts of AI above all.
import type { OrganizationMention, Sentence, Span } from '../annotate/mention.ts';
import type { MarketEntry } from '../../schemas/facts/market-entry.ts';
import { type Draft, spanOf } from './claim-draft.ts';
import { type Entrant, entrantsOf, formerBusiness } from './market-entrants.ts';
import { type ExtractionContext, firstTerm, gap, has, isPointer, nameKey } from './extraction-context.ts';

type Entry = {
  mention: OrganizationMention;
  from: MarketEntry['from'];
  fromSpan: Span | null;
  to: MarketEntry['to'];
  toSpan: Span | null;
  since: string | null;
  sinceSpan: Span | null;
  cue: Span;
  score: number;
};

/** The turns that the document tells of, one per company. */
export function extractMarketEntries(context: ExtractionContext): Draft<'market_entry'>[] {
  const entries = new Map<string, Entry>();
  const repeated = repeatedNames(context);
  for (const sentence of context.annotated.sentences) {
    if (isPointer(sentence)) continue;
    for (const entry of entriesOf(sentence, repeated)) mergeEntry(entries, entry);
    for (const each of entrantsOf(sentence, context)) mergeEntry(entries, entryOf(each, sentence));
  }
  const found = [...entries.values()]
    .filter((each) => each.score >= 1.5)
    .sort((a, b) => known(b) - known(a) || b.score - a.score);
  const kept: Entry[] = [];
  for (const entry of found) if (!kept.some((each) => isSameName(each, entry, context))) kept.push(entry);
  return kept.map(toDraft);
}

const known = ({ mention }: Entry): number => (mention.companyId === null ? 0 : 1);

/** "엠디엠" and "엠디엠그룹": as written, one name lies within the other. */
function isSameName(one: Entry, other: Entry, { annotated }: ExtractionContext): boolean {
  const [a, b] = [one, other].map(({ mention }) => annotated.folded.slice(mention.named.start, mention.named.end));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** Names that only capitals tell, met more than once: a company that no registry has, when it does what companies do. */
function repeatedNames({ annotated }: ExtractionContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const each of annotated.organizations)
    if (each.source === 'proper') counts.set(each.name, (counts.get(each.name) ?? 0) + 1);
  return new Set([...counts].filter(([name, count]) => count > 1 || name.includes(' ')).map(([name]) => name));
}

/** The subject of the turn: the last name before the words for turning, close to them. */
function isSubject(
  mention: OrganizationMention,
  sentence: Sentence,
  cue: Span,
  repeated: ReadonlySet<string>,
): boolean {
  const person = sentence.persons.find((each) => each.start === mention.start);
  const between = sentence.organizations.some((each) => each.start >= mention.end && each.end <= cue.start);
  const distance = cue.start - mention.end;
  // A name met once, of one word, must stand right before them.
  const reach = repeated.has(mention.name) ? 45 : 1;
  return distance >= 0 && distance <= reach && !between && (person === undefined || person.role === 'not_stated');
}

function entryOf({ mention, from, to, cue, target, score }: Entrant, sentence: Sentence): Entry {
  const date = sentence.dates[0] ?? null;
  return {
    mention,
    from,
    fromSpan: null,
    to,
    toSpan: target,
    since: date?.value ?? null,
    sinceSpan: date,
    cue,
    score,
  };
}

function entriesOf(sentence: Sentence, repeated: ReadonlySet<string>): Entry[] {
  const cue = firstTerm(sentence, 'ex_activity', 'repurpose', 'pivot') ?? firstTerm(sentence, 'entry');
  const source = sourceOf(sentence);
  const target = firstTerm(sentence, 'ai_activity') ?? (source === null ? null : originOf(sentence));
  if (cue === null || target === null || has(sentence, 'condition')) return [];
  const companies = sentence.organizations.filter(
    (each) =>
      (each.source !== 'proper' || isSubject(each, sentence, cue, repeated)) &&
      !each.categories.some((category) =>
        ['media', 'research', 'government', 'bank', 'fund', 'chip_vendor'].includes(category),
      ),
  );
  const listed = firstTerm(sentence, 'including');
  return companies.flatMap((mention) => {
    const miner = mention.categories.some((each) => each === 'miner' || each === 'miner_turned_ai');
    const business = formerBusiness(mention);
    const turned = miner || mention.categories.length === 0 || mention.categories.includes('neocloud');
    if (!turned || (source === null && !miner)) return [];
    const inList = (listed !== null && mention.start >= listed.end) || coordinated(companies, mention);
    const first = companies[0] === mention;
    let score = 1 + (source === null ? -0.4 : 0.6) + (miner ? 0.5 : 0) + (inList ? 0.4 : first ? 0.3 : -0.6);
    score -= Math.min(0.6, gap(cue, mention) / 300);
    if (cue.term === 'ex_activity') score += 0.4;
    if (source !== null && !has(sentence, 'away_from', 'toward', 'repurpose', 'ex_activity')) score -= 0.6;
    const date = sentence.dates[0] ?? null;
    return [
      {
        mention,
        from: source?.activity ?? (miner ? 'bitcoin_mining' : business),
        fromSpan: source?.span ?? null,
        to: activityOf(sentence, mention),
        toSpan: target,
        since: date?.value ?? null,
        sinceSpan: date,
        cue,
        score,
      },
    ];
  });
}

/** "CoreWeave was originally an ethereum miner": what such a company does now needs no words, the registry has it. */
function originOf(sentence: Sentence): Span | null {
  const cue = firstTerm(sentence, 'away_from');
  const turned = sentence.organizations.find((each) =>
    each.categories.some((one) => one === 'neocloud' || one === 'miner_turned_ai'),
  );
  return cue === null || turned === undefined || cue.start < turned.end || cue.start - turned.end > 24 ? null : turned;
}

/** A member of "HIVE, TeraWulf, Hut 8 and MARA": nothing but list marks to its neighbour. */
function coordinated(companies: readonly OrganizationMention[], mention: OrganizationMention): boolean {
  return companies.some((each) => each !== mention && gap(each, mention) <= 6);
}

function sourceOf(sentence: Sentence): { activity: NonNullable<MarketEntry['from']>; span: Span } | null {
  const table = [
    ['ethereum_mining', 'ethereum_mining'],
    ['bitcoin_mining', 'bitcoin_mining'],
    ['mining', 'crypto_mining'],
  ] as const;
  const mining = has(sentence, 'mining');
  for (const [term, activity] of table) {
    const span = firstTerm(sentence, term);
    if (span !== null && (term !== 'ethereum_mining' || mining)) return { activity, span };
  }
  return null;
}

function activityOf(sentence: Sentence, mention: OrganizationMention): MarketEntry['to'] {
  return mention.categories.includes('neocloud') || has(sentence, 'compute') ? 'ai_cloud' : 'ai_hosting';
}

const specificity: Readonly<Record<string, number>> = { ethereum_mining: 2, bitcoin_mining: 2, crypto_mining: 1 };

function mergeEntry(entries: Map<string, Entry>, entry: Entry): void {
  const key = nameKey(entry.mention);
  const known = entries.get(key);
  if (known === undefined) {
    entries.set(key, entry);
    return;
  }
  if ((specificity[entry.from ?? ''] ?? 0) > (specificity[known.from ?? ''] ?? 0)) {
    known.from = entry.from;
    known.fromSpan = entry.fromSpan;
  }
  if (known.since === null) {
    known.since = entry.since;
    known.sinceSpan = entry.sinceSpan;
  }
  known.score = Math.max(known.score, entry.score) + 0.2;
}

function toDraft(entry: Entry): Draft<'market_entry'> {
  return {
    claim: {
      kind: 'market_entry',
      company: entry.mention.name,
      from: entry.from,
      to: entry.to,
      since: entry.since,
      polarity: 'affirmed',
      modality: 'asserted',
      salience: 'main',
      rule: 'rules/market_entry.turn',
    },
    spans: [
      ...spanOf('company', entry.mention.named),
      ...spanOf('from', entry.fromSpan ?? (entry.from === null ? null : entry.mention.named)),
      ...spanOf('to', entry.toSpan ?? entry.cue),
      ...spanOf('since', entry.sinceSpan),
    ],
    score: entry.score,
  };
}
