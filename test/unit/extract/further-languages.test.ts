// Polish, Norwegian, Turkish, Indonesian and Vietnamese: a dated deal, a refusal, a load each.
import { expect, it } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import { readClaims } from '../../../transform/extract-rules.ts';
import { detectLanguage } from '../../../transform/languages/detect-language.ts';

const registry = loadRegistry();

const read = (text: string, language: string | null = null) =>
  readClaims(
    {
      documentId: 'doc_1',
      form: 'page',
      url: 'https://example.org/1',
      title: null,
      byline: null,
      language,
      published: '2026-02-06',
      dateSource: 'meta',
      canonical: null,
      text,
      tables: [],
      dataset: null,
    },
    registry,
  ).claims;

it.each([
  [
    'pl',
    'Microsoft kupił w poniedziałek spółkę Nebius za 4 mld dolarów, jak podała firma. Nie jest to jego pierwsza taka umowa.',
  ],
  [
    'no',
    'Microsoft kjøpte mandag datasenterselskapet Nebius for 4 milliarder dollar. Det er ikke den første avtalen som selskapet har inngått.',
  ],
  [
    'tr',
    "Microsoft dün Nebius'u 4 milyar dolara satın aldı. Bu, şirket için çok yeni bir adım oldu ve daha fazlası gelecek.",
  ],
  [
    'id',
    'Microsoft pada Senin mengakuisisi Nebius senilai 4 miliar dolar AS. Ini adalah akuisisi yang tidak kecil untuk perusahaan itu.',
  ],
  ['vi', 'Microsoft hôm qua đã mua lại Nebius với giá 4 tỷ USD. Đây là một trong những thương vụ lớn của công ty này.'],
])('%s: who buys whom for how much, and when', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
  const [deal] = read(text).filter(({ kind }) => kind === 'deal');
  expect(deal).toMatchObject({
    dealType: 'acquisition',
    amount: { value: '4000000000', unit: 'USD' },
    date: code === 'tr' || code === 'vi' ? '2026-02-05' : '2026-02-02',
  });
  expect(deal?.kind === 'deal' ? deal.parties.map(({ name, role }) => `${name} ${role}`).toSorted() : []).toEqual([
    'Microsoft acquirer',
    'Nebius target',
  ]);
});

it.each([
  [
    'pl',
    'Rada gminy Nowa Wola odrzuciła wniosek o budowę centrum danych. Mieszkańcy obawiali się hałasu i zużycia wody.',
    'Nowa Wola',
  ],
  [
    'no',
    'Kommunestyret i Hole kommune avslo søknaden om datasenter. Naboene frykter støy og høyt vannforbruk.',
    'Hole',
  ],
  [
    'tr',
    'Çatalca Belediye Meclisi veri merkezi başvurusunu reddetti. Mahalle sakinleri gürültü ve su tüketiminden endişeli.',
    'Çatalca',
  ],
  [
    'id',
    'DPRD Kabupaten Bekasi menolak izin pembangunan pusat data di Cikarang. Warga khawatir kebisingan dan krisis air.',
    'Cikarang',
  ],
  [
    'vi',
    'Hội đồng thành phố Đà Nẵng bác đơn xin xây dựng trung tâm dữ liệu. Người dân lo ngại tiếng ồn và thiếu nước.',
    'Đà Nẵng',
  ],
])('%s: an authority refuses a data center, and over what', (code, text, locality) => {
  const [opposition] = read(text, code).filter((each) => each.kind === 'opposition' && each.polarity === 'affirmed');
  expect(opposition).toMatchObject({ action: 'zoning_denial', outcome: 'rejected', place: { locality } });
  expect(opposition?.kind === 'opposition' ? opposition.concerns.toSorted() : []).toEqual(['noise', 'water']);
});

it.each([
  ['pl', 'Equinix wybuduje w Warszawie centrum danych o mocy 60 MW.', 'early_stage'],
  ['no', 'Green Mountain bygger et datasenter på 60 MW på Kalberg.', 'under_construction'],
  ['tr', "Equinix, İstanbul'da 60 MW'lık bir veri merkezi kuracak.", 'early_stage'],
  ['id', 'Equinix akan membangun pusat data berkapasitas 60 MW di Jakarta.', 'early_stage'],
  ['vi', 'Equinix sẽ xây dựng trung tâm dữ liệu công suất 60 MW tại Hà Nội.', 'early_stage'],
])('%s: the load of a site and how far it is', (code, text, phase) => {
  expect(read(text, code)).toContainEqual(expect.objectContaining({ kind: 'capacity', mw: 60, phase }));
});
