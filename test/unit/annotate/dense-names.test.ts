// Companies of Chinese, Japanese and Korean texts that neither a registry nor an ending tells: their role in the sentence does.
import { describe, expect, it } from 'vitest';
import { findDenseNames } from '../../../transform/annotate/dense-names.ts';

const namesIn = (text: string, language: string): string[] => [
  ...new Set(findDenseNames(text, language, []).map((each) => each.name)),
];

describe('a company is known by its role in the sentence', () => {
  it.each([
    ['ja', '半導体商社のトーワ技研は5日、データセンターを建設すると発表した。', ['トーワ技研']],
    ['ja', '青葉データ特定目的会社は計画を断念した。', ['青葉データ特定目的会社']],
    ['ja', '同社は米投資会社リバーストンに2棟を売却した。', ['リバーストン']],
    ['ja', '同社はソラリクスと3年の契約を結んだ。', ['ソラリクス']],
    ['ja', '同社はハルカ物産から用地を取得した。', ['ハルカ物産']],
    ['zh', '2月3日，岚江数据公告，公司拟收购衡远投资持有的星桥云60%的股权。', ['岚江数据', '衡远投资', '星桥云']],
    ['zh', '水泥廠南嶼泥3日宣布跨足資料中心。', ['南嶼泥']],
    ['zh', '国信银行日前向岚江数据发放贷款20亿元。', ['国信银行', '岚江数据']],
    ['zh', '本轮融资由明石资本领投，云杉创投跟投。', ['明石资本', '云杉创投']],
    ['ko', '철강업체 한솔스틸이 데이터센터를 짓는다고 밝혔다.', ['한솔스틸']],
    ['ko', '회사는 AI 스타트업 모아랩과 공급 계약을 맺었다.', ['모아랩']],
    ['ko', 'DK에코빌드는 데이터센터를 준공했다고 밝혔다.', ['DK에코빌드']],
    ['ko', '가람PFV가 낸 건축허가 신청을 시가 반려했다.', ['가람PFV']],
  ])('%s: %s', (language, text, names) => {
    expect(new Set(namesIn(text, language))).toEqual(new Set(names));
  });
});

describe('everyday words in a company’s place are none', () => {
  it.each([
    ['ja', '周辺住民は計画の撤回を求めた。プロジェクトは来年着工する。総事業費は500億円と発表した。'],
    ['ja', '市議会は条例案を可決した。データセンターは2028年に完成する。'],
    ['zh', '居民今日抗议，市议会已通过条例。项目将于明年开工。消息人士称谈判仍在进行。'],
    ['zh', '本次交易完成后，公司将拥有数据中心。最便宜的电力在西部。'],
    ['ko', '주민들이 건축허가가 위법하다며 소송을 냈다고 밝혔다. 관계자는 계약을 체결했다고 말했다.'],
    ['ko', '업계에 따르면 투자은행이 매각을 추진한다. 프로젝트가 착공한다.'],
  ])('%s: %s', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});
