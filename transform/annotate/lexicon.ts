// The trie of one language: its pack's phrases, the registry's names and places, and the units that all languages share.
import {
  companyCategories,
  type Company,
  type CompanyCategory,
  type PlaceRecord,
  type Registry,
} from '../../registry/registry.ts';
import type { Qualifier } from '../../schemas/quantity.ts';
import { type LanguagePack, type TermName, termNames } from '../languages/language-pack.ts';
import { foldChinese, foldText } from './fold-text.ts';
import { PhraseTrie } from './phrase-trie.ts';

export type UnitName = keyof LanguagePack['units'] | 'power' | 'energy';

/** What a relative date counts in; `decade-0` is the end of the current one. */
export type RelativeUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

export type LexiconEntry =
  /** `written` where the phrase demands its accents: as the text must write it, in lower case unless it is all capitals. */
  | { readonly type: 'term'; readonly term: TermName; readonly written?: string }
  | { readonly type: 'company'; readonly company: Company; readonly name: string; readonly ticker: boolean }
  | { readonly type: 'place'; readonly record: PlaceRecord; readonly code: boolean }
  | { readonly type: 'qualifier'; readonly qualifier: Qualifier }
  | { readonly type: 'range' }
  | { readonly type: 'scale'; readonly power: number }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'indefinite'; readonly value: number }
  | { readonly type: 'fraction'; readonly percent: number }
  | { readonly type: 'multiple'; readonly times: number }
  | { readonly type: 'currency'; readonly code: string }
  | { readonly type: 'unit'; readonly unit: UnitName; readonly factor: number }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'weekday'; readonly day: number }
  | { readonly type: 'relative'; readonly unit: RelativeUnit; readonly offset: number }
  | { readonly type: 'quarter'; readonly quarter: number }
  | { readonly type: 'half'; readonly half: number }
  | { readonly type: 'deadline'; readonly kind: 'by' | 'since' }
  | { readonly type: 'descriptor'; readonly category: CompanyCategory | null };

/** One bit per type of entry. */
export const typeBits: Readonly<Record<LexiconEntry['type'], number>> = {
  term: 1,
  company: 2,
  place: 4,
  qualifier: 8,
  range: 16,
  scale: 32,
  number: 64,
  indefinite: 128,
  fraction: 256,
  currency: 512,
  unit: 1024,
  month: 2048,
  weekday: 4096,
  relative: 8192,
  quarter: 16_384,
  half: 32_768,
  deadline: 65_536,
  descriptor: 131_072,
  multiple: 262_144,
};

export type Lexicon = {
  readonly pack: LanguagePack;
  readonly trie: PhraseTrie<LexiconEntry>;
  /** How texts of the language are folded before they are matched. */
  readonly fold: (text: string) => string;
  readonly abbreviations: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Words before a place that the pack does not know. */
  readonly locatives: ReadonlySet<string>;
  readonly placeWords: PlaceWords;
  readonly regionCodes: ReadonlyMap<string, PlaceRecord>;
};

/** The words around places, folded; and the single words by which most names can be told to have none of them. */
export type PlaceWords = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly county: readonly string[];
  /** Last words of what stands before a name. */
  readonly heads: ReadonlySet<string>;
  /** First words of what stands behind a name. */
  readonly tails: ReadonlySet<string>;
  /** First and last words of what is part of a name. */
  readonly parts: ReadonlySet<string>;
  readonly authorities: ReadonlySet<string>;
};

/** Unit words of every language, by how many megawatts they are. */
const powerUnits: readonly (readonly [words: string, megawatts: number])[] = [
  [
    'mw|megawatt|megawatts|mega watts|mega watt|megavatios|megavatio|megavatt|megavat*|megawat*|mva|mwe|兆瓦|メガワット|메가와트|㎿',
    1,
  ],
  [
    'gw|gigawatt|gigawatts|giga watt|giga watts|gigavatios|gigavatio|gigavatt|gigavat*|gigawat*|gva|吉瓦|ギガワット|기가와트',
    1000,
  ],
  ['kw|kilowatt|kilowatts|kilovatios|千瓦|キロワット|킬로와트|㎾', 0.001],
  ['tw|terawatt|terawatts', 1_000_000],
];
/** Unit words of every language, by how many terawatt-hours they are. */
const energyUnits: readonly (readonly [words: string, terawattHours: number])[] = [
  [
    'twh|terawatt hours|terawatt-hours|terawatt hour|terawatt-hour|teravatios hora|teravatios-hora|terawatts-hora|terawatts hora|terawattstunden|terawattimer|terawatogodzin|terawatogodziny|teravatsaat|térawattheures|terawattora|terawattuur|テラワット時|太瓦时|太瓦時|테라와트시',
    1,
  ],
  ['gwh|gigawatt hours|gigawatt-hours|gigawattstunden', 0.001],
  ['mwh|megawatt hours|megawatt-hours', 0.000_001],
  [
    'kwh|kilowatt hours|kilowatt-hours|kilowattstunden|kilowattheures|kilowatt-heures|kilowattora|kilovatios hora|kilovatios-hora|kilowattuur|kilowattimer|kilowatogodzin|kilovatsaat|キロワット時|キロワットアワー|千瓦时|千瓦時|度电|킬로와트시',
    0.000_000_001,
  ],
  ['亿千瓦时', 0.1],
  ['kwh|キロワット時|킬로와트시|千瓦时|千瓦時', 0.000_000_001],
];
const isoCurrencies =
  'USD EUR GBP CHF CNY RMB JPY KRW BRL INR AUD CAD SGD SEK NOK DKK PLN MXN CLP AED SAR MYR IDR HKD TWD NTD VND THB TRY CZK'.split(
    ' ',
  );

