// What a language contributes: tables of words, no control flow. A pack may leave a term out; it then never matches.

/** What a phrase can mean to an extractor. Deals, then share sales, opposition, capacity, indicators, market entries, grammar. */
export const termNames = [
  // deals: verbs and nouns that open a frame
  'invest',
  'raise',
  'acquire',
  'goes_to',
  'acquisition',
  'buyer_noun',
  'seller_noun',
  'bid',
  'sell',
  'merge',
  'venture',
  'partnering',
  'lease',
  'hosting',
  'agree',
  'agreement',
  'compute',
  'provide',
  'customer',
  'loan',
  'debt_included',
  'financing',
  'lend',
  'guarantee',
  'ppa',
  'electricity',
  'land',
  'goods',
  'build_award',
  'ipo',
  'offering',
  'new_shares',
  'incentive',
  'memorandum',
  'capex',
  'stake',
  'equity',
  'round',
  'so_far',
  'options',
  'valuation',
  'buyback',
  'lead_investor',
  'joins_round',
  'market_price',
  'price',
  'contract_value',
  'unnamed',
  'subsidiary',
  'owned_by',
  // status
  'rumour',
  'planned',
  'announced',
  'closed',
  'done',
  'terminated',
  'amended',
  'deny',
  'negation',
  'negation_after',
  'could',
  'expected',
  'will',
  'condition',
  'past_context',
  // share sales
  'shares',
  'sell_shares',
  'insiders',
  'officer',
  'director',
  'holder',
  'plan_10b5',
  'withheld',
  'notice_144',
  'open_market',
  'block',
  'secondary',
  'fund_exit',
  'intent_sale',
  'holding',
  'part_of',
  'every',
  'trades',
  'by_now',
  'wealth',
  'dealing_notice',
  'plan_word',
  'executives',
  'most',
  'brought',
  'family',
  // opposition
  'moratorium',
  'lift',
  'ban',
  'ordinance',
  'legislation',
  'reject',
  'approve',
  'delay',
  'withdraw',
  'petition',
  'protest',
  'oppose',
  'lawsuit',
  'sue',
  'appeal',
  'court',
  'ruling_for',
  'ruling_against',
  'plaintiff_won',
  'plaintiff_lost',
  'quash',
  'referendum',
  'recall',
  'voted_out',
  'open_letter',
  'side_with',
  'challenge',
  'intent_legal',
  'propose',
  'demand',
  'adopt',
  'extend',
  'advisory',
  'vote',
  'vote_for',
  'vote_against',
  'opponents',
  'authority',
  'project_noun',
  'permit',
  'group_noun',
  'signature',
  'handed_in',
  'other_object',
  'halt',
  'c_power',
  'c_water',
  'c_noise',
  'c_land_use',
  'c_rates',
  'c_environment',
  'c_tax',
  'c_transparency',
  'c_farmland',
  'c_traffic',
  'c_air_quality',
  // capacity
  'site',
  'ph_live',
  'ph_begun',
  'ph_construction',
  'ph_planned',
  'ph_contracted',
  'ph_paused',
  'ph_cancelled',
  'b_it',
  'b_facility',
  'b_grid',
  'b_generator',
  'not_load',
  'aggregate',
  'renew',
  'portfolio_sum',
  'market_sum',
  'increment',
  'earlier_version',
  // indicators
  'share_of',
  'grow_to',
  'grow_by',
  'fall_to',
  'below',
  'above',
  'forecast',
  'target_guidance',
  'publisher_cue',
  'quoted_via',
  'entrants',
  'global',
  'market_noun',
  'sector',
  'g_big_tech',
  'g_financial',
  'g_new_entrants',
  'g_hyperscalers',
  'g_onprem',
  'g_colocation',
  'g_ai',
  'g_data_centers',
  'm_capacity',
  'm_energy',
  'm_capex',
  'm_revenue',
  'm_vacancy',
  'm_price',
  'm_market_size',
  'm_energy_share',
  'yearly',
  'now',
  'in_years',
  'official',
  'capex_plan',
  // market entry
  'mining',
  'bitcoin_mining',
  'ethereum_mining',
  'ai_activity',
  'pivot',
  'entry',
  'away_from',
  'toward',
  'including',
  'repurpose',
  'ex_activity',
  // grammar
  'passive',
  'participle',
  'by',
  'in',
  'from',
  'to',
  'dative',
  'with',
  'of',
  'for',
  'between',
  'comparison',
  'company_coref',
  'chipmaker_coref',
  'miner_coref',
  'provider_coref',
  'giant_coref',
  'utility_coref',
  'insider_coref',
  'related',
] as const;
export type TermName = (typeof termNames)[number];

