import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { annotate } from '../../../transform/annotate/annotate.ts';
import { foldText } from '../../../transform/annotate/fold-text.ts';
import { languagePacks } from '../../../transform/languages/packs.ts';

const registry = loadRegistry();

function read(language: string, text: string, published: string | null = '2026-02-06') {
  const pack = languagePacks[language];
  if (pack === undefined) throw new Error(`no pack ${language}`);
  return annotate(text, pack, registry, published);
}

const quantities = (language: string, text: string) =>
  read(language, text).sentences.flatMap((each) =>
    each.quantities.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier}`),
  );
const dates = (language: string, text: string, published = '2026-02-06') =>
  read(language, text, published).sentences.flatMap((each) => each.dates.map(({ value }) => value));

describe('sums whose currency is told elsewhere', () => {
  it.each([
    ['it', 'La società vale 80 milioni di euro. Il fondo ne paga subito 34 milioni.', ['80000000', '34000000']],
    ['es', 'Un contrato de 900 millones de dólares, con un anticipo de 150 millones.', ['900000000', '150000000']],
    ['fr', 'Elle lève 2 milliards d’euros. Son rival apporte 1,1 milliard et prend 8 %.', ['2000000000', '1100000000']],
    ['no', 'Han solgte for 12 millioner, hun for 40 og 9 millioner dollar.', ['12000000', '40000000', '9000000']],
    ['en', 'They sold stock for 5 and 7 million dollars.', ['5000000', '7000000']],
    ['en', 'It paid between 5 and 7 million dollars.', ['5000000']],
    ['en', 'It serves 3 million people and paid $5 million.', ['5000000']],
    ['fr', 'Il cède ses actions, 3 millions, pour 40 millions d’euros.', ['40000000']],
    ['de', 'Es kostet 2 Millionen Euro. Davon trägt das Land 1,5 Millionen.', ['2000000', '1500000']],
  ])('%s: %s', (language, text, expected) => {
    const sums = read(language, text).sentences.flatMap((each) =>
      each.quantities.filter((one) => one.type === 'money'),
    );
    expect(sums.map(({ value }) => value)).toEqual(expected);
  });
});

describe('money', () => {
  it.each([
    ['en', 'It paid $1.5bn.', '1500000000 USD exact'],
    ['en', 'It paid $1,750 million.', '1750000000 USD exact'],
    ['en', 'A deal worth up to $14.2 billion was signed.', '14200000000 USD up_to'],
    ['en', 'More than $500 million was paid.', '500000000 USD more_than'],
    ['en', 'It paid between $1bn and $1.5bn.', '1000000000 USD approx'],
    ['en', 'It cost CAD $46 million.', '46000000 CAD exact'],
    ['pt', 'Pagou aproximadamente $1,6 bilhão.', '1600000000 USD approx'],
    ['pt', 'São 16,5 mil milhões de euros.', '16500000000 EUR exact'],
    ['pt', 'Vale US$ 2 bi.', '2000000000 USD exact'],
    ['pt', 'Serão R$ 200 bilhões.', '200000000000 BRL exact'],
    ['es', 'Vale 17.400 millones de dólares.', '17400000000 USD exact'],
    ['es', 'Son 4 mil 800 mdd.', '4800000000 USD exact'],
    ['es', 'Son 4,800 millones de dólares.', '4800000000 USD exact'],
    ['es', 'Un billón de euros.', '1000000000000 EUR exact'],
    ['de', 'Es geht um 2,5 Mrd. Euro.', '2500000000 EUR exact'],
    ['de', 'Es sind zwei Billionen Euro.', '2000000000000 EUR exact'],
    ['de', 'Rund 500 Mio. USD flossen.', '500000000 USD approx'],
    ['de', 'Es kostet €2 Mrd im Jahr.', '2000000000 EUR exact'],
    ['fr', 'Environ 2,3 milliards d’euros.', '2300000000 EUR approx'],
    ['it', 'Oltre 400 milioni di euro.', '400000000 EUR more_than'],
    ['nl', 'Ruim 1,5 miljard euro.', '1500000000 EUR more_than'],
    ['ja', '約2兆2600億円を投じる。', '2260000000000 JPY approx'],
    ['zh', '斥资280亿元收购。', '28000000000 CNY exact'],
    ['ko', '사업비는 1조3000억원이다.', '1300000000000 KRW exact'],
    ['pl', 'Zapłaci około 2,8 mld zł.', '2800000000 PLN approx'],
    ['pl', 'Wyda 17,5 mld euro.', '17500000000 EUR exact'],
    ['no', 'Prisen er mer enn 1,5 milliarder kroner.', '1500000000 NOK more_than'],
    ['no', 'Det koster 500 mill. dollar.', '500000000 USD exact'],
    ['tr', 'Bedeli yaklaşık 3 milyar dolar.', '3000000000 USD approx'],
    ['tr', '1,5 milyar liralık yatırım yapılacak.', '1500000000 TRY exact'],
    ['id', 'Nilainya Rp1,2 triliun.', '1200000000000 IDR exact'],
    ['id', 'Harganya RM144,9 juta.', '144900000 MYR exact'],
    ['vi', 'Tổng vốn khoảng 17.500 tỷ đồng.', '17500000000000 VND approx'],
    ['vi', 'Thương vụ trị giá 1,5 nghìn tỷ đồng.', '1500000000000 VND exact'],
    ['fr', 'Le fonds vaut 120 M€ et pas plus.', '120000000 EUR exact'],
    ['en', 'It closed a USD 750 million loan.', '750000000 USD exact'],
    ['en', 'It raised the facility from $1.5bn to $2.5bn.', '2500000000 USD exact'],
    ['fr', 'La facilité est de 4,725 millions d’euros.', '4725000000 EUR exact'],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toContain(expected);
  });
});

describe('power, shares and counts', () => {
  it.each([
    ['en', 'A 1.2-gigawatt campus.', '1200 MW exact'],
    ['en', 'It has 250 MW of load.', '250 MW exact'],
    ['de', 'mit 192 Megawatt', '192 MW exact'],
    ['es', 'hasta 600 megawatts de carga', '600 MW up_to'],
    ['ja', '受電容量は1GWだ。', '1000 MW exact'],
    ['pt', 'milhares de novos entrantes', '1000 count more_than'],
    ['en', 'He sold 66,467 shares.', '66467 shares exact'],
    ['en', 'two-thirds of capacity', '66.67 percent exact'],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(language, text)).toContain(expected);
  });

  it.each(['It used 300 MWh.', 'It used 20 megawatt-hours.', 'It made 5 GW h.'])(
    'takes no energy for power: %s',
    (text) => {
      expect(quantities('en', text).filter((each) => each.includes(' MW '))).toEqual([]);
    },
  );
});

describe('dates', () => {
  it.each([
    ['en', 'on December 17, 2025', '2025-12-17'],
    ['en', 'It was signed yesterday.', '2026-02-05'],
    ['en', 'due in Q4 2027', '2027-Q4'],
    ['en', 'in the second half of 2026', '2026-H2'],
    ['en', 'by 2032 it will', '2032'],
    ['en', 'announced on Thursday', '2026-02-05'],
    ['pt', 'em março do ano passado', '2025-03'],
    ['pt', 'em 4 de agosto de 2025', '2025-08-04'],
    ['es', 'el segundo trimestre de 2027', '2027-Q2'],
    ['de', 'am 17. November 2025', '2025-11-17'],
    ['fr', 'le 10 février 2025', '2025-02-10'],
    ['ja', '2026年3月10日に', '2026-03-10'],
    ['zh', '2025年底前,明年', '2027'],
    ['ko', '2025년 12월', '2025-12'],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(language, text)).toContain(expected);
  });

  it('gives a relative date no value without a publication date', () => {
    expect(read('en', 'It was signed last month.', null).sentences[0]?.dates).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['en', 'Shares of CoreWeave rose.', 'CoreWeave'],
    ['en', 'The chipmaker said so after Nvidia paid.', 'Nvidia'],
    ['pt', 'A fabricante de chips Nvidia comprou.', 'Nvidia'],
    ['ja', 'エヌビディアが出資した。', 'Nvidia'],
    ['ko', '엔비디아가 투자했다.', 'Nvidia'],
  ])('%s: %s', (language, text, name) => {
    expect(read(language, text).organizations.map((each) => each.name)).toContain(name);
  });

  it('does not take plain words for companies', () => {
    expect(read('en', 'Switch off the lights and target the apple.').organizations.map((each) => each.name)).toEqual(
      [],
    );
  });

  it('reads county, town and state', () => {
    const kinds = read('en', 'Supervisors in Botetourt County, Virginia met in Colorado City, Texas.').places.map(
      (each) => `${each.record.kind} ${each.record.name}`,
    );
    expect(kinds).toEqual(['county Botetourt County', 'region Virginia', 'locality Colorado City', 'region Texas']);
  });
});

describe('sentences', () => {
  it('keeps abbreviations and amounts whole', () => {
    const count = (language: string, text: string) => read(language, text).sentences.length;
    expect(count('en', 'Mr. Smith of Hut 8 Corp. paid $1.5 billion. He left.')).toBe(2);
    expect(count('de', 'Es kostet 2,5 Mrd. Euro und endet am 5. März 2026. Schluss.')).toBe(2);
    expect(count('ja', '買収した。発表した。')).toBe(2);
  });
});

it('folds without moving an offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => foldText(text).length === text.length),
    { numRuns: 40 },
  );
});

it('stays linear and silent on hostile text', () => {
  const hostile = [
    '9'.repeat(100_000),
    '('.repeat(50_000),
    'a\u0301'.repeat(50_000),
    '\u202e'.repeat(50_000),
    '1,'.repeat(50_000),
    'Aa '.repeat(40_000),
  ];
  for (const text of hostile) {
    const started = performance.now();
    read('en', text);
    expect(performance.now() - started).toBeLessThan(4000);
  }
});
