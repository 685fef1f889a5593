import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../transform/read/read-page.ts';
import { leastMilliseconds } from '../../support/least-milliseconds.ts';

const read = (html: string, url: string | null = null) => readPage(html, { url, languageHint: null, allTables: false });

const paragraphs = [
  'The regional grid operator said on Tuesday that it had received more requests for power than it can serve, and that new halls will have to wait.',
  'Two developers, both of them new to the county, want to build on the same ridge; each asks for 300 megawatts.',
  'Residents filled the hall until midnight. They asked about noise, about water, and about who pays for the new line.',
  'The council will vote in March, its chair said, after an independent study of the river has been read by everyone.',
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const article = `<article><h1>Two halls on one ridge</h1><div class="x1">${body}</div></article>`;

describe('main text', () => {
  test('keeps paragraphs, headings, list items and tables in reading order', () => {
    const { text, title } = read(
      `<html><body><main><h1>Two halls on one ridge</h1>${body}<h2>What is asked for</h2><ul><li>Quiet nights, above all, said one.</li></ul>
       <table><tr><th>Site</th><th>MW</th></tr><tr><td>North</td><td>300</td></tr></table></main></body></html>`,
    );
    expect(title).toBe('Two halls on one ridge');
    expect(text.split('\n')).toEqual([
      ...paragraphs,
      'What is asked for',
      'Quiet nights, above all, said one.',
      'Site\tMW',
      'North\t300',
    ]);
  });

  test.each([
    ['a menu', '<nav><ul><li><a href="/a">Power</a></li><li><a href="/b">Water</a></li></ul></nav>'],
    [
      'a cookie wall',
      '<div class="consent-modal"><p>We and our partners use cookies, please accept them, or manage your choice.</p></div>',
    ],
    [
      'related cards without telling names',
      '<div class="k7"><div><a href="/1"><h3>Water board sells its tower, for a song</h3></a><p>The tower, of 1910, goes to a developer from abroad.</p></div></div>',
    ],
    [
      'a newsletter invitation',
      '<div class="z"><p>Sign up for our newsletter and get the grid in your inbox, every morning.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><p>I heard it is 900 megawatts, not 300, and that the mayor owns the land.</p></section>',
    ],
    ['a share line', '<div><span>Share this article on X or by email</span></div>'],
    [
      'a pointer inside the text',
      '<div class="q"><strong>READ ALSO:</strong> <a href="/r">Mill closes after a century</a></div>',
    ],
    ['rights', '<footer><p>© 2026 The Ridge Courier. All rights reserved.</p></footer>'],
    ['a script', '<script>document.write("<p>The hall, of 999 megawatts, is sold.</p>")</script>'],
  ])('leaves out %s', (_, chrome) => {
    for (const html of [`<body>${chrome}${article}</body>`, `<body>${article}${chrome}</body>`]) {
      expect(read(html).text).toBe(paragraphs.join('\n'));
    }
  });

  test('finds the text where nothing but position tells it', () => {
    const soup = `<body><div><div><div class="a">Two halls on one ridge</div><div class="b">${paragraphs
      .map((text) => `<div class="c">${text}</div>`)
      .join('')}</div></div></div><div><div><a href="/1">One</a> <a href="/2">Two</a></div></div></body>`;
    expect(read(soup).text.split('\n')).toEqual(expect.arrayContaining(paragraphs));
  });

  test('reads lines that only breaks part, and a body cut into several containers', () => {
    expect(read(`<body><h1>Two halls on one ridge</h1><div>${paragraphs.join('<br><br>')}</div></body>`).text).toBe(
      paragraphs.join('\n'),
    );
    const cut = `<div class="part"><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></div><div class="ad-slot">Buy!</div><div class="part"><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p></div>`;
    expect(read(`<body><article><h1>Two halls on one ridge</h1>${cut}</article></body>`).text).toBe(
      paragraphs.join('\n'),
    );
  });

  test('keeps what a paywall only hides', () => {
    const hidden = `<div hidden style="display:none">${body}${body}</div>`;
    const { text } = read(
      `<body><article><h1>Two halls on one ridge</h1><div><p>${paragraphs[0]}</p>${hidden}</div></article></body>`,
    );
    expect(text).toContain(paragraphs[3]);
  });
});

describe('metadata', () => {
  const head = (inner: string) => `<html><head>${inner}</head><body>${article}</body></html>`;
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test('JSON-LD tells date and authors, in a graph, beside broken scripts', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', datePublished: '2001-01-01' },
        {
          '@type': ['Thing', 'NewsArticle'],
          datePublished: '2026-02-03T07:00:00-05:00',
          author: [{ name: 'Ada Brook' }, 'Ben Moor'],
        },
      ],
    };
    const page = read(
      head(
        `<script type="application/ld+json">{"oops": </script>${jsonLd(graph)}<meta name="date" content="2020-01-01">`,
      ),
    );
    expect(page).toMatchObject({
      published: '2026-02-03T07:00:00-05:00',
      dateSource: 'json-ld',
      byline: 'Ada Brook, Ben Moor',
    });
  });

  test('then meta, then time beside the headline, then the address, then words', () => {
    expect(read(head('<meta property="article:published_time" content="2026-02-04">'))).toMatchObject({
      published: '2026-02-04',
      dateSource: 'meta',
    });
    const timed = `<body><article><h1>Two halls on one ridge</h1><p>Updated <time datetime="2026-02-09">9 Feb</time></p><p><time datetime="2026-02-05T10:00Z">5 Feb</time></p>${body}</article><aside><a href="/o"><time datetime="2026-02-08">8 Feb</time></a></aside></body>`;
    expect(read(timed)).toMatchObject({ published: '2026-02-05T10:00:00Z', dateSource: 'time' });
    expect(read(head(''), 'https://example.org/2026/02/06/ridge')).toMatchObject({
      published: '2026-02-06',
      dateSource: 'url',
    });
    const written = `<html lang="pt"><body><article><h1>Dois galpões na serra</h1><div>Publicado em 7 de fevereiro de 2026</div>${body}</article></body></html>`;
    expect(read(written)).toMatchObject({ published: '2026-02-07', dateSource: 'text' });
    expect(read(head(''))).toMatchObject({ published: null, dateSource: null });
  });

  test("a date of another story or of the copyright is not the page's", () => {
    const page = `<body>${article}<ul><li><time datetime="2026-01-01">x</time> Other</li></ul><footer>© 2026-01-02</footer></body>`;
    expect(read(page).published).toBeNull();
  });

  test('the canonical address counts on the same site only', () => {
    const link = (href: string) => head(`<link rel="canonical" href="${href}">`);
    expect(read(link('https://www.example.org/a?utm_source=x'), 'https://m.example.org/a').canonical).toBe(
      'https://www.example.org/a',
    );
    expect(read(link('https://other.example.net/a'), 'https://example.org/a').canonical).toBeNull();
    expect(read(link('/b'), 'https://example.org/a').canonical).toBe('https://example.org/b');
  });

  test('the title loses the name of the site; scripts in it are text', () => {
    const plain = `<html><head><title>Ridge votes on halls next month | The Ridge Courier</title></head><body><p>${paragraphs[0]}</p></body></html>`;
    expect(read(plain).title).toBe('Ridge votes on halls next month');
    expect(read('<body><h1>Halls &lt;script&gt;alert(1)&lt;/script&gt; on the ridge</h1></body>').title).toBe(
      'Halls <script>alert(1)</script> on the ridge',
    );
  });

  test('the words outvote a forgotten language attribute', () => {
    const german =
      'Der Gemeinderat hat am Dienstag über den Antrag beraten, und die Nachbarn fürchten um ihre Ruhe und um das Wasser im Tal. ';
    expect(read(`<html lang="en"><body><p>${german.repeat(3)}</p></body></html>`).language).toBe('de');
    expect(read('<html lang="nl-BE"><body><p>Ja</p></body></html>').language).toBe('nl');
  });
});

