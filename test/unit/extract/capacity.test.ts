// Loads of sites: in which phase each is, whose it is, and what is no load. All companies and towns are invented or merely named.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

type Capacity = Extract<Claim, { kind: 'capacity' }>;
const registry = loadRegistry();

function loadsOf(language: string, text: string): Capacity[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter((each): each is Capacity => each.kind === 'capacity');
}
const phasesOf = (language: string, text: string) =>
  Object.fromEntries(loadsOf(language, text).map((each) => [each.mw, each.phase]));
const holdersOf = (language: string, text: string) =>
  Object.fromEntries(
    loadsOf(language, text).map((each) => [each.mw, each.roles.operator ?? each.roles.developer ?? null]),
  );

describe('the phase of a load', () => {
  it.each([
    ['en', 'Vantage broke ground on a data center in Tarrow. Upon completion, the campus will offer 64 MW.', 64],
    [
      'de',
      'Equinix feierte in Rodau den Spatenstich für ein Rechenzentrum. Die Anlage soll 64 Megawatt Leistung haben.',
      64,
    ],
    ['fr', 'Vantage a posé la première pierre de son data center à Orvelle. Le site aura une puissance de 64 MW.', 64],
    [
      'it',
      'Vantage ha annunciato l’avvio dei lavori per un data center a Pavia, che fornirà 64 megawatt di capacità IT.',
      64,
    ],
    [
      'es',
      'Vantage colocó la primera piedra de su centro de datos en Alcolea. El campus tendrá 64 MW de potencia.',
      64,
    ],
    ['nl', 'Equinix sloeg dinsdag de eerste paal voor een datacenter in Drachten. Het gebouw krijgt 64 megawatt.', 64],
    ['no', 'Vantage har startet byggingen av et datasenter i Elverum. Anlegget skal ha 64 MW.', 64],
  ])('is that of works begun, told in the sentence before or in the same one (%s)', (language, text, mw) => {
    expect(phasesOf(language, text)).toMatchObject({ [mw]: 'under_construction' });
  });

  it.each([
    ['en', 'Equinix expects its 40 MW data center in Tarrow to be operational in 2028.'],
    ['de', 'Das 40-MW-Rechenzentrum von Equinix in Rodau soll 2028 in Betrieb gehen.'],
    ['pt', 'O data center de 40 MW da Equinix em Barueri deve entrar em operação em 2028.'],
    ['ja', 'エクイニクスは大阪市に40MWのデータセンターを建設し、2028年の稼働を予定している。'],
    ['ko', '에퀴닉스는 인천에 40MW 데이터센터를 짓기로 했으며 2028년 준공 예정이다.'],
  ])('is a plan where the word for running speaks of a time to come (%s)', (language, text) => {
    expect(phasesOf(language, text)).toMatchObject({ 40: 'early_stage' });
  });

  it('is told of each load apart', () => {
    const text = 'Equinix operates 12 MW at its Tarrow data center and is building a second hall of 30 MW.';
    expect(phasesOf('en', text)).toEqual({ 12: 'live', 30: 'under_construction' });
  });

  it('of what may be added later is a plan, whatever is being built', () => {
    const text = 'Vantage broke ground on a 64 MW data center in Tarrow. The campus could grow to 150 MW.';
    expect(phasesOf('en', text)).toEqual({ 64: 'under_construction', 150: 'early_stage' });
    const norwegian = 'Vantage har startet byggingen av et datasenter på 64 MW i Elverum, som kan utvides til 150 MW.';
    expect(phasesOf('no', norwegian)).toMatchObject({ 150: 'early_stage' });
  });

  it('is committed where a tenant has signed, and not where a tenant is sought', () => {
    const signed =
      'Cipher Digital signed a 15-year lease with Fluidstack. It covers 120 MW at its data center in Tarrow.';
    expect(phasesOf('en', signed)).toEqual({ 120: 'committed' });
    const sought = 'Cipher Digital plans a 120 MW data center in Tarrow and intends to lease it.';
    expect(phasesOf('en', sought)).toEqual({ 120: 'early_stage' });
  });
});

describe('the holder of a load', () => {
  it('is whoever opens the sentence with a verb of building, met once or not', () => {
    const text =
      'Equinix reported earnings on Tuesday. Its data centers are full.\nStackbury broke ground on a 72 MW data center in Tarrow.';
    expect(holdersOf('en', text)).toMatchObject({ 72: 'Stackbury' });
  });

  it('is no customer, no building and no place', () => {
    expect(holdersOf('en', 'Vantage is building a 96 MW data center in Tarrow for Microsoft.')).toEqual({
      96: 'Vantage',
    });
    expect(holdersOf('en', 'Vantage opened a data center in Tarrow. TRW2 offers 18 MW of IT load.')).toEqual({
      18: 'Vantage',
    });
  });

  it('is in a list the name before each load', () => {
    const text = 'New data centers: Equinix plans 20 MW in Tarrow; Vantage is building 50 MW in Orvelle.';
    expect(holdersOf('en', text)).toEqual({ 20: 'Equinix', 50: 'Vantage' });
  });

  it('leaves who is served as end user', () => {
    const [load] = loadsOf('en', 'Vantage is building a 96 MW data center in Tarrow for Microsoft.');
    expect(load?.roles).toMatchObject({ developer: 'Vantage', endUser: 'Microsoft' });
  });
});

describe('a number of megawatts', () => {
  it.each([
    ['en', 'Equinix will buy power from a 140 MW solar plant for its data centers.'],
    ['en', 'An ordinance defines large data centers as those that use more than 25 MW.'],
    ['en', 'Suppose a 300 MW data center came to your county.'],
    ['it', 'Dei 420 MW di capacità installata in Italia nei data center la metà è in Lombardia.'],
    ['pt', 'Os data centers do país somam 730 MW e o mercado deve crescer.'],
    ['pt', 'A Equinix renovou por cinco anos o contrato de hospedagem de 5 MW em Barueri.'],
  ])('is no load where it is a plant’s, a country’s, a bound or nothing new (%s)', (language, text) => {
    expect(loadsOf(language, text)).toEqual([]);
  });

  it('may be left open, and a cell of a table is no thousand', () => {
    expect(loadsOf('en', 'Vantage plans a 200+ MW data center campus in Tarrow.')[0]).toMatchObject({
      mw: 200,
      qualifier: 'at_least',
    });
    const table = 'Vantage is building a data center in Tarrow.\n\tPhase 1\t133 MW critical IT\n';
    expect(loadsOf('en', table).map((each) => each.mw)).toEqual([133]);
  });
});
