// Companies in scripts without capitals: by the ending of a name, or by the ticker in brackets behind it.
import { coverOf } from './cover.ts';
import type { OrganizationMention, Span } from './mention.ts';

/** Per language: a name with a telling ending, and how many characters of it make it more than that ending. */
const endings: Readonly<Record<string, RegExp>> = {
  zh: /(?<name>[\p{Script=Han}A-Za-z0-9·]{2,10}?(?:股份有限公司|有限责任公司|有限公司|集团|集團|控股|公司|资本|資本|银行|銀行|证券|證券|能源|电力|電力|通信|电信|電信|实业|實業|基金))/gu,
  ja: /(?<name>(?:株式会社)?[\p{Script=Katakana}ー・A-Za-z0-9&]*\p{Script=Han}{0,6}[\p{Script=Katakana}ー・A-Za-z0-9&]*(?:ホールディングス|グループ|コーポレーション|キャピタル|パートナーズ|エナジー|エネルギー|テクノロジーズ?|株式会社|不動産|商事|電力|銀行|証券|建設|工務店|投資法人|信託|製作所|電機|重工|ガス))/gu,
  ko: /(?<![가-힣])(?<name>[가-힣A-Za-z0-9&]{1,10}(?:자산운용|투자증권|증권|건설|홀딩스|그룹|에너지|캐피탈|파트너스|인베스트먼트|텔레콤|은행|개발|중공업|PFV|네트웍스|디앤디|리츠|전자|시스템즈?|테크놀로지))(?=[은는이가을를의와과도에로]|[\s,.)]|$)/gu,
};
const ticker =
  /(?<name>[\p{Script=Han}\p{Script=Katakana}ー가-힣A-Za-z]{2,12}) ?[（(<＜](?:\d{4,6}(?:\.[A-Z]{1,3})?|[A-Z]{2,5}:? ?[A-Z0-9]{1,6}|[A-Z]{1,5}\.US)[)）>＞]/gu;

/** Characters that end a Chinese clause before a name, and words that only call something a company. */
const clauseWord =
  /^.*[与與和及向由将將从從的在是对對被给給为為了其称稱以到等据據但而并並也于於就把让讓使因若如同跟拟擬已曾]/u;
const generic =
  /^(?:[该該本此某多两兩几幾一二三家的看成]*|上市|子|母|米|英|独|仏|韓|大手|総合|商業|地方|都市|地元|同|両|各|新|分|总|總|全资子|全資子|控股子|科技|互联网|互聯網|云计算|雲計算|数据中心|數據中心|人工智能|外国|国内|國內|大型|初创|新創|目标|项目|合资|合資|关联|美国|中国|米国|日本|海外|大手|国際|再生可能|クリーン|데이터센터|신재생|재생)+(?:公司|集团|集團|股份|科技|能源|电力|電力|银行|銀行|证券|基金|グループ|エネルギー|銀行|証券|建設|그룹|개발|에너지|건설|증권|은행)?$/u;

/** The companies of a Chinese, Japanese or Korean text that the registry does not know. */
export function findDenseNames(text: string, language: string, taken: readonly Span[]): OrganizationMention[] {
  const pattern = endings[language];
  if (pattern === undefined) return [];
  const cover = coverOf(text.length, taken);
  const found: OrganizationMention[] = [];
  const seen = new Set<number>();
  for (const match of [...text.matchAll(ticker), ...text.matchAll(pattern)]) {
    const written = match.groups?.['name'] ?? '';
    const name = language === 'zh' ? written.replace(clauseWord, '') : written;
    const start = match.index + written.length - name.length;
    const span = { start, end: start + name.length };
    if (
      name.length < 4 ||
      /データセンター|計画|工事|数据中心|數據中心|데이터센터/.test(name) ||
      generic.test(name) ||
      seen.has(span.end) ||
      cover.touches(span)
    )
      continue;
    seen.add(span.end);
    found.push({ ...span, name, source: 'shaped', companyId: null, categories: categoryOf(name), named: span });
  }
  return found;
}

function categoryOf(name: string): OrganizationMention['categories'] {
  if (/银行|銀行|은행|証券|证券|證券|증권$/.test(name)) return ['bank'];
  if (/资本|資本|基金|キャピタル|パートナーズ|投資法人|자산운용|캐피탈|파트너스|인베스트먼트|리츠$/.test(name))
    return ['fund'];
  if (/电力|電力|能源|エナジー|エネルギー|ガス|에너지$/.test(name)) return ['power_producer'];
  if (/建設|工務店|건설$/.test(name)) return ['equipment_vendor'];
  return [];
}
