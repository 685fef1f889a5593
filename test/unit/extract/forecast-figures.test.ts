// Each figure of a forecast has its own year, its group, its publisher.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { extractClaims } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function forecastsOf(language: string, text: string): string[] {
  const document = { documentId: 'test', form: 'page', url: null, title: null, byline: null, language } as const;
  const rest = { published: '2026-03-12', dateSource: null, canonical: null, text, tables: [], dataset: null } as const;
  return extractClaims({ ...document, ...rest }, registry).flatMap((claim) =>
    claim.kind === 'indicator' && claim.timeKind !== 'actual'
      ? [
          `${claim.value} ${claim.unit} ${claim.period.to ?? '?'} ${claim.comparator} ${claim.group ?? claim.subject} by ${claim.publisher ?? '?'}`,
        ]
      : [],
  );
}

describe('the year of a figure', () => {
  it.each([
    [
      'en',
      'Data centers used 310 TWh in 2024 and will need 720 TWh by 2031, Wood Mackenzie estimates.',
      ['720 TWh 2031 about market by Wood Mackenzie'],
    ],
    [
      'pt',
      'A demanda dos data centers no Brasil foi de 900 MW em 2025 e deve chegar a 2.400 MW em 2030, segundo a Brasscom.',
      ['2400 MW 2030 about market by Brasscom'],
    ],
    [
      'de',
      'Derzeit brauchen die Rechenzentren 21 Terawattstunden, bis 2032 dürften es laut Bitkom 34 Terawattstunden sein.',
      ['34 TWh 2032 about market by Bitkom'],
    ],
    [
      'ko',
      '국제에너지기구는 데이터센터 전력 소비량이 2025년 480TWh에서 2031년 990TWh로 증가할 것으로 전망했다.',
      ['990 TWh 2031 about market by International Energy Agency'],
    ],
    [
      'es',
      'Según Spain DC, la potencia de los centros de datos llegará a 1.900 MW en los próximos cinco años.',
      ['1900 MW 2031 about market by Spain DC'],
    ],
    [
      'en',
      'The IEA expects data center electricity demand to reach 1,000 TWh by the end of the decade.',
      ['1000 TWh 2030 about market by IEA'],
    ],
  ] as const)('is the one of its clause (%s)', (language, text, expected) => {
    expect(forecastsOf(language, text)).toEqual(expected);
  });
});

describe('the group of a figure', () => {
  it.each([
    [
      'By 2032 hyperscale operators will hold 64% of data center capacity, leaving 17% to on-premise sites, Synergy projects.',
      ['64 percent 2032 about hyperscalers by Synergy', '17 percent 2032 about on-premise by Synergy'],
    ],
    [
      'Data centers will take 11% of U.S. electricity by 2032, according to EPRI.',
      ['11 percent 2032 about data centers by EPRI'],
    ],
    [
      'Power demand of AI data centers will more than triple by 2032, Gartner forecasts.',
      ['3 times 2032 above AI by Gartner'],
    ],
    [
      'Amazon guided to 2026 capex of about $210 billion and Alphabet to $190 billion.',
      ['210000000000 USD 2026 about Amazon by Amazon', '190000000000 USD 2026 about Alphabet by Alphabet'],
    ],
  ] as const)('is who holds or spends it: %s', (text, expected) => {
    expect(forecastsOf('en', text)).toEqual(expected);
  });

  it('is nobody where a site or a company tells of its own load', () => {
    expect(forecastsOf('en', 'The data center in Pell County is expected to reach 240 MW by 2029.')).toEqual([]);
    expect(forecastsOf('en', 'Orrin Cloud plans to invest $4 billion in data centers by 2030.')).toEqual([]);
  });
});

describe('the publisher of a figure', () => {
  it.each([
    [
      'en',
      'A study by the Northmoor Grid Agency sees demand from data centers reaching 9 GW in 2033.',
      '9000 MW 2033 about market by Northmoor Grid Agency',
    ],
    [
      'fr',
      'La consommation des data centers atteindra 31 TWh en 2035, explique Odile Marchant, directrice de recherche au sein de The Shift Project.',
      '31 TWh 2035 about market by The Shift Project',
    ],
    [
      'no',
      'Energiminister Kari Solberg sier at datasentrene i Norge vil bruke 14 TWh i 2031.',
      '14 TWh 2031 about market by Kari Solberg',
    ],
    [
      'zh',
      '北岭能源研究院发布的报告预计,2031年数据中心用电占全社会用电量的比重将达到6%。',
      '6 percent 2031 about data centers by 北岭能源研究院',
    ],
  ] as const)('stands beside a word for saying (%s)', (language, text, expected) => {
    expect(forecastsOf(language, text)).toEqual([expected]);
  });
});
