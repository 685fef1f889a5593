// Who enters the field of data centers, in the word orders of many languages, and who merely goes to another country.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

type Entry = Extract<Claim, { kind: 'market_entry' }>;
const registry = loadRegistry();

function entriesOf(language: string, text: string): Entry[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).filter(
    (each): each is Entry => each.kind === 'market_entry',
  );
}
const companiesOf = (language: string, text: string) => entriesOf(language, text).map((each) => each.company);

describe('a stranger that enters the field', () => {
  it.each([
    ['en', 'Wellbrook Cement makes its first foray into data centers with a site in Ohio.', 'Wellbrook Cement'],
    ['es', 'La cementera Roblesa debuta en los centros de datos con un proyecto en Soria.', 'Roblesa'],
    ['pt', 'A Cerâmica Itaúna decidiu entrar no mercado de data centers.', 'Cerâmica Itaúna'],
    ['fr', 'Le groupe Verrerie Delmas se lance dans les centres de données.', 'Verrerie Delmas'],
    ['it', 'Mezzo secolo di scarpe, poi il salto: Calzati debutta nei data center.', 'Calzati'],
    ['nl', 'Zuivelbedrijf Melkvoort stapt in datacenters met een nieuwe dochter.', 'Melkvoort'],
    ['pl', 'Grupa Cegielnia Radom wchodzi na rynek centrów danych.', 'Cegielnia Radom'],
    ['no', 'Fjellstål Industri AS går inn i datasentermarkedet.', 'Fjellstål Industri'],
    ['ja', '三菱地所は米国でデータセンター事業に参入する。', 'Mitsubishi Estate'],
    ['ko', '시멘트 회사 한빛시멘트가 데이터센터 사업에 뛰어든다.', '한빛시멘트'],
  ])('is the subject of the verb (%s)', (language, text, company) => {
    const [found] = companiesOf(language, text);
    expect(found === company || found?.includes(company) === true || company.includes(found ?? '?')).toBe(true);
  });

  it('may be meant by a noun and named before', () => {
    const text = 'Halden Biotech Holdings rose 15%. The company announced a pivot toward AI data center services.';
    expect(companiesOf('en', text)).toEqual(['Halden Biotech Holdings']);
  });

  it('has what it did before where its noun tells', () => {
    const [entry] = entriesOf('ja', '三菱地所は米国でデータセンター事業に参入する。');
    expect(entry).toMatchObject({ from: 'real_estate', to: 'data_center_development' });
  });
});

describe('no entry', () => {
  it.each([
    ['en', 'Equinix is entering the Malaysian market with a data center in Johor.'],
    ['en', 'Quarrystone Properties makes its first overseas venture into data centers.'],
    ['en', 'KKR turned its attention to AI infrastructure and data centers.'],
    ['de', 'Digital Realty tritt in den israelischen Markt ein und eröffnet ein Rechenzentrum.'],
    ['ja', 'エクイニクスは海外のデータセンター市場に進出する。'],
  ])('is told of a native that goes abroad or a fund that turns to something (%s)', (language, text) => {
    expect(companiesOf(language, text)).toEqual([]);
  });
});
