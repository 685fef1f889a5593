// Portuguese, Spanish, French and Italian: towns behind sites, provinces in brackets, particles before verbs, verbs of local politics.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';
import { languagePacks } from '../../../transform/languages/packs.ts';

const registry = loadRegistry();

function claims(language: string, text: string, title: string | null = null): Claim[] {
  const document = { documentId: 'test', form: 'page', url: null, title, byline: null, language } as const;
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
function read(language: string, text: string) {
  const pack = languagePacks[language];
  if (pack === undefined) throw new Error(`no pack ${language}`);
  return annotate(text, pack, registry, '2026-03-12');
}

describe('who does what', () => {
  it.each([
    // What stands before the verb governs nothing behind it.
    [
      'fr',
      "L'hébergeur Ardelane vient de mettre la main sur Brume Datacenter pour 12 millions d'euros.",
      ['acquirer: Ardelane', 'target: Brume Datacenter'],
    ],
    // Of whom a share changes hands is bought.
    [
      'it',
      'Il fondo Asterion ha rilevato il 70% di Serchio Data per 40 milioni di euro.',
      ['acquirer: Asterion', 'target: Serchio Data'],
    ],
    [
      'pt',
      'A Equinix fechou a compra de 60% da Nimbus Data Centers por R$ 400 milhões.',
      ['acquirer: Equinix', 'target: Nimbus Data Centers'],
    ],
    // Whose sites are bought sells them; where they stand is no party.
    ['it', 'Aruba ha comprato il data center di Pontegrande per 20 milioni di euro.', ['acquirer: Aruba']],
    ['fr', 'Equinix rachète deux sites à Montferval et Bréziers pour 90 millions d’euros.', ['acquirer: Equinix']],
  ])('%s: %s', (language, text, parties) => {
    expect(partiesOf(language, text)).toContainEqual(parties);
  });
});

describe('acts of local politics', () => {
  it.each([
    ['pt', 'A Câmara de Alvorinha chumbou o licenciamento do centro de dados.', 'zoning_denial/rejected/Alvorinha'],
    [
      'it',
      'Il consiglio comunale di Roccabruna ha bocciato la variante per il data center.',
      'zoning_denial/rejected/Roccabruna',
    ],
    [
      'es',
      'Vecinos de Villarejo cortaron la ruta en protesta por el centro de datos que se levanta en Villarejo.',
      'protest/null/Villarejo',
    ],
    [
      'fr',
      "Le conseil municipal de Sorville a voté la suspension, pour un an, de toute nouvelle autorisation de centre de données. Les riverains s'en réjouissent.",
      'moratorium/adopted/Sorville',
    ],
  ])('%s: %s', (language, text, act) => {
    expect(actsOf(language, text)).toContain(act);
  });

  it.each([
    // To be asked for, to have time for, or to give up one parcel is no decision.
    [
      'it',
      'Il Comune di Roccabruna ha 60 giorni per approvare il data center; i residenti temono il rumore.',
      'approval_over_objection',
    ],
    [
      'it',
      'La società ha già rinunciato a quei terreni, ma il data center di Roccabruna resta, protestano i residenti.',
      'withdrawal',
    ],
    ['pt', 'Moradores de Alvorinha pediram ao prefeito que barrasse o data center.', 'zoning_denial'],
  ])('%s: not in %s', (language, text, action) => {
    expect(actsOf(language, text).filter((each) => each.startsWith(action))).toEqual([]);
  });
});

describe('places', () => {
  const placesOf = (language: string, text: string): string[] =>
    read(language, text).places.map(({ start, end, record }) => `${record.kind}: ${text.slice(start, end)}`);

  it.each([
    ['it', 'ROCCABRUNA (Pavia) – Il data center si farà.', 'county: Pavia'],
    ['es', 'El pleno de Villarejo (Toledo) votó ayer.', 'county: Toledo'],
    ['fr', 'Le site de Sorville (Essonne) ouvrira.', 'county: Essonne'],
    ['pt', 'Os vereadores de Alvorinha (SP) votaram.', 'region: SP'],
    ['fr', 'Le campus ouvrira dans le Pas-de-Calais.', 'county: Pas-de-Calais'],
  ])('%s: %s', (language, text, place) => {
    expect(placesOf(language, text)).toContain(place);
  });

  it('takes no town from a distance, and none from a group', () => {
    expect(placesOf('es', 'Está a 280 kilómetros de Madrid.')).toEqual([]);
    expect(read('it', 'Il comitato Valle Viva ha protestato.').weakPlaces).toEqual([]);
  });
});

describe('names', () => {
  const companiesOf = (language: string, text: string): string[] =>
    read(language, text).organizations.flatMap((each) => (each.source === 'shaped' ? [each.name] : []));

  it.each([
    ['it', 'Poi la svolta: Termolaria debutta nei data center.', 'Termolaria'],
    ['it', 'Il promotore Serchio Data costruirà un campus.', 'Serchio Data'],
    ['fr', "L'opérateur Brume Datacenter ouvre un site.", 'Brume Datacenter'],
    ['pt', 'Ele vendeu ações da Nuvem Clara na semana passada.', 'Nuvem Clara'],
  ])('%s: %s', (language, text, name) => {
    expect(companiesOf(language, text)).toContain(name);
  });

  it('lets a companion be somebody else than the subject', () => {
    const text = 'A Equinix opera em Barueri. A Microsoft renovou o contrato com a companhia.';
    const companion = read('pt', text).organizations.find((each) => each.source === 'coreference');
    expect(companion?.name).toBe('Equinix');
  });
});

describe('sums as papers write them', () => {
  it.each([
    ['es', 'Pagó 300 M de euros.', '300000000 EUR'],
    ['es', 'Invertirá US$ 20 M en el sitio.', '20000000 USD'],
    ['fr', 'QScale a levé 3,5 G$ auprès de banques.', '3500000000 USD'],
    ['pt', 'O negócio vale € 350 M.', '350000000 EUR'],
  ])('%s: %s', (language, text, sum) => {
    const found = read(language, text).sentences.flatMap((each) => each.quantities);
    expect(found.flatMap((each) => (each.type === 'money' ? [`${each.value} ${each.unit}`] : []))).toEqual([sum]);
  });
});
