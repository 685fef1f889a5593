// The rules extractor and its gate on texts of the project's own: speed when warm, and what doubling a text costs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readPageFiles } from '../../demo/page-file.ts';
import { loadRegistry } from '../../registry/load-registry.ts';
import { documentId } from '../../schemas/ids.ts';
import type { ReadDocument } from '../../schemas/read-document.ts';
import { extractClaims } from '../../transform/extract-rules.ts';
import { isRelevant, mayBeRelevant } from '../../transform/gate.ts';
import { type Measured, median } from './measure.ts';

const rounds = 9;
const warmUpMs = 3000;
const pairs = 3;
const roundMs = 250;
const golden = z.object({ text: z.string(), title: z.string().nullable(), published: z.string().nullable() });

const irrelevantParagraph =
  'The town library will open an hour later on Saturdays through the winter, the trustees said. Readers may return ' +
  'books at the side door, and the children’s hour moves to noon. A bake sale on Sunday paid for new shelves.\n';

/** Megabytes a second of extraction and gate, the cost of an irrelevant page, and the worst ratio of doubling. */
export async function benchExtract(): Promise<Measured[]> {
  const registry = loadRegistry();
  const pages = texts().filter((each) => isRelevant(each.text, each.title, registry));
  const bytes = pages.reduce((sum, each) => sum + Buffer.byteLength(each.text), 0);
  const extractAll = () => {
    for (const each of pages) extractClaims(each, registry);
  };
  const library = Buffer.from(`<!doctype html><body>${`<p>${irrelevantParagraph}</p>`.repeat(100)}</body>`);
  const head = { feedTitle: null, httpCharset: 'utf-8' };
  const gateOnce = () => {
    if (mayBeRelevant(library, head, registry)) throw new Error('the library is no data center');
  };
  const gateMs = medianMs(gateOnce);
  return [
    {
      name: 'claims of relevant texts, ten packs, warm',
      value: bytes / 1e3 / medianMs(extractAll),
      unit: 'MB/s',
      limit: 5,
      better: 'higher',
    },
    {
      name: 'relevance gate, undecoded bytes',
      value: library.length / 1e3 / gateMs,
      unit: 'MB/s',
      limit: 100,
      better: 'higher',
    },
    { name: 'irrelevant page of 20 kB', value: gateMs, unit: 'ms', limit: 1, better: 'lower' },
    {
      name: 'time of a text twice as long',
      value: Math.max(...longTexts(pages).map((text) => doubling(text))),
      unit: 'times',
      limit: 2.2,
      better: 'lower',
    },
  ];

  /** The least disturbed of a few pairs, each measured side by side. */
  function doubling(text: string): number {
    const once = page('once', { text, title: null, published: null });
    const twice = page('twice', { text: text + text, title: null, published: null });
    extractClaims(twice, registry);
    return Math.min(
      ...Array.from({ length: pairs }, () => {
        const single = cpuMs(() => extractClaims(once, registry));
        return cpuMs(() => extractClaims(twice, registry)) / single;
      }),
    );
  }
}

/** The demo site's pages and the golden texts. */
function texts(): ReadDocument[] {
  const demo = readPageFiles().map((each) =>
    page(each.path, { text: each.body, title: each.title, published: each.published }),
  );
  const folder = join(import.meta.dirname, '../golden/claims');
  const written = readdirSync(folder).map((name) =>
    page(name, golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
  );
  return [...demo, ...written];
}

/** One long text of real pages, and hostile ones. */
function longTexts(pages: readonly ReadDocument[]): string[] {
  const real = pages.map((each) => each.text).join('\n');
  const units = ['7', '(', 'e\u0301', '\u202e', 'Hut 8 ', 'the board heard about the data center and '];
  return [real.slice(0, 60_000), ...units.map((unit) => unit.repeat(Math.ceil(60_000 / unit.length)))];
}

function page(name: string, given: z.infer<typeof golden>): ReadDocument {
  return {
    documentId: documentId(`file:${name}`),
    form: 'page',
    url: null,
    ...given,
    language: null,
    byline: null,
    dateSource: null,
    canonical: null,
    tables: [],
    dataset: null,
  };
}

/** Milliseconds of this thread's processor time per run, so that neighbours on the machine count little. */
function cpuMs(work: () => unknown): number {
  const started = process.threadCpuUsage();
  let runs = 0;
  // The clock ticks coarsely: a round runs until the ticks no longer matter.
  for (const until = performance.now() + roundMs; performance.now() < until; runs += 1) work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1e3 / runs;
}

/** The median over the rounds, once the work has run for a while and the compiler has seen it. */
function medianMs(work: () => unknown): number {
  for (const until = performance.now() + warmUpMs; performance.now() < until; ) work();
  return median(Array.from({ length: rounds }, () => cpuMs(work)));
}
