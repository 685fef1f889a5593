// A million claims as a crawl would bring them, without chance: many small events of all six kinds, told by one outlet or by
// several, reprints, chains of deals, a few firms that everybody deals with.
import type { Claim } from '../../schemas/claim.ts';
import { factKinds } from '../../schemas/claim.ts';
import type { ExtractionMessage } from '../../schemas/extraction-message.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { contentHash, documentId } from '../../schemas/ids.ts';
import type { Quantity } from '../../schemas/quantity.ts';

/** Names of the registry: who takes part in one deal of twenty. */
const knownNames = [
  'Nvidia',
  'Microsoft',
  'Amazon',
  'Google',
  'Meta',
  'Oracle',
  'CoreWeave',
  'Equinix',
  'Digital Realty',
  'OpenAI',
  'TeraWulf',
  'Hut 8',
  'Applied Digital',
  'Nebius',
  'Crusoe',
  'Galaxy Digital',
  'Cipher Mining',
  'IREN',
  'Core Scientific',
  'Vantage',
  'QTS',
  'CyrusOne',
  'Iron Mountain',
  'Stack Infrastructure',
  'Fluidstack',
  'Anthropic',
  'xAI',
  'Apple',
  'Tesla',
  'IBM',
] as const;
const regions = [
  'Virginia',
  'Texas',
  'Ohio',
  'Georgia',
  'Arizona',
  'Oregon',
  'Indiana',
  'Iowa',
  'Nevada',
  'Illinois',
] as const;
const phases = ['early_stage', 'committed', 'under_construction', 'live'] as const;
const dealTypes = [
  'lease',
  'equity_investment',
  'hosting',
  'debt_financing',
  'acquisition',
  'cloud_contract',
  'power_purchase',
] as const;
const partyRoles = {
  lease: ['lessor', 'lessee'],
  equity_investment: ['investor', 'target'],
  hosting: ['lessor', 'lessee'],
  debt_financing: ['lender', 'borrower'],
  acquisition: ['acquirer', 'target'],
  cloud_contract: ['provider', 'customer'],
  power_purchase: ['supplier', 'customer'],
} as const;
const actions = ['moratorium', 'zoning_denial', 'petition', 'protest', 'lawsuit', 'withdrawal', 'delay'] as const;
const outcomes = ['adopted', 'rejected', 'filed', 'pending', 'filed', 'withdrawn', 'delayed'] as const;
const metrics = ['revenue', 'energy_twh', 'gpu_count', 'sites_count', 'vacancy_pct', 'stake_pct'] as const;
const envelope = { confidence: 0.85, polarity: 'affirmed', modality: 'asserted', salience: 'main' } as const;

/** How many pages tell of a bundle of stories, and how many stories a page tells of. */
const tellings = [1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 6] as const;
const storiesPerPage = 5;
const firstDay = Date.UTC(2024, 0, 1);

type Chance = (below: number) => number;

/** mulberry32: the same numbers from the same seed on every machine. */
function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const pick = <Item>(items: readonly [Item, ...Item[]], chance: Chance): Item => items[chance(items.length)] ?? items[0];
const dayOf = (day: number): string => new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
const companyName = (number: number): string => `Firm ${number.toString(36).toUpperCase()} Holdings`;
const usd = (millions: number): Quantity => ({
  value: String(millions * 1_000_000),
  unit: 'USD',
  qualifier: 'exact',
  text: `$${millions} million`,
});

function evidenceOf(fields: readonly string[], words: string): Evidence[] {
  return fields.map((field, index) => {
    const quote = `${words} (${field})`;
    return { field, start: index * 120, end: index * 120 + quote.length, quote };
  });
}

/** What one page says of a story; one telling of nine gets a number wrong. A later page tells of a deal's next stage. */
function claimOf(story: number, telling: number, isLater: boolean): Claim {
  const chance = chanceOf(story);
  const kind = chance(100);
  const slip = (telling * 7 + story) % 9 === 8 ? 1.2 : 1;
  // A firm takes part in some six stories, near one another in time or far apart.
  const firm = companyName(story - (story % 3) + chance(2) * 40_000);
  const day = chance(1000);
  const place = {
    locality: `Town ${story % 40_009}`,
    county: `County ${story % 3001}`,
    region: pick(regions, chance),
    country: 'US',
  };
  if (kind < 30) return dealOf({ story, firm, day, slip, isLater }, chance);
  if (kind < 56) {
    return {
      ...factKinds.capacity.examples[0],
      project: chance(3) === 0 ? null : `Project ${story.toString(36).toUpperCase()}`,
      place,
      mw: (20 + chance(400)) * slip,
      phase: pick(phases, chance),
      loadBasis: chance(2) === 0 ? 'it' : 'unspecified',
      roles: {
        owner: firm,
        developer: null,
        operator: null,
        lessee: chance(5) === 0 ? companyName(story + 7) : null,
        endUser: null,
      },
      scope: chance(12) === 0 ? 'portfolio' : 'campus',
      asOf: dayOf(day),
      evidence: evidenceOf(['mw', 'project', 'roles.owner', 'phase'], `${firm} builds in Town ${story % 40_009}`),
    };
  }
  if (kind < 71) {
    return {
      ...factKinds.share_sale.examples[1],
      issuer: firm,
      seller: `Person ${chance(500)} of ${firm}`,
      relation: pick(['officer', 'director', 'ten_percent_owner'], chance),
      shares: String(1000 + chance(90_000)),
      pricePerShare: { value: String(20 + chance(200)), unit: 'USD', qualifier: 'exact', text: 'a share' },
      proceeds: null,
      period: { from: dayOf(day), to: dayOf(day) },
      line: story % 4,
      evidence: evidenceOf(['shares', 'seller', 'pricePerShare'], `sold shares of ${firm}`),
    };
  }
  if (kind < 83) {
    const act = chance(actions.length);
    return {
      ...factKinds.opposition.examples[0],
      action: actions[act] ?? 'protest',
      outcome: outcomes[act] ?? null,
      place,
      project: chance(2) === 0 ? null : `Project ${story.toString(36).toUpperCase()}`,
      developer: firm,
      mw: chance(2) === 0 ? null : 100 + chance(900),
      groups: chance(3) === 0 ? [`Neighbors of Town ${story % 40_009}`] : [],
      date: dayOf(day),
      evidence: evidenceOf(['action', 'place.county', 'developer'], `County ${story % 3001} and ${firm}`),
    };
  }
  if (kind < 97) {
    return {
      ...factKinds.indicator.examples[0],
      subject: firm,
      metric: chance(20) === 0 ? 'capex' : pick(metrics, chance),
      metricAsWritten: 'as written',
      value: String((1 + chance(9000)) * slip),
      unit: 'USD',
      period: { from: null, to: String(2024 + chance(9)) },
      timeKind: pick(['actual', 'guidance', 'forecast'], chance),
      group: null,
      numerator: null,
      denominator: null,
      publisher: null,
      quotedVia: null,
      vintage: dayOf(day).slice(0, 7),
      evidence: evidenceOf(['value', 'subject'], `${firm} expects`),
    };
  }
  return {
    ...factKinds.market_entry.examples[0],
    company: firm,
    since: String(2019 + chance(7)),
    evidence: evidenceOf(['company', 'since'], `${firm} turns to AI`),
  };
}

