// German and Dutch by their grammar: verb second, articles that look like genitives, compounds, courts, local politics.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { languagePacks } from '../../../transform/languages/packs.ts';

const registry = loadRegistry();

function claims(language: string, text: string): Claim[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry);
}
const partiesOf = (language: string, text: string): string[][] =>
  claims(language, text).flatMap((each) =>
    each.kind === 'deal' ? [each.parties.map(({ role, name }) => `${role}: ${name}`).toSorted()] : [],
  );
const actsOf = (language: string, text: string): string[] =>
  claims(language, text).flatMap((each) =>
    each.kind === 'opposition' ? [`${each.action}/${each.outcome}/${each.place?.locality}`] : [],
  );

function names(language: string, text: string): { companies: string[]; persons: string[]; weak: string[] } {
  const pack = languagePacks[language];
  if (pack === undefined) throw new Error(`no pack ${language}`);
  const read = annotate(text, pack, registry, '2026-03-12');
  return {
    companies: read.organizations.filter((each) => each.source === 'shaped').map((each) => each.name),
    persons: read.sentences.flatMap((each) => each.persons.map((person) => person.name)),
    weak: read.weakPlaces.map((each) => each.record.name),
  };
}

describe('who does what', () => {
  it.each([
    [
      'de',
      'Im Gegenzug bürgt Google mit 900 Millionen Dollar für Fluidstack.',
      ['borrower: Fluidstack', 'guarantor: Google'],
    ],
    [
      'de',
      'Mit 18 Prozent beteiligt sich Nvidia an dem Cloud-Anbieter Nebius.',
      ['investor: Nvidia', 'target: Nebius'],
    ],
    [
      'de',
      'Am Montag übernahm der Investor KKR für 800 Millionen Euro den Betreiber NorthC.',
      ['acquirer: KKR', 'target: NorthC'],
    ],
    [
      'nl',
      'Voor 800 miljoen euro kocht investeerder KKR dinsdag datacenterbedrijf NorthC.',
      ['acquirer: KKR', 'target: NorthC'],
    ],
  ])('%s: %s', (language, text, parties) => {
    expect(partiesOf(language, text)[0]).toEqual(parties);
  });
});

describe('a permit without objections', () => {
  it('is approved over none', () => {
    const text = 'Die Stadt Walldorf hat das Rechenzentrum genehmigt.';
    expect(actsOf('de', `${text} Einwände gab es keine.`)).toEqual([]);
    expect(actsOf('de', `${text} Die Anwohner hatten Einwände.`)).toEqual([
      'approval_over_objection/approved/Walldorf',
    ]);
  });
});

describe('orders and loans', () => {
  it('the buyer stands behind what it buys', () => {
    expect(
      partiesOf(
        'de',
        'Northern Data verkauft die Rechenzentren seiner Tochter. Käufer von Peak Mining ist die Ankerdata GmbH; der Preis liegt bei 90 Millionen Dollar.',
      )[0],
    ).toEqual(['acquirer: Ankerdata GmbH', 'seller: Northern Data', 'target: Peak Mining']);
  });
  it('come from who places the order, and go to whom the verb for lending stands before', () => {
    expect(
      partiesOf(
        'de',
        'Der Cloud-Anbieter Nebius hat einen Großauftrag von Meta über GPU-Kapazität für 2 Milliarden Dollar abgeschlossen.',
      )[0],
    ).toEqual(['customer: Meta', 'provider: Nebius']);
    expect(partiesOf('de', 'Blackstone gewährt CoreWeave ein Darlehen über 700 Millionen Dollar.')[0]).toEqual([
      'borrower: CoreWeave',
      'lender: Blackstone',
    ]);
  });
  it('the adjective of a region stands between a preposition and a town', () => {
    expect(names('de', 'Das Rechenzentrum im nordhessischen Altenroda wird gebaut.').weak).toContain('Altenroda');
  });
});

