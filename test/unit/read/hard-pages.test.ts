// Kinds of pages that readers stumble over, one class of fault each; pages as they are found stand in test/gold/reading.
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../transform/read/read-page.ts';
import { leastMilliseconds } from '../../support/least-milliseconds.ts';

const read = (html: string) => readPage(html, { url: null, languageHint: null, allTables: false });

const paragraphs = [
  'The regional grid operator said on Tuesday that it had received more requests for power than it can serve, and that new halls will have to wait.',
  'Two developers, both of them new to the county, want to build on the same ridge; each asks for 300 megawatts.',
  'Residents filled the hall until midnight. They asked about noise, about water, and about who pays for the new line.',
];
const [first = '', second = '', third = ''] = paragraphs;
const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
const headline = 'Two halls on one ridge';
const other =
  'The port authority sold its cold store to a warehouse group from the coast, for a sum that nobody would name.';
const story = `<h1>${headline}</h1><div class="k1">${body}</div>`;

describe('markup that nobody mended', () => {
  test.each([
    ['a head that never ends', `<html><head><title>${headline}</title><body>${story}</body>`],
    ['one heading closed as another', `<body><div><h1>${headline}</h2><div>${body}</div></div></body>`],
    [
      'a line that ends the block around it',
      `<body><h1>${headline}</h1><div class=k1><p>${first}</span></b><p>${second}<p>${third}</div></body>`,
    ],
    ['a link that never ends', `<body><a href=/><b>Home</b> <a href=/x>News</a>${story}</body>`],
    [
      'paragraphs behind the end of their container',
      `<body><div><div class=m><h1>${headline}</h1><p>${first}<p>${second}</div></div><p>${third}</div><div><p>Imprint</div></body>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({ title: headline, text: paragraphs.join('\n') });
  });
});

describe('text that is not shown', () => {
  const declared = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, articleBody: paragraphs.join('\n') })}</script>`;

  test('is taken from JSON-LD where the page shows none of it, or the beginning only', () => {
    const teaser = '<div><a href="/1"><h3>Mill closes after a century</h3></a><p>The owners gave no reason.</p></div>';
    expect(read(`${declared}<body><h1>${headline}</h1>${teaser}</body>`).text).toBe(paragraphs.join('\n'));
    expect(read(`${declared}<body><h1>${headline}</h1><div><p>${first}</p></div></body>`).text).toBe(
      paragraphs.join('\n'),
    );
  });

  test('is not taken where the page shows the same with more in it', () => {
    const html = `${declared}<body><h1>${headline}</h1><div>${body}<h2>What is asked for</h2><ul><li>Quiet nights</li></ul></div></body>`;
    expect(read(html).text).toBe([...paragraphs, 'What is asked for', 'Quiet nights'].join('\n'));
  });

  test('behind a notice to subscribe belongs to the story, the notice does not', () => {
    const html = `<body><main><h1>${headline}</h1><section><p>${first}</p><div class="w1"><p>This story is for subscribers.</p><button>Subscribe</button></div>
      <div class="paywalled" style="display:none"><p>${second}</p><p>${third}</p></div></section></main></body>`;
    expect(read(html).text).toBe(paragraphs.join('\n'));
  });
});

describe('longer text of somebody else', () => {
  test('a consent dialog that says more than the story', () => {
    const consent =
      '<p>We and our partners store information on your device, to measure audiences, and to show advertising.</p>'.repeat(
        8,
      );
    expect(read(`<body><div role="dialog">${consent}</div><div aria-hidden="true">${story}</div></body>`).text).toBe(
      paragraphs.join('\n'),
    );
  });

  test('the next story in a page without end', () => {
    const article = (title: string, text: string) =>
      `<article class="a"><h1>${title}</h1><div class="k1">${text}</div></article>`;
    const html = `<body><div>${article(headline, body)}${article('Cold store is sold', `<p>${other}</p>`.repeat(5))}</div></body>`;
    expect(read(html)).toMatchObject({ title: headline, text: paragraphs.join('\n') });
  });

  test('a caption under a picture, an offer with a field for an address, an answer in a forum', () => {
    const foreign = [
      '<div class="x7"><img src="a.jpg"><div class="x8">Ballots were counted in the fire hall.</div></div>',
      '<div class="x9"><p>One e-mail a day with what moved the industry overnight, free.</p><form><input type="email"></form></div>',
      `<div itemprop="comment"><p>${other}</p></div>`,
    ];
    for (const part of foreign) {
      expect(
        read(
          `<body><h1>${headline}</h1><div class="k1"><p>${first}</p>${part}<p>${second}</p><p>${third}</p></div></body>`,
        ).text,
      ).toBe(paragraphs.join('\n'));
    }
  });

  test('a short story keeps its paragraphs beside an offer', () => {
    const html = `<body><div><h1>${headline}</h1></div><section><p>${second}</p><a class="button" href="/s">Subscribe</a></section></body>`;
    expect(read(html).text).toContain(second);
  });
});

describe('what stands around the headline', () => {
  test('a standfirst belongs to the text, author and date do not', () => {
    const html = `<body><h1>${headline}</h1><p class="dek">Both need the same line.</p><div><span>By Ann Lee</span> <span>May 5, 2026</span></div><div class="k1">${body}</div></body>`;
    expect(read(html)).toMatchObject({
      byline: 'Ann Lee',
      published: '2026-05-05',
      text: ['Both need the same line.', ...paragraphs].join('\n'),
    });
  });

  test('the headline of a page whose first heading is the name of the site', () => {
    const html = `<head><title>The Ridge: ${headline}</title></head><body><h1>The Ridge</h1><h3>${headline}</h3><div class="k1">${body}</div></body>`;
    expect(read(html).title).toBe(headline);
  });

  test('the name of a section inside the headline', () => {
    const html = `<head><meta property="og:title" content="${headline}"></head><body><h1><span>Power</span> ${headline}</h1><div class="k1">${body}</div></body>`;
    expect(read(html).title).toBe(headline);
  });

  test('a date in a footer that opens the article; none from a comment', () => {
    const node = (footer: string, after: string) =>
      `<body><div><h1>${headline}</h1></div><article>${footer}<div class="k1">${body}</div></article>${after}</body>`;
    expect(read(node('<footer>16. März 2026 - 14:06</footer>', '')).published).toBe('2026-03-16');
    expect(read(node('', '<div class="comments"><p>9 November 2026</p></div>')).published).toBeNull();
  });

  test('a person rather than the publisher that JSON-LD names', () => {
    const author = JSON.stringify({
      '@type': 'NewsArticle',
      author: [{ '@type': 'NewsMediaOrganization', name: 'The Ridge' }],
    });
    const page = (line: string) =>
      `<script type="application/ld+json">${author}</script><body><h1>${headline}</h1>${line}<div class="k1">${body}</div></body>`;
    expect(read(page('<div>Von Anna Lees</div>')).byline).toBe('Anna Lees');
    expect(read(page('')).byline).toBe('The Ridge');
  });
});

describe('pages of hostile hands', () => {
  const shapes: Readonly<Record<string, (size: number) => string>> = {
    buttons: (size) => `<div>${'<button></button>'.repeat(size)}</div>`,
    fields: (size) => `<div>${'<input type=email>'.repeat(size)}</div>`,
    pictures: (size) => `<div>x ${'<img>'.repeat(size)}<h2>y</h2></div>`,
    headlines: (size) => `<h1>${headline}</h1>${'<section><h1>x</h1></section>'.repeat(size / 2)}`,
    consents: (size) => '<div class=consent>x'.repeat(150) + '<i></i>'.repeat(size),
    'parts of a title': (size) => `<title>${'a | '.repeat(size)}</title>`,
    'named authors': (size) => `<div class=comments>${'<i class=author>a</i>'.repeat(size)}</div>`,
  };
  test.each(Object.keys(shapes))('%s cost linear time', (name) => {
    const cost = (size: number) => {
      const html = `${shapes[name]?.(size) ?? ''}${body}`;
      return leastMilliseconds(() => read(html));
    };
    cost(2_000);
    expect(cost(16_000)).toBeLessThan(30 * cost(2_000) + 100);
  });
});
