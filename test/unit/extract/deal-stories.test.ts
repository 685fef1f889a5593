// Deals as news tells them: over several sentences, with their state, their sum and their sides in different places.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

type DealClaim = Extract<Claim, { kind: 'deal' }>;
function dealsOf(language: string, text: string): DealClaim[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter((each) => each.kind === 'deal');
}
const parties = (deal: DealClaim | undefined) => deal?.parties.map((each) => `${each.role}: ${each.name}`).sort();
const inShort = (deal: DealClaim | undefined) =>
  deal === undefined ? null : [deal.dealType, deal.amount?.value ?? null, deal.status];

describe('the sum of a deal', () => {
  it.each([
    [
      'en',
      'CyrusOne agreed to buy Datum Nordic, a data center operator. The company will pay 410 million euros.',
      '410000000',
    ],
    [
      'es',
      'CyrusOne acordó comprar Datum Nordic, un operador de centros de datos. El precio asciende a 410 millones de euros.',
      '410000000',
    ],
    [
      'de',
      'CyrusOne übernimmt den Rechenzentrumsbetreiber Datum Nordic GmbH. Der Kaufpreis beträgt 410 Millionen Euro.',
      '410000000',
    ],
    [
      'fr',
      "CyrusOne va acquérir l'opérateur de centres de données Datum Nordic SA. Le prix s'élève à 410 millions d'euros.",
      '410000000',
    ],
  ])('may stand in the next sentence (%s)', (language, text, value) => {
    expect(dealsOf(language, text).map((each) => each.amount?.value)).toEqual([value]);
  });

  it('is not what the same sum comes to in other money', () => {
    const [deal] = dealsOf(
      'en',
      'Equinix will buy MainOne, a data center company, for 290 million euros ($320 million).',
    );
    expect([deal?.amount?.value, deal?.amount?.unit]).toEqual(['290000000', 'EUR']);
  });

  it('is the new size of a facility, not the old one', () => {
    const text =
      'DataBank said it upsized its existing $700 million credit facility to $1.5 billion to fund data centers.';
    expect(inShort(dealsOf('en', text)[0])).toEqual(['debt_financing', '1500000000', 'amended']);
  });

  it('leaves out what options would add', () => {
    const text =
      'Nebius announced a $9.4 billion cloud contract with Meta: $8.2 billion firm and an option on $1.2 billion more.';
    expect(dealsOf('en', text).map((each) => each.amount?.value)).toEqual(['8200000000']);
  });

  it('is not what was raised so far', () => {
    const text =
      'Crusoe raised $300 million in a Series C led by Valor. The data center firm has now raised $1.1 billion to date.';
    expect(dealsOf('en', text).map(inShort)).toEqual([['equity_investment', '300000000', 'closed']]);
  });
});

describe('the state of a deal', () => {
  it.each([
    ['en', 'Partners Group put its data center operator atNorth up for sale, sources said.', 'rumoured'],
    ['de', 'Partners Group hat den Verkauf des Rechenzentrumsbetreibers atNorth eingeleitet.', 'rumoured'],
    ['fr', 'KKR est en pourparlers pour racheter le spécialiste des centres de données Global Switch.', 'rumoured'],
    ['en', 'KKR agreed to buy data center operator Global Switch after months of talks.', 'agreed'],
    ['es', 'KKR compró el operador de centros de datos Global Switch.', 'closed'],
    ['en', 'KKR bought data center operator Global Switch last year.', 'closed'],
  ])('is read from the verb and from those who tell it (%s: %s)', (language, text, status) => {
    expect(dealsOf(language, text).map((each) => each.status)).toEqual([status]);
  });

  it('is hearsay where the next sentence says so', () => {
    const text =
      'Brookfield would acquire the data center operator Data4. The acquisition could still fail, people familiar with the matter said.';
    expect(dealsOf('en', text).every((each) => each.status === 'rumoured')).toBe(true);
  });
});

describe('the sides of a deal', () => {
  it('are completed by a buyer or a seller that the next sentence names', () => {
    const text = 'Nabiax, a data center operator, was sold for 900 million euros. The buyer is Actis.';
    expect(parties(dealsOf('en', text)[0])).toContain('acquirer: Actis');
  });

  it('are the investors of the whole story', () => {
    const text =
      'Lambda, the AI cloud company, raised $480 million in a Series D. The round was led by Andra Capital. Other investors included Nvidia.';
    expect(parties(dealsOf('en', text)[0])).toEqual(['investor: Andra Capital', 'investor: Nvidia', 'target: Lambda']);
  });

  it('are the company of the story where a sentence leaves one open', () => {
    const text =
      'NextEra Energy will restart a nuclear plant for data centers. Google has signed a power purchase agreement for 600 MW.';
    expect(parties(dealsOf('en', text)[0])).toEqual(['customer: Google', 'provider: NextEra Energy']);
  });

  it('stay open where the text keeps the other one secret', () => {
    const text =
      'Nscale runs GPUs. Galaxy Digital signed a 15-year lease for 130 MW at its data center with an unnamed hyperscaler.';
    expect(parties(dealsOf('en', text)[0])).toEqual(['lessor: Galaxy Digital']);
  });

  it.each([
    ['en', 'Digital Realty acquired Equinix data centers in two cities for $800 million.'],
    ['en', 'Digital Realty acquired eight data centers currently owned by its rival Equinix for $800 million.'],
    ['es', 'Digital Realty compró a Equinix ocho centros de datos por 800 millones de dólares.'],
  ])('tell whose sites change hands (%s: %s)', (language, text) => {
    expect(parties(dealsOf(language, text)[0])).toEqual(['acquirer: Digital Realty', 'seller: Equinix']);
  });

  it.each([
    ['de', 'Der Rechenzentrumsbetreiber NorthC geht an KKR.'],
    ['it', "L'operatore di data center NorthC passa a KKR."],
    ['nl', 'Datacenterbedrijf NorthC gaat naar KKR.'],
  ])('are turned where what is bought is the subject (%s)', (language, text) => {
    expect(parties(dealsOf(language, text)[0])).toEqual(['acquirer: KKR', 'target: NorthC']);
  });

  it('do not hold the owner of a party', () => {
    const text = 'MGX, a fund backed by Mubadala, agreed to buy the data center operator Khazna for $2 billion.';
    expect(parties(dealsOf('en', text)[0])).not.toContain('acquirer: Mubadala');
  });
});

describe('what is no deal', () => {
  it.each([
    ['en', 'Microsoft did not buy the data center operator Switch.'],
    ['nl', 'Meta kocht geen grond voor een datacenter.'],
    ['en', 'SoftBank sold Nvidia shares for $5.8 billion to invest in OpenAI and data centers.'],
    ['en', 'Meta will raise its dividend by $2 billion and build data centers.'],
    ['en', 'Amazon expanded its data center in order to serve Nvidia with a market cap of $4 trillion.'],
    ['fr', 'Microsoft achète l’électricité de trois réacteurs pour ses centres de données.'],
    ['de', 'Google und Amazon bauen gemeinsam mit der Politik an Regeln.'],
  ])('is claimed by none (%s: %s)', (language, text) => {
    expect(dealsOf(language, text).map(inShort)).toEqual([]);
  });
});
