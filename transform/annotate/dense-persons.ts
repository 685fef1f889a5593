// People in scripts without capitals: a short name beside the word for an office.
import type { PersonMention } from './mention.ts';

const surnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';
const patterns: Readonly<Record<string, readonly (readonly [RegExp, PersonMention['role']])[]>> = {
  zh: [
    // "林允之已减持120万股": a name of a person's shape that sells.
    [
      new RegExp(
        `(?<![\\p{Script=Han}])(?<name>[${surnames}]\\p{Script=Han}{1,2}?)(?=(?:及其[^，。,]{0,12})?(?:已|拟|擬|计划|計劃|累计|累計|通过|通過|将|將|曾|今日|昨日|于|於|本次|合计)[^，。,]{0,24}?(?:减持|減持|套现|套現|抛售|拋售|出售|卖出|賣出|转让))`,
        'gu',
      ),
      'not_stated',
    ],
    [
      new RegExp(
        `(?:董事长|董事長|董事|监事|監事|实控人|實控人|总经理|總經理|总裁|總裁|首席执行官|执行长|執行長|财务总监|财务长|財務長|创始人|創辦人|实际控制人|副总|大?股东|大?股東|高管|CEO|CFO)(?<name>[${surnames}]\\p{Script=Han}{1,2})(?=[\\s,，。、:：「“"（(说說通累发终原曾称稱表宣拟擬已于於在将將以减減出提计計转轉的通過通过累发發终原曾因，,])`,
        'gu',
      ),
      'officer',
    ],
    [
      new RegExp(
        `(?<![\\p{Script=Han}])(?<name>[${surnames}]\\p{Script=Han}{1,2}?)(?=董事长|董事長|总经理|總經理|总裁|總裁|先生|女士|减持|減持|执行长|執行長)`,
        'gu',
      ),
      'officer',
    ],
  ],
  ja: [
    [
      /(?<name>[\p{Script=Han}々]{2,5}|[\p{Script=Katakana}ー・]{3,16})(?=(?:代表取締役|社長|会長|CEO|CFO|最高経営責任者|最高財務責任者|副社長|専務|常務|取締役))/gu,
      'officer',
    ],
    [
      /(?:創業者|社長|会長|CEO|共同創業者|取締役)(?:の|、|である)(?<name>[\p{Script=Han}々]{2,5}?)(?=氏|社長|さん|が|は|、)/gu,
      'officer',
    ],
    [/(?<name>[\p{Script=Han}々]{2,5}|[\p{Script=Katakana}ー・]{3,16})(?=氏)/gu, 'not_stated'],
  ],
  ko: [
    [
      /(?<![가-힣])(?!(?:최대주주|대주주|주주|창업자|창업주|공동창업자|임원|상장사|대표|회장|사장|설립자|의장) )(?<name>[가-힣]{2,4}) (?:\S{1,8} )?(?=(?:부?회장|부?사장|대표|대표이사|최고경영자|최고재무책임자|전무|상무|창업자|의장|CEO|CFO|이사))/gu,
      'officer',
    ],
  ],
};
const notPerson =
  /^(?:.*(?:会社|株式|創業|代表|取締|同社|銀行|大手|副|前|元|両|新|最高|社外|独立)|이날|회사|한편|당시|관련|공동|신임|전임|그룹|최고|부문|해당|정부|지난|오는|기업|각자|미국|국내)$/u;

/** The people of a Chinese, Japanese or Korean text whose office or title stands beside the name. */
export function findDensePersons(text: string, language: string): PersonMention[] {
  const found = new Map<number, PersonMention>();
  for (const [pattern, role] of patterns[language] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (name === '' || notPerson.test(name) || found.has(start)) continue;
      found.set(start, { start, end: start + name.length, name, role });
    }
  }
  return withEchoes(text, found).toSorted((a, b) => a.start - b.start);
}

/** Where a name of three characters or more stands again without its office. */
function withEchoes(text: string, found: ReadonlyMap<number, PersonMention>): PersonMention[] {
  const all = new Map(found);
  for (const person of [...found.values()].slice(0, 20)) {
    if (person.name.length < 3) continue;
    for (let at = text.indexOf(person.name), count = 0; at >= 0 && count < 20; count += 1) {
      if (!all.has(at)) all.set(at, { ...person, start: at, end: at + person.name.length });
      at = text.indexOf(person.name, at + person.name.length);
    }
  }
  return [...all.values()];
}
