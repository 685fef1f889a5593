// Puts a page's paragraphs into the furniture of its outlet: navigation, cookie banner, ads, related links, comments.
import { demoBanner, type Outlet } from './outlets.ts';
import type { PageFile } from './page-file.ts';

/** Escapes text for HTML and XML, in elements and in attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The page as a browser would get it, as text; the server encodes it. */
export function renderPage(page: PageFile, origin: string, related: readonly PageFile[]): string {
  const { outlet } = page;
  return `<!doctype html>
<html lang="${outlet.language}">
<head>
<meta charset="${page.charset}">
<title>${escapeMarkup(page.title)} | ${escapeMarkup(outlet.name)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeMarkup(page.summary)}">
<meta property="og:title" content="${escapeMarkup(page.title)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeMarkup(outlet.name)}">
<link rel="canonical" href="${origin}${page.path}">
<link rel="stylesheet" href="/${outlet.id}/style.css">
${headDate(page)}<script>window.dataLayer = window.dataLayer || []; dataLayer.push({ event: 'view', since: '2019-01-01' });</script>
</head>
<body class="${outlet.id}">
<div class="demo-banner" role="note"><p>${demoBanner}</p></div>
<div id="cookie-banner" class="cookie-consent" role="dialog"><p>${outlet.words.cookies}</p><button>${outlet.words.accept}</button></div>
${siteHeader(outlet)}
<main>
<article class="story">
<h1>${escapeMarkup(page.title)}</h1>
${byline(page)}<div class="story-body">
${paragraphs(page, outlet)}
</div>
</article>
${socialBar(outlet)}
${relatedLinks(outlet, related)}
${commentSection(outlet)}
</main>
${pageFooter(page)}
</body>
</html>
`;
}

function headDate(page: PageFile): string {
  if (page.date === 'meta') return `<meta property="article:published_time" content="${page.published}">\n`;
  if (page.date !== 'json-ld') return '';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    datePublished: page.published,
    inLanguage: page.outlet.language,
    ...(page.byline ? { author: { '@type': 'Person', name: page.byline } } : {}),
    publisher: { '@type': 'Organization', name: page.outlet.name, foundingDate: '2011-05-02' },
  };
  // A headline may hold `</script>`: inside JSON-LD it must not end the element.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}

function byline(page: PageFile): string {
  const author = page.byline
    ? `<span class="byline">${page.outlet.words.by} <a rel="author" href="/${page.outlet.id}/staff.html">${escapeMarkup(page.byline)}</a></span>`
    : '';
  const time = page.date === 'time' ? `<time datetime="${page.published}">${page.published.slice(0, 10)}</time>` : '';
  return author || time ? `<div class="story-meta">${author} ${time}</div>\n` : '';
}

/** Blank lines part paragraphs; `## ` starts a heading; a block that starts with `<` is markup already. */
function paragraphs(page: PageFile, outlet: Outlet): string {
  const blocks = page.body.split(/\n{2,}/).map((block) => {
    if (block.startsWith('<')) return block;
    if (block.startsWith('## ')) return `<h2>${escapeMarkup(block.slice(3))}</h2>`;
    return `<p>${escapeMarkup(block.replaceAll('\n', ' '))}</p>`;
  });
  const advertisement = `<div class="ad-slot" data-slot="mpu"><span>${outlet.words.advertisement}</span><a href="/${outlet.id}/ad.html"><img src="/${outlet.id}/ad.png" alt="" width="300" height="250"></a></div>`;
  blocks.splice(2, 0, advertisement);
  return blocks.join('\n');
}

function siteHeader(outlet: Outlet): string {
  const items = outlet.sections.map((name) => `<li><a href="/${outlet.id}/section.html">${name}</a></li>`).join('');
  return `<header class="site-header"><a class="logo" href="/${outlet.id}/">${outlet.name}</a><nav><ul>${items}</ul></nav></header>`;
}

function socialBar(outlet: Outlet): string {
  return `<div class="share-buttons"><span>${outlet.words.share}</span><a href="#mail">@</a><a href="#link">#</a></div>`;
}

function relatedLinks(outlet: Outlet, related: readonly PageFile[]): string {
  const items = related.map((each) => `<li><a href="${each.path}">${escapeMarkup(each.title)}</a></li>`).join('');
  return `<aside class="related-links"><h2>${outlet.words.related}</h2><ul>${items}</ul><p class="newsletter">${outlet.words.newsletter}</p></aside>`;
}

function commentSection(outlet: Outlet): string {
  return `<section id="comments" class="comments"><h2>${outlet.words.comments}</h2><ol><li class="comment"><b>reader-17</b><p>${outlet.words.comment}</p></li></ol></section>`;
}

function pageFooter(page: PageFile): string {
  const items = page.sources
    .map(
      (each) =>
        `<li>${escapeMarkup(each.publisher)}, ${each.date}, <a href="${escapeMarkup(each.url)}">${escapeMarkup(each.url)}</a></li>`,
    )
    .join('');
  const note = page.note ? `<p>${escapeMarkup(page.note)}</p>` : '';
  return `<footer class="site-footer"><section class="footer-sources"><h2>${page.outlet.words.sources}</h2><ul>${items}</ul>${note}</section></footer>`;
}
