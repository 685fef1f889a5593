// Places of Chinese, Japanese and Korean texts: municipalities by their last character, a town with its ward as one place.
import type { PlaceRecord } from '../../registry/registry.ts';
import type { PlaceMention } from './mention.ts';

const record = (kind: PlaceRecord['kind'], name: string, country: string, region: string | null = null) => ({
  id: '',
  kind,
  name,
  aliases: [],
  country,
  region,
  fips: null,
});

const behindTown =
  '[\\p{P}\\s、のでにがはをと議议长長的]|政府|居民|住民|市民|当局|當局|环保|環保|规划|規劃|境内|境內|某|有|投|建|新建|内|周辺|南部|北部|東部|西部|郊外|多名|数|數|近|约|約|昨|今|日前|将|將|拟|擬|与|與|和|及|业主|業主|村民|民众|民眾|一|地|工业|工業|产业|產業|高新|经济|經濟|开发|開發|落|启|啟|正|已|通过|通過|否|批|叫|要|举|舉|市府|市議|市议|市政|縣議|縣政|县政|$';
const jaTown = new RegExp(
  `(?<![\\p{Script=Han}])(?:[\\p{Script=Han}]{2,3}[都道府県])?(?:[\\p{Script=Han}]{2,3}郡)?(?<name>[\\p{Script=Han}ヶケ々]{1,5}?[市町村区](?:[\\p{Script=Han}ヶケ々]{1,4}?[区町村](?=${behindTown}))?)(?=${behindTown})`,
  'gmu',
);
const zhTown = new RegExp(
  `(?<![\\p{Script=Han}])(?:[\\p{Script=Han}]{2,3}省)?(?<name>[\\p{Script=Han}]{1,4}?[市镇鎮村区县縣區鄉乡旗])(?=${behindTown})`,
  'gmu',
);
const kanaTown =
  /(?<name>(?:さいたま|つくば|つくばみらい|いわき|ひたちなか|かすみがうら|みどり|むつ|にかほ|いなべ|うるま|うきは|えびの|かほく|さぬき|たつの|つがる|みやま|みよし|宝塚|あきる野|いちき串木野|せたな|ニセコ|南アルプス|おおい|いちかわ)[市町村](?:[\p{Script=Han}]{1,3}区)?)/gu;

/** Syllables that Chinese writes foreign names with. */
const syllables =
  '阿埃艾爱安昂奥奧巴拜班贝貝本比彼宾賓波伯勃布查茨达達戴丹道德登迪蒂丁杜敦多恩尔爾法菲费費芬佛弗福富盖蓋冈岡哥格戈贡古哈海汉漢赫亨胡霍基吉加迦贾賈杰捷金卡坎康考柯科克肯库庫夸拉莱萊兰蘭朗劳勞勒雷里利莉丽麗连連廉列林琳隆卢盧鲁魯伦倫罗羅洛马馬玛瑪麦麥曼梅蒙米密明默莫姆穆纳納奈内內尼宁寧纽紐努诺諾欧歐帕潘佩彭皮珀普奇齐齊乔喬切琼瓊丘萨薩塞桑瑟森沙莎珊舍圣聖史斯丝絲思松苏蘇索塔泰坦汤湯唐特滕提铁鐵廷图圖托陀瓦旺威韦韋维維魏温溫翁沃乌烏伍武希锡錫肖谢謝辛休雪逊遜雅亚亞扬耶伊因英尤约約泽澤扎詹朱兹茲佐';
const foreignTown = new RegExp(
  `(?<name>[${syllables}]{3,7}(?:公园|公園|堡|港|丁)?(?:市|县|縣|郡|镇|鎮))(?![场場长])`,
  'gu',
);

/** Words that only look like municipalities. */
const notTown =
  /^(?:地区|市区|都市|各市|同市|本市|当市|該市|学区|街区|特区|县市|市町村|自治区|園区|工業区|校区|区市|全市|他市|両市|町|村|市|区|城市|园区|社区|社區|小区|城区|辖区|新区|.{0,3}(?:园区|園區|社区|社區|小区|街区|住宅区|住宅區|工业区|工業區|开发区|開發區|保护区|聚居区|聚居區|商业区|地带区|城市|超市|门市|上市|股市|楼市|市区|全区|全市|大都市|都市|地区|地區|农村|鄉村|乡村|山村|市镇|城镇|特区|選挙区|調整区|専用区|政令市|中核市|副都心区|指定区|開発区|特別区)|[同各本当該全他両一某每该此]+[市区町村县縣])$/u;

const hangulPlace =
  /(?<![가-힣])([가-힣]{2,4}(?:시|군|구|읍|면)|[동서남북중]구|[가-힣]{2,3}[동리])(?=[\s,.·에의가는은와과을를]|일대|일원|주민|소재|$)/g;