describe('hostile pages', () => {
  const shapes: Record<string, (size: number) => string> = {
    nesting: (size) => '<div>'.repeat(size) + body,
    'nested tables': (size) => '<table><tr><td>'.repeat(size / 3) + body,
    attributes: (size) => `<div ${Array.from({ length: size / 2 }, (_, index) => `a${index}=1`).join(' ')}>${body}`,
    breaks: (size) => `<div>${'one, two.<br>'.repeat(size)}</div>`,
    'text between blocks': (size) => `<div>${'one, two <p>three</p>'.repeat(size / 2)}</div>`,
    times: (size) => `<p>${'<time>x</time>'.repeat(size)}</p>`,
    authors: (size) => '<a rel=author>'.repeat(size / 2),
    spans: (size) => `<table>${'<tr><td colspan=9999 rowspan=9999>x'.repeat(size / 10)}</table>`,
    'open brackets': (size) => `<script type="application/ld+json">${'['.repeat(size)}</script>${body}`,
  };
  test.each(Object.keys(shapes))('%s cost linear time', (name) => {
    const shape = shapes[name];
    const cost = (size: number) => {
      const html = shape?.(size) ?? '';
      return leastMilliseconds(() => read(html));
    };
    cost(2_000);
    // Eight times the input may cost eight times as much, with room for a noisy machine; quadratic would be sixty-four.
    expect(cost(16_000)).toBeLessThan(30 * cost(2_000) + 100);
  });

  test('a million attributes and a page of 20 MB end soon', () => {
    const started = performance.now();
    expect(() => read(`<div ${'data-ts=1 '.repeat(1_000_000)}>${body}</div>`)).toThrow(/more than 10000 attributes/);
    expect(() => read(body + '<div>'.repeat(100_000))).toThrow(/nested deeper/);
    read(body + '<p>word, </p>'.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(() => read('<p>'.repeat(400_000))).toThrow(/DOCUMENT_UNREADABLE|more than/);
  });

  test('any tags in any order give well-formed text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<li>',
      '<ul>',
      '</ul>',
      '<h1>',
      '<br>',
      'Some words, here.',
      '<script>',
      '</script>',
      '&nbsp;',
      '&#0;',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
      '<b',
      '">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text } = read(pieces.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/\0|\r/);
      }),
    );
  });
});
