// The name beside a word for saying, where no list knows it: "a report by the Northmoor Grid Agency", "据某某研究院预计".
import type { Span } from '../annotate/mention.ts';
import type { LanguagePack } from '../languages/language-pack.ts';

type Voice = Span & { readonly name: string };

const word = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*`;
const small =
  "of|for|de|del|della|delle|dei|degli|do|da|dos|das|di|du|des|la|le|für|der|van|voor|y|e|et|and|und|og|i|&|the|d'|l'";
const name = `${word}(?: (?:(?:${small}) ){0,2}${word}){0,7}`;
const article = 'the|a|an|o|a|os|as|el|la|los|las|le|les|il|lo|gli|i|der|die|das|dem|den|des|een|het|de|det|den|en|et';
/** "X expects", "X now expects", "X's central scenario projects", "X, the industry body, expects". */
const behind = new RegExp(
  String.raw`(?:^|[\s"“„«(])(?<name>${name})(?:['’]s?(?: \p{Ll}+){1,3}|,(?: [^,.;]{3,70}),| \p{Ll}{2,12})?\s*$`,
  'u',
);
/** "according to the X", "a report by the research arm of X": small words before the name. */
const ahead = new RegExp(
  String.raw`^(?: (?:\p{Ll}[\p{L}'’-]*|"|“)){0,6}? ?["“„«(]?(?:(?:${article}) |l['’]|d['’])?(?<name>${name})`,
  'u',
);
/** What is no name though its letters are capital. */
const common =
  /^(?:AI|IA|KI|CEO|CFO|Data ?Cent(?:er|re)s?|Rechenzentr\w*|Strom\w*|Big Tech|Hyperscaler?s?|In|By|The|It|They|That|This|MW|GW|TWh|USD|Studie|Bericht|Angaben|Report)$/iu;

/** The name before or behind the word for saying, in scripts with capitals. */
export function voiceAt(sentence: string, cue: Span, offset: number, pack: LanguagePack): Voice | null {
  const [start, end] = [cue.start - offset, cue.end - offset];
  // Where nouns have capitals, what stands beside the word may be any noun: only a run right before it is taken.
  const before = behind.exec(sentence.slice(Math.max(0, start - 140), start));
  const found = before?.groups?.['name']?.replace(leading, '');
  if (before !== null && found !== undefined && isName(found)) {
    const at = Math.max(0, start - 140) + before.index + before[0].indexOf(found);
    return { start: offset + at, end: offset + at + found.length, name: found };
  }
  if (pack.capitalNouns) return null;
  const after = ahead.exec(sentence.slice(end, end + 140));
  const next = after?.groups?.['name'];
  if (after === null || next === undefined || !isName(next)) return null;
  const at = end + after[0].indexOf(next);
  return { start: offset + at, end: offset + at + next.length, name: next };
}

/** "Die Bundesnetzagentur": an article that begins the sentence is no part of the name. */
const leading =
  /^(?:(?:The|A|An|O|Os|As|El|La|Los|Las|Le|Les|Il|Lo|Gli|I|Der|Die|Das|Den|Dem|De|Het|Een|Det|Den)\s|[LD]['’])/u;

const isName = (found: string): boolean => found.length >= 3 && !common.test(found) && !/^\p{Lu}\p{Ll}+$/u.test(found);

const densePatterns: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    /(?:据|根据|根據|^|[,，。;；、])\s*(?<name>[\p{Script=Han}A-Za-z]{3,14}?)(?:同日|近日|日前|最新)?(?:发布|發布|发表|公布)?的?(?:最新)?(?:报告|報告|白皮书|白皮書|研究|数据|數據|统计|測算|测算)?(?:显示|指出)?(?:预计|預計|预测|預測|估计|估計|预期|認為|认为|称|表示)/u,
  ],
  ja: [
    /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z&]{3,20}?)(?:が|は)?(?:発表した|まとめた|公表した|公表)?(?:の|による)?(?:最新の?)?(?:調査|予測|推計|試算|レポート|報告書|分析|見通し)?(?:によると|によれば)/u,
    /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z&]{3,20}?)(?:は|では)[^。]*(?:予測|見込|試算|推計|見通し)/u,
  ],
  ko: [
    /(?<name>[가-힣A-Za-z&]{3,16}?)(?:에 따르면|의 (?:보고서|분석|자료|조사|추산)|(?:은|는|이|가) (?:[^.]{0,120})(?:전망|예상|예측|추산|추정|내다봤))/u,
  ],
};
const denseCommon =
  /^(?:.*(?:数据中心|數據中心|データセンター|데이터센터|電力|전력|用电|市場|시장|世界|全球|グローバル|年|月)|이번|이는|이에|실제|현재|글로벌|국내|업계)/u;

/** The subject of a word for forecasting in a text without capitals. */
export function denseVoice(sentence: string, language: string): Voice | null {
  for (const pattern of densePatterns[language] ?? []) {
    const match = pattern.exec(sentence);
    const found = match?.groups?.['name'];
    if (match === null || found === undefined || denseCommon.test(found)) continue;
    const start = match.index + match[0].indexOf(found);
    return { start, end: start + found.length, name: found };
  }
  return null;
}