const notHangulPlace =
  /^(?:다시|반드시|당시|역시|잠시|또다시|요구|연구|기구|항구|동시|즉시|표시|제시|실시|개시|공시|명시|지시|전시|임시|필시|상시|일시|불구|촉구|청구|추구|복구|강구|영구|도구|친구|가구|인구|출구|입구|급구|구구|.*(?:지구|구역|특구|도시|뉴욕증시|증시|고시|게시|적시|무시|감시|중시|응시|예시|암시|과시|대리|처리|관리|논리|권리|수리|정리|심리|격리|유리|금리|거리|분리|승리|비리|총리|우리|그리|자리|소리|무리|머리|행동|활동|운동|이동|작동|가동|변동|공동|노동|자동|감동|충동|부동|소동|유동|연동|합동|출동|협동|아동|구동|진동|기동|측면|반면|화면|장면|전면|정면|표면|이면|국면|직면|외면|라면|하면|으면|되면|다면|지면|단면|대면|방면|보면|가면|오면|없으면|있으면|아니면|그러면|불구|기구|요구|연구))$/;

/** Municipalities that the gazetteer does not know. */
export function findDensePlaces(text: string, language: string, known: readonly PlaceMention[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  const isTaken = (start: number, end: number) =>
    [known, found].some((list) => list.some((each) => each.start < end && start < each.end));
  const add = (start: number, name: string, country: string, kind: PlaceRecord['kind'] = 'locality') => {
    const end = start + name.length;
    if (!isTaken(start, end)) found.push({ start, end, record: record(kind, name, country) });
  };
  const scan = (pattern: RegExp, country: string) => {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'] ?? '';
      if (!notTown.test(name)) add(match.index + match[0].lastIndexOf(name), name, country);
    }
  };
  if (language === 'ja') {
    scan(kanaTown, 'JP');
    scan(jaTown, 'JP');
    return withoutMayors(found, known, text);
  }
  if (language === 'zh') {
    for (const match of text.matchAll(foreignTown)) {
      const name = match.groups?.['name'] ?? '';
      add(match.index, name, '', /[县縣郡]$/u.test(name) ? 'county' : 'locality');
    }
    // "深圳市龙岗区多名业主": right behind a known place.
    for (const { end, record: place } of known) {
      const ward = /^(?<name>[\p{Script=Han}]{2,3}?[区區县縣镇鎮乡鄉])(?!域)/u.exec(text.slice(end, end + 5))?.groups?.[
        'name'
      ];
      if (ward !== undefined && !notTown.test(ward) && place.country !== '' && !/^[市的等将將与與]/u.test(ward))
        add(end, ward, place.country);
    }
    scan(zhTown, isTaiwanese(text, known) ? 'TW' : 'CN');
  }
  if (language === 'ko') {
    for (const match of text.matchAll(hangulPlace)) {
      const name = match[1] ?? '';
      // A quarter or a village is one only behind its town.
      const isPart = /[동리읍면]$/.test(name);
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      if (notHangulPlace.test(name) || (isPart && !/(?:시|군|구|읍|면) $/.test(before))) continue;
      add(match.index, name, 'KR');
    }
  }
  return found;
}

const isTaiwanese = (text: string, known: readonly PlaceMention[]): boolean =>
  known.some((each) => each.record.country === 'TW') || /[縣鄉鎮]/.test(text.slice(0, 2000));

/** "高木市長": a person and the office; a town only where the text tells no other. */
function withoutMayors(found: readonly PlaceMention[], known: readonly PlaceMention[], text: string): PlaceMention[] {
  const isMayor = (each: PlaceMention) =>
    /^[長议議]/.test(text.slice(each.end, each.end + 1)) && text.charAt(each.end) === '長';
  const sure = new Set(found.filter((each) => !isMayor(each)).map((each) => each.record.name));
  const hasOther = sure.size > 0 || known.some((each) => each.record.kind === 'locality');
  return found.filter((each) => !isMayor(each) || sure.has(each.record.name) || !hasOther);
}

/** A town with its ward right behind it is one place: "용인시 기흥구", "深圳市龙岗区". */
export function joinWards(text: string, places: readonly PlaceMention[]): PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const each of places) {
    const town = joined.at(-1);
    const isPair =
      town?.record.kind === 'locality' &&
      each.record.kind === 'locality' &&
      each.record.country === town.record.country &&
      each.start >= town.end &&
      /^ ?$/.test(text.slice(town.end, each.start)) &&
      /[区區구町村镇鎮乡鄉县縣읍면동리]$/u.test(text.slice(each.start, each.end));
    if (!isPair) joined.push(each);
    else {
      const name = text.slice(town.start, each.end);
      const { country, region } = town.record;
      joined[joined.length - 1] = {
        start: town.start,
        end: each.end,
        record: record('locality', name, country, region),
      };
    }
  }
  return joined;
}
