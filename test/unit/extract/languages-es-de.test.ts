// The Spanish and German packs: their tables are well formed, their numbers read, their homographs keep apart, their words open claims.
import { describe, expect, it, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { concerns } from '../../../schemas/facts/opposition.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { de } from '../../../transform/languages/de.ts';
import { es } from '../../../transform/languages/es.ts';
import { type LanguagePack, termNames } from '../../../transform/languages/language-pack.ts';

const packs: Readonly<Record<'es' | 'de', LanguagePack>> = { es, de };
const registry = loadRegistry();

const claimsOf = (language: string, text: string): Claim[] =>
  extractClaims(
    {
      documentId: 'test',
      form: 'page',
      url: null,
      title: null,
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

const annotated = (pack: LanguagePack, text: string) => annotate(text, pack, registry, '2026-03-12');
const termsOf = (pack: LanguagePack, text: string): string[] =>
  annotated(pack, text).sentences.flatMap((each) => each.terms.map((term) => term.term));

describe.each(Object.values(packs))('the tables of $name', (pack) => {
  const lists = termNames.map((name) => [name, (pack.terms[name] ?? '').split('|')] as const);

  test('have words for every term that a news page needs', () => {
    const rare = new Set([
      'share_of',
      'related',
      'participle',
      'dative',
      'negation_after',
      'plaintiff_won',
      'plaintiff_lost',
    ]);
    expect(lists.filter(([name, list]) => list[0] === '' && !rare.has(name)).map(([name]) => name)).toEqual([]);
    for (const concern of concerns) expect(pack.terms[`c_${concern}`] ?? '', concern).not.toBe('');
  });

  test('name each phrase once, an open ending only at its end', () => {
    const twice = lists.flatMap(([name, list]) =>
      list.filter((each, at) => list.indexOf(each) !== at).map((each) => [name, each]),
    );
    const open = lists.flatMap(([name, list]) => list.filter((each) => /.\*./.test(each)).map((each) => [name, each]));
    expect({ twice, open }).toEqual({ twice: [], open: [] });
  });

  test('have twelve months and seven days', () => {
    expect([pack.months.length, pack.weekdays.length]).toEqual([12, 7]);
  });
});

describe('numbers', () => {
  test.each([
    ['es', '17.400 millones de euros', '17400000000', 'EUR', 'exact'],
    ['es', 'unos 9.700 millones de dólares', '9700000000', 'USD', 'approx'],
    ['es', '2 mil 500 millones de dólares', '2500000000', 'USD', 'exact'],
    ['es', 'más de 1,2 billones de dólares', '1200000000000', 'USD', 'more_than'],
    ['es', 'hasta 300 megavatios', '300', 'MW', 'up_to'],
    ['es', 'al menos 1,5 gigavatios', '1500', 'MW', 'at_least'],
    ['de', '2,5 Mrd. Euro', '2500000000', 'EUR', 'exact'],
    ['de', 'rund 750 Mio. Dollar', '750000000', 'USD', 'approx'],
    ['de', 'mehr als 1,3 Billionen Dollar', '1300000000000', 'USD', 'more_than'],
    ['de', 'anderthalb Milliarden Euro', '1500000000', 'EUR', 'exact'],
    ['de', 'bis zu 90 Megawatt', '90', 'MW', 'up_to'],
    ['de', 'mindestens 1.200 Megawatt', '1200', 'MW', 'at_least'],
  ] as const)('%s: %s', (language, text, value, unit, qualifier) => {
    const [quantity] = annotated(packs[language], `Es ${text}.`).sentences.flatMap((each) => each.quantities);
    expect(quantity).toMatchObject({ value, unit, qualifier });
  });

  it('counts no pesos whose country nobody names', () => {
    const of = (text: string) =>
      annotated(es, text)
        .sentences.flatMap((each) => each.quantities)
        .map((each) => each.unit);
    expect(of('Costará 300 millones de pesos.')).toEqual([]);
    expect(of('Costará 300 millones de pesos chilenos.')).toEqual(['CLP']);
  });
});

describe('words that look alike once accents are off', () => {
  test.each([
    ['de', 'Das Gebäude wurde 2024 eröffnet.', 'condition'],
    ['de', 'Das Werk läuft laut Betreiber gut.', 'c_noise'],
    ['es', 'El centro de datos ocupa el terreno.', 'insider_coref'],
    ['es', 'El proyecto sigue bajo estudio.', 'fall_to'],
    ['es', 'Es la última nave de la zona.', 'rumour'],
    ['es', 'Prefieren que el suelo sea industrial.', 'authority'],
    ['es', 'El rechazo de los vecinos crece.', 'reject'],
    ['es', 'La planta solar ya está en marcha.', 'protest'],
    ['es', 'La demanda eléctrica sube.', 'lawsuit'],
  ] as const)('%s: "%s" has no %s', (language, text, term) => {
    expect(termsOf(packs[language], text)).not.toContain(term);
  });

  it('still reads the verb beside the noun', () => {
    expect(termsOf(es, 'El pleno rechazó la licencia.')).toContain('reject');
    expect(termsOf(es, 'Presentaron una demanda contra el ayuntamiento.')).toContain('lawsuit');
  });
});

describe('claims', () => {
  const roles = (claim: Claim | undefined) =>
    claim?.kind === 'deal' ? Object.fromEntries(claim.parties.map((each) => [each.role, each.name])) : {};
  const deal = (language: string, text: string) => claimsOf(language, text).find((each) => each.kind === 'deal');

  it('a Spanish lease: who lets "a" whom', () => {
    const claim = deal(
      'es',
      'TeraWulf alquila 160 MW de su campus de Lake Mariner a Fluidstack por 3.200 millones de dólares y diez años.',
    );
    expect(claim).toMatchObject({ dealType: 'lease', amount: { value: '3200000000', unit: 'USD' }, termYears: 10 });
    expect(roles(claim)).toEqual({ lessor: 'TeraWulf', lessee: 'Fluidstack' });
  });

  it('a German takeover: what is bought stands behind "von", who buys behind "durch"', () => {
    const claim = deal('de', 'Die Übernahme von Core Scientific durch CoreWeave für 9 Milliarden Dollar ist geplatzt.');
    expect(claim).toMatchObject({ dealType: 'acquisition', status: 'terminated' });
    expect(roles(claim)).toEqual({ acquirer: 'CoreWeave', target: 'Core Scientific' });
  });

  it('a German lease: the tenant stands behind "an"', () => {
    const claim = deal(
      'de',
      'Cipher Mining vermietet 168 Megawatt für zehn Jahre an Fluidstack, der Vertrag bringt 3 Milliarden Dollar.',
    );
    expect(roles(claim)).toEqual({ lessor: 'Cipher Mining', lessee: 'Fluidstack' });
  });

  test.each([
    [
      'es',
      'El pleno del Ayuntamiento de Getafe rechazó la licencia del centro de datos de Merlin Properties tras las protestas de los vecinos por el ruido y el agua.',
      { action: 'zoning_denial', outcome: 'rejected', place: { locality: 'Getafe' }, concerns: ['water', 'noise'] },
    ],
    [
      'es',
      'El Ayuntamiento de Getafe aprobó una moratoria de un año a los centros de datos.',
      { action: 'moratorium', outcome: 'adopted', place: { locality: 'Getafe' } },
    ],
    [
      'de',
      'Die Gemeinde Wustermark hat das Rechenzentrum von Digital Realty abgelehnt, Anwohner fürchteten Lärm.',
      { action: 'zoning_denial', outcome: 'rejected', place: { locality: 'Wustermark' }, concerns: ['noise'] },
    ],
    [
      'de',
      'Die Stadt Hanau beschloss eine Veränderungssperre gegen neue Rechenzentren.',
      { action: 'moratorium', outcome: 'adopted', place: { locality: 'Hanau' } },
    ],
  ])('opposition in %s: %s', (language, text, expected) => {
    const { concerns: grounds, place, ...rest } = { concerns: [], ...expected };
    expect(claimsOf(language, text)).toContainEqual(
      expect.objectContaining({
        ...rest,
        kind: 'opposition',
        place: expect.objectContaining(place),
        concerns: expect.arrayContaining(grounds),
      }),
    );
  });

  test.each([
    [
      'es',
      'Iron Mountain ha iniciado la construcción de un centro de datos de 79 MW en Madrid.',
      79,
      'under_construction',
    ],
    ['es', 'Iron Mountain planea un centro de datos de 60 MW en Madrid.', 60, 'early_stage'],
    [
      'de',
      'Vantage Data Centers hat mit dem Bau eines Rechenzentrums mit 55 Megawatt in Berlin begonnen.',
      55,
      'under_construction',
    ],
    ['de', 'Vantage Data Centers will in Berlin ein Rechenzentrum mit 56 Megawatt bauen.', 56, 'early_stage'],
  ])('capacity in %s: %s', (language, text, mw, phase) => {
    expect(claimsOf(language, text)).toContainEqual(expect.objectContaining({ kind: 'capacity', mw, phase }));
  });
});
