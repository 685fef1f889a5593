// News items in Chinese, Japanese and Korean, as papers of those countries write them; companies and stories are invented.
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { Claim } from '../../../schemas/claim.ts';
import { documentId } from '../../../schemas/ids.ts';
import { rulesExtractor } from '../../../transform/extract-rules.ts';

const registry = loadRegistry();

function claimsOf(text: string, published = '2026-03-10'): readonly Claim[] {
  const address = 'https://news.example/story';
  const extraction = rulesExtractor.extract(
    {
      documentId: documentId(address),
      form: 'page',
      url: address,
      title: null,
      byline: null,
      language: null,
      published,
      dateSource: 'given',
      canonical: null,
      text,
      tables: [],
      dataset: null,
    },
    registry,
  );
  return extraction.outcome === 'claims' ? extraction.claims : [];
}

const dealsOf = (text: string) =>
  claimsOf(text).flatMap((each) =>
    each.kind === 'deal'
      ? [
          `${each.dealType} ${each.parties
            .map(({ name, role }) => `${role}=${name}`)
            .toSorted()
            .join(' ')}`,
        ]
      : [],
  );

describe('deals: who does what', () => {
  it.each([
    [
      '3月5日，岚江数据发布公告称，公司拟收购衡远投资持有的星桥云40%的股权，交易作价为1.2亿元，收购数据中心资产。',
      'acquisition acquirer=岚江数据 seller=衡远投资 target=星桥云',
    ],
    [
      '国信银行牵头的银团日前向岚江数据发放贷款35亿元，用于三期数据中心建设。',
      'debt_financing borrower=岚江数据 lender=国信银行',
    ],
    [
      '岚江云(300998.SZ)公告，全资子公司岚江建筑机械有限公司（简称“岚江智算”）与北陆云图科技签订《算力服务协议》，总价30亿元，服务期限5年，数据中心已就绪。',
      'cloud_contract customer=北陆云图科技 provider=岚江智算',
    ],
    [
      'DK에코자산운용은 LG CNS가 위탁 운영하는 하남 데이터센터를 가람자산운용으로부터 7340억원에 인수했다.',
      'acquisition acquirer=DK에코자산운용 seller=가람자산운용',
    ],
    [
      'トーワ総合銀行など3行は、データセンターを運営するハイネットに対し、総額250億円の協調融資を実行した。',
      'debt_financing borrower=ハイネット lender=トーワ総合銀行',
    ],
  ])('%s', (text, deal) => {
    expect(dealsOf(text)).toContain(deal);
  });
});

describe('capacity: a word for running or work that speaks of a day to come is a plan', () => {
  it.each([
    ['大東精機は6日、広島県三原市に2028年に20メガワットのデータセンターを稼働させると発表した。', 'early_stage'],
    ['1月20日，岚江数据廊坊智算中心二期正式开工。项目规划IT负载200兆瓦，预计2027年底投产。', 'under_construction'],
    ['가람클라우드는 당진 데이터센터 2단계를 완공하고 가동에 들어갔다. 2단계 전력 용량은 80MW다.', 'live'],
    ['不動産大手の東和地所は、千葉県白井市で50メガワットのデータセンターを2026年秋に着工する。', 'early_stage'],
    ['가람자산운용은 당진에 40MW 데이터센터를 올해 착공할 예정이라고 밝혔다.', 'early_stage'],
  ])('%s', (text, phase) => {
    expect(claimsOf(text).flatMap((each) => (each.kind === 'capacity' ? [each.phase] : []))).toContain(phase);
  });
});