describe('places and acts of other languages', () => {
  it('stand before a Turkish ending, and a crowd that objects refuses nothing', () => {
    expect(names('tr', "Köylüler Gölköy'de veri merkezine karşı yürüdü.").weak).toContain('Gölköy');
    expect(
      actsOf('id', 'Warga Desa Sukamaju menggelar unjuk rasa menolak pembangunan pusat data di kawasan itu.'),
    ).toEqual(['protest/null/Desa Sukamaju']);
  });
  it('Polish verbs for allowing are no suits', () => {
    expect(
      actsOf('pl', 'Mieszkańcy Tychów liczą na miejsca pracy. Środki pozwolą zbudować centrum danych w Tychach.'),
    ).toEqual([]);
  });
});

describe('names', () => {
  it('begin behind the nouns that describe them', () => {
    expect(
      names('de', 'Der Hamburger Projektentwickler Ostkai verkauft an die Bremer Ankerdata GmbH.').companies,
    ).toEqual(['Ostkai', 'Ankerdata GmbH']);
  });
  it('are known again without their legal form', () => {
    const { companies } = names('de', 'Die Ankerdata GmbH baut. Später will Ankerdata mieten, sagte ein Sprecher.');
    expect(companies).toEqual(['Ankerdata GmbH', 'Ankerdata GmbH']);
  });
  it('of persons stand behind a company and an office', () => {
    expect(names('de', 'Nvidia-Finanzchefin Maren Olthoff verkaufte Aktien.').persons).toEqual(['Maren Olthoff']);
    expect(names('de', 'Aufsichtsräte verkaufen: Rolf Tamm kam auf 40 Millionen Euro.').persons).toContain('Rolf Tamm');
  });
  it('of a company and of its chief stand in one compound', () => {
    const read = names('de', 'Ostkai-Vorstandschef Maren Olthoff hat Aktien verkauft.');
    expect([read.companies, read.persons]).toEqual([['Ostkai'], ['Maren Olthoff']]);
  });
  it('are taken up by an article and the noun for their trade', () => {
    const pack = languagePacks['de'];
    if (pack === undefined) throw new Error('no pack de');
    const text = 'Hochtief baut weiter. Der Essener Baukonzern errichtet zwei Hallen.';
    const { organizations } = annotate(text, pack, registry, '2026-03-12');
    expect(organizations.map((each) => text.slice(each.start, each.end))).toContain('Der Essener Baukonzern');
  });
  it('of politicians with their party are no companies, nor are mayors and evenings places', () => {
    const read = names('de', 'Bürgermeister Jens Korte (FDP) sprach am Dienstagabend. Jens Korte (FDP) lehnte ab.');
    expect(read.companies).toEqual([]);
    expect(read.weak).toEqual([]);
  });
});

describe('local politics and courts', () => {
  it.each([
    [
      'de',
      'In Walldorf haben sich die Stadtverordneten gegen den Bebauungsplan für das Rechenzentrum ausgesprochen.',
      'zoning_denial/rejected/Walldorf',
    ],
    [
      'de',
      'Die Bürgerinitiative hat beim Verwaltungsgerichtshof einen Normenkontrollantrag gegen das Rechenzentrum in Walldorf eingereicht.',
      'lawsuit/filed/Walldorf',
    ],
    ['de', 'Der Investor verabschiedet sich von seinem Rechenzentrum in Walldorf.', 'withdrawal/withdrawn/Walldorf'],
    [
      'de',
      'Sollte der Rat dem Rechenzentrum in Walldorf zustimmen, werde man klagen, sagt die Bürgerinitiative. Das Klageverfahren ist vorbereitet.',
      'lawsuit/proposed/Walldorf',
    ],
    [
      'nl',
      'Bewoners van Almere stelden beroep in bij de rechtbank tegen de vergunning voor het datacenter in Almere.',
      'lawsuit/filed/Almere',
    ],
    [
      'nl',
      'De gemeenteraad van Almere ging niet akkoord met de omgevingsvergunning voor het datacenter.',
      'zoning_denial/rejected/Almere',
    ],
    [
      'nl',
      'De ontwikkelaar haakt af: het datacenter in Almere komt er niet, meldt de gemeente.',
      'withdrawal/withdrawn/Almere',
    ],
  ])('%s: %s', (language, text, act) => {
    expect(actsOf(language, text)).toContain(act);
  });
});
