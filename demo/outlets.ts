// The invented outlets of the demo site. Each has its own furniture, so that reading has something to strip.

/** How an outlet announces its pages. */
export type Announcement = 'rss' | 'atom' | 'list';

export type Outlet = {
  /** Folder under `demo/pages` and first segment of every path. */
  readonly id: string;
  readonly name: string;
  readonly language: 'en' | 'pt' | 'es' | 'de';
  readonly announcement: Announcement;
  /** Path of the feed or of the list page. */
  readonly entry: string;
  readonly sections: readonly string[];
  /** Furniture words in the outlet's language. */
  readonly words: {
    readonly by: string;
    readonly cookies: string;
    readonly accept: string;
    readonly share: string;
    readonly related: string;
    readonly comments: string;
    readonly comment: string;
    readonly newsletter: string;
    readonly sources: string;
    readonly advertisement: string;
  };
};

/** Shown on every page of the demo site. */
export const demoBanner = 'Megawatch demo page: written for testing, own words, facts from the reports named below';

const english = {
  by: 'By',
  cookies: 'We set cookies to keep you signed in and to count visits.',
  accept: 'Accept all',
  share: 'Share this story',
  related: 'More from this desk',
  comments: 'Reader comments',
  comment: 'Thanks for the summary, I had missed this one.',
  newsletter: 'Get the morning briefing in your inbox.',
  sources: 'Sources of this demo page',
  advertisement: 'Advertisement',
};

export const outlets: readonly Outlet[] = [
  {
    id: 'wire',
    name: 'Rackside Wire',
    language: 'en',
    announcement: 'rss',
    entry: '/wire/feed.xml',
    sections: ['Deals', 'Capacity', 'Power', 'Chips'],
    words: english,
  },
  {
    id: 'ledger',
    name: 'The Aisle Ledger',
    language: 'en',
    announcement: 'atom',
    entry: '/ledger/atom.xml',
    sections: ['Markets', 'Analysis', 'Opinion', 'Data'],
    words: english,
  },
  {
    id: 'courier',
    name: 'County Line Courier',
    language: 'en',
    announcement: 'list',
    entry: '/courier/index.html',
    sections: ['Local', 'Politics', 'Schools', 'Sports'],
    words: english,
  },
  {
    id: 'correio',
    name: 'Correio do Servidor',
    language: 'pt',
    announcement: 'rss',
    entry: '/correio/feed.xml',
    sections: ['Mercado', 'Energia', 'Brasil', 'Esporte'],
    words: {
      by: 'Por',
      cookies: 'Usamos cookies para contar visitas e lembrar suas preferências.',
      accept: 'Aceitar tudo',
      share: 'Compartilhe',
      related: 'Leia também',
      comments: 'Comentários',
      comment: 'Ótimo resumo, obrigado.',
      newsletter: 'Receba o boletim da manhã por e-mail.',
      sources: 'Fontes desta página de demonstração',
      advertisement: 'Publicidade',
    },
  },
  {
    id: 'gaceta',
    name: 'Gaceta del Rack',
    language: 'es',
    announcement: 'list',
    entry: '/gaceta/index.html',
    sections: ['Economía', 'Territorio', 'Tecnología'],
    words: {
      by: 'Por',
      cookies: 'Usamos cookies para contar visitas y recordar sus preferencias.',
      accept: 'Aceptar todo',
      share: 'Compartir',
      related: 'Más noticias',
      comments: 'Comentarios',
      comment: 'Gracias por la información.',
      newsletter: 'Reciba el boletín de la mañana.',
      sources: 'Fuentes de esta página de demostración',
      advertisement: 'Publicidad',
    },
  },
  {
    id: 'anzeiger',
    name: 'Der Rechensaal-Anzeiger',
    language: 'de',
    announcement: 'rss',
    entry: '/anzeiger/feed.xml',
    sections: ['Wirtschaft', 'Region', 'Technik'],
    words: {
      by: 'Von',
      cookies: 'Wir verwenden Cookies, um Besuche zu zählen.',
      accept: 'Alle akzeptieren',
      share: 'Artikel teilen',
      related: 'Mehr zum Thema',
      comments: 'Kommentare',
      comment: 'Danke für die Zusammenfassung.',
      newsletter: 'Der Morgenbrief per E-Mail.',
      sources: 'Quellen dieser Demoseite',
      advertisement: 'Anzeige',
    },
  },
];

/** The outlet of an id; throws where there is none, since a page in a foreign folder is a mistake of ours. */
export function outletOf(id: string): Outlet {
  const outlet = outlets.find((each) => each.id === id);
  if (!outlet) throw new Error(`demo/pages/${id} belongs to no outlet of demo/outlets.ts`);
  return outlet;
}
