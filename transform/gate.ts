// The relevance gate: a document without a word of data centers, AI compute or mining costs two regular expressions.
import type { CompanyCategory, Registry } from '../registry/registry.ts';

const vocabulary =
  /\b[MG]W\b|m[eé]gawatt|gigawatt|megavatio|gigavatio|big tech|data[ -]?cent(?:er|re)s?|centros? de (?:procesamiento de )?da(?:dos|tos)|rechenzentr|datenzentr|centres? de donn[ée]es|centr[oi] (?:di )?(?:elaborazione )?dati|data[ -]?campus|rekencentr|データセンタ|データ・センター|数据中心|數據中心|資料中心|데이터\s?센터|\bIDC\b|hyperscal|hiperescal|neocloud|colocation|server[ -]?(?:farm|hall|park)|ferme de serveurs|granja de servidores|fazenda de servidores|centro de proceso de datos|\bCPD\b|digital infrastructure|infra?estructura digital|infraestrutura digital|infrastructures? numériques?|digitale Infrastruktur|infrastrutture digitali|デジタルインフラ|数字基础设施|數位基礎設施|디지털 인프라|AI (?:factory|factories|campus|gigafactory|data hub|hosting|supercluster)|KI-Fabrik|fábrica de IA|usine d'IA|AIファクトリ|AI팩토리|AI工厂|전산센터|サーバーファーム|AIDC|超算|云计算|雲端運算|雲端|クラウド|클라우드|\bmegacampus|hash ?rate|\bBTC\b|\bminers?\b|mineradora|minera de|mineros? de|AI boom|KI-Boom|boom de la IA|AIブーム|supercomput|\bGPU|\bHPC\b|high-performance computing|compute capacity|computing (?:power|capacity)|poder computacional|cómputo|computação|Rechenleistung|Rechenkapazit|puissance de calcul|算力|智算|机房|機房|計算拠点|計算センター|生成AI|AI infrastructure|infraestructura de IA|infraestrutura de IA|KI-Infrastruktur|AI cloud|\bcloud\b|bitcoin|ethereum|crypto|cripto|krypto|ビットコイン|比特币|비트코인|マイニング|挖矿|centr(?:a|um|ów|ach) danych|datov(?:é|á|ých) centr|adatközpont|cent(?:ru|re|rul|relor) de date|дата-?центр|\bЦОД|центр(?:ы|ов|а)? обработки данных|мегаватт|مراكز? (?:ال)?بيانات|डेटा सेंटर|ศูนย์ข้อมูล|ดาต้าเซ็นเตอร์|מרכז(?:י)? נתונים|κέντρ(?:ο|α) δεδομένων|datakeskus|konesali|datacent(?:ra|er|re)|insiders?\b|10b5|lock-?up|veri merkez|pusat data|trung tâm dữ liệu|datasent|datahall|insider (?:sales?|sell|trad)|10b5-1|AI chips?|artificial intelligence|inteligencia artificial|inteligência artificial|künstlicher? Intelligenz|intelligence artificielle|intelligenza artificiale|人工智能|人工智慧|人工知能|인공지능/i;

/** Reason of an extraction that the gate ended. */
export const irrelevant = 'irrelevant';

/** One in a hundred of the documents that the gate drops is read nevertheless, always the same ones. */
export function isAudited(documentId: string): boolean {
  return Number.parseInt(documentId.slice(-8), 16) % 100 === 0;
}

const ourCategories: ReadonlySet<CompanyCategory> = new Set([
  'neocloud',
  'colocation',
  'miner',
  'miner_turned_ai',
  'ai_lab',
  'chip_vendor',
]);

const namePatterns = new WeakMap<Registry, RegExp>();

/** Whether `text` or `title` speaks of our subject: by its words, or by the name of a company in its trade. */
export function isRelevant(text: string, title: string | null, registry: Registry): boolean {
  const whole = title === null ? text : `${title}\n${text}`;
  return vocabulary.test(whole) || namesOf(registry).test(whole);
}

function namesOf(registry: Registry): RegExp {
  const known = namePatterns.get(registry);
  if (known !== undefined) return known;
  const names = registry.companies
    .filter((each) => each.categories.some(({ category }) => ourCategories.has(category)))
    .flatMap((each) => [each.name, ...each.aliases])
    // Short names and plain words would let everything through.
    .filter((name) => name.length >= 6 || /[^\p{ASCII}]/u.test(name))
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = names.length === 0 ? /(?!)/ : new RegExp(names.join('|'));
  namePatterns.set(registry, pattern);
  return pattern;
}
