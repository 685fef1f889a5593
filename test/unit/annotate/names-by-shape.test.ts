// Names that no registry has: by their ending, by the noun beside them, by what the text says they do.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { annotate, type AnnotatedText } from '../../../transform/annotate/annotate.ts';
import { languagePacks } from '../../../transform/languages/packs.ts';

const registry = loadRegistry();

function read(language: string, text: string): AnnotatedText {
  const pack = languagePacks[language];
  if (pack === undefined) throw new Error(`no pack ${language}`);
  return annotate(text, pack, registry, '2026-03-01');
}

const companies = (language: string, text: string): string[] => [
  ...new Set(
    read(language, text)
      .organizations.filter((each) => each.source === 'shaped')
      .map((each) => each.name),
  ),
];

describe('companies without capitals', () => {
  it.each([
    ['zh', '云砺科技在宁夏的三期机房封顶。', '云砺科技'],
    ['zh', '替晶圓廠做冷卻設備的凌群精密,董事會通過興建機房。', '凌群精密'],
    ['ko', '콘크리트 회사 동성레미콘이 데이터센터 사업에 뛰어든다.', '동성레미콘'],
    ['ko', '사모펀드 한강파트너스가 지분을 팔았다.', '한강파트너스'],
    ['ja', 'クラウド会社、サーバーノースは6日、契約を結んだ。', 'サーバーノース'],
    ['ja', '米アンペア・コアを買収する。', 'アンペア・コア'],
  ])('%s: %s', (language, text, name) => {
    expect(companies(language, text)).toContain(name);
  });

  it.each([
    ['zh', '人工智能和大数据产业的需求增长,新能源也是。'],
    ['ja', '経済産業省は補助金を決めた。データセンターの計画は続く。'],
    ['ko', '정부는 데이터센터 사업을 지원한다. 주민들은 반대한다.'],
  ])('%s: everyday nouns are none (%s)', (language, text) => {
    expect(companies(language, text)).toEqual([]);
  });
});

describe('people without capitals', () => {
  it.each([
    ['zh', '董事长林政宏说,公司将扩建机房。', '林政宏'],
    ['ja', '創業者の大谷修司社長が株を売った。', '大谷修司'],
    ['ko', '박기철 부사장이 주식을 팔았다.', '박기철'],
  ])('%s: %s', (language, text, name) => {
    expect(read(language, text).sentences.flatMap((each) => each.persons.map((person) => person.name))).toContain(name);
  });
});

describe('names that only capitals tell', () => {
  it('become companies by what they do, and persons do not', () => {
    expect(companies('en', 'Early backer Redmoor sold Helixgrid shares. Helixgrid leases a data center.')).toContain(
      'Helixgrid',
    );
    expect(
      companies('en', 'Judge James Willett dismissed it. Willett announced the ruling on the data center.'),
    ).toEqual([]);
  });

  it('stay what they are at the beginning of a single sentence', () => {
    expect(companies('it', 'Abbiamo presentato le osservazioni sul data center.')).toEqual([]);
  });

  it('lose the German nouns before them', () => {
    expect(companies('de', 'Käufer von Peak Mining ist nach Unternehmensangaben Elektron Energy.')).toEqual([
      'Peak Mining',
      'Elektron Energy',
    ]);
  });
});

describe('figures', () => {
  it('reads the megawatt of Han text, and shares behind a name', () => {
    const of = (language: string, text: string) =>
      read(language, text).sentences.flatMap((each) => each.quantities.map(({ type, value }) => `${type} ${value}`));
    expect(of('zh', 'IT负荷60兆瓦。')).toEqual(['power 60']);
    expect(of('en', 'It sold 6 million Helixgrid shares.')).toEqual(['shares 6000000']);
    expect(of('de', 'Er verkaufte 3,2 Millionen Northern-Data-Aktien.')).toEqual(['shares 3200000']);
    expect(of('ko', '2028년까지 짓는다.')).toEqual([]);
  });
});

describe('separable verbs', () => {
  it('are read with the particle at the end of their clause, and only there', () => {
    const has = (language: string, text: string, term: string) =>
      read(language, text).sentences.some((each) => each.terms.some((mention) => mention.term === term));
    expect(has('de', 'Nvidia steigt mit 500 Millionen Pfund bei Nscale ein.', 'invest')).toBe(true);
    expect(has('de', 'Der Preis steigt weiter.', 'invest')).toBe(false);
    expect(has('nl', 'De raad wijst het datacenter van Google af.', 'reject')).toBe(true);
  });
});

describe('places', () => {
  it('tells a town by the province in brackets behind it, and a word that only lost its accent is none', () => {
    const names = (language: string, text: string) =>
      read(language, text).places.map((each) => `${each.record.kind} ${text.slice(each.start, each.end)}`);
    expect(names('es', 'El pleno de Valdehornos (Cáceres) rechazó el centro de datos.')).toContain(
      'locality Valdehornos',
    );
    expect(names('pt', 'Para o juiz, o data center exige estudo.')).toEqual([]);
    expect(names('de', 'Der Rat von Bergheim-Nord tagt.')).not.toContain('county Nord');
  });
});

describe('names where a party stands', () => {
  it.each([
    ['en', 'The council voted for the agreement with Lorvane. Neighbors objected.', 'Lorvane'],
    ['en', 'Opposition to the data center proposed by Tarnvale had grown.', 'Tarnvale'],
    ['en', 'It was bought by Quillspar Investors and Nvidia.', 'Quillspar Investors'],
    ['en', 'The site was sold when investor Quell 20 acquired it.', 'Quell 20'],
    ['en', 'Nvidia bought the zMarrow business from Intel.', 'zMarrow'],
    ['en', 'The land belongs to Hobbs Creek, LLC, county records show.', 'Hobbs Creek'],
    ['it', 'Il Tar ha annullato il permesso rilasciato alla Dorsale per il data center.', 'Dorsale'],
    ['it', 'Nvidia ha firmato un contratto con Dorvana.', 'Dorvana'],
    ['fr', 'Le permis du centre de données que Sevrane veut bâtir est suspendu.', 'Sevrane'],
    ['es', 'El pleno rechazó el permiso concedido a Norvela para el centro de datos.', 'Norvela'],
    ['de', 'Den Verkauf von KabelOst hat EQT eingeleitet.', 'KabelOst'],
    ['pt', 'A Arvenga e a Microsoft assinaram o contrato.', 'Arvenga'],
  ])('%s: %s', (language, text, name) => {
    expect(companies(language, text)).toContain(name);
  });

  it.each([
    ['it', 'Dopo l’accordo 46 residenti di Molveno e Tuvario hanno fatto ricorso.'],
    ['fr', 'À Vitrouille, Nvidia a vendu le centre de données.'],
    ['en', 'A Singaporean fund and the Susquehanna Valley are named in a Facebook post.'],
    ['en', 'FFO was $553 million on Jan. 9. Phase II of the data center opened.'],
  ])('%s: towns and shorthand are none (%s)', (language, text) => {
    expect(companies(language, text)).toEqual([]);
  });
});