const built = new WeakMap<Registry, Map<string, Lexicon>>();

/** The lexicon of a pack and a registry; built once and kept as long as the registry is. */
export function lexiconOf(pack: LanguagePack, registry: Registry): Lexicon {
  const ofRegistry = built.get(registry) ?? new Map<string, Lexicon>();
  built.set(registry, ofRegistry);
  const known = ofRegistry.get(pack.code);
  if (known !== undefined) return known;
  const lexicon = buildLexicon(pack, registry);
  ofRegistry.set(pack.code, lexicon);
  return lexicon;
}

/** The phrases of a list written with `|`. */
export const phrases = (list: string | undefined): string[] => (list ?? '').split('|').filter((each) => each !== '');

/** The pairs of a table written as `word=value|word=value`. */
function pairs(table: string): (readonly [word: string, value: string])[] {
  return phrases(table).map((each) => {
    const at = each.lastIndexOf('=');
    return [each.slice(0, at), each.slice(at + 1)];
  });
}

function buildLexicon(pack: LanguagePack, registry: Registry): Lexicon {
  const fold = pack.code === 'zh' ? foldChinese : foldText;
  const trie = new PhraseTrie<LexiconEntry>((entry) => typeBits[entry.type], fold);
  const enter = (list: string | undefined, entry: LexiconEntry) => {
    for (const phrase of phrases(list)) trie.add(phrase, entry);
  };
  for (const term of termNames) {
    for (const phrase of phrases(pack.terms[term])) enterTerm(trie, pack, term, phrase);
  }
  for (const [phrase, name] of pairs(pack.descriptors ?? '')) {
    trie.add(phrase, { type: 'descriptor', category: companyCategories.find((each) => each === name) ?? null });
  }
  enterNumbers(pack, trie, enter);
  enterDates(pack, trie, enter);
  enterNames(registry, trie);
  for (const [name, value] of pairs(pack.places.names ?? '')) {
    trie.add(name, { type: 'place', record: placeOf(name, value), code: false });
  }
  return {
    pack,
    trie,
    fold,
    abbreviations: new Set(phrases(pack.abbreviations)),
    notNames: new Set(phrases(pack.notNames).map(foldText)),
    locatives: new Set(phrases(pack.terms.in).map((each) => foldText(each.replace(/^=/, '')))),
    placeWords: placeWordsOf(pack, trie),
    regionCodes: regionCodes(pack),
  };
}

/** The place of a pack's own list: `county:FR`. */
function placeOf(name: string, value: string): PlaceRecord {
  const [kind = '', country = ''] = value.split(':');
  const known = kind === 'county' || kind === 'region' ? kind : 'locality';
  return { id: '', kind: known, name, aliases: [], country, region: null, fips: null };
}

/** Regions by the code that stands for them. */
function regionCodes({ places }: LanguagePack): ReadonlyMap<string, PlaceRecord> {
  return new Map(
    pairs(places.codes ?? '').map(([code, value]) => {
      const [name = '', country = ''] = value.split(':');
      return [code, { id: `${country}-${code}`, kind: 'region', name, aliases: [], country, region: null, fips: null }];
    }),
  );
}

function placeWordsOf({ places, terms }: LanguagePack, trie: PhraseTrie<LexiconEntry>): PlaceWords {
  const before = phrases(places.before).map(foldText);
  const after = phrases(places.after).map(foldText);
  const county = phrases(places.county).map(foldText);
  const word = (phrase: string, at: 0 | -1): string => {
    const { word: words, texts } = trie.tokenize(phrase);
    return texts[words.at(at) ?? -1] ?? '';
  };
  return {
    before,
    after,
    county,
    heads: new Set([...before, ...county].map((each) => word(each, -1))),
    tails: new Set(after.map((each) => word(each, 0))),
    parts: new Set([...after, ...county].flatMap((each) => [word(each, 0), word(each, -1)])),
    authorities: new Set(phrases(terms.authority)),
  };
}

