// Country names in the languages we read, from the ICU data of the pinned runtime.
import type { PlaceRecord } from './registry.ts';

const languages = ['en', 'pt', 'es', 'de', 'fr', 'it', 'nl', 'ja', 'zh', 'zh-Hant', 'ko'] as const;

/** ISO 3166 codes in use; territories without reporting of their own are left out. */
const codes =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KH KR KW KZ LA LB LK LT LU LV MA MD ME MK MM MN MO MT MU MX MY NA NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU RW SA SE SG SI SK SN SV TH TN TR TW TZ UA UG US UY UZ VE VN ZA ZM'.split(
    ' ',
  );

/** Everyday names that the locale data lacks. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  US: [
    'U.S.',
    'U.S',
    'USA',
    'U.S.A.',
    'EE.UU.',
    'EE. UU.',
    'EEUU',
    'EUA',
    'Estados Unidos',
    'États-Unis',
    'Stati Uniti',
    'Verenigde Staten',
    'Vereinigte Staaten',
    'America',
    '米国',
    'アメリカ',
    '美国',
    '美國',
    '미국',
  ],
  GB: [
    'UK',
    'U.K.',
    'Britain',
    'Great Britain',
    'Großbritannien',
    'Reino Unido',
    'Royaume-Uni',
    'Regno Unito',
    '英国',
    '英國',
    '영국',
  ],
  KR: [
    'South Korea',
    'Korea',
    'Coreia do Sul',
    'Corea del Sur',
    'Südkorea',
    'Corée du Sud',
    'Corea del Sud',
    '韓国',
    '韩国',
    '韓國',
    '한국',
  ],
  CN: ['中国', '中國', '중국'],
  AE: ['UAE', 'Emirates', 'Emiratos Árabes', 'Emirados Árabes'],
  NL: ['Holland', 'Holanda', 'Netherlands', 'Países Bajos', 'Países Baixos'],
  HK: ['Hong Kong', '香港'],
  TR: ['Turkey'],
  CZ: ['Czech Republic'],
  SA: ['Saudi Arabia'],
  AR: ['Argentina'],
};

/** One record per country, its English name first and every other name an alias. */
export function countryRecords(): PlaceRecord[] {
  const displays = languages.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return codes.map((code) => {
    const names = displays.flatMap((display) => display.of(code) ?? []);
    const [name = code] = names;
    const aliases = [...new Set([...names.slice(1), ...(everyday[code] ?? [])])].filter((each) => each !== name);
    return { id: code.toLowerCase(), kind: 'country', name, aliases, country: code, region: null, fips: null };
  });
}