export type LanguagePack = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly name: string;
  /** The mark before decimals; the other one groups thousands. */
  readonly decimal: '.' | ',';
  /**
   * Phrases per term, separated by `|`; a final `*` stands for any ending of the word, a leading `*` for what a compound
   * has before its head ("*kredit": "Milliardenkredit", not "Kredit" itself); a leading `=` makes accents count
   * ("=würde" is not "wurde") and, in a phrase of capitals alone, the capitals ("=AI").
   */
  readonly terms: Partial<Readonly<Record<TermName, string>>>;
  /** Verbs whose particle stands at the end of the clause, as `verb+particle`: "steigt+ein". */
  readonly splitVerbs?: Partial<Readonly<Record<TermName, string>>>;
  /** Scale words to powers of ten, as all tables of pairs: `million=6|billion=9`. */
  readonly scales: string;
  /** Number words to their value: `two=2`. */
  readonly numbers: string;
  /** Currency words to ISO 4217 codes: `euros=EUR`. */
  readonly currencies: string;
  readonly qualifiers: {
    readonly approx: string;
    readonly up_to: string;
    readonly at_least: string;
    readonly more_than: string;
    /** Between two ends of a range: `to`, `and`. */
    readonly range: string;
  };
  /** Nouns that say what a company is, with its category, `none` where they tell none: `data center operator=colocation`. */
  readonly descriptors?: string;
  /** Unit words by what they count. */
  readonly units: {
    readonly percent: string;
    readonly shares: string;
    readonly years: string;
    readonly acres: string;
    readonly hectares: string;
    readonly times: string;
    readonly gpus: string;
    readonly sites: string;
    readonly signatures: string;
  };
  /** Indefinite counts with their lower bound: `thousands of=1000`. */
  readonly indefinite: string;
  /** Fractions of a whole, in percent: `two-thirds=66.67`. */
  readonly fractions: string;
  /** How often a whole is taken, by words: `double=2|threefold=3`. */
  readonly multiples?: string;
  /** Twelve lists of month names and abbreviations. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Relative periods, by unit and distance from the publication date: `last year=year-1`. */
  readonly relative: string;
  readonly quarters: readonly [string, string, string, string];
  readonly halves: readonly [string, string];
  /** Words before a date: a deadline, a start. */
  readonly by: string;
  readonly since: string;
  /**
   * Words around a place's name: before a locality ("city of"), after one ("Township"), the word for a county (behind the name in
   * English, before it elsewhere), the ending that makes an adjective of a town ("Hattersheimer Stadtrat").
   */
  readonly places: {
    readonly before: string;
    readonly after: string;
    readonly county: string;
    readonly adjective?: string;
    /** What stands behind the name of a place where something is: "'da" in Turkish. */
    readonly endings?: string;
    /** Provinces and districts that texts of the language name without saying what they are: `Essonne=county:FR`. */
    readonly names?: string;
    /** Codes of regions in brackets or behind a dash, with the region's name and country: `SP=São Paulo:BR`. */
    readonly codes?: string;
  };
  /** Whether common nouns are written with capitals, so that a capital alone names nothing. */
  readonly capitalNouns: boolean;
  /** Words that end in a full stop inside a sentence. */
  readonly abbreviations: string;
  /** Words by which a language is recognized in short texts. */
  readonly marks: string;
  /** Words that never belong to a name though they may be capitalized. */
  readonly notNames: string;
};
