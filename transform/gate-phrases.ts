// What the relevance gate looks for: a document without any of it tells of no data center.
import type { Needle } from './byte-automaton.ts';

/** Every way to put one of each list behind the other. */
function each(...lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>((begun, list) => begun.flatMap((head) => list.map((tail) => head + tail)), ['']);
}

const maybe = (text: string): string[] => ['', text];
const joint = ['', ' ', '-', '&nbsp;'];

/** Found wherever they stand, also within a longer word. */
const anywhere: readonly string[] = [
  ['megawatt', 'mégawatt', 'gigawatt', 'megavatio', 'gigavatio', 'мегаватт'],
  each(['data'], joint, ['center', 'centre', 'campus']),
  ['datacentra', 'datasent', 'datahall', 'datakeskus', 'konesali', 'adatközpont'],
  each(['centro', 'centros'], [' de '], maybe('procesamiento de '), ['dados', 'datos']),
  each(['centre de donn', 'centres de donn'], ['ées', 'ees']),
  each(['centro ', 'centri '], maybe('di '), maybe('elaborazione '), ['dati']),
  ['rechenzentr', 'datenzentr', 'rekencentr', 'centro de proceso de datos'],
  ['データセンタ', 'データ・センター', '数据中心', '數據中心', '資料中心', '데이터센터', '데이터 센터', '전산센터'],
  ['サーバーファーム', '計算拠点', '計算センター', '机房', '機房', 'aidc', '超算', '智算', '算力'],
  each(['server'], joint, ['farm', 'hall', 'park']),
  ['ferme de serveurs', 'granja de servidores', 'fazenda de servidores'],
  each(['centra', 'centrum', 'centrów', 'centrach'], [' danych']),
  each(['datové', 'datová', 'datových'], [' centr']),
  each(['centru', 'centre', 'centrul', 'centrelor'], [' de date']),
  each(['дата'], maybe('-'), ['центр']),
  each(['центр', 'центры', 'центров', 'центра'], [' обработки данных']),
  each(['مركز', 'مراكز', 'مراك'], [' '], maybe('ال'), ['بيانات']),
  each(['מרכז', 'מרכזי'], [' נתונים']),
  each(['κέντρο', 'κέντρα'], [' δεδομένων']),
  ['डेटा सेंटर', 'ศูนย์ข้อมูล', 'ดาต้าเซ็นเตอร์', 'veri merkez', 'pusat data', 'trung tâm dữ liệu'],
  ['big tech', 'hyperscal', 'hiperescal', 'neocloud', 'colocation'],
  ['digital infrastructure', 'infrastructura digital', 'infraestructura digital', 'infraestrutura digital'],
  ['infrastructure numérique', 'infrastructures numérique', 'digitale infrastruktur', 'infrastrutture digitali'],
  ['デジタルインフラ', '数字基础设施', '數位基礎設施', '디지털 인프라'],
  each(['ai '], ['factory', 'factories', 'campus', 'gigafactory', 'data hub', 'hosting', 'supercluster', 'cloud']),
  each(['ai '], ['boom', 'chip', 'infrastructure']),
  ['ki-fabrik', 'fábrica de ia', "usine d'ia", 'usine d’ia', 'aiファクトリ', 'ai팩토리', 'ai工厂'],
  ['ki-boom', 'boom de la ia', 'aiブーム', 'ki-infrastruktur', 'infraestructura de ia', 'infraestrutura de ia'],
  ['云计算', '雲端', 'クラウド', '클라우드', '生成ai', '人工智能', '人工智慧', '人工知能', '인공지능'],
  ['artificial intelligence', 'inteligencia artificial', 'inteligência artificial', 'intelligence artificielle'],
  ['künstliche intelligenz', 'künstlicher intelligenz', 'intelligenza artificiale'],
  ['supercomput', 'high-performance computing', 'compute capacity', 'computing power', 'computing capacity'],
  ['poder computacional', 'cómputo', 'computação', 'rechenleistung', 'rechenkapazit', 'puissance de calcul'],
  each(['hash'], maybe(' '), ['rate']),
  ['mineradora', 'minera de', 'minero de', 'mineros de', 'マイニング', '挖矿'],
  ['bitcoin', 'ethereum', 'crypto', 'cripto', 'krypto', 'ビットコイン', '比特币', '비트코인'],
  ['10b5', 'lockup', 'lock-up', 'цод'],
].flat();

/** Words of their own. */
const words: readonly string[] = ['mw', 'gw', 'idc', 'cpd', 'btc', 'hpc', 'cloud', 'miner', 'miners'];
/** Beginnings and endings of words. */
const beginnings: readonly string[] = ['gpu', 'megacampus'];
const endings: readonly string[] = ['insider', 'insiders'];

/** The vocabulary of the trade in the languages of the packs and of some more. */
export const gatePhrases: readonly Needle[] = [
  ...anywhere.map((text) => ({ text })),
  ...words.map((text) => ({ text, left: true, right: true })),
  ...beginnings.map((text) => ({ text, left: true })),
  ...endings.map((text) => ({ text, right: true })),
];
