// How well pages are read: labelled fragments found and leaked, title, date, author, language, and the whole text.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReadDocument } from '../../schemas/read-document.ts';
import { readDocument } from '../../transform/read-document.ts';

const labelledPage = z.object({
  id: z.string(),
  file: z.string(),
  url: z.string().nullable().optional(),
  title: z.string(),
  lang: z.string(),
  published: z.string().nullable(),
  byline: z.string().nullable(),
  text_with: z.array(z.string()),
  text_without: z.array(z.string()),
});
export type LabelledPage = z.infer<typeof labelledPage>;

export const readingFigures = ['found', 'leaked', 'date', 'title', 'byline', 'language'] as const;
export type ReadingFigure = (typeof readingFigures)[number];
export type PageReading = {
  readonly id: string;
  readonly counts: Readonly<Record<ReadingFigure, readonly [hits: number, of: number]>>;
  /** Of the whole text, in runs of four tokens; null where nobody wrote down what it should be. */
  readonly text: { readonly precision: number; readonly recall: number } | null;
  readonly misses: readonly string[];
};
export type ReadingSummary = Readonly<Record<ReadingFigure | 'f1', number>>;

/** Reads every page of a folder as bytes, as `inspect article` does, and scores it. */
export async function scoreReading(
  folder: string,
): Promise<{ readonly hash: string; readonly pages: readonly PageReading[] }> {
  const list = ['reading.jsonl', 'pages.jsonl'].map((name) => join(folder, name)).find(existsSync);
  if (list === undefined) throw new Error(`${folder} has neither reading.jsonl nor pages.jsonl`);
  const lines = readFileSync(list, 'utf8');
  const hash = createHash('sha256').update(lines);
  const pages: PageReading[] = [];
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const page = labelledPage.parse(JSON.parse(line));
    const bytes = readFileSync(join(folder, page.file));
    hash.update(bytes);
    const whole = join(folder, page.file.replace(/\.html$/, '.txt'));
    pages.push(scorePage(page, await read(page, bytes), existsSync(whole) ? readFileSync(whole, 'utf8') : null));
  }
  return { hash: hash.digest('hex').slice(0, 16), pages };
}

function read({ id, url }: LabelledPage, bytes: Uint8Array): Promise<ReadDocument> {
  const head = { contentType: null, httpCharset: null, dataset: null, feedTitle: null, feedPublished: null } as const;
  const finalUrl = url ?? `file:${id}`;
  return readDocument({ documentId: id, form: 'page', finalUrl, feedLanguage: null, ...head }, bytes);
}

/** Scores what was read of one page; `whole` is all of its text as it should be. */
export function scorePage(
  page: LabelledPage,
  result: Pick<ReadDocument, 'title' | 'byline' | 'language' | 'published' | 'text'>,
  whole: string | null,
): PageReading {
  const text = fold(result.text);
  const missing = page.text_with.filter((each) => !text.includes(fold(each)));
  const leaked = page.text_without.filter((each) => text.includes(fold(each)));
  const date = (result.published ?? '').slice(0, 10) === (page.published ?? '');
  const title = fold(result.title ?? '') === fold(page.title);
  const byline = page.byline === null || fold(result.byline ?? '').includes(fold(page.byline));
  const language = page.lang === (result.language ?? '').slice(0, 2);
  const one = (isRight: boolean): readonly [number, number] => [isRight ? 1 : 0, 1];
  const tell = (isRight: boolean, name: string, wanted: string | null, got: string | null) =>
    isRight ? [] : [`${page.id}\t${name}\t${wanted} ≠ ${got}`];
  return {
    id: page.id,
    counts: {
      found: [page.text_with.length - missing.length, page.text_with.length],
      leaked: [leaked.length, page.text_without.length],
      date: one(date),
      title: one(title),
      byline: page.byline === null ? [0, 0] : one(byline),
      language: one(language),
    },
    text: whole === null ? null : overlap(shingles(whole), shingles(result.text)),
    misses: [
      ...missing.map((each) => `${page.id}\tmissing\t${each}`),
      ...leaked.map((each) => `${page.id}\tleaked\t${each}`),
      ...tell(date, 'date', page.published, result.published),
      ...tell(title, 'title', page.title, result.title),
      ...tell(byline, 'byline', page.byline, result.byline),
      ...tell(language, 'language', page.lang, result.language),
    ],
  };
}

/** Shares over all pages; F1 of the mean precision and the mean recall of their texts, NaN without whole texts. */
export function summarizeReading(pages: readonly PageReading[]): ReadingSummary {
  const shares = readingFigures.map((figure) => {
    const [hits, of] = [0, 1].map((at) => pages.reduce((sum, { counts }) => sum + (counts[figure][at] ?? 0), 0));
    return [figure, (hits ?? 0) / (of ?? 0)] as const;
  });
  const texts = pages.flatMap(({ text }) => (text ? [text] : []));
  const mean = (figure: 'precision' | 'recall') => texts.reduce((sum, each) => sum + each[figure], 0) / texts.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  const figures = Object.fromEntries(shares) as Record<ReadingFigure, number>;
  return { ...figures, f1: (2 * precision * recall) / (precision + recall) };
}

/** One line of figures for people. */
export function formatReading(name: string, pages: readonly PageReading[]): string {
  const figures = Object.entries(summarizeReading(pages)).map(([figure, share]) => `${figure} ${share.toFixed(3)}`);
  return `${name.padEnd(8)} ${String(pages.length).padStart(3)} pages  ${figures.join('  ')}`;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[‘’“”«»„']/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Runs of four tokens and how often each comes; an ideograph or a syllable of Korean is a token. */
function shingles(text: string): Map<string, number> {
  const tokens =
    fold(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu) ?? [];
  const counted = new Map<string, number>();
  for (let at = 0; at === 0 || at + 4 <= tokens.length; at++) {
    const run = tokens.slice(at, at + 4).join(' ');
    if (run !== '') counted.set(run, (counted.get(run) ?? 0) + 1);
  }
  return counted;
}

function overlap(wanted: ReadonlyMap<string, number>, got: ReadonlyMap<string, number>) {
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, each) => total + each, 0);
  const shared = sum([...wanted].map(([run, count]) => Math.min(count, got.get(run) ?? 0)));
  const [all, read] = [sum(wanted.values()), sum(got.values())];
  return { precision: read === 0 ? 0 : shared / read, recall: all === 0 ? 0 : shared / all };
}