type Told = {
  readonly story: number;
  readonly firm: string;
  readonly day: number;
  readonly slip: number;
  readonly isLater: boolean;
};

/** As agreed, or as amended four months later. */
function dealOf({ story, firm, day, slip, isLater }: Told, chance: Chance): Claim {
  const dealType = pick(dealTypes, chance);
  const [left, right] = partyRoles[dealType];
  const other = chance(20) === 0 ? pick(knownNames, chance) : companyName(story + 100_000_000);
  const amount = usd(Math.round((10 + chance(4000)) * slip));
  const isSized = dealType === 'lease' || dealType === 'hosting';
  const kinds = {
    lease: 'contract_value_base',
    hosting: 'contract_value_base',
    cloud_contract: 'contract_value_base',
    power_purchase: 'contract_value_base',
    debt_financing: 'principal',
    equity_investment: 'equity',
    acquisition: 'consideration',
  } as const;
  return {
    ...factKinds.deal.examples[1],
    dealType,
    parties: [
      { name: firm, role: left },
      { name: other, role: right },
    ],
    amount,
    amounts: [{ kind: kinds[dealType], quantity: amount }],
    capacities: isSized ? [{ mw: 20 + chance(300), qualifier: 'exact', loadBasis: 'it' }] : [],
    termYears: isSized ? 10 + chance(10) : null,
    status: isLater ? 'amended' : 'agreed',
    date: dayOf(day + (isLater ? 120 : 0)),
    evidence: evidenceOf(
      ['amount', 'parties.0.name', 'parties.1.name', 'date'],
      `${firm} and ${other} agree on ${amount.text}`,
    ),
    ...envelope,
  };
}

/** The pages that tell of the `bundle`th five stories. */
export function pagesOfBundle(bundle: number): ExtractionMessage[] {
  const chance = chanceOf(bundle + 500_000_000);
  const count = pick(tellings, chance);
  const day = chance(1000);
  return Array.from({ length: count }, (_, telling): ExtractionMessage => {
    const url = `https://outlet-${(bundle * 5 + telling * 131) % 400}.example/story/${bundle}-${telling}`;
    // One bundle of six comes back to what the bundle before it told.
    const isLater = bundle % 6 === 5;
    const first = (isLater ? bundle - 1 : bundle) * storiesPerPage;
    const stories = Array.from({ length: storiesPerPage }, (_each, index) => first + index);
    // Of four tellings one is a reprint, word for word.
    const textOf = telling > 0 && telling % 4 === 3 ? 0 : telling;
    return {
      documentId: documentId(url),
      revision: 1,
      extractor: 'rules',
      generation: 1,
      textHash: contentHash(`text ${bundle} ${textOf}`),
      outcome: 'claims',
      reason: null,
      title: `Story ${bundle}`,
      byline: null,
      language: telling % 3 === 2 ? 'pt' : 'en',
      published: dayOf(day + telling),
      sourceId: `outlet-${(bundle * 5 + telling * 131) % 400}`,
      finalUrl: url,
      publisher: `Outlet ${(bundle * 5 + telling * 131) % 400}`,
      tier: 2 + (telling % 3),
      licence: 'facts-only',
      claims: stories.map((story) => claimOf(story, textOf, isLater)),
      quarantine: [],
    };
  });
}

/** Pages with at least `claims` claims together, from bundle `from` on, and the bundle to go on with. */
export function pagesOf(from: number, claims: number): { pages: ExtractionMessage[]; next: number } {
  const pages: ExtractionMessage[] = [];
  let bundle = from;
  for (let count = 0; count < claims; bundle += 1) {
    for (const page of pagesOfBundle(bundle)) {
      pages.push(page);
      count += page.claims.length;
    }
  }
  return { pages, next: bundle };
}
