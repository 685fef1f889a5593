// Reading pages of 174 kB on one core, beside a bare pass of the tokenizer that any reader must make.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readDocument } from '../../transform/read-document.ts';
import { interleave, type Measured, median } from './measure.ts';

const pageBytes = 174_000;
const roundMs = 1_000;
const rounds = 7;

/** Pages a second of the reader, and of the bare parse. */
export async function benchRead(): Promise<Measured[]> {
  const pages = fullPages();
  const results = await interleave(rounds, {
    read: async () => await rate(pages, async (page) => await readDocument(head, page)),
    bare: async () => await rate(pages, (page) => new Parser({}).end(page.toString())),
  });
  const of = (name: string): number => median(results.get(name) ?? []);
  return [
    { name: 'reading pages of 174 kB', value: of('read'), unit: 'pages/s', limit: 100, better: 'higher' },
    { name: '… a bare parse', value: of('bare'), unit: 'pages/s', limit: null, better: 'higher' },
  ];
}

const head = {
  documentId: 'bench',
  form: 'page',
  finalUrl: 'https://example.org/page',
  contentType: 'text/html',
  httpCharset: 'utf-8',
  dataset: null,
  feedTitle: null,
  feedPublished: null,
  feedLanguage: null,
} as const;

async function rate(pages: readonly Buffer[], work: (page: Buffer) => unknown): Promise<number> {
  const started = performance.now();
  let done = 0;
  while (performance.now() - started < roundMs) {
    const page = pages[done % pages.length];
    if (page) await work(page);
    done += 1;
  }
  return (done * 1_000) / (performance.now() - started);
}

/** The pages of the labelled set, filled up with the menus, teasers and scripts that the press wraps its stories in. */
function fullPages(): Buffer[] {
  const folder = join(import.meta.dirname, '../gold/pages');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const page = readFileSync(join(folder, name), 'utf8');
      let furniture = `<script>window.settings=${JSON.stringify(Array.from({ length: 1_500 }, (_, at) => ({ slot: at, size: [300, 250] })))}</script>`;
      for (let at = 0; Buffer.byteLength(page) + furniture.length < pageBytes; at += 1) {
        furniture += `<div class="teaser card-${at % 7}"><a href="/story/${at}" class="link"><img src="/i/${at}.jpg" alt=""><span class="kicker">News</span><h4>A story of something else, number ${at}</h4></a><ul><li><a href="/tag/${at}">Tag</a></li></ul></div>`;
      }
      return Buffer.from(page.replace('</body>', `<aside>${furniture}</aside></body>`));
    });
}