/** A phrase of a term; with a leading `=` it must stand in the text with its very accents ("würde", not "wurde") or capitals ("AI"). */
function enterTerm(trie: PhraseTrie<LexiconEntry>, pack: LanguagePack, term: TermName, phrase: string): void {
  // Only an end of a phrase may be open: a `*` elsewhere would never match.
  if (/.\*./.test(phrase)) throw new Error(`${pack.code}: "*" inside "${phrase}" of ${term}`);
  if (!phrase.startsWith('=')) trie.add(phrase, { type: 'term', term });
  else {
    const exact = phrase.slice(1);
    const written = exact.length > 1 && exact === exact.toUpperCase() ? exact : exact.toLowerCase();
    trie.add(exact, { type: 'term', term, written });
  }
}

type Enter = (list: string | undefined, entry: LexiconEntry) => void;

function enterNumbers(pack: LanguagePack, trie: PhraseTrie<LexiconEntry>, enter: Enter): void {
  for (const [word, value] of pairs(pack.scales)) trie.add(word, { type: 'scale', power: Number(value) });
  for (const [word, value] of pairs(pack.numbers)) trie.add(word, { type: 'number', value: Number(value) });
  for (const [word, value] of pairs(pack.indefinite)) trie.add(word, { type: 'indefinite', value: Number(value) });
  for (const [word, value] of pairs(pack.fractions)) trie.add(word, { type: 'fraction', percent: Number(value) });
  for (const [word, value] of pairs(pack.multiples ?? '')) trie.add(word, { type: 'multiple', times: Number(value) });
  for (const [word, code] of pairs(pack.currencies)) trie.add(word, { type: 'currency', code });
  for (const code of isoCurrencies) {
    trie.add(code, { type: 'currency', code: code === 'RMB' ? 'CNY' : code === 'NTD' ? 'TWD' : code });
  }
  for (const [words, factor] of powerUnits) enter(words, { type: 'unit', unit: 'power', factor });
  for (const [words, factor] of energyUnits) enter(words, { type: 'unit', unit: 'energy', factor });
  for (const [unit, list] of Object.entries(pack.units)) {
    enter(list, { type: 'unit', unit: unit as UnitName, factor: unit === 'hectares' ? 2.471 : 1 });
  }
  for (const qualifier of ['approx', 'up_to', 'at_least', 'more_than'] as const) {
    enter(pack.qualifiers[qualifier], { type: 'qualifier', qualifier });
  }
  enter(pack.qualifiers.range, { type: 'range' });
}

function enterDates(pack: LanguagePack, trie: PhraseTrie<LexiconEntry>, enter: Enter): void {
  pack.months.forEach((list, index) => enter(list, { type: 'month', month: index + 1 }));
  pack.weekdays.forEach((list, index) => enter(list, { type: 'weekday', day: index + 1 }));
  pack.quarters.forEach((list, index) => enter(list, { type: 'quarter', quarter: index + 1 }));
  pack.halves.forEach((list, index) => enter(list, { type: 'half', half: index + 1 }));
  enter(pack.by, { type: 'deadline', kind: 'by' });
  enter(pack.since, { type: 'deadline', kind: 'since' });
  for (const [phrase, rule] of pairs(pack.relative)) {
    const [, unit = 'day', sign = '+', count = '0'] = /^(day|week|month|year|decade)([+-])(\d+)$/.exec(rule) ?? [];
    const offset = Number(count) * (sign === '-' ? -1 : 1);
    trie.add(phrase, { type: 'relative', unit: unit as RelativeUnit, offset });
  }
}

function enterNames(registry: Registry, trie: PhraseTrie<LexiconEntry>): void {
  for (const company of registry.companies) {
    const names = new Set([company.name, ...company.aliases, ...company.renames.map((each) => each.from)]);
    for (const name of names) trie.add(name, { type: 'company', company, name, ticker: false });
    for (const ticker of company.tickers) {
      if (ticker.length >= 4 && !names.has(ticker)) {
        trie.add(ticker, { type: 'company', company, name: ticker, ticker: true });
      }
    }
  }
  for (const record of registry.places) {
    const postal = /^(?:us|br)-/.test(record.id) && record.kind === 'region' ? record.aliases[0] : undefined;
    for (const name of [record.name, ...record.aliases]) {
      trie.add(name, { type: 'place', record, code: name === postal });
    }
  }
}
