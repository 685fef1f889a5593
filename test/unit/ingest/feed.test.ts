import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFeed, readFeedEntries } from '../../../ingest/protocols/feed.ts';
import { readPageList } from '../../../ingest/protocols/page-list.ts';
import { readSitemap } from '../../../ingest/protocols/sitemap.ts';

const bytes = (text: string) => Buffer.from(text);
const seed = (body: string | Uint8Array, finalUrl = 'https://example.com/feed.xml') => ({
  body: typeof body === 'string' ? bytes(body) : body,
  httpCharset: null,
  finalUrl,
});

describe('feeds', () => {
  it('gives the entries of RSS 2.0 with dates as they stand', () => {
    const entries = readFeedEntries(
      seed(`<rss version="2.0"><channel><title>News</title><language>pt-BR</language>
        <item><title>Um &amp; dois &lt;b&gt;MW&lt;/b&gt;</title><link>/a?utm_source=rss&amp;id=1</link><pubDate>Sex, 06 Fev 2026 08:00:00 -0300</pubDate></item>
        <item><title>Undated</title><guid isPermaLink="true">https://example.com/b</guid><pubDate>soon</pubDate></item>
        <item><title>No address</title></item><item><link>mailto:a@b.c</link></item>
        <item><link>https://example.com/b#again</link></item></channel></rss>`),
    );
    expect(entries).toEqual([
      {
        url: 'https://example.com/a?id=1',
        title: 'Um & dois MW',
        published: '2026-02-06T08:00:00-03:00',
        language: 'pt-BR',
      },
      { url: 'https://example.com/b', title: 'Undated', published: null, language: 'pt-BR' },
    ]);
  });

  it('reads Atom with xml:base, markup in titles and several links', () => {
    const { feed, items } = parseFeed(
      bytes(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.com/x/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>feed</b></div></title>
      <entry><link rel="self" href="self"/><link href="one.html"/><title>T</title><author><name>Ana</name><email>a@example.com</email></author><updated>2026-02-06T08:00:00Z</updated><summary type="html">&lt;p&gt;S&lt;/p&gt;</summary></entry></feed>`),
      null,
    );
    expect(feed.title).toBe('A <b>feed</b>');
    expect(items[0]).toMatchObject({
      link: 'https://example.com/x/one.html',
      author: 'Ana (a@example.com)',
      updated: '2026-02-06T08:00:00Z',
      published: null,
      summary: '<p>S</p>',
    });
  });

  it('takes the second of two texts for the whole one, and resolves links in quoted markup', () => {
    const text = `<rss xml:base="https://example.com/x/"><channel><item><description>short</description><summary><p>long <a href="y">y</a></p></summary></item></channel></rss>`;
    expect(parseFeed(bytes(text), null).items[0]).toMatchObject({
      summary: 'short',
      content: '<p>long <a href="https://example.com/x/y">y</a></p>',
    });
  });

  it('reads RDF, where items stand beside the channel, and prefixes of any name', () => {
    const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <rss:channel><rss:title>R</rss:title></rss:channel><rss:item r:about="https://example.com/1"><rss:link>https://example.com/1</rss:link><d:date>2026-02-06</d:date></rss:item></r:RDF>`;
    expect(readFeedEntries(seed(rdf))).toEqual([
      { url: 'https://example.com/1', title: null, published: '2026-02-06', language: null },
    ]);
  });

  it('reads JSON Feed', () => {
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://example.com/j',
          title: 'Two',
          content_text: 'x',
          date_published: '2026-02-06T08:00:00Z',
        },
      ],
    };
    expect(readFeedEntries(seed(JSON.stringify(json)))).toEqual([
      { url: 'https://example.com/j', title: 'Two', published: '2026-02-06T08:00:00Z', language: 'en' },
    ]);
  });

  it.each([
    [
      'truncated',
      '<rss><channel><item><link>https://example.com/1</link></item><item><title>Two</title><link>https://example.com/2</link><descr',
    ],
    [
      'unescaped',
      '<rss><channel><item><title>R&D at AT&T</title><link>https://example.com/1?a=1&b=2</link></item><item><link>https://example.com/2</link></item></channel></rss>',
    ],
    [
      'badly nested',
      '<rss><channel><item><description><p>x</description><link>https://example.com/1</link></item><item><link>https://example.com/2</link></channel></rss>',
    ],
    [
      'upper case after blank lines',
      '\n\n \uFEFF<?xml version="1.0"?><RSS><CHANNEL><ITEM><LINK>https://example.com/1</LINK></ITEM><ITEM><LINK>https://example.com/2</LINK></ITEM></CHANNEL></RSS>',
    ],
  ])('rescues a %s feed', (_fault, text) => expect(readFeedEntries(seed(text))).toHaveLength(2));

  it('decodes by the declaration, keeps NUL and lone surrogates out of hints', () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>S\u00e3o Paulo\0</title><link>https://example.com/1</link></item></channel></rss>',
      'latin1',
    );
    expect(readFeedEntries(seed(latin))[0]?.title).toBe('São Paulo');
  });

  it('refuses what is no feed and survives attacks', () => {
    expect(() => parseFeed(bytes('<html><body>Not here</body></html>'), null)).toThrow(/neither RSS/);
    expect(() => parseFeed(bytes(''), null)).toThrow(/neither RSS/);
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n] ?? ''} "${`&${'abcdefghi'[n] ?? ''};`.repeat(10)}">`).join('')}]><rss><channel><item><title>&j;</title><link>https://example.com/1</link></item></channel></rss>`;
    const deep = `<rss><channel><item><link>https://example.com/1</link><description>${'<b>'.repeat(1_000_000)}`;
    const attributes = `<rss><channel><item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}><link>https://example.com/1</link></item></channel></rss>`;
    const external =
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><link>https://example.com/1</link></item></channel></rss>';
    const flat = `<!DOCTYPE rss [<!ENTITY haha "${'ha'.repeat(400)}">]><rss><channel><item><title>${'&haha;'.repeat(100_000)}</title></item></channel></rss>`;
    const began = performance.now();
    const [entry] = readFeedEntries(seed(external));
    expect(entry).toMatchObject({ url: 'https://example.com/1', title: '&x;' });
    expect(() => readFeedEntries(seed(laughs))).toThrow(/unfold/);
    expect(() => readFeedEntries(seed(flat))).toThrow(/unfold/);
    expect(() => readFeedEntries(seed(deep))).toThrow(/nested deeper/);
    expect(() => readFeedEntries(seed(attributes))).toThrow(/100000 attributes/);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('sitemaps', () => {
  it('read pages, news and the parts of an index', () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://example.com/1 </loc><image:image><image:loc>https://example.com/1.png</image:loc></image:image>
      <news:news><news:publication><news:name>N</news:name><news:language>de</news:language></news:publication><news:publication_date>2026-02-06</news:publication_date><news:title>Eins</news:title></news:news></url></urlset>`;
    expect(readSitemap(seed(news))).toEqual({
      entries: [{ url: 'https://example.com/1', title: 'Eins', published: '2026-02-06', language: 'de' }],
      seeds: [],
    });
    const index =
      '<sitemapindex><sitemap><loc>/a.xml.gz</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(seed(gzipSync(index))).seeds).toEqual([
      'https://example.com/a.xml.gz',
      'https://example.com/b.xml',
    ]);
  });

  it('read a list of lines and what is left of a broken file', () => {
    expect(readSitemap(seed('https://example.com/1\nhttps://example.com/2\n')).entries).toHaveLength(2);
    const broken =
      '<urlset><url><loc>https://example.com/1</loc></url><url><loc>https://example.com/2?a=1&b=2</loc></url><url><loc>https://example.com/3</loc>';
    expect(readSitemap(seed(broken)).entries.map(({ url }) => url)).toEqual([
      'https://example.com/1',
      'https://example.com/2?a=1&b=2',
      'https://example.com/3',
    ]);
  });
});

describe('page lists', () => {
  it('give the links that the selector picks, from the base of the page, each once', () => {
    const html =
      '<html lang="es"><base href="/list/"><nav><a href="/x">no</a></nav><ul class="n"><li><a href="1">Uno</a></li><li><a href="1#c">Otra vez</a></li><li><a href="javascript:x()">no</a></li><li><a>no</a></li></ul>';
    expect(readPageList(seed(html), { linkSelector: 'ul.n a' }).entries).toEqual([
      { url: 'https://example.com/list/1', title: 'Uno', published: null, language: 'es' },
    ]);
    expect(readPageList(seed(html), { linkSelector: 'ul.n li' }).entries).toHaveLength(1);
  });
});
