// Logic that no word list carries: who is the agent, what the count of votes is, whose share sale "he" means, what is dated when.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { lexiconOf } from '../../../transform/annotate/lexicon.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { isRelevant } from '../../../transform/gate.ts';
import { de } from '../../../transform/languages/de.ts';
import { en } from '../../../transform/languages/en.ts';
import { es } from '../../../transform/languages/es.ts';

const registry = loadRegistry();

function claimsOf<Kind extends Claim['kind']>(kind: Kind, language: string, text: string, title: string | null = null) {
  const claims = extractClaims(
    {
      documentId: 'test',
      form: 'page',
      url: null,
      title,
      byline: null,
      language,
      published: '2026-03-12',
      dateSource: null,
      canonical: null,
      text,
      tables: [],
      dataset: null,
    },
    registry,
  );
  return claims.filter((each): each is Extract<Claim, { kind: Kind }> => each.kind === kind);
}

const rolesOf = (language: string, text: string) =>
  claimsOf('deal', language, text)
    .flatMap((each) => each.parties.map((party) => `${party.role}: ${party.name}`))
    .sort();

describe('roles', () => {
  it('reads the agent of a German passive whose participle stands at the end', () => {
    expect(rolesOf('de', 'Core Scientific wurde im Oktober für 9 Milliarden Dollar von CoreWeave übernommen.')).toEqual(
      ['acquirer: CoreWeave', 'target: Core Scientific'],
    );
  });

  it('reads the Spanish a by the verb: bought from, sold to', () => {
    expect(rolesOf('es', 'Actis compró a Telefónica sus centros de datos por 500 millones de euros.')).toContain(
      'seller: Telefónica',
    );
    expect(rolesOf('es', 'Telefónica vendió sus centros de datos a Actis por 500 millones de euros.')).toContain(
      'acquirer: Actis',
    );
  });

  it('reads the object by its particle where the verb ends the sentence', () => {
    expect(rolesOf('ja', 'ソフトバンクグループはDigitalBridgeを40億ドルで買収すると発表した。')).toEqual(
      ['acquirer: SoftBank Group', 'target: DigitalBridge'].map((each) =>
        expect.stringMatching(new RegExp(each.replace(' Group', ''))),
      ),
    );
  });

  it('gives both sides of a merger a role', () => {
    expect(
      rolesOf('en', 'Shareholders of Core Scientific rejected the $9 billion merger with CoreWeave.'),
    ).toHaveLength(2);
  });
});

describe('deals', () => {
  it('takes an offer for a deal, and a refused one for a terminated deal', () => {
    const [deal] = claimsOf(
      'deal',
      'en',
      "The board of Core Scientific rejected CoreWeave's $9 billion bid for Core Scientific.",
    );
    expect(deal).toMatchObject({ dealType: 'acquisition', status: 'terminated', amount: { value: '9000000000' } });
  });

  it('takes the date from the sentence behind the deal', () => {
    const [deal] = claimsOf(
      'deal',
      'es',
      'Actis compró Nabiax por 500 millones de euros. El acuerdo se anunció el 3 de marzo de 2026.',
    );
    expect(deal?.date).toBe('2026-03-03');
  });
});

describe('share sales', () => {
  it('knows whom a pronoun means, and that a verb of intent may stand behind the figure', () => {
    const sales = claimsOf(
      'share_sale',
      'en',
      'Nvidia insiders sold over $1 billion of stock in the past year. Director Mark Stevens disclosed plans for four million shares. He sold about $288 million so far.',
    );
    expect(sales.map((each) => each.seller)).toContain('Mark Stevens');
    const intended = claimsOf(
      'share_sale',
      'de',
      'CEO Jensen Huang von Nvidia will Aktien für 900 Mio. Dollar verkaufen dürfen, die er verkaufen darf.',
    );
    expect(intended.filter((each) => each.saleKind === 'press_aggregate')).toEqual([]);
  });

  it('keeps a part of a total as a total of its own', () => {
    const sales = claimsOf(
      'share_sale',
      'en',
      'Nvidia insiders sold over $1 billion of stock in the past year. More than $500 million of that was this month.',
    );
    expect(sales.map((each) => each.proceeds?.value)).toEqual(['1000000000', '500000000']);
  });
});

