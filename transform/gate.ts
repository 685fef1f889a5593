// The relevance gate: a document without a word of data centers, AI compute or mining costs one regular expression.

const vocabulary =
  /data[ -]?cent(?:er|re)s?|centros? de (?:procesamiento de )?da(?:dos|tos)|rechenzentr|centres? de donn[ée]es|centri? (?:di )?(?:elaborazione )?dati|data campus|datacampus|rekencentr|データセンタ|データ・センター|数据中心|數據中心|資料中心|데이터센터|데이터 센터|IDC|hyperscal|hiperescala|neocloud|colocation|server ?farm|supercomput|GPU|\bHPC\b|high-performance computing|compute capacity|computing (?:power|capacity)|poder computacional|cómputo|Rechenleistung|Rechenkapazit|puissance de calcul|算力|智算|계산|GPU|AI infrastructure|infraestructura de IA|infraestrutura de IA|KI-Infrastruktur|AI cloud|\bcloud\b|bitcoin|ethereum|crypto|cripto|krypto|ビットコイン|比特币|비트코인|マイニング|挖矿|Nvidia|エヌビディア|英伟达|輝達|엔비디아|CoreWeave|Nebius|OpenAI|centra danych|veri merkez|pusat data|trung tâm dữ liệu|datasent|datahall|AI chips?|artificial intelligence|inteligencia artificial|inteligência artificial|künstliche Intelligenz|intelligence artificielle|intelligenza artificiale|人工智能|人工智慧|人工知能|인공지능|生成AI|insider/i;

/** Whether `text` or `title` speaks of our subject at all. */
export function isRelevant(text: string, title: string | null): boolean {
  return vocabulary.test(text) || (title !== null && vocabulary.test(title));
}
