// The story that the project began with, told again in our own words, and two pages beside it.

export type StoryPage = {
  readonly url: string;
  readonly publisher: string;
  readonly tier: number;
  readonly html: string;
};

const page = (language: string, title: string, published: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="${published}"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

/** Portuguese, of late January 2026. */
export const seedStory: StoryPage = {
  url: 'https://correio.example/nvidia-coreweave',
  publisher: 'Correio de Exemplo',
  tier: 4,
  html: page(
    'pt',
    'Nvidia põe US$ 2 bilhões na CoreWeave; mineradoras viram data centers de IA',
    '2026-01-28T09:00:00-03:00',
    [
      'A Nvidia vai investir US$ 2 bilhões em ações da CoreWeave, anunciaram as duas empresas. Com o aporte, a fabricante de chips reforça sua aposta num dos maiores operadores independentes de nuvem de GPU.',
      'A CoreWeave deixou a mineração de Ethereum em 2019 e passou a vender nuvem de IA. Outras mineradoras seguiram o mesmo caminho: HIVE Digital, TeraWulf, Hut 8 e MARA Holdings deixaram a mineração de bitcoin para hospedar IA em seus data centers.',
      'Os executivos da CoreWeave venderam cerca de US$ 1,6 bilhão em ações desde a abertura de capital, em março de 2025, segundo a The Miner Mag.',
      'A oposição local cresce: moradores de várias regiões protestam contra grandes data centers de IA por causa do consumo de energia, da pressão sobre a rede elétrica e do uso da terra.',
      'Até 2032, a participação das Big Techs na capacidade global de computação pode cair para menos de 18%, segundo dados da DC Byte citados pela Bloomberg. Milhares de novos entrantes chegam ao setor.',
    ],
  ),
};

/** Another outlet has the investment too: that does not rest on the story alone. */
export const secondReport: StoryPage = {
  url: 'https://ledger.example/nvidia-invests',
  publisher: 'Example Ledger',
  tier: 3,
  html: page('en', 'Nvidia buys $2 billion of CoreWeave shares', '2026-01-26T14:00:00Z', [
    'Nvidia has agreed to invest $2 billion in CoreWeave, the two companies said on January 26, 2026. The chipmaker buys new class A shares of the data center operator.',
  ]),
};

/** What the projection starts from, beside the figures that ship with it: a campus that is nowhere, large enough to move a share. */
export const campusReport: StoryPage = {
  url: 'https://ledger.example/amarillo',
  publisher: 'Example Ledger',
  tier: 3,
  html: page('en', 'Meta runs 4.9 GW in Amarillo', '2026-01-20T14:00:00Z', [
    'Meta has a data center campus of 4,900 MW in operation in Amarillo, Texas.',
  ]),
};

/** A lease that a third party backs, and four days later more of both. */
export const leaseAndGuarantee: readonly StoryPage[] = [
  {
    url: 'https://ledger.example/fluidstack-lease',
    publisher: 'Example Ledger',
    tier: 3,
    html: page('en', 'Fluidstack leases 200 MW from TeraWulf', '2025-08-14T12:00:00Z', [
      'TeraWulf has signed a 10-year lease with Fluidstack for more than 200 MW of critical IT load at its Lake Mariner data center in New York. The contract is worth $3.7 billion over the base term.',
      'Google provides a backstop of $1.8 billion for TeraWulf and Fluidstack.',
    ]),
  },
  {
    url: 'https://wire.example/fluidstack-expands',
    publisher: 'Example Wire',
    tier: 3,
    html: page('en', 'Fluidstack expands at Lake Mariner', '2025-08-18T12:00:00Z', [
      'Fluidstack expanded its 10-year lease with TeraWulf at Lake Mariner by 160 MW, TeraWulf said on Monday.',
      'Google increased its backstop for TeraWulf and Fluidstack to $3.2 billion from $1.8 billion.',
    ]),
  },
];
