// Companies in scripts without capitals: by the ending of a name, by the noun before it, or by the ticker in brackets behind it.
import { coverOf } from './cover.ts';
import { isCommon, isCommonWord, withoutLead } from './dense-common.ts';
import { densePatterns } from './dense-roles.ts';
import type { OrganizationMention, Span } from './mention.ts';

const zhEnding =
  '(?:股份有限公司|有限责任公司|有限公司|集团|集團|控股|公司|资本|資本|银行|銀行|证券|證券|能源|电力|電力|通信|电信|電信|实业|實業|基金|科技|数据|數據|智算|软件|軟體|信息|資訊|网络|網路|精密|电子|電子|光电|光電|半导体|半導體|材料|化工|重工|机械|機械|水泥|钢铁|鋼鐵|地产|地產|置业|置業|投资|投資|环保|環保|医药|醫藥|智能|技术|技術|传媒|传动|物流|食品|航空|云|計算|算力|股份|电气|電氣|电力|燃气|燃氣|矿业|礦業|建设|建設|營造|電機|工業|工业|国际|國際|人壽|保险|保險)';

/** Per language: a name with a telling ending, bounded so that a long run of letters costs no more than its length. */
const endings: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    /(?<name>[\p{Script=Han}A-Za-z0-9·]{4,24}?(?:股份有限公司|有限责任公司|有限公司))/gu,
    /(?<name>[\p{Script=Han}A-Za-z0-9·]{2,10}?(?:股份有限公司|有限责任公司|有限公司|集团|集團|控股|公司|资本|資本|银行|銀行|证券|證券|能源|电力|電力|通信|电信|電信|实业|實業|基金))/gu,
    // Shorter endings are everyday nouns too: the name must fill its place between a boundary and what it does.
    new RegExp(
      `(?<=^|[\\s,，。、;；:：「『(（“"的与與和由向股东東]|子公司|旗下|股东|股東|公司)(?<name>[\\p{Script=Han}A-Za-z0-9]{2,5}?${zhEnding})(?=[\\d,，:：(（」]|宣布|公告|披露|发布|發布|表示|称|稱|董事|高管|创始|創辦|股东|股東|将|將|拟|擬|计划|計劃|計畫|与|與|和|的|在|位于|位於|为|旗下|完成|获|獲|签|簽|同意|斥资|斥資|收购|收購|出售|减持|減持|跨|进军|進軍|承租|租|首|今|昨|今年|去年|以|通过|通過|再|又|也|正|还|還|被|遭|有|和|及)`,
      'gu',
    ),
  ],
  ja: [
    /(?<name>(?:株式会社)?[\p{Script=Katakana}ー・A-Za-z0-9&]{0,20}\p{Script=Han}{0,6}[\p{Script=Katakana}ー・A-Za-z0-9&]{0,20}(?:ホールディングス|グループ|コーポレーション|キャピタル|パートナーズ|エナジー|エネルギー|テクノロジーズ?|株式会社|特定目的会社|合同会社|有限会社|不動産|地所|商事|物産|電力|銀行|証券|建設|工務店|投資法人|信託|製作所|製鉄|電機|電鉄|鉄道|重工|化学|ガス|開発|通信|産業|工業|興業|倉庫|システムズ|ソフト|ネットワークス|デジタル|クラウド|ソリューションズ|コンピューティング|データ|ダイレクト|インフラ|ベンチャーズ|プロパティーズ|リアルティ|インターネット))(?![\p{Script=Katakana}ー省局庁部課大団会])/gu,
    // "米デジタルブリッジ・グループを": the country before a foreign name.
    /(?<=[米英仏独中韓加豪蘭印星])(?<name>[\p{Script=Katakana}][\p{Script=Katakana}ー・A-Za-z0-9]{2,20})(?=[はがをのにとへも、(（])/gu,
    // "X社は6日、…と発表": the subject of a report, with its day.
    /(?<=^|[\n。、「」\s])(?<name>[\p{Script=Katakana}ー・\p{Script=Han}A-Za-z0-9&]{3,20})(?=は\d{1,2}日)/gmu,
    // "クラウド会社、サーバーダイレクト": the noun that says what it is.
    /(?<=会社|大手|企業|メーカー|事業者|スタートアップ|新興|業者)[、の]?(?<name>[\p{Script=Katakana}A-Za-z][\p{Script=Katakana}ー・A-Za-z0-9&]{2,20})(?=[はがをのにとへも、(（])/gu,
  ],
  ko: [
    /(?<![가-힣])(?<name>[가-힣A-Za-z0-9&]{1,10}(?:자산운용|투자증권|증권|건설|홀딩스|그룹|에너지|캐피탈|파트너스|인베스트먼트|텔레콤|은행|개발|중공업|PFV|네트웍스|디앤디|리츠|전자|시스템즈?|테크놀로지|클라우드|소프트|레미콘|로보틱스|테크|랩스|솔루션즈?|물산|상사|화학|철강|제강|정보통신|씨앤씨|파워|모빌리티|반도체|디지털|유플러스|데이터|인프라|페이스|디씨|통신|산업|제지|식품|바이오|글로벌|벤처스|생명|화재|카드|전력))(?=[은는이가을를의와과도에로]|[\s,.()（]|$)/gu,
    // "콘크리트 회사 동성레미콘이", "사모펀드 한강파트너스가": the noun that says what it is.
    /(?<=(?:회사|업체|기업|상장사|법인|운영사|시행사|시공사|개발사|펀드|운용사|스타트업|제조사|사업자|자회사|계열사|모회사|협력사)(?:인|이자)? )(?<name>[가-힣A-Za-z0-9&]{2,12}?)(?=(?:은|는|이|가|을|를|의|와|과|도|에|에서|로|으로|에게)(?:[\s,.]|$))/gu,
  ],
};
/** Whoever studies the market: institutes, agencies, associations. */
const institutes: Readonly<Record<string, RegExp>> = {
  zh: /(?<=^|[\n，,。；;、：:「“"]|据|據|根据|根據|[与與和由]|悉)(?<name>[\p{Script=Han}A-Za-z]{2,10}?(?:研究院|研究所|信通院|研究中心|咨询|諮詢|能源署|工研院|資策會|研究机构))/gmu,
  ja: /(?<name>[\p{Script=Katakana}ー\p{Script=Han}A-Za-z]{2,16}(?:総合研究所|総研|研究所|エネルギー機関|推進機関|リサーチ|コンサルティング|研究機構|協会))(?=[はがのも、(（]|によ|調べ)/gu,
  ko: /(?<![가-힣])(?<name>[가-힣A-Za-z]{2,12}(?:경제연구원|연구원|연구소|에너지기구|협회|컨설팅|리서치|거래소))(?=[은는이가의와과도 (]|에 따르면|$)/gmu,
};
const ticker =
  /(?<name>[\p{Script=Han}\p{Script=Katakana}ー가-힣A-Za-z]{2,12}) ?[（(<＜](?:\d{4,6}(?:\.[A-Z]{1,3})?|[A-Z]{2,5}:? ?[A-Z0-9]{1,6}|[A-Z]{1,5}\.US)[)）>＞]/gu;

/** Characters that end a Chinese clause before a name, and words that only call something a company. */
const clauseWord =
  /^.*(?:[与與和及向由将將從从的在是对對被给給为為了其称稱以到等据據但而并並也于於就把让讓使因若如同跟拟擬已曾]|联合|聯合|筹划|籌劃|取得|受让|收购|收購|旗下|子公司|股东|股東|包括|公司全资)/u;
const generic =
  /^(?:[该該本此某多两兩几幾一二三家的看成]*|上市|子|母|米|英|独|仏|韓|大手|総合|商業|地方|都市|地元|同|両|各|新|分|总|總|全资子|全資子|控股子|科技|互联网|互聯網|云计算|雲計算|数据中心|數據中心|人工智能|外国|国内|國內|大型|初创|新創|目标|项目|合资|合資|关联|美国|中国|米国|日本|海外|国際|再生可能|クリーン|データセンター|都市再|再|地域|生成|ビッグ|オープン|パブリック|プライベート|ハイブリッド|インフラ|不動産|半導体|電力|産業|通信|デジタル|데이터센터|신재생|재생|빅|퍼블릭|프라이빗|하이브리드|오픈|재|도시|부동산|신|대형|지역|첨단|이동|대규모|글로벌|신규|해외|국내|高|新|大|小|云|雲|大数据|大數據|信息|数字|數位|核心|关键|關鍵|先进|先進|基础|基礎|固定资产|固定資產|外商|民间|總|产业|產業|通用|绿色|綠色|国家|國家|地方|北京|上海|深圳|广东|香港|台灣|全球)+(?:公司|集团|集團|股份|科技|能源|电力|電力|银行|銀行|证券|基金|グループ|エネルギー|建設|그룹|개발|에너지|건설|증권|은행|클라우드|데이터|디지털|통신|산업|인프라|전력|반도체|바이오|글로벌|クラウド|デジタル|データ|インフラ|開発|通信|産業|工業|不動産|技术|技術|投资|投資|数据|數據|信息|网络|網路|软件|材料|智能|算力|云|計算|建设|工业|工業|国际|國際|半导体|半導體)?$/u;
const commonWord =
  /データセンター|計画|工事|施設|事業|数据中心|數據中心|資料中心|算力中心|智算中心|人工智能|데이터센터|센터$|단지$|사업$|产业|產業|需求|市场|市場|行业|管理|消费|負荷|负荷|规模|平台|服务|服務|设备|設備|基础设施|用电|用電|耗电|建筑|项目|園區|园区/;
/** List marks and the country before a foreign name: "米アンペア". */
const leading =
  /^(?:[・ー&-]+|.{0,6}(?:投資会社|投資ファンド|運営会社|開発会社|不動産会社|新興企業|大手)(?=[\p{Script=Katakana}A-Za-z]{2})|[米英仏独韓加豪蘭印中台](?=\p{Script=Katakana}{2}))/u;
/** Towns, authorities and offices have the shape of a subject too. */
const publicBody =
  /(?:[都道府県市区町村省庁院所会議員党署局部課社長氏裁]|政府|政策|側|住民|国|대표|회장|사장|시장|의원|장관|위원회|주민|시민|당국|정부)$/u;

/** The companies of a Chinese, Japanese or Korean text that the registry does not know. */
export function findDenseNames(text: string, language: string, taken: readonly Span[]): OrganizationMention[] {
  const patterns = endings[language];
  if (patterns === undefined) return [];
  const cover = coverOf(text.length, taken);
  const found = new Map<string, OrganizationMention>();
  const seen = new Set<number>();
  const mentions: OrganizationMention[] = [];
  const research = institutes[language];
  const told = research === undefined ? [] : [...text.matchAll(research)];
  for (const match of [...text.matchAll(ticker), ...told, ...patterns.flatMap((each) => [...text.matchAll(each)])]) {
    const written = match.groups?.['name'] ?? '';
    const name = (language === 'zh' ? written.replace(clauseWord, '') : written).replace(leading, '');
    const from = match.index + match[0].indexOf(written);
    const start = from + written.length - name.length;
    const span = { start, end: start + name.length };
    if (
      name.length < (language === 'ko' ? 3 : 4) ||
      (commonWord.test(name) && !/.{4}有限公司$/u.test(name)) ||
      generic.test(name) ||
      isCommon(name, language, true) ||
      (language !== 'zh' && publicBody.test(name) && !name.endsWith('会社')) ||
      seen.has(span.end) ||
      (cover.touches(span) && !isExtension(name, span, taken))
    )
      continue;
    seen.add(span.end);
    const mention = {
      ...span,
      name,
      source: 'shaped' as const,
      companyId: null,
      categories: categoryOf(name),
      named: span,
    };
    found.set(name, mention);
    mentions.push(mention);
  }
  const byRole = namesByRole(text, language, taken, mentions);
  for (const mention of byRole) {
    if (seen.has(mention.end)) continue;
    seen.add(mention.end);
    found.set(mention.name, mention);
    mentions.push(mention);
  }
  mentions.push(...echoesOf(text, found, seen, coverOf(text.length, taken, mentions)));
  return withShortNames(text, mentions);
}

const shortName =
  /^[（(](?:以下)?[简簡下](?:称|稱)(?:为|為)?[：:]?["“「『'‘]?(?<short>[\p{Script=Han}A-Za-z0-9·]{2,12})["”」』'’]?[)）]/u;

/** "北岭建筑机械有限公司（简称“北岭大黄蜂”）": one company, called by its short name wherever it stands. */
function withShortNames(text: string, mentions: readonly OrganizationMention[]): OrganizationMention[] {
  const shorts = new Map<string, string>();
  for (const { name, end } of mentions) {
    const short = shortName.exec(text.slice(end, end + 30))?.groups?.['short'];
    if (short !== undefined && !/^(?:公司|本公司|甲方|乙方|标的公司)$/u.test(short)) shorts.set(name, short);
  }
  // "ストーンリッジ" after "ストーンリッジ・キャピタル": the one longer name that begins so is meant.
  const names = [...new Set(mentions.map((each) => each.name))];
  for (const name of names) {
    const longer = names.filter((each) => each.length >= name.length + 2 && each.startsWith(name));
    const [only] = longer;
    if (only !== undefined && longer.length === 1 && name.length >= 3 && !shorts.has(name)) shorts.set(name, only);
  }
  if (shorts.size === 0) return [...mentions];
  return mentions.map((each) => ({ ...each, name: shorts.get(each.name) ?? each.name }));
}

/** What makes a longer name of a known one that it begins with: "海南华铁大黄蜂建筑机械有限公司", "日本GLP特定目的会社". */
const extension =
  /^(?:[\p{Script=Han}A-Za-z0-9]{1,18}有限公司|创投|創投|资本|資本|智算|云计算|证券|證券|[\p{Script=Katakana}ーA-Z・]{2,14}(?:リート|ファンド|特定目的会社|インフラ|データセンター|キャピタル)?|[가-힣]{2,8}(?:PFV|자산운용|에너지|클라우드|파트너스|캐피탈|데이터센터|인프라|이노베이션|벤처스|디지털|건설|증권)?)$/u;

function isExtension(name: string, span: Span, taken: readonly Span[]): boolean {
  const known = taken.filter((each) => each.start < span.end && span.start < each.end);
  const [first] = known;
  if (first === undefined || known.length > 1 || first.start !== span.start || first.end >= span.end) return false;
  return extension.test(name.slice(first.end - first.start));
}

/** Names that only their place in the sentence tells. */
function namesByRole(
  text: string,
  language: string,
  taken: readonly Span[],
  shaped: readonly OrganizationMention[],
): OrganizationMention[] {
  const cover = coverOf(text.length, taken);
  const told = coverOf(text.length, shaped);
  const starts = new Set<number>();
  return (densePatterns[language] ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): OrganizationMention[] => {
      const written = match.groups?.['name'] ?? '';
      const from = match.index + match[0].lastIndexOf(written);
      const name = withoutLead(written, language)
        .replace(leading, '')
        .replace(/[・&-]+$/u, '');
      const start = from + written.indexOf(name);
      const span = { start, end: start + name.length };
      if (name.length < (language === 'zh' ? 2 : 3) || starts.has(start) || told.touches(span)) return [];
      const isLonger = cover.touches(span) && isExtension(name, span, taken);
      if (cover.touches(span) && !isLonger) return [];
      if (!isLonger && (isCommon(name, language) || commonWord.test(name) || generic.test(name))) return [];
      if (language !== 'zh' && publicBody.test(name) && !name.endsWith('会社')) return [];
      // "건축허가가": the last syllable is the word's own, no particle.
      if (language === 'ko' && isCommonWord(text.slice(start, span.end + 1))) return [];
      starts.add(start);
      return [{ ...span, name, source: 'shaped', companyId: null, categories: categoryOf(name), named: span }];
    }),
  );
}

/** Where a name that one place makes known stands again, as a title or an apposition may not. */
function echoesOf(
  text: string,
  names: ReadonlyMap<string, OrganizationMention>,
  seen: Set<number>,
  cover: ReturnType<typeof coverOf>,
): OrganizationMention[] {
  const again: OrganizationMention[] = [];
  for (const [name, mention] of [...names].slice(0, 40)) {
    let at = text.indexOf(name);
    for (let count = 0; at >= 0 && count < 40; count += 1, at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      if (seen.has(span.end) || cover.touches(span)) continue;
      seen.add(span.end);
      again.push({ ...mention, ...span, named: span });
    }
  }
  return again;
}

function categoryOf(name: string): OrganizationMention['categories'] {
  if (
    /(?:新闻|新聞|日报|日報|晚报|晚報|财经|財經|通讯社|通訊社|通信社|新聞社|テレビ|放送|신문|일보|방송|뉴스|경제TV)$/u.test(
      name,
    )
  )
    return ['media'];
  if (
    /(?:研究院|研究所|信通院|研究中心|咨询|諮詢|总研|総研|経済研究所|연구원|연구소|에너지기구|能源署|エネルギー機関|推進機関|학회|リサーチ|コンサルティング|컨설팅|리서치|协会|協會|学会|學會|工研院|資策會)$/u.test(
      name,
    )
  )
    return ['research'];
  if (/(?:银行|銀行|은행|証券|证券|證券|증권)$/.test(name)) return ['bank'];
  if (
    /(?:资本|資本|基金|キャピタル|パートナーズ|投資法人|자산운용|캐피탈|파트너스|인베스트먼트|리츠|投资|投資)$/.test(
      name,
    )
  )
    return ['fund'];
  if (/(?:电力|電力|能源|エナジー|エネルギー|ガス|에너지)$/.test(name)) return ['power_producer'];
  if (/(?:建設|工務店|건설)$/.test(name)) return ['equipment_vendor'];
  return [];
}