describe('opposition', () => {
  const denial = (text: string, language = 'en') => claimsOf('opposition', language, text)[0];

  it('reads the count of the vote for whoever carried it', () => {
    const text = 'The city council of Tucson voted 7-0 on Tuesday to reject the rezoning for a data center.';
    expect(denial(text)?.votes).toEqual({ for: 0, against: 7 });
    const german = 'Die Stadtverordneten in Groß-Gerau lehnten das Rechenzentrum ab: 18 Stimmen dagegen, 14 dafür.';
    expect(denial(german, 'de')?.votes).toEqual({ for: 14, against: 18 });
  });

  it('names groups, land and money of the project', () => {
    const claim = denial(
      'Howell Township rejected the rezoning for a $1.5 billion data center on 1,000 acres after a vote of the board. The Sierra Club and the Alliance for Affordable Energy had objected.',
    );
    expect(claim).toMatchObject({ acres: 1000, amount: { value: '1500000000' } });
    expect(claim?.groups).toEqual(['Sierra Club', 'Alliance for Affordable Energy']);
  });

  it('does not take a score or a date for a vote', () => {
    expect(
      denial('The county commission rejected the data center rezoning in Mason County on 2-3 April.')?.votes ?? null,
    ).toBeNull();
  });
});

describe('capacity', () => {
  it('reads the name behind the noun, a part of a load, and when it is ready from a later sentence', () => {
    const loads = claimsOf(
      'capacity',
      'de',
      'Hut 8 baut auf dem Campus River Bend in Louisiana ein Rechenzentrum mit 245 Megawatt. Der Betrieb läuft ab dem zweiten Quartal 2027.',
    );
    expect(loads[0]).toMatchObject({ mw: 245, project: 'River Bend' });
    const parts = claimsOf(
      'capacity',
      'de',
      'Digital Realty plant in Frankfurt zehn Rechenzentren mit 500 MW; davon sind 46 MW im Bau.',
    );
    expect(parts.find((each) => each.mw === 46)?.phase).toBe('under_construction');
  });

  it('does not count the load of a project that the same text says was refused', () => {
    const text =
      'The city council of Tucson rejected the rezoning for Project Blue, a data center, on Tuesday. Project Blue is a planned data center campus of 600 MW in Tucson by Beale Infrastructure.';
    expect(claimsOf('capacity', 'en', text)).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([
    ['Polish', 'Budowa centrów danych rusza wiosną.'],
    ['Swedish', 'Bolaget bygger två datacenter i Luleå.'],
    ['Russian', 'Компания построит новый дата-центр.'],
    ['German', 'Eine KI-Fabrik entsteht am Hafen.'],
    ['English', 'Insiders sold stock once the lockup ended.'],
  ])('lets a page in %s through', (_language, text) => {
    expect(isRelevant(text, null, registry)).toBe(true);
  });

  it('stops a page about something else', () => {
    expect(isRelevant('The bakery opens a second shop on Main Street next week.', 'Bread', registry)).toBe(false);
  });
});

describe('places', () => {
  const placesOf = (pack: typeof de, text: string) =>
    annotate(text, pack, registry, null).places.map((each) => `${each.record.kind}: ${each.record.name}`);

  it('finds a county behind its word, a town in an adjective', () => {
    expect(placesOf(es, 'El centro se levantará en la comarca de Campo Chico.')).toContain('county: Campo Chico');
    expect(placesOf(de, 'Der Hattersheimer Stadtrat stimmte zu.')).toContain('locality: Hattersheim');
  });
});

describe('a pack', () => {
  it('may demand accents and capitals', () => {
    const pack = { ...en, code: 'x1', terms: { negation: '=würde', mining: '=AI' } };
    const found = annotate('Er wurde, er würde; ai and AI.', pack, registry, null).sentences.flatMap(
      (each) => each.terms,
    );
    expect(found.map((each) => [each.term, each.start])).toEqual([
      ['negation', 13],
      ['mining', 27],
    ]);
  });

  it('is refused when an open ending stands inside a phrase', () => {
    expect(() => lexiconOf({ ...en, code: 'x2', terms: { sue: 'dépos* un recours' } }, registry)).toThrow(/dépos/);
  });
});
