// What governs a name in Chinese, Japanese and Korean, read from the characters beside it: the packs' one-syllable words say too much.
import type { AnnotatedText } from '../annotate/annotate.ts';
import type { Span } from '../annotate/mention.ts';

/** The class of the particle; `subject` for who acts, `aside` for a name within a clause that only describes something else. */
export type DenseClass = 'subject' | 'aside' | 'from' | 'to' | 'in' | 'by' | 'with' | 'of' | 'lead' | 'owner';

type Cue = readonly [pattern: RegExp, classes: readonly DenseClass[]];

const jaTail =
  '(?:・?グループ|・?ホールディングス|社|株式会社)?(?:[(（][^)）\\n]{1,40}[)）])?(?:(?:など|ほか|ら)(?:\\d{1,2}[社行者])?)?';
const japanese: readonly Cue[] = [
  [/^(?:が|の)(?:保有|所有|持つ|運営|手がけ)(?:する|し|っ)?/u, ['owner']],
  [/^(?:が|の)(?:主導|リード)|^(?:主導|が主幹事|をリード)/u, ['lead']],
  [/^(?:が|の)?(?:傘下|子会社)の/u, ['owner']],
  [/^(?:は|も|が)/u, ['subject']],
  [/^(?:の)?(?:全?株式?|全?持ち?分|経営権|過半数|全株)/u, ['of']],
  [/^を(?:引受先|割当先|貸し手|借り手|テナント)/u, ['to']],
  [/^を/u, ['of']],
  [/^(?:から|より)/u, ['from']],
  [/^(?:により|によって|による)/u, ['by']],
  [/^(?:に対して?|向け|へ|に)/u, ['to', 'in']],
  [/^(?:と|、.{0,20}?と)/u, ['with']],
];
const koTail =
  '(?:㈜|\\(주\\)|그룹|홀딩스)?(?:[(（][^)）\\n]{1,40}[)）])?(?: 등(?: \\d{1,2}개사?)?)?(?: 컨소시엄)?(?: 측)?';
const korean: readonly Cue[] = [
  [/^(?:이|가) (?:보유한|보유하고 있는|보유 중인|갖고 있는|가진|소유한|들고 있는|내놓은)/u, ['owner']],
  [/^(?:이|가) (?:주도|이끄는|이끈|리드)|^ 주도|^의 주도/u, ['lead']],
  [
    /^(?:이|가) (?:\S{1,8} ){0,3}?\S*(?:운영하는|운영 중인|운영한|개발하는|개발 중인|개발한|짓는|짓고 있는|지은|추진하는|추진 중인|진행하는|진행 중인|시공하는|시공한|조성하는|조성 중인|건설하는|건설 중인|건립하는|투자한|출자한|최대주주인|설립한|참여한|참여하는) /u,
    ['aside'],
  ],
  [/^(?:은|는|이|가|도)(?=[ ,.])/u, ['subject']],
  [/^의? (?:지분|경영권|주식|구주|보통주|전환사채)/u, ['of']],
  [/^(?:을|를)(?=[ ,])/u, ['of']],
  [/^(?:로부터|으로부터|에게서|한테서|에서)/u, ['from']],
  [/^(?:에게|한테|에|측에)(?: 대해)?(?=[ ,])/u, ['to', 'in']],
  [/^(?:와|과|및)(?:의)?(?=[ ,])/u, ['with']],
  [/^(?:에 의해)/u, ['by']],
];
const zhBehind: readonly Cue[] = [
  [/^(?:等)?(?:领投|領投|牵头|牽頭)/u, ['lead']],
  [/^(?:等)?(?:跟投|参投|參投)/u, ['lead']],
  [/^(?:合计|合計|目前|所)?(?:持有|所持|手中|旗下(?!公司|子公司|企业|企業|基金|平台|部门|部門))/u, ['owner']],
  [
    /^(?:的|旗下|名下)?(?:部分|全部|若干|[一两兩二三四五\d]+[座个個])?[^，。、]{0,10}?(?:数据中心|數據中心|資料中心|机房|機房)(?:资产|資產|业务|業務|园区|園區)/u,
    ['owner'],
  ],
];
const zhBefore: readonly Cue[] = [
  [/(?:从|從|自)$/u, ['from']],
  [/(?:由|被|遭|獲得?|获得?)$/u, ['by']],
  [/(?:给|給|予|售予|卖给|賣給|至)$/u, ['to']],
  [/(?:与|與|和|同|跟|及|携手|攜手|联合|聯合|联手|聯手)$/u, ['with']],
  [/(?:收购|收購|并购|併購|入股|投资|投資|买下|買下|增资|参股|控股|认购|認購)了?(?:了|其)?$/u, ['of', 'in']],
  [/(?:将|將|把|出售|转让|轉讓|减持|減持)(?:了|其|旗下|所持|持有的?)?$/u, ['of']],
];

const zhSubject =
  /^(?:[（(][^)）\n]{1,40}[)）])?(?:与|與|和|同|跟|向|以|拟|擬|将|將|宣布|公告|从|從|已|正|计划|計劃|完成|斥|签|簽|获|獲|日前|近日|今|昨|同意|收购|收購|出售|租|\d)/u;

/** "向X收购" buys from X, "向X提供" gives to X: the verb behind the name decides. */
function towards(behind: string): readonly DenseClass[] {
  const verb =
    /^[^，。；,;]{0,24}?(?<from>收购|收購|购买|購買|购入|購入|采购|採購|购得|購得|买|買|租用|租赁|租賃|承租|租入|借款|借入|贷款|貸款|融资|融資|受让|受讓|要约|要約)|^[^，。；,;]{0,24}?(?<to>提供|出售|转让|轉讓|发放|發放|出租|供应|供應|交付|增资|增資|注资|注資|投资|投資|发行|發行|支付|授信|放款|贷出)/u.exec(
      behind,
    );
  return verb?.groups?.['from'] === undefined ? ['to', 'in'] : ['from'];
}

const tails: Readonly<Record<string, RegExp>> = {
  ja: new RegExp(`^${jaTail}`, 'u'),
  ko: new RegExp(`^${koTail}`, 'u'),
};

/** The classes of what governs the name, best first; null in scripts whose particles are words of the pack. */
export function denseParticles(mention: Span, { pack, folded }: AnnotatedText): readonly DenseClass[] | null {
  if (pack.code === 'zh') {
    const behind = folded.slice(mention.end, mention.end + 30);
    const own = zhBehind.find(([pattern]) => pattern.test(behind));
    if (own !== undefined) return own[1];
    const before = folded.slice(Math.max(0, mention.start - 6), mention.start).replace(/["“「『《'（(]+$/u, '');
    if (/[向对對]$/u.test(before)) return towards(behind);
    const governed = zhBefore.find(([pattern]) => pattern.test(before))?.[1];
    return governed ?? (zhSubject.test(behind) ? ['subject'] : []);
  }
  const tail = tails[pack.code];
  if (tail === undefined) return null;
  const behind = folded.slice(mention.end, mention.end + 90);
  const rest = behind.slice(tail.exec(behind)?.[0].length ?? 0);
  return (pack.code === 'ja' ? japanese : korean).find(([pattern]) => pattern.test(rest))?.[1] ?? [];
}
