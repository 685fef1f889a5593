// 元 is the money of whoever writes: of Taiwan in its papers, of Hong Kong only as 港元.
import type { QuantityMention } from './mention.ts';

const taiwanese =
  /台[灣北中南股]|臺[灣北中南]|新[台臺]幣|桃園|新竹|高雄|證交所|金管會|[台臺]電|縣市|重訊|公開資訊觀測站|上櫃/u;
const traditional = /[億萬園電資廠購產業發會應開億與區縣數據]/gu;
const mainland = /人民[幣币]|中國內地|內地|深圳|上海|北京|港元|港交所|香港/u;

/** Chinese sums in plain 元, as New Taiwan dollars where the text is Taiwan's own. */
export function withTaiwanDollars(quantities: QuantityMention[], text: string, language: string): QuantityMention[] {
  if (language !== 'zh' || !quantities.some((each) => each.type === 'money' && each.unit === 'CNY')) return quantities;
  const sample = text.slice(0, 6000);
  const isTraditional = (sample.match(traditional)?.length ?? 0) >= 3;
  if (!isTraditional || !taiwanese.test(sample) || mainland.test(sample)) return quantities;
  return quantities.map((each) =>
    each.type === 'money' && each.unit === 'CNY' && !/人民/u.test(text.slice(each.start, each.end))
      ? { ...each, unit: 'TWD' }
      : each,
  );
}