describe('opposition: place and act', () => {
  it.each([
    [
      '고양시 일산동구 주민 200여명은 3일 시청 앞에서 집회를 열고 데이터센터 건립을 백지화하라고 요구했다.',
      'protest 고양시 일산동구',
    ],
    ['羅斯蒙特市市議會3日決定將資料中心開發案的討論延後至明年1月，居民擔心噪音。', 'delay 羅斯蒙特市'],
    ['深圳市龙岗区多名业主近日联名反对在小区旁新建数据中心，担心噪声。', 'petition 深圳市龙岗区'],
    [
      '青葉市で計画されていたデータセンターについて、事業者の青葉データ特定目的会社は、住民の理解が得られないとして建設を断念した。',
      'withdrawal 青葉市',
    ],
  ])('%s', (text, act) => {
    expect(
      claimsOf(text).flatMap((each) => (each.kind === 'opposition' ? [`${each.action} ${each.place?.locality}`] : [])),
    ).toContain(act);
  });
});

describe('who wins a suit depends on who sued', () => {
  it.each([
    [
      '수원지법은 가람데이터PFV가 안산시를 상대로 낸 데이터센터 건축허가 거부처분 취소소송에서 원고 승소 판결했다.',
      'ruled_against_opponents',
    ],
    [
      '용인시는 데이터센터를 추진하던 가람피에프브이가 건축허가 불허를 취소해 달라며 낸 행정소송에서 시가 승소했다고 밝혔다.',
      'ruled_for_opponents',
    ],
    [
      '愛知県春日井市のデータセンターを巡り、住民が建築確認の取り消しを求めた訴訟で、名古屋地裁は請求を退ける判決を言い渡した。',
      'ruled_against_opponents',
    ],
  ])('%s', (text, outcome) => {
    expect(claimsOf(text).flatMap((each) => (each.kind === 'opposition' ? [each.outcome] : []))).toContain(outcome);
  });
});

describe('share sales: seller, kind and size', () => {
  it.each([
    [
      '코스닥 상장 데이터센터 업체 모아클라우드의 2대주주인 사모펀드 가람파트너스가 시간외 대량매매로 210만주를 털었다. 주당 3만원, 약 630억원어치다.',
      '모아클라우드 가람파트너스 block_trade 2100000 63000000000',
    ],
    [
      '岚江数据（300997.SZ）公告，持股5%以上股东、董事林允之通过集中竞价方式累计减持公司股份240万股，套现约2.9亿元。数据中心业务不受影响。',
      '岚江数据 林允之 insider_open_market 2400000 290000000',
    ],
    [
      'データセンター向け電源のトーワ電源の創業者で会長の山口正樹氏が、保有株120万株を市場内で売却し、約18億円を手にした。',
      'トーワ電源 山口正樹 insider_open_market 1200000 1800000000',
    ],
  ])('%s', (text, sale) => {
    const told = claimsOf(text).flatMap((each) =>
      each.kind === 'share_sale'
        ? [[each.issuer, each.seller, each.saleKind, each.shares, each.proceeds?.value].join(' ')]
        : [],
    );
    expect(told).toContain(sale);
  });
});

it('takes what a Chinese filing intends as announced', () => {
  const text = '岚江数据3月5日公告，公司拟以现金收购衡远投资持有的星桥云60%的股权，作价2亿元，星桥云运营数据中心。';
  const [deal] = claimsOf(text).flatMap((each) => (each.kind === 'deal' ? [each] : []));
  expect([deal?.dealType, deal?.status]).toEqual(['acquisition', 'announced']);
});

it('matches traditional characters by simplified tables', () => {
  const text = '城規會昨日審議後，否決在葵涌興建數據中心的規劃申請，居民憂慮噪音。';
  expect(
    claimsOf(text).flatMap((each) => (each.kind === 'opposition' ? [`${each.action} ${each.place?.locality}`] : [])),
  ).toContain('zoning_denial 葵涌');
});

it('reads plain 元 in a Taiwanese paper as its own dollars', () => {
  const text = '宏洋電工公告，將桃園廠土地出售給台灣微軟，交易總金額24億元，擬興建雲端資料中心。';
  const [deal] = claimsOf(text).flatMap((each) => (each.kind === 'deal' ? [each] : []));
  expect(deal?.amount?.unit).toBe('TWD');
});
